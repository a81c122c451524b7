package org.themewright.core.themes;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.core.themes.messages", Messages.class); //$NON-NLS-1$
	}

	public static String noCodes;
	public static String noCodings;
	public static String noContraryCase;
	public static String noKeyQuote;
	public static String oneVoice;
	public static String quoteElsewhere;
	public static String quoteWithheld;
	public static String silentGroup;
	public static String unusedCodes;
	public static String withdrawn;

	private Messages() {
	}
}
