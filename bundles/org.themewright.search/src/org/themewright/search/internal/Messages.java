package org.themewright.search.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.search.internal.messages", Messages.class); //$NON-NLS-1$
	}

	public static String QueryCompiler_noAttributes;
	public static String QueryCompiler_notForNotes;
	public static String QueryCompiler_tooManyWildcards;
	public static String QueryCompiler_tooManyWords;
	public static String QueryCompiler_tooManyWordsInAll;
	public static String QueryCompiler_unknownAttribute;

	private Messages() {
	}
}
