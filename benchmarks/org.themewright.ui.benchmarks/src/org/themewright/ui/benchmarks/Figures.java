package org.themewright.ui.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * What some runs of the same thing cost, in milliseconds.
 *
 * @param median of the time until it could be seen
 * @param high the 95th percentile of it
 * @param allMedian of the time with what was left to be done later
 * @param allHigh the 95th percentile of it
 * @param longest the longest stretch in any run in which nothing else could be done
 */
record Figures(double median, double high, double allMedian, double allHigh, double longest) {

	static Figures of(List<UiClock.Cost> costs) {
		return of(costs, UiClock.Cost::work);
	}

	/** Of what is seen once there is a picture: by the clock. */
	static Figures ofWall(List<UiClock.Cost> costs) {
		return of(costs, UiClock.Cost::wall);
	}

	private static Figures of(List<UiClock.Cost> costs, ToLongFunction<UiClock.Cost> seen) {
		double[] until = millis(costs, seen);
		double[] all = millis(costs, UiClock.Cost::all);
		double[] longest = millis(costs, UiClock.Cost::longest);
		return new Figures(until[until.length / 2], until[until.length * 95 / 100], all[all.length / 2],
				all[all.length * 95 / 100], longest[longest.length - 1]);
	}

	private static double[] millis(List<UiClock.Cost> costs, ToLongFunction<UiClock.Cost> nanos) {
		double[] result = costs.stream().mapToDouble(each -> nanos.applyAsLong(each) / 1e6).toArray();
		Arrays.sort(result);
		return result;
	}

	/** A row of the table; the ratio is that of the 95th percentiles. */
	String row(String what, Figures reference) {
		String ratio = reference == null ? "" : String.format(Locale.ROOT, "%.2f / %.2f", median / reference.median,
				high / reference.high);
		return String.format(Locale.ROOT, "%-34s %9.2f %9.2f %9.2f %9.2f %9.2f   %s", what, median, high, allMedian, allHigh,
				longest, ratio);
	}
}
