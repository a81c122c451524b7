package org.themewright.analysis;

import java.util.Objects;

/**
 * A matrix whose cells are coloured by their number.
 *
 * @param matrix the matrix
 * @param scale  how numbers become colours
 * @since 1.0
 */
public record HeatMapChart(MatrixResult matrix, Scale scale) implements ChartResult {

	/** How numbers become colours. */
	public enum Scale {
		/** From the least number to the greatest. */
		SEQUENTIAL,
		/** From the middle, 0, to both sides, e.g. for residuals. */
		DIVERGING
	}

	/** Checks that nothing is null. */
	public HeatMapChart {
		Objects.requireNonNull(matrix);
		Objects.requireNonNull(scale);
	}

	@Override
	public String title() {
		return matrix.title();
	}
}
