package org.themewright.ui.transcript.internal;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.themewright.ui.transcript.internal.text.ResearcherMark;

/** Draws upright bars that show by their pattern who coded. What is out of sight costs nothing. */
final class ResearcherMarks {

	private static final int ROOM_FOR_OUTLINE = 4;
	private static final int HATCH = 5;
	private static final int BAR_STEP = 6;
	private static final int BAR = 3;
	private static final int ARC = 4;

	private ResearcherMarks() {
	}

	/**
	 * Draws a bar in the background and foreground colours of a graphics context.
	 *
	 * @param gc its foreground is that of lines, its background that of what is filled
	 * @param bar where, may reach far out of sight
	 * @param mark the pattern
	 * @param from the upper edge of what is painted
	 * @param to the lower edge of it
	 */
	static void draw(GC gc, Rectangle bar, ResearcherMark mark, int from, int to) {
		int top = Math.max(bar.y, from - ARC);
		Rectangle seen = new Rectangle(bar.x, top, bar.width, Math.min(bar.y + bar.height, to + ARC) - top);
		if (seen.height <= 0) {
			return;
		}
		if (mark == ResearcherMark.FILLED) {
			int arc = Math.min(ARC, seen.width);
			gc.fillRoundRectangle(seen.x, seen.y, seen.width, seen.height, arc, arc);
		} else if (seen.width < ROOM_FOR_OUTLINE) {
			dashes(gc, bar, seen, mark);
		} else if (mark == ResearcherMark.DOTTED) {
			pieces(gc, bar, seen, bar.width, bar.width + 2);
		} else {
			gc.setLineWidth(1);
			gc.drawRoundRectangle(seen.x, seen.y, seen.width - 1, seen.height - 1, ARC, ARC);
			fill(gc, bar, seen, mark);
		}
	}

	private static void fill(GC gc, Rectangle bar, Rectangle seen, ResearcherMark mark) {
		if (mark == ResearcherMark.BARRED) {
			pieces(gc, bar, seen, BAR, BAR_STEP);
		} else if (mark == ResearcherMark.HATCHED) {
			Rectangle clip = gc.getClipping();
			gc.setClipping(new Rectangle(seen.x + 1, seen.y + 1, seen.width - 2, seen.height - 2).intersection(clip));
			hatch(gc, seen, first(bar, seen, HATCH) - seen.width);
			gc.setClipping(clip);
		}
	}

	/** All lines at once: drawn one by one, they cost more than all else beside the text. */
	private static void hatch(GC gc, Rectangle seen, int from) {
		Path lines = new Path(gc.getDevice());
		try {
			for (int y = from; y < seen.y + seen.height; y += HATCH) {
				// the middle of pixels, as a line that is drawn alone
				lines.moveTo(seen.x + 0.5f, y + seen.width + 0.5f);
				lines.lineTo(seen.x + seen.width + 0.5f, y + 0.5f);
			}
			gc.drawPath(lines);
		} finally {
			lines.dispose();
		}
	}

	/** Narrow bars are told apart by how they are broken. */
	private static void dashes(GC gc, Rectangle bar, Rectangle seen, ResearcherMark mark) {
		switch (mark) {
		case HATCHED -> pieces(gc, bar, seen, 6, 8);
		case BARRED -> pieces(gc, bar, seen, 3, 5);
		case DOTTED -> pieces(gc, bar, seen, 1, 3);
		default -> pieces(gc, bar, seen, 12, 14);
		}
	}

	private static void pieces(GC gc, Rectangle bar, Rectangle seen, int length, int step) {
		int end = seen.y + seen.height;
		for (int y = first(bar, seen, step); y < end; y += step) {
			gc.fillRectangle(seen.x, y, seen.width, Math.min(length, end - y));
		}
	}

	/** Patterns begin at the bar and not at the edge of the screen, so that they roll with it. */
	private static int first(Rectangle bar, Rectangle seen, int step) {
		return seen.y - Math.floorMod(seen.y - bar.y, step);
	}
}
