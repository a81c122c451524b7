package org.themewright.ui.diagram.internal.out;

import org.eclipse.osgi.util.NLS;

/** Texts of export and printing. */
final class Messages extends NLS {

	public static String browse;
	public static String exportHeading;
	public static String exportJob;
	public static String exportMessage;
	public static String exportTitle;
	public static String file;
	public static String format;
	public static String noFile;
	public static String noFolder;
	public static String noPrinter;
	public static String notAllowed;
	public static String ok;
	public static String pdf;
	public static String png;
	public static String printFailed;
	public static String printJob;
	public static String printTitle;
	public static String replace;
	public static String scale;
	public static String scaleDpi;
	public static String scaleTimes;
	public static String size;
	public static String suffix;
	public static String svg;
	public static String tooLarge;
	public static String transparent;

	static {
		NLS.initializeMessages("org.themewright.ui.diagram.internal.out.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
