package org.themewright.ui.internal.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class WordFilterTest {

	@Test
	void nothingTypedLetsEverythingPass() {
		assertTrue(new WordFilter("  ").isEmpty());
		assertTrue(new WordFilter("  ").matches((String) null));
		assertTrue(WordFilter.NONE.matches());
	}

	@Test
	void allWordsMustOccurInAnyOrderAndInAnyOfTheTexts() {
		WordFilter filter = new WordFilter("share what");
		assertTrue(filter.matches("Choosing what to share"));
		assertTrue(filter.matches("Choosing what", null, "to share"));
		assertFalse(filter.matches("Choosing to share"));
	}

	@Test
	void caseAndAccentsDoNotCount() {
		assertTrue(new WordFilter("roisin").matches("R\u00d3IS\u00cdN"));
		assertTrue(new WordFilter("R\u00f3is\u00edn").matches("roisin"));
	}

	/** Every character that there is in one unit, as the slow way finds it. */
	@Test
	void whatNeedsNoLookForAccentsIsAsWithIt() {
		for (int each = 0; each <= Character.MAX_VALUE; each++) {
			String text = "A" + (char) each + "z";
			assertEquals(Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT),
					WordFilter.plain(text), () -> "U+" + Integer.toHexString(text.charAt(1)));
		}
	}
}
