package org.themewright.core.model;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.themewright.model.Researcher;
import org.themewright.model.Round;
import org.themewright.model.Rounds;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Transcript;

class RoundsTest {

	private final Study study = StudyObjects.create(Literals.STUDY);
	private final Researcher ann = StudyObjects.create(Literals.RESEARCHER);
	private final Researcher ben = StudyObjects.create(Literals.RESEARCHER);
	private final Transcript first = StudyObjects.create(Literals.TRANSCRIPT);
	private final Transcript second = StudyObjects.create(Literals.TRANSCRIPT);

	RoundsTest() {
		study.getSources().add(first);
		study.getSources().add(second);
	}

	private Round round(Researcher researcher, Transcript transcript) {
		Round round = StudyObjects.create(Literals.ROUND);
		if (researcher != null) {
			round.getResearchers().add(researcher);
		}
		if (transcript != null) {
			round.getSources().add(transcript);
		}
		study.getRounds().add(round);
		return round;
	}

	@Test
	void theLastOfTheRoundsThatBothBelongTo() {
		Round early = round(ann, first);
		Round late = round(ann, first);
		Round others = round(ben, second);
		assertSame(late, Rounds.of(first, ann));
		assertSame(others, Rounds.of(second, ben));
		assertNull(Rounds.of(second, ann));
		study.getRounds().remove(late);
		assertSame(early, Rounds.of(first, ann));
	}

	@Test
	void aRoundThatNamesNobodyIsForAll() {
		Round all = round(null, null);
		assertSame(all, Rounds.of(second, ben));
		assertSame(all, Rounds.of(first, null));
		Round some = round(ann, null);
		assertSame(some, Rounds.of(first, ann));
		assertSame(all, Rounds.of(first, ben));
	}

	@Test
	void aSourceOutsideOfAStudyHasNone() {
		round(null, null);
		assertNull(Rounds.of(StudyObjects.<Transcript>create(Literals.TRANSCRIPT), ann));
	}
}
