package org.themewright.exchange.internal.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.themewright.core.text.TextRange;

import com.ibm.icu.text.BreakIterator;

/** Breaks text into lines of a width; words that are longer than a line are broken between characters. */
final class LineBreaker {

	private final LineShaper shaper;
	private final BreakIterator words;
	private final BreakIterator characters;

	LineBreaker(LineShaper shaper, Locale locale) {
		this.shaper = shaper;
		words = BreakIterator.getLineInstance(locale);
		characters = BreakIterator.getCharacterInstance(locale);
	}

	/**
	 * @param text any text
	 * @param range the part to be broken
	 * @param width the width of a line at 1 point
	 * @param strong whether it is bold
	 * @return the lines in order, without white space at their ends; at least one for each paragraph
	 */
	List<TextRange> lines(String text, TextRange range, float width, boolean strong) {
		List<TextRange> result = new ArrayList<>();
		int at = range.start();
		while (at <= range.end()) {
			int end = text.indexOf('\n', at);
			end = end < 0 || end > range.end() ? range.end() : end;
			paragraph(text, at, end, width, strong, result);
			at = end + 1;
		}
		return result;
	}

	private void paragraph(String text, int from, int to, float width, boolean strong, List<TextRange> result) {
		String paragraph = text.substring(from, to);
		words.setText(paragraph);
		int start = 0;
		int end = 0;
		float used = 0;
		for (int next = words.next(); next != BreakIterator.DONE; next = words.next()) {
			int visible = end + paragraph.substring(end, next).stripTrailing().length();
			if (used + shaper.width(paragraph, end, visible, strong) > width && end > start) {
				result.add(line(paragraph, from, start, end));
				start = end;
				used = 0;
			}
			if (shaper.width(paragraph, end, visible, strong) > width) {
				start = brokenWord(paragraph, from, start, next, width, strong, result);
				used = shaper.width(paragraph, start, next, strong);
			} else {
				used += shaper.width(paragraph, end, next, strong);
			}
			end = next;
		}
		result.add(line(paragraph, from, start, end));
	}

	private int brokenWord(String paragraph, int from, int start, int end, float width, boolean strong,
			List<TextRange> result) {
		characters.setText(paragraph.substring(start, end));
		int at = start;
		int last = start;
		float used = 0;
		for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
			float more = shaper.width(paragraph, last, start + next, strong);
			if (used + more > width && last > at) {
				result.add(line(paragraph, from, at, last));
				at = last;
				used = 0;
			}
			used += more;
			last = start + next;
		}
		return at;
	}

	private static TextRange line(String paragraph, int from, int start, int end) {
		return new TextRange(from + start, from + start + paragraph.substring(start, end).stripTrailing().length());
	}
}
