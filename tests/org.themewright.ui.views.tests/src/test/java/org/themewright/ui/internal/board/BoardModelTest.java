package org.themewright.ui.internal.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.themewright.model.Code;
import org.themewright.model.Theme;
import org.themewright.ui.internal.SampleObjects;
import org.themewright.ui.internal.board.BoardModel.Card;
import org.themewright.ui.internal.board.BoardModel.Column;

/** The board has a column for each theme, and each code is in one at least. */
class BoardModelTest {

	private final SampleObjects sample = new SampleObjects();
	private final Code hope = sample.code(null, "Hope");
	private final Code below = sample.code(hope, "Below");
	private final Code pay = sample.code(null, "Pay");

	private static List<Code> codes(Column column) {
		return column.cards().stream().map(Card::code).toList();
	}

	@Test
	void codesOfNoThemeComeFirstAndThoseBelowAGatheredOneAreNotAmongThem() {
		Theme theme = sample.theme(null, "Seen", hope);
		Theme subtheme = sample.theme(theme, "Sub");
		BoardModel board = new BoardModel(sample.study, code -> code.getName().length());
		assertEquals(List.of(pay), codes(board.column(0)));
		assertEquals(List.of(hope), codes(board.column(1)));
		assertEquals(List.of(0, 0, 1), board.columns().stream().map(Column::depth).toList());
		assertEquals(2, board.indexOf(subtheme));
		assertEquals(0, board.indexOf(null));
	}

	@Test
	void aCardSaysHowOftenItsCodeIsUsed() {
		BoardModel board = new BoardModel(sample.study, code -> code.getName().length());
		assertEquals(List.of(4, 5, 3), board.column(0).cards().stream().map(Card::codings).toList());
		assertEquals(List.of(hope, below, pay), codes(board.column(0)));
	}
}
