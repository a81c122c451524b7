package org.themewright.ui.transcript.internal;

import org.eclipse.swt.custom.StyledText;

/** Which part of a text is in sight, and where on the screen its offsets are. */
final class VisibleText {

	/** How far out of sight something counts as being that is further away than is worth measuring. */
	private static final int BEYOND = 10_000;

	private final LinePlaces places;
	private final int from;
	private final int to;
	private final int height;

	VisibleText(StyledText text) {
		places = LinePlaces.of(text);
		places.check();
		height = text.getClientArea().height;
		from = text.getOffsetAtLine(text.getLineIndex(0));
		int last = text.getLineIndex(Math.max(0, height - 1));
		to = last + 1 < text.getLineCount() ? text.getOffsetAtLine(last + 1) : text.getCharCount();
	}

	/** First offset of the first paragraph in sight. */
	int from() {
		return from;
	}

	/** Offset after the last paragraph in sight. */
	int to() {
		return to;
	}

	int height() {
		return height;
	}

	/** The upper edge of the line that holds an offset; far above or below when it is out of sight. */
	int top(int offset) {
		if (offset < from) {
			return -BEYOND;
		}
		return offset > to ? height + BEYOND : places.top(offset);
	}

	/** The lower edge of the line that holds the character before an offset; far above or below when out of sight. */
	int bottom(int end) {
		if (end <= from) {
			return -BEYOND;
		}
		return end > to ? height + BEYOND : places.bottom(end - 1);
	}
}
