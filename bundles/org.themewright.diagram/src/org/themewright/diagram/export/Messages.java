package org.themewright.diagram.export;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.diagram.export.messages", Messages.class); //$NON-NLS-1$
	}

	public static String cannotWrite;
	public static String counted;
	public static String description;
	public static String descriptionEmpty;
	public static String pictureFailed;
	public static String relation;
	public static String scaleWrong;
	public static String tooLargeForDrawing;
	public static String tooLargeForPicture;

	private Messages() {
	}
}
