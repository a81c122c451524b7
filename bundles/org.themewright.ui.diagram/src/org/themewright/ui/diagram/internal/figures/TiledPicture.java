package org.themewright.ui.diagram.internal.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.widgets.Display;

/** A diagram at one scale, drawn tile by tile where it is needed. */
final class TiledPicture {

	private static final int SIDE = 256;
	private static final int CELL = 32;
	private static final double SMALL = 1.25;
	private static final double WHOLE_ZOOM = 100;
	/** Room for what anti-aliasing paints beside a part. */
	private static final int BLUR = 2;

	/**
	 * An image. On GTK it is painted as a pattern, which shows what is drawn into the image later; drawing an image fetches
	 * all of it from the window system there. Elsewhere patterns are copies, and the pattern is null.
	 */
	private record Sheet(Image image, Pattern pattern) {

		static Sheet blank() {
			Image image = new Image(Display.getCurrent(), SIDE, SIDE);
			return new Sheet(image, SWT.getPlatform().equals("gtk") ? new Pattern(Display.getCurrent(), image) : null); //$NON-NLS-1$
		}

		/** Copies a block, in pixels from the corner of the image, to the same place in another one. */
		void copy(int x, int y, Rectangle block, Sheet to) {
			GC gc = new GC(to.image);
			if (pattern == null) {
				gc.drawImage(image, x, y, block.width, block.height, x, y, block.width, block.height);
			} else {
				gc.setBackgroundPattern(pattern);
				gc.fillRectangle(x, y, block.width, block.height);
			}
			gc.dispose();
		}

		/** Paints a part of a tile; patterns begin where the drawing does, as tiles do. */
		void paint(Graphics graphics, Rectangle part, Rectangle tile) {
			if (pattern == null) {
				graphics.drawImage(image, part.x - tile.x, part.y - tile.y, part.width, part.height, part.x, part.y, part.width,
						part.height);
			} else {
				graphics.setBackgroundPattern(pattern);
				graphics.fillRectangle(part);
			}
		}

		void dispose() {
			if (pattern != null) {
				pattern.dispose();
			}
			image.dispose();
		}
	}

	private final BiConsumer<Graphics, Rectangle> painter;
	private final double scale;
	private final Color ground;
	private final boolean small;
	private final SpoiledTiles tiles = new SpoiledTiles(SIDE, CELL);
	private final Map<Point, Sheet> sheets = new HashMap<>();
	private Sheet spare;

	/** The painter draws what lies in a box, in diagram units; it is clipped. */
	TiledPicture(BiConsumer<Graphics, Rectangle> painter, double scale, Color ground) {
		this.painter = painter;
		this.scale = scale;
		this.ground = ground;
		small = scale * Display.getCurrent().getPrimaryMonitor().getZoom() / WHOLE_ZOOM <= SMALL;
	}

	double scale() {
		return scale;
	}

	Color ground() {
		return ground;
	}

	/** Tells that a part in diagram units looks different now. */
	void spoil(Rectangle part) {
		tiles.spoil(scaled(part, scale).expand(BLUR, BLUR));
	}

	private static Rectangle scaled(Rectangle part, double by) {
		int x = (int) Math.floor(part.x * by);
		int y = (int) Math.floor(part.y * by);
		return new Rectangle(x, y, (int) Math.ceil(part.right() * by) - x, (int) Math.ceil(part.bottom() * by) - y);
	}

	/** The tiles that have a part in an area in pixels. */
	List<Point> tilesOf(Rectangle area) {
		return tiles.tilesOf(area);
	}

	/** Whether nothing of a tile has to be drawn. */
	boolean isDrawn(Point tile) {
		return tiles.isDrawn(tile);
	}

	/** Whether nothing has to be drawn of an area in pixels of another scale. */
	boolean isDrawn(Rectangle area, double otherScale) {
		return tiles.isDrawn(scaled(area, scale / otherScale));
	}

	/** Draws what has to be drawn of a tile. */
	void draw(Point tile) {
		if (!tiles.isDrawn(tile)) {
			Sheet sheet = sheets.computeIfAbsent(tile, key -> Sheet.blank());
			Rectangle all = tiles.area(tile);
			for (Rectangle block : tiles.take(tile)) {
				if (block.equals(all)) {
					draw(sheet, block, all);
				} else {
					drawBeside(sheet, block, all);
				}
			}
		}
	}

	/** A block is drawn elsewhere and copied: draw2d rounds clips to whole units of the diagram. */
	private void drawBeside(Sheet sheet, Rectangle block, Rectangle all) {
		if (spare == null) {
			spare = Sheet.blank();
		}
		draw(spare, block, all);
		spare.copy(block.x - all.x, block.y - all.y, block, sheet);
	}

	private void draw(Sheet sheet, Rectangle block, Rectangle all) {
		GC gc = new GC(sheet.image);
		TileGraphics graphics = new TileGraphics(gc, small);
		int more = (int) Math.ceil(scale) + BLUR;
		try {
			graphics.clipRect(block.getTranslated(-all.x, -all.y).expand(more, more));
			graphics.setBackgroundColor(ground);
			graphics.fillRectangle(block.x - all.x, block.y - all.y, block.width, block.height);
			graphics.translate(-all.x, -all.y);
			graphics.scale(scale);
			// figures restore the state that was pushed last
			graphics.pushState();
			painter.accept(graphics, scaled(block.getExpanded(BLUR, BLUR), 1 / scale));
			graphics.popState();
		} finally {
			graphics.dispose();
			gc.dispose();
		}
	}

	/** Paints an area in pixels of the scale that is shown, all of which has been drawn. */
	void paint(Graphics graphics, Rectangle area, double shownScale) {
		graphics.pushState();
		Rectangle part = area;
		if (shownScale != scale) {
			graphics.setAntialias(SWT.OFF);
			graphics.scale(shownScale / scale);
			part = scaled(area, scale / shownScale);
		}
		for (Point tile : tiles.tilesOf(part)) {
			Rectangle all = tiles.area(tile);
			sheets.get(tile).paint(graphics, part.getCopy().intersect(all), all);
		}
		graphics.popState();
	}

	/** Lets go of the tiles outside an area in pixels. */
	void keepOnly(Rectangle area) {
		tiles.keepOnly(area).forEach(tile -> sheets.remove(tile).dispose());
	}

	/** Lets go of all tiles. */
	void dispose() {
		sheets.values().forEach(Sheet::dispose);
		sheets.clear();
		if (spare != null) {
			spare.dispose();
			spare = null;
		}
	}
}
