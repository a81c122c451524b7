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
import org.themewright.cli.Cli.Outcome;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.CodingData;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The commands new, code, codings, check, methods and analyse. */
class StudyCommandsTest {

	@TempDir
	private Path temp;

	private Cli cli;

	@BeforeEach
	void createStudy() throws StudyException {
		cli = new Cli(temp);
		Studies.create(temp.resolve("peers"));
	}

	private StudySnapshot study() throws StudyException {
		try (StudySession session = StudySession.open(temp.resolve("peers"), null)) {
			assertEquals(List.of(), session.getFindings());
			return session.snapshot();
		}
	}

	private Outcome code(String source, String range, String code, String researcher, String... more) {
		return cli.run(Stream.concat(Stream.of("code", "peers", "--source", source, "--range", range, "--code", code,
				"--researcher", researcher), Stream.of(more)).toArray(String[]::new));
	}

	@Test
	void newCreatesAStudyThatOpens() throws StudyException {
		Outcome outcome = cli.run("new", "a/b study", "--name", "Väter & Söhne").expect(0);
		assertEquals("Created \"Väter & Söhne\" in " + temp.resolve("a/b study") + "\n", outcome.out());
		try (StudySession session = StudySession.open(temp.resolve("a/b study"), null)) {
			assertEquals("Väter & Söhne", session.getStudy().getName());
			JsonObject json = cli.run("new", "c", "--name", "C", "--format", "json").expect(0).json();
			assertEquals("C", json.get("name").getAsString());
			assertEquals(temp.resolve("c").toString(), json.get("folder").getAsString());
		}
	}

	@Test
	void newLeavesAFolderWithSomethingInItAlone() throws IOException {
		Files.createDirectories(temp.resolve("full"));
		Files.writeString(temp.resolve("full/mine.txt"), "mine");
		Outcome outcome = cli.run("new", "full", "--name", "N").expect(ExitCode.BAD_INPUT);
		assertTrue(outcome.err().contains("full"), outcome.err());
		try (Stream<Path> files = Files.list(temp.resolve("full"))) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void codingsAreListedForPeople() {
		assertEquals(List.of("Source       Start  End  Code             Researcher  Text                         Memo",
				"interview-1     22   49  Work             Bob Ray     I was given hope by someone",
				"interview-1     28   38  Feelings > Hope  Ann Lee     given hope                   strong word",
				"interview-2      0    8  Work             Bob Ray     =Nothing"), cli.run("codings", "peers").expect(0).lines());
	}

	@Test
	void codingsAreListedForPrograms() throws StudyException {
		JsonObject json = cli.run("codings", "peers", "--code", "feelings > HOPE", "--format", "json").expect(0).json();
		assertEquals(1, json.get("total").getAsInt());
		JsonObject coding = json.getAsJsonArray("codings").get(0).getAsJsonObject();
		assertEquals(study().codings().get(1).id(), coding.get("id").getAsString());
		assertEquals("interview-1", coding.get("source").getAsString());
		assertEquals(28, coding.get("start").getAsInt());
		assertEquals(38, coding.get("end").getAsInt());
		assertEquals("given hope", coding.get("text").getAsString());
		assertEquals("Hope", coding.get("code").getAsString());
		assertEquals("Ann Lee", coding.get("researcher").getAsString());
		assertEquals("strong\nword", coding.get("memo").getAsString());
	}

	@Test
	void codingsForSpreadsheetsRunNothing() {
		assertTrue(cli.run("codings", "peers", "--source", "interview-2", "--format", "csv").expect(0).out()
				.endsWith("interview-2,0,8,Work,Bob Ray,'=Nothing,\r\n"));
	}

	@Test
	void codingsAreFilteredByAllThatIsGiven() {
		assertEquals(2, cli.run("codings", "peers", "--researcher", "br", "--format", "json").json().get("total").getAsInt());
		assertEquals(1, cli.run("codings", "peers", "--researcher", "Bob Ray", "--source", "Interview 1", "--format",
				"json").json().get("total").getAsInt());
		JsonObject none = cli.run("codings", "peers", "--researcher", "AL", "--code", "Work", "--format", "json")
				.expect(ExitCode.NOTHING_OR_PROBLEMS).json();
		assertEquals(0, none.get("total").getAsInt());
		assertTrue(none.getAsJsonArray("codings").isEmpty());
	}

	@Test
	void codeCodesAndSaves() throws StudyException {
		Outcome outcome = code("interview-1", "28:38", "Work", "AL", "--memo", "why").expect(0);
		assertEquals("Coded \"given hope\" with Work, by Ann Lee, in interview-1\n", outcome.out());
		StudySnapshot study = study();
		assertEquals(4, study.codings().size());
		assertTrue(study.codings().stream().anyMatch(coding -> coding.start() == 28 && "why".equals(coding.memo())));
	}

	@Test
	void codeByIdsPrintsJson() throws StudyException {
		StudySnapshot before = study();
		JsonObject json = code(before.sources().get(0).id(), "0:2", before.codes().get(1).id(),
				before.researchers().get(1).id(), "--format", "json").expect(0).json();
		assertEquals("So", json.get("text").getAsString());
		assertEquals("Hope", json.get("code").getAsString());
		assertEquals("Bob Ray", json.get("researcher").getAsString());
		assertTrue(json.get("new").getAsBoolean());
		assertTrue(study().codings().stream().map(CodingData::id).toList().contains(json.get("id").getAsString()));
		JsonObject again = code("interview-1", "0:2", "Hope", "Bob Ray", "--format", "json").expect(0).json();
		assertFalse(again.get("new").getAsBoolean());
		assertEquals(json.get("id"), again.get("id"));
	}

	@Test
	void codeCreatesWhatIsMissingOnlyWhenTold() throws StudyException {
		Outcome refused = code("interview-1", "0:2", "Work > Pay > Late", "AL").expect(ExitCode.BAD_INPUT);
		assertEquals("themewright: There is no code \"Work > Pay > Late\". Give --create to create it. "
				+ "The codes are: Feelings, Feelings > Hope, Work\n", refused.err());
		code("interview-1", "0:2", "Hope", "Cy Fox").expect(ExitCode.BAD_INPUT);
		assertEquals(3, study().codings().size());
		code("interview-1", "0:2", "Work>Pay > Late", "Cy Fox", "--create").expect(0);
		assertEquals(List.of("Feelings", "Feelings > Hope", "Work", "Work > Pay", "Work > Pay > Late"),
				study().codes().stream().map(CodeData::path).toList());
		assertEquals("Cy Fox", study().researchers().get(2).name());
		code("interview-1", "3:6", "late", "cf", "--create").expect(0);
		assertEquals(5, study().codes().size());
	}

	@Test
	void codeRefusesWhatIsNotThere() {
		assertEquals("themewright: There is no source \"interview-9\". The sources are: interview-1, interview-2\n",
				code("interview-9", "0:2", "Hope", "AL").expect(ExitCode.BAD_INPUT).err());
		assertEquals("themewright: The range 0:99 is not in interview-2, which has 15 characters (UTF-16 code units).\n",
				code("interview-2", "0:99", "Hope", "AL").expect(ExitCode.BAD_INPUT).err());
	}

	@Test
	void aNameThatTwoHaveIsRefusedAndThePathAccepted() throws StudyException {
		code("interview-1", "0:2", "Work > Hope", "AL", "--create").expect(0);
		Outcome outcome = code("interview-1", "3:6", "Hope", "AL").expect(ExitCode.BAD_INPUT);
		assertTrue(outcome.err().contains("Feelings > Hope (") && outcome.err().contains("Work > Hope ("), outcome.err());
		code("interview-1", "3:6", "Work > Hope", "AL").expect(0);
		assertEquals(4, study().codes().size());
	}

	@Test
	void aFaceIsNotCutInTwo() {
		int face = Studies.TEXT.indexOf("😀");
		assertEquals("😀", code("interview-1", (face + 1) + ":" + (face + 2), "Hope", "AL", "--format", "json").expect(0)
				.json().get("text").getAsString());
	}

	@Test
	void checkFindsNothingInASoundStudy() {
		assertEquals("No problems were found.\n", cli.run("check", "peers").expect(0).out());
		assertEquals(0, cli.run("check", "peers", "--format", "json").expect(0).json().get("total").getAsInt());
	}

	@Test
	void checkNamesADamagedFileAndOpeningDoesNotTouchIt() throws IOException {
		Path damaged = temp.resolve("peers/codings/ann-lee/interview-1.xml");
		Files.writeString(damaged, "<nonsense");
		JsonObject json = cli.run("check", "peers", "--format", "json").expect(ExitCode.NOTHING_OR_PROBLEMS).json();
		JsonObject finding = json.getAsJsonArray("findings").get(0).getAsJsonObject();
		assertEquals("error", finding.get("severity").getAsString());
		assertEquals("codings/ann-lee/interview-1.xml", finding.get("file").getAsString());
		assertTrue(cli.run("check", "peers").expect(1).out().contains("codings/ann-lee/interview-1.xml"));
		assertTrue(cli.run("codings", "peers").expect(0).err().contains("themewright check"));
		assertEquals("<nonsense", Files.readString(damaged));
	}

	@Test
	void aStudyWhoseCodebookIsDamagedIsNotWrittenTo() throws IOException {
		Path damaged = temp.resolve("peers/codebook.xml");
		Files.writeString(damaged, "<nonsense");
		Outcome outcome = code("interview-1", "0:2", "New", "Cy Fox", "--create").expect(ExitCode.BAD_INPUT);
		assertEquals("", outcome.out());
		assertTrue(outcome.err().contains("for reading only"), outcome.err());
		cli.run("import", "peers", "peers/sources/interview-1.txt").expect(ExitCode.BAD_INPUT);
		assertEquals("<nonsense", Files.readString(damaged));
		assertFalse(Files.exists(temp.resolve("peers/codings/cy-fox")));
		cli.run("check", "peers").expect(ExitCode.NOTHING_OR_PROBLEMS);
	}

	@Test
	void whatIsNoStudyIsBadInput() throws IOException {
		Files.writeString(temp.resolve("file"), "x");
		for (String command : List.of("check", "codings")) {
			for (String path : List.of("nowhere", "file", ".")) {
				Outcome outcome = cli.run(command, path).expect(ExitCode.BAD_INPUT);
				assertEquals("", outcome.out());
				assertEquals(1, outcome.err().lines().count(), outcome.err());
				assertFalse(outcome.err().contains("Exception"), outcome.err());
			}
		}
	}

	@Test
	void methodsAreListedWithTheirParameters() {
		List<String> lines = cli.run("methods").expect(0).lines();
		assertTrue(lines.stream().anyMatch(each -> each
				.matches("codeCooccurrence +Code co-occurrence +unit=overlap turns=1 researcher=any minCount=1")),
				lines::toString);
		JsonObject json = cli.run("methods", "--format", "json").expect(0).json();
		assertEquals(lines.size() - 1, json.get("total").getAsInt());
		JsonObject frequency = json.getAsJsonArray("methods").asList().stream().map(each -> each.getAsJsonObject())
				.filter(each -> each.get("id").getAsString().equals("org.themewright.analysis.methods.codeFrequency"))
				.findFirst().orElseThrow();
		assertEquals("source", frequency.getAsJsonArray("parameters").get(0).getAsJsonObject().get("default").getAsString());
	}

	@Test
	void analysePrintsATable() {
		assertEquals(List.of("Code frequency: codings",
				"Code      Path             Depth  Interview 1  Interview 2  Total",
				"Feelings  Feelings             0            1            0      1",
				"Hope      Feelings > Hope      1            1            0      1",
				"Work      Work                 0            1            1      2"),
				cli.run("analyse", "peers", "codeFrequency", "--param", "includeSubcodes=yes").expect(0).lines());
		List<String> lines = cli.run("analyse", "peers", "org.themewright.analysis.methods.codeCooccurrence").expect(0).lines();
		assertEquals(List.of("Code co-occurrence: overlapping codings",
				"Code A  Code B  Count  c-coefficient  Jaccard index"), List.of(lines.get(0), lines.get(1).split(" +Lift")[0]));
		assertTrue(lines.get(2).startsWith("Hope    Work        1          0.500  "), lines::toString);
	}

	@Test
	void analysePrintsJsonWithTheCodingsBehindEveryNumber() throws StudyException {
		JsonObject json = cli.run("analyse", "peers", "codecooccurrence", "--format", "json").expect(0).json();
		JsonArray row = json.getAsJsonArray("parts").get(0).getAsJsonObject().getAsJsonObject("result").getAsJsonArray("rows")
				.get(0).getAsJsonArray();
		assertEquals(1, row.get(2).getAsJsonObject().get("value").getAsInt());
		assertEquals(study().codings().subList(0, 2).stream().map(CodingData::id).toList(),
				row.get(2).getAsJsonObject().getAsJsonArray("codings").asList().stream().map(each -> each.getAsString())
						.toList());
	}

	@Test
	void analyseWritesTheFormatItsFileIsNamedAfter() throws IOException {
		assertEquals("Code frequency: 3 rows written to counts.csv\n",
				cli.run("analyse", "peers", "codeFrequency", "--out", "counts.csv").expect(0).out());
		assertTrue(Files.readString(temp.resolve("counts.csv")).startsWith("Code,Path,Depth,Interview 1,Interview 2,Total\r\n"));
		cli.run("analyse", "peers", "codeFrequency", "--out", "counts.json").expect(0);
		assertTrue(Files.readString(temp.resolve("counts.json")).startsWith("{"));
		cli.run("analyse", "peers", "codeFrequency", "--out", "counts.xls").expect(ExitCode.WRONG_USAGE);
		cli.run("analyse", "peers", "codeFrequency", "--out", "peers/study.xml/counts.csv").expect(ExitCode.BAD_INPUT);
		assertFalse(Files.exists(temp.resolve("counts.xls")));
	}

	@Test
	void analyseSaysWhatAParameterMayBe() {
		Outcome outcome = cli.run("analyse", "peers", "codeCooccurrence", "--param", "unit=page")
				.expect(ExitCode.WRONG_USAGE);
		assertTrue(outcome.err().startsWith(
				"themewright: Parameter \"unit\": \"page\" is not allowed. Give one of overlap, turn, near.\n"), outcome.err());
		assertTrue(cli.run("analyse", "peers", "codeCooccurrence", "--param", "min=2").expect(ExitCode.WRONG_USAGE).err()
				.contains("The parameters are: unit, turns, researcher, minCount."));
	}

	@Test
	void nothingTogetherIsNothingFound() {
		assertEquals("Nothing was found.\n", cli.run("analyse", "peers", "codeCooccurrence", "--param", "researcher=same")
				.expect(ExitCode.NOTHING_OR_PROBLEMS).err());
	}
}
