package org.themewright.analysis.runs;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.analysis.runs.messages", Messages.class); //$NON-NLS-1$
	}

	public static String cannotRead;
	public static String cannotWrite;
	public static String column_after;
	public static String column_before;
	public static String column_column;
	public static String column_difference;
	public static String column_part;
	public static String column_row;
	public static String comparison;
	public static String keep;
	public static String nameMissing;
	public static String note;
	public static String runAgain;

	private Messages() {
	}
}
