package org.themewright.ui.internal.results;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.results.messages", Messages.class); //$NON-NLS-1$
	}

	public static String analyse;
	public static String analysing;
	public static String blindCompare;
	public static String blindKept;
	public static String blindLeftOut;
	public static String blindRun;
	public static String blindSetting;
	public static String changeAndRun;
	public static String checkingResult;
	public static String columnsShown;
	public static String comparison;
	public static String copy;
	public static String earlier;
	public static String export;
	public static String exportFailed;
	public static String exporting;
	public static String exportStudy;
	public static String exportTitle;
	public static String filter;
	public static String findingPassages;
	public static String formatCsv;
	public static String formatDocx;
	public static String formatHtml;
	public static String formatJson;
	public static String formatPng;
	public static String formatSvg;
	public static String formatXlsx;
	public static String frameworkHint;
	public static String frameworkQuotes;
	public static String frameworkSummary;
	public static String historyEntry;
	public static String keep;
	public static String keeping;
	public static String keepPrompt;
	public static String keepTitle;
	public static String keptHeader;
	public static String nameMissing;
	public static String narrow;
	public static String nextColumns;
	public static String noneIsAll;
	public static String noParameters;
	public static String noResults;
	public static String noStudy;
	public static String nothingToDraw;
	public static String notKept;
	public static String notKeptCompare;
	public static String notKeptNoMethod;
	public static String noViewer;
	public static String opening;
	public static String otherInput;
	public static String otherSetting;
	public static String outOfDate;
	public static String passages;
	public static String passagesOf;
	public static String previousColumns;
	public static String prompt;
	public static String removeShown;
	public static String rows;
	public static String rowsShown;
	public static String run;
	public static String runAgain;
	public static String sameInput;
	public static String sameSettings;
	public static String scopeCodes;
	public static String scopeParticipants;
	public static String scopeResearchers;
	public static String scopeSources;
	public static String selectAll;
	public static String setting;
	public static String settingSeparator;
	public static String settingsPart;
	public static String showAs;
	public static String showPassages;
	public static String views_badElement;
	public static String views_badRank;
	public static String views_badType;
	public static String views_duplicate;
	public static String views_failed;
	public static String views_gone;
	public static String views_invalid;
	public static String views_missing;
	public static String views_noViewer;
	public static String views_showsNothing;
	public static String views_unknownAttribute;

	private Messages() {
	}
}
