package org.themewright.ui.transcript.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** How people like to read transcripts. */
final class ReadingPreferences {

	/** Size of the text in per cent. */
	static final String ZOOM = "zoom"; //$NON-NLS-1$
	/** Most characters in a line; more make lines that the eye loses. */
	static final String MEASURE = "measure"; //$NON-NLS-1$
	/** Room between lines, in per cent of the height of the font. */
	static final String LINE_SPACING = "lineSpacing"; //$NON-NLS-1$
	/** Whether turns are numbered. */
	static final String TURN_NUMBERS = "turnNumbers"; //$NON-NLS-1$
	/** Whether it is said when a turn begins. */
	static final String TIME_STAMPS = "timeStamps"; //$NON-NLS-1$
	/** Whether the interviewer's turns are folded when a transcript is opened. */
	static final String FOLD_INTERVIEWER = "foldInterviewer"; //$NON-NLS-1$

	static final int LEAST_MEASURE = 40;
	static final int MOST_MEASURE = 200;
	static final int MOST_SPACING = 200;

	private static final String BUNDLE = "org.themewright.ui.transcript"; //$NON-NLS-1$

	private ReadingPreferences() {
	}

	/** A store with the defaults set; each caller has one of its own and need not give it back. */
	static IPreferenceStore store() {
		IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE);
		store.setDefault(ZOOM, 100);
		store.setDefault(MEASURE, 84);
		store.setDefault(LINE_SPACING, 42);
		store.setDefault(TURN_NUMBERS, true);
		store.setDefault(TIME_STAMPS, true);
		store.setDefault(FOLD_INTERVIEWER, false);
		return store;
	}
}
