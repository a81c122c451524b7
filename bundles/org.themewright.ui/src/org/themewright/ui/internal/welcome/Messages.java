package org.themewright.ui.internal.welcome;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.welcome.messages", Messages.class); //$NON-NLS-1$
	}

	public static String importInterviews;
	public static String importText;
	public static String learn;
	public static String learnText;
	public static String newStudy;
	public static String newStudyText;
	public static String recent;
	public static String sample;
	public static String sampleText;
	public static String subtitle;
	public static String title;

	private Messages() {
	}
}
