package org.themewright.analysis.methods.internal.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Intervals of confidence by drawing blocks of units anew, with replacement. Neighbouring words are not independent, so
 * whole blocks (turns) are drawn: C. A. Field, A. H. Welsh, "Bootstrapping clustered data", Journal of the Royal
 * Statistical Society B 69(3), 2007, pp. 369-390. The interval is that of the percentiles: B. Efron, R. J. Tibshirani,
 * "An Introduction to the Bootstrap", 1993, pp. 170-171. The same seed gives the same intervals.
 */
public final class Bootstrap {

	/** Whether anything is left of an interval of which so many draws are undefined. */
	private static final double LEAST_DEFINED = 0.5;

	private Bootstrap() {
	}

	/**
	 * @param lower the lower end
	 * @param upper the upper end
	 */
	public record Interval(double lower, double upper) {
	}

	/**
	 * @param items      ratings of several items, such as codes, about the same blocks
	 * @param blocks     how many blocks there are
	 * @param measures   the coefficients wanted
	 * @param draws      how often all blocks are drawn, at least 1
	 * @param level      the level of confidence, such as 0.95
	 * @param seed       where the random numbers begin
	 * @param everyDraw  called before each draw, to report progress and to throw when cancelled
	 * @return for each item, and at last for all pooled, for each measure the interval; null where it is not defined
	 */
	public static List<List<Interval>> intervals(List<Blocks> items, int blocks,
			List<Function<Ratings, Coefficient>> measures, int draws, double level, long seed, Runnable everyDraw) {
		double[][][] values = new double[items.size() + 1][measures.size()][draws];
		SplittableRandom random = new SplittableRandom(seed);
		for (int draw = 0; draw < draws; draw++) {
			everyDraw.run();
			int[] times = new int[blocks];
			for (int i = 0; i < blocks; i++) {
				times[random.nextInt(blocks)]++;
			}
			List<Ratings> drawn = items.stream().map(item -> item.drawn(times)).toList();
			for (int m = 0; m < measures.size(); m++) {
				List<Coefficient> coefficients = drawn.stream().map(measures.get(m)).toList();
				for (int i = 0; i < items.size(); i++) {
					values[i][m][draw] = coefficients.get(i).value();
				}
				values[items.size()][m][draw] = Coefficient.pooled(coefficients).value();
			}
		}
		List<List<Interval>> result = new ArrayList<>();
		for (double[][] item : values) {
			result.add(Arrays.stream(item).map(each -> interval(each, level)).toList());
		}
		return result;
	}

	private static Interval interval(double[] values, double level) {
		double[] sorted = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
		if (sorted.length < LEAST_DEFINED * values.length || sorted.length == 0) {
			return null;
		}
		int tail = (int) Math.floor((1 - level) / 2 * sorted.length);
		return new Interval(sorted[tail], sorted[sorted.length - 1 - tail]);
	}
}
