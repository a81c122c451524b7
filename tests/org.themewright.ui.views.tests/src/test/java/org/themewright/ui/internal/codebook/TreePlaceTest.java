package org.themewright.ui.internal.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.themewright.model.Code;
import org.themewright.model.Theme;
import org.themewright.ui.internal.SampleObjects;
import org.themewright.ui.internal.codebook.TreePlace.Side;

class TreePlaceTest {

	private final SampleObjects sample = new SampleObjects();
	private final Code first = sample.code(null, "First");
	private final Code inner = sample.code(first, "Inner");
	private final Code innermost = sample.code(inner, "Innermost");
	private final Code last = sample.code(null, "Last");
	private final Theme theme = sample.theme(null, "Theme", last);

	@Test
	void placesAreAmongTheSiblingsOfTheRowOrBelowIt() {
		assertEquals(new TreePlace(null, 1), TreePlace.at(last, Side.BEFORE));
		assertEquals(new TreePlace(null, 2), TreePlace.at(last, Side.AFTER));
		assertEquals(new TreePlace(first, 0), TreePlace.at(inner, Side.BEFORE));
		assertEquals(new TreePlace(first, 1), TreePlace.at(inner, Side.AFTER));
		assertEquals(new TreePlace(inner, -1), TreePlace.at(inner, Side.ON));
		assertEquals(new TreePlace(null, -1), TreePlace.at(null, Side.ON));
		assertEquals(new TreePlace(null, 1), TreePlace.at(theme, Side.AFTER));
	}

	@Test
	void nothingGoesIntoItselfOrBelowItself() {
		assertFalse(new TreePlace(first, -1).takes(List.of(first)));
		assertFalse(new TreePlace(innermost, -1).takes(List.of(last, first)));
		assertTrue(new TreePlace(innermost, -1).takes(List.of(last)));
		assertTrue(new TreePlace(null, 0).takes(List.of(innermost)));
		assertFalse(new TreePlace(null, 0).takes(List.of()));
	}

	@Test
	void codesDoNotGoIntoThemesNorIntoAnotherStudy() {
		assertFalse(new TreePlace(theme, -1).takes(List.of(last)));
		assertFalse(new TreePlace(first, -1).takes(List.of(theme)));
		assertFalse(new TreePlace(first, -1).takes(List.of(new SampleObjects().code(null, "Elsewhere"))));
	}
}
