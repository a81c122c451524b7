package org.themewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.cli.Cli.Outcome;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.model.Coding;

import com.google.gson.JsonObject;

/** The command code-hits. */
class CodeHitsCommandTest {

	@TempDir
	private Path temp;

	private Cli cli;

	@BeforeEach
	void createStudy() throws StudyException {
		cli = new Cli(temp);
		Studies.create(temp.resolve("peers"));
	}

	private Outcome run(String query, String code, String... more) {
		return cli.run(Stream.concat(Stream.of("code-hits", "peers", query, "--code", code, "--researcher", "AL"),
				Stream.of(more)).toArray(String[]::new));
	}

	private List<String> coded(String code) throws StudyException {
		try (StudySession session = StudySession.open(temp.resolve("peers"), StudySession.Access.READ, null)) {
			return session.getStudy().getCodingSets().stream().flatMap(set -> set.getCodings().stream())
					.filter(each -> each.getCode().getName().equals(code)).map(Coding::getQuote).toList();
		}
	}

	@Test
	void sentencesWithAHitAreCodedOnceHoweverOftenItIsRun() throws StudyException {
		Outcome outcome = run("hope", "Feelings").expect(0);
		assertTrue(outcome.out().endsWith("Coded with Feelings, by Ann Lee: 1. Coded so already: 0.\n"),
				outcome.out());
		List<String> sentences = List.of("I was given hope by someone who had been there. 😀 Hope!");
		assertEquals(sentences, coded("Feelings"));
		JsonObject again = run("hope", "Feelings", "--format", "json").expect(0).json();
		assertEquals(0, again.get("made").getAsInt());
		assertEquals(2, again.getAsJsonArray("codings").get(0).getAsJsonObject().get("hits").getAsInt());
		assertEquals(sentences, coded("Feelings"));
	}

	@Test
	void aDryRunTellsAndSavesNothing() throws StudyException {
		Outcome outcome = run("hope", "New", "--create", "--unit", "hit", "--dry-run").expect(0);
		assertTrue(outcome.out().contains("  interview-1 34:38  hope\n"), outcome.out());
		assertEquals(List.of(), coded("New"));
		cli.run("code-hits", "peers", "hope", "--code", "New", "--researcher", "AL").expect(ExitCode.BAD_INPUT);
		run("hope", "New", "--create", "--unit", "hit").expect(0);
		assertEquals(List.of("hope", "Hope"), coded("New"));
	}

	@Test
	void nothingFoundAndBrokenQueriesAreTold() {
		run("zebra", "Work").expect(ExitCode.NOTHING_OR_PROBLEMS);
		assertTrue(run("\"given", "Work").expect(ExitCode.BAD_INPUT).err().contains("^"));
		run("hope", "Work", "--unit", "chapter").expect(ExitCode.WRONG_USAGE);
	}
}
