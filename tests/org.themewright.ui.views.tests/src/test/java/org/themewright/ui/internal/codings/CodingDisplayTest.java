package org.themewright.ui.internal.codings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.themewright.model.Round;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CodingDisplayTest {

	private static Round round(boolean blind) {
		Round round = StudyObjects.create(Literals.ROUND);
		round.setBlind(blind);
		return round;
	}

	@Test
	void aBlindRoundHidesWhatOthersCodedByItself() {
		assertTrue(CodingDisplay.DEFAULT.isBlindIn(round(true)));
		assertFalse(CodingDisplay.DEFAULT.isBlindIn(round(false)));
		assertFalse(CodingDisplay.DEFAULT.isBlindIn(null));
	}

	@Test
	void switchingTwiceIsAsBefore() {
		for (Round each : new Round[] { null, round(false), round(true) }) {
			CodingDisplay once = CodingDisplay.DEFAULT.withBlindSwitched(each);
			assertEquals(!CodingDisplay.DEFAULT.isBlindIn(each), once.isBlindIn(each));
			assertEquals(CodingDisplay.DEFAULT, once.withBlindSwitched(each));
		}
	}

	@Test
	void whoLooksInOneBlindRoundIsBlindAgainInTheNext() {
		CodingDisplay opened = CodingDisplay.DEFAULT.withBlindSwitched(round(true));
		assertTrue(opened.isBlindIn(round(true)));
	}

	@Test
	void whoIsBlindByChoiceAndLooksInABlindRoundSees() {
		CodingDisplay blind = CodingDisplay.DEFAULT.withBlindSwitched(null);
		Round round = round(true);
		assertFalse(blind.withBlindSwitched(round).isBlindIn(round));
	}

	@Property
	void isReadAsItWasWritten(@ForAll boolean blind, @ForAll boolean opened, @ForAll boolean byResearcher,
			@ForAll boolean linked) {
		CodingDisplay display = new CodingDisplay(new CodingFilter(Set.of("b", "a-1"), blind ? Set.of() : Set.of("x")), blind,
				opened ? "round-1" : "", byResearcher, linked);
		assertEquals(display, CodingDisplay.decoded(display.encoded()));
	}

	@Test
	void whatCannotBeReadShowsEverything() {
		assertEquals(CodingDisplay.DEFAULT, CodingDisplay.decoded(""));
		assertEquals(CodingDisplay.DEFAULT, CodingDisplay.decoded("blind|a"));
	}
}
