package org.themewright.ui.internal.results;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.themewright.analysis.Evidence;
import org.themewright.analysis.Passage;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Cells;
import org.themewright.analysis.TableResult.ColumnType;
import org.themewright.ui.internal.widgets.WordFilter;

/** The rows of a table as they are shown: those that pass a filter, in an order. */
final class TableRows {

	/** Column to sort by when the order is that of the result. */
	static final int AS_MADE = -1;

	private final TableResult table;
	private WordFilter filter = WordFilter.NONE;
	private int sortColumn = AS_MADE;
	private boolean descending;
	private int[] shown;

	TableRows(TableResult table) {
		this.table = table;
		arrange();
	}

	/** How many rows are shown. */
	int count() {
		return shown.length;
	}

	/** How many rows there are. */
	int total() {
		return table.rowCount();
	}

	/** A row by its place on the screen. */
	List<Cell> row(int index) {
		return table.row(shown[index]);
	}

	/** The place in the result of a row on the screen. */
	int rowOf(int index) {
		return shown[index];
	}

	int sortColumn() {
		return sortColumn;
	}

	boolean isDescending() {
		return descending;
	}

	/** Shows only rows in whose texts the words occur. */
	void filter(WordFilter words) {
		filter = words;
		arrange();
	}

	/**
	 * Sorts by a column: first texts from A and numbers from the greatest, then the other way round, then as the result
	 * was made.
	 */
	void sortBy(int column) {
		boolean first = table.columns().get(column).type().isNumber();
		if (column != sortColumn) {
			sortColumn = column;
			descending = first;
		} else if (descending == first) {
			descending = !first;
		} else {
			sortColumn = AS_MADE;
		}
		arrange();
	}

	private void arrange() {
		IntStream rows = IntStream.range(0, total()).filter(this::passes);
		if (sortColumn == AS_MADE) {
			shown = rows.toArray();
			return;
		}
		Comparator<Object> values = values(table.columns().get(sortColumn).type());
		Comparator<Object> order = Comparator.nullsLast(descending ? values.reversed() : values);
		shown = rows.boxed().sorted(Comparator.comparing(this::sortValue, order)).mapToInt(Integer::intValue)
				.toArray();
	}

	private boolean passes(int row) {
		return filter.isEmpty() || filter.matches(IntStream.range(0, table.columns().size())
				.mapToObj(column -> table.value(row, column)).filter(String.class::isInstance).toArray(String[]::new));
	}

	private Object sortValue(int row) {
		return table.value(row, sortColumn);
	}

	private static Comparator<Object> values(ColumnType type) {
		if (type.isNumber()) {
			return Comparator.comparingDouble(value -> ((Number) value).doubleValue());
		}
		Collator collator = Collator.getInstance();
		return collator::compare;
	}

	/** Rows of a table in another order. */
	private record Arranged(TableResult table, int[] order) implements Cells {

		@Override
		public Object value(int row, int column) {
			return table.value(order[row], column);
		}

		@Override
		public Evidence evidence(int row, int column) {
			return table.evidence(order[row], column);
		}
	}

	/** The rows that are shown, as a table of their own. */
	TableResult shownTable() {
		return new TableResult(table.title(), table.columns(), shown.length, new Arranged(table, shown));
	}

	/**
	 * Finds what is behind cells. Nothing is asked for before the evidence is.
	 *
	 * @param rows   places on the screen
	 * @param column a column
	 * @return what is behind the cells of the column; behind all cells of a row where there is nothing behind that cell
	 */
	Evidence evidence(Collection<Integer> rows, int column) {
		return Evidence.union(rows.stream().map(each -> evidence(row(each), column)).toList());
	}

	private static Evidence evidence(List<Cell> row, int column) {
		Evidence ofCell = row.get(column).evidence();
		Evidence ofRow = Evidence.union(row.stream().map(Cell::evidence).toList());
		return ofCell == Evidence.NONE ? ofRow : Evidence.lazy(() -> {
			List<Passage> passages = ofCell.passages();
			return passages.isEmpty() ? ofRow.passages() : passages;
		});
	}
}
