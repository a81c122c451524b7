package org.themewright.ui.internal.codings;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.codings.messages", Messages.class); //$NON-NLS-1$
	}

	public static String atCaret;
	public static String changeCode;
	public static String changeCodeLabel;
	public static String changeCodePrompt;
	public static String changeCodeTitle;
	public static String code;
	public static String copy;
	public static String end;
	public static String export;
	public static String exportFile;
	public static String exportTitle;
	public static String filter;
	public static String header;
	public static String headerBlind;
	public static String link;
	public static String linkTip;
	public static String manySubjects;
	public static String memo;
	public static String noCodings;
	public static String noStudy;
	public static String notAllPutBack;
	public static String open;
	public static String orphaned;
	public static String othersAll;
	public static String othersCancel;
	public static String othersOnlyOwn;
	public static String othersQuestion;
	public static String othersTitle;
	public static String pin;
	public static String pinTip;
	public static String putBack;
	public static String putBackTitle;
	public static String putOnSelection;
	public static String quote;
	public static String researcher;
	public static String researcherShort;
	public static String review;
	public static String savingDisplay;
	public static String selectAll;
	public static String speaker;
	public static String start;
	public static String subcodes;
	public static String subcodesTip;
	public static String transcript;
	public static String turn;
	public static String turnColumn;
	public static String uncode;
	public static String weight;
	public static String withheld;

	private Messages() {
	}
}
