package org.themewright.ui.diagram.internal.figures;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;

/**
 * What is seen of a diagram, kept as tiles. Tiles that come into sight or changed are drawn before they are painted, so
 * that nothing old is ever seen; those around are drawn when nothing else is to be done. While one zooms, the picture
 * there is is shown larger or smaller, and drawn sharp when zooming rests.
 */
final class SeenPicture {

	/** How far tiles are drawn around what is seen, and how far they are kept. */
	private static final int AROUND = 192;
	private static final int KEPT_AROUND = 640;
	/** Beyond that, a picture of another scale is too coarse or too fine. */
	private static final double MOST_SCALED = 2;
	private static final int REST_MILLIS = 120;
	private static final long NANOS_PER_MILLI = 1_000_000;

	private final BiConsumer<Graphics, Rectangle> painter;
	private final Runnable repaint;
	private final Runnable idle = this::drawWhenIdle;
	private TiledPicture present;
	/** The picture before zooming, which is shown until the present one is drawn; null when it is not needed. */
	private TiledPicture stretched;
	private Rectangle seen;
	private long zoomed;
	private boolean idleDue;
	private boolean steady;

	/**
	 * @param painter draws what lies in a box in diagram units
	 * @param repaint asks for all of the picture to be shown again
	 */
	SeenPicture(BiConsumer<Graphics, Rectangle> painter, Runnable repaint) {
		this.painter = painter;
		this.repaint = repaint;
	}

	/** Tells that something is about to look different; nothing is drawn until the picture is shown again. */
	void hold() {
		steady = false;
	}

	/** Tells that parts in diagram units look different now. */
	void spoil(List<Rectangle> parts) {
		pictures().forEach(picture -> parts.forEach(picture::spoil));
	}

	/** Paints what is seen: an area of the diagram, in pixels at the scale that is shown. */
	void show(Graphics graphics, Color ground, Rectangle area, double scale) {
		boolean scrolled = !area.equals(seen);
		steady = true;
		seen = area.getCopy();
		if (present == null || !present.ground().equals(ground)) {
			dispose();
			present = new TiledPicture(painter, scale, ground);
		} else if (present.scale() != scale) {
			zoom(scale, ground);
		}
		if (stretched != null && !isGoodEnough(stretched)) {
			stretched.dispose();
			stretched = null;
		}
		Rectangle shown = graphics.getClip(new Rectangle()).intersect(seen);
		if (stretched != null) {
			stretched.paint(graphics, shown, scale);
		} else {
			present.tilesOf(shown).forEach(present::draw);
			present.paint(graphics, shown, scale);
			present.keepOnly(seen.getExpanded(KEPT_AROUND, KEPT_AROUND));
		}
		// one change is often followed by another, e.g. when a key is held
		drawLater(scrolled ? 0 : REST_MILLIS);
	}

	private void zoom(double scale, Color ground) {
		zoomed = System.nanoTime();
		if (stretched == null) {
			stretched = present;
			present = new TiledPicture(painter, scale, ground);
		} else {
			present.dispose();
			boolean back = stretched.scale() == scale;
			present = back ? stretched : new TiledPicture(painter, scale, ground);
			stretched = back ? null : stretched;
		}
	}

	/** Whether a picture of another scale is shown, until zooming rests. */
	boolean isStretched() {
		return stretched != null;
	}

	private boolean isGoodEnough(TiledPicture other) {
		double ratio = present.scale() / other.scale();
		return ratio <= MOST_SCALED && ratio >= 1 / MOST_SCALED && other.isDrawn(seen, present.scale());
	}

	private void drawLater(int millis) {
		if (!idleDue) {
			idleDue = true;
			if (millis > 0) {
				Display.getCurrent().timerExec(millis, idle);
			} else {
				Display.getCurrent().asyncExec(idle);
			}
		}
	}

	/** Draws one tile; others wait for the next turn, so that keys and the mouse come between. */
	private void drawWhenIdle() {
		idleDue = false;
		if (present == null || !steady) {
			return;
		}
		int rest = stretched == null ? 0 : (int) (zoomed / NANOS_PER_MILLI + REST_MILLIS - System.nanoTime() / NANOS_PER_MILLI);
		if (rest > 0) {
			drawLater(rest);
			return;
		}
		if (stretched != null && present.isDrawn(seen, present.scale())) {
			stretched.dispose();
			stretched = null;
			repaint.run();
			return;
		}
		Rectangle wanted = stretched == null ? seen.getExpanded(AROUND, AROUND) : seen;
		Optional<Point> next = present.tilesOf(wanted).stream().filter(tile -> !present.isDrawn(tile)).findFirst();
		next.ifPresent(tile -> {
			present.draw(tile);
			drawLater(0);
		});
	}

	private Stream<TiledPicture> pictures() {
		return Stream.of(present, stretched).filter(Objects::nonNull);
	}

	/** Lets go of the pictures. */
	void dispose() {
		pictures().forEach(TiledPicture::dispose);
		present = null;
		stretched = null;
	}
}
