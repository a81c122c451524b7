package org.themewright.core.text;

/**
 * A half-open range of UTF-16 offsets.
 *
 * @param start first offset, not negative
 * @param end offset after the last, not less than start
 * @since 0.1
 */
public record TextRange(int start, int end) {

	/** Checks the offsets. */
	public TextRange {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("not a range: " + start + ".." + end); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** @return the number of UTF-16 code units */
	public int length() {
		return end - start;
	}

	/** @return whether the range holds nothing */
	public boolean isEmpty() {
		return start == end;
	}

	/**
	 * @param other another range
	 * @return whether both hold an offset in common; an empty range overlaps nothing
	 */
	public boolean overlaps(TextRange other) {
		return Math.max(start, other.start) < Math.min(end, other.end);
	}

	/**
	 * @param text the text, at least as long as the end
	 * @return the words in the range
	 */
	public String in(CharSequence text) {
		return text.subSequence(start, end).toString();
	}

	/**
	 * Widens the range so that it does not cut a surrogate pair; an empty one in the middle of a pair moves before it.
	 *
	 * @param text the text, at least as long as the end
	 * @return this or a wider range
	 */
	public TextRange withoutSplitPairs(CharSequence text) {
		int from = splitsPair(text, start) ? start - 1 : start;
		int to = isEmpty() ? from : splitsPair(text, end) ? end + 1 : end;
		return from == start && to == end ? this : new TextRange(from, to);
	}

	private static boolean splitsPair(CharSequence text, int offset) {
		return offset > 0 && offset < text.length() && Character.isHighSurrogate(text.charAt(offset - 1))
				&& Character.isLowSurrogate(text.charAt(offset));
	}
}
