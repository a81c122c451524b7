package org.themewright.core.text;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Finds the words and sentences of a text. Ranges are half-open, in UTF-16 offsets. Any thread may call all methods.
 *
 * @since 1.0
 */
public final class TextUnits {

	/** No unit is as long as this, but for texts that nobody would read. */
	private static final int FAR = 10_000;

	private TextUnits() {
	}

	/**
	 * @param text any text
	 * @param within the turn or paragraph that the sentence may not leave
	 * @param offset an offset within it, or its end
	 * @param locale the language of the text
	 * @return the sentence there without white space around it; empty where there are no words
	 */
	public static TextRange sentence(String text, TextRange within, int offset, Locale locale) {
		return unit(text, within, offset, BreakIterator.getSentenceInstance(locale));
	}

	/**
	 * @param text any text
	 * @param within the turn or paragraph that the word may not leave
	 * @param offset an offset within it, or its end
	 * @param locale the language of the text
	 * @return the word or sign there; empty between words
	 */
	public static TextRange word(String text, TextRange within, int offset, Locale locale) {
		TextRange word = unit(text, within, offset, BreakIterator.getWordInstance(locale));
		return word.isEmpty() && offset > within.start()
				? unit(text, within, offset - 1, BreakIterator.getWordInstance(locale))
				: word;
	}

	private static TextRange unit(String text, TextRange within, int offset, BreakIterator breaks) {
		if (within.isEmpty()) {
			return within;
		}
		breaks.setText(within.in(text));
		int at = Math.clamp(offset - within.start(), 0, within.length() - 1);
		// what the iterator finds backwards is not always where it stops forwards, as with a face between two sentences
		int start = at < FAR ? breaks.first() : breaks.preceding(at - FAR);
		int end = breaks.next();
		while (end <= at) {
			start = end;
			end = breaks.next();
		}
		return trimmed(text, new TextRange(within.start() + start, within.start() + end));
	}

	/**
	 * @param text any text
	 * @param offset an offset in it, or its end
	 * @return the line there without its line end
	 */
	public static TextRange paragraph(String text, int offset) {
		int start = text.lastIndexOf('\n', offset - 1) + 1;
		int end = text.indexOf('\n', offset);
		return new TextRange(start, end < 0 ? text.length() : end);
	}

	/**
	 * @param text any text
	 * @param range a range of it
	 * @return the range without white space at its ends; empty at its start when there is nothing else
	 */
	public static TextRange trimmed(String text, TextRange range) {
		int start = range.start();
		int end = range.end();
		while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		while (start < end && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		return start == end ? new TextRange(range.start(), range.start()) : new TextRange(start, end);
	}
}
