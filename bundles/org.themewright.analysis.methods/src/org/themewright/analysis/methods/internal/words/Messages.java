package org.themewright.analysis.methods.internal.words;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.analysis.methods.internal.words.messages", Messages.class); //$NON-NLS-1$
	}

	public static String words_collocationsOfTitle;
	public static String words_collocationsTitle;
	public static String words_contextTitle;
	public static String words_count;
	public static String words_dispersionTitle;
	public static String words_emptyGroup;
	public static String words_expected;
	public static String words_first;
	public static String words_gries;
	public static String words_groupPerThousand;
	public static String words_interviewers;
	public static String words_juilland;
	public static String words_keynessTitle;
	public static String words_keyword;
	public static String words_left;
	public static String words_logLikelihood;
	public static String words_logRatio;
	public static String words_mutualInformation;
	public static String words_ngramTitle;
	public static String words_noSuchValue;
	public static String words_noWord;
	public static String words_notOneWord;
	public static String words_others;
	public static String words_part;
	public static String words_participants;
	public static String words_perThousand;
	public static String words_right;
	public static String words_second;
	public static String words_source;
	public static String words_sources;
	public static String words_speaker;
	public static String words_tScore;
	public static String words_title;
	public static String words_word;

	private Messages() {
	}
}
