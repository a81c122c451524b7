package org.themewright.exchange.text;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.exchange.text.messages", Messages.class); //$NON-NLS-1$
	}

	public static String binary;
	public static String blank;
	public static String brokenEncoding;
	public static String damagedUtf8;
	public static String empty;
	public static String innerTimes;
	public static String otherFormat;
	public static String tooLong;
	public static String unknownEncoding;
	public static String unsupportedEncoding;

	private Messages() {
	}
}
