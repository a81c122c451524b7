package org.themewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.themewright.analysis.Methods.parts;
import static org.themewright.analysis.Methods.run;
import static org.themewright.analysis.Methods.values;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.core.snapshot.StudySnapshot;

/** Methods that look at participants and themes, reckoned by hand. */
class GroupsAndThemesTest {

	/** Four participants in two settings; ward says Hope, home says Work. */
	private static Snapshots base() {
		Snapshots study = new Snapshots().attribute("setting").code("Hope").code("Work").code("Work > Pay").researcher("ann");
		for (String id : List.of("w1", "w2", "h1", "h2")) {
			study.participant(id, !id.equals("h2"), Map.of("setting", id.startsWith("w") ? "ward" : "home"));
			study.interview("s-" + id, id, "I: What keeps you going?", "Hope does, " + id + ".", "I: And work?", "Pay is low at " + id + ".");
		}
		return study.participant("x", true, Map.of());
	}

	private static Snapshots coded() {
		return base().coding("c1", "Hope", "s-w1", "ann", "Hope does").coding("c2", "Hope", "s-w2", "ann", "Hope does")
				.coding("c3", "Work > Pay", "s-h1", "ann", "Pay is low").coding("c4", "Work > Pay", "s-h2", "ann", "Pay is low")
				.coding("c5", "Work", "s-w1", "ann", "And work?").coding("c6", "Hope", "s-w1", "ann", "Pay is");
	}

	@Test
	void groupsOfParticipantsAreTestedCodeByCode() throws AnalysisException {
		Map<String, AnalysisResult> parts = parts("codeByAttribute", coded().build(), Map.of("attribute", List.of("setting")));
		TableResult table = (TableResult) parts.get("table");
		assertEquals(List.of("Code", "home (of 2)", "ward (of 2)", "Chi-square", "df", "p (chi-square)", "p (Fisher)",
				"p (Fisher, adjusted)", "Cram\u00E9r's V", "Note"), table.columns().stream().map(TableResult.Column::name).toList());
		// All of one group and none of the other: 4, and two of six ways. Work asked by an interviewer is nobody's.
		List<List<Object>> rows = values(table);
		assertEquals(List.of("Hope", 0L, 2L, 4.0, 1L), rows.get(0).subList(0, 5));
		assertEquals(1 / 3.0, (double) rows.get(0).get(6), 1e-9);
		assertEquals(1.0, (double) rows.get(0).get(7), 1e-9);
		assertEquals(1.0, (double) rows.get(0).get(8), 1e-9);
		assertEquals("small expected counts", rows.get(0).get(9));
		assertEquals(List.of("Work", 2L, 0L), rows.get(1).subList(0, 3));
		assertEquals(List.of("c1", "c6", "c2"), table.row(0).get(2).evidence().codingIds());
		MatrixResult residuals = ((HeatMapChart) parts.get("residuals")).matrix();
		assertEquals(-2, residuals.value(0, 0), 1e-12);
		assertEquals(2, residuals.value(0, 1), 1e-12);
		assertTrue(((TextResult) parts.get("notes")).paragraphs().stream()
				.anyMatch(each -> each.style() == TextResult.Style.WARNING && each.text().contains("too small for chi-square")));
	}

	@Test
	void codingsAreCountedWithAWarning() throws AnalysisException {
		Map<String, AnalysisResult> parts = parts("codeByAttribute", coded().build(),
				Map.of("attribute", List.of("setting"), "count", List.of("codings")));
		assertEquals(List.of("Hope", 0L, 3L), values((TableResult) parts.get("table")).get(0).subList(0, 3));
		assertTrue(((TextResult) parts.get("notes")).paragraphs().get(0).text().contains("not independent"));
	}

	@Test
	void oneGroupIsNothingToCompare() {
		String message = assertThrows(AnalysisException.class, () -> run("codeByAttribute",
				base().coding("c1", "Hope", "s-w1", "ann", "Hope does").build(), "attribute", "setting")).getMessage();
		assertTrue(message.contains("fewer than two groups"), message);
	}

	@Test
	void frequencyByParticipantAndGroup() throws AnalysisException {
		StudySnapshot study = coded().build();
		TableResult byParticipant = run("codeFrequency", study, "by", "participant");
		assertEquals(List.of("Hope", "Hope", 0L, 2L, 1L, 0L, 0L, 0L, 3L), values(byParticipant).get(0));
		// What an interviewer asks is in the total only.
		assertEquals(List.of("Work", "Work", 0L, 0L, 0L, 0L, 0L, 0L, 1L), values(byParticipant).get(1));
		assertEquals(List.of("c1", "c6"), byParticipant.row(0).get(3).evidence().codingIds());
		TableResult byGroup = run("codeFrequency", study, "by", "attribute", "attribute", "setting");
		assertEquals(List.of("Hope", "Hope", 0L, 0L, 3L, 3L), values(byGroup).get(0));
		assertEquals(List.of("value:home", "value:ward"), byGroup.columns().subList(3, 5).stream().map(TableResult.Column::id).toList());
	}

	@Test
	void frequencyIsSetAgainstWhatWasSaid() throws AnalysisException {
		StudySnapshot study = coded().build();
		// w1 says "Hope does, w1." and "Pay is low at w1.": 8 words, 2 of 2 codings with Hope.
		assertEquals(250.0, (double) run("codeFrequency", study, "by", "participant", "normalise", "words").row(0).get(3).value(), 1e-9);
		// Of the words of w1: Hope does, and Pay is.
		assertEquals(500.0, (double) run("codeFrequency", study, "by", "participant", "count", "words", "normalise", "words")
				.row(0).get(3).value(), 1e-9);
		// In s-w1 three codings, two of them Hope; of three with Hope.
		assertEquals(200.0 / 3, (double) run("codeFrequency", study, "normalise", "column").row(0).get(3).value(), 1e-9);
		assertEquals(200.0 / 3, (double) run("codeFrequency", study, "normalise", "row").row(0).get(3).value(), 1e-9);
		// Nothing of nothing.
		assertNull(run("codeFrequency", base().build(), "normalise", "row").row(0).get(3).value());
	}

	@Test
	void aFrameworkMatrixHasSummariesAndQuotes() throws AnalysisException {
		Snapshots study = coded().theme("Going on", null, List.of("Hope"), List.of("c6"), Map.of("w1", "Hopes on."))
				.theme("Money", "Going on", List.of("Work"), List.of(), Map.of());
		TableResult table = run("frameworkMatrix", study.build(), "attribute", "setting");
		assertEquals(List.of("Participant", "setting", "Going on", "Money"),
				table.columns().stream().map(TableResult.Column::name).toList());
		// The key quote comes first.
		assertEquals(List.of("w1", "ward", "Hopes on.\n\u201CPay is\u201D"),
				table.row(0).subList(0, 3).stream().map(Cell::value).toList());
		assertNull(table.row(0).get(3).value());
		assertEquals(List.of("c1", "c6"), table.row(0).get(2).evidence().codingIds());
		// Money belongs to Going on, and Pay to Work.
		assertEquals("\u201CPay is low\u201D", table.row(2).get(2).value());
		assertEquals("\u201CPay is low\u201D", table.row(2).get(3).value());
		// h2 may not be quoted.
		assertEquals("[quotes withheld]", table.row(3).get(3).value());
		assertEquals(List.of("c4"), table.row(3).get(3).evidence().codingIds());
		assertNull(run("frameworkMatrix", study.build(), "quotes", "0").row(3).get(2).value());
	}

	@Test
	void whoIsOutsideOfTheScopeIsNotQuoted() throws AnalysisException {
		Snapshots study = coded().theme("Going on", null, List.of("Hope"), List.of(), Map.of());
		// h2 and w1 talk with each other.
		StudySnapshot plain = study.build();
		StudySnapshot.SourceData both = new StudySnapshot.SourceData("both", "both", "both", "Hope is all\nNo\n", "en", List.of("w1", "h2"),
				List.of(new StudySnapshot.TurnData(0, 0, 12, "w1", org.themewright.model.SpeakerRole.PARTICIPANT, "w1", -1),
						new StudySnapshot.TurnData(1, 12, 15, "h2", org.themewright.model.SpeakerRole.PARTICIPANT, "h2", -1)));
		StudySnapshot talk = new StudySnapshot("study", "Study", 1, plain.researchers(), plain.participants(), plain.attributes(),
				plain.codes(), plain.themes(), List.of(both),
				List.of(new StudySnapshot.CodingData("d1", "Hope", "both", "ann", 0, 15, 0, null, java.time.Instant.EPOCH)), List.of());
		AnalysisMethodDescriptor method = Methods.find("frameworkMatrix");
		for (Scope scope : List.of(Scope.ALL, scope(talk))) {
			CompositeResult result = (CompositeResult) method.run(talk, scope, method.parameters(Map.of(), talk), null);
			TableResult table = (TableResult) result.parts().get(0).result();
			assertNull(table.row(0).get(1).value());
			assertEquals(List.of("d1"), table.row(0).get(1).evidence().codingIds());
		}
	}

	private static Scope scope(StudySnapshot study) throws ParameterException {
		return Scope.of(Map.of("participants", List.of("w1")), study);
	}

	@Test
	void saturationIsToldInWords() throws AnalysisException {
		Map<String, AnalysisResult> parts = parts("saturation", coded().build(),
				Map.of("baseSize", List.of("1"), "runLength", List.of("1"), "threshold", List.of("0")));
		List<List<Object>> rows = values((TableResult) parts.get("table"));
		assertEquals(List.of(1L, "s-w1", 2L, 2L, 2L), rows.get(0).subList(0, 5));
		assertEquals(List.of(2L, "s-w2", 1L, 0L, 2L, 0L, 0.0, ""), rows.get(1));
		assertEquals(List.of(3L, "s-h1", 1L, 1L, 3L, 1L, 50.0, "Pay"), rows.get(2));
		assertTrue(((TextResult) parts.get("saturation")).paragraphs().get(0).text()
				.startsWith("Saturation was reached after 1 interviews, with \u201Cs-w1\u201D"));
		assertTrue(((TextResult) parts("saturation", coded().build(), Map.of()).get("saturation")).paragraphs().get(0).text()
				.startsWith("There are 4 coded interviews, fewer than the base of 4 and a run of 2."));
	}

	@Test
	void whoTalksHowMuch() throws AnalysisException {
		TableResult table = run("talkTime", base().build());
		assertEquals(List.of("s-w1", "Int", "Interviewer"), values(table).get(0).subList(0, 3));
		// "What keeps you going?" and "And work?" beside 3 and 5 words.
		assertEquals(List.of(2L, 6L, 600.0 / 14, 3.0), values(table).get(0).subList(4, 8));
		assertEquals(List.of("s-w1", "w1", "Participant", "w1", 2L, 8L, 800.0 / 14, 4.0), values(table).get(1));
		assertEquals(2, table.row(0).get(4).evidence().passages().size());
	}

	@Test
	void questionsOfTheGuideAndTheirAnswers() throws AnalysisException {
		TableResult table = run("guideQuestions", base().question("What keeps you going on?").question("What about family?")
				.question("And your work?").build());
		// Four of five words; nothing; two of three.
		assertEquals(List.of("Topic", "What keeps you going on?", 4L, 3L), values(table).get(0).subList(0, 4));
		assertEquals(0L, table.row(1).get(2).value());
		assertNull(table.row(1).get(3).value());
		assertEquals(5L, table.row(2).get(3).value());
		assertEquals(2, table.row(0).get(3).evidence().passages().size());
		assertThrows(AnalysisException.class, () -> run("guideQuestions", base().build()));
	}

	@Test
	void codesFollowEachOther() throws AnalysisException {
		StudySnapshot study = new Snapshots().code("A").code("B").code("C").source("s", "x".repeat(100))
				.coding("a1", "A", "s", "ann", 0, 10).coding("a2", "A", "s", "bob", 5, 15).coding("b1", "B", "s", "ann", 20, 30)
				.coding("c1", "C", "s", "ann", 20, 25).coding("a3", "A", "s", "ann", 40, 50).build();
		Map<String, AnalysisResult> parts = parts("codeSequence", study, Map.of("parts", List.of("10")));
		TableResult table = (TableResult) parts.get("transitions");
		// What bob and ann coded with A is one stretch; B and C begin at one place.
		assertEquals(List.of(List.of("A", "B", 1L, 0.5), List.of("A", "C", 1L, 0.5), List.of("B", "A", 1L, 1.0),
				List.of("C", "A", 1L, 1.0)), values(table).stream().map(row -> row.subList(0, 4)).toList());
		assertEquals(List.of("a1", "a2", "b1"), table.row(0).get(2).evidence().codingIds());
		MatrixResult line = ((HeatMapChart) parts.get("line")).matrix();
		assertEquals(List.of(1.0, 0.5, 0.0, 0.0, 1.0),
				List.of(0, 1, 2, 3, 4).stream().map(i -> line.value(0, i)).toList());
		assertEquals(List.of("a2"), line.evidence(0, 1).codingIds());
		assertTrue(((SankeyChart) parts.get("flow")).flows().edges().size() == 4);
	}

	@Test
	void alikeInterviewsAreJoinedFirst() throws AnalysisException {
		Map<String, AnalysisResult> parts = parts("similarity", coded().build(), Map.of());
		DendrogramChart clusters = (DendrogramChart) parts.get("clusters");
		assertEquals(List.of("s-w1", "s-w2", "s-h1", "s-h2"), clusters.leaves().stream().map(each -> each.label().name()).toList());
		// h1 and h2 have one code; w1 has two, w2 one of them.
		assertEquals(List.of(2, 3), List.of(clusters.merges().get(0).left(), clusters.merges().get(0).right()));
		assertEquals(List.of(0.0, 0.5, 1.0), clusters.merges().stream().map(DendrogramChart.Merge::height).toList());
		assertEquals(List.of("s-h1", "s-h2", 0.0), values((TableResult) parts.get("pairs")).get(0));
		for (String of : List.of("sources", "codes")) {
			for (String linkage : List.of("single", "complete", "average", "ward")) {
				parts("similarity", coded().build(), Map.of("of", List.of(of), "by", List.of("words"), "distance",
						List.of("cosine"), "linkage", List.of(linkage), "scaling", List.of("classical")));
			}
		}
	}
}
