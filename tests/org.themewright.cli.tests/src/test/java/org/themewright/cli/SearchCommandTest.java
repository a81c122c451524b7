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
}
