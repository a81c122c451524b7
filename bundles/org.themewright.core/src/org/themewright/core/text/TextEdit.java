package org.themewright.core.text;

import java.util.Objects;

/**
 * One replacement in a text, and what it does to ranges in it.
 *
 * @param offset UTF-16 offset where the replacement begins
 * @param removed number of UTF-16 code units taken away
 * @param inserted what takes their place, not null
 * @since 0.1
 */
public record TextEdit(int offset, int removed, String inserted) {

	/** Checks the numbers. */
	public TextEdit {
		if (offset < 0 || removed < 0) {
			throw new IllegalArgumentException("not an edit: " + offset + "+" + removed); //$NON-NLS-1$ //$NON-NLS-2$
		}
		Objects.requireNonNull(inserted);
	}

	/**
	 * Finds the smallest single replacement that turns one text into another and cuts no surrogate pair in two.
	 *
	 * @param before the text before, not null
	 * @param after the text after, not null
	 * @return the edit; removes and inserts nothing when the texts are equal
	 */
	public static TextEdit between(String before, String after) {
		int limit = Math.min(before.length(), after.length());
		int prefix = 0;
		while (prefix < limit && before.charAt(prefix) == after.charAt(prefix)) {
			prefix++;
		}
		int suffix = 0;
		while (suffix < limit - prefix
				&& before.charAt(before.length() - 1 - suffix) == after.charAt(after.length() - 1 - suffix)) {
			suffix++;
		}
		if (prefix > 0 && Character.isHighSurrogate(before.charAt(prefix - 1))
				&& (startsLow(before, prefix) || startsLow(after, prefix))) {
			prefix--;
		}
		if (suffix > 0 && startsLow(before, before.length() - suffix)
				&& (endsHigh(before, before.length() - suffix) || endsHigh(after, after.length() - suffix))) {
			suffix--;
		}
		return new TextEdit(prefix, before.length() - prefix - suffix,
				after.substring(prefix, after.length() - suffix));
	}

	private static boolean startsLow(String text, int offset) {
		return offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
	}

	private static boolean endsHigh(String text, int offset) {
		return offset > 0 && Character.isHighSurrogate(text.charAt(offset - 1));
	}

	/**
	 * @param text the text before, long enough for the edit
	 * @return the text after
	 */
	public String applyTo(String text) {
		// a builder would widen and copy a long text several times, for each letter that is typed
		return text.substring(0, offset) + inserted + text.substring(offset + removed);
	}

	/**
	 * @param text the text before
	 * @return the edit that takes this one back
	 */
	public TextEdit inverse(String text) {
		return new TextEdit(offset, inserted.length(), text.substring(offset, offset + removed));
	}

	/** @return by how many code units the text grows; negative when it shrinks */
	public int delta() {
		return inserted.length() - removed;
	}

	/**
	 * Moves a range with the words it holds. What is typed at its very start or end stays outside; what replaces a part
	 * that lies within it, or exactly all of it, stays inside; what replaces words across an end of it stays outside.
	 *
	 * @param range a range that is not empty, in the text before
	 * @return the range in the text after, or null when all its words are gone
	 */
	public TextRange move(TextRange range) {
		int editEnd = offset + removed;
		if (editEnd <= range.start()) {
			return new TextRange(range.start() + delta(), range.end() + delta());
		}
		if (offset >= range.end()) {
			return range;
		}
		boolean within = offset >= range.start() && editEnd <= range.end();
		if (within) {
			int end = range.end() + delta();
			return end > range.start() ? new TextRange(range.start(), end) : null;
		}
		if (offset < range.start()) {
			return editEnd < range.end() ? new TextRange(offset + inserted.length(), range.end() + delta()) : null;
		}
		return offset > range.start() ? new TextRange(range.start(), offset) : null;
	}

	/**
	 * Moves a place that holds no words. What is typed right there comes after it.
	 *
	 * @param place a UTF-16 offset in the text before
	 * @return the offset in the text after
	 */
	public int move(int place) {
		if (place <= offset) {
			return place;
		}
		return place < offset + removed ? offset : place + delta();
	}
}
