package org.themewright.ui.diagram.internal.figures;

import java.util.function.Consumer;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;

/**
 * What is seen of a diagram and a margin around it, as it was drawn last; of it only what was spoiled is drawn anew. The
 * margin is drawn bit by bit when there is nothing else to do, so that the next movement need not wait for it.
 * <p>
 * A pixel of the diagram lies at its remainder by the size of the picture. So the picture goes round at its borders, and
 * scrolling moves nothing in it. It is shown as a pattern, since SWT copies images whole each time they are drawn.
 */
final class SeenPicture {

	private static final int WHOLE_ZOOM = 100;
	/** Room for what anti-aliasing paints beside the bounds of a figure. */
	private static final int BLUR = 2;
	/** Cells around what is seen that are drawn ahead. */
	private static final int AHEAD = 4;
	private static final long SLICE_NANOS = 4_000_000;
	private static final Rectangle NOTHING = new Rectangle();
	private static final double FIRST_GUESS = 100_000;
	private static final double TREND = 0.25;

	private final Consumer<Graphics> painter;
	private final Consumer<Rectangle> drawn;
	private final Runnable slice = this::drawSlice;
	private SpoiledCells cells;
	private Sheet sheet;
	/** What is drawn comes here first. */
	private Sheet spare;
	private Color ground;
	private Rectangle seen = new Rectangle();
	private double scale;
	private double nanosPerCell = FIRST_GUESS;
	private boolean sliceDue;

	/** An image and the pattern it is shown by. */
	private record Sheet(Image image, Pattern pattern) {

		static Sheet of(int width, int height) {
			Image image = new Image(Display.getCurrent(), width, height);
			return new Sheet(image, new Pattern(Display.getCurrent(), image));
		}

		void dispose() {
			pattern.dispose();
			image.dispose();
		}
	}

	/**
	 * @param painter draws the whole diagram; it is clipped
	 * @param drawn told of parts, in pixels of the diagram, that are seen and were drawn while something else was painted
	 */
	SeenPicture(Consumer<Graphics> painter, Consumer<Rectangle> drawn) {
		this.painter = painter;
		this.drawn = drawn;
	}

	/** Whether a picture is as sharp as what is painted directly. */
	static boolean isSharp() {
		return SWT.getPlatform().equals("gtk") || Display.getCurrent().getPrimaryMonitor().getZoom() == WHOLE_ZOOM; //$NON-NLS-1$
	}

	/** Tells that a part in diagram units has to be drawn anew. */
	void spoil(Rectangle part) {
		if (cells == null || part.isEmpty()) {
			return;
		}
		int left = (int) Math.floor(part.x * scale) - BLUR;
		int top = (int) Math.floor(part.y * scale) - BLUR;
		int right = (int) Math.ceil(part.right() * scale) + BLUR;
		int bottom = (int) Math.ceil(part.bottom() * scale) + BLUR;
		cells.spoil(left, top, right - left, bottom - top);
	}

	/** Tells that all along a line in diagram units has to be drawn anew, with some room at its sides. */
	void spoil(PointList line, int room) {
		if (cells == null) {
			return;
		}
		int wide = (int) Math.ceil(room * scale) + BLUR;
		int[] points = line.toIntArray();
		for (int i = 2; i + 1 < points.length; i += 2) {
			cells.spoilLine(points[i - 2] * scale, points[i - 1] * scale, points[i] * scale, points[i + 1] * scale, wide);
		}
	}

	/** Paints the diagram as it is seen, in pixels; what lies around is drawn later. */
	void show(Graphics graphics, Color background, Rectangle area, double shownScale) {
		if (area.width <= 0 || area.height <= 0) {
			return;
		}
		if (cells == null || area.width != seen.width || area.height != seen.height || !background.equals(ground)) {
			dispose();
			ground = background;
			begin(area, shownScale);
			sheet = blank();
			spare = blank();
		} else if (shownScale != scale) {
			begin(area, shownScale);
		} else {
			seen = area.getCopy();
			cells.moveTo(before(seen.x), before(seen.y));
		}
		Rectangle shown = graphics.getClip(new Rectangle()).intersect(seen);
		draw(seen, Long.MAX_VALUE, shown);
		paint(graphics);
		drawAroundLater();
	}

	private static int before(int pixel) {
		return SpoiledCells.cellOf(pixel) - AHEAD;
	}

	private void begin(Rectangle area, double shownScale) {
		seen = area.getCopy();
		scale = shownScale;
		int columns = SpoiledCells.cellOf(area.width - 1) + 2 + 2 * AHEAD;
		int rows = SpoiledCells.cellOf(area.height - 1) + 2 + 2 * AHEAD;
		cells = new SpoiledCells(columns, rows, before(area.x), before(area.y));
	}

	private Sheet blank() {
		Rectangle window = cells.window();
		return Sheet.of(window.width, window.height);
	}

	/**
	 * Draws what is spoiled of an area until the time has come.
	 *
	 * @param shown what is being painted, and need not be told of
	 */
	private void draw(Rectangle area, long until, Rectangle shown) {
		do {
			long now = System.nanoTime();
			int most = (int) Math.clamp((until - now) / nanosPerCell, 1, cells.count());
			Rectangle block = cells.take(area, most);
			if (block == null) {
				return;
			}
			draw(block);
			int count = block.width / SpoiledCells.SIDE * (block.height / SpoiledCells.SIDE);
			nanosPerCell += TREND * ((System.nanoTime() - now) / (double) count - nanosPerCell);
			Rectangle visible = block.intersect(seen);
			if (!visible.isEmpty() && !shown.contains(visible)) {
				drawn.accept(visible);
			}
		} while (System.nanoTime() < until);
	}

	private void drawAroundLater() {
		if (!sliceDue && !cells.isEmpty()) {
			sliceDue = true;
			Display.getCurrent().asyncExec(slice);
		}
	}

	private void drawSlice() {
		sliceDue = false;
		if (cells != null) {
			long until = System.nanoTime() + SLICE_NANOS;
			draw(cells.window(), until, NOTHING);
			drawAroundLater();
		}
	}

	/**
	 * Draws a block beside the picture and then copies it: draw2d rounds clips to whole units of the diagram, so that what
	 * is drawn in place reaches beyond the block or leaves a gap.
	 */
	private void draw(Rectangle block) {
		GC gc = new GC(spare.image);
		SWTGraphics graphics = new SWTGraphics(gc);
		int more = (int) Math.ceil(2 * scale) + BLUR;
		try {
			graphics.clipRect(new Rectangle(0, 0, block.width, block.height).expand(more, more));
			graphics.setBackgroundColor(ground);
			graphics.fillRectangle(0, 0, block.width, block.height);
			graphics.translate(-block.x, -block.y);
			graphics.scale(scale);
			// figures restore the state that was pushed last
			graphics.pushState();
			painter.accept(graphics);
			graphics.popState();
		} finally {
			graphics.dispose();
			gc.dispose();
		}
		copy(block);
	}

	private void copy(Rectangle block) {
		GC gc = new GC(sheet.image);
		Transform moved = new Transform(gc.getDevice());
		try {
			moved.translate(cells.pictureX(block.x), cells.pictureY(block.y));
			gc.setTransform(moved);
			gc.setBackgroundPattern(spare.pattern);
			gc.fillRectangle(0, 0, block.width, block.height);
		} finally {
			moved.dispose();
			gc.dispose();
		}
	}

	private void paint(Graphics graphics) {
		graphics.pushState();
		graphics.setBackgroundPattern(sheet.pattern);
		cells.pieces(seen).forEach(graphics::fillRectangle);
		graphics.popState();
	}

	/** Lets go of the picture. */
	void dispose() {
		if (sheet != null) {
			sheet.dispose();
			spare.dispose();
		}
		cells = null;
		sheet = null;
		spare = null;
	}
}
