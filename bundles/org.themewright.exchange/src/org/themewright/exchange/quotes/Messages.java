package org.themewright.exchange.quotes;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.exchange.quotes.messages", Messages.class); //$NON-NLS-1$
	}

	public static String headings;
	public static String no;
	public static String sheet;
	public static String turn;
	public static String withheld;
	public static String yes;

	private Messages() {
	}
}
