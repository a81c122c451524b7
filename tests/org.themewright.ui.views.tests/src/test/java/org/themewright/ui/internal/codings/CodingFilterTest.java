package org.themewright.ui.internal.codings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CodingFilterTest {

	private static final int MANY = 6;

	private final List<Code> codes = new ArrayList<>();
	private final List<Researcher> researchers = new ArrayList<>();

	CodingFilterTest() {
		for (int i = 0; i < MANY; i++) {
			codes.add(StudyObjects.create(Literals.CODE, "c" + i));
			researchers.add(StudyObjects.create(Literals.RESEARCHER, "r" + i));
		}
	}

	private static Coding coding(Code code, Researcher researcher) {
		Coding coding = StudyObjects.create(Literals.CODING);
		coding.setCode(code);
		CodingSet set = StudyObjects.create(Literals.CODING_SET);
		set.setResearcher(researcher);
		set.getCodings().add(coding);
		return coding;
	}

	/** Whatever is switched in whatever order: a coding is shown when neither its code nor its researcher was last hidden. */
	@Property
	void showsWhatWasNotLastHidden(
			@ForAll @Size(max = 30) List<@IntRange(max = 4 * MANY - 1) Integer> switches) {
		CodingFilter filter = CodingFilter.ALL;
		Set<Object> hidden = new HashSet<>();
		for (int each : switches) {
			boolean shown = each % 2 == 0;
			int number = each / 4;
			Object object;
			if (each / 2 % 2 == 0) {
				object = codes.get(number);
				filter = filter.withCodes(List.of(codes.get(number)), shown);
			} else {
				object = researchers.get(number);
				filter = filter.withResearchers(List.of(researchers.get(number)), shown);
			}
			if (shown) {
				hidden.remove(object);
			} else {
				hidden.add(object);
			}
		}
		for (Code code : codes) {
			for (Researcher researcher : researchers) {
				assertEquals(!hidden.contains(code) && !hidden.contains(researcher),
						filter.shows(coding(code, researcher)));
			}
		}
		assertEquals(filter, CodingDisplay.decoded(CodingDisplay.DEFAULT.withFilter(filter).encoded()).filter());
	}

	@Test
	void onlySomeCodesHidesTheOthersButNoNewOne() {
		CodingFilter filter = CodingFilter.ALL.withResearchers(List.of(researchers.get(1)), false)
				.onlyCodes(List.of(codes.get(2)), codes);
		assertTrue(filter.shows(codes.get(2)));
		assertFalse(filter.shows(codes.get(1)));
		assertTrue(filter.shows(StudyObjects.<Code>create(Literals.CODE)));
		assertFalse(filter.shows(researchers.get(1)));
	}

	@Test
	void whatHasNoCodeOrNoResearcherIsShown() {
		CodingFilter filter = CodingFilter.ALL.withCodes(codes, false).withResearchers(researchers, false);
		assertTrue(filter.shows(coding(null, null)));
		assertFalse(filter.shows(coding(null, researchers.get(0))));
	}
}
