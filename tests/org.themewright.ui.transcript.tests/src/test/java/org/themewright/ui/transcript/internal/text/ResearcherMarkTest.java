package org.themewright.ui.transcript.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;

class ResearcherMarkTest {

	private final List<Researcher> five = new ArrayList<>();

	ResearcherMarkTest() {
		for (int i = 0; i < 5; i++) {
			five.add(StudyObjects.create(Literals.RESEARCHER));
		}
	}

	@Test
	void oneselfAndFourColleaguesAreToldApartWhoeverWorksHere() {
		for (Researcher own : five) {
			Set<ResearcherMark> marks = new HashSet<>();
			five.forEach(each -> marks.add(ResearcherMark.of(each, own, five)));
			assertEquals(5, marks.size());
			assertEquals(ResearcherMark.FILLED, ResearcherMark.of(own, own, five));
		}
	}

	@Test
	void nobodyIsNotOneself() {
		assertNotEquals(ResearcherMark.FILLED, ResearcherMark.of(null, null, five));
		assertNotEquals(ResearcherMark.FILLED, ResearcherMark.of(five.get(0), null, five));
	}
}
