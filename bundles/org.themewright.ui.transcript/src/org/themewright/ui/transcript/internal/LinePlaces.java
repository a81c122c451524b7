package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.themewright.core.text.TextEdit;
import org.themewright.ui.transcript.internal.text.PlacesInParagraphs;

/**
 * Where offsets are within their paragraphs on the screen, remembered as long as the text is laid out as it was: to
 * measure them anew for each of many stripes costs more than all else in painting.
 */
final class LinePlaces {

	private static final String KEY = LinePlaces.class.getName();
	private static final int MOST = 2_000;

	private final StyledText text;
	private final PlacesInParagraphs<Integer> tops = new PlacesInParagraphs<>();
	private final PlacesInParagraphs<Integer> bottoms = new PlacesInParagraphs<>();
	/** By where they begin. */
	private final PlacesInParagraphs<WrappedParagraph> paragraphs = new PlacesInParagraphs<>();
	private List<Object> layout = List.of();

	private LinePlaces(StyledText text) {
		this.text = text;
	}

	/** Those of a text, made when they are asked for first. */
	static LinePlaces of(StyledText text) {
		if (text.getData(KEY) instanceof LinePlaces present) {
			return present;
		}
		LinePlaces made = new LinePlaces(text);
		text.setData(KEY, made);
		return made;
	}

	/** Forgets all, as what is folded changed, or the text in many places. */
	void forget() {
		tops.clear();
		bottoms.clear();
		paragraphs.clear();
	}

	/** Called after an edit was made in the text: the paragraphs before it are laid out as they were, and those behind too. */
	void edited(TextEdit edit) {
		int delta = edit.delta();
		int start = text.getOffsetAtLine(text.getLineAtOffset(edit.offset()));
		int below = text.getLineAtOffset(edit.offset() + edit.inserted().length()) + 1;
		// what is folded belongs to the paragraph, though the line that is shown ends before it
		int end = below < text.getLineCount() ? text.getOffsetAtLine(below) - 1 : text.getCharCount();
		tops.edited(start, end - delta, delta);
		bottoms.edited(start, end - delta, delta);
		WrappedParagraph paragraph = paragraphs.remembered(start);
		paragraphs.edited(start, end - delta, delta);
		if (paragraph != null && paragraph.edited(edit.offset() - start, edit.removed(), edit.inserted())) {
			paragraphs.put(start, paragraph);
		}
	}

	/** Called before a paint: what changes the layout of all lines is noticed here. */
	void check() {
		List<Object> now = List.of(text.getClientArea().width - text.getLeftMargin() - text.getRightMargin(), text.getFont(),
				text.getLineSpacing());
		if (!now.equals(layout) || tops.size() + bottoms.size() + paragraphs.size() > MOST) {
			layout = now;
			forget();
		}
	}

	/** The upper edge of the line on the screen that holds an offset. */
	int top(int offset) {
		int paragraph = text.getLinePixel(text.getLineAtOffset(offset));
		return paragraph + tops.get(offset, key -> text.getLocationAtOffset(key).y - paragraph);
	}

	/** The lower edge of the line on the screen that holds the character at an offset. */
	int bottom(int offset) {
		int paragraph = text.getLinePixel(text.getLineAtOffset(offset));
		return paragraph + bottoms.get(offset,
				key -> text.getLocationAtOffset(key).y + text.getLineHeight(key) - paragraph);
	}

	/** How a paragraph is wrapped that begins at an offset and has an upper edge on the screen. */
	WrappedParagraph paragraph(int offset, String words, int top) {
		int height = text.getLinePixel(text.getLineAtOffset(offset) + 1) - top;
		WrappedParagraph present = paragraphs.remembered(offset);
		if (present != null && present.holds(offset, words, top, height)) {
			return present;
		}
		WrappedParagraph made = new WrappedParagraph(text, offset, words, top, height);
		paragraphs.put(offset, made);
		return made;
	}

	/** The box of a character. */
	Rectangle box(int offset) {
		int line = text.getLineAtOffset(offset);
		int start = text.getOffsetAtLine(line);
		int top = text.getLinePixel(line);
		String words = text.getLine(line);
		if (offset >= start + words.length()) {
			return text.getTextBounds(offset, offset);
		}
		return paragraph(start, words, top).boxes(start, top, offset, offset + 1).getFirst();
	}

	/** The boxes that words fill, as far as they are in paragraphs of which something is between two heights of the screen. */
	List<Rectangle> boxes(int from, int to, int top, int bottom) {
		List<Rectangle> result = new ArrayList<>();
		int line = text.getLineIndex(Math.max(0, top));
		for (int y = text.getLinePixel(line); y < bottom && line < text.getLineCount(); y = text.getLinePixel(++line)) {
			int offset = text.getOffsetAtLine(line);
			String words = text.getLine(line);
			if (from < offset + words.length() && offset < to) {
				result.addAll(paragraph(offset, words, y).boxes(offset, y, Math.max(from, offset),
						Math.min(to, offset + words.length())));
			}
		}
		return result;
	}
}
