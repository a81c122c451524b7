package org.themewright.ui.transcript.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.themewright.model.StudyFactory;
import org.themewright.model.Turn;

class TurnIndexTest {

	private final Turn first = turn(0, 5);
	private final Turn second = turn(7, 12);
	private final Turn third = turn(14, 14);
	private final TurnIndex turns = new TurnIndex(List.of(first, second, third));

	private static Turn turn(int start, int end) {
		Turn turn = StudyFactory.eINSTANCE.createTurn();
		turn.setStart(start);
		turn.setEnd(end);
		return turn;
	}

	@Test
	void findsTheTurnOfAnOffset() {
		assertSame(first, turns.at(0));
		assertSame(first, turns.at(5), "the caret at the end of a turn is in it");
		assertNull(turns.at(6));
		assertSame(second, turns.at(7));
		assertSame(third, turns.at(14));
		assertNull(turns.at(15));
	}

	@Test
	void findsTheTurnsInSight() {
		assertEquals(List.of(second), turns.overlapping(6, 13));
		assertEquals(List.of(first, second, third), turns.overlapping(0, 20));
		assertEquals(List.of(), turns.overlapping(15, 20));
	}

	@Test
	void stepsFromTurnToTurn() {
		assertSame(second, turns.beside(0, 1));
		assertSame(second, turns.beside(3, 1));
		assertSame(second, turns.beside(9, -1), "first to the start of the turn");
		assertSame(first, turns.beside(7, -1));
		assertNull(turns.beside(0, -1));
		assertNull(turns.beside(14, 1));
	}
}
