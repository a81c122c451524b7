package org.themewright.analysis.methods.internal.clustering;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;

/** Multidimensional scaling: places in the plane whose distances are as near as can be to given ones. */
public final class Scaling {

	private static final int MOST_STEPS = 1_000;
	private static final double ENOUGH = 1e-9;

	private Scaling() {
	}

	/**
	 * Classical scaling: W. S. Torgerson, "Multidimensional scaling: I. Theory and method", Psychometrika 17(4), 1952, pp.
	 * 401-419; J. C. Gower, "Some distance properties of latent root and vector methods used in multivariate analysis",
	 * Biometrika 53(3/4), 1966, p. 329. The first thing that is not in the middle lies on the positive side of each axis, so
	 * that the same distances give the same picture.
	 *
	 * @param distances symmetric, not negative
	 * @return for each thing its place in two dimensions
	 */
	public static double[][] classical(double[][] distances) {
		int n = distances.length;
		double[][] places = new double[n][2];
		if (n < 2) {
			return places;
		}
		double[][] squares = Arrays.stream(distances).map(row -> Arrays.stream(row).map(each -> each * each).toArray())
				.toArray(double[][]::new);
		double[] means = Arrays.stream(squares).mapToDouble(row -> Arrays.stream(row).average().getAsDouble()).toArray();
		double mean = Arrays.stream(means).average().getAsDouble();
		double[][] centred = new double[n][n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				centred[i][j] = -(squares[i][j] - means[i] - means[j] + mean) / 2;
			}
		}
		EigenDecomposition roots = new EigenDecomposition(MatrixUtils.createRealMatrix(centred));
		List<Integer> greatest = IntStream.range(0, n).boxed()
				.sorted(Comparator.comparingDouble((Integer i) -> -roots.getRealEigenvalue(i))).limit(2).toList();
		for (int axis = 0; axis < greatest.size(); axis++) {
			double length = Math.sqrt(Math.max(0, roots.getRealEigenvalue(greatest.get(axis))));
			double[] vector = roots.getEigenvector(greatest.get(axis)).toArray();
			double sign = Arrays.stream(vector).filter(each -> Math.abs(each) > ENOUGH).findFirst().orElse(1) < 0 ? -1 : 1;
			for (int i = 0; i < n; i++) {
				places[i][axis] = sign * length * vector[i];
			}
		}
		return places;
	}

	/**
	 * SMACOF, which makes the stress less with every step, from the classical solution: J. de Leeuw, "Applications of convex
	 * analysis to multidimensional scaling", in: Recent Developments in Statistics, 1977, pp. 133-145; I. Borg, P. J. F.
	 * Groenen, "Modern Multidimensional Scaling", 2nd ed. 2005, pp. 191-194.
	 *
	 * @param distances symmetric, not negative
	 * @param everyStep called before each step, to throw when cancelled
	 * @return for each thing its place in two dimensions
	 */
	public static double[][] smacof(double[][] distances, Runnable everyStep) {
		double[][] places = classical(distances);
		double off = off(distances, places);
		for (int step = 0; step < MOST_STEPS; step++) {
			everyStep.run();
			double[][] next = guttman(distances, places);
			double less = off(distances, next);
			if (!(less < off - ENOUGH)) {
				return places;
			}
			places = next;
			off = less;
		}
		return places;
	}

	/** The Guttman transform with weights of 1: Borg and Groenen 2005, p. 191. */
	private static double[][] guttman(double[][] distances, double[][] places) {
		int n = places.length;
		double[][] next = new double[n][2];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				double apart = apart(places, i, j);
				double ratio = i == j || apart == 0 ? 0 : distances[i][j] / apart;
				for (int axis = 0; axis < 2; axis++) {
					next[i][axis] += ratio * (places[i][axis] - places[j][axis]) / n;
				}
			}
		}
		return next;
	}

	private static double apart(double[][] places, int i, int j) {
		return Math.hypot(places[i][0] - places[j][0], places[i][1] - places[j][1]);
	}

	/**
	 * Stress-1: J. B. Kruskal, "Multidimensional scaling by optimizing goodness of fit to a nonmetric hypothesis", Psychometrika
	 * 29(1), 1964, p. 8, with the distances themselves as disparities.
	 *
	 * @param distances the distances
	 * @param places    the places
	 * @return 0 where the places keep all distances; below 0.1 is fair (Kruskal 1964, p. 3)
	 */
	public static double stress(double[][] distances, double[][] places) {
		double off = off(distances, places);
		double all = 0;
		for (int i = 0; i < places.length; i++) {
			for (int j = i + 1; j < places.length; j++) {
				all += apart(places, i, j) * apart(places, i, j);
			}
		}
		return off == 0 ? 0 : Math.sqrt(off / all);
	}

	/** Raw stress. */
	private static double off(double[][] distances, double[][] places) {
		double off = 0;
		for (int i = 0; i < places.length; i++) {
			for (int j = i + 1; j < places.length; j++) {
				double difference = distances[i][j] - apart(places, i, j);
				off += difference * difference;
			}
		}
		return off;
	}
}
