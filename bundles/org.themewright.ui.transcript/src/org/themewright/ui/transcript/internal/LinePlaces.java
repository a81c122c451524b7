package org.themewright.ui.transcript.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.custom.StyledText;

/**
 * Where offsets are within their paragraphs on the screen, remembered as long as the text is laid out as it was: to
 * measure them anew for each of many stripes costs more than all else in painting.
 */
final class LinePlaces {

	private static final String KEY = LinePlaces.class.getName();
	private static final int MOST = 10_000;

	private final StyledText text;
	private final Map<Integer, Integer> tops = new HashMap<>();
	private final Map<Integer, Integer> bottoms = new HashMap<>();
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

	/** Forgets all, as the text or what is folded changed. */
	void forget() {
		tops.clear();
		bottoms.clear();
	}

	/** Called before a paint: what changes the layout of all lines is noticed here. */
	void check() {
		List<Object> now = List.of(text.getClientArea().width - text.getLeftMargin() - text.getRightMargin(), text.getFont(),
				text.getLineSpacing());
		if (!now.equals(layout) || tops.size() + bottoms.size() > MOST) {
			layout = now;
			forget();
		}
	}

	/** The upper edge of the line on the screen that holds an offset. */
	int top(int offset) {
		int paragraph = text.getLinePixel(text.getLineAtOffset(offset));
		return paragraph + tops.computeIfAbsent(offset, key -> text.getLocationAtOffset(key).y - paragraph);
	}

	/** The lower edge of the line on the screen that holds the character at an offset. */
	int bottom(int offset) {
		int paragraph = text.getLinePixel(text.getLineAtOffset(offset));
		return paragraph + bottoms.computeIfAbsent(offset,
				key -> text.getLocationAtOffset(key).y + text.getLineHeight(key) - paragraph);
	}
}
