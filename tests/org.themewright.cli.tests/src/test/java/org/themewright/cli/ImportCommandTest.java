package org.themewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.cli.Cli.Outcome;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The command import, and import with search on real interviews. */
class ImportCommandTest {

	private static final List<String> PHRASES = List.of("open source", "a lot of people", "I think that", "yeah");

	@TempDir
	private Path temp;

	private Cli cli;

	@BeforeEach
	void createFiles() throws IOException {
		cli = new Cli(temp);
		cli.run("new", "study", "--name", "Study").expect(0);
		Files.createDirectories(temp.resolve("data/deeper"));
		Files.writeString(temp.resolve("data/b.txt"), "Interviewer: How did it begin?\n\nAnn: With hope.\n");
		Files.writeString(temp.resolve("data/deeper/a.md"), "**Interviewer:** And then?\n\n**Bob:** Then I stayed.\n");
		Files.writeString(temp.resolve("data/.hidden.txt"), "Interviewer: No?\n\nAnn: No.\n");
		Files.writeString(temp.resolve("data/notes.xyz"), "nothing");
	}

	@Test
	void aFolderGivesAllThatCanBeImported() {
		Outcome outcome = cli.run("import", "study", "data").expect(0);
		assertEquals(List.of("File   Source  Turns  Speakers", "b.txt  b           2  Interviewer, Ann",
				"a.md   a           2  Interviewer, Bob", "2 imported, 0 skipped, 0 not imported."), outcome.lines());
		JsonObject hit = cli.run("search", "study", "stayed", "--format", "json").expect(0).json().getAsJsonArray("hits")
				.get(0).getAsJsonObject();
		assertEquals("Bob", hit.getAsJsonObject("turn").get("speaker").getAsString());
		assertEquals("a", hit.get("source").getAsString());
	}

	@Test
	void aBadFileIsNamedAndTheOthersAreImported() throws IOException {
		Files.write(temp.resolve("empty.txt"), new byte[0]);
		Outcome outcome = cli.run("import", "study", "empty.txt", "missing.txt", "data/notes.xyz", "data/b.txt")
				.expect(ExitCode.BAD_INPUT);
		assertEquals("1 imported, 0 skipped, 3 not imported.", outcome.lines().getLast());
		List<String> messages = outcome.err().lines().toList();
		assertEquals(3, messages.size());
		for (int i = 0; i < 3; i++) {
			String file = List.of("empty.txt", "missing.txt", "data/notes.xyz").get(i);
			assertTrue(messages.get(i).startsWith("not imported: " + temp.resolve(file) + ": "), outcome.err());
		}
		assertEquals(0, cli.run("check", "study").code());
		cli.run("search", "study", "hope").expect(0);
	}

	@Test
	void whatIsThereAlreadyIsSkipped() {
		cli.run("import", "study", "data/b.txt").expect(0);
		JsonObject json = cli.run("import", "study", "data", "--format", "json").expect(0).json();
		assertEquals(1, json.getAsJsonArray("imported").size());
		assertEquals("a", json.getAsJsonArray("imported").get(0).getAsJsonObject().get("source").getAsString());
		assertEquals(1, json.getAsJsonArray("skipped").size());
		assertEquals(0, json.getAsJsonArray("problems").size());
	}

	@Test
	void nothingToImportIsSaid() throws IOException {
		Files.createDirectories(temp.resolve("bare"));
		cli.run("import", "study", "bare").expect(ExitCode.NOTHING_OR_PROBLEMS);
		cli.run("import", "study").expect(ExitCode.WRONG_USAGE);
		cli.run("import", "nowhere", "data").expect(ExitCode.BAD_INPUT);
		assertFalse(Files.exists(temp.resolve("nowhere")));
	}

	/** An exact phrase is found exactly where a plain scan of the stored texts finds it. */
	@Test
	void realInterviewsAreImportedAndSearched() throws IOException {
		Path interviews = shared().resolve("corpus/interviews");
		assumeTrue(Files.isDirectory(interviews), "no shared corpus beside the repository");
		cli.withCache(temp.resolve("cache"));
		JsonObject imported = cli.run("import", "study", interviews.toString(), "--format", "json").expect(0).json();
		assertEquals(35, imported.getAsJsonArray("imported").size());
		cli.run("check", "study").expect(0);
		for (String phrase : PHRASES) {
			JsonObject found = cli.run("search", "study", "=\"" + phrase + "\"", "--format", "json").expect(0).json();
			Set<String> hits = new TreeSet<>();
			for (JsonElement each : found.getAsJsonArray("hits")) {
				JsonObject hit = each.getAsJsonObject();
				hits.add(hit.get("source").getAsString() + ":" + hit.get("start").getAsInt());
			}
			assertFalse(hits.isEmpty(), phrase);
			assertEquals(scan(phrase), hits, phrase);
			assertEquals(hits.size(), found.get("total").getAsInt());
		}
	}

	/** Whole words only; "people's" is one word. */
	private Set<String> scan(String phrase) throws IOException {
		Set<String> result = new TreeSet<>();
		List<Path> texts = new ArrayList<>();
		try (Stream<Path> files = Files.list(temp.resolve("study/sources"))) {
			files.filter(file -> file.toString().endsWith(".txt")).forEach(texts::add);
		}
		assertEquals(35, texts.size());
		Pattern pattern = Pattern.compile(
				"(?<![\\p{L}\\p{N}])" + phrase.replace(" ", "\\s+") + "(?!['’]?[\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
		for (Path text : texts) {
			Matcher matcher = pattern.matcher(Files.readString(text));
			while (matcher.find()) {
				result.add(text.getFileName().toString().replace(".txt", "") + ":" + matcher.start());
			}
		}
		return result;
	}

	private static Path shared() {
		String variable = System.getenv("THEMEWRIGHT_SHARED");
		return Path.of(Objects.requireNonNullElse(variable, "../../../shared")).toAbsolutePath().normalize();
	}
}
