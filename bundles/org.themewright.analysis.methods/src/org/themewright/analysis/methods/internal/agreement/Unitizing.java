package org.themewright.analysis.methods.internal.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Krippendorff's alpha for unitised text: observers themselves chose where units of one category begin and end on a
 * continuum. K. Krippendorff, "Content Analysis", 2nd ed. 2004, pp. 251-256; first in "On the reliability of unitizing
 * continuous data", Sociological Methodology 25, 1995, pp. 47-76.
 */
public final class Unitizing {

	private Unitizing() {
	}

	/**
	 * A stretch of the continuum, half-open.
	 *
	 * @param start where it begins
	 * @param end   where it ends, after the start
	 */
	public record Section(long start, long end) {

		/** Checks that it is not empty. */
		public Section {
			if (end <= start) {
				throw new IllegalArgumentException(start + ".." + end); //$NON-NLS-1$
			}
		}

		double length() {
			return end - start;
		}
	}

	/**
	 * Compares observers in one category. Several categories are taken together by the sums of both disagreements, as
	 * {@link Coefficient#pooled} does.
	 *
	 * @param observers for each of at least two observers the units: sorted, not overlapping, inside the continuum
	 * @param start     where the continuum begins
	 * @param end       where it ends, after the start
	 * @return the coefficient; NaN where nobody has a unit
	 */
	public static Coefficient alpha(List<List<Section>> observers, long start, long end) {
		double length = end - (double) start;
		int m = observers.size();
		List<List<Section>> gaps = observers.stream().map(units -> gaps(units, start, end)).toList();
		double observed = 0;
		for (int i = 0; i < m; i++) {
			for (int j = 0; j < m; j++) {
				if (i != j) {
					observed += insideGaps(observers.get(i), gaps.get(j));
				}
				if (i < j) {
					observed += 2 * overlaps(observers.get(i), observers.get(j));
				}
			}
		}
		return new Coefficient(observed / (m * (m - 1.0) * length * length), expected(observers, gaps, length));
	}

	private static List<Section> gaps(List<Section> units, long start, long end) {
		List<Section> result = new ArrayList<>();
		long at = start;
		for (Section unit : units) {
			if (unit.start() > at) {
				result.add(new Section(at, unit.start()));
			}
			at = unit.end();
		}
		if (end > at) {
			result.add(new Section(at, end));
		}
		return result;
	}

	/** Units that overlap differ by how far their ends are apart. */
	private static double overlaps(List<Section> one, List<Section> other) {
		double sum = 0;
		int first = 0;
		for (Section unit : one) {
			while (first < other.size() && other.get(first).end() <= unit.start()) {
				first++;
			}
			for (int i = first; i < other.size() && other.get(i).start() < unit.end(); i++) {
				double atStart = unit.start() - (double) other.get(i).start();
				double atEnd = unit.end() - (double) other.get(i).end();
				sum += atStart * atStart + atEnd * atEnd;
			}
		}
		return sum;
	}

	/** A unit where the other observer has nothing differs by its own length; counted in both directions. */
	private static double insideGaps(List<Section> units, List<Section> gaps) {
		double sum = 0;
		int at = 0;
		for (Section unit : units) {
			while (at < gaps.size() && gaps.get(at).end() < unit.end()) {
				at++;
			}
			if (at < gaps.size() && gaps.get(at).start() <= unit.start()) {
				sum += 2 * unit.length() * unit.length();
			}
		}
		return sum;
	}

	private static double expected(List<List<Section>> observers, List<List<Section>> gaps, double length) {
		double[] gapLengths = gaps.stream().flatMap(List::stream).mapToDouble(Section::length).sorted().toArray();
		double[] longest = new double[gapLengths.length + 1];
		for (int i = gapLengths.length - 1; i >= 0; i--) {
			longest[i] = longest[i + 1] + gapLengths[i];
		}
		long units = observers.stream().mapToLong(List::size).sum();
		double all = observers.size() * length;
		double sum = 0;
		double within = 0;
		for (List<Section> observer : observers) {
			for (Section unit : observer) {
				double l = unit.length();
				int first = firstNotLess(gapLengths, l);
				double places = longest[first] - (gapLengths.length - first) * (l - 1);
				sum += (units - 1) / 3.0 * (2 * l * l * l - 3 * l * l + l) + l * l * places;
				within += l * (l - 1);
			}
		}
		return 2 / length * sum / (all * (all - 1) - within);
	}

	private static int firstNotLess(double[] sorted, double value) {
		int found = Arrays.binarySearch(sorted, value);
		while (found > 0 && sorted[found - 1] == value) {
			found--;
		}
		return found < 0 ? -found - 1 : found;
	}
}
