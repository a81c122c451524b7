package org.themewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.themewright.analysis.Methods.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

import org.junit.jupiter.api.Test;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Code co-occurrence: values by hand, and random studies against the plainest possible way of counting. */
class CodeCooccurrenceTest {

	private static Snapshots base() {
		return new Snapshots().code("A").code("B").code("C").source("s", "x".repeat(100), 0, 20, 50)
				.source("t", "y".repeat(100));
	}

	/** Codes, count and c-coefficient of all rows. */
	private static List<List<Object>> values(TableResult table) {
		return Methods.values(table).stream().map(row -> row.subList(0, 4)).toList();
	}

	private static List<Cell> only(TableResult table) {
		assertEquals(1, table.rows().size(), () -> values(table).toString());
		return table.rows().get(0);
	}

	@Test
	void overlapsAreCountedInPairs() throws AnalysisException {
		StudySnapshot study = base().coding("a1", "A", "s", "ann", 0, 10).coding("a2", "A", "s", "ann", 30, 40)
				.coding("a3", "A", "t", "ann", 0, 10).coding("b1", "B", "s", "bob", 9, 12)
				.coding("b2", "B", "s", "ann", 12, 35).coding("c1", "C", "s", "ann", 40, 45).build();
		TableResult table = run("codeCooccurrence", study);
		assertEquals("Code co-occurrence: overlapping codings", table.title());
		List<Cell> row = only(table);
		// a1 with b1 and a2 with b2; touching (a2, c1) is not overlapping; 2 / (3 + 2 - 2)
		assertEquals(List.of("A", "B", 2L, 2.0 / 3), row.subList(0, 4).stream().map(Cell::value).toList());
		assertEquals(List.of("a1", "b1", "b2", "a2"), row.get(2).evidence().codingIds());
	}

	@Test
	void onlyTheSameResearcherWhereAskedFor() throws AnalysisException {
		StudySnapshot study = base().coding("a1", "A", "s", "ann", 0, 10).coding("a2", "A", "s", "ann", 30, 40)
				.coding("b1", "B", "s", "bob", 9, 12).coding("b2", "B", "s", "ann", 12, 35).build();
		List<Cell> row = only(run("codeCooccurrence", study, "researcher", "same"));
		// 1 / (2 + 2 - 1)
		assertEquals(List.of("A", "B", 1L, 1.0 / 3), row.subList(0, 4).stream().map(Cell::value).toList());
		assertEquals(List.of("b2", "a2"), row.get(2).evidence().codingIds());
	}

	@Test
	void oneLongCodingOverManyShortOnesStaysWithinBounds() throws AnalysisException {
		Snapshots study = base().coding("a", "A", "s", "ann", 0, 100);
		for (int i = 0; i < 5; i++) {
			study.coding("b" + i, "B", "s", "ann", 10 * i, 10 * i + 5);
		}
		// Nothing of A or B is without the other.
		assertEquals(List.of("A", "B", 5L, 1.0), values(run("codeCooccurrence", study.build())).get(0));
	}

	@Test
	void turnsWithBothCodesAreCounted() throws AnalysisException {
		StudySnapshot study = base().coding("a1", "A", "s", "ann", 0, 5).coding("a2", "A", "s", "ann", 8, 9)
				.coding("b1", "B", "s", "bob", 15, 25).coding("a3", "A", "s", "bob", 49, 50)
				.coding("c1", "C", "s", "bob", 50, 51).build();
		TableResult table = run("codeCooccurrence", study, "unit", "turn");
		assertEquals("Code co-occurrence: turns with both codes", table.title());
		List<Cell> row = only(table);
		// Turns of A: 0, 1; of B: 0, 1. b1 reaches over two turns; c1 begins where the turn of a3 has ended.
		assertEquals(List.of("A", "B", 2L, 1.0), row.subList(0, 4).stream().map(Cell::value).toList());
		assertEquals(List.of("a1", "a2", "b1", "a3"), row.get(2).evidence().codingIds());
		// Ann used A in turn 0, Bob in turn 1; Bob B in 0 and 1: together in one of three.
		assertEquals(List.of("A", "B", 1L, 1.0 / 3),
				values(run("codeCooccurrence", study, "unit", "turn", "researcher", "same")).get(0));
	}

	@Test
	void jaccardAndLiftAreOfTheText() throws AnalysisException {
		StudySnapshot study = base().coding("a1", "A", "s", "ann", 0, 10).coding("a2", "A", "s", "bob", 5, 20)
				.coding("b1", "B", "s", "bob", 15, 45).build();
		// A covers 20 characters, B 30, both 5, of 200.
		assertEquals(List.of(5.0 / 45, 5.0 * 200 / (20 * 30)),
				only(run("codeCooccurrence", study)).subList(4, 6).stream().map(Cell::value).toList());
		// A is in the first of four turns, B in the first two.
		assertEquals(List.of(0.5, 4.0 / 2), only(run("codeCooccurrence", study, "unit", "turn")).subList(4, 6).stream()
				.map(Cell::value).toList());
	}

	@Test
	void nearIsHowManyTurnsApart() throws AnalysisException {
		StudySnapshot study = base().coding("a1", "A", "s", "ann", 0, 5).coding("b1", "B", "s", "ann", 25, 30)
				.coding("b2", "B", "s", "bob", 60, 70).build();
		assertEquals(List.of(), values(run("codeCooccurrence", study, "unit", "near", "turns", "0")));
		assertEquals(List.of(List.of("A", "B", 1L, 1.0 / 2)),
				values(run("codeCooccurrence", study, "unit", "near", "turns", "1")));
		// a1 meets both, both meet a1: (1 + 2) / 2 together.
		assertEquals(List.of(List.of("A", "B", 2L, 1.5 / 1.5)),
				values(run("codeCooccurrence", study, "unit", "near", "turns", "2")));
		assertEquals(List.of("a1", "b1"), only(run("codeCooccurrence", study, "unit", "near", "turns", "1")).get(2)
				.evidence().codingIds());
	}

	@Test
	void matrixAndGraphSayTheSame() throws AnalysisException {
		StudySnapshot study = base().coding("a1", "A", "s", "ann", 0, 10).coding("b1", "B", "s", "bob", 9, 12)
				.coding("c1", "C", "t", "ann", 3, 9).build();
		Map<String, AnalysisResult> parts = Methods.parts("codeCooccurrence", study, Map.of());
		MatrixResult matrix = ((HeatMapChart) parts.get("matrix")).matrix();
		assertEquals(List.of("A", "B"), matrix.rows().stream().map(Label::name).toList());
		assertEquals(1, matrix.value(1, 0));
		assertEquals(List.of("a1", "b1"), matrix.evidence(1, 0).codingIds());
		GraphResult graph = (GraphResult) parts.get("graph");
		assertEquals(List.of("A", "B"), graph.nodes().stream().map(each -> each.label().name()).toList());
		assertEquals(List.of("A", "B"), List.of(graph.edges().get(0).source(), graph.edges().get(0).target()));
		assertEquals(List.of("a1", "b1"), graph.edges().get(0).evidence().codingIds());
	}

	@Property(tries = 200)
	void nearWithNoTurnBetweenIsTheSameTurn(@ForAll Random random, @ForAll @IntRange(max = 3) int apart)
			throws AnalysisException {
		StudySnapshot study = RandomStudies.study(random);
		assertEquals(naiveNear(study, apart), new HashSet<>(
				values(run("codeCooccurrence", study, "unit", "near", "turns", Integer.toString(apart)))));
	}

	private static Set<List<Object>> naiveNear(StudySnapshot study, int apart) {
		return naivePairs(study, (one, other) -> {
			List<TurnData> turns = study.sourcesById().get(one.sourceId()).turns();
			return turns.stream().anyMatch(a -> a.start() < one.end() && one.start() < a.end() && turns.stream().anyMatch(
					b -> b.start() < other.end() && other.start() < b.end() && Math.abs(a.index() - b.index()) <= apart));
		});
	}

	@Test
	void aSourceWithoutTurnsIsTakenByParagraphs() throws AnalysisException {
		StudySnapshot study = new Snapshots().code("A").code("B").source("s", "first line\n\nsecond line\n")
				.coding("a1", "A", "s", "ann", 0, 5).coding("b1", "B", "s", "ann", 6, 10)
				.coding("b2", "B", "s", "ann", 12, 15).build();
		assertEquals(List.of(List.of("A", "B", 1L, 0.5)), values(run("codeCooccurrence", study, "unit", "turn")));
	}

	@Test
	void rarePairsAreLeftOutAndTheOthersSorted() throws AnalysisException {
		StudySnapshot study = base().coding("a1", "A", "s", "ann", 0, 10).coding("b1", "B", "s", "ann", 0, 10)
				.coding("c1", "C", "s", "ann", 0, 10).coding("b2", "B", "t", "ann", 0, 5)
				.coding("c2", "C", "t", "ann", 0, 5).build();
		assertEquals(List.of(List.of("B", "C"), List.of("A", "B"), List.of("A", "C")),
				values(run("codeCooccurrence", study)).stream().map(row -> row.subList(0, 2)).toList());
		assertEquals(List.of(List.of("B", "C", 2L, 1.0)), values(run("codeCooccurrence", study, "minCount", "2")));
	}

	@Test
	void codesOfOneNameAreToldApart() throws AnalysisException {
		StudySnapshot study = new Snapshots().code("Work").code("Work > Pay").code("Home").code("Home > Pay")
				.source("s", "some text").coding("a", "Work > Pay", "s", "ann", 0, 4)
				.coding("b", "Home > Pay", "s", "ann", 0, 4).coding("c", "Home", "s", "ann", 3, 4).build();
		assertEquals(List.of(List.of("Work > Pay", "Home"), List.of("Work > Pay", "Home > Pay"), List.of("Home", "Home > Pay")),
				values(run("codeCooccurrence", study)).stream().map(row -> row.subList(0, 2)).toList());
	}

	@Property(tries = 200)
	void overlapIsWhatTheNaiveWayCounts(@ForAll Random random, @ForAll boolean same) throws AnalysisException {
		StudySnapshot study = RandomStudies.study(random);
		assertEquals(naiveOverlap(study, same),
				new HashSet<>(values(run("codeCooccurrence", study, "researcher", same ? "same" : "any"))));
	}

	@Property(tries = 200)
	void turnsAreWhatTheNaiveWayCounts(@ForAll Random random, @ForAll boolean same) throws AnalysisException {
		StudySnapshot study = RandomStudies.study(random);
		assertEquals(naiveTurns(study, same), new HashSet<>(
				values(run("codeCooccurrence", study, "unit", "turn", "researcher", same ? "same" : "any"))));
	}

	@Property(tries = 100)
	void coefficientsAreSharesAndCountsAreGrounded(@ForAll Random random, @ForAll boolean turn)
			throws AnalysisException {
		StudySnapshot study = RandomStudies.study(random);
		for (List<Cell> row : run("codeCooccurrence", study, "unit", turn ? "turn" : "overlap").rows()) {
			double coefficient = (Double) row.get(3).value();
			assertTrue(coefficient > 0 && coefficient <= 1, row::toString);
			Set<String> codes = new TreeSet<>();
			row.get(2).evidence().codingIds().forEach(id -> codes.add(study.codings().stream()
					.filter(coding -> coding.id().equals(id)).findFirst().orElseThrow().codeId()));
			assertEquals(Set.of((String) row.get(0).value(), (String) row.get(1).value()), codes);
		}
	}

	/** Turning the codebook round swaps A and B and changes nothing else; nor does the order of sources. */
	@Property(tries = 100)
	void theOrderOfCodesAndSourcesDoesNotMatter(@ForAll Random random, @ForAll boolean turn)
			throws AnalysisException {
		StudySnapshot study = RandomStudies.study(random);
		List<StudySnapshot.CodeData> codes = new ArrayList<>(study.codes());
		Collections.reverse(codes);
		List<SourceData> sources = new ArrayList<>(study.sources());
		Collections.shuffle(sources, random);
		List<CodingData> codings = new ArrayList<>(study.codings());
		Collections.shuffle(codings, random);
		StudySnapshot other = new StudySnapshot(study.studyId(), study.name(), 2, study.researchers(),
				study.participants(), study.attributes(), codes, study.themes(), sources, codings, study.memos());
		assertEquals(unordered(run("codeCooccurrence", study, "unit", turn ? "turn" : "overlap")),
				unordered(run("codeCooccurrence", other, "unit", turn ? "turn" : "overlap")));
	}

	private static Set<List<Object>> unordered(TableResult table) {
		Set<List<Object>> result = new HashSet<>();
		for (List<Cell> row : table.rows()) {
			Set<Object> codes = Set.of(row.get(0).value(), row.get(1).value());
			result.add(List.of(codes, row.get(2).value(), row.get(3).value(),
					new HashSet<>(row.get(2).evidence().codingIds())));
		}
		return result;
	}

	private static Set<List<Object>> naiveOverlap(StudySnapshot study, boolean same) {
		return naivePairs(study,
				(one, other) -> (!same || Objects.equals(one.researcherId(), other.researcherId()))
						&& Math.max(one.start(), other.start()) < Math.min(one.end(), other.end()));
	}

	private static Set<List<Object>> naivePairs(StudySnapshot study, BiPredicate<CodingData, CodingData> meet) {
		Set<List<Object>> result = new HashSet<>();
		forPairs(study, (a, b) -> {
			long pairs = 0;
			Set<CodingData> met = new HashSet<>();
			long uses = 0;
			for (CodingData one : study.codings()) {
				uses += Set.of(a, b).contains(one.codeId()) ? 1 : 0;
				for (CodingData other : study.codings()) {
					if (one.codeId().equals(a) && other.codeId().equals(b) && one.sourceId().equals(other.sourceId())
							&& meet.test(one, other)) {
						pairs++;
						met.add(one);
						met.add(other);
					}
				}
			}
			if (pairs > 0) {
				double together = met.size() / 2.0;
				result.add(List.of(a, b, pairs, together / (uses - together)));
			}
		});
		return result;
	}

	private static Set<List<Object>> naiveTurns(StudySnapshot study, boolean same) {
		List<String> researchers = same ? List.of("ann", "bob", "cy") : List.of("");
		Set<List<Object>> result = new HashSet<>();
		forPairs(study, (a, b) -> {
			long both = 0;
			long either = 0;
			for (SourceData source : study.sources()) {
				for (TurnData turn : source.turns()) {
					for (String researcher : researchers) {
						boolean hasA = isUsed(study, a, source, turn, researcher);
						boolean hasB = isUsed(study, b, source, turn, researcher);
						both += hasA && hasB ? 1 : 0;
						either += hasA || hasB ? 1 : 0;
					}
				}
			}
			if (both > 0) {
				result.add(List.of(a, b, both, (double) both / either));
			}
		});
		return result;
	}

	private static boolean isUsed(StudySnapshot study, String code, SourceData source, TurnData turn,
			String researcher) {
		return study.codings().stream().anyMatch(coding -> coding.codeId().equals(code)
				&& coding.sourceId().equals(source.id()) && coding.start() < turn.end() && turn.start() < coding.end()
				&& (researcher.isEmpty() || researcher.equals(coding.researcherId())));
	}

	private static void forPairs(StudySnapshot study, java.util.function.BiConsumer<String, String> action) {
		List<String> codes = study.codes().stream().map(StudySnapshot.CodeData::id).sorted(Comparator.naturalOrder())
				.toList();
		for (int i = 0; i < codes.size(); i++) {
			for (int j = i + 1; j < codes.size(); j++) {
				action.accept(codes.get(i), codes.get(j));
			}
		}
	}
}
