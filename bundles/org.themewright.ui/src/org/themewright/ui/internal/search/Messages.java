package org.themewright.ui.internal.search;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.search.messages", Messages.class); //$NON-NLS-1$
	}

	public static String codeAllHits;
	public static String codeHits;
	public static String codeHitsAll;
	public static String codeHitsChooseCode;
	public static String codeHitsCode;
	public static String codeHitsCoded;
	public static String codeHitsCount;
	public static String codeHitsDone;
	public static String codeHitsHit;
	public static String codeHitsJob;
	public static String codeHitsNewCode;
	public static String codeHitsNone;
	public static String codeHitsOk;
	public static String codeHitsReadOnly;
	public static String codeHitsSentence;
	public static String codeHitsState;
	public static String codeHitsTip;
	public static String codeHitsTitle;
	public static String codeHitsTitleOne;
	public static String codeHitsTurn;
	public static String codeHitsUnit;
	public static String codeHitsWithCode;
	public static String codeHitsWords;
	public static String codeSelectedHits;
	public static String columnAfter;
	public static String columnBefore;
	public static String columnCodes;
	public static String columnMatch;
	public static String columnSpeaker;
	public static String columnTranscript;
	public static String copyWithReference;
	public static String countMany;
	public static String countOne;
	public static String filterClear;
	public static String filterCodes;
	public static String filterParticipants;
	public static String filterSpeakers;
	public static String filterTitle;
	public static String helpExamples;
	public static String helpTitle;
	public static String indexing;
	public static String indexInMemory;
	public static String layoutTable;
	public static String layoutTree;
	public static String noStudy;
	public static String queryEmpty;
	public static String queryLabel;
	public static String queryPrompt;
	public static String queryPromptStudy;
	public static String reference;
	public static String referenceSpeaker;
	public static String referenceTurn;
	public static String resultFiltered;
	public static String resultInOne;
	public static String resultLimited;
	public static String resultMany;
	public static String resultNone;
	public static String resultOne;
	public static String scopeAll;
	public static String scopeNone;
	public static String scopeOne;
	public static String scopeSelected;
	public static String searching;
	public static String syntaxError;
	public static String transcriptGone;
	public static String wordsGone;

	private Messages() {
	}
}
