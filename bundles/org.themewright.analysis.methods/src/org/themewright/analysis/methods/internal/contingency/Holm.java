package org.themewright.analysis.methods.internal.contingency;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Probabilities of several tests, adjusted so that the chance of any false finding stays below the level: S. Holm, "A simple
 * sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6(2), 1979, p. 67.
 */
public final class Holm {

	private Holm() {
	}

	/**
	 * @param probabilities probabilities; NaN where nothing was tested
	 * @return the adjusted ones in the same order, at most 1; NaN as there
	 */
	public static double[] adjusted(double[] probabilities) {
		int[] tested = IntStream.range(0, probabilities.length).filter(i -> !Double.isNaN(probabilities[i])).boxed()
				.sorted(Comparator.comparingDouble(i -> probabilities[i])).mapToInt(Integer::intValue).toArray();
		double[] result = new double[probabilities.length];
		Arrays.fill(result, Double.NaN);
		double least = 0;
		for (int i = 0; i < tested.length; i++) {
			least = Math.max(least, Math.min(1, (tested.length - i) * probabilities[tested[i]]));
			result[tested[i]] = least;
		}
		return result;
	}
}
