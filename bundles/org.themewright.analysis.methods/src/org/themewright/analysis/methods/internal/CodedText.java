package org.themewright.analysis.methods.internal;

import java.util.ArrayList;
import java.util.List;

import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.text.TextRange;

/** Joins ranges and counts what is in them. */
final class CodedText {

	private CodedText() {
	}

	/**
	 * @param codings codings of one source, sorted by start
	 * @return the ranges that at least one of them covers, sorted and apart
	 */
	static List<TextRange> union(List<CodingData> codings) {
		List<TextRange> result = new ArrayList<>();
		for (CodingData coding : codings) {
			TextRange last = result.isEmpty() ? null : result.getLast();
			if (last != null && coding.start() <= last.end()) {
				result.set(result.size() - 1, new TextRange(last.start(), Math.max(last.end(), coding.end())));
			} else {
				result.add(new TextRange(coding.start(), coding.end()));
			}
		}
		return result;
	}

	/**
	 * @param text   the text of a source
	 * @param ranges ranges in it
	 * @return the number of characters (Unicode code points) in them
	 */
	static long characters(String text, List<TextRange> ranges) {
		return ranges.stream().mapToLong(range -> text.codePointCount(range.start(), range.end())).sum();
	}

	/**
	 * @param words  the words of a text, sorted
	 * @param ranges ranges in the text, sorted and apart
	 * @return the number of words of which at least a part is in one of them
	 */
	static long words(List<TextRange> words, List<TextRange> ranges) {
		long count = 0;
		int at = 0;
		for (TextRange word : words) {
			while (at < ranges.size() && ranges.get(at).end() <= word.start()) {
				at++;
			}
			if (at < ranges.size() && ranges.get(at).overlaps(word)) {
				count++;
			}
		}
		return count;
	}

	/**
	 * Finds words: runs of letters, marks and digits. An apostrophe or hyphen between two of these does not end a word:
	 * "don't" and "co-worker" are one word each.
	 *
	 * @param text any text
	 * @return its words, sorted
	 */
	static List<TextRange> words(String text) {
		List<TextRange> result = new ArrayList<>();
		int start = -1;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			if (isWordPart(text.codePointAt(i))) {
				start = start < 0 ? i : start;
			} else if (start >= 0 && !(isJoiner(text.charAt(i)) && isWordPartAt(text, i + 1))) {
				result.add(new TextRange(start, i));
				start = -1;
			}
		}
		if (start >= 0) {
			result.add(new TextRange(start, text.length()));
		}
		return result;
	}

	private static boolean isWordPartAt(String text, int offset) {
		return offset < text.length() && isWordPart(text.codePointAt(offset));
	}

	private static boolean isWordPart(int codePoint) {
		int type = Character.getType(codePoint);
		return Character.isLetterOrDigit(codePoint) || type == Character.NON_SPACING_MARK
				|| type == Character.COMBINING_SPACING_MARK;
	}

	private static boolean isJoiner(char c) {
		return c == '\'' || c == '’' || c == '-' || c == '‐' || c == '‑';
	}
}
