package org.themewright.ui.transcript.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class CodeMatchTest {

	private static int rank(String typed, String name) {
		return new CodeMatch(typed).rank(name, "Staying well > " + name);
	}

	@Test
	void theCloserTheFitTheBetterTheRank() {
		List<Integer> ranks = List.of(rank("loss", "Loss"), rank("loss", "Losses of pay"), rank("loss", "Sudden loss"),
				rank("loss", "Glossing over"), rank("stay", "Loss"));
		assertEquals(ranks.stream().sorted().distinct().toList(), ranks);
	}

	@Test
	void wordsMayBeTypedInAnyOrderAndShortened() {
		assertTrue(rank("wh sha", "Choosing what to share") < CodeMatch.NONE);
		assertTrue(rank("sha wh", "Choosing what to share") < CodeMatch.NONE);
		assertEquals(CodeMatch.NONE, rank("sha xy", "Choosing what to share"));
	}

	@Test
	void caseAndAccentsDoNotCount() {
		assertEquals(rank("roisin", "roisin"), rank("ROISIN", "R\u00f3is\u00edn"));
	}

	@Test
	void firstLettersInOrderAreEnough() {
		assertTrue(rank("bgrc", "Being recognised") < CodeMatch.NONE);
		assertEquals(CodeMatch.NONE, rank("xgrc", "Being recognised"));
		assertEquals(CodeMatch.NONE, rank("grc", "Being recognised"), "the first letter must be the name's first");
	}

	@Test
	void nothingTypedIsKnown() {
		assertTrue(new CodeMatch("  ").isEmpty());
	}
}
