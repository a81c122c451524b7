package org.themewright.ui.transcript.internal.text;

import java.text.BreakIterator;
import java.util.Locale;

import org.themewright.core.text.TextRange;

/** What is left in sight of a turn that is folded: its first words. Ranges are half-open, in UTF-16 offsets. */
public final class Stub {

	/** Longest stub, in characters. */
	private static final int LONGEST = 64;
	/** Hiding less than this would gain nothing. */
	private static final int LEAST_HIDDEN = 24;

	private Stub() {
	}

	/**
	 * @param text a transcript
	 * @param turn a turn of it
	 * @param locale the language of the text
	 * @return what of the turn is hidden when it is folded, to the end of its last line; null when it cannot be folded
	 *         because it is short, ends within a line, or nothing comes after it
	 */
	public static TextRange hidden(String text, TextRange turn, Locale locale) {
		if (turn.end() >= text.length() || text.charAt(turn.end()) != '\n') {
			return null;
		}
		int lineEnd = Math.min(text.indexOf('\n', turn.start()), turn.end());
		int cut = lineEnd - turn.start() <= LONGEST ? lineEnd : cut(text, turn.start(), lineEnd, locale);
		return turn.end() - cut < LEAST_HIDDEN ? null : new TextRange(cut, turn.end());
	}

	/** The end of the last word that fits, or of the last whole character where one word is too long. */
	private static int cut(String text, int start, int lineEnd, Locale locale) {
		BreakIterator words = BreakIterator.getLineInstance(locale);
		String beginning = text.substring(start, Math.min(lineEnd, start + 2 * LONGEST));
		words.setText(beginning);
		int at = words.preceding(LONGEST + 1);
		if (at <= 0) {
			BreakIterator characters = BreakIterator.getCharacterInstance(locale);
			characters.setText(beginning);
			at = characters.preceding(LONGEST + 1);
		}
		while (at > 1 && Character.isWhitespace(beginning.charAt(at - 1))) {
			at--;
		}
		return start + at;
	}
}
