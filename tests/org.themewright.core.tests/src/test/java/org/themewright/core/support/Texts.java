package org.themewright.core.support;

import java.util.List;
import java.util.Random;

import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;

/** Random texts of the kind that breaks offsets, and random edits of them. */
public final class Texts {

	/** One or more UTF-16 code units each: emoji that share a surrogate, combining marks, line ends, right-to-left. */
	private static final List<String> PIECES = List.of("a", "b", " ", "\n", "\r\n", "é", "e\u0301", "😀", "😁", "👩\u200d👩\u200d👧",
			"🏳\ufe0f\u200d🌈", "שלום", "مرحبا", "\u202bab\u202c", "word ", "ab", "“", "\t", "漢", "𝒳");

	private Texts() {
	}

	/** A text of up to so many pieces. */
	public static String text(Random random, int pieces) {
		StringBuilder result = new StringBuilder();
		for (int i = random.nextInt(pieces + 1); i > 0; i--) {
			result.append(PIECES.get(random.nextInt(PIECES.size())));
		}
		return result.toString();
	}

	/** Any replacement within a text; it may cut characters. */
	public static TextEdit edit(Random random, String text) {
		int offset = random.nextInt(text.length() + 1);
		int removed = random.nextInt(3) == 0 ? 0 : random.nextInt(Math.min(12, text.length() - offset) + 1);
		return new TextEdit(offset, removed, random.nextInt(3) == 0 ? "" : text(random, 3));
	}

	/** A replacement that begins and ends between characters, as editors make them. */
	public static TextEdit wholeEdit(Random random, String text) {
		TextEdit edit = edit(random, text);
		TextRange range = new TextRange(edit.offset(), edit.offset() + edit.removed()).withoutSplitPairs(text);
		return new TextEdit(range.start(), range.length(), edit.inserted());
	}

	/** A range that is not empty; null when the text is. */
	public static TextRange range(Random random, String text) {
		if (text.isEmpty()) {
			return null;
		}
		int start = random.nextInt(text.length());
		return new TextRange(start, start + 1 + random.nextInt(Math.min(20, text.length() - start)));
	}
}
