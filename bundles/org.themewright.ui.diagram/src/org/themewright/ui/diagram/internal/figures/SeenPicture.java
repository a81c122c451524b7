package org.themewright.ui.diagram.internal.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** The part of a diagram that is seen, as it was drawn last; of it only what was spoiled is drawn anew. */
final class SeenPicture {

	private static final int WHOLE_ZOOM = 100;
	/** Room for what anti-aliasing paints beside the bounds of a figure. */
	private static final int BLUR = 2;
	/** With more, it is simpler to draw one part that holds them all. */
	private static final int MOST_PARTS = 8;

	private final Consumer<Graphics> painter;
	private final List<Rectangle> spoiled = new ArrayList<>();
	private Image image;
	private Image spare;
	private Color ground;
	private Point from = new Point();
	private int width;
	private int height;
	private double scale;

	/** The painter draws the whole diagram; it is clipped. */
	SeenPicture(Consumer<Graphics> painter) {
		this.painter = painter;
	}

	/** Whether a picture is as sharp as what is painted directly. */
	static boolean isSharp() {
		return SWT.getPlatform().equals("gtk") || Display.getCurrent().getPrimaryMonitor().getZoom() == WHOLE_ZOOM; //$NON-NLS-1$
	}

	/** Tells that a part in diagram units has to be drawn anew. */
	void spoil(Rectangle part, double shownScale) {
		if (image == null || part.isEmpty()) {
			return;
		}
		int left = (int) Math.floor(part.x * shownScale) - from.x - BLUR;
		int top = (int) Math.floor(part.y * shownScale) - from.y - BLUR;
		int right = (int) Math.ceil(part.right() * shownScale) - from.x + BLUR;
		int bottom = (int) Math.ceil(part.bottom() * shownScale) - from.y + BLUR;
		add(new Rectangle(left, top, right - left, bottom - top));
	}

	private void add(Rectangle part) {
		Rectangle seen = part.getCopy().intersect(new Rectangle(0, 0, width, height));
		if (seen.isEmpty() || spoiled.stream().anyMatch(each -> each.contains(seen))) {
			return;
		}
		spoiled.removeIf(seen::contains);
		spoiled.add(seen);
		if (spoiled.size() > MOST_PARTS) {
			Rectangle all = spoiled.stream().map(Rectangle::getCopy).reduce(Rectangle::union).orElseThrow();
			spoiled.clear();
			spoiled.add(all);
		}
	}

	/** Paints the diagram as it is seen from a place, in pixels. */
	void show(Graphics graphics, Color background, Point place, int areaWidth, int areaHeight, double shownScale) {
		if (areaWidth <= 0 || areaHeight <= 0) {
			return;
		}
		if (image == null || areaWidth != width || areaHeight != height || shownScale != scale
				|| !background.equals(ground)) {
			begin(background, place, areaWidth, areaHeight, shownScale);
		} else if (!place.equals(from)) {
			shift(place);
		}
		spoiled.forEach(this::draw);
		spoiled.clear();
		graphics.drawImage(image, place.x, place.y);
	}

	private void begin(Color background, Point place, int areaWidth, int areaHeight, double shownScale) {
		if (image == null || areaWidth != width || areaHeight != height) {
			dispose();
			image = new Image(Display.getCurrent(), areaWidth, areaHeight);
			spare = new Image(Display.getCurrent(), areaWidth, areaHeight);
		}
		ground = background;
		width = areaWidth;
		height = areaHeight;
		scale = shownScale;
		from = place.getCopy();
		spoiled.clear();
		spoiled.add(new Rectangle(0, 0, width, height));
	}

	/** What is seen before and after is kept. */
	private void shift(Point place) {
		int dx = from.x - place.x;
		int dy = from.y - place.y;
		from = place.getCopy();
		List<Rectangle> before = new ArrayList<>(spoiled);
		spoiled.clear();
		before.forEach(part -> add(part.getTranslated(dx, dy)));
		if (Math.abs(dx) >= width || Math.abs(dy) >= height) {
			add(new Rectangle(0, 0, width, height));
			return;
		}
		GC gc = new GC(spare);
		gc.drawImage(image, dx, dy);
		gc.dispose();
		Image shifted = spare;
		spare = image;
		image = shifted;
		if (dx != 0) {
			add(new Rectangle(dx > 0 ? 0 : width + dx, 0, Math.abs(dx), height));
		}
		if (dy != 0) {
			add(new Rectangle(0, dy > 0 ? 0 : height + dy, width, Math.abs(dy)));
		}
	}

	private void draw(Rectangle part) {
		GC gc = new GC(image);
		SWTGraphics graphics = new SWTGraphics(gc);
		try {
			graphics.clipRect(part);
			graphics.setBackgroundColor(ground);
			graphics.fillRectangle(part);
			graphics.translate(-from.x, -from.y);
			graphics.scale(scale);
			// figures restore the state that was pushed last
			graphics.pushState();
			painter.accept(graphics);
			graphics.popState();
		} finally {
			graphics.dispose();
			gc.dispose();
		}
	}

	/** Lets go of the picture. */
	void dispose() {
		if (image != null) {
			image.dispose();
			spare.dispose();
			image = null;
			spare = null;
		}
	}
}
