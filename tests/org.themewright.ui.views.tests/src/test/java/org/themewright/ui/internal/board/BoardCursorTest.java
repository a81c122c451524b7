package org.themewright.ui.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.themewright.model.Code;
import org.themewright.model.Theme;
import org.themewright.ui.internal.SampleObjects;
import org.themewright.ui.internal.board.BoardModel.Card;

/** The focus goes from card to card, and what is selected stays selected when the board changes. */
class BoardCursorTest {

	private final SampleObjects sample = new SampleObjects();
	private final Code a = sample.code(null, "a");
	private final Code b = sample.code(null, "b");
	private final Code c = sample.code(null, "c");
	private final Theme theme = sample.theme(null, "Seen", a, b, c);
	private final Theme other = sample.theme(null, "Other", b);
	private final BoardCursor cursor = new BoardCursor(new BoardModel(sample.study, code -> 0));

	private List<Code> selected() {
		return cursor.selected().stream().map(Card::code).toList();
	}

	@Test
	void upAndDownStopAtTheHeadingAndAtTheLast() {
		cursor.go(1, BoardCursor.HEADING, false, false);
		assertNull(cursor.card());
		assertEquals(List.of(), selected());
		cursor.goRows(1, false);
		assertEquals(List.of(a), selected());
		cursor.goRows(9, false);
		assertEquals(List.of(c), selected());
		cursor.goRows(-9, false);
		assertEquals(BoardCursor.HEADING, cursor.row());
	}

	@Test
	void withShiftAllFromTheFirstAreSelectedAndFewerAgain() {
		cursor.go(1, 0, false, false);
		cursor.goRows(1, true);
		cursor.goRows(1, true);
		assertEquals(List.of(a, b, c), selected());
		cursor.goRows(-1, true);
		assertEquals(List.of(a, b), selected());
		cursor.goRows(-5, true);
		assertEquals(List.of(a), selected(), "the heading is no card");
	}

	@Test
	void togglingKeepsTheOthers() {
		cursor.go(1, 0, false, false);
		cursor.go(1, 2, false, true);
		assertEquals(List.of(a, c), selected());
		cursor.go(1, 0, false, true);
		assertEquals(List.of(c), selected());
	}

	@Test
	void besideInAShorterColumnTheFocusIsOnItsLast() {
		cursor.go(1, 2, false, false);
		cursor.goColumns(1);
		assertEquals(List.of(2, 0), List.of(cursor.column(), cursor.row()));
		cursor.goColumns(1);
		assertEquals(2, cursor.column(), "the last column");
		cursor.goColumns(-2);
		assertEquals(List.of(0, BoardCursor.HEADING), List.of(cursor.column(), cursor.row()), "an empty column");
	}

	@Test
	void theSameCodeInTwoColumnsIsTwoCards() {
		cursor.go(1, 1, false, false);
		assertEquals(theme, cursor.selected().get(0).theme());
		assertEquals(1, cursor.selected().size());
		cursor.select(List.of(b), other);
		assertEquals(other, cursor.selected().get(0).theme());
		assertEquals(2, cursor.column());
	}

	@Test
	void theFocusFollowsItsCardAndStaysInPlaceWhenThatGoes() {
		cursor.go(1, 1, false, false);
		theme.getCodes().move(0, b);
		cursor.follow(new BoardModel(sample.study, code -> 0));
		assertEquals(List.of(1, 0), List.of(cursor.column(), cursor.row()));
		assertEquals(List.of(b), selected());
		theme.getCodes().remove(b);
		cursor.follow(new BoardModel(sample.study, code -> 0));
		assertEquals(List.of(), selected());
		assertEquals(a, cursor.card().code());
		sample.study.getCodebook().getThemes().clear();
		cursor.follow(new BoardModel(sample.study, code -> 0));
		assertEquals(0, cursor.column());
	}
}
