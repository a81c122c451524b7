package org.themewright.ui.transcript.internal;

import java.util.Arrays;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.themewright.ui.transcript.internal.text.CodingUnit;

/** The preference what new codings, and ends of codings that are dragged, snap to. */
final class UnitPreference {

	static final String KEY = "codingUnit"; //$NON-NLS-1$

	private static final String BUNDLE = "org.themewright.ui.transcript"; //$NON-NLS-1$

	private final IPreferenceStore store = store();

	/** Where it is kept. */
	static IPreferenceStore store() {
		IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE);
		store.setDefault(KEY, CodingUnit.ANY.name());
		return store;
	}

	CodingUnit get() {
		String name = store.getString(KEY);
		return Arrays.stream(CodingUnit.values()).filter(each -> each.name().equals(name)).findFirst()
				.orElse(CodingUnit.ANY);
	}

	void set(CodingUnit unit) {
		store.setValue(KEY, unit.name());
	}

	/** What codings snap to, as one says it. */
	static String label(CodingUnit unit) {
		return switch (unit) {
		case ANY -> Messages.UnitPreference_any;
		case WORD -> Messages.UnitPreference_words;
		case SENTENCE -> Messages.UnitPreference_sentences;
		case TURN -> Messages.UnitPreference_turns;
		};
	}
}
