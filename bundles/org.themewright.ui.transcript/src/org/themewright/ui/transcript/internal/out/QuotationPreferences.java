package org.themewright.ui.transcript.internal.out;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.themewright.core.quotation.QuotationFormat;

/** How copied words are written, as the user wants it. */
final class QuotationPreferences {

	/** The template for words of one voice. */
	static final String QUOTE = "quotation.quote"; //$NON-NLS-1$
	/** The template for words of several voices. */
	static final String DIALOGUE = "quotation.dialogue"; //$NON-NLS-1$
	/** Whether it is shown that words begin or end within a sentence. */
	static final String CUTS = "quotation.cuts"; //$NON-NLS-1$

	private static final String BUNDLE = "org.themewright.ui.transcript"; //$NON-NLS-1$

	private QuotationPreferences() {
	}

	static IPreferenceStore store() {
		IPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE);
		store.setDefault(QUOTE, QuotationFormat.DEFAULT_QUOTE);
		store.setDefault(DIALOGUE, QuotationFormat.DEFAULT_DIALOGUE);
		store.setDefault(CUTS, false);
		return store;
	}

	/** The format now; a template that cannot be used gives way to the default. */
	static QuotationFormat format() {
		IPreferenceStore store = store();
		return new QuotationFormat(usable(store, QUOTE), usable(store, DIALOGUE), store.getBoolean(CUTS));
	}

	private static String usable(IPreferenceStore store, String name) {
		String template = store.getString(name);
		return QuotationFormat.problem(template).isEmpty() ? template : store.getDefaultString(name);
	}
}
