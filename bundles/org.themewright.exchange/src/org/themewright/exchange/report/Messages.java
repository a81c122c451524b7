package org.themewright.exchange.report;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.exchange.report.messages", Messages.class); //$NON-NLS-1$
	}

	public static String codeUse;
	public static String contraryCases;
	public static String diagram;
	public static String language;
	public static String made;
	public static String noThemes;
	public static String reference;
	public static String referenceWithoutTurn;
	public static String summary;
	public static String title;
	public static String withheld;
	public static String withheldAll;

	private Messages() {
	}
}
