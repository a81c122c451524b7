package org.themewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.cli.Cli.Outcome;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The command demo. */
class DemoCommandTest {

	@TempDir
	private Path temp;

	private Cli cli;

	@BeforeEach
	void start() {
		System.setProperty("java.awt.headless", "true");
		cli = new Cli(temp);
	}

	@Test
	void theStudyAndAllResultsAreThereAndSound() throws IOException {
		JsonObject json = cli.run("demo", "--out", "a b", "--format", "json").expect(0).json();
		Path study = temp.resolve("a b/study");
		assertEquals(study.toString(), json.get("study").getAsString());
		JsonObject counts = json.getAsJsonObject("counts");
		assertEquals(8, counts.get("sources").getAsInt());
		assertEquals(2, counts.get("researchers").getAsInt());
		assertEquals(0, counts.get("findings").getAsInt());
		assertTrue(counts.get("words").getAsInt() >= 8 * 1500);
		cli.run("check", study.toString()).expect(0);
		assertEquals(counts.get("codings").getAsInt(),
				cli.run("codings", study.toString(), "--format", "json").expect(0).json().get("total").getAsInt());
		for (JsonElement search : json.getAsJsonArray("searches")) {
			String query = search.getAsJsonObject().get("query").getAsString();
			int total = search.getAsJsonObject().get("total").getAsInt();
			assertTrue(total > 0, query);
			assertEquals(total, cli.run("search", study.toString(), query, "--format", "json").json().get("total").getAsInt());
		}
		List<String> files = json.getAsJsonArray("files").asList().stream().map(JsonElement::getAsString).toList();
		for (String suffix : List.of(".svg", ".png", ".html", "code-frequency.csv", "code-cooccurrence.csv")) {
			Path file = Path.of(files.stream().filter(each -> each.endsWith(suffix)).findFirst().orElseThrow());
			assertTrue(Files.size(file) > 500, file.toString());
		}
	}

	@Test
	void whatWasDoneIsTold() throws IOException {
		Path folderFile = temp.resolve("folder");
		Outcome outcome = cli.with(Map.of("THEMEWRIGHT_DEMO_FOLDER_FILE", folderFile.toString())).run("demo").expect(0);
		assertEquals("", outcome.err());
		Path folder = temp.resolve("themewright-demo");
		assertEquals(folder.resolve("study").toString(), Files.readString(folderFile));
		assertTrue(outcome.out().contains(folder.resolve("study").toString()), outcome.out());
		assertTrue(outcome.out().contains("8 interviews"), outcome.out());
		assertFalse(outcome.out().contains("{0}") || outcome.out().contains("null"), outcome.out());
		cli.run("demo").expect(0);
		assertTrue(Files.isDirectory(temp.resolve("themewright-demo-2/study")));
	}

	@Test
	void aFolderWithSomethingInItIsLeftAlone() throws IOException {
		Files.writeString(Files.createDirectories(temp.resolve("mine")).resolve("notes.txt"), "mine");
		Outcome outcome = cli.run("demo", "--out", "mine").expect(ExitCode.BAD_INPUT);
		assertEquals("themewright: " + temp.resolve("mine") + " is not empty; give a folder that does not exist or is empty.\n",
				outcome.err());
		assertFalse(Files.exists(temp.resolve("mine/study")));
	}
}
