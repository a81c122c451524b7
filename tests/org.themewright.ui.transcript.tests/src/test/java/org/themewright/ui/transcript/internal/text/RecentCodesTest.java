package org.themewright.ui.transcript.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Researcher;
import org.themewright.model.Study;
import org.themewright.model.StudyFactory;

class RecentCodesTest {

	private final Study study = StudyFactory.eINSTANCE.createStudy();
	private final Researcher ann = StudyFactory.eINSTANCE.createResearcher();
	private final Researcher ben = StudyFactory.eINSTANCE.createResearcher();
	private final Code hope = code();
	private final Code fear = code();
	private final Code pay = code();

	RecentCodesTest() {
		study.setCodebook(StudyFactory.eINSTANCE.createCodebook());
		study.getCodebook().getCodes().addAll(List.of(hope, fear));
		fear.getCodes().add(pay);
	}

	private static Code code() {
		return StudyFactory.eINSTANCE.createCode();
	}

	private void coding(Researcher researcher, Code code, int second) {
		CodingSet set = StudyFactory.eINSTANCE.createCodingSet();
		set.setResearcher(researcher);
		Coding coding = StudyFactory.eINSTANCE.createCoding();
		coding.setCode(code);
		coding.setCreated(Instant.ofEpochSecond(second));
		set.getCodings().add(coding);
		study.getCodingSets().add(set);
	}

	@Test
	void theLastUsedComesFirstAndEachOnce() {
		coding(ann, hope, 1);
		coding(ann, pay, 2);
		coding(ann, fear, 3);
		coding(ann, pay, 4);
		assertEquals(List.of(pay, fear, hope), RecentCodes.of(study, ann, 9));
		assertEquals(List.of(pay, fear), RecentCodes.of(study, ann, 2));
	}

	@Test
	void colleaguesDoNotCount() {
		coding(ben, hope, 9);
		coding(ann, fear, 1);
		assertEquals(List.of(fear), RecentCodes.of(study, ann, 9));
		assertEquals(List.of(), RecentCodes.of(study, null, 9));
	}

	@Test
	void usedAtTheSameTimeInTheOrderOfTheCodebook() {
		coding(ann, pay, 1);
		coding(ann, hope, 1);
		assertEquals(List.of(hope, pay), RecentCodes.of(study, ann, 9));
	}
}
