package org.themewright.analysis.methods.internal.talk;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.analysis.methods.internal.talk.messages", Messages.class); //$NON-NLS-1$
	}

	public static String guide_asked;
	public static String guide_matrixTitle;
	public static String guide_none;
	public static String guide_question;
	public static String guide_title;
	public static String guide_topic;
	public static String guide_words;
	public static String talk_chartTitle;
	public static String talk_interviewer;
	public static String talk_noTurns;
	public static String talk_nobody;
	public static String talk_other;
	public static String talk_participant;
	public static String talk_role;
	public static String talk_rolesTitle;
	public static String talk_share;
	public static String talk_source;
	public static String talk_speaker;
	public static String talk_speakersTitle;
	public static String talk_title;
	public static String talk_turns;
	public static String talk_words;
	public static String talk_wordsPerTurn;

	private Messages() {
	}
}
