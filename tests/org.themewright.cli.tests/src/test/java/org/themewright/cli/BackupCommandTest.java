package org.themewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.themewright.cli.Cli.Outcome;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;

import com.google.gson.JsonObject;

/** The commands of backup. */
class BackupCommandTest {

	@TempDir
	private Path temp;

	private Cli cli;
	private Path study;

	@BeforeEach
	void createStudy() throws StudyException {
		cli = new Cli(temp);
		study = temp.resolve("peers");
		Studies.create(study);
	}

	private String take() {
		JsonObject json = cli.run("backup", "take", "peers", "--format", "json").expect(0).json();
		assertTrue(json.get("new").getAsBoolean());
		return json.get("id").getAsString();
	}

	private void change() throws IOException {
		Files.writeString(study.resolve("sources/interview-1.txt"), "changed " + System.nanoTime());
	}

	/** What people see of a study in their file manager. */
	private static Map<String, String> files(Path folder) throws IOException {
		Map<String, String> result = new TreeMap<>();
		try (var all = Files.walk(folder)) {
			for (Path each : all.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(each).toString();
				if (!name.startsWith(".")) {
					result.put(name, Files.readString(each));
				}
			}
		}
		return result;
	}

	private void anObjectIsLost() throws IOException {
		try (var all = Files.walk(study.resolve(".themewright/backups/objects"))) {
			Files.delete(all.filter(Files::isRegularFile).sorted().findFirst().orElseThrow());
		}
	}

	@Test
	void aBackupIsTakenAndListed() {
		Outcome outcome = cli.run("backup", "take", "peers").expect(0);
		assertTrue(outcome.out().matches("Took backup \\d{8}T\\d{6}Z-by-hand: \\d+ files, \\d+ KB more on the disk\n"),
				outcome.out());
		Outcome listed = cli.run("backup", "list", "peers").expect(0);
		assertEquals(2, listed.lines().size());
		assertTrue(listed.lines().get(0).matches("Backup +Taken +Reason +Files +KB +Own KB +Problem"), listed.out());
		assertTrue(listed.lines().get(1).matches("\\d{8}T\\d{6}Z-by-hand +\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d +by hand +\\d+ +\\d+ +\\d+"),
				listed.out());
		assertTrue(listed.err().matches("1 backups use \\d+ KB of the disk\\.\n"), listed.err());
	}

	@Test
	void programsAreToldOfBackups() throws IOException {
		String first = take();
		change();
		String second = take();
		JsonObject json = cli.run("backup", "list", "peers", "--format", "json").expect(0).json();
		assertEquals(2, json.get("total").getAsInt());
		JsonObject newest = json.getAsJsonArray("backups").get(0).getAsJsonObject();
		assertEquals(second, newest.get("id").getAsString());
		assertEquals("BY_HAND", newest.get("reason").getAsString());
		assertEquals("Peers", newest.get("study").getAsString());
		assertTrue(newest.get("problem").isJsonNull());
		assertTrue(newest.get("ownBytes").getAsLong() < json.get("bytesOnDisk").getAsLong());
		assertEquals(first, json.getAsJsonArray("backups").get(1).getAsJsonObject().get("id").getAsString());
		assertTrue(cli.run("backup", "list", "peers", "--format", "csv").expect(0).out().startsWith("Backup,Taken,Reason,"));
	}

	@Test
	void nothingNewIsNoNewBackup() {
		String id = take();
		assertEquals("Nothing has changed since backup " + id + "\n", cli.run("backup", "take", "peers").expect(0).out());
		JsonObject again = cli.run("backup", "take", "peers", "--format", "json").expect(0).json();
		assertFalse(again.get("new").getAsBoolean());
		assertEquals(id, again.get("id").getAsString());
	}

	@Test
	void aStudyIsRestoredAndTheRestoreTakenBack() throws IOException {
		Map<String, String> before = files(study);
		String id = take();
		change();
		Map<String, String> changed = files(study);
		Outcome outcome = cli.run("backup", "restore", "peers", id).expect(0);
		assertTrue(outcome.out().matches("Restored backup " + id + "\\. The study as it was before is backup \\S+-before-restore\n"),
				outcome.out());
		assertEquals(before, files(study));
		assertEquals(0, cli.run("check", "peers").code());
		JsonObject json = cli.run("backup", "restore", "peers", "latest", "--format", "json").expect(0).json();
		assertEquals(changed, files(study));
		assertTrue(json.get("restored").getAsString().endsWith("-before-restore"));
	}

	@Test
	void aStudyWithoutItsMainFileIsRestored() throws IOException {
		Map<String, String> before = files(study);
		take();
		Files.delete(study.resolve("study.xml"));
		Files.delete(study.resolve("codebook.xml"));
		cli.run("backup", "restore", "peers", "latest").expect(0);
		assertEquals(before, files(study));
	}

	@Test
	void aBackupIsRestoredIntoANewFolder() throws IOException, StudyException {
		Map<String, String> before = files(study);
		String id = take();
		change();
		Map<String, String> changed = files(study);
		Outcome outcome = cli.run("backup", "restore", "peers", id, "--to", "old/peers").expect(0);
		int count = before.size();
		assertEquals("Restored backup " + id + " to " + temp.resolve("old/peers") + ": " + count + " of " + count + " files\n",
				outcome.out());
		assertEquals(before, files(temp.resolve("old/peers")));
		assertEquals(changed, files(study));
		try (StudySession session = StudySession.open(temp.resolve("old/peers"), null)) {
			assertEquals(List.of(), session.getFindings());
		}
		cli.run("backup", "restore", "peers", id, "--to", "old/peers").expect(ExitCode.BAD_INPUT);
		assertEquals(before, files(temp.resolve("old/peers")));
	}

	@Test
	void theBeginningOfAnIdIsEnoughWhenItIsOneBackups() throws IOException {
		String first = take();
		change();
		String second = take();
		change();
		Outcome refused = cli.run("backup", "restore", "peers", "20").expect(ExitCode.BAD_INPUT);
		assertTrue(refused.err().contains(first) && refused.err().contains(second), refused.err());
		assertEquals(1, refused.err().lines().count(), refused.err());
		cli.run("backup", "delete", "peers", second).expect(0);
		assertEquals("Deleted backup " + first + "\n", cli.run("backup", "delete", "peers", "20").expect(0).out());
		assertEquals("There are no backups.\n", cli.run("backup", "list", "peers").expect(1).err());
	}

	@Test
	void whatIsNoBackupIsRefused() {
		String id = take();
		Outcome outcome = cli.run("backup", "restore", "peers", "nonsense").expect(ExitCode.BAD_INPUT);
		assertEquals("themewright: There is no backup \"nonsense\". The backups are: " + id + "\n", outcome.err());
		for (String command : List.of("restore", "delete", "verify")) {
			cli.run("backup", command, "peers", "../" + id).expect(ExitCode.BAD_INPUT);
		}
	}

	@Test
	void allBackupsAreDeleted() throws IOException {
		take();
		change();
		take();
		Map<String, String> before = files(study);
		assertEquals("Deleted 2 backups.\n", cli.run("backup", "delete", "peers", "--all").expect(0).out());
		assertEquals(0, cli.run("backup", "list", "peers", "--format", "json").expect(1).json().get("total").getAsInt());
		cli.run("backup", "delete", "peers", "--all").expect(ExitCode.NOTHING_OR_PROBLEMS);
		assertEquals(before, files(study));
	}

	@Test
	void damageIsFoundAndNotRestored() throws IOException {
		String id = take();
		assertEquals("1 backups checked: all are whole.\n", cli.run("backup", "verify", "peers").expect(0).out());
		anObjectIsLost();
		JsonObject json = cli.run("backup", "verify", "peers", "--format", "json").expect(1).json();
		assertEquals(1, json.get("total").getAsInt());
		assertEquals(id, json.getAsJsonArray("problems").get(0).getAsJsonObject().get("backup").getAsString());
		assertTrue(cli.run("backup", "verify", "peers", id).expect(1).out().contains("the kept content is missing"));
		assertTrue(cli.run("backup", "list", "peers").expect(0).out().contains("missing"));
		Map<String, String> before = files(study);
		cli.run("backup", "restore", "peers", id).expect(ExitCode.BAD_INPUT);
		cli.run("backup", "restore", "peers", "latest").expect(ExitCode.BAD_INPUT);
		assertEquals(before, files(study));
		Outcome left = cli.run("backup", "restore", "peers", id, "--to", "left").expect(1);
		assertTrue(left.err().startsWith("not restored: "), left.err());
		assertEquals(before.size() - 1, files(temp.resolve("left")).size());
	}

	@Test
	void anOpenStudyIsOnlyRead() throws StudyException {
		String id = take();
		try (StudySession open = StudySession.open(study, null)) {
			for (String[] each : new String[][] { { "take", "peers" }, { "restore", "peers", id }, { "delete", "peers", id },
					{ "delete", "peers", "--all" } }) {
				String[] words = new String[each.length + 1];
				words[0] = "backup";
				System.arraycopy(each, 0, words, 1, each.length);
				Outcome outcome = cli.run(words).expect(ExitCode.BAD_INPUT);
				assertTrue(outcome.err().contains("open elsewhere"), outcome.err());
			}
			cli.run("backup", "list", "peers").expect(0);
			cli.run("backup", "verify", "peers").expect(0);
			cli.run("backup", "restore", "peers", id, "--to", "copy").expect(0);
		}
		cli.run("backup", "delete", "peers", id).expect(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "list", "take", "restore", "delete", "verify" })
	void whatIsNoStudyIsBadInputAndLeftAlone(String command) throws IOException {
		Files.writeString(temp.resolve("file"), "x");
		for (String folder : List.of("nowhere", "file", ".")) {
			Outcome outcome = command.equals("restore") || command.equals("delete") ? cli.run("backup", command, folder, "latest")
					: cli.run("backup", command, folder);
			outcome.expect(ExitCode.BAD_INPUT);
			assertEquals("", outcome.out());
			assertEquals(1, outcome.err().lines().count(), outcome.err());
			assertFalse(outcome.err().contains("Exception"), outcome.err());
		}
		assertFalse(Files.exists(temp.resolve("nowhere")));
		assertFalse(Files.exists(temp.resolve(".themewright")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "peers", "list", "take", "restore peers", "delete peers", "delete peers a --all", "delete peers a b",
			"list peers --format xml" })
	void wrongUsageIsTold(String arguments) {
		Outcome outcome = cli.run(("backup " + arguments).strip().split(" ")).expect(ExitCode.WRONG_USAGE);
		assertTrue(outcome.err().startsWith("themewright: "), outcome.err());
		assertTrue(outcome.err().lines().toList().getLast().startsWith("Try \"themewright backup"), outcome.err());
	}

	@Test
	void everyCommandAndOptionIsExplained() {
		String help = cli.run("backup", "--help").expect(0).out();
		for (String command : List.of("list", "take", "restore", "delete", "verify")) {
			assertTrue(help.lines().anyMatch(line -> line.matches("  " + command + " +\\S.*")), help);
			String own = cli.run("backup", command, "--help").expect(0).out();
			assertTrue(own.startsWith("Usage: themewright backup " + command + " "), own);
			for (String line : own.lines().filter(each -> each.matches(" {2,7}(-|\\[?[A-Z]{3,}).*")).toList()) {
				assertTrue(line.strip().matches(".*\\S {2,}\\S.*"), own);
			}
		}
	}
}
