package org.themewright.ui.internal.explorer;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.explorer.messages", Messages.class); //$NON-NLS-1$
	}

	public static String analyses;
	public static String checkingAnalyses;
	public static String codebook;
	public static String delete;
	public static String deleteCoded;
	public static String deleteManyCoded;
	public static String deleteManyMixed;
	public static String deleteMixed;
	public static String deleteMixedTitle;
	public static String deleteResearcher;
	public static String deleteResearchers;
	public static String deleteResearchersTitle;
	public static String deleteTitle;
	public static String diagrams;
	public static String editSearch;
	public static String memos;
	public static String nameMissing;
	public static String newHits;
	public static String open;
	public static String outOfDate;
	public static String participants;
	public static String readOnly;
	public static String rename;
	public static String renamePrompt;
	public static String renameTitle;
	public static String researchers;
	public static String searches;
	public static String sources;
	public static String themes;

	private Messages() {
	}
}
