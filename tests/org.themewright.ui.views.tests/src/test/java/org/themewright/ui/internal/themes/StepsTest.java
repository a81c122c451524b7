package org.themewright.ui.internal.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Things that are moved by keys go one step, and those apart come together. */
class StepsTest {

	private static final List<String> ALL = List.of("a", "b", "c", "d");

	@Test
	void oneGoesPastItsNeighbour() {
		assertEquals(0, Steps.target(ALL, List.of("b"), -1));
		assertEquals(3, Steps.target(ALL, List.of("b"), 1));
	}

	@Test
	void atTheEndThereIsNothingToDo() {
		assertEquals(-1, Steps.target(ALL, List.of("a", "b"), -1));
		assertEquals(-1, Steps.target(ALL, List.of("d"), 1));
		assertEquals(-1, Steps.target(ALL, List.of("x"), 1));
	}

	@Test
	void thoseApartComeTogetherBesideTheFirstInTheDirection() {
		assertEquals(0, Steps.target(ALL, List.of("b", "d"), -1));
		assertEquals(4, Steps.target(ALL, List.of("a", "c"), 1));
		assertEquals(0, Steps.target(ALL, List.of("a", "c"), -1), "the first stays, the other comes to it");
		assertEquals(4, Steps.target(ALL, List.of("b", "d"), 1));
	}
}
