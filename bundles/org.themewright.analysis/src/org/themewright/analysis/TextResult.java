package org.themewright.analysis;

import java.util.List;
import java.util.Objects;

/**
 * A text in paragraphs.
 *
 * @param title      the title, for people
 * @param paragraphs the paragraphs
 * @since 1.0
 */
public record TextResult(String title, List<Paragraph> paragraphs) implements AnalysisResult {

	/** What a paragraph is. */
	public enum Style {
		/** A heading. */
		HEADING,
		/** Plain text. */
		PLAIN,
		/** Words of a source. */
		QUOTE,
		/** What has to be minded when the result is read, e.g. that numbers are too small. */
		WARNING
	}

	/**
	 * A paragraph.
	 *
	 * @param style    what it is
	 * @param text     the words
	 * @param evidence what is behind them
	 */
	public record Paragraph(Style style, String text, Evidence evidence) {

		/** Checks that nothing is null. */
		public Paragraph {
			Objects.requireNonNull(style);
			Objects.requireNonNull(text);
			Objects.requireNonNull(evidence);
		}

		/**
		 * @param text the words
		 * @return plain text with nothing behind it
		 */
		public static Paragraph plain(String text) {
			return new Paragraph(Style.PLAIN, text, Evidence.NONE);
		}

		/**
		 * @param text the words
		 * @return a warning
		 */
		public static Paragraph warning(String text) {
			return new Paragraph(Style.WARNING, text, Evidence.NONE);
		}
	}

	/** Copies the paragraphs. */
	public TextResult {
		Objects.requireNonNull(title);
		paragraphs = List.copyOf(paragraphs);
	}
}
