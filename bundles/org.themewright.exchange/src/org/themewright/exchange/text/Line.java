package org.themewright.exchange.text;

import java.util.List;
import java.util.Objects;

import org.themewright.core.text.TextRange;

/**
 * A line of a document in plain words, with what its layout says about speakers. What importers hand to
 * {@link TurnRecognizer}.
 *
 * @param text the words; no line feed
 * @param before how it is joined to the line before
 * @param bold parts set in bold, in order, as UTF-16 ranges of the text
 * @param speaker the speaker where the layout itself says so, as a table column does; null otherwise
 * @param apart whether it stands outside the conversation, as a heading or footnote does, unless it names a speaker
 * @since 0.1
 */
public record Line(String text, Joint before, List<TextRange> bold, String speaker, boolean apart) {

	/** How a line is joined to the one before. */
	public enum Joint {
		/** A new paragraph. */
		PARAGRAPH,
		/** A new line in the same paragraph. */
		LINE,
		/** The same paragraph; the line break means no more than a space. */
		SPACE
	}

	/** Copies the list. */
	public Line {
		Objects.requireNonNull(text);
		Objects.requireNonNull(before);
		bold = List.copyOf(bold);
	}

	/**
	 * @param text the words
	 * @param before how it is joined to the line before
	 * @return a line without anything else
	 */
	public static Line plain(String text, Joint before) {
		return new Line(text, before, List.of(), null, false);
	}
}
