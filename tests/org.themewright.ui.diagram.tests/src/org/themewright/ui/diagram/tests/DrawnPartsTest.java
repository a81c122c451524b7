package org.themewright.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.themewright.ui.diagram.internal.figures.Drawn;
import org.themewright.ui.diagram.internal.figures.DrawnParts;
import org.themewright.ui.diagram.internal.figures.SpoiledTiles;

/** After any changes, tiles of which only the spoiled blocks are drawn are what a drawing made anew is, pixel by pixel. */
class DrawnPartsTest {

	private static final int SIDE = 64;
	private static final int CELL = 16;
	private static final Rectangle SEEN = new Rectangle(-100, -80, 330, 290);

	/** A part that fills its places with a colour; one unit is one pixel. */
	private static final class Patch implements Drawn {

		private int colour;
		private List<Rectangle> places;

		Patch(int colour, List<Rectangle> places) {
			this.colour = colour;
			this.places = places;
		}

		@Override
		public Object look() {
			return List.of(colour, places);
		}

		@Override
		public List<Rectangle> places() {
			return places;
		}
	}

	private final List<Patch> patches = new ArrayList<>();
	private final DrawnParts<Patch> parts = new DrawnParts<>();
	private final SpoiledTiles tiles = new SpoiledTiles(SIDE, CELL);
	private final Map<Point, int[]> kept = new HashMap<>();
	private Random random;
	private int colours;

	@RepeatedTest(40)
	void whatIsDrawnBitByBitIsWhatIsThere(RepetitionInfo repetition) {
		random = new Random(repetition.getCurrentRepetition());
		for (int i = 0; i < 12; i++) {
			patches.add(patch());
		}
		for (int step = 0; step < 60; step++) {
			for (int i = random.nextInt(4); i >= 0; i--) {
				change();
			}
			parts.update(patches).forEach(tiles::spoil);
			Rectangle seen = SEEN.getTranslated(random.nextInt(200) - 100, random.nextInt(200) - 100);
			tiles.tilesOf(seen).forEach(this::draw);
			check(seen, step);
			if (random.nextInt(5) == 0) {
				tiles.keepOnly(seen).forEach(kept::remove);
			}
		}
	}

	private Patch patch() {
		List<Rectangle> places = new ArrayList<>();
		int x = random.nextInt(500) - 250;
		int y = random.nextInt(500) - 250;
		for (int i = random.nextInt(6); i >= 0; i--) {
			places.add(new Rectangle(x, y, 1 + random.nextInt(60), 1 + random.nextInt(40)));
			x += random.nextInt(80) - 40;
			y += random.nextInt(80) - 40;
		}
		return new Patch(++colours, places);
	}

	private void change() {
		int at = patches.isEmpty() ? 0 : random.nextInt(patches.size());
		switch (patches.isEmpty() ? 0 : random.nextInt(6)) {
		case 0 -> patches.add(at, patch());
		case 1 -> patches.remove(at);
		case 2 -> patches.get(at).colour = ++colours;
		case 3 -> patches.get(at).places = patch().places;
		case 4 -> Collections.swap(patches, at, random.nextInt(patches.size()));
		default -> patches.add(random.nextInt(patches.size()), patches.remove(at));
		}
	}

	private void draw(Point tile) {
		if (tiles.isDrawn(tile)) {
			return;
		}
		int[] pixels = kept.computeIfAbsent(tile, key -> new int[SIDE * SIDE]);
		for (Rectangle block : tiles.take(tile)) {
			assertTrue(tiles.area(tile).contains(block));
			fill(pixels, tile, block, 0);
			parts.crossing(block).forEach(patch -> patch.places.forEach(
					place -> fill(pixels, tile, place.getCopy().intersect(block), patch.colour)));
		}
		assertTrue(tiles.isDrawn(tile));
	}

	private void fill(int[] pixels, Point tile, Rectangle part, int colour) {
		Rectangle within = part.getCopy().intersect(tiles.area(tile)).translate(-tile.x * SIDE, -tile.y * SIDE);
		for (int y = within.y; y < within.bottom(); y++) {
			Arrays.fill(pixels, y * SIDE + within.x, y * SIDE + within.right(), colour);
		}
	}

	private void check(Rectangle seen, int step) {
		for (Point tile : tiles.tilesOf(seen)) {
			int[] anew = new int[SIDE * SIDE];
			patches.forEach(patch -> patch.places.forEach(place -> fill(anew, tile, place, patch.colour)));
			assertArrayEquals(anew, kept.get(tile), () -> "tile " + tile + " after step " + step);
		}
	}

	@Test
	void whatDidNotChangeIsNotDrawnAgain() {
		random = new Random(1);
		for (int i = 0; i < 5; i++) {
			patches.add(patch());
		}
		assertTrue(parts.update(patches).size() >= 5);
		assertEquals(List.of(), parts.update(List.copyOf(patches)));
		patches.get(2).colour = -1;
		assertEquals(2 * patches.get(2).places.size(), parts.update(patches).size());
		Rectangle area = new Rectangle(0, 0, SIDE, SIDE);
		assertEquals(List.of(area), tiles.take(new Point(0, 0)));
		tiles.spoil(new Rectangle(17, 20, 3, 30));
		assertEquals(List.of(new Rectangle(16, 16, 16, 48)), tiles.take(new Point(0, 0)));
		assertEquals(List.of(), tiles.take(new Point(0, 0)));
	}
}
