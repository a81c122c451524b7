package org.themewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.themewright.analysis.Methods.parts;
import static org.themewright.analysis.Methods.run;
import static org.themewright.analysis.Methods.values;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.themewright.core.snapshot.StudySnapshot;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Methods that look at words, reckoned by hand. */
class WordMethodsTest {

	private static StudySnapshot study() {
		return new Snapshots().attribute("setting").participant("w", true, Map.of("setting", "ward"))
				.participant("h", true, Map.of("setting", "home"))
				.interview("one", "w", "I: Is peer work hard work?", "Peer work is hope. Hope helps.", "Peer work pays.")
				.interview("two", "h", "I: And you?", "Pay, pay, pay! Don\u2019t ask.").build();
	}

	private static List<List<Object>> columns(TableResult table, int from, int to) {
		return values(table).stream().map(row -> row.subList(from, to)).toList();
	}

	@Test
	void wordsAreCounted() throws AnalysisException {
		TableResult table = run("wordFrequency", study());
		assertEquals(List.of(List.of("pay", 3L), List.of("hope", 2L), List.of("peer", 2L), List.of("work", 2L)),
				columns(table, 0, 2));
		// 9 and 5 words are said.
		assertEquals(3000.0 / 14, (double) table.row(0).get(2).value(), 1e-9);
		assertEquals(1L, table.row(0).get(3).value());
		assertEquals(0.0, (double) table.row(0).get(4).value(), 1e-9);
		List<Passage> places = table.row(1).get(1).evidence().passages();
		assertEquals(List.of("hope", "Hope"), places.stream()
				.map(each -> study().sources().get(0).text().substring(each.start(), each.end())).toList());
	}

	@Test
	void commonWordsAndInterviewersWhereAskedFor() throws AnalysisException {
		assertEquals(List.of("is", "work"), columns(run("wordFrequency", study(), "speakers", "all", "leaveOutCommon", "false", "minCount", "2"), 0, 1)
				.stream().map(row -> row.get(0)).filter(each -> List.of("is", "work").contains(each)).sorted().toList());
		assertEquals(List.of(List.of("work", 2L)), columns(run("wordFrequency", study(), "speakers", "interviewers"), 0, 2));
		assertTrue(columns(run("wordFrequency", study(), "leaveOutCommon", "false", "minCount", "1"), 0, 1).contains(List.of("don't")));
	}

	@Test
	void wordsInARowStayInTheirTurn() throws AnalysisException {
		assertEquals(List.of(List.of("pay pay", 2L), List.of("peer work", 2L)),
				columns(run("wordFrequency", study(), "length", "2"), 0, 2));
		// "work is hope" has a common word inside; "helps peer" is said in two turns.
		List<List<Object>> rows = columns(run("wordFrequency", study(), "length", "3", "minCount", "1"), 0, 1);
		assertTrue(rows.contains(List.of("work is hope")), rows::toString);
		assertTrue(rows.stream().noneMatch(row -> row.get(0).toString().contains("helps peer")));
	}

	/** Counting word by word in maps gives the same. */
	@Property(tries = 50)
	void countsAreWhatTheNaiveWayCounts(@ForAll Random random, @ForAll @IntRange(min = 1, max = 3) int length)
			throws AnalysisException {
		Snapshots snapshots = new Snapshots();
		Map<String, Long> expected = new HashMap<>();
		for (int i = 0; i < 3; i++) {
			List<String> words = new ArrayList<>();
			random.ints(random.nextInt(30), 0, 4).forEach(each -> words.add("w" + each));
			snapshots.source("s" + i, String.join(" ", words));
			for (int j = 0; j + length <= words.size(); j++) {
				expected.merge(String.join(" ", words.subList(j, j + length)), 1L, Long::sum);
			}
		}
		TableResult table = run("wordFrequency", snapshots.build(), "length", Integer.toString(length), "minCount", "1");
		assertEquals(expected, table.rows().stream()
				.collect(Collectors.toMap(row -> (String) row.get(0).value(), row -> (Long) row.get(1).value())));
		table.rows().forEach(row -> assertEquals((long) (Long) row.get(1).value(), row.get(1).evidence().passages().size()));
	}

	@Test
	void neighboursOfAWord() throws AnalysisException {
		StudySnapshot study = new Snapshots().source("s", "strong tea strong tea weak coffee strong tea", 0, 32).build();
		TableResult table = run("collocations", study, "word", "strong", "span", "1", "minCount", "2");
		// strong has neighbours 1 + 2 + 1 = 4, tea 2 + 2 + 1 = 5, all are 2 * (5 + 1) = 12.
		assertEquals(List.of(List.of("strong", "tea", 4L)), columns(table, 0, 3));
		assertEquals(4 * 5 / 12.0, (double) table.row(0).get(3).value(), 1e-12);
		assertEquals(Math.log(4 * 12 / 20.0) / Math.log(2), (double) table.row(0).get(4).value(), 1e-12);
		assertEquals(4, table.row(0).get(2).evidence().passages().size());
		assertEquals(List.of("strong", "tea", 4L), columns(run("collocations", study, "span", "1", "minCount", "2"), 0, 3).get(0));
		assertEquals(List.of(), values(run("collocations", study, "word", "cof*", "span", "1", "minCount", "2")));
		assertThrows(AnalysisException.class, () -> run("collocations", study, "word", "strong tea"));
	}

	@Test
	void keyWordsOfAGroup() throws AnalysisException {
		TableResult table = run("keyness", study(), "attribute", "setting", "value", "home", "minCount", "2");
		assertEquals("Key words: home against All others", table.title());
		assertEquals(List.of("pay", 3L), List.of(table.row(0).get(0).value(), table.row(0).get(1).value()));
		assertEquals(0L, table.row(0).get(3).value());
		// 3 of 5 words here, none (half) of 9 there.
		assertEquals(Math.log(3 / 5.0 / (0.5 / 9)) / Math.log(2), (double) table.row(0).get(6).value(), 1e-12);
		assertTrue((double) table.row(table.rowCount() - 1).get(6).value() < 0);
		TableResult other = run("keyness", study(), "attribute", "setting", "value", "ward", "against", "home", "minCount", "2");
		assertEquals("pay", other.row(other.rowCount() - 1).get(0).value());
		TableResult roles = run("keyness", study(), "by", "role", "minCount", "2");
		assertEquals("work", roles.row(roles.rowCount() - 1).get(0).value());
		assertEquals("pay", run("keyness", study(), "by", "sources", "sources", "two", "minCount", "2").row(0).get(0).value());
		String message = assertThrows(AnalysisException.class,
				() -> run("keyness", study(), "attribute", "setting", "value", "clinic")).getMessage();
		assertTrue(message.contains("The values are: home, ward."), message);
	}

	@Test
	void wordsInContext() throws AnalysisException {
		Map<String, AnalysisResult> parts = parts("keywordInContext", study(),
				Map.of("word", List.of("peer WORK"), "context", List.of("2"), "parts", List.of("2")));
		assertEquals(List.of(List.of("one", "Int", "Is", "peer work", "hard work"), List.of("one", "w", "", "Peer work", "is hope"),
				List.of("one", "w", "", "Peer work", "pays")), values((TableResult) parts.get("places")));
		MatrixResult plot = ((HeatMapChart) parts.get("dispersion")).matrix();
		assertEquals(List.of(2.0, 1.0, 0.0), List.of(plot.value(0, 0), plot.value(0, 1), plot.value(1, 0)));
		assertEquals(2, plot.evidence(0, 0).passages().size());
		assertEquals(7, run("keywordInContext", study(), "word", "p*").rowCount());
		assertThrows(AnalysisException.class, () -> run("keywordInContext", study(), "word", "?!"));
	}
}
