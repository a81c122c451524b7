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
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.widgets.Display;

/** A diagram at one scale, drawn tile by tile where it is needed. */
public final class TiledPicture {

	private static final int SIDE = 256;
	private static final int CELL = 32;
	private static final double SMALL = 1.25;
	private static final int WHOLE_ZOOM = 100;
	private static final int DEPTH = 24;
	private static final PaletteData COLOURS = new PaletteData(0xff0000, 0xff00, 0xff);
	/** Room for what anti-aliasing paints beside a part. */
	private static final int BLUR = 2;

	/**
	 * An image of so many dots for each pixel. On GTK it is painted as a pattern, which shows what is drawn into the image
	 * later; drawing an image fetches all of it from the window system there. Elsewhere patterns are copies, and the pattern
	 * is null.
	 */
	private record Sheet(Image image, Pattern pattern, int dots) {

		static Sheet blank(int dots) {
			Display display = Display.getCurrent();
			// what the window system keeps has one dot for each pixel on a screen that has more
			Image image = dots == 1 ? new Image(display, SIDE, SIDE)
					: new Image(display, new ImageData(SIDE * dots, SIDE * dots, DEPTH, COLOURS));
			return new Sheet(image, isGtk() ? new Pattern(display, image) : null, dots);
		}

		/** Copies a block, in dots from the corner of the image, to the same place in another one. */
		void copy(int x, int y, int width, int height, Sheet to) {
			GC gc = new GC(to.image);
			if (pattern == null) {
				gc.drawImage(image, x, y, width, height, x, y, width, height);
			} else {
				gc.setBackgroundPattern(pattern);
				gc.fillRectangle(x, y, width, height);
			}
			gc.dispose();
		}

		/** Paints a part of a tile; patterns begin where the drawing does, as tiles of the same size do. */
		void paint(Graphics graphics, Rectangle part, Rectangle tile) {
			if (pattern == null) {
				graphics.drawImage(image, part.x - tile.x, part.y - tile.y, part.width, part.height, part.x, part.y, part.width,
						part.height);
			} else if (dots == 1) {
				graphics.setBackgroundPattern(pattern);
				graphics.fillRectangle(part);
			} else {
				graphics.pushState();
				graphics.scale(1.0 / dots);
				graphics.setBackgroundPattern(pattern);
				graphics.fillRectangle(part.x * dots, part.y * dots, part.width * dots, part.height * dots);
				graphics.popState();
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
	private final int dots;
	private final boolean small;
	private final SpoiledTiles tiles = new SpoiledTiles(SIDE, CELL);
	private final Map<Point, Sheet> sheets = new HashMap<>();
	private Sheet spare;

	/** The painter draws what lies in a box, in diagram units; it is clipped. */
	TiledPicture(BiConsumer<Graphics, Rectangle> painter, double scale, Color ground) {
		this(painter, scale, ground, isGtk() ? zoom() / WHOLE_ZOOM : 1);
	}

	/**
	 * As the other, not for the screen there is.
	 *
	 * @param dots so many, across and down, for each pixel
	 */
	public TiledPicture(BiConsumer<Graphics, Rectangle> painter, double scale, Color ground, int dots) {
		this.painter = painter;
		this.scale = scale;
		this.ground = ground;
		this.dots = dots;
		small = scale * dots <= SMALL;
	}

	/** Whether a picture is as sharp as what is painted directly. */
	static boolean isSharp() {
		return isGtk() || zoom() == WHOLE_ZOOM;
	}

	private static boolean isGtk() {
		return SWT.getPlatform().equals("gtk"); //$NON-NLS-1$
	}

	private static int zoom() {
		return Display.getCurrent().getPrimaryMonitor().getZoom();
	}

	double scale() {
		return scale;
	}

	Color ground() {
		return ground;
	}

	/** Tells that a part in diagram units looks different now. */
	public void spoil(Rectangle part) {
		tiles.spoil(scaled(part, scale).expand(BLUR, BLUR));
	}

	private static Rectangle scaled(Rectangle part, double by) {
		int x = (int) Math.floor(part.x * by);
		int y = (int) Math.floor(part.y * by);
		return new Rectangle(x, y, (int) Math.ceil(part.right() * by) - x, (int) Math.ceil(part.bottom() * by) - y);
	}

	/** The tiles that have a part in an area in pixels. */
	public List<Point> tilesOf(Rectangle area) {
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
	public void draw(Point tile) {
		if (!tiles.isDrawn(tile)) {
			Sheet sheet = sheets.computeIfAbsent(tile, key -> Sheet.blank(dots));
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
			spare = Sheet.blank(dots);
		}
		draw(spare, block, all);
		spare.copy((block.x - all.x) * dots, (block.y - all.y) * dots, block.width * dots, block.height * dots, sheet);
	}

	private void draw(Sheet sheet, Rectangle block, Rectangle all) {
		GC gc = new GC(sheet.image);
		TileGraphics graphics = new TileGraphics(gc, small);
		int more = (int) Math.ceil(scale) + BLUR;
		try {
			if (dots > 1) {
				graphics.scale(dots);
			}
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
	public void paint(Graphics graphics, Rectangle area, double shownScale) {
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
	public void dispose() {
		sheets.values().forEach(Sheet::dispose);
		sheets.clear();
		if (spare != null) {
			spare.dispose();
			spare = null;
		}
	}
}
