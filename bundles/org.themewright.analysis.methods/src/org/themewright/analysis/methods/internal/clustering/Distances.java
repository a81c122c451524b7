package org.themewright.analysis.methods.internal.clustering;

import java.util.List;

/** How far two profiles are apart. */
public enum Distances {

	/** One minus the share of what both have in what either has: P. Jaccard 1912, p. 39. */
	JACCARD {
		@Override
		public double between(Profile one, Profile other) {
			double both = one.common(other);
			double either = one.size() + other.size() - both;
			return either == 0 ? 0 : 1 - both / either;
		}
	},
	/**
	 * One minus twice what both have over the sum of what each has: L. R. Dice, "Measures of the amount of ecologic association
	 * between species", Ecology 26(3), 1945, p. 298.
	 */
	DICE {
		@Override
		public double between(Profile one, Profile other) {
			double sum = one.size() + other.size();
			return sum == 0 ? 0 : 1 - 2 * one.common(other) / sum;
		}
	},
	/**
	 * One minus the cosine of the angle: G. Salton, M. J. McGill, "Introduction to Modern Information Retrieval", 1983, p. 121.
	 * What has nothing is as far as can be from all that has something.
	 */
	COSINE {
		@Override
		public double between(Profile one, Profile other) {
			if (one.size() == 0 || other.size() == 0) {
				return one.size() == other.size() ? 0 : 1;
			}
			// Rounding must not lead below 0.
			return Math.max(0, 1 - one.product(other) / Math.sqrt(one.product(one) * other.product(other)));
		}
	};

	/**
	 * @param one   a profile
	 * @param other another
	 * @return from 0, alike, to 1
	 */
	public abstract double between(Profile one, Profile other);

	/**
	 * @param profiles profiles
	 * @param everyRow called before each row, to throw when cancelled
	 * @return all distances: symmetric, 0 on the diagonal
	 */
	public double[][] matrix(List<Profile> profiles, Runnable everyRow) {
		double[][] result = new double[profiles.size()][profiles.size()];
		for (int i = 0; i < result.length; i++) {
			everyRow.run();
			for (int j = i + 1; j < result.length; j++) {
				result[i][j] = between(profiles.get(i), profiles.get(j));
				result[j][i] = result[i][j];
			}
		}
		return result;
	}
}
