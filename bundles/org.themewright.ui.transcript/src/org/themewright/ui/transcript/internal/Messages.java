package org.themewright.ui.transcript.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.transcript.internal.messages", Messages.class); //$NON-NLS-1$
	}

	public static String CaretSpeech_codeBy;
	public static String CaretSpeech_coded;
	public static String CaretSpeech_memo;
	public static String CaretSpeech_speaks;
	public static String CaretSpeech_weight;
	public static String Coder_code;
	public static String Coder_codeWithNew;
	public static String Coder_recodeWithNew;
	public static String CodingActions_coded;
	public static String CodingActions_coding;
	public static String CodingActions_noCoding;
	public static String CodingActions_noNext;
	public static String CodingActions_noPrevious;
	public static String CodingActions_noRecent;
	public static String CodingActions_nothingToUncode;
	public static String CodingActions_notYours;
	public static String CodingActions_noWords;
	public static String CodingActions_selectWords;
	public static String CodingActions_uncoded;
	public static String CodingChanges_changeTo;
	public static String CodingChanges_extend;
	public static String CodingChanges_last;
	public static String CodingChanges_noCoding;
	public static String CodingChanges_noMore;
	public static String CodingChanges_resized;
	public static String CodingChanges_shrink;
	public static String CodingChanges_weight;
	public static String CodingPreferencePage_description;
	public static String CodingPreferencePage_unit;
	public static String CodingToolTip_weight;
	public static String EndDrag_move;
	public static String FindBar_close;
	public static String FindBar_count;
	public static String FindBar_message;
	public static String FindBar_next;
	public static String FindBar_none;
	public static String FindBar_previous;
	public static String GoToTurnDialog_number;
	public static String GoToTurnDialog_numberOrTime;
	public static String GoToTurnDialog_problem;
	public static String GoToTurnDialog_title;
	public static String MemoDialog_save;
	public static String MemoDialog_title;
	public static String ProblemBar_orphaned;
	public static String ProblemBar_review;
	public static String ProblemBar_select;
	public static String QuickCodePopup_create;
	public static String QuickCodePopup_hint;
	public static String QuickCodePopup_message;
	public static String QuickCodePopup_recent;
	public static String QuickOutlinePopup_code;
	public static String QuickOutlinePopup_info;
	public static String QuickOutlinePopup_message;
	public static String QuickOutlinePopup_turn;
	public static String SpeakerDialog_interviewer;
	public static String SpeakerDialog_name;
	public static String SpeakerDialog_other;
	public static String SpeakerDialog_participant;
	public static String SpeakerDialog_role;
	public static String SpeakerMargin_name;
	public static String StripeMargin_name;
	public static String TextCorrection_bar;
	public static String TextCorrection_off;
	public static String TextCorrection_on;
	public static String TextCorrection_orphaned;
	public static String TextCorrection_readOnly;
	public static String TranscriptActions_codesAs;
	public static String TranscriptActions_nobody;
	public static String TranscriptActions_tip;
	public static String TranscriptActions_unitTip;
	public static String TranscriptEditor_noTranscript;
	public static String TranscriptEditor_noTurns;
	public static String TranscriptEditor_notWhileCorrecting;
	public static String TranscriptEditor_shortTurn;
	public static String TranscriptOutline_codes;
	public static String TranscriptOutline_turns;
	public static String TranscriptPreferencePage_description;
	public static String TranscriptPreferencePage_elsewhere;
	public static String TranscriptPreferencePage_foldInterviewer;
	public static String TranscriptPreferencePage_lineSpacing;
	public static String TranscriptPreferencePage_measure;
	public static String TranscriptPreferencePage_timeStamps;
	public static String TranscriptPreferencePage_turnNumbers;
	public static String TranscriptPreferencePage_zoom;
	public static String TurnActions_addSpeaker;
	public static String TurnActions_cannotSplit;
	public static String TurnActions_changeSpeaker;
	public static String TurnActions_last;
	public static String TurnActions_merge;
	public static String TurnActions_mergeQuestion;
	public static String TurnActions_mergeTitle;
	public static String TurnActions_newMessage;
	public static String TurnActions_newSpeaker;
	public static String TurnActions_newTitle;
	public static String TurnActions_nobody;
	public static String TurnActions_noTurn;
	public static String TurnActions_second;
	public static String TurnActions_speakerMessage;
	public static String TurnActions_speakerTitle;
	public static String TurnActions_speaks;
	public static String UnitPreference_any;
	public static String UnitPreference_sentences;
	public static String UnitPreference_turns;
	public static String UnitPreference_words;
	public static String UnitSelection_noAnswer;
	public static String UnitSelection_nothing;
	public static String WeightDialog_question;
	public static String WeightDialog_title;

	private Messages() {
	}
}
