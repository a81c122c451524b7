package org.themewright.ui.transcript.internal;

import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.themewright.ui.transcript.internal.text.CodingDisplay;

/** Remembers in the workspace how the codings of a study are shown, for all editors of the study and for the next time. */
final class CodingDisplayStore {

	private static final String NODE = "org.themewright.ui.transcript/codings"; //$NON-NLS-1$

	private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
	private final String study;
	private final Consumer<CodingDisplay> changed;
	private final IPreferenceChangeListener listener;

	/**
	 * @param study id of the study
	 * @param changed told of a new display, whichever editor set it
	 */
	CodingDisplayStore(String study, Consumer<CodingDisplay> changed) {
		this.study = study;
		this.changed = changed;
		listener = this::changed;
		node.addPreferenceChangeListener(listener);
	}

	private void changed(IEclipsePreferences.PreferenceChangeEvent event) {
		if (event.getKey().equals(study)) {
			changed.accept(get());
		}
	}

	CodingDisplay get() {
		return CodingDisplay.decoded(node.get(study, "")); //$NON-NLS-1$
	}

	void set(CodingDisplay display) {
		node.put(study, display.encoded());
		Job.createSystem(Messages.CodingDisplayStore_saving, (ICoreRunnable) monitor -> {
			try {
				node.flush();
			} catch (BackingStoreException e) {
				throw new CoreException(Status.error(e.getMessage(), e));
			}
		}).schedule();
	}

	void dispose() {
		node.removePreferenceChangeListener(listener);
	}
}
