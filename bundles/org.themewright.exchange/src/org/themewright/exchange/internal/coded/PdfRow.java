package org.themewright.exchange.internal.coded;

/**
 * A line of a PDF.
 *
 * @param kind what it is and so what it looks like
 * @param source a text that holds its words
 * @param start the first UTF-16 offset in that text
 * @param end the offset after the last
 * @param page the page, from 0
 * @param top the distance from the upper edge of the page in points
 * @param paragraph which of the paragraphs of the document it is a line of, from 0
 * @param subject the block, code or researcher that it belongs to, or null
 */
record PdfRow(Kind kind, String source, int start, int end, int page, float top, int paragraph, Object subject) {

	/** What rows look like. Sizes are in points. */
	enum Kind {

		/** The name of the transcript. */
		TITLE("H1", 17, 22, true), //$NON-NLS-1$
		/** What is said below it. */
		META("P", 8.5f, 12, false), //$NON-NLS-1$
		/** The heading of a part. */
		HEADING("H2", 12, 17, true), //$NON-NLS-1$
		/** A line of a legend. */
		LEGEND("P", 8.5f, 12, false), //$NON-NLS-1$
		/** Who speaks. */
		SPEAKER("P", 8.5f, 12.5f, true), //$NON-NLS-1$
		/** Words of the transcript. */
		WORDS("P", 9.5f, 13.5f, false), //$NON-NLS-1$
		/** Stands for words. */
		REMARK("P", 8.5f, 13.5f, false), //$NON-NLS-1$
		/** What a memo is on. */
		MEMO_ON("P", 8.5f, 12.5f, true), //$NON-NLS-1$
		/** Words of a memo. */
		MEMO("P", 9, 12.5f, false); //$NON-NLS-1$

		private final String tag;
		private final float size;
		private final float height;
		private final boolean strong;

		Kind(String tag, float size, float height, boolean strong) {
			this.tag = tag;
			this.size = size;
			this.height = height;
			this.strong = strong;
		}

		/** The standard structure type. */
		String tag() {
			return tag;
		}

		float size() {
			return size;
		}

		float height() {
			return height;
		}

		boolean strong() {
			return strong;
		}
	}

	String words() {
		return source.substring(start, end);
	}
}
