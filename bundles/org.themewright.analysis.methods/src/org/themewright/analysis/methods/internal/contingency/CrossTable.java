package org.themewright.analysis.methods.internal.contingency;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.math3.special.Gamma;

/**
 * A table of counts and whether its rows and columns are independent. Rows and columns of which nothing was counted do not
 * matter to any of the figures.
 */
public final class CrossTable {

	/** Below this, expected counts are small: W. G. Cochran, "Some methods for strengthening the common chi-square tests",
	 * Biometrics 10(4), 1954, p. 420. */
	private static final double SMALL = 5;
	/** And not more than this share of them may be (Cochran 1954, p. 420). */
	private static final double FEW = 0.2;

	private final long[][] counts;
	private final long[] rows;
	private final long[] columns;
	private final long total;

	/** @param counts counts by row and column, not negative, all rows alike long; copied */
	public CrossTable(long[][] counts) {
		this.counts = Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
		rows = Arrays.stream(counts).mapToLong(row -> Arrays.stream(row).sum()).toArray();
		columns = IntStream.range(0, counts.length == 0 ? 0 : counts[0].length)
				.mapToLong(j -> Arrays.stream(counts).mapToLong(row -> row[j]).sum()).toArray();
		total = Arrays.stream(rows).sum();
	}

	/** @return the number of counted things */
	public long total() {
		return total;
	}

	/** The table without rows and columns of which nothing was counted. */
	CrossTable filled() {
		int[] used = IntStream.range(0, columns.length).filter(j -> columns[j] > 0).toArray();
		return new CrossTable(IntStream.range(0, rows.length).filter(i -> rows[i] > 0)
				.mapToObj(i -> Arrays.stream(used).mapToLong(j -> counts[i][j]).toArray()).toArray(long[][]::new));
	}

	long[][] counts() {
		return counts;
	}

	long[] rows() {
		return rows;
	}

	long[] columns() {
		return columns;
	}

	/**
	 * @param row    a row
	 * @param column a column
	 * @return how much was to be expected there if rows and columns were independent; NaN in an empty table
	 */
	public double expected(int row, int column) {
		return (double) rows[row] * columns[column] / total;
	}

	/**
	 * The adjusted standardised residual: S. J. Haberman, "The analysis of residuals in cross-classified tables", Biometrics
	 * 29(1), 1973, p. 206; about normal where rows and columns are independent.
	 *
	 * @param row    a row
	 * @param column a column
	 * @return the residual; NaN where the row or the column holds nothing, or everything
	 */
	public double residual(int row, int column) {
		double variance = expected(row, column) * (1 - (double) rows[row] / total) * (1 - (double) columns[column] / total);
		return variance > 0 ? (counts[row][column] - expected(row, column)) / Math.sqrt(variance) : Double.NaN;
	}

	/** @return the degrees of freedom; 0 where there is nothing to compare */
	public int degreesOfFreedom() {
		long filledRows = Arrays.stream(rows).filter(each -> each > 0).count();
		long filledColumns = Arrays.stream(columns).filter(each -> each > 0).count();
		return (int) (Math.max(0, filledRows - 1) * Math.max(0, filledColumns - 1));
	}

	/**
	 * K. Pearson, "On the criterion that a given system of deviations ...", Philosophical Magazine 50, 1900, p. 164; without
	 * a correction for continuity.
	 *
	 * @return chi-square; NaN where there is nothing to compare
	 */
	public double chiSquare() {
		if (degreesOfFreedom() == 0) {
			return Double.NaN;
		}
		double sum = 0;
		for (int i = 0; i < rows.length; i++) {
			for (int j = 0; j < columns.length; j++) {
				double expected = expected(i, j);
				sum += expected > 0 ? Math.pow(counts[i][j] - expected, 2) / expected : 0;
			}
		}
		return sum;
	}

	/** @return how likely such a chi-square or a greater one is where rows and columns are independent; NaN as there */
	public double chiSquareProbability() {
		int freedom = degreesOfFreedom();
		return freedom == 0 ? Double.NaN : Gamma.regularizedGammaQ(freedom / 2.0, chiSquare() / 2);
	}

	/**
	 * Cramer's V: H. Cramer, "Mathematical Methods of Statistics", 1946, p. 282 (there the square of it).
	 *
	 * @return from 0, independent, to 1; NaN where there is nothing to compare
	 */
	public double cramersV() {
		long filledRows = Arrays.stream(rows).filter(each -> each > 0).count();
		long filledColumns = Arrays.stream(columns).filter(each -> each > 0).count();
		// Rounding must not lead beyond the bound.
		return Math.min(1, Math.sqrt(chiSquare() / (total * (Math.min(filledRows, filledColumns) - 1.0))));
	}

	/** @return whether expected counts are too small to trust chi-square: one below 1, or more than a fifth below 5 */
	public boolean hasSmallExpectedCounts() {
		double[] expected = IntStream.range(0, rows.length).filter(i -> rows[i] > 0).boxed()
				.flatMap(i -> IntStream.range(0, columns.length).filter(j -> columns[j] > 0).mapToObj(j -> expected(i, j)))
				.mapToDouble(Double::doubleValue).toArray();
		long small = Arrays.stream(expected).filter(each -> each < SMALL).count();
		return Arrays.stream(expected).anyMatch(each -> each < 1) || small > FEW * expected.length;
	}

	@Override
	public String toString() {
		return Stream.of(counts).map(Arrays::toString).toList().toString();
	}
}
