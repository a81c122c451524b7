package org.themewright.ui.internal.wizards;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.wizards.messages", Messages.class); //$NON-NLS-1$
	}

	public static String browse;
	public static String exists;
	public static String folder;
	public static String incomplete;
	public static String name;
	public static String newCode;
	public static String newCodeDescription;
	public static String newDiagram;
	public static String newDiagramDescription;
	public static String newMemo;
	public static String newMemoDescription;
	public static String newStudy;
	public static String newStudyDescription;
	public static String newTheme;
	public static String newThemeDescription;
	public static String noStudy;
	public static String place;
	public static String researcher;

	private Messages() {
	}
}
