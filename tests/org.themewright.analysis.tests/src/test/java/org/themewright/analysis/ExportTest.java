package org.themewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.TableResult.ColumnType;
import org.themewright.analysis.export.CsvExport;
import org.themewright.analysis.export.ResultJson;
import org.themewright.analysis.export.JsonWriter;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Tables as files. */
class ExportTest {

	private static final List<Column> COLUMNS = List.of(new Column("a", "Name, \"quoted\"", ColumnType.TEXT),
			new Column("b", "@Count", ColumnType.INTEGER), new Column("c", "Share", ColumnType.DECIMAL));

	private static final Evidence EVIDENCE = Evidence
			.of(List.of(new Passage("s", 0, 1, "x"), new Passage("s", 1, 2, "y")));

	@SafeVarargs
	private static TableResult table(List<Cell>... rows) {
		return new TableResult("T", COLUMNS, List.of(rows));
	}

	private static List<Cell> row(String text, Long count, Double share) {
		return List.of(Cell.text(text), new Cell(count, EVIDENCE), new Cell(share, Evidence.NONE));
	}

	private static String csv(TableResult table) throws IOException {
		StringBuilder out = new StringBuilder();
		CsvExport.write(table, out);
		return out.toString();
	}

	private static String json(Object value) throws IOException {
		StringBuilder out = new StringBuilder();
		JsonWriter.write(value, out);
		return out.toString();
	}

	@Test
	void csvIsAfterRfc4180() throws IOException {
		assertEquals("\"Name, \"\"quoted\"\"\",'@Count,Share\r\n" + "\"two\nlines\",-3,0.00001\r\n" + "\"\",,\r\n",
				csv(table(row("two\nlines", -3L, 0.00001), row(null, null, null))));
	}

	@Test
	void whatLooksLikeAFormulaIsMadeHarmlessButNumbersStay() throws IOException {
		for (String text : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")) {
			String written = csv(table(row(text, -1L, -0.5))).split("\r\n", 2)[1];
			try (CSVParser parser = CSVParser.parse(new StringReader(written), CSVFormat.RFC4180)) {
				assertEquals(List.of("'" + text, "-1", "-0.5"), parser.getRecords().get(0).toList());
			}
		}
	}

	@Property
	void everyTextComesBackFromCsv(@ForAll String text) throws IOException {
		String written = csv(table(row("x" + text, 1L, 1.0)));
		try (CSVParser parser = CSVParser.parse(new StringReader(written), CSVFormat.RFC4180)) {
			assertEquals("x" + text, parser.getRecords().get(1).get(0));
		}
	}

	@Test
	void jsonKeepsTypesAndCodings() throws IOException {
		StringBuilder out = new StringBuilder();
		ResultJson.write(table(row("a\"b\\\n\u0001", 2L, 0.5)), out);
		assertEquals(
				"{\"type\":\"table\",\"title\":\"T\",\"columns\":[{\"id\":\"a\",\"name\":\"Name, \\\"quoted\\\"\",\"type\":\"text\"},"
						+ "{\"id\":\"b\",\"name\":\"@Count\",\"type\":\"integer\"},"
						+ "{\"id\":\"c\",\"name\":\"Share\",\"type\":\"decimal\"}],"
						+ "\"rows\":[[{\"value\":\"a\\\"b\\\\\\n\\u0001\"},{\"value\":2,\"codings\":[\"x\",\"y\"]},{\"value\":0.5}]]}",
				out.toString().replaceAll("\n *", "").replace("\": ", "\":"));
	}

	@Test
	void jsonHasNoHalfCharactersAndNoNumbersThatAreNone() throws IOException {
		assertEquals("\"\uD83D\uDE00 \\ud83d \\ude00\"\n", json("\uD83D\uDE00 \uD83D \uDE00"));
		assertEquals("[\n  null,\n  true,\n  0.0000001,\n  {},\n  []\n]\n",
				json(Arrays.asList(null, true, 1e-7, java.util.Map.of(), List.of())));
		assertThrows(IllegalArgumentException.class, () -> json(Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> json(new Object()));
	}

	@Test
	void aTableTakesNoCellThatDoesNotFit() {
		assertThrows(IllegalArgumentException.class, () -> table(List.of(Cell.text("a"))));
		assertThrows(IllegalArgumentException.class,
				() -> table(List.of(Cell.text("a"), Cell.text("b"), Cell.text("c"))));
		assertThrows(IllegalArgumentException.class, () -> table(row("a", 1L, Double.NaN)));
		assertThrows(IllegalArgumentException.class,
				() -> new TableResult("T", List.of(COLUMNS.get(0), COLUMNS.get(0)), List.of()));
	}
}
