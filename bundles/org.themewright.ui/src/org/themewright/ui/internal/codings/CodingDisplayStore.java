package org.themewright.ui.internal.codings;

import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Remembers in the workspace how the codings of a study are shown, for all editors of the study and for the next time. */
public final class CodingDisplayStore {

	private static final String NODE = "org.themewright.ui/codings"; //$NON-NLS-1$

	private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
	private final String study;
	private final Consumer<CodingDisplay> changed;
	private final IPreferenceChangeListener listener;

	/**
	 * @param study id of the study
	 * @param changed told of a new display, whichever editor set it
	 */
	public CodingDisplayStore(String study, Consumer<CodingDisplay> changed) {
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

	/** @return how they are shown now */
	public CodingDisplay get() {
		return CodingDisplay.decoded(node.get(study, "")); //$NON-NLS-1$
	}

	/** @param display how they are to be shown */
	public void set(CodingDisplay display) {
		node.put(study, display.encoded());
		Job.createSystem(Messages.savingDisplay, (ICoreRunnable) monitor -> {
			try {
				node.flush();
			} catch (BackingStoreException e) {
				throw new CoreException(Status.error(e.getMessage(), e));
			}
		}).schedule();
	}

	/** Listens no longer. */
	public void dispose() {
		node.removePreferenceChangeListener(listener);
	}
}
