package org.themewright.ui.internal.studies;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.studies.messages", Messages.class); //$NON-NLS-1$
	}

	public static String cancel;
	public static String cannotOpen;
	public static String cannotSave;
	public static String creatingSample;
	public static String defaultResearcher;
	public static String dontSave;
	public static String importTitle;
	public static String importing;
	public static String lockedTitle;
	public static String notImported;
	public static String opening;
	public static String openToRead;
	public static String readOnlyTitle;
	public static String sampleFolder;
	public static String save;
	public static String saveQuestion;
	public static String saveTitle;
	public static String saving;
	public static String takeOver;

	private Messages() {
	}
}
