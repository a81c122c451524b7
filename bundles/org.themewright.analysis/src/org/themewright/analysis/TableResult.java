package org.themewright.analysis;

import java.util.List;
import java.util.Objects;

/**
 * A table whose columns have a type and whose cells lead to the codings behind them.
 *
 * @param title   the title, for people
 * @param columns the columns
 * @param rows    the rows, each with one cell for each column
 * @since 0.1
 */
public record TableResult(String title, List<Column> columns, List<Row> rows) implements AnalysisResult {

	/** What the cells of a column hold. */
	public enum ColumnType {
		/** {@link String}. */
		TEXT(String.class),
		/** {@link Long}. */
		INTEGER(Long.class),
		/** {@link Double}, finite. */
		DECIMAL(Double.class);

		private final Class<?> valueClass;

		ColumnType(Class<?> valueClass) {
			this.valueClass = valueClass;
		}

		/** @return whether cells hold numbers */
		public boolean isNumber() {
			return this != TEXT;
		}
	}

	/**
	 * A column.
	 *
	 * @param id   unique in the table; the same for the same thing in every run, fit as a key in files
	 * @param name the heading, for people; need not be unique
	 * @param type what its cells hold
	 */
	public record Column(String id, String name, ColumnType type) {

		/** Checks that nothing is null. */
		public Column {
			Objects.requireNonNull(id);
			Objects.requireNonNull(name);
			Objects.requireNonNull(type);
		}
	}

	/**
	 * A row.
	 *
	 * @param cells one cell for each column
	 */
	public record Row(List<Cell> cells) {

		/** Copies the cells. */
		public Row {
			cells = List.copyOf(cells);
		}
	}

	/**
	 * A cell.
	 *
	 * @param value     of the class its column's type says, or null for nothing
	 * @param codingIds ids of the codings the value was made from, each once, in the order of the study; empty where it
	 *                  was made from none
	 */
	public record Cell(Object value, List<String> codingIds) {

		/** Copies the ids. */
		public Cell {
			codingIds = List.copyOf(codingIds);
		}

		/**
		 * @param value a text, or null
		 * @return a cell with no codings behind it
		 */
		public static Cell text(String value) {
			return new Cell(value, List.of());
		}

		/**
		 * @param value     a whole number
		 * @param codingIds the codings behind it
		 * @return the cell
		 */
		public static Cell of(long value, List<String> codingIds) {
			return new Cell(value, codingIds);
		}

		/**
		 * @param value     a finite number
		 * @param codingIds the codings behind it
		 * @return the cell
		 */
		public static Cell of(double value, List<String> codingIds) {
			return new Cell(value, codingIds);
		}
	}

	/** Copies the lists and checks that every cell fits its column. */
	public TableResult {
		Objects.requireNonNull(title);
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		if (columns.stream().map(Column::id).distinct().count() != columns.size()) {
			throw new IllegalArgumentException("column ids are not unique: " + columns); //$NON-NLS-1$
		}
		for (Row row : rows) {
			check(columns, row);
		}
	}

	private static void check(List<Column> columns, Row row) {
		if (row.cells().size() != columns.size()) {
			throw new IllegalArgumentException(row.cells().size() + " cells for " + columns.size() + " columns"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (int i = 0; i < columns.size(); i++) {
			Object value = row.cells().get(i).value();
			if (value != null && !columns.get(i).type().valueClass.isInstance(value)
					|| value instanceof Double number && !Double.isFinite(number)) {
				throw new IllegalArgumentException(value + " does not fit column " + columns.get(i)); //$NON-NLS-1$
			}
		}
	}
}
