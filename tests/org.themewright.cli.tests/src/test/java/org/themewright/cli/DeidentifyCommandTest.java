package org.themewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.themewright.cli.Cli.Outcome;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.core.privacy.PseudonymEntry.Kind;
import org.themewright.core.privacy.PseudonymKey;
import org.themewright.core.text.TextRange;
import org.themewright.model.Coding;
import org.themewright.model.Code;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;

import com.google.gson.JsonObject;

/** The command deidentify: what it proposes can be filled in and applied, and no message holds a name. */
class DeidentifyCommandTest {

	private static final String TEXT = "My brother Quentin rang. I told Quentin's doctor, Dr Obafemi, in Ottershaw.\n";

	@TempDir
	private Path temp;

	private Cli cli;
	private Path study;

	@BeforeEach
	void createStudy() throws StudyException, IOException {
		cli = new Cli(temp);
		study = temp.resolve("peers");
		try (StudySession session = StudySession.create(study, "Peers")) {
			StudyOperations operations = new StudyOperations(session);
			Researcher ann = operations.createResearcher("Ann Lee", null);
			Code code = operations.createCode(null, "Family", null, ann);
			Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
			transcript.setName("Interview 1");
			transcript.setSlug("interview-1");
			transcript.setText(TEXT);
			new TranscriptOperations(session).add(transcript);
			new CodingOperations(session).code(transcript, new TextRange(0, 23), code, ann);
			operations.createMemo("On him", "Quentin again", null, null);
			session.save(null);
		}
		Files.writeString(temp.resolve("pass"), "quill tango barley\n");
	}

	private Outcome run(String... arguments) {
		return cli.run(Stream.of(List.of("deidentify", "peers"), List.of(arguments)).flatMap(List::stream)
				.toArray(String[]::new));
	}

	private String text() throws StudyException {
		try (StudySession session = StudySession.open(study, StudySession.Access.READ, null)) {
			for (Coding each : StudyObjects.codingsIn(StudyObjects.transcripts(session.getStudy()).get(0))) {
				assertEquals(each.getQuote(), new TextRange(each.getStart(), each.getEnd())
						.in(StudyObjects.transcripts(session.getStudy()).get(0).getText()));
			}
			return StudyObjects.transcripts(session.getStudy()).get(0).getText();
		}
	}

	@Test
	void whatIsFoundIsFilledInAndApplied() throws StudyException, IOException {
		List<String> table = run("--find").expect(0).lines();
		assertTrue(table.get(2).matches("Quentin +person +2 +0\\.900 +relation"), table::toString);
		JsonObject json = run("--find", "--format", "json").expect(0).json();
		assertEquals(3, json.get("total").getAsInt());
		String csv = run("--find", "--format", "csv").expect(0).out();
		assertTrue(csv.contains("Real name,Pseudonym,Kind,Note,Category,Places,Confidence,Reason\r\n"), csv);
		Files.writeString(temp.resolve("map.csv"),
				csv.replace("Quentin,,", "Quentin,\"Robin, the brother\",").replace("Ottershaw,,", "Ottershaw,[town],"));
		Outcome refused = run("--apply", "map.csv", "--passphrase-file", "pass").expect(ExitCode.BAD_INPUT);
		assertTrue(refused.err().contains("--create"), refused.err());
		assertEquals(TEXT, text());

		Outcome done = run("--apply", "map.csv", "--passphrase-file", "pass", "--create").expect(0);

		assertEquals("My brother Robin, the brother rang. I told Robin, the brother's doctor, Dr Obafemi, in [town].\n", text());
		assertTrue(done.out().startsWith("Replaced and saved. Places: 3; transcripts: 1; other texts: 1."), done.out());
		assertTrue(done.out().contains("backup delete STUDY --all"), done.out());
		assertFalse(done.out().contains("Quentin") || done.err().contains("Quentin"), "no message holds a name");
		try (PseudonymKey key = PseudonymKey.open(study, "quill tango barley".toCharArray())) {
			assertEquals(List.of(new PseudonymEntry("Quentin", "Robin, the brother", Kind.PERSON, ""),
					new PseudonymEntry("Ottershaw", "[town]", Kind.PLACE, "")), key.entries());
		}
		json = run("--find", "--format", "json", "--passphrase-file", "pass").expect(0).json();
		assertTrue(json.toString().contains("Obafemi"), json::toString);
		json = run("--apply", "map.csv", "--passphrase-file", "pass", "--format", "json")
				.expect(ExitCode.NOTHING_OR_PROBLEMS).json();
		assertEquals(0, json.get("places").getAsInt());
	}

	@Test
	void placesAreAdded() throws IOException {
		Files.writeString(temp.resolve("places"), "told\nQuentin\n");
		assertTrue(run("--find", "--places", "places").expect(0).lines().stream()
				.anyMatch(each -> each.matches("Obafemi.*")));
		run("--find", "--places", "nowhere").expect(ExitCode.BAD_INPUT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Quentin | no row", "Quentin,Robin,alien | Row 1", ",Robin | Row 1",
			"name,pseudonym;Quentin,Robin;Quentin,Rob | Row 3" })
	void aFileThatCannotBeAppliedIsRefusedWithoutTellingNames(String map, String message) throws StudyException, IOException {
		Files.writeString(temp.resolve("map.csv"), map.replace(';', '\n'));
		Outcome refused = run("--apply", "map.csv", "--passphrase-file", "pass", "--create").expect(ExitCode.BAD_INPUT);
		assertTrue(refused.err().contains(message), refused.err());
		assertFalse(refused.err().contains("Quentin"));
		assertFalse(PseudonymKey.exists(study));
		assertEquals(TEXT, text());
	}

	@Test
	void oneOfBothHasToBeGiven() {
		run().expect(ExitCode.WRONG_USAGE);
		run("--find", "--apply", "map.csv").expect(ExitCode.WRONG_USAGE);
	}
}
