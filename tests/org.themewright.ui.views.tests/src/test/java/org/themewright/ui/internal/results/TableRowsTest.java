package org.themewright.ui.internal.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

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

	private final TableRows rows = new TableRows(new TableResult("t",
			List.of(new Column("code", "Code", ColumnType.TEXT), new Column("count", "Count", ColumnType.INTEGER),
					new Column("share", "Share", ColumnType.DECIMAL)),
			List.of(row("Hope", 9L, 0.5, "a", "b"), row("\u00C4rger", 10L, null), row("Zeit", null, 0.25, "c"),
					row("belonging", 100L, -1.0, "b", "d"))));

	@Test
	void rowsStandAsTheyWereMade() {
		assertEquals(List.of("Hope", "\u00C4rger", "Zeit", "belonging"), names());
	}

	@Test
	void numbersAreSortedAsNumbersTheGreatestFirstAndNothingLast() {
		rows.sortBy(1);
		assertEquals(List.of("belonging", "\u00C4rger", "Hope", "Zeit"), names());
		rows.sortBy(1);
		assertEquals(List.of("Hope", "\u00C4rger", "belonging", "Zeit"), names());
	}

	@Test
	void aThirdTimeBringsTheFirstOrderBack() {
		rows.sortBy(2);
		rows.sortBy(2);
		rows.sortBy(2);
		assertEquals(List.of("Hope", "\u00C4rger", "Zeit", "belonging"), names());
		assertEquals(TableRows.AS_MADE, rows.sortColumn());
	}

	@Test
	void textsAreSortedAsPeopleSort() {
		rows.sortBy(0);
		assertEquals(List.of("\u00C4rger", "belonging", "Hope", "Zeit"), names());
		rows.sortBy(0);
		assertEquals(List.of("Zeit", "Hope", "belonging", "\u00C4rger"), names());
	}

	@Test
	void aFilterKeepsTheOrder() {
		rows.sortBy(1);
		rows.filter(new WordFilter("e"));
		assertEquals(List.of("belonging", "\u00C4rger", "Hope", "Zeit"), names());
		rows.filter(new WordFilter("b g"));
		assertEquals(List.of("belonging"), names());
		rows.filter(new WordFilter("G"));
		assertEquals(List.of("belonging", "\u00C4rger"), names());
		assertEquals(4, rows.total());
	}

	@Test
	void numbersAreNotFilteredBy() {
		rows.filter(new WordFilter("9"));
		assertEquals(0, rows.count());
	}

	@Test
	void aCellLeadsToItsCodingsWhereverItsRowStands() {
		rows.sortBy(1);
		assertEquals(List.of("b", "d"), codings(List.of(0), 1));
		assertEquals(List.of("a", "b"), codings(List.of(2), 1));
	}

	@Test
	void severalRowsLeadToAllTheirCodingsEachOnce() {
		assertEquals(List.of("a", "b", "d"), codings(List.of(0, 3), 1));
	}

	@Test
	void aCellWithoutCodingsLeadsToThoseOfItsRow() {
		assertEquals(List.of("a", "b"), codings(List.of(0), 0));
		assertEquals(List.of(), codings(List.of(1), 0));
	}

	@Test
	void whatIsShownIsATableOfItsOwn() {
		rows.sortBy(0);
		rows.filter(new WordFilter("e"));
		assertEquals(names(), rows.shownTable().rows().stream().map(row -> row.get(0).value()).toList());
		assertSame(ColumnType.INTEGER, rows.shownTable().columns().get(1).type());
	}

	@Test
	void aMillionCellsAreAskedForOnlyWhereTheyAreLookedAt() {
		AtomicInteger values = new AtomicInteger();
		AtomicInteger passages = new AtomicInteger();
		List<Column> columns = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			columns.add(new Column("c" + i, "C" + i, ColumnType.INTEGER));
		}
		TableRows many = new TableRows(new TableResult("T", columns, 100_000, new Cells() {

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
		assertEquals(99_999L * 3, many.row(99_999).get(3).value());
		assertEquals(1, values.get());
		Evidence evidence = many.evidence(List.of(7), 2);
		assertEquals(0, passages.get());
		assertEquals(7, evidence.passages().getFirst().start());
		assertEquals(1, passages.get(), "not those of the whole row");
		many.sortBy(3);
		assertEquals(99_999L * 3, many.row(0).get(3).value());
		assertTrue(values.get() < 100_000 * 60);
	}

	private List<Object> names() {
		List<Object> names = new ArrayList<>();
		for (int i = 0; i < rows.count(); i++) {
			names.add(rows.row(i).get(0).value());
		}
		return names;
	}

	private List<String> codings(List<Integer> places, int column) {
		return rows.evidence(places, column).passages().stream().map(Passage::codingId).toList();
	}

	private static List<Cell> row(String name, Long count, Double share, String... codings) {
		Evidence evidence = Evidence.of(Stream.of(codings).map(id -> new Passage("s", 0, 1, id)).toList());
		return List.of(Cell.text(name), new Cell(count, evidence), new Cell(share, Evidence.NONE));
	}
}
