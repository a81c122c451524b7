package org.themewright.exchange.codebook;

/** Keeps spreadsheets from taking a text for a formula, by an apostrophe before it. */
final class FormulaGuard {

	private static final String STARTS = "=+-@\t\r"; //$NON-NLS-1$
	private static final char GUARD = '\'';

	private FormulaGuard() {
	}

	static String protect(String text) {
		return isDangerous(text, 0) || isGuarded(text) ? GUARD + text : text;
	}

	/** The text that was protected; others stay as they are. */
	static String unprotect(String text) {
		return isGuarded(text) ? text.substring(1) : text;
	}

	/** Apostrophes and then what a formula begins with; one apostrophe more makes it known again. */
	private static boolean isGuarded(String text) {
		int at = 0;
		while (at < text.length() && text.charAt(at) == GUARD) {
			at++;
		}
		return at > 0 && isDangerous(text, at);
	}

	private static boolean isDangerous(String text, int at) {
		return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
	}
}
