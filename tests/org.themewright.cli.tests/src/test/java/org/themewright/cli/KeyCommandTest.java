package org.themewright.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.themewright.cli.Cli.Outcome;
import org.themewright.core.StudyException;
import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.core.privacy.PseudonymEntry.Kind;
import org.themewright.core.privacy.PseudonymKey;

import com.google.gson.JsonObject;

/** The command key: real names and pseudonyms, behind a passphrase that is never an argument. */
class KeyCommandTest {

	private static final String PASSPHRASE = "säge holz birke";

	@TempDir
	private Path temp;

	private final InputStream standardInput = System.in;
	private Cli cli;
	private Path study;

	@BeforeEach
	void createStudy() throws StudyException, IOException {
		cli = new Cli(temp);
		study = temp.resolve("peers");
		Studies.create(study);
		Files.writeString(temp.resolve("pass"), PASSPHRASE + "\r\nnot this\n");
	}

	@AfterEach
	void restoreInput() {
		System.setIn(standardInput);
	}

	private static void typed(String text) {
		System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private Outcome key(String... arguments) {
		return cli.run(Stream.of(List.of("key", "peers"), List.of(arguments), List.of("--passphrase-file", "pass"))
				.flatMap(List::stream).toArray(String[]::new));
	}

	private List<PseudonymEntry> entries(String passphrase) throws StudyException {
		try (PseudonymKey key = PseudonymKey.open(study, passphrase.toCharArray())) {
			return key.entries();
		}
	}

	@Test
	void namesAreSetListedAndRemoved() throws StudyException {
		assertEquals("Added. Names in the pseudonym key: 1.\n",
				key("set", "Maya Okonkwo", "P07", "--create", "--note", "withdrew\nonce").expect(0).out());
		assertEquals("Added. Names in the pseudonym key: 2.\n",
				key("set", "=Harbour House", "The Clinic", "--kind", "organisation").expect(0).out());
		assertEquals(List.of(new PseudonymEntry("Maya Okonkwo", "P07", Kind.PERSON, "withdrew\nonce"),
				new PseudonymEntry("=Harbour House", "The Clinic", Kind.ORGANISATION, "")), entries(PASSPHRASE));
		assertEquals(List.of("Pseudonym   Real name       Kind          Note",
				"P07         Maya Okonkwo    person        withdrew once", "The Clinic  =Harbour House  organisation"),
				key("list").expect(0).lines());
		assertTrue(key("list", "--format", "csv").expect(0).out()
				.endsWith("The Clinic,'=Harbour House,organisation,\r\n"), "spreadsheets run nothing");
		JsonObject json = key("list", "--format", "json").expect(0).json();
		assertEquals(2, json.get("total").getAsInt());
		JsonObject first = json.getAsJsonArray("names").get(0).getAsJsonObject();
		assertEquals("Maya Okonkwo", first.get("realName").getAsString());
		assertEquals("P07", first.get("pseudonym").getAsString());
		assertEquals("person", first.get("kind").getAsString());
		assertEquals("withdrew\nonce", first.get("note").getAsString());

		assertEquals("Removed. Names in the pseudonym key: 1.\n", key("remove", "Maya  Okonkwo").expect(0).out());
		assertEquals(1, entries(PASSPHRASE).size());
		assertEquals(0, key("remove", "=Harbour House", "--format", "json").expect(0).json().get("total").getAsInt());
		key("list").expect(ExitCode.NOTHING_OR_PROBLEMS);
	}

	@Test
	void settingANameAgainChangesOnlyWhatIsGiven() throws StudyException, IOException {
		key("set", "Oslo", "a town", "--create", "--kind", "PLACE", "--note", "n").expect(0);
		assertEquals("Changed. Names in the pseudonym key: 1.\n", key("set", " Oslo ", "the town").expect(0).out());
		assertEquals(List.of(new PseudonymEntry("Oslo", "the town", Kind.PLACE, "n")), entries(PASSPHRASE));
		byte[] before = Files.readAllBytes(PseudonymKey.fileOf(study));
		JsonObject json = key("set", "Oslo", "the town", "--format", "json").expect(0).json();
		assertFalse(json.get("new").getAsBoolean() || json.get("changed").getAsBoolean());
		assertArrayEquals(before, Files.readAllBytes(PseudonymKey.fileOf(study)), "what is so already is not written");
	}

	@Test
	void withoutAKeyNothingIsMadeUnlessTold() throws IOException {
		Outcome refused = key("set", "Maya", "P07").expect(ExitCode.BAD_INPUT);
		assertTrue(refused.err().contains("--create"), refused.err());
		for (String command : List.of("list", "passphrase")) {
			assertTrue(key(command).expect(ExitCode.BAD_INPUT).err().contains("has no pseudonym key"));
		}
		assertFalse(PseudonymKey.exists(study));
		Files.createDirectory(temp.resolve("empty"));
		assertTrue(cli.run("key", "empty", "set", "Maya", "P07", "--create", "--passphrase-file", "pass")
				.expect(ExitCode.BAD_INPUT).err().contains("not a study"));
	}

	@Test
	void thePassphraseComesFromStandardInput() throws StudyException {
		typed(PASSPHRASE + "\n");
		cli.run("key", "peers", "set", "Maya", "P07", "--create", "--passphrase-file", "-").expect(0);
		assertEquals(1, entries(PASSPHRASE).size());
		typed(PASSPHRASE);
		assertEquals(2, cli.run("key", "peers", "list", "--passphrase-file", "-").expect(0).lines().size());
		typed("");
		cli.run("key", "peers", "list", "--passphrase-file", "-").expect(ExitCode.BAD_INPUT);
	}

	@Test
	void thePassphraseIsChanged() throws StudyException {
		key("set", "Maya", "P07", "--create").expect(0);
		typed(PASSPHRASE + "\r\nthe new one\n");
		cli.run("key", "peers", "passphrase", "--passphrase-file", "-", "--new-passphrase-file", "-").expect(0);
		assertEquals(1, entries("the new one").size());
		Outcome refused = key("list").expect(ExitCode.BAD_INPUT);
		assertEquals("", refused.out());
		assertTrue(refused.err().contains("The passphrase is wrong."), refused.err());
		assertEquals(1, refused.err().lines().count());
	}

	@Test
	void aPassphraseThatCannotBeOneIsRefused() throws IOException {
		key("set", "Maya", "P07", "--create").expect(0);
		Files.write(temp.resolve("pass"), new byte[] { 'a', (byte) 0xff });
		assertTrue(key("list").expect(ExitCode.BAD_INPUT).err().contains("UTF-8"));
		Files.writeString(temp.resolve("pass"), "x".repeat(2000));
		assertTrue(key("list").expect(ExitCode.BAD_INPUT).err().contains("UTF-8"));
		Files.writeString(temp.resolve("pass"), "\n" + PASSPHRASE);
		assertTrue(key("list").expect(ExitCode.BAD_INPUT).err().contains("must not be empty"));
		Files.delete(temp.resolve("pass"));
		key("list").expect(ExitCode.BAD_INPUT);
		Files.writeString(temp.resolve("pass"), "\ufeff" + PASSPHRASE);
		key("list").expect(0);
	}

	@Test
	void withoutAConsoleItSaysWhereElseThePassphraseMayComeFrom() {
		assumeTrue(System.console() == null, "this run has a console");
		key("set", "Maya", "P07", "--create").expect(0);
		assertTrue(cli.run("key", "peers", "list").expect(ExitCode.BAD_INPUT).err().contains("--passphrase-file"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "set", "set 'Maya Okonkwo'", "set Maya Okonkwo P07", "set 'Maya Okonkwo' ' '", "remove",
			"remove Maya Okonkwo", "remove 'Zoe Okonkwo'", "list 'Maya Okonkwo'", "'Maya Okonkwo'", "'Maya Okonkwo' list",
			"remove -Okonkwo", "set Maya P07 --kin=Okonkwo" })
	void noMessageTellsAName(String arguments) throws IOException {
		key("set", "Maya Okonkwo", "Robin", "--create").expect(0);
		byte[] before = Files.readAllBytes(PseudonymKey.fileOf(study));
		String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" (?=(?:[^']*'[^']*')*[^']*$)");
		for (int i = 0; i < words.length; i++) {
			words[i] = words[i].replace("'", "");
		}
		Outcome outcome = key(words);
		assertTrue(outcome.code() == ExitCode.WRONG_USAGE || outcome.code() == ExitCode.BAD_INPUT, outcome::err);
		assertEquals("", outcome.out());
		assertFalse(outcome.err().contains("Okonkwo") || outcome.err().contains("Robin"), outcome.err());
		assertEquals(List.of(), cli.logged());
		assertArrayEquals(before, Files.readAllBytes(PseudonymKey.fileOf(study)));
	}

	@Test
	void helpSaysWhereTheStudyStands() {
		for (String command : List.of("list", "set", "remove", "passphrase")) {
			String help = cli.run("key", command, "--help").expect(0).out();
			assertTrue(help.startsWith("Usage: themewright key STUDY " + command + " [OPTIONS]"), help);
			assertEquals(help, cli.run("key", "peers", command, "--help").expect(0).out());
			assertTrue(cli.run("key", command, "x", "y").expect(ExitCode.WRONG_USAGE).err().startsWith("themewright: "));
		}
	}

	@Test
	void reportsAndSearchesTellNoRealName() throws IOException {
		key("set", "Maya Okonkwo", "P07", "--create").expect(0);
		assertEquals("No problems were found.\n", cli.run("check", "peers").expect(0).out());
		assertTrue(cli.run("search", "peers", "Okonkwo").expect(ExitCode.NOTHING_OR_PROBLEMS).out().contains("0 hits"));
		assertFalse(cli.run("codings", "peers", "--format", "json").expect(0).out().contains("Okonkwo"));
	}
}
