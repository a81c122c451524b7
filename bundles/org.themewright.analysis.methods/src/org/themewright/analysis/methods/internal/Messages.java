package org.themewright.analysis.methods.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.analysis.methods.internal.messages", Messages.class); //$NON-NLS-1$
	}

	public static String column_code;
	public static String column_codeA;
	public static String column_codeB;
	public static String column_coefficient;
	public static String column_count;
	public static String column_depth;
	public static String column_path;
	public static String column_total;
	public static String cooccurrence_title;
	public static String cooccurrence_turnTitle;
	public static String frequency_charactersTitle;
	public static String frequency_title;
	public static String frequency_wordsTitle;

	private Messages() {
	}
}
