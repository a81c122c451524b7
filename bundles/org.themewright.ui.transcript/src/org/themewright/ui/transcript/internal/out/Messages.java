package org.themewright.ui.transcript.internal.out;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.transcript.internal.out.messages", Messages.class); //$NON-NLS-1$
	}

	public static String CopyWithReference_copied;
	public static String CopyWithReference_noWords;
	public static String CopyWithReference_withheld;
	public static String ExportTranscriptDialog_a4;
	public static String ExportTranscriptDialog_allOrNone;
	public static String ExportTranscriptDialog_browse;
	public static String ExportTranscriptDialog_codes;
	public static String ExportTranscriptDialog_contents;
	public static String ExportTranscriptDialog_export;
	public static String ExportTranscriptDialog_file;
	public static String ExportTranscriptDialog_format;
	public static String ExportTranscriptDialog_heading;
	public static String ExportTranscriptDialog_html;
	public static String ExportTranscriptDialog_letter;
	public static String ExportTranscriptDialog_memos;
	public static String ExportTranscriptDialog_message;
	public static String ExportTranscriptDialog_noFile;
	public static String ExportTranscriptDialog_noFolder;
	public static String ExportTranscriptDialog_notAllowed;
	public static String ExportTranscriptDialog_numbers;
	public static String ExportTranscriptDialog_open;
	public static String ExportTranscriptDialog_paper;
	public static String ExportTranscriptDialog_pdf;
	public static String ExportTranscriptDialog_replace;
	public static String ExportTranscriptDialog_researchers;
	public static String ExportTranscriptDialog_speakers;
	public static String ExportTranscriptDialog_suffix;
	public static String ExportTranscriptDialog_title;
	public static String ExportTranscriptDialog_withheld;
	public static String ExportTranscriptDialog_withheldTip;
	public static String ExportTranscriptHandler_done;
	public static String ExportTranscriptJob_name;
	public static String PrintTranscript_failed;
	public static String PrintTranscript_job;
	public static String PrintTranscript_noPrinter;
	public static String PrintTranscript_page;
	public static String PrintTranscript_title;
	public static String QuotationPreferencePage_cuts;
	public static String QuotationPreferencePage_description;
	public static String QuotationPreferencePage_dialogue;
	public static String QuotationPreferencePage_example;
	public static String QuotationPreferencePage_exampleInterviewer;
	public static String QuotationPreferencePage_exampleQuestion;
	public static String QuotationPreferencePage_exampleSpeaker;
	public static String QuotationPreferencePage_exampleTranscript;
	public static String QuotationPreferencePage_exampleWords;
	public static String QuotationPreferencePage_quote;

	private Messages() {
	}
}
