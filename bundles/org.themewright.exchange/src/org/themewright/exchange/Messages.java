package org.themewright.exchange;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.exchange.messages", Messages.class); //$NON-NLS-1$
	}

	public static String alreadyImported;
	public static String directory;
	public static String importMany;
	public static String importOne;
	public static String missing;
	public static String noImporter;
	public static String noRegularFile;
	public static String permission;
	public static String reading;
	public static String tooLarge;
	public static String unreadable;

	private Messages() {
	}
}
