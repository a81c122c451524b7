package org.themewright.analysis.methods.internal.words;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How evenly something is spread over the parts of a text or of a study. */
public final class Dispersion {

	private Dispersion() {
	}

	/**
	 * Juilland's D: A. Juilland, E. Chang-Rodriguez, "Frequency Dictionary of Spanish Words", 1964, p. LIII, from the shares in
	 * each part where parts differ in size, as in S. T. Gries, "Dispersions and adjusted frequencies in corpora",
	 * International Journal of Corpus Linguistics 13(4), 2008, p. 409.
	 *
	 * @param counts how often it is in each of at least two parts
	 * @param sizes  how large the parts are, each more than 0
	 * @return from 0, all in one part, to 1, spread evenly; NaN where there are none or only one part
	 */
	public static double juilland(long[] counts, long[] sizes) {
		int n = counts.length;
		double[] shares = IntStream.range(0, n).mapToDouble(i -> (double) counts[i] / sizes[i]).toArray();
		double mean = Arrays.stream(shares).average().orElse(Double.NaN);
		if (!(mean > 0) || n < 2) {
			return Double.NaN;
		}
		double variance = Arrays.stream(shares).map(each -> (each - mean) * (each - mean)).sum() / n;
		return 1 - Math.sqrt(variance) / mean / Math.sqrt(n - 1.0);
	}

	/**
	 * Gries' deviation of proportions (Gries 2008, p. 415), normed so that 1 can be reached: J. Lijffijt, S. T. Gries,
	 * "Correction to Gries", International Journal of Corpus Linguistics 17(1), 2012, p. 148.
	 *
	 * @param counts how often it is in each part
	 * @param sizes  how large the parts are, each more than 0
	 * @return from 0, as the parts are large, to 1, all in the smallest part; NaN where there are none or only one part
	 */
	public static double deviation(long[] counts, long[] sizes) {
		double all = Arrays.stream(counts).sum();
		double size = Arrays.stream(sizes).sum();
		if (all == 0 || counts.length < 2) {
			return Double.NaN;
		}
		double sum = 0;
		for (int i = 0; i < counts.length; i++) {
			sum += Math.abs(counts[i] / all - sizes[i] / size);
		}
		double greatest = 1 - Arrays.stream(sizes).min().getAsLong() / size;
		return Math.min(1, sum / 2 / greatest);
	}
}
