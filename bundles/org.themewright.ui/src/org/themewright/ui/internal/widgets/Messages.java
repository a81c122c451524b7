package org.themewright.ui.internal.widgets;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.widgets.messages", Messages.class); //$NON-NLS-1$
	}

	public static String changeColour;
	public static String colour;
	public static String colourNames;
	public static String colourTitle;
	public static String discard;
	public static String exportFailed;
	public static String exporting;
	public static String goOnWriting;
	public static String goToPassage;
	public static String nameMissing;
	public static String otherColour;
	public static String passageGone;
	public static String passagesCodes;
	public static String passagesSpeaker;
	public static String passagesTranscript;
	public static String passagesWords;
	public static String pseudonymTaken;
	public static String save;
	public static String unsaved;

	private Messages() {
	}
}
