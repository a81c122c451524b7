package org.themewright.ui.internal.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.themewright.analysis.Evidence;
import org.themewright.analysis.Passage;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Cells;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.TableResult.ColumnType;
import org.themewright.ui.internal.widgets.WordFilter;

class TableRowsTest {

	private static final List<Column> COLUMNS = List.of(new Column("name", "Name", ColumnType.TEXT),
			new Column("count", "Count", ColumnType.INTEGER));

	private static Evidence evidence(String source) {
		return Evidence.of(List.of(new Passage(source, 0, 1, null)));
	}

	private static TableResult table() {
		return new TableResult("T", COLUMNS,
				List.of(List.of(Cell.text("beta", evidence("b")), Cell.of(1, evidence("b1"))),
						List.of(Cell.text("alpha"), Cell.of(3, evidence("a3"))),
						List.of(Cell.text("gamma", evidence("c")), new Cell(null, Evidence.NONE))));
	}

	private static List<Object> names(TableRows rows) {
		List<Object> result = new ArrayList<>();
		for (int i = 0; i < rows.count(); i++) {
			result.add(rows.row(i).getFirst().value());
		}
		return result;
	}

	@Test
	void sortsTextsFromATheNumbersFromTheGreatestAndThirdAsMade() {
		TableRows rows = new TableRows(table());
		rows.sortBy(0);
		assertEquals(List.of("alpha", "beta", "gamma"), names(rows));
		rows.sortBy(1);
		assertEquals(List.of("alpha", "beta", "gamma"), names(rows), "nothing stands last");
		rows.sortBy(1);
		assertEquals(List.of("beta", "alpha", "gamma"), names(rows), "nothing stands last the other way, too");
		rows.sortBy(1);
		assertEquals(List.of("beta", "alpha", "gamma"), names(rows));
		assertEquals(TableRows.AS_MADE, rows.sortColumn());
	}

	@Test
	void aFilterKeepsTheOrderAndWhatIsExported() {
		TableRows rows = new TableRows(table());
		rows.sortBy(0);
		rows.filter(new WordFilter("a m"));
		assertEquals(List.of("gamma"), names(rows));
		assertEquals(1, rows.shownTable().rowCount());
		assertEquals("gamma", rows.shownTable().value(0, 0));
		assertSame(ColumnType.INTEGER, rows.shownTable().columns().get(1).type());
	}

	@Test
	void aCellLeadsToItsOwnPassagesAndOneWithoutToThoseOfItsRow() {
		TableRows rows = new TableRows(table());
		assertEquals(evidence("b1").passages(), rows.evidence(List.of(0), 1).passages());
		assertEquals(evidence("a3").passages(), rows.evidence(List.of(1), 0).passages());
		assertEquals(evidence("c").passages(), rows.evidence(List.of(2), 1).passages());
		assertEquals(List.of(new Passage("b1", 0, 1, null), new Passage("a3", 0, 1, null)),
				rows.evidence(List.of(0, 1), 1).passages());
		rows.sortBy(0);
		assertEquals(evidence("a3").passages(), rows.evidence(List.of(0), 1).passages(), "by the place on the screen");
	}

	@Test
	void aMillionCellsAreAskedForOnlyWhereTheyAreLookedAt() {
		AtomicInteger values = new AtomicInteger();
		AtomicInteger passages = new AtomicInteger();
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			columns.add(new Column("c" + i, "C" + i, ColumnType.INTEGER));
		}
		TableRows rows = new TableRows(new TableResult("T", columns, 100_000, new Cells() {

			@Override
			public Object value(int row, int column) {
				values.incrementAndGet();
				return (long) row * column;
			}

			@Override
			public Evidence evidence(int row, int column) {
				return Evidence.lazy(() -> {
					passages.incrementAndGet();
					return List.of(new Passage("s", row, row + 1, null));
				});
			}
		}));
		assertEquals(0, values.get());
		assertEquals(99_999L * 3, rows.row(99_999).get(3).value());
		assertEquals(1, values.get());
		Evidence evidence = rows.evidence(List.of(7), 2);
		assertEquals(0, passages.get());
		assertEquals(7, evidence.passages().getFirst().start());
		assertEquals(1, passages.get(), "not those of the whole row");
		rows.sortBy(3);
		assertEquals(99_999L * 3, rows.row(0).get(3).value());
		assertTrue(values.get() < 100_000 * 60);
	}
}
