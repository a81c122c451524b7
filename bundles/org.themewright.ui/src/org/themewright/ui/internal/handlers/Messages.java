package org.themewright.ui.internal.handlers;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.handlers.messages", Messages.class); //$NON-NLS-1$
	}

	public static String allFiles;
	public static String codebookNeedsStudy;
	public static String codebookTitle;
	public static String exampleCode;
	public static String exampleTitle;
	public static String importInto;
	public static String importNeedsStudy;
	public static String importTitle;
	public static String nameMissing;
	public static String newResearcher;
	public static String newResearcherName;
	public static String openStudy;
	public static String openStudyMessage;
	public static String researcherMessage;
	public static String researcherNone;
	public static String researcherTitle;
	public static String transcripts;

	private Messages() {
	}
}
