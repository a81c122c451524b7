package org.themewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.ResearcherData;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Agreement between researchers, reckoned by hand. */
class ResearcherAgreementTest {

	/** Two turns of five words of one letter; offsets of words are even. */
	private static Snapshots base() {
		return new Snapshots().code("A").code("B").researcher("ann").researcher("bob").source("s", "a b c d e\nf g h i j\n", 0,
				10);
	}

	private static TableResult run(StudySnapshot study, String... values) throws AnalysisException {
		return Methods.run("agreement", study, values);
	}

	/** The cell of a row by the id of its column. */
	private static Cell cell(TableResult table, int row, String column) {
		return table.row(row).get(table.columns().stream().map(TableResult.Column::id).toList().indexOf(column));
	}

	/** Of ten words ann codes the first four, bob the third to fifth: 2 both, 3 one, 5 none. */
	private static Snapshots fourAndThree() {
		return base().coding("a", "A", "s", "ann", 0, 7).coding("b", "A", "s", "bob", 4, 9);
	}

	@Test
	void wordsAreComparedOneByOne() throws AnalysisException {
		TableResult table = run(fourAndThree().build());
		assertEquals("Agreement by code: words, all text", table.title());
		assertEquals(List.of("A", 10L, 3L), table.row(0).subList(0, 3).stream().map(Cell::value).toList());
		assertEquals(0.7, (double) cell(table, 0, "percent").value(), 1e-12);
		// By chance 0.4 * 0.3 + 0.6 * 0.7
		assertEquals((0.7 - 0.54) / 0.46, (double) cell(table, 0, "kappa").value(), 1e-12);
		// 7 of 20 are coded
		assertEquals(1 - 0.3 / (2 * 0.35 * 0.65), (double) cell(table, 0, "pi").value(), 1e-12);
		// 14 pairs of the 190 that 20 values make can differ: 7 * 13 / 190
		assertEquals(1 - 0.3 / (7 * 13 / 190.0), (double) cell(table, 0, "alpha").value(), 1e-12);
		assertEquals(1 - 0.3 / (1 - 2 * 0.35 * 0.65), (double) cell(table, 0, "ac1").value(), 1e-12);
		assertEquals(0.4, (double) cell(table, 0, "brennanPrediger").value(), 1e-12);
		// At most 9 of 10 words could be agreed on.
		assertEquals((0.9 - 0.54) / 0.46, (double) cell(table, 0, "kappaMaximum").value(), 1e-12);
	}

	@Test
	void whatIsNotAgreedLeadsToTheWords() throws AnalysisException {
		Map<String, AnalysisResult> parts = Methods.parts("agreement", fourAndThree().build(), Map.of());
		TableResult table = (TableResult) parts.get("codes");
		assertEquals(List.of(new Passage("s", 0, 3, null), new Passage("s", 8, 9, null)),
				cell(table, 0, "disputed").evidence().passages());
		TableResult disagreements = (TableResult) parts.get("disagreements");
		assertEquals(List.of(List.of("A", "s", "S", "a b", "coded", "not coded"), List.of("A", "s", "S", "e", "not coded", "coded")),
				Methods.values(disagreements));
	}

	@Test
	void charactersSentencesAndTurns() throws AnalysisException {
		StudySnapshot study = fourAndThree().build();
		// Ann has 7 characters, bob 5, 3 of them are the same; of two turns of nine.
		assertEquals(List.of(18L, 6L), numbers(run(study, "unit", "character")));
		assertEquals(List.of(2L, 0L), numbers(run(study, "unit", "turn")));
		assertEquals(List.of(2L, 0L), numbers(run(study, "unit", "sentence")));
	}

	private static List<Object> numbers(TableResult table) {
		return table.row(0).subList(1, 3).stream().map(Cell::value).toList();
	}

	@Test
	void onlyCodedTextWhereAskedFor() throws AnalysisException {
		// Words a to e for A; B makes the seventh count as well.
		StudySnapshot study = fourAndThree().coding("c", "B", "s", "bob", 12, 13).build();
		TableResult table = run(study, "text", "coded");
		assertEquals("Agreement by code: words, coded text", table.title());
		assertEquals(List.of(6L, 3L), numbers(table));
		assertEquals(0.5, (double) cell(table, 0, "percent").value(), 1e-12);
	}

	@Test
	void overAllCodesWhatIsSeenAndExpectedIsPooled() throws AnalysisException {
		TableResult table = run(fourAndThree().coding("c", "B", "s", "bob", 12, 13).build());
		assertEquals("All codes", table.row(2).get(0).value());
		assertEquals(List.of(20L, 4L), table.row(2).subList(1, 3).stream().map(Cell::value).toList());
		// Mean agreement 0.7 and 0.9; mean by chance 0.54 and 0.9.
		assertEquals((0.8 - 0.72) / 0.28, (double) cell(table, 2, "kappa").value(), 1e-12);
	}

	@Test
	void whoCodedNothingHasNotReadIt() throws AnalysisException {
		Snapshots study = fourAndThree().source("t", "k l m n o").coding("d", "A", "t", "ann", 0, 1);
		TableResult table = run(study.build());
		assertEquals(List.of(10L, 3L), numbers(table));
		assertEquals(List.of(15L, 4L), numbers(run(study.build(), "nothingCoded", "none")));
		study.round("first", List.of("ann", "bob"), List.of("s", "t"));
		assertEquals(List.of(15L, 4L), numbers(run(study.build(), "round", "first")));
		Map<String, AnalysisResult> parts = Methods.parts("agreement", fourAndThree().source("t", "k l m n o").build(), Map.of());
		assertTrue(((TextResult) parts.get("notes")).paragraphs().stream().anyMatch(each -> each.text().contains("coded anything there: t.")));
	}

	@Test
	void threeResearchersAreComparedByPairs() throws AnalysisException {
		StudySnapshot study = fourAndThree().researcher("cy").coding("c", "A", "s", "cy", 0, 7).build();
		Map<String, AnalysisResult> parts = Methods.parts("agreement", study, Map.of());
		TableResult pairs = (TableResult) parts.get("pairs");
		assertEquals(List.of(List.of("ann", "bob", 10L, 3L, 0.7), List.of("ann", "cy", 10L, 0L, 1.0), List.of("bob", "cy", 10L, 3L, 0.7)),
				pairs.rows().stream().map(row -> row.subList(0, 5).stream()
						.map(each -> each.value() instanceof Double d ? (Object) (Math.round(d * 1e9) / 1e9) : each.value()).toList()).toList());
		assertEquals("Fleiss' kappa", ((TableResult) parts.get("codes")).columns().get(5).name());
	}

	@Test
	void weightsAreCompared() throws AnalysisException {
		StudySnapshot plain = fourAndThree().build();
		List<CodingData> codings = plain.codings().stream().map(each -> new CodingData(each.id(), each.codeId(), each.sourceId(),
				each.researcherId(), each.start(), each.end(), each.id().equals("a") ? 2 : 5, null, each.created())).toList();
		StudySnapshot study = new StudySnapshot("study", "Study", 1, plain.researchers(), plain.participants(),
				plain.attributes(), plain.codes(), plain.themes(), plain.sources(), codings, plain.memos());
		TableResult table = run(study, "values", "interval");
		// Words: 2 and 0 twice, 2 and 5 twice, 0 and 5 once.
		double observed = (2 * 4 + 2 * 9 + 25) / 10.0;
		// Of 20 values 13 are 0, 4 are 2 and 3 are 5.
		double expected = 2 * (13 * 4 * 4 + 13 * 3 * 25 + 4 * 3 * 9) / (20.0 * 19);
		assertEquals(1 - observed / expected, (double) cell(table, 0, "alpha").value(), 1e-12);
	}

	@Test
	void oneResearcherIsToldWhatToDo() {
		String message = assertThrows(AnalysisException.class,
				() -> run(base().coding("a", "A", "s", "ann", 0, 7).build())).getMessage();
		assertTrue(message.startsWith("Agreement needs the codings of at least two researchers."), message);
	}

	@Test
	void intervalsAreThereAndComeAgain() throws AnalysisException {
		StudySnapshot study = fourAndThree().build();
		Map<String, List<String>> values = Map.of("draws", List.of("200"));
		TableResult once = (TableResult) Methods.parts("agreement", study, values).get("intervals");
		assertEquals(Methods.values(once), Methods.values((TableResult) Methods.parts("agreement", study, values).get("intervals")));
		for (List<Cell> row : once.rows()) {
			if (row.get(2).value() != null && row.get(3).value() != null) {
				assertTrue((double) row.get(3).value() <= (double) row.get(4).value(), row::toString);
			}
		}
		assertTrue(!Methods.parts("agreement", study, Map.of("draws", List.of("0"))).containsKey("intervals"));
	}

	/** Whatever researchers are called, they agree as they do; and what fits words fits characters of one-letter words. */
	@Property(tries = 50)
	void namesDoNotMatter(@ForAll Random random) throws AnalysisException {
		StudySnapshot plain = RandomStudies.study(random, "a b c d e f g h i j k l ");
		List<ResearcherData> researchers = new ArrayList<>(List.of(new ResearcherData("ann", "A", "A", null),
				new ResearcherData("bob", "B", "B", null), new ResearcherData("cy", "C", "C", null)));
		Map<String, String> renamed = new HashMap<>(Map.of("ann", "cy", "bob", "ann", "cy", "bob"));
		StudySnapshot study = with(plain, researchers, Map.of());
		StudySnapshot other = with(plain, researchers, renamed);
		try {
			List<List<Object>> one = Methods.values(run(study, "nothingCoded", "none", "draws", "0"));
			List<List<Object>> two = Methods.values(run(other, "nothingCoded", "none", "draws", "0"));
			assertEquals(rounded(one), rounded(two));
		} catch (AnalysisException e) {
			assertTrue(e.getMessage().startsWith("Agreement needs") || e.getMessage().startsWith("No source"), e.getMessage());
		}
	}

	private static List<List<Object>> rounded(List<List<Object>> rows) {
		List<List<Object>> result = new ArrayList<>();
		rows.forEach(row -> {
			List<Object> cells = new ArrayList<>();
			row.forEach(each -> cells.add(each instanceof Double d ? (Object) (Math.round(d * 1e9) / 1e9) : each));
			result.add(cells);
		});
		return result;
	}

	private static StudySnapshot with(StudySnapshot study, List<ResearcherData> researchers, Map<String, String> renamed) {
		List<CodingData> codings = study.codings().stream().map(each -> new CodingData(each.id(), each.codeId(), each.sourceId(),
				renamed.getOrDefault(each.researcherId(), each.researcherId()), each.start(), each.end(), 0, null,
				each.created())).toList();
		return new StudySnapshot(study.studyId(), study.name(), 1, researchers, study.participants(), study.attributes(),
				study.codes(), study.themes(), study.sources(), codings, study.memos());
	}
}
