package org.themewright.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.themewright.ui.diagram.internal.figures.SpoiledCells;

/** Which cells are spoiled, compared with a plain set of them. */
class SpoiledCellsTest {

	private static final int SIDE = SpoiledCells.SIDE;
	private static final int COLUMNS = 9;
	private static final int ROWS = 7;

	private final Set<List<Integer>> spoiled = new HashSet<>();
	private int left = -4;
	private int top = 3;

	private boolean isInWindow(int column, int row) {
		return column >= left && column < left + COLUMNS && row >= top && row < top + ROWS;
	}

	private void moveTo(int newLeft, int newTop) {
		int oldLeft = left;
		int oldTop = top;
		left = newLeft;
		top = newTop;
		spoiled.removeIf(cell -> !isInWindow(cell.get(0), cell.get(1)));
		for (int column = left; column < left + COLUMNS; column++) {
			for (int row = top; row < top + ROWS; row++) {
				if (column < oldLeft || column >= oldLeft + COLUMNS || row < oldTop || row >= oldTop + ROWS) {
					spoiled.add(List.of(column, row));
				}
			}
		}
	}

	private static Set<List<Integer>> cells(Rectangle part) {
		Set<List<Integer>> result = new HashSet<>();
		for (int x = part.x; x < part.right(); x++) {
			for (int y = part.y; y < part.bottom(); y++) {
				result.add(List.of(Math.floorDiv(x, SIDE), Math.floorDiv(y, SIDE)));
			}
		}
		return result;
	}

	private Rectangle anywhere(Random random) {
		return new Rectangle((left - 2) * SIDE + random.nextInt(COLUMNS * SIDE), (top - 2) * SIDE + random.nextInt(ROWS * SIDE),
				1 + random.nextInt(150), 1 + random.nextInt(90));
	}

	@Test
	void whatIsTakenIsWhatWasSpoiledAndLiesInOnePieceInThePicture() {
		for (int seed = 0; seed < 40; seed++) {
			Random random = new Random(seed);
			SpoiledCells cells = new SpoiledCells(COLUMNS, ROWS, left, top);
			spoiled.clear();
			spoiled.addAll(cells(cells.window()));
			for (int i = 0; i < 200; i++) {
				Rectangle part = anywhere(random);
				switch (random.nextInt(4)) {
				case 0 -> {
					int across = random.nextInt(7) - 3;
					int down = random.nextInt(5) - 2;
					cells.moveTo(left + across, top + down);
					moveTo(left + across, top + down);
				}
				case 1 -> {
					cells.spoil(part.x, part.y, part.width, part.height);
					cells(part).stream().filter(each -> isInWindow(each.get(0), each.get(1))).forEach(spoiled::add);
				}
				default -> take(cells, part, 1 + random.nextInt(12));
				}
				assertEquals(spoiled.isEmpty(), cells.isEmpty());
			}
			while (!cells.isEmpty()) {
				take(cells, cells.window(), 5);
			}
			assertEquals(Set.of(), spoiled);
			assertNull(cells.take(cells.window(), 5));
		}
	}

	private void take(SpoiledCells cells, Rectangle within, int most) {
		Rectangle block = cells.take(within, most);
		if (block == null) {
			assertTrue(cells(within).stream().noneMatch(spoiled::contains));
			return;
		}
		Set<List<Integer>> taken = cells(block);
		assertTrue(taken.size() <= most, () -> taken.size() + " of " + most);
		assertTrue(spoiled.containsAll(taken));
		assertTrue(cells(within).containsAll(taken));
		assertEquals(List.of(block), cells.pieces(block), "in one piece");
		spoiled.removeAll(taken);
	}

	@Test
	void aLineSpoilsWhatItRunsThroughAndLittleMore() {
		SpoiledCells cells = new SpoiledCells(40, 40, 0, 0);
		while (cells.take(cells.window(), 1000) != null) {
			// all of it is drawn
		}
		cells.spoilLine(20, 30, 1200, 900, 5);
		Set<List<Integer>> taken = new HashSet<>();
		for (Rectangle block = cells.take(cells.window(), 1); block != null; block = cells.take(cells.window(), 1)) {
			taken.addAll(cells(block));
		}
		for (int i = 0; i <= 2000; i++) {
			int x = (int) (20 + 1180 * i / 2000.0);
			int y = (int) (30 + 870 * i / 2000.0);
			for (int beside = -5; beside <= 5; beside++) {
				assertTrue(taken.contains(List.of((x + beside) / SIDE, (y + beside) / SIDE)), x + "," + y);
			}
		}
		assertTrue(taken.size() < 110, () -> taken.size() + " of 1600 cells");
	}

	@Test
	void piecesCoverAPartOnceAndDoNotCrossTheBordersOfThePicture() {
		SpoiledCells cells = new SpoiledCells(COLUMNS, ROWS, -4, 3);
		Rectangle part = new Rectangle(-100, 110, COLUMNS * SIDE - 20, ROWS * SIDE - 30);
		int area = 0;
		for (Rectangle piece : cells.pieces(part)) {
			assertTrue(part.contains(piece));
			assertTrue(cells.pictureX(piece.x) + piece.width <= COLUMNS * SIDE);
			assertTrue(cells.pictureY(piece.y) + piece.height <= ROWS * SIDE);
			area += piece.width * piece.height;
		}
		assertEquals(part.width * part.height, area);
	}
}
