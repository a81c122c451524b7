package org.themewright.ui.transcript.internal;

import org.eclipse.swt.graphics.GC;

/** Shortens text to a width. */
final class Ellipsis {

	private static final String DOTS = "\u2026"; //$NON-NLS-1$

	private Ellipsis() {
	}

	/** The text, or as much of its beginning as fits with three dots; empty when not even a letter does. */
	static String fit(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int low = 0;
		int high = text.length();
		while (low + 1 < high) {
			int middle = low + high >>> 1;
			if (gc.textExtent(text.substring(0, middle).stripTrailing() + DOTS).x <= width) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return low == 0 ? "" : text.substring(0, low).stripTrailing() + DOTS; //$NON-NLS-1$
	}
}
