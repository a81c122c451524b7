package org.themewright.analysis.methods.internal.units;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.themewright.core.text.TextRange;

/**
 * The words of a text: runs of letters, marks and digits. An apostrophe or hyphen between two of these does not end a
 * word: "don't" and "co-worker" are one word each.
 */
public final class Words {

	private final int[] starts;
	private final int[] ends;

	private Words(int[] starts, int[] ends) {
		this.starts = starts;
		this.ends = ends;
	}

	/**
	 * @param text any text
	 * @return its words
	 */
	public static Words of(String text) {
		IntStream.Builder starts = IntStream.builder();
		IntStream.Builder ends = IntStream.builder();
		boolean inside = false;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			if (isWordPart(text.codePointAt(i))) {
				if (!inside) {
					starts.add(i);
				}
				inside = true;
			} else if (inside && !(isJoiner(text.charAt(i)) && isWordPartAt(text, i + 1))) {
				ends.add(i);
				inside = false;
			}
		}
		if (inside) {
			ends.add(text.length());
		}
		return new Words(starts.build().toArray(), ends.build().toArray());
	}

	/**
	 * @param word a word
	 * @return the form in which it is counted: lower case, with a straight apostrophe
	 */
	public static String folded(String word) {
		return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
	}

	/** @return how many words there are */
	public int size() {
		return starts.length;
	}

	/**
	 * @param word the number of a word, from 0
	 * @return where it begins
	 */
	public int start(int word) {
		return starts[word];
	}

	/**
	 * @param word the number of a word, from 0
	 * @return where it has ended
	 */
	public int end(int word) {
		return ends[word];
	}

	/**
	 * @param offset an offset
	 * @return the first word that begins at or after it
	 */
	public int firstFrom(int offset) {
		return indexAfter(starts, offset - 1);
	}

	/** @return the words, sorted; not modifiable */
	public List<TextRange> ranges() {
		return IntStream.range(0, starts.length).mapToObj(i -> new TextRange(starts[i], ends[i])).toList();
	}

	/**
	 * @param ranges ranges in the text, sorted and apart
	 * @return the number of words of which at least a part is in one of them
	 */
	public long countIn(List<TextRange> ranges) {
		long count = 0;
		int next = 0;
		for (TextRange range : ranges) {
			// A word that reaches from one range into the next counts once.
			int first = Math.max(next, indexAfter(ends, range.start()));
			int last = indexAfter(starts, range.end() - 1);
			if (last > first) {
				count += last - first;
				next = last;
			}
		}
		return count;
	}

	/** The index of the first of the sorted numbers that is greater. */
	private static int indexAfter(int[] sorted, int number) {
		int found = Arrays.binarySearch(sorted, number);
		return found < 0 ? -found - 1 : found + 1;
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
