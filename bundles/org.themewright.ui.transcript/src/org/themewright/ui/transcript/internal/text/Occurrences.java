package org.themewright.ui.transcript.internal.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.themewright.core.text.TextRange;

/** Where some words occur in a text, whatever their case. Immutable. */
public final class Occurrences {

	/** Of no words. */
	public static final Occurrences NONE = new Occurrences(new int[0], new int[0]);

	private final int[] starts;
	private final int[] ends;

	private Occurrences(int[] starts, int[] ends) {
		this.starts = starts;
		this.ends = ends;
	}

	/**
	 * @param text where to look
	 * @param words what to look for; a blank in it stands for any white space
	 * @return the places, which do not overlap
	 */
	public static Occurrences of(String text, String words) {
		if (words.isBlank()) {
			return NONE;
		}
		String pattern = String.join("\\s+", //$NON-NLS-1$
				Arrays.stream(words.strip().split("\\s+")).map(Pattern::quote).toList()); //$NON-NLS-1$
		Matcher matcher = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
		int[][] found = matcher.results().map(each -> new int[] { each.start(), each.end() }).toArray(int[][]::new);
		return new Occurrences(Arrays.stream(found).mapToInt(each -> each[0]).toArray(),
				Arrays.stream(found).mapToInt(each -> each[1]).toArray());
	}

	/** @return how many there are */
	public int count() {
		return starts.length;
	}

	/**
	 * @param number from 0 to less than {@link #count()}
	 * @return the place
	 */
	public TextRange get(int number) {
		return new TextRange(starts[number], ends[number]);
	}

	/**
	 * @param offset any offset
	 * @return the number of the first place that ends after the offset; {@link #count()} when there is none
	 */
	public int firstEndingAfter(int offset) {
		int found = Arrays.binarySearch(ends, offset + 1);
		return found < 0 ? -found - 1 : found;
	}

	/**
	 * @param offset any offset
	 * @return the number of the first place that starts there or later; {@link #count()} when there is none
	 */
	public int firstFrom(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		return found < 0 ? -found - 1 : found;
	}
}
