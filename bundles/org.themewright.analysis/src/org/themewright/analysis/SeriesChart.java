package org.themewright.analysis;

import java.util.List;
import java.util.Objects;

/**
 * A chart of bars, lines or points.
 *
 * @param title   the title, for people
 * @param kind    how points are drawn
 * @param stacked for bars: whether those of a category stand on each other, not beside each other
 * @param x       the horizontal axis
 * @param y       the vertical axis, without categories
 * @param series  the series, ids unique
 * @since 1.0
 */
public record SeriesChart(String title, Kind kind, boolean stacked, Axis x, Axis y, List<Series> series)
		implements ChartResult {

	/** How points are drawn. */
	public enum Kind {
		/** A bar from 0 to y in each category. */
		BAR,
		/** Points joined by lines, in the order in which they are given. */
		LINE,
		/** Points by themselves. */
		SCATTER
	}

	/**
	 * An axis.
	 *
	 * @param name       what it measures, for people, with the unit
	 * @param categories names of the places 0, 1, 2, ... on it; empty where it measures numbers
	 */
	public record Axis(String name, List<String> categories) {

		/** Copies the categories. */
		public Axis {
			Objects.requireNonNull(name);
			categories = List.copyOf(categories);
		}

		/**
		 * @param name what it measures
		 * @return an axis of numbers
		 */
		public static Axis of(String name) {
			return new Axis(name, List.of());
		}
	}

	/**
	 * Points that belong together.
	 *
	 * @param label  what they stand for
	 * @param points the points
	 */
	public record Series(Label label, List<Point> points) {

		/** Copies the points. */
		public Series {
			Objects.requireNonNull(label);
			points = List.copyOf(points);
		}
	}

	/**
	 * A point or bar.
	 *
	 * @param x        place on the horizontal axis, finite; the index of the category where there are categories
	 * @param y        place on the vertical axis, finite
	 * @param low      lower end of an interval around y, or NaN for none
	 * @param high     upper end of an interval around y, or NaN for none
	 * @param name     what it stands for, for people; empty where its place says it all
	 * @param evidence what is behind it
	 */
	public record Point(double x, double y, double low, double high, String name, Evidence evidence) {

		/** Checks the numbers. */
		public Point {
			Objects.requireNonNull(name);
			Objects.requireNonNull(evidence);
			if (!Double.isFinite(x) || !Double.isFinite(y)) {
				throw new IllegalArgumentException("not a point: " + x + ", " + y); //$NON-NLS-1$ //$NON-NLS-2$
			}
			if (Double.isNaN(low) != Double.isNaN(high) || Double.isInfinite(low) || Double.isInfinite(high)
					|| low > high) {
				throw new IllegalArgumentException("not an interval: " + low + ".." + high); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}

		/** A point without an interval. */
		public Point(double x, double y, String name, Evidence evidence) {
			this(x, y, Double.NaN, Double.NaN, name, evidence);
		}
	}

	/** Copies the series and checks that points stand in categories where there are categories. */
	public SeriesChart {
		Objects.requireNonNull(title);
		Objects.requireNonNull(kind);
		series = List.copyOf(series);
		boolean empty = series.stream().allMatch(each -> each.points().isEmpty());
		if (!y.categories().isEmpty() || kind == Kind.BAR && x.categories().isEmpty() && !empty) {
			throw new IllegalArgumentException("bars stand in categories of the horizontal axis"); //$NON-NLS-1$
		}
		if (series.stream().map(each -> each.label().id()).distinct().count() != series.size()) {
			throw new IllegalArgumentException("two series have one id"); //$NON-NLS-1$
		}
		int categories = x.categories().size();
		if (categories > 0 && series.stream().flatMap(each -> each.points().stream())
				.anyMatch(each -> each.x() != Math.rint(each.x()) || each.x() < 0 || each.x() >= categories)) {
			throw new IllegalArgumentException("a point stands in no category"); //$NON-NLS-1$
		}
	}
}
