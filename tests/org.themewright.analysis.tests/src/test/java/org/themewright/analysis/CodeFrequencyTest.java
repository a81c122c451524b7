package org.themewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.themewright.analysis.Methods.run;
import static org.themewright.analysis.Methods.values;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.themewright.analysis.TableResult.Column;
import org.themewright.core.snapshot.StudySnapshot;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Code frequency, with values counted by hand. */
class CodeFrequencyTest {

	//                                     0         1         2         3
	//                                     0123456789012345678901234567890123456789
	private static final String TEXT_ONE = "Hope is what I don't have. Pay is low. 😀";
	private static final String TEXT_TWO = "Co-workers give hope, don’t they";

	private static StudySnapshot study() {
		return new Snapshots().code("Feelings").code("Feelings > Hope").code("Pay").code("Unused")
				.source("one", TEXT_ONE).source("two", TEXT_TWO).source("three", "")
				.coding("a", "Feelings > Hope", "one", "ann", 0, 12) // Hope is what
				.coding("b", "Feelings > Hope", "one", "bob", 5, 20) // is what I don't
				.coding("c", "Feelings", "one", "ann", 8, 25) // what I don't have
				.coding("d", "Pay", "one", "ann", 36, 41) // w. and the face
				.coding("e", "Feelings > Hope", "two", "ann", 3, 20) // workers give hope
				.coding("f", "Feelings", "two", "bob", 22, 27) // don't
				.build();
	}

	@Test
	void codingsAreCounted() throws AnalysisException {
		TableResult table = run("codeFrequency", study());
		assertEquals("Code frequency: codings", table.title());
		assertEquals(List.of("code", "path", "depth", "source:one", "source:two", "source:three", "total"),
				table.columns().stream().map(Column::id).toList());
		assertEquals(List.of(List.of("Feelings", "Feelings", 0L, 1L, 1L, 0L, 2L),
				List.of("Hope", "Feelings > Hope", 1L, 2L, 1L, 0L, 3L), List.of("Pay", "Pay", 0L, 1L, 0L, 0L, 1L),
				List.of("Unused", "Unused", 0L, 0L, 0L, 0L, 0L)), values(table));
	}

	@Test
	void everyNumberLeadsToItsCodings() throws AnalysisException {
		TableResult table = run("codeFrequency", study(), "includeSubcodes", "true");
		assertEquals(List.of(List.of("a", "b", "c"), List.of("e", "f"), List.of(), List.of("a", "b", "c", "e", "f")),
				table.rows().get(0).subList(3, 7).stream().map(cell -> cell.evidence().codingIds()).toList());
		assertEquals(List.of("a", "b"), table.rows().get(1).get(3).evidence().codingIds());
	}

	@Test
	void subcodesCountForTheCodesAboveThem() throws AnalysisException {
		List<List<Object>> rows = values(run("codeFrequency", study(), "includeSubcodes", "true"));
		assertEquals(List.of("Feelings", "Feelings", 0L, 3L, 2L, 0L, 5L), rows.get(0));
		assertEquals(List.of("Hope", "Feelings > Hope", 1L, 2L, 1L, 0L, 3L), rows.get(1));
	}

	@Test
	void wordsAreCountedOnceHoweverOftenTheyAreCoded() throws AnalysisException {
		List<List<Object>> rows = values(run("codeFrequency", study(), "count", "words"));
		// what, I, don't, have; and don't
		assertEquals(List.of(4L, 1L, 0L, 5L), rows.get(0).subList(3, 7));
		// Hope, is, what, I, don't; and Co-workers (partly), give, hope
		assertEquals(List.of(5L, 3L, 0L, 8L), rows.get(1).subList(3, 7));
		// low (partly); a face is no word
		assertEquals(List.of(1L, 0L, 0L, 1L), rows.get(2).subList(3, 7));
	}

	@Test
	void charactersAreWhatPeopleCallCharacters() throws AnalysisException {
		List<List<Object>> rows = values(run("codeFrequency", study(), "count", "characters"));
		assertEquals(List.of(17L, 5L, 0L, 22L), rows.get(0).subList(3, 7));
		assertEquals(List.of(20L, 17L, 0L, 37L), rows.get(1).subList(3, 7));
		// "w. " and one face, which is two UTF-16 code units
		assertEquals(List.of(4L, 0L, 0L, 4L), rows.get(2).subList(3, 7));
	}

	@Test
	void unitedRangesOfSubcodesDoNotCountTwice() throws AnalysisException {
		List<List<Object>> rows = values(
				run("codeFrequency", study(), "count", "characters", "includeSubcodes", "yes"));
		assertEquals(List.of(25L, 22L, 0L, 47L), rows.get(0).subList(3, 7));
	}

	@Test
	void anEmptyStudyGivesAnEmptyTable() throws AnalysisException {
		assertEquals(List.of(), run("codeFrequency", new Snapshots().build()).rows());
	}

	@Property(tries = 60)
	void codingsOfAllCodesAddUpToAllCodings(@ForAll Random random) throws AnalysisException {
		StudySnapshot study = RandomStudies.study(random);
		long sum = run("codeFrequency", study).rows().stream()
				.mapToLong(row -> (Long) row.getLast().value()).sum();
		assertEquals(study.codings().size(), sum);
	}

	/** A word is counted when any of its characters is coded, however many codings touch it. */
	@Property(tries = 100)
	void wordsAreThoseThatAnyCodingTouches(@ForAll Random random) throws AnalysisException {
		StudySnapshot study = RandomStudies.study(random, "ab don't x, co-op 42 yz.");
		List<Long> expected = new ArrayList<>();
		study.codes().forEach(code -> expected.add(study.sources().stream()
				.mapToLong(source -> Pattern.compile("[\\w]+(['-]\\w+)*").matcher(source.text()).results()
						.filter(word -> study.codings().stream()
								.anyMatch(coding -> coding.codeId().equals(code.id())
										&& coding.sourceId().equals(source.id()) && coding.start() < word.end()
										&& word.start() < coding.end()))
						.count())
				.sum()));
		assertEquals(expected, run("codeFrequency", study, "count", "words").rows().stream()
				.map(row -> row.getLast().value()).toList());
	}

	@Property(tries = 60)
	void charactersAreThoseThatAnyCodingCovers(@ForAll Random random) throws AnalysisException {
		StudySnapshot study = RandomStudies.study(random);
		TableResult table = run("codeFrequency", study, "count", "characters");
		List<Long> expected = new ArrayList<>();
		study.codes().forEach(code -> expected.add(study.sources().stream().mapToLong(source -> java.util.stream.IntStream
				.range(0, source.text().length())
				.filter(i -> study.codings().stream().anyMatch(coding -> coding.codeId().equals(code.id())
						&& coding.sourceId().equals(source.id()) && coding.start() <= i && i < coding.end()))
				.count()).sum()));
		assertEquals(expected, table.rows().stream().map(row -> row.getLast().value()).toList());
		assertEquals(Collections.emptyList(), table.rows().stream()
				.filter(row -> (Long) row.getLast().value() == 0 != row.getLast().evidence().codingIds().isEmpty())
				.toList());
	}
}
