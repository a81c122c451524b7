package org.themewright.ui.internal.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.themewright.analysis.Evidence;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.TableResult.ColumnType;

class CellTextTest {

	private static final List<Column> COLUMNS = List.of(new Column("a", "Code", ColumnType.TEXT),
			new Column("b", "Share", ColumnType.DECIMAL), new Column("c", "Count", ColumnType.INTEGER));

	@Test
	void aSpreadsheetGetsHeadingsAndPlainNumbers() {
		assertEquals("Code\tShare\tCount\nHope\t0.000125\t123456\nStigma\t\t-3",
				CellText.tabSeparated(COLUMNS, List.of(row("Hope", 0.000125, 123456L), row("Stigma", null, -3L))));
	}

	@Test
	void aNameCannotBreakTheTable() {
		assertEquals("Code\tShare\tCount\na b c\t1\t1",
				CellText.tabSeparated(COLUMNS, List.of(row("a\tb\r\nc", 1.0, 1L))));
	}

	@Test
	void aNameCannotBecomeAFormula() {
		for (String name : List.of("=1+1", "+1", "-1", "@x", " =1")) {
			assertEquals("Code\tShare\tCount\n'" + name.strip() + "\t1\t1",
					CellText.tabSeparated(COLUMNS, List.of(row(name, 1.0, 1L))));
		}
	}

	@Test
	void nothingIsShownAsNothing() {
		assertEquals("", new CellText().shown(null));
		for (double number : new double[] { Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY }) {
			assertEquals("", new CellText().shown(number));
			assertEquals("Code\tShare\tCount\nHope\t\t1", CellText.tabSeparated(COLUMNS, List.of(row("Hope", number, 1L))));
		}
	}

	private static List<Cell> row(String name, Double share, Long count) {
		return List.of(Cell.text(name), new Cell(share, Evidence.NONE), new Cell(count, Evidence.NONE));
	}
}
