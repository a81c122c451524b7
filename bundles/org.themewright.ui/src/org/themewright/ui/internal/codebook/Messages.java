package org.themewright.ui.internal.codebook;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.codebook.messages", Messages.class); //$NON-NLS-1$
	}

	public static String branchColours;
	public static String changeCode;
	public static String codePrompt;
	public static String codes;
	public static String codings;
	public static String codingsTip;
	public static String collapseAll;
	public static String colourBranch;
	public static String columns;
	public static String copy;
	public static String counting;
	public static String delete;
	public static String expandAll;
	public static String export;
	public static String exportFile;
	public static String exportTitle;
	public static String filter;
	public static String lastUsed;
	public static String lastUsedTip;
	public static String link;
	public static String linkTip;
	public static String nameTip;
	public static String newCode;
	public static String newCodeTitle;
	public static String newSubcode;
	public static String noStudy;
	public static String participants;
	public static String participantsTip;
	public static String paste;
	public static String rename;
	public static String selectAll;
	public static String showPassages;
	public static String sources;
	public static String sourcesTip;
	public static String subcodePrompt;
	public static String unreadable;
	public static String who;
	public static String whoTip;
	public static String words;
	public static String wordsTip;

	private Messages() {
	}
}
