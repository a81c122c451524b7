package org.themewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Code;
import org.themewright.model.StudyObjects;

import com.google.gson.JsonObject;

/** The command codebook. */
class CodebookCommandTest {

	@TempDir
	private Path temp;

	private Cli cli;

	@BeforeEach
	void createStudies() throws StudyException {
		cli = new Cli(temp);
		try (StudySession session = StudySession.create(temp.resolve("from"), "From")) {
			StudyOperations operations = new StudyOperations(session);
			Code work = operations.createCode(null, "Work", null, null);
			operations.createCode(work, "Pay, and \"thanks\"", null, null);
			session.save(null);
		}
		StudySession.create(temp.resolve("to"), "To").close();
	}

	private List<String> codes(String study) throws StudyException {
		try (StudySession session = StudySession.open(temp.resolve(study), null)) {
			return StudyObjects.allCodes(session.getStudy().getCodebook()).stream().map(StudyObjects::path).toList();
		}
	}

	@Test
	void aCodebookGoesFromOneStudyToAnother() throws Exception {
		for (String file : List.of("codes.csv", "codes.xlsx")) {
			assertEquals("Codes written to " + file + ": 2\n",
					cli.run("codebook", "from", "--out", file).expect(0).out());
		}
		assertEquals("+ Work\n+ Work > Pay, and \"thanks\"\nCodes that would be created: 2. Changed: 0. As before: 0.\n",
				cli.run("codebook", "to", "--in", "codes.csv", "--dry-run").expect(0).out());
		assertEquals(List.of(), codes("to"));
		cli.run("codebook", "to", "--in", "codes.csv").expect(0);
		assertEquals(codes("from"), codes("to"));
		assertEquals(2, cli.run("codebook", "to", "--in", "codes.xlsx", "--format", "json").expect(0).json().get("same")
				.getAsInt());
		assertEquals(codes("from"), codes("to"));
	}

	@Test
	void whatIsWrongWithAFileIsSaid() throws IOException, StudyException {
		Files.writeString(temp.resolve("bad.csv"), "Code,Level\nA,1\nB,7\n");
		String problem = cli.run("codebook", "to", "--in", "bad.csv").expect(3).err();
		assertTrue(problem.contains("bad.csv") && problem.contains("Row 3"), problem);
		assertEquals(List.of(), codes("to"));
		assertTrue(cli.run("codebook", "to", "--in", "none.csv").expect(3).err().contains("none.csv"));
		cli.run("codebook", "from", "--out", "codes.doc").expect(2);
		cli.run("codebook", "from").expect(2);
	}

	@Test
	void itsHistoryIsListed() throws Exception {
		try (StudySession session = StudySession.open(temp.resolve("from"), null)) {
			StudyOperations operations = new StudyOperations(session);
			session.setActor(operations.createResearcher("Ana", null));
			operations.rename(session.getStudy().getCodebook().getCodes().get(0), "Labour", "what they call it");
			session.save(null);
		}
		String all = cli.run("codebook", "from", "--history").expect(0).out();
		assertEquals(4, all.lines().count(), all);
		assertTrue(all.lines().skip(3).findFirst().orElseThrow()
				.matches("\\S+Z  Ana +Renamed  Work +Work +Labour +what they call it"), all);
		JsonObject ofOne = cli.run("codebook", "from", "--history", "--code", "Labour > pay, and \"thanks\"", "--format",
				"json").expect(0).json();
		assertEquals(1, ofOne.get("total").getAsInt());
		assertEquals("created", ofOne.getAsJsonArray("history").get(0).getAsJsonObject().get("kind").getAsString());
		assertTrue(cli.run("codebook", "from", "--history", "--format", "csv").expect(0).out()
				.contains(",Ana,Renamed,Work,Work,Labour,what they call it"));
		cli.run("codebook", "to", "--history").expect(1);
		cli.run("codebook", "from", "--out", "codes.csv", "--code", "Work").expect(2);
		cli.run("codebook", "from", "--out", "codes.csv", "--format", "csv").expect(2);
	}
}
