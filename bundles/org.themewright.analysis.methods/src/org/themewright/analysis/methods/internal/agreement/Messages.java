package org.themewright.analysis.methods.internal.agreement;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.analysis.methods.internal.agreement.messages", Messages.class); //$NON-NLS-1$
	}

	public static String agreement_allCodes;
	public static String agreement_allText;
	public static String agreement_alpha;
	public static String agreement_brennanPrediger;
	public static String agreement_byCharacter;
	public static String agreement_bySentence;
	public static String agreement_byTurn;
	public static String agreement_byWord;
	public static String agreement_chartTitle;
	public static String agreement_code;
	public static String agreement_coded;
	public static String agreement_codedText;
	public static String agreement_codesTitle;
	public static String agreement_coefficient;
	public static String agreement_cohen;
	public static String agreement_compared;
	public static String agreement_conger;
	public static String agreement_disagreementsTitle;
	public static String agreement_disputed;
	public static String agreement_few;
	public static String agreement_fewInRound;
	public static String agreement_firstResearcher;
	public static String agreement_fleiss;
	public static String agreement_gwet;
	public static String agreement_howIntervals;
	public static String agreement_interval;
	public static String agreement_intervalsTitle;
	public static String agreement_kappaMaximum;
	public static String agreement_leftOut;
	public static String agreement_lower;
	public static String agreement_noIntervals;
	public static String agreement_noSource;
	public static String agreement_nominal;
	public static String agreement_notCoded;
	public static String agreement_notRead;
	public static String agreement_notesTitle;
	public static String agreement_ordinal;
	public static String agreement_pairsTitle;
	public static String agreement_percent;
	public static String agreement_pooled;
	public static String agreement_ratio;
	public static String agreement_scott;
	public static String agreement_secondResearcher;
	public static String agreement_source;
	public static String agreement_speaker;
	public static String agreement_title;
	public static String agreement_undefined;
	public static String agreement_unitAlpha;
	public static String agreement_units;
	public static String agreement_upper;
	public static String agreement_value;
	public static String agreement_words;

	private Messages() {
	}
}
