package org.themewright.analysis.methods.internal.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What observers said of units, gathered by pattern: units of which all observers said the same are one line with a
 * weight. So the cost of a coefficient grows with the number of different patterns and not with the length of the text.
 * Immutable.
 */
public final class Ratings {

	/** In the place of a category: this observer said nothing of the unit. */
	public static final int MISSING = -1;

	private final int observers;
	private final double[] values;
	private final int[][] patterns;
	private final int[][] votes;
	private final long[] weights;

	private Ratings(int observers, double[] values, int[][] patterns, int[][] votes, long[] weights) {
		this.observers = observers;
		this.values = values;
		this.patterns = patterns;
		this.votes = votes;
		this.weights = weights;
	}

	private static int[] votes(int[] pattern, int categories) {
		int[] result = new int[categories];
		for (int category : pattern) {
			if (category != MISSING) {
				result[category]++;
			}
		}
		return result;
	}

	/** Gathers what is said of units. */
	public static final class Builder {

		private final int observers;
		private final double[] values;
		private final Map<List<Integer>, Integer> indices = new LinkedHashMap<>();
		private long[] weights = new long[8];

		/**
		 * @param observers how many observers there are
		 * @param values    the number that each category stands for, ascending; for nominal categories any
		 */
		public Builder(int observers, double... values) {
			this.observers = observers;
			this.values = values.clone();
		}

		/**
		 * @param pattern for each observer the category, or {@link Ratings#MISSING}; copied
		 * @param weight  how many units it is said of, not negative
		 * @return the number of the pattern, from 0
		 */
		public int add(int[] pattern, long weight) {
			List<Integer> key = Arrays.stream(pattern).boxed().toList();
			if (key.size() != observers || weight < 0) {
				throw new IllegalArgumentException(key + " x " + weight); //$NON-NLS-1$
			}
			key.forEach(category -> Objects.checkIndex(category + 1, values.length + 1));
			int index = indices.computeIfAbsent(key, each -> indices.size());
			if (index == weights.length) {
				weights = Arrays.copyOf(weights, 2 * index);
			}
			weights[index] += weight;
			return index;
		}

		/** @return all that was added */
		public Ratings build() {
			int[][] patterns = indices.keySet().stream()
					.map(key -> key.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
			int[][] votes = Arrays.stream(patterns).map(each -> votes(each, values.length)).toArray(int[][]::new);
			return new Ratings(observers, values, patterns, votes, Arrays.copyOf(weights, patterns.length));
		}
	}

	/** @return how many observers there are */
	public int observers() {
		return observers;
	}

	/** @return how many categories there are to choose from, also those nobody chose */
	public int categories() {
		return values.length;
	}

	double value(int category) {
		return values[category];
	}

	int patterns() {
		return patterns.length;
	}

	int[] pattern(int index) {
		return patterns[index];
	}

	long weight(int index) {
		return weights[index];
	}

	/** How many observers said something of the units of a pattern. */
	int said(int index) {
		int result = 0;
		for (int each : votes[index]) {
			result += each;
		}
		return result;
	}

	/** For each category how many observers chose it; not to be changed. */
	int[] votes(int index) {
		return votes[index];
	}

	/** @return the number of units of which at least two observers said something */
	public long comparable() {
		long result = 0;
		for (int i = 0; i < patterns.length; i++) {
			result += said(i) >= 2 ? weights[i] : 0;
		}
		return result;
	}

	/** @return the number of comparable units of which not all who said something said the same */
	public long disputed() {
		long result = 0;
		for (int i = 0; i < patterns.length; i++) {
			result += Arrays.stream(patterns[i]).filter(each -> each != MISSING).distinct().count() > 1 ? weights[i] : 0;
		}
		return result;
	}

	/** The same patterns with other weights, which are not copied. */
	Ratings withWeights(long[] other) {
		return new Ratings(observers, values, patterns, votes, other);
	}

	/**
	 * @param first  an observer, from 0
	 * @param second another one
	 * @return what the two said
	 */
	public Ratings pair(int first, int second) {
		Builder result = new Builder(2, values);
		for (int i = 0; i < patterns.length; i++) {
			result.add(new int[] { patterns[i][first], patterns[i][second] }, weights[i]);
		}
		return result.build();
	}

	/**
	 * @param category a category
	 * @return this category against all others
	 */
	public Ratings against(int category) {
		Builder result = new Builder(observers, 0, 1);
		for (int i = 0; i < patterns.length; i++) {
			int[] binary = Arrays.stream(patterns[i]).map(each -> each == MISSING ? MISSING : each == category ? 1 : 0)
					.toArray();
			result.add(binary, weights[i]);
		}
		return result.build();
	}

	/** @return all patterns with their weights, for messages */
	@Override
	public String toString() {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < patterns.length; i++) {
			lines.add(Arrays.toString(patterns[i]) + " x " + weights[i]); //$NON-NLS-1$
		}
		return lines.toString();
	}
}
