package org.themewright.ui.internal.themes;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static {
		NLS.initializeMessages("org.themewright.ui.internal.themes.messages", Messages.class); //$NON-NLS-1$
	}

	public static String addCodes;
	public static String addCodesPrompt;
	public static String addCodesTitle;
	public static String addToThemePrompt;
	public static String addToThemeTitle;
	public static String cancel;
	public static String code;
	public static String codes;
	public static String codesTab;
	public static String codesTip;
	public static String codings;
	public static String codingsTip;
	public static String collapseAll;
	public static String consent;
	public static String consentGiven;
	public static String consentNoQuotes;
	public static String consentUnknown;
	public static String consentWithdrawn;
	public static String contraryCasePrompt;
	public static String contraryCaseTitle;
	public static String contraryCases;
	public static String contraryCasesTab;
	public static String copy;
	public static String delete;
	public static String deleteMemo;
	public static String deleteThemes;
	public static String expandAll;
	public static String export;
	public static String exportFile;
	public static String exportTitle;
	public static String filter;
	public static String filterPassages;
	public static String findingTip;
	public static String gather;
	public static String gathers;
	public static String goTo;
	public static String idea;
	public static String keyQuotePrompt;
	public static String keyQuoteTitle;
	public static String keyQuotes;
	public static String keyQuotesTab;
	public static String keyQuotesTip;
	public static String leaveOut;
	public static String makeContraryCase;
	public static String makeKeyQuote;
	public static String manyCodes;
	public static String memo;
	public static String memoTitle;
	public static String memosTab;
	public static String moveDown;
	public static String moveUp;
	public static String newMemo;
	public static String newSubtheme;
	public static String newTheme;
	public static String newThemeTitle;
	public static String noStudy;
	public static String noThemes;
	public static String notTheme;
	public static String nothingFound;
	public static String numbers;
	public static String open;
	public static String openMemo;
	public static String participant;
	public static String participants;
	public static String participantsTip;
	public static String passagesTab;
	public static String pickAnyway;
	public static String remove;
	public static String rename;
	public static String saidBy;
	public static String selectAll;
	public static String showPassages;
	public static String state;
	public static String stateCandidate;
	public static String stateFinal;
	public static String stateTip;
	public static String subthemePrompt;
	public static String takeOut;
	public static String takeOutOfTheme;
	public static String text;
	public static String theme;
	public static String themePrompt;
	public static String themeTip;
	public static String unreadable;
	public static String voicesTab;
	public static String withheldQuestion;
	public static String withheldTitle;

	private Messages() {
	}
}
