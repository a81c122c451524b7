package org.themewright.ui.diagram.internal.figures;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.GC;

/** Graphics that know whether a line's width is hardly more than a pixel. */
final class TileGraphics extends SWTGraphics {

	private final boolean small;

	/** @param small whether a round dot of a line's width looks like a square one */
	TileGraphics(GC gc, boolean small) {
		super(gc);
		this.small = small;
	}

	/** Whether a round dot of a line's width looks like a square one. */
	boolean isSmall() {
		return small;
	}
}
