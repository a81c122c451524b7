package org.themewright.analysis;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.themewright.analysis.GraphResult.Edge;
import org.themewright.analysis.GraphResult.Node;
import org.themewright.analysis.TableResult.Cells;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.TableResult.ColumnType;
import org.themewright.analysis.export.HtmlExport;
import org.themewright.analysis.export.JsonReader;
import org.themewright.analysis.export.JsonWriter;
import org.themewright.analysis.export.ResultJson;
import org.themewright.analysis.export.ResultTables;
import org.themewright.analysis.export.SvgExport;
import org.themewright.analysis.export.SvgTheme;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Results of every kind: what they refuse, what they cost, how they are written and read. */
class ResultsTest {

	private static String json(AnalysisResult result) throws IOException {
		StringBuilder out = new StringBuilder();
		ResultJson.write(result, out);
		return out.toString();
	}

	private static String svg(AnalysisResult result, SvgTheme theme) throws IOException {
		StringBuilder out = new StringBuilder();
		SvgExport.write(result, theme, out);
		return out.toString();
	}

	private static Document xml(String text) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
	}

	@Property(tries = 200)
	void everyResultComesBackFromJson(@ForAll Random random) throws IOException {
		for (AnalysisResult each : new Results(random).all()) {
			String written = json(each);
			assertEquals(written, json(ResultJson.read(written, Results::coding)));
			StringBuilder compact = new StringBuilder();
			ResultJson.writeCompact(each, compact);
			assertEquals(written, json(ResultJson.read(compact.toString(), Results::coding)));
			assertFalse(compact.chars().anyMatch(c -> c == '\n'), compact::toString);
		}
	}

	@Property(tries = 100)
	void everyResultIsATableWithAllItsEvidence(@ForAll Random random) {
		for (AnalysisResult each : new Results(random).all()) {
			for (TableResult table : ResultTables.of(each)) {
				for (int row = 0; row < table.rowCount(); row++) {
					assertEquals(table.columns().size(), table.row(row).size());
					table.row(row).forEach(cell -> cell.evidence().passages());
				}
			}
		}
		Results results = new Results(random);
		MatrixResult matrix = results.matrix();
		TableResult table = ResultTables.of(matrix).getFirst();
		for (int row = 0; row < matrix.rows().size(); row++) {
			for (int column = 0; column < matrix.columns().size(); column++) {
				double value = matrix.value(row, column);
				assertEquals(Double.isNaN(value) ? null : value, table.value(row, column + 1));
				assertEquals(matrix.evidence(row, column).passages(), table.evidence(row, column + 1).passages());
			}
		}
	}

	@Property(tries = 100)
	void everyDrawingIsXmlWithoutHolesAndAlwaysTheSame(@ForAll Random random) throws Exception {
		for (AnalysisResult each : new Results(random).all()) {
			if (SvgExport.canDraw(each)) {
				String drawn = svg(each, SvgTheme.LIGHT);
				assertEquals("svg", xml(drawn).getDocumentElement().getTagName());
				assertFalse(drawn.contains("NaN") || drawn.contains("Infinity"), drawn);
				assertEquals(drawn, svg(ResultJson.read(json(each), Results::coding), SvgTheme.LIGHT));
				xml(svg(each, SvgTheme.DARK));
			} else {
				assertThrows(IllegalArgumentException.class, () -> svg(each, SvgTheme.LIGHT));
			}
			StringBuilder page = new StringBuilder();
			HtmlExport.write(each, Map.of("<Study>", "A & B"), page);
			assertTrue(page.indexOf("<dt>&lt;Study&gt;</dt>\n<dd>A &amp; B</dd>") > 0);
			assertFalse(page.toString().contains("<b>"));
		}
	}

	@Test
	void namesInADrawingStayText() throws Exception {
		String drawn = svg(new GraphResult("Codes", false,
				List.of(new Node(new Label("a", "Trust <3"), 2, Evidence.NONE), new Node(new Label("b", "Hope"), 1, Evidence.NONE)),
				List.of(new Edge("a", "b", "", 3, Evidence.NONE))), SvgTheme.LIGHT);
		List<String> texts = new ArrayList<>();
		var elements = xml(drawn).getElementsByTagName("text");
		for (int i = 0; i < elements.getLength(); i++) {
			texts.add(elements.item(i).getTextContent());
		}
		assertEquals(List.of("Codes", "Trust <3", "Hope"), texts);
		assertTrue(drawn.contains("<title>Trust &lt;3 \u2013 Hope: 3</title>"), drawn);
	}

	/** What a method gives when it finds nothing. */
	@Test
	void aChartOfNothingIsDrawn() throws Exception {
		for (SeriesChart.Kind kind : SeriesChart.Kind.values()) {
			String drawn = svg(new SeriesChart("Nothing", kind, false, SeriesChart.Axis.of("X"), SeriesChart.Axis.of("Y"),
					List.of(new SeriesChart.Series(new Label("a", "A"), List.of()))), SvgTheme.LIGHT);
			xml(drawn);
			assertFalse(drawn.contains("NaN") || drawn.contains("Infinity"), drawn);
		}
	}

	@Test
	void codingsAreLookedUpWhenTheResultIsRead() throws IOException {
		String written = json(new TableResult("T", List.of(new Column("a", "A", ColumnType.INTEGER)), List.of(List.of(
				TableResult.Cell.of(2, Evidence.of(List.of(new Passage("s", 0, 4, "gone"), new Passage("s", 5, 9, "moved"))))))));
		TableResult read = (TableResult) ResultJson.read(written,
				id -> id.equals("moved") ? new Passage("s", 15, 19, id) : null);
		assertEquals(List.of(new Passage("s", 15, 19, "moved")), read.evidence(0, 0).passages());
	}

	@Test
	void aMillionCellsAreNotMadeBeforeTheyAreLookedAt() {
		AtomicInteger asked = new AtomicInteger();
		Cells cells = new Cells() {

			@Override
			public Object value(int row, int column) {
				asked.incrementAndGet();
				return (long) row * column;
			}

			@Override
			public Evidence evidence(int row, int column) {
				return Evidence.lazy(() -> {
					asked.incrementAndGet();
					return List.of(new Passage("s", row, row + column, null));
				});
			}
		};
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < 1000; i++) {
			columns.add(new Column("c" + i, "C" + i, ColumnType.INTEGER));
		}
		TableResult table = new TableResult("Large", columns, 1_000_000, cells);
		table.evidence(999_999, 999);
		assertEquals(0, asked.get());
		assertEquals(999L * 999_999, table.value(999_999, 999));
		assertEquals(List.of(new Passage("s", 7, 10, null)), table.evidence(7, 3).passages());
		assertEquals(2, asked.get());
		assertThrows(IndexOutOfBoundsException.class, () -> table.value(1_000_000, 0));
	}

	@Test
	void aContributedCellThatDoesNotFitIsFound() {
		TableResult table = new TableResult("T", List.of(new Column("a", "A", ColumnType.INTEGER)), 1, (row, column) -> "x");
		assertThrows(IllegalArgumentException.class, () -> table.value(0, 0));
	}

	@Test
	void whatCannotBeIsRefused() {
		Node a = new Node(new Label("a", "A"), 1, Evidence.NONE);
		Node b = new Node(new Label("b", "B"), 1, Evidence.NONE);
		Edge ab = new Edge("a", "b", "", 1, Evidence.NONE);
		Edge ba = new Edge("b", "a", "", 1, Evidence.NONE);
		assertThrows(IllegalArgumentException.class, () -> new GraphResult("G", true, List.of(a, a), List.of()));
		assertThrows(IllegalArgumentException.class, () -> new GraphResult("G", true, List.of(a), List.of(ab)));
		assertThrows(IllegalArgumentException.class,
				() -> new SankeyChart(new GraphResult("G", true, List.of(a, b), List.of(ab, ba))));
		assertEquals(Map.of("a", 0, "b", 1),
				new SankeyChart(new GraphResult("G", true, List.of(a, b), List.of(ab))).layers());
		assertThrows(IllegalArgumentException.class, () -> new Edge("a", "b", "", -1, Evidence.NONE));
		assertThrows(IllegalArgumentException.class, () -> new DendrogramChart("D", "h", List.of(a, b),
				List.of(new DendrogramChart.Merge(0, 0, 1, Evidence.NONE))));
		assertThrows(IllegalArgumentException.class, () -> new SeriesChart.Point(0, 1, 2, 1, "", Evidence.NONE));
		assertThrows(IllegalArgumentException.class, () -> new CompositeResult("C", List.of()));
		assertThrows(IllegalArgumentException.class, () -> new CompositeResult.Part("No Name", new TextResult("T", List.of())));
		assertThrows(IllegalArgumentException.class, () -> new Passage("s", 2, 1, null));
	}

	@Test
	void evidenceOfPartsIsEveryPassageOnce() {
		Passage one = new Passage("s", 0, 1, "a");
		Passage two = new Passage("s", 1, 2, "b");
		Evidence both = Evidence.union(Evidence.of(List.of(two)), Evidence.NONE, Evidence.of(List.of(one, two)));
		assertEquals(List.of(two, one), both.passages());
		assertEquals(List.of("b", "a"), both.codingIds());
		assertTrue(Evidence.union().isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
			[1,2              | Line 1, column 5: a comma or ] is missing.
			{"a":1,"a":2}     | Line 1, column 12: the member "a" is there twice.
			{"a" 1}           | Line 1, column 6: a colon is missing.
			{a:1}             | Line 1, column 2: the name of a member, in double quotes, is missing.
			01                | Line 1, column 1: this is no value.
			1e999             | Line 1, column 1: the number is too large.
			"\\x"             | Line 1, column 4: after a backslash stands what is not known.
			tru               | Line 1, column 1: this is no value.
			1 2               | Line 1, column 3: something stands after the end.
			"abc              | Line 1, column 5: it ends too early.
			[1,]              | Line 1, column 4: this is no value.
			""")
	void whatIsNotJsonIsRefusedWithItsPlace(String text, String message) {
		assertEquals(message, assertThrows(IOException.class, () -> JsonReader.read(text.strip())).getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "{}", "null", "{\"type\":\"word\"}", "{\"type\":\"table\"}",
			"{\"type\":\"table\",\"title\":\"T\",\"columns\":[],\"rows\":[[{\"value\":1}]]}",
			"{\"type\":\"composite\",\"title\":\"T\",\"parts\":[]}", "{\"type\":\"heatmap\",\"scale\":\"red\"}" })
	void whatIsNoResultIsRefused(String json) {
		assertThrows(IOException.class, () -> ResultJson.read(json, id -> null));
	}

	@Test
	void hostileJsonNeitherOverflowsNorHangs() {
		assertThrows(IOException.class, () -> JsonReader.read("[".repeat(1_000_000)));
		assertThrows(IOException.class, () -> JsonReader.read("1".repeat(1_000_000)));
	}

	@Property
	void everyTextComesBackFromJson(@ForAll String text) throws IOException {
		StringBuilder out = new StringBuilder();
		JsonWriter.write(text, out);
		assertEquals(text, JsonReader.read(out.toString()));
		assertEquals(text, JsonReader
				.read(new String(out.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
		assertDoesNotThrow(() -> JsonReader.read(out.toString()));
	}
}
