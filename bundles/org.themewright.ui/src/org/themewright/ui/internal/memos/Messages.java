package org.themewright.ui.internal.memos;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.memos.messages", Messages.class); //$NON-NLS-1$
	}

	public static String about;
	public static String author;
	public static String changed;
	public static String delete;
	public static String editMemo;
	public static String facts;
	public static String filter;
	public static String newMemo;
	public static String newMemoAbout;
	public static String noMemos;
	public static String noStudy;
	public static String notMemo;
	public static String open;
	public static String selectAll;
	public static String selectOne;
	public static String title;
	public static String titleAbout;
	public static String titleHint;
	public static String titleNew;
	public static String unknownAuthor;
	public static String wholeStudy;

	private Messages() {
	}
}
