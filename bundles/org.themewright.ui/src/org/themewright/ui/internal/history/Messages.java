package org.themewright.ui.internal.history;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.history.messages", Messages.class); //$NON-NLS-1$
	}

	public static String after;
	public static String before;
	public static String copy;
	public static String empty;
	public static String export;
	public static String exportFile;
	public static String exportTitle;
	public static String filter;
	public static String header;
	public static String link;
	public static String linkTip;
	public static String noStudy;
	public static String selectAll;
	public static String subject;
	public static String what;
	public static String when;
	public static String whole;
	public static String who;
	public static String why;

	private Messages() {
	}
}
