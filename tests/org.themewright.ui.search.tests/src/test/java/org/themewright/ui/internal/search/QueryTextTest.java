package org.themewright.ui.internal.search;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.themewright.search.StudyIndex;

class QueryTextTest {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '\'', value = { //
			"hope, hope", //
			"'  hope ', hope", //
			"'peer support', '\"peer support\"'", //
			"'peer\n\tsupport', '\"peer support\"'", //
			"wasn't, '\"wasn''t\"'", //
			"follow-up, '\"follow-up\"'", //
			"OR, '\"OR\"'", //
			"'she said: \u201Cwhy?\u201D', '\"she said why\"'" })
	void selectedWordsAreLookedForAsTheyStand(String selected, String query) {
		assertEquals(query, QueryText.of(selected));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "...", "\u201C\u201D", "-" })
	void nothingToLookForIsNoQuery(String selected) {
		assertEquals("", QueryText.of(selected));
	}

	@Test
	void noSelectionIsNoQuery() {
		assertEquals("", QueryText.of(null));
	}

	@Test
	void aWholePageIsNoQuery() {
		assertEquals("", QueryText.of("hope ".repeat(100)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a~b", "x*y", "(what", "speaker:maya", "=yes", "-no", "+1", "AND", "not \"this\"", "na\u00EFve",
			"5\u20136", "what? no" })
	void everySelectionMakesAQueryThatIsUnderstood(String selected) {
		assertDoesNotThrow(() -> StudyIndex.check(QueryText.of(selected)));
	}

	@Test
	void aQueryMadeAgainMovesToTheFrontOfTheHistory() {
		assertEquals(List.of("b", "a", "c"), QueryText.remembered(List.of("a", "b", "c"), "b", 5));
	}

	@Test
	void theHistoryForgetsTheOldest() {
		assertEquals(List.of("d", "a", "b"), QueryText.remembered(List.of("a", "b", "c"), "d", 3));
	}
}
