package org.themewright.ui.internal.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.themewright.model.Code;
import org.themewright.model.DiagramNode;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.ThemeDiagram;
import org.themewright.model.Transcript;
import org.themewright.ui.internal.SampleObjects;
import org.themewright.ui.internal.codebook.CodeCounts.Count;

class CodeCountsTest {

	private final SampleObjects sample = new SampleObjects();
	private final Code staying = sample.code(null, "Staying well");
	private final Code hope = sample.code(staying, "Hope");
	private final Code rest = sample.code(staying, "Rest");
	private final Code pay = sample.code(null, "Pay");
	private final Researcher ann = sample.researcher("Ann");
	private final Researcher ben = sample.researcher("Ben");
	private final Transcript first = sample.transcript("First", "one two three four");
	private final Transcript second = sample.transcript("Second", "five six seven");

	CodeCountsTest() {
		sample.coding(ann, first, 0, 3, hope);
		sample.coding(ben, first, 0, 3, hope);
		sample.coding(ann, second, 0, 4, hope);
		sample.coding(ann, first, 4, 7, rest);
		sample.coding(ann, first, 4, 7, staying);
	}

	@Test
	void sourcesCountOnceHoweverManyResearchersCodedThem() {
		assertEquals(new Count(3, 2), new CodeCounts(sample.study).own(hope));
	}

	@Test
	void subcodesAreAddedAndTheirSourcesUnited() {
		CodeCounts counts = new CodeCounts(sample.study);
		assertEquals(new Count(1, 1), counts.own(staying));
		assertEquals(new Count(5, 2), counts.withSubcodes(staying));
	}

	@Test
	void unusedCodesCountNothing() {
		assertEquals(new Count(0, 0), new CodeCounts(sample.study).withSubcodes(pay));
	}

	@Test
	void whatWouldGoWithACodeIsCountedWithItsSubcodes() {
		sample.theme(null, "A theme", hope, rest);
		sample.theme(null, "Another", pay);
		ThemeDiagram diagram = StudyObjects.create(Literals.THEME_DIAGRAM);
		for (int i = 0; i < 2; i++) {
			DiagramNode node = StudyObjects.create(Literals.DIAGRAM_NODE);
			node.setSubject(rest);
			diagram.getNodes().add(node);
		}
		sample.study.getDiagrams().add(diagram);
		assertEquals(new CodeUse(2, 5, 1, 1), CodeUse.of(sample.study, List.of(staying)));
		assertEquals(new CodeUse(0, 0, 1, 0), CodeUse.of(sample.study, List.of(pay)));
		assertEquals(new CodeUse(1, 5, 1, 1), CodeUse.of(sample.study, List.of(staying, hope)),
				"a code that is selected itself is no sub-code more");
	}
}
