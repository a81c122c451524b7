package org.themewright.analysis.methods.internal.clustering;

/** How far two profiles of counts are apart. */
public enum Distances {

	/** One minus the share of what both have in what either has: P. Jaccard 1912, p. 39. */
	JACCARD {
		@Override
		public double between(double[] one, double[] other) {
			double both = 0;
			double either = 0;
			for (int i = 0; i < one.length; i++) {
				both += one[i] > 0 && other[i] > 0 ? 1 : 0;
				either += one[i] > 0 || other[i] > 0 ? 1 : 0;
			}
			return either == 0 ? 0 : 1 - both / either;
		}
	},
	/**
	 * One minus twice what both have over the sum of what each has: L. R. Dice, "Measures of the amount of ecologic association
	 * between species", Ecology 26(3), 1945, p. 298.
	 */
	DICE {
		@Override
		public double between(double[] one, double[] other) {
			double both = 0;
			double sum = 0;
			for (int i = 0; i < one.length; i++) {
				both += one[i] > 0 && other[i] > 0 ? 1 : 0;
				sum += (one[i] > 0 ? 1 : 0) + (other[i] > 0 ? 1 : 0);
			}
			return sum == 0 ? 0 : 1 - 2 * both / sum;
		}
	},
	/**
	 * One minus the cosine of the angle: G. Salton, M. J. McGill, "Introduction to Modern Information Retrieval", 1983, p. 121.
	 * Something that has nothing is as far as can be from all that has something.
	 */
	COSINE {
		@Override
		public double between(double[] one, double[] other) {
			double product = 0;
			double first = 0;
			double second = 0;
			for (int i = 0; i < one.length; i++) {
				product += one[i] * other[i];
				first += one[i] * one[i];
				second += other[i] * other[i];
			}
			if (first == 0 || second == 0) {
				return first == second ? 0 : 1;
			}
			return Math.max(0, 1 - product / Math.sqrt(first * second));
		}
	};

	/**
	 * @param one   counts, not negative
	 * @param other as many
	 * @return from 0, alike, to 1
	 */
	public abstract double between(double[] one, double[] other);

	/**
	 * @param profiles profiles of equal length
	 * @return all distances: symmetric, 0 on the diagonal
	 */
	public double[][] matrix(double[][] profiles) {
		double[][] result = new double[profiles.length][profiles.length];
		for (int i = 0; i < profiles.length; i++) {
			for (int j = i + 1; j < profiles.length; j++) {
				result[i][j] = between(profiles[i], profiles[j]);
				result[j][i] = result[i][j];
			}
		}
		return result;
	}
}
