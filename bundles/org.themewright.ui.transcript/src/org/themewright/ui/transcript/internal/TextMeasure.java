package org.themewright.ui.transcript.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Measures words, and remembers: names of codes and speakers stand beside the text again and again. */
final class TextMeasure {

	private static final int MOST = 4000;

	/** @param width of the room for the words, or -1 where they are not shortened */
	private record Key(Font font, String text, int width) {
	}

	private final Control control;
	private final Map<Key, Point> extents = new HashMap<>();
	private final Map<Key, String> shortened = new HashMap<>();
	private final Map<Font, Point> metrics = new HashMap<>();
	private GC gc;

	TextMeasure(Control control) {
		this.control = control;
	}

	/** The size of words. */
	Point extent(Font font, String text) {
		return extents.computeIfAbsent(new Key(font, text, -1), key -> context(font).textExtent(text));
	}

	/** Words, or as much of their beginning as has room. */
	String fit(Font font, String text, int width) {
		return shortened.computeIfAbsent(new Key(font, text, width), key -> Ellipsis.fit(context(font), text, width));
	}

	/** The height of a line. */
	int height(Font font) {
		return metrics(font).x;
	}

	/** From the upper edge of a line to its baseline. */
	int baseline(Font font) {
		return metrics(font).y;
	}

	private Point metrics(Font font) {
		return metrics.computeIfAbsent(font, key -> {
			FontMetrics found = context(font).getFontMetrics();
			return new Point(found.getHeight(), found.getAscent() + found.getLeading());
		});
	}

	private GC context(Font font) {
		if (gc == null) {
			gc = new GC(control);
		}
		gc.setFont(font);
		return gc;
	}

	/** Lets go of what measuring needs; called when all is measured for now. */
	void release() {
		if (gc != null) {
			gc.dispose();
			gc = null;
		}
		if (extents.size() + shortened.size() > MOST) {
			extents.clear();
			shortened.clear();
			metrics.clear();
		}
	}
}
