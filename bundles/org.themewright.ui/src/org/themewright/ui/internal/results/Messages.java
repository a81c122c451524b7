package org.themewright.ui.internal.results;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.results.messages", Messages.class); //$NON-NLS-1$
	}

	public static String analyse;
	public static String analysing;
	public static String changeAndRun;
	public static String copy;
	public static String earlier;
	public static String export;
	public static String exportFailed;
	public static String exporting;
	public static String exportTitle;
	public static String filter;
	public static String header;
	public static String historyEntry;
	public static String noParameters;
	public static String noResults;
	public static String noStudy;
	public static String removeShown;
	public static String rows;
	public static String rowsShown;
	public static String run;
	public static String runAgain;
	public static String selectAll;
	public static String setting;
	public static String settingSeparator;
	public static String settingsOld;
	public static String showPassages;

	private Messages() {
	}
}
