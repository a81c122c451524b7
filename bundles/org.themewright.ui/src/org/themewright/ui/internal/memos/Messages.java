package org.themewright.ui.internal.memos;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.memos.messages", Messages.class); //$NON-NLS-1$
	}

	public static String about;
	public static String aboutInTurn;
	public static String allAuthors;
	public static String allKinds;
	public static String author;
	public static String byAuthor;
	public static String byKind;
	public static String changed;
	public static String copy;
	public static String count;
	public static String countOf;
	public static String created;
	public static String delete;
	public static String edit;
	public static String export;
	public static String exportFile;
	public static String exportTitle;
	public static String facts;
	public static String filter;
	public static String kind;
	public static String kindCode;
	public static String kindCoding;
	public static String kindOther;
	public static String kindParticipant;
	public static String kindSource;
	public static String kindStudy;
	public static String kindTheme;
	public static String kindWords;
	public static String linked;
	public static String linkedTip;
	public static String newMemo;
	public static String newMemoAbout;
	public static String noMemos;
	public static String noPlace;
	public static String noStudy;
	public static String notAllPutBack;
	public static String notMemo;
	public static String openPlace;
	public static String place;
	public static String putBack;
	public static String putBackTitle;
	public static String putOnSelection;
	public static String selectAll;
	public static String selectOne;
	public static String text;
	public static String title;
	public static String titleAbout;
	public static String titleHint;
	public static String titleNew;
	public static String turn;
	public static String turnColumn;
	public static String unknownAuthor;
	public static String wholeStudy;
	public static String words;

	private Messages() {
	}
}
