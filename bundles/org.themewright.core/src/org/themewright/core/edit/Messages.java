package org.themewright.core.edit;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.core.edit.messages", Messages.class); //$NON-NLS-1$
	}

	public static String addExample;
	public static String addSpeaker;
	public static String addTranscript;
	public static String arrangeCodes;
	public static String arrangeContrary;
	public static String arrangeQuotes;
	public static String badRange;
	public static String badWeight;
	public static String cannotDelete;
	public static String cannotMerge;
	public static String cannotMove;
	public static String changedMeanwhile;
	public static String changeRole;
	public static String code;
	public static String codeHits;
	public static String colourBranch;
	public static String createCode;
	public static String createDiagram;
	public static String createMemo;
	public static String createResearcher;
	public static String createTheme;
	public static String deleteMany;
	public static String deleteOne;
	public static String dropContrary;
	public static String dropQuote;
	public static String edit;
	public static String editMemo;
	public static String editSearch;
	public static String editText;
	public static String gather;
	public static String giveTurn;
	public static String joinLast;
	public static String joinTurns;
	public static String memo;
	public static String merge;
	public static String mergeCodes;
	public static String mergeDiffer;
	public static String mergeSpeakers;
	public static String mergeSpeakersDiffer;
	public static String mergeUnread;
	public static String move;
	public static String moveInTree;
	public static String moveMemo;
	public static String moveSearch;
	public static String nameMissing;
	public static String nobody;
	public static String numbered;
	public static String pasteCodes;
	public static String pickContrary;
	public static String pickQuote;
	public static String putBack;
	public static String putMemosBack;
	public static String queryMissing;
	public static String recode;
	public static String release;
	public static String rename;
	public static String renameSpeaker;
	public static String replaceWords;
	public static String saveSearch;
	public static String speakerElsewhere;
	public static String speakerExists;
	public static String split;
	public static String splitCode;
	public static String splitOutside;
	public static String splitTurn;
	public static String splitTurnOutside;
	public static String uncode;
	public static String weight;
	public static String summarise;

	private Messages() {
	}
}
