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
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.themewright.analysis.AnalysisContext;
import org.themewright.analysis.AnalysisMethod;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.CompositeResult;
import org.themewright.analysis.CompositeResult.Part;
import org.themewright.analysis.HeatMapChart;
import org.themewright.analysis.Label;
import org.themewright.analysis.MatrixResult;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.TableResult.ColumnType;
import org.themewright.analysis.TextResult;
import org.themewright.analysis.TextResult.Paragraph;
import org.themewright.cli.Cli.Outcome;
import org.themewright.core.StudyException;

import com.google.gson.JsonObject;

/** What analyse, plan and analyses do with parameters, scopes, formats and kept analyses. */
class AnalysesCommandTest {

	/** A text, a heat map and a table of the codings with each code. */
	public static class Several implements AnalysisMethod {

		@Override
		public AnalysisResult run(AnalysisContext context) {
			List<Label> codes = context.codes("codes").stream().map(Label::of).toList();
			MatrixResult matrix = new MatrixResult("Codings", "Codings", true, codes, List.of(new Label("all", "All")),
					(row, column) -> context.study().codings().stream()
							.filter(each -> each.codeId().equals(codes.get(row).id())).count());
			return new CompositeResult("Several",
					List.of(new Part("summary", new TextResult("Summary", List.of(Paragraph.warning("Few codings.")))),
							new Part("map", new HeatMapChart(matrix, HeatMapChart.Scale.SEQUENTIAL)),
							new Part("counts", matrix)));
		}
	}

	/** A table whose cells cannot be made. */
	public static class Brittle implements AnalysisMethod {

		@Override
		public AnalysisResult run(AnalysisContext context) {
			return new TableResult("Brittle", List.of(new Column("a", "A", ColumnType.TEXT)), 1, (row, column) -> {
				throw new IllegalStateException("no cell");
			});
		}
	}

	@TempDir
	private Path temp;

	private Cli cli;

	@BeforeEach
	void createStudy() throws StudyException {
		cli = new Cli(temp);
		cli.plugins().with("org.example", """
				<extension point="org.themewright.analysis.analysisMethod">
				   <method id="org.example.several" name="Several" class="%s">
				      <parameter id="codes" name="Codes" type="codes"/>
				   </method>
				   <method id="org.example.brittle" name="Brittle" class="%s"/>
				</extension>""".formatted(Several.class.getName(), Brittle.class.getName()));
		Studies.create(temp.resolve("peers"));
	}

	private Map<String, String> files(String folder) throws IOException {
		Map<String, String> result = new TreeMap<>();
		try (Stream<Path> files = Files.list(temp.resolve(folder))) {
			for (Path each : files.toList()) {
				result.put(each.getFileName().toString(), Files.readString(each));
			}
		}
		return result;
	}

	@Test
	void aParameterTakesSeveralObjectsByName() {
		assertEquals(List.of("Summary", "Few codings.", "", "Codings", "      All", "Hope    1", "Work    2", "", "Codings",
				"      All", "Hope    1", "Work    2"),
				cli.run("analyse", "peers", "several", "--param", "codes=Work", "--param", "codes=feelings > hope").expect(0)
						.lines());
		assertTrue(cli.run("analyse", "peers", "several", "--param", "codes=Word").expect(ExitCode.WRONG_USAGE).err()
				.startsWith("themewright: Parameter \"codes\": there is no \"Word\"."));
		assertTrue(cli.run("analyse", "peers", "several", "--param", "codes").expect(ExitCode.WRONG_USAGE).err()
				.startsWith("themewright: --param is \"codes\"; it is NAME=VALUE."));
	}

	@Test
	void aScopeNarrowsWhatIsLookedAt() {
		assertEquals(List.of("Code,Path,Depth,Interview 1,Total", "Work,Work,0,1,1"),
				cli.run("analyse", "peers", "codeFrequency", "--scope", "sources=interview-1", "--scope", "codes=Work",
						"--scope", "researchers=Bob Ray", "--format", "csv").expect(0).lines());
		assertTrue(cli.run("analyse", "peers", "codeFrequency", "--scope", "words=x").expect(ExitCode.WRONG_USAGE).err()
				.contains("cannot be narrowed by \"words\""));
	}

	@Test
	void everyPartOfAResultIsWritten() throws IOException {
		Files.createDirectory(temp.resolve("out"));
		cli.run("analyse", "peers", "several", "--out", "out/r.csv").expect(0);
		cli.run("analyse", "peers", "several", "--out", "out/r.svg").expect(0);
		cli.run("analyse", "peers", "several", "--out", "out/r.html").expect(0);
		Map<String, String> files = files("out");
		assertEquals(List.of("r-counts.csv", "r-map.csv", "r-summary.csv", "r.html", "r.svg"), List.copyOf(files.keySet()));
		assertEquals("\"\",All\r\nFeelings,0\r\nHope,1\r\nWork,2\r\n", files.get("r-counts.csv"));
		assertTrue(files.get("r.svg").startsWith("<svg "));
		assertTrue(files.get("r.html").contains("<svg ") && files.get("r.html").contains("<p class=\"warning\">Few codings.</p>")
				&& files.get("r.html").contains("<dd>Peers</dd>"), files.get("r.html"));
	}

	@Test
	void aTableCannotBeDrawn() {
		assertEquals("themewright: What Code frequency finds is a table or a text, which cannot be drawn."
				+ " Choose another format than svg.\n",
				cli.run("analyse", "peers", "codeFrequency", "--format", "svg").expect(ExitCode.BAD_INPUT).err());
	}

	@Test
	void aCellThatCannotBeMadeNamesWhoseFaultItIs() {
		assertTrue(cli.run("analyse", "peers", "brittle").expect(ExitCode.BAD_INPUT).err().startsWith(
				"themewright: The result of Brittle cannot be written. The fault is in org.example: java.lang.IllegalStateException: no cell\n"));
	}

	@Test
	void anAnalysisIsKeptListedShownAndRunAgain() {
		Outcome kept = cli.run("analyse", "peers", "codeFrequency", "--param", "count=words", "--scope", "codes=Feelings",
				"--keep", "Feelings in words", "--researcher", "AL").expect(0);
		assertEquals("Kept in the study: Feelings in words\n", kept.err());
		JsonObject analysis = cli.run("analyses", "list", "peers", "--format", "json").expect(0).json()
				.getAsJsonArray("analyses").get(0).getAsJsonObject();
		assertEquals("Feelings in words", analysis.get("name").getAsString());
		assertEquals("Ann Lee", analysis.get("researcher").getAsString());
		assertFalse(analysis.get("outOfDate").getAsBoolean());
		assertEquals(kept.out(), cli.run("analyses", "show", "peers", "feelings in words").expect(0).out());
		assertEquals("Feelings in words: the same as before.\n",
				cli.run("analyses", "run", "peers", "Feelings in words").expect(0).out());
		assertEquals("Nothing differs.\n", cli.run("analyses", "compare", "peers", "Feelings in words").expect(0).out());
		cli.run("code", "peers", "--source", "interview-1", "--range", "0:6", "--code", "Hope", "--researcher", "BR").expect(0);
		assertTrue(cli.run("analyses", "list", "peers").expect(0).out().contains("out of date"));
		assertEquals("The study has changed since this was run; \"themewright analyses run\" brings it up to date.\n",
				cli.run("analyses", "show", "peers", "Feelings in words").expect(0).err());
		assertEquals(List.of("The study has changed between the two.",
				"Part  Row                     Column       Before  After  Difference",
				"      Hope × Feelings > Hope  Interview 1   2.000  4.000       2.000",
				"      Hope × Feelings > Hope  Total         2.000  4.000       2.000"),
				cli.run("analyses", "compare", "peers", "Feelings in words").expect(1).lines());
		assertEquals("Feelings in words: brought up to date.\n",
				cli.run("analyses", "run", "peers", "Feelings in words").expect(0).out());
		assertTrue(cli.run("analyses", "list", "peers").expect(0).out().contains("up to date"));
		assertTrue(cli.run("analyses", "show", "peers", "Trust").expect(ExitCode.BAD_INPUT).err()
				.contains("There is no kept analysis \"Trust\". The kept analyses are: Feelings in words"));
		cli.run("check", "peers").expect(0);
	}

	@Test
	void twoKeptAnalysesAreCompared() {
		cli.run("analyse", "peers", "codeFrequency", "--keep", "A").expect(0);
		cli.run("analyse", "peers", "codeFrequency", "--param", "includeSubcodes=yes", "--keep", "B").expect(0);
		Outcome outcome = cli.run("analyses", "compare", "peers", "A", "B", "--format", "json").expect(1);
		assertEquals("true", outcome.json().getAsJsonObject("settings").getAsJsonObject("includeSubcodes")
				.getAsJsonArray("after").get(0).getAsString());
		assertTrue(outcome.json().get("sameInput").getAsBoolean());
		assertEquals(1, outcome.json().getAsJsonArray("numbers").get(0).getAsJsonObject().get("after").getAsInt());
	}

	@Test
	void aPlanWritesAFolderThatIsTheSameEveryTime() throws IOException {
		Files.writeString(temp.resolve("plan.json"), """
				{"analyses": [
				  {"name": "feelings", "method": "codeFrequency", "parameters": {"includeSubcodes": true, "count": "words"},
				   "scope": {"codes": "Feelings", "researchers": ["AL", "BR"]}, "formats": ["csv", "table", "html"]},
				  {"method": "org.example.several", "parameters": {"codes": ["Hope", "Work"]}, "formats": ["svg", "csv"]},
				  {"method": "codeCooccurrence", "parameters": {"minCount": 1}}
				]}
				""");
		cli.run("plan", "peers", "plan.json", "--out", "one").expect(0);
		cli.run("plan", "peers", "plan.json", "--out", "two").expect(0);
		assertEquals(files("one"), files("two"));
		assertEquals(List.of("codeCooccurrence.json", "feelings.csv", "feelings.html", "feelings.txt", "results.json",
				"several-counts.csv", "several-map.csv", "several-summary.csv", "several.svg"),
				List.copyOf(files("one").keySet()));
		assertEquals("All 9 files in one are what comes out now.\n",
				cli.run("plan", "peers", "plan.json", "--out", "one", "--check").expect(0).out());
		Files.writeString(temp.resolve("two/feelings.csv"), "changed");
		assertEquals("Not what comes out now: two/feelings.csv\n",
				cli.run("plan", "peers", "plan.json", "--out", "two", "--check").expect(1).out());
		assertEquals("changed", files("two").get("feelings.csv"));
		assertEquals(List.of(), cli.logged());
	}

	@Test
	void aStepThatFailsIsToldOfAndTheOthersAreDone() throws IOException {
		Files.writeString(temp.resolve("plan.json"), """
				{"analyses": [{"method": "brittle"}, {"method": "codeFrequency", "formats": "csv"}]}""");
		assertTrue(cli.run("plan", "peers", "plan.json", "--out", "out").expect(ExitCode.BAD_INPUT).err()
				.startsWith("themewright: brittle: The result of Brittle cannot be written."));
		assertEquals(List.of("codeFrequency.csv", "results.json"), List.copyOf(files("out").keySet()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
			[]                                          | a plan is an object with "analyses", a list of at least one analysis.
			{"analyses": []}                            | a plan is an object with "analyses", a list of at least one analysis.
			{"analyses": [{"name": "x"}]}               | an analysis is an object with at least a "method", the id of a method.
			{"analyses": [{"method": "codeFrequency", "parametres": {}}]} | "parametres" is not known here; known are name, method, parameters, scope, formats.
			{"analyses": [{"method": "codeFrequency", "name": "../x"}]} | "../x" cannot be the name of an analysis: take letters, digits, - and _, at most 60.
			{"analyses": [{"method": "codeFrequency"}, {"method": "codefrequency"}]} | two analyses are called "codefrequency"; give each a "name" of its own.
			{"analyses": [{"method": "codeFrequency", "formats": ["pdf"]}]} | "pdf" is no format; there are table, csv, json, html, svg.
			{"analyses": [{"method": "codeFrequency", "parameters": {"count": {}}}]} | parameters.count: a value is a text, a number, true or false, or a list of these.
			{"analyses": [{"method": "codeFrequency", "parameters": {"count": null}}]} | parameters.count: a value is a text, a number, true or false, or a list of these.
			{"analyses": [{"method": "codeFrequency", "parameters": {"count": "pages"}}]} | codeFrequency: Parameter "count": "pages" is not allowed. Give one of codings, words, characters.
			{"analyses": [{"method": "lost"}]}          | lost: There is no method "lost".
			{"analyses": [                              | Line 1, column 15: it ends too early.
			""")
	void aPlanThatCannotBeIsRefusedBeforeAnythingIsRun(String plan, String reason) throws IOException {
		Files.writeString(temp.resolve("plan.json"), plan.strip());
		String err = cli.run("plan", "peers", "plan.json", "--out", "out").expect(ExitCode.BAD_INPUT).err();
		assertTrue(err.startsWith("themewright: plan.json: " + reason) || err.contains("/plan.json: " + reason), err);
		assertFalse(Files.exists(temp.resolve("out")));
	}

	@Test
	void methodsAreListedWithWhatTheyAskAndCanBeNarrowedBy() {
		JsonObject several = cli.run("methods", "--format", "json").expect(0).json().getAsJsonArray("methods").asList()
				.stream().map(each -> each.getAsJsonObject())
				.filter(each -> each.get("id").getAsString().equals("org.example.several")).findFirst().orElseThrow();
		assertEquals("[\"sources\",\"participants\",\"researchers\",\"codes\"]", several.get("scope").toString());
		JsonObject parameter = several.getAsJsonArray("parameters").get(0).getAsJsonObject();
		assertEquals("codes", parameter.get("type").getAsString());
		assertTrue(parameter.get("several").getAsBoolean());
	}
}
