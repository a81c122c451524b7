package org.themewright.ui.internal.codings;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Memo;
import org.themewright.model.Researcher;
import org.themewright.model.Round;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;

/** In blind coding what others did is hidden, and nothing else. */
class BlindRuleTest {

	private final Researcher own = StudyObjects.create(Literals.RESEARCHER);
	private final Researcher other = StudyObjects.create(Literals.RESEARCHER);

	private static Coding coding(Researcher researcher) {
		CodingSet set = StudyObjects.create(Literals.CODING_SET);
		set.setResearcher(researcher);
		Coding coding = StudyObjects.create(Literals.CODING);
		set.getCodings().add(coding);
		return coding;
	}

	private static Memo memo(Researcher author) {
		Memo memo = StudyObjects.create(Literals.MEMO);
		memo.setAuthor(author);
		return memo;
	}

	@Test
	void whatOthersCodedAndWroteIsHidden() {
		BlindRule rule = new BlindRule(own, true);
		assertTrue(rule.hides(other));
		assertTrue(rule.hides(coding(other)));
		assertTrue(rule.hides(memo(other)));
		assertTrue(rule.hides(coding(null)), "codings are somebody's");
		assertFalse(rule.hides(own));
		assertFalse(rule.hides(coding(own)));
		assertFalse(rule.hides(memo(own)));
		assertFalse(rule.hides(memo(null)), "what nobody is known to have written");
		assertFalse(rule.hides((Coding) StudyObjects.create(Literals.CODING)), "what was removed");
	}

	@Test
	void whoIsNobodySeesNothingOfAnybody() {
		assertTrue(new BlindRule(null, true).hides(coding(own)));
	}

	@Test
	void withoutBlindCodingNothingIsHidden() {
		BlindRule rule = BlindRule.of(own, CodingDisplay.DEFAULT, null);
		assertFalse(rule.hides(coding(other)));
		assertFalse(rule.hides(memo(other)));
		Round round = StudyObjects.create(Literals.ROUND);
		round.setBlind(true);
		assertTrue(BlindRule.of(own, CodingDisplay.DEFAULT, round).hides(coding(other)));
	}
}
