package org.themewright.diagram.scene;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.diagram.scene.messages", Messages.class); //$NON-NLS-1$
	}

	public static String associatedWith;
	public static String inTensionWith;
	public static String leadsTo;
	public static String legendCodings;
	public static String legendColours;
	public static String legendLines;
	public static String legendNoTheme;
	public static String legendShade;
	public static String legendSharedPassages;
	public static String legendSpoken;
	public static String legendVoices;
	public static String legendWeight;
	public static String nameless;
	public static String occursWith;
	public static String partOf;
	public static String participantCount;
	public static String participantCountOne;
	public static String participantsOf;
	public static String speaksOf;
	public static String subjectMissing;
	public static String supports;

	private Messages() {
	}
}
