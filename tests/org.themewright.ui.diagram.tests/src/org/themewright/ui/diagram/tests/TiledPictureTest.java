package org.themewright.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.themewright.ui.diagram.internal.figures.TiledPicture;

/** What is painted from tiles is what is painted directly, on screens with one dot for each pixel and with more. */
class TiledPictureTest {

	private static final Rectangle SEEN = new Rectangle(-100, -60, 700, 600);
	private static final int CELL = 32;
	/** Letters that are stretched stand a little further on; a line that lacks makes twice the difference. */
	private static final int MUCH = 30_000;

	private int colour;

	@Test
	void onePixelIsOneDot() {
		assumeOneDot();
		compare(1, 1, 1);
		compare(1, 0.6, 0.6);
	}

	@Test
	void onePixelIsFourDots() {
		compare(2, 1, 1);
		compare(2, 0.6, 0.6);
	}

	@Test
	void whatIsZoomedIsStretched() {
		assumeOneDot();
		compare(1, 1, 1.25);
	}

	@Test
	void whatIsZoomedIsStretchedOnManyDots() {
		compare(2, 1, 1.25);
	}

	private static void assumeOneDot() {
		assumeTrue(Display.getCurrent().getPrimaryMonitor().getZoom() == 100, "this screen has more than one dot for each pixel");
	}

	private void compare(int dots, double scale, double shownScale) {
		colour = 0;
		TiledPicture picture = new TiledPicture((graphics, box) -> draw(graphics), scale, ColorConstants.white, dots);
		try {
			compare(picture, dots, scale, shownScale);
			// only a part is drawn again
			colour = 1;
			picture.spoil(new Rectangle(100, 100, 150, 150));
			compare(picture, dots, scale, shownScale);
		} finally {
			picture.dispose();
		}
	}

	private void compare(TiledPicture picture, int dots, double scale, double shownScale) {
		double stretched = scale / shownScale;
		Rectangle wanted = new Rectangle((int) (SEEN.x * stretched) - 1, (int) (SEEN.y * stretched) - 1,
				(int) (SEEN.width * stretched) + 2, (int) (SEEN.height * stretched) + 2);
		picture.tilesOf(wanted).forEach(picture::draw);
		ImageData tiled = painted(dots, graphics -> picture.paint(graphics, SEEN, shownScale));
		ImageData direct = painted(dots, graphics -> {
			graphics.setBackgroundColor(ColorConstants.white);
			graphics.fillRectangle(SEEN);
			graphics.scale(shownScale);
			draw(graphics);
		});
		assertEquals(Map.of(), differences(tiled, direct), "dots " + dots + ", scale " + scale + " shown at " + shownScale);
	}

	private void draw(Graphics graphics) {
		graphics.pushState();
		graphics.setBackgroundColor(colour == 0 ? ColorConstants.orange : ColorConstants.blue);
		graphics.fillRectangle(100, 100, 150, 150);
		graphics.setForegroundColor(ColorConstants.black);
		graphics.setLineWidth(3);
		graphics.drawLine(-100, -60, 600, 540);
		graphics.drawLine(-100, 540, 600, -60);
		graphics.setFont(Display.getCurrent().getSystemFont());
		for (int i = 0; i < 12; i++) {
			graphics.drawText("Being known by someone", 60 * i - 50, 50 * i - 30);
		}
		graphics.popState();
	}

	private static ImageData painted(int dots, Consumer<Graphics> painter) {
		Image image = new Image(Display.getCurrent(),
				new ImageData(SEEN.width * dots, SEEN.height * dots, 24, new PaletteData(0xff0000, 0xff00, 0xff)));
		GC gc = new GC(image);
		SWTGraphics graphics = new SWTGraphics(gc);
		try {
			graphics.scale(dots);
			graphics.translate(-SEEN.x, -SEEN.y);
			painter.accept(graphics);
			return image.getImageData();
		} finally {
			graphics.dispose();
			gc.dispose();
			image.dispose();
		}
	}

	/** Where cells are brighter or darker, and by how much. */
	private static Map<List<Integer>, Integer> differences(ImageData one, ImageData other) {
		Map<List<Integer>, Integer> result = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
		int drawn = 0;
		for (int y = 0; y < one.height; y++) {
			for (int x = 0; x < one.width; x++) {
				result.merge(List.of(x / CELL, y / CELL), brightness(one, x, y) - brightness(other, x, y), Integer::sum);
				drawn += brightness(other, x, y) < 500 ? 1 : 0;
			}
		}
		assertTrue(drawn > one.width * one.height / 100, "something is drawn");
		result.values().removeIf(each -> Math.abs(each) < MUCH);
		return result;
	}

	private static int brightness(ImageData image, int x, int y) {
		RGB pixel = image.palette.getRGB(image.getPixel(x, y));
		return pixel.red + pixel.green + pixel.blue;
	}
}
