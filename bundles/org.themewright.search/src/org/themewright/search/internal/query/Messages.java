package org.themewright.search.internal.query;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.search.internal.query.messages", Messages.class); //$NON-NLS-1$
	}

	public static String QueryParser_attribute;
	public static String QueryParser_beforeDistance;
	public static String QueryParser_beforeTwo;
	public static String QueryParser_beforeWhat;
	public static String QueryParser_boost;
	public static String QueryParser_closedWithoutOpen;
	public static String QueryParser_coded;
	public static String QueryParser_date;
	public static String QueryParser_distance;
	public static String QueryParser_empty;
	public static String QueryParser_emptyParentheses;
	public static String QueryParser_fuzzy;
	public static String QueryParser_noWord;
	public static String QueryParser_notClosed;
	public static String QueryParser_nothingAfter;
	public static String QueryParser_nothingBefore;
	public static String QueryParser_quoteNotClosed;
	public static String QueryParser_range;
	public static String QueryParser_regexEmpty;
	public static String QueryParser_regexEnd;
	public static String QueryParser_regexNotClosed;
	public static String QueryParser_regexTooComplex;
	public static String QueryParser_regexWrong;
	public static String QueryParser_relationTurns;
	public static String QueryParser_relationWhat;
	public static String QueryParser_tooDeep;
	public static String QueryParser_tooLong;
	public static String QueryParser_unknownField;
	public static String QueryParser_unknownRole;
	public static String QueryParser_valueMissing;
	public static String QueryParser_wildcardInPhrase;
	public static String QueryParser_wildcardInWords;
	public static String QueryParser_wildcardsOnly;

	private Messages() {
	}
}
