package org.themewright.analysis;

import java.util.List;
import java.util.Objects;

/**
 * Numbers by two sets of things, e.g. how often codes are together. Costs nothing for cells that nobody looks at.
 *
 * @since 1.0
 */
public final class MatrixResult implements AnalysisResult {

	/** The numbers of a matrix. Answers the same every time, on any thread, quickly. */
	@FunctionalInterface
	public interface Values {

		/**
		 * @param row    from 0
		 * @param column from 0
		 * @return the number; {@link Double#NaN} for nothing
		 */
		double value(int row, int column);

		/**
		 * @param row    from 0
		 * @param column from 0
		 * @return what is behind the number, not null
		 */
		default Evidence evidence(int row, int column) {
			return Evidence.NONE;
		}
	}

	private final String title;
	private final String valueName;
	private final boolean whole;
	private final List<Label> rows;
	private final List<Label> columns;
	private final Values values;

	/**
	 * @param title     the title, for people
	 * @param valueName what the numbers are, for people, e.g. Codings
	 * @param whole     whether all numbers are whole
	 * @param rows      what the rows stand for, ids unique
	 * @param columns   what the columns stand for, ids unique
	 * @param values    the numbers
	 */
	public MatrixResult(String title, String valueName, boolean whole, List<Label> rows, List<Label> columns,
			Values values) {
		this.title = Objects.requireNonNull(title);
		this.valueName = Objects.requireNonNull(valueName);
		this.whole = whole;
		this.rows = unique(rows);
		this.columns = unique(columns);
		this.values = Objects.requireNonNull(values);
	}

	private static List<Label> unique(List<Label> labels) {
		if (labels.stream().map(Label::id).distinct().count() != labels.size()) {
			throw new IllegalArgumentException("ids are not unique: " + labels); //$NON-NLS-1$
		}
		return List.copyOf(labels);
	}

	@Override
	public String title() {
		return title;
	}

	/** @return what the numbers are, for people */
	public String valueName() {
		return valueName;
	}

	/** @return whether all numbers are whole */
	public boolean isWhole() {
		return whole;
	}

	/** @return what the rows stand for; not modifiable */
	public List<Label> rows() {
		return rows;
	}

	/** @return what the columns stand for; not modifiable */
	public List<Label> columns() {
		return columns;
	}

	/**
	 * @param row    from 0
	 * @param column from 0
	 * @return the number; {@link Double#NaN} for nothing
	 */
	public double value(int row, int column) {
		Objects.checkIndex(row, rows.size());
		Objects.checkIndex(column, columns.size());
		double value = values.value(row, column);
		return Double.isFinite(value) ? value : Double.NaN;
	}

	/**
	 * @param row    from 0
	 * @param column from 0
	 * @return what is behind the number, not null
	 */
	public Evidence evidence(int row, int column) {
		Objects.checkIndex(row, rows.size());
		Objects.checkIndex(column, columns.size());
		return Objects.requireNonNull(values.evidence(row, column));
	}
}
