package org.themewright.search;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.search.messages", Messages.class); //$NON-NLS-1$
	}

	public static String StudyIndex_cannotRead;
	public static String StudyIndex_cannotWrite;
	public static String StudyIndex_inUse;
	public static String TextAnalyzers_gone;
	public static String TextAnalyzers_language;
	public static String TextAnalyzers_missing;
	public static String TextAnalyzers_twice;

	private Messages() {
	}
}
