package org.themewright.exchange.internal.coded;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.exchange.internal.coded.messages", Messages.class); //$NON-NLS-1$
	}

	public static String cannotWrite;
	public static String codes;
	public static String codings;
	public static String continued;
	public static String header;
	public static String language;
	public static String lost;
	public static String memo;
	public static String memos;
	public static String more;
	public static String moreCodings;
	public static String morePage;
	public static String noFont;
	public static String noFolder;
	public static String noWords;
	public static String notAllowed;
	public static String page;
	public static String pageShort;
	public static String pageTitle;
	public static String researchers;
	public static String summary;
	public static String suffix;
	public static String transcript;
	public static String unknownResearcher;
	public static String uses;
	public static String withheldAll;
	public static String withheldTurn;

	private Messages() {
	}
}
