package org.themewright.ui.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplaceHitsTest {

	@ParameterizedTest
	@CsvSource({ "jon, participant, participant", "Jon, participant, Participant", "JON, participant, PARTICIPANT",
			"jOn, participant, participant", "I, we, We", "7, seven, seven", "\u00C9ric, \u00E9mile, \u00C9mile",
			"McKay, smith, Smith", "Jon, '', ''" })
	void aReplacementGetsTheCapitalsOfWhatItReplaces(String found, String by, String expected) {
		assertEquals(expected, ReplaceHits.withCapitalsOf(found, by));
	}
}
