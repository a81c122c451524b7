package org.themewright.ui.internal.board;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.board.messages", Messages.class); //$NON-NLS-1$
	}

	public static String allSorted;
	public static String board;
	public static String carryLeft;
	public static String carryRight;
	public static String codebook;
	public static String copyRight;
	public static String dropHere;
	public static String find;
	public static String hint;
	public static String moveDown;
	public static String moveUp;
	public static String newTheme;
	public static String newThemePrompt;
	public static String newThemeTitle;
	public static String noCodebook;
	public static String noStudy;
	public static String noTheme;
	public static String open;
	public static String selectAll;
	public static String sort;
	public static String spokenCard;
	public static String spokenHeading;
	public static String spokenSelected;
	public static String takeOut;
	public static String takeOutMenu;
	public static String themeCandidate;
	public static String themeFinal;
	public static String zoomIn;
	public static String zoomOut;
	public static String zoomReset;

	private Messages() {
	}
}
