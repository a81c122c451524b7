package org.themewright.exchange.codebook;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.exchange.codebook.messages", Messages.class); //$NON-NLS-1$
	}

	public static String badLevel;
	public static String cut;
	public static String damaged;
	public static String importCodebook;
	public static String noColour;
	public static String noName;
	public static String noNames;
	public static String noParent;
	public static String tooLarge;
	public static String tooMany;
	public static String twice;
	public static String workbookDamaged;

	private Messages() {
	}
}
