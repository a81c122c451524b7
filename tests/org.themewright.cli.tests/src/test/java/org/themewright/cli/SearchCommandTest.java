package org.themewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.cli.Cli.Outcome;
import org.themewright.core.StudyException;

import com.google.gson.JsonObject;

/** The command search. */
class SearchCommandTest {

	@TempDir
	private Path temp;

	private Cli cli;

	@BeforeEach
	void createStudy() throws StudyException {
		cli = new Cli(temp);
		Studies.create(temp.resolve("peers"));
	}

	@Test
	void hitsForPrograms() {
		JsonObject json = cli.run("search", "peers", "=\"given hope\"", "--format", "json").expect(0).json();
		assertEquals(Set.of("total", "hits"), json.keySet());
		assertEquals(1, json.get("total").getAsInt());
		JsonObject hit = json.getAsJsonArray("hits").get(0).getAsJsonObject();
		assertEquals(Set.of("source", "start", "end", "text", "before", "after", "turn", "codes"), hit.keySet());
		assertEquals("interview-1", hit.get("source").getAsString());
		assertEquals("given hope", hit.get("text").getAsString());
		assertEquals("given hope", Studies.TEXT.substring(hit.get("start").getAsInt(), hit.get("end").getAsInt()));
		assertTrue(Studies.TEXT.contains(hit.get("before").getAsString() + "given hope" + hit.get("after").getAsString()));
		assertTrue(hit.getAsJsonObject("turn").get("speaker").isJsonNull());
		assertEquals(Set.of("Work", "Hope"),
				Set.copyOf(hit.getAsJsonArray("codes").asList().stream().map(each -> each.getAsString()).toList()));
	}

	@Test
	void allAreCountedAndAsManyPrintedAsAskedFor() {
		JsonObject json = cli.run("search", "peers", "hope", "--limit", "1", "--format", "json").expect(0).json();
		assertEquals(2, json.get("total").getAsInt());
		assertEquals(1, json.getAsJsonArray("hits").size());
		assertTrue(cli.run("search", "peers", "hope", "--limit", "1").expect(0).out()
				.endsWith("2 hits in 1 sources; the first 1 are shown.\n"));
		cli.run("search", "peers", "hope", "--limit", "-1").expect(ExitCode.WRONG_USAGE);
	}

	@Test
	void hitsForPeopleStandUnderEachOther() {
		List<String> lines = cli.run("search", "peers", "hope").expect(0).lines();
		assertEquals(4, lines.size(), lines::toString);
		assertEquals("interview-1  Interview 1", lines.get(0));
		assertTrue(lines.get(1).startsWith("  34:38"), lines::toString);
		assertTrue(lines.get(1).contains("[hope]") && lines.get(2).contains("[Hope]"), lines::toString);
		assertEquals(lines.get(1).indexOf('['), lines.get(2).offsetByCodePoints(0,
				lines.get(2).codePointCount(0, lines.get(2).indexOf('['))) - 1, lines::toString);
		assertEquals("2 hits in 1 sources.", lines.get(3));
	}

	@Test
	void nothingFoundIsOne() {
		assertEquals(0, cli.run("search", "peers", "zebra", "--format", "json").expect(ExitCode.NOTHING_OR_PROBLEMS).json()
				.get("total").getAsInt());
		cli.run("search", "peers", "zebra").expect(ExitCode.NOTHING_OR_PROBLEMS);
	}

	@Test
	void aBrokenQueryIsShownWithTheColumn() {
		Outcome outcome = cli.run("search", "peers", "hope (work").expect(ExitCode.BAD_INPUT);
		assertTrue(outcome.err().startsWith("themewright: The query cannot be understood at column 6: "), outcome.err());
		assertEquals(List.of("  hope (work", "       ^"), outcome.err().lines().skip(1).toList());
		assertEquals("", outcome.out());
	}

	@Test
	void aKeptIndexFindsWhatAFreshOneFinds() {
		String fresh = cli.run("search", "peers", "hope", "--format", "json").expect(0).out();
		cli.withCache(temp.resolve("cache"));
		assertEquals(fresh, cli.run("search", "peers", "hope", "--format", "json").expect(0).out());
		cli.run("code", "peers", "--source", "interview-1", "--range", "34:38", "--code", "New", "--researcher", "AL",
				"--create").expect(0);
		assertTrue(cli.run("search", "peers", "hope", "--format", "json").expect(0).out().contains("\"New\""));
		cli.run("search", "peers", "code:new", "--format", "json").expect(0);
	}

	@Test
	void aCacheThatCannotBeWrittenKeepsNobodyFromSearching() throws IOException {
		cli.withCache(Files.writeString(temp.resolve("file"), "x"));
		assertEquals(2, cli.run("search", "peers", "hope", "--format", "json").expect(0).json().get("total").getAsInt());
	}

	@Test
	void hitsForSpreadsheets() {
		String csv = cli.run("search", "peers", "nothing", "--format", "csv").expect(0).out();
		assertEquals(2, csv.lines().count());
		assertTrue(csv.startsWith("Source,Start,End,Before,Text,After,Speaker,Codes\r\ninterview-2,1,8,"), csv);
	}

	@Test
	void facetsAreCountedInEachFormat() {
		JsonObject json = cli.run("search", "peers", "hope", "--facet", "code", "--facet", "source", "--format", "json").expect(0)
				.json();
		assertEquals(List.of("code Hope 1", "code Work 1", "source Interview 1 2"),
				json.getAsJsonArray("facets").asList().stream().map(each -> each.getAsJsonObject())
						.map(each -> each.get("field").getAsString() + " " + each.get("label").getAsString() + " "
								+ each.get("count").getAsInt())
						.toList());
		String csv = cli.run("search", "peers", "hope", "--facet", "all", "--format", "csv").expect(0).out();
		assertTrue(csv.startsWith("Facet,Value,Hits\r\n") && csv.contains("code,Hope,1\r\n"), csv);
		List<String> lines = cli.run("search", "peers", "hope", "--facet", "code").expect(0).lines();
		assertTrue(lines.getLast().matches("code +Work +1"), lines::toString);
		Outcome wrong = cli.run("search", "peers", "hope", "--facet", "colour").expect(ExitCode.WRONG_USAGE);
		assertTrue(wrong.err().contains("speaker, role"), wrong.err());
	}

	@Test
	void aConcordanceIsSortedByItsContext() {
		List<String> lines = cli.run("search", "peers", "hope", "--kwic", "left").expect(0).lines();
		assertEquals(3, lines.size(), lines::toString);
		assertTrue(lines.get(0).startsWith("interview-1") && lines.get(0).contains("given [hope]"), lines::toString);
		assertTrue(lines.get(1).contains("been there. \uD83D\uDE00 [Hope]"), lines::toString);
		assertTrue(cli.run("search", "peers", "hope", "--kwic", "right").expect(0).lines().get(0).contains("[Hope]!"));
		cli.run("search", "peers", "hope", "--kwic", "sideways").expect(ExitCode.WRONG_USAGE);
		cli.run("search", "peers", "hope", "--sort", "relevance").expect(0);
	}

	@Test
	void scopesAndMemos() {
		JsonObject json = cli.run("search", "peers", "strong", "--scope", "memo", "--format", "json").expect(0).json();
		JsonObject hit = json.getAsJsonArray("hits").get(0).getAsJsonObject();
		assertEquals("coding-memo", hit.get("kind").getAsString());
		assertEquals("Hope", hit.get("name").getAsString());
		assertTrue(cli.run("search", "peers", "strong", "--scope", "memo").expect(0).lines().getFirst().contains("\"Hope\""));
		cli.run("search", "peers", "begin hope").expect(ExitCode.NOTHING_OR_PROBLEMS);
		cli.run("search", "peers", "begin hope", "--scope", "source").expect(0);
		cli.run("search", "peers", "feelings", "--scope", "codebook").expect(0);
		cli.run("search", "peers", "hope", "--scope", "moon").expect(ExitCode.WRONG_USAGE);
		cli.run("search", "peers", "hope speaker:x", "--scope", "memo").expect(ExitCode.BAD_INPUT);
	}

	@Test
	void searchesAreKeptAndUsed() {
		cli.run("search", "peers", "--list").expect(ExitCode.NOTHING_OR_PROBLEMS);
		cli.run("search", "peers", "begin hope", "--scope", "source", "--save", "Beginnings", "--researcher", "AL").expect(0);
		cli.run("search", "peers", "hope (", "--save", "Broken").expect(ExitCode.BAD_INPUT);
		assertEquals("Beginnings", cli.run("search", "peers", "--list", "--format", "json").expect(0).json()
				.getAsJsonArray("searches").get(0).getAsJsonObject().get("name").getAsString());
		assertEquals(2, cli.run("search", "peers", "--list").expect(0).lines().size());
		assertEquals(3, cli.run("search", "peers", "--saved", "beginnings", "--format", "json").expect(0).json().get("total")
				.getAsInt());
		cli.run("search", "peers", "--saved", "beginnings", "--scope", "passage").expect(ExitCode.NOTHING_OR_PROBLEMS);
		Outcome unknown = cli.run("search", "peers", "--saved", "Nothing").expect(ExitCode.BAD_INPUT);
		assertTrue(unknown.err().contains("Beginnings"), unknown.err());
	}

	@Test
	void whatIsWantedHasToBeClear() {
		cli.run("search", "peers").expect(ExitCode.WRONG_USAGE);
		cli.run("search", "peers", "hope", "--saved", "x").expect(ExitCode.WRONG_USAGE);
		cli.run("search", "peers", "--save", "x", "--list").expect(ExitCode.WRONG_USAGE);
		cli.run("search", "peers", "--similar", "interview-1").expect(ExitCode.WRONG_USAGE);
		cli.run("search", "peers", "--similar", "nobody:0:5").expect(ExitCode.BAD_INPUT);
	}

	@Test
	void passagesLikeAnotherAndWithinResults() {
		cli.run("search", "peers", "--similar", "interview-1:0:20").expect(ExitCode.NOTHING_OR_PROBLEMS);
		assertEquals(0, cli.run("search", "peers", "--similar", "interview-1:0:20", "--format", "json")
				.expect(ExitCode.NOTHING_OR_PROBLEMS).json().getAsJsonArray("passages").size());
		assertEquals(2, cli.run("search", "peers", "hope", "--within", "someone", "--format", "json").expect(0).json()
				.get("total").getAsInt());
		cli.run("search", "peers", "hope", "--within", "nothing").expect(ExitCode.NOTHING_OR_PROBLEMS);
		cli.run("search", "peers", "hope", "--within", "a OR").expect(ExitCode.BAD_INPUT);
	}

	@Test
	void theLanguageIsInTheHelp() {
		String help = cli.run("search", "--help").expect(0).out();
		for (String part : List.of("--kwic", "--facet", "--similar", "--saved", "before/8", "attr.years", "overlaps", "code:")) {
			assertTrue(help.contains(part), part);
		}
	}
}
