package org.themewright.ui.transcript.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.themewright.core.text.TextRange;

class OccurrencesTest {

	@Test
	void findsWordsWhateverTheirCase() {
		Occurrences found = Occurrences.of("Hope, hope and \u00c9t\u00e9 \u00e9t\u00e9", "HOPE");
		assertEquals(2, found.count());
		assertEquals(new TextRange(6, 10), found.get(1));
		assertEquals(2, Occurrences.of("Hope, hope and \u00c9t\u00e9 \u00e9t\u00e9", "\u00e9T\u00c9").count());
	}

	@Test
	void signsStandForThemselvesAndBlanksForAnyWhiteSpace() {
		assertEquals(1, Occurrences.of("a.b axb", "a.b").count());
		assertEquals(new TextRange(0, 5), Occurrences.of("so\n\nI", "so I").get(0));
		assertEquals(0, Occurrences.of("anything", "  ").count());
	}

	@Test
	void tellsWhichComesNext() {
		Occurrences found = Occurrences.of("xx yy xx yy xx", "xx");
		assertEquals(0, found.firstFrom(0));
		assertEquals(1, found.firstFrom(1));
		assertEquals(3, found.firstFrom(13));
		assertEquals(0, found.firstEndingAfter(1));
		assertEquals(1, found.firstEndingAfter(2));
		assertEquals(3, found.firstEndingAfter(14));
	}
}
