package org.themewright.core.text;

/**
 * The form in which the text of a transcript is kept: line ends are line feeds, there is no byte order mark, and no
 * control character but tab and line feed.
 *
 * @since 0.1
 */
public final class PlainText {

	private static final char BYTE_ORDER_MARK = '\uFEFF';
	private static final char LAST = '\uFFFE';
	private static final char REPLACEMENT = '\uFFFD';

	private PlainText() {
	}

	/**
	 * Brings a text into that form: carriage returns become line feeds, with the line feed after them if there is one;
	 * other control characters, halves of surrogate pairs and the two code points that no file of a study can hold,
	 * U+FFFE and U+FFFF, become U+FFFD, so that nothing else moves.
	 *
	 * @param text any text, not null
	 * @return the same text when nothing had to be changed
	 */
	public static String clean(String text) {
		int begin = afterMarks(text, 0);
		int first = begin;
		while (first < text.length() && isClean(text, first)) {
			first++;
		}
		return first == text.length() ? text.substring(begin) : cleanFrom(text, begin, first);
	}

	/**
	 * Passes over byte order marks. They are not kept at the beginning of a text; elsewhere they are spaces without width.
	 *
	 * @param text any text, not null
	 * @param offset where to begin, from 0 to the length of the text
	 * @return the offset of the next character that is none, or the length of the text
	 */
	public static int afterMarks(String text, int offset) {
		int result = offset;
		while (result < text.length() && text.charAt(result) == BYTE_ORDER_MARK) {
			result++;
		}
		return result;
	}

	private static String cleanFrom(String text, int begin, int first) {
		StringBuilder result = new StringBuilder(text.length()).append(text, begin, first);
		for (int i = first; i < text.length(); i++) {
			char c = text.charAt(i);
			if (isClean(text, i)) {
				result.append(c);
			} else if (c == '\r') {
				i += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
				result.append('\n');
			} else {
				result.append(REPLACEMENT);
			}
		}
		return result.toString();
	}

	private static boolean isClean(String text, int index) {
		char c = text.charAt(index);
		if (Character.isHighSurrogate(c)) {
			return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
		}
		if (Character.isLowSurrogate(c)) {
			return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
		}
		return c == '\n' || c == '\t' || !Character.isISOControl(c) && c < LAST;
	}
}
