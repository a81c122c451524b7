package org.themewright.ui.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.themewright.model.Code;
import org.themewright.model.Theme;
import org.themewright.ui.internal.SampleObjects;
import org.themewright.ui.internal.board.BoardGeometry.Spot;

/** What is seen at a place is what is there, at any zoom and however far a column is scrolled. */
class BoardGeometryTest {

	private final SampleObjects sample = new SampleObjects();
	private BoardGeometry geometry;

	@BeforeEach
	void board() {
		Theme theme = sample.theme(null, "Seen");
		for (int i = 0; i < 40; i++) {
			Code code = sample.code(null, "c" + i);
			theme.getCodes().add(code);
		}
		for (int i = 0; i < 9; i++) {
			sample.theme(null, "Empty " + i);
		}
		geometry = new BoardGeometry(new BoardModel(sample.study, code -> 0));
		geometry.setSize(new Point(800, 600));
	}

	private static Point middle(Rectangle area) {
		return new Point(area.x + area.width / 2, area.y + area.height / 2);
	}

	@Test
	void aCardBroughtIntoSightIsFoundAtItsPlace() {
		for (double zoom : new double[] { 0.5, 1, 2.5 }) {
			geometry.setZoom(zoom);
			for (int row : new int[] { 0, 39, 20 }) {
				geometry.reveal(1, row);
				Rectangle card = geometry.card(1, row);
				assertTrue(geometry.cards(1).intersects(card), () -> "seen at " + zoom);
				Point at = middle(card);
				assertEquals(new Spot(1, row, false), geometry.at(at.x, at.y));
				assertTrue(row >= geometry.firstSeen(1) && row <= geometry.lastSeen(1));
			}
		}
	}

	@Test
	void aDropGoesBeforeOrAfterTheMiddleOfACardAndOnAHeadingToTheEnd() {
		Rectangle card = geometry.card(1, 3);
		assertEquals(3, geometry.dropAt(card.x + 5, card.y + 3).row());
		assertEquals(4, geometry.dropAt(card.x + 5, card.y + card.height - 3).row());
		Point heading = middle(geometry.heading(1));
		assertEquals(new Spot(1, 40, true), geometry.dropAt(heading.x, heading.y));
		assertEquals(0, geometry.dropAt(middle(geometry.column(2)).x, 500).row(), "the only place of an empty column");
		assertNull(geometry.dropAt(geometry.column(1).x - 3, 300), "between columns");
	}

	@Test
	void nothingScrollsFartherThanItsEnd() {
		geometry.scroll(1, 1_000_000);
		Rectangle last = geometry.card(1, 39);
		assertTrue(last.y + last.height <= geometry.cards(1).y + geometry.cards(1).height);
		geometry.scroll(1, -1_000_000);
		assertTrue(geometry.card(1, 0).y >= geometry.cards(1).y);
		geometry.setLeft(1_000_000);
		assertEquals(geometry.width() - 800, geometry.left());
		geometry.setLeft(-5);
		assertEquals(0, geometry.left());
		geometry.scroll(2, 500);
		assertNull(geometry.thumb(2));
	}

	@Test
	void aLastColumnBroughtIntoSightIsWholeInSight() {
		geometry.reveal(10, BoardCursor.HEADING);
		Rectangle column = geometry.column(10);
		assertTrue(column.x >= 0 && column.x + column.width <= 800, column::toString);
	}
}
