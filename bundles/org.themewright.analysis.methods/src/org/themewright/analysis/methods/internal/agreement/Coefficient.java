package org.themewright.analysis.methods.internal.agreement;

import java.util.List;

/**
 * Agreement beyond chance, as all coefficients here have it: 1 - Do / De, with the disagreement that is seen and the one
 * that chance would give. With Ao = 1 - Do and Ae = 1 - De this is (Ao - Ae) / (1 - Ae).
 *
 * @param observed the disagreement that is seen; NaN where nothing can be compared
 * @param expected the disagreement by chance
 */
public record Coefficient(double observed, double expected) {

	/** Nothing could be compared. */
	static final Coefficient NONE = new Coefficient(Double.NaN, Double.NaN);

	/** @return at most 1; NaN where chance could not disagree, or nothing was compared */
	public double value() {
		return expected > 0 ? 1 - observed / expected : Double.NaN;
	}

	/** @return the share of agreement that is seen; only of nominal values */
	public double agreement() {
		return 1 - observed;
	}

	/**
	 * Pools coefficients of several items, such as codes, by the means of what is seen and of what chance gives.
	 * <p>
	 * H. De Vries, M. N. Elliott, D. E. Kanouse, S. S. Teleki, "Using pooled kappa to summarize interrater agreement across
	 * many items", Field Methods 20(3), 2008, pp. 272-282, for Cohen's kappa; the same way for the other coefficients. Unlike
	 * the mean of the coefficients it is not driven by items that were hardly used.
	 *
	 * @param items the coefficients; those of which nothing is known are left out
	 * @return the pooled one
	 */
	public static Coefficient pooled(List<Coefficient> items) {
		double observed = 0;
		double expected = 0;
		int count = 0;
		for (Coefficient each : items) {
			if (!Double.isNaN(each.observed)) {
				observed += each.observed;
				expected += each.expected;
				count++;
			}
		}
		return count == 0 ? NONE : new Coefficient(observed / count, expected / count);
	}
}
