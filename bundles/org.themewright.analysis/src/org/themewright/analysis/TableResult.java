package org.themewright.analysis;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;

/**
 * A table whose columns have a type and whose cells lead to the words behind them. Small tables are given row by row;
 * large ones by {@link Cells}, which are asked for the cells that are looked at.
 *
 * @since 1.0
 */
public final class TableResult implements AnalysisResult {

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
	 * A cell.
	 *
	 * @param value    of the class its column's type says, or null for nothing
	 * @param evidence what it was made from
	 */
	public record Cell(Object value, Evidence evidence) {

		/** Checks the evidence. */
		public Cell {
			Objects.requireNonNull(evidence);
		}

		/**
		 * @param value a text, or null
		 * @return a cell with nothing behind it
		 */
		public static Cell text(String value) {
			return new Cell(value, Evidence.NONE);
		}

		/**
		 * @param value    a text, or null
		 * @param evidence what is behind it
		 * @return the cell
		 */
		public static Cell text(String value, Evidence evidence) {
			return new Cell(value, evidence);
		}

		/**
		 * @param value a whole number
		 * @return a cell with nothing behind it
		 */
		public static Cell of(long value) {
			return new Cell(value, Evidence.NONE);
		}

		/**
		 * @param value    a whole number
		 * @param evidence what is behind it
		 * @return the cell
		 */
		public static Cell of(long value, Evidence evidence) {
			return new Cell(value, evidence);
		}

		/**
		 * @param value a number; not finite is nothing
		 * @return a cell with nothing behind it
		 */
		public static Cell of(double value) {
			return of(value, Evidence.NONE);
		}

		/**
		 * @param value    a number; not finite is nothing
		 * @param evidence what is behind it
		 * @return the cell
		 */
		public static Cell of(double value, Evidence evidence) {
			return new Cell(Double.isFinite(value) ? value : null, evidence);
		}
	}

	/** The cells of a large table. Answers the same every time, on any thread, quickly. */
	@FunctionalInterface
	public interface Cells {

		/**
		 * @param row    from 0
		 * @param column from 0
		 * @return the value, of the class the column's type says, or null for nothing
		 */
		Object value(int row, int column);

		/**
		 * @param row    from 0
		 * @param column from 0
		 * @return what is behind the value, not null
		 */
		default Evidence evidence(int row, int column) {
			return Evidence.NONE;
		}
	}

	private final String title;
	private final List<Column> columns;
	private final int rowCount;
	private final Cells cells;

	/**
	 * A table of given rows.
	 *
	 * @param title   the title, for people
	 * @param columns the columns
	 * @param rows    the rows, each with one cell for each column
	 * @throws IllegalArgumentException if two columns have one id, or a cell does not fit its column
	 */
	public TableResult(String title, List<Column> columns, List<? extends List<Cell>> rows) {
		this(title, columns, rows.size(), new GivenCells(rows));
		for (List<Cell> row : rows) {
			if (row.size() != columns.size()) {
				throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			for (int i = 0; i < row.size(); i++) {
				check(i, row.get(i).value());
			}
		}
	}

	/**
	 * A table whose cells are asked for as they are looked at.
	 *
	 * @param title    the title, for people
	 * @param columns  the columns
	 * @param rowCount how many rows there are
	 * @param cells    the cells
	 * @throws IllegalArgumentException if two columns have one id
	 */
	public TableResult(String title, List<Column> columns, int rowCount, Cells cells) {
		this.title = Objects.requireNonNull(title);
		this.columns = List.copyOf(columns);
		this.rowCount = rowCount;
		this.cells = Objects.requireNonNull(cells);
		if (rowCount < 0 || columns.stream().map(Column::id).distinct().count() != columns.size()) {
			throw new IllegalArgumentException("column ids are not unique: " + columns); //$NON-NLS-1$
		}
	}

	private static final class GivenCells implements Cells {

		private final List<List<Cell>> rows;

		GivenCells(List<? extends List<Cell>> rows) {
			this.rows = rows.stream().map(row -> List.copyOf(row)).toList();
		}

		@Override
		public Object value(int row, int column) {
			return rows.get(row).get(column).value();
		}

		@Override
		public Evidence evidence(int row, int column) {
			return rows.get(row).get(column).evidence();
		}
	}

	@Override
	public String title() {
		return title;
	}

	/** @return the columns; not modifiable */
	public List<Column> columns() {
		return columns;
	}

	/** @return how many rows there are */
	public int rowCount() {
		return rowCount;
	}

	/**
	 * @param row    from 0
	 * @param column from 0
	 * @return the value, of the class its column's type says, or null for nothing
	 * @throws IllegalArgumentException if the contributor gave a value that does not fit the column
	 */
	public Object value(int row, int column) {
		return check(column, cells.value(Objects.checkIndex(row, rowCount), column));
	}

	/**
	 * @param row    from 0
	 * @param column from 0
	 * @return what is behind the value, not null
	 */
	public Evidence evidence(int row, int column) {
		Objects.checkIndex(column, columns.size());
		return Objects.requireNonNull(cells.evidence(Objects.checkIndex(row, rowCount), column));
	}

	/**
	 * @param row from 0
	 * @return a view of the cells of a row
	 */
	public List<Cell> row(int row) {
		Objects.checkIndex(row, rowCount);
		return new AbstractList<>() {

			@Override
			public Cell get(int column) {
				return new Cell(value(row, column), evidence(row, column));
			}

			@Override
			public int size() {
				return columns.size();
			}
		};
	}

	/** @return a view of the rows, each made when it is asked for */
	public List<List<Cell>> rows() {
		return new AbstractList<>() {

			@Override
			public List<Cell> get(int index) {
				return row(index);
			}

			@Override
			public int size() {
				return rowCount;
			}
		};
	}

	private Object check(int column, Object value) {
		if (value != null && !columns.get(column).type().valueClass.isInstance(value)
				|| value instanceof Double number && !Double.isFinite(number)) {
			throw new IllegalArgumentException(value + " does not fit column " + columns.get(column)); //$NON-NLS-1$
		}
		return value;
	}

	@Override
	public String toString() {
		return title + " (" + rowCount + " x " + columns.size() + ')'; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
