package org.themewright.analysis.methods.internal.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Coefficients of agreement between observers about units. Units of which fewer than two observers said something are
 * not compared. Where nothing is missing, all are as their authors define them; what is done with missing values is said
 * at each.
 */
public final class Agreement {

	private Agreement() {
	}

	/**
	 * The share of agreeing pairs of observers, averaged over units. For two observers the percentage of agreement.
	 *
	 * @param ratings what was said
	 * @return observed disagreement against 1, so that the value is the share of agreement
	 */
	public static Coefficient percent(Ratings ratings) {
		return new Coefficient(observedDisagreement(ratings), 1);
	}

	/**
	 * Cohen's kappa: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement
	 * 20(1), 1960, p. 40. For more than two observers what is seen and expected is averaged over all pairs: A. J. Conger,
	 * "Integration and generalization of kappas for multiple raters", Psychological Bulletin 88(2), 1980, pp. 324-325. A
	 * pair is compared on the units of which both said something; a pair that has none is left out.
	 *
	 * @param ratings what was said
	 * @return the coefficient
	 */
	public static Coefficient cohen(Ratings ratings) {
		int m = ratings.observers();
		return Coefficient.pooled(IntStream.range(0, m).boxed()
				.flatMap(i -> IntStream.range(i + 1, m).mapToObj(j -> cohen(ratings, i, j))).toList());
	}

	private static Coefficient cohen(Ratings ratings, int first, int second) {
		long[][] table = crossTable(ratings, first, second);
		double n = sum(table);
		if (n == 0) {
			return Coefficient.NONE;
		}
		double same = 0;
		double chance = 0;
		for (int i = 0; i < table.length; i++) {
			same += table[i][i] / n;
			chance += row(table, i) / n * (column(table, i) / n);
		}
		return new Coefficient(1 - same, 1 - chance);
	}

	/**
	 * The greatest kappa that two observers can have who use the categories as often as these do: Cohen 1960, p. 42.
	 *
	 * @param ratings what two observers said
	 * @return kappa M, at most 1; NaN where chance could not disagree
	 */
	public static double cohenMaximum(Ratings ratings) {
		long[][] table = crossTable(ratings, 0, 1);
		double n = sum(table);
		double greatest = IntStream.range(0, table.length)
				.mapToDouble(i -> Math.min(row(table, i), column(table, i)) / n).sum();
		return new Coefficient(1 - greatest, cohen(ratings, 0, 1).expected()).value();
	}

	private static long[][] crossTable(Ratings ratings, int first, int second) {
		long[][] table = new long[ratings.categories()][ratings.categories()];
		for (int i = 0; i < ratings.patterns(); i++) {
			int[] pattern = ratings.pattern(i);
			if (pattern[first] != Ratings.MISSING && pattern[second] != Ratings.MISSING) {
				table[pattern[first]][pattern[second]] += ratings.weight(i);
			}
		}
		return table;
	}

	private static double sum(long[][] table) {
		return Arrays.stream(table).flatMapToLong(Arrays::stream).sum();
	}

	private static double row(long[][] table, int i) {
		return Arrays.stream(table[i]).sum();
	}

	private static double column(long[][] table, int i) {
		return Arrays.stream(table).mapToLong(row -> row[i]).sum();
	}

	/**
	 * Fleiss' kappa: J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76(5),
	 * 1971, pp. 379-380. For two observers it is Scott's pi: W. A. Scott, "Reliability of content analysis: the case of
	 * nominal scale coding", Public Opinion Quarterly 19(3), 1955, p. 323. With missing values, each unit counts alike for
	 * the shares of the categories, however many said something of it: K. L. Gwet, "Handbook of Inter-Rater Reliability", 4th
	 * ed. 2014, ch. 2.
	 * <p>
	 * The kappa of one category (Fleiss 1971, p. 381) is that of {@link Ratings#against(int)}.
	 *
	 * @param ratings what was said
	 * @return the coefficient
	 */
	public static Coefficient fleiss(Ratings ratings) {
		double[] shares = shares(ratings);
		return new Coefficient(observedDisagreement(ratings),
				1 - Arrays.stream(shares).map(each -> each * each).sum());
	}

	/**
	 * Gwet's AC1: K. L. Gwet, "Computing inter-rater reliability and its variance in the presence of high agreement", British
	 * Journal of Mathematical and Statistical Psychology 61, 2008, pp. 33 and 38. Missing values as for
	 * {@link #fleiss(Ratings)}.
	 *
	 * @param ratings what was said, of at least two categories
	 * @return the coefficient
	 */
	public static Coefficient gwet(Ratings ratings) {
		double chance = Arrays.stream(shares(ratings)).map(each -> each * (1 - each)).sum()
				/ (ratings.categories() - 1);
		return new Coefficient(observedDisagreement(ratings), 1 - chance);
	}

	/**
	 * Kappa n: R. L. Brennan, D. J. Prediger, "Coefficient kappa: some uses, misuses, and alternatives", Educational and
	 * Psychological Measurement 41, 1981, p. 693; the same as S of E. M. Bennett, R. Alpert and A. C. Goldstein 1954. By
	 * chance all categories are alike.
	 *
	 * @param ratings what was said, of at least two categories
	 * @return the coefficient
	 */
	public static Coefficient brennanPrediger(Ratings ratings) {
		return new Coefficient(observedDisagreement(ratings), 1 - 1.0 / ratings.categories());
	}

	/**
	 * Krippendorff's alpha: K. Krippendorff, "Content Analysis", 2nd ed. 2004, pp. 221-243; missing values need no special
	 * care, units of which one observer said something are left out (p. 230).
	 *
	 * @param ratings what was said
	 * @param metric  how different two values are
	 * @return the coefficient; the disagreements are means of the squared differences of the metric
	 */
	public static Coefficient alpha(Ratings ratings, Metric metric) {
		int q = ratings.categories();
		double[][] coincidences = new double[q][q];
		for (int i = 0; i < ratings.patterns(); i++) {
			int said = ratings.said(i);
			if (said < 2) {
				continue;
			}
			int[] votes = ratings.votes(i);
			double weight = ratings.weight(i) / (said - 1.0);
			for (int c = 0; c < q; c++) {
				for (int k = 0; votes[c] > 0 && k < q; k++) {
					coincidences[c][k] += weight * votes[c] * (votes[k] - (c == k ? 1 : 0));
				}
			}
		}
		double[] marginals = Arrays.stream(coincidences).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
		double n = Arrays.stream(marginals).sum();
		if (n < 2) {
			return Coefficient.NONE;
		}
		double observed = 0;
		double expected = 0;
		for (int c = 0; c < q; c++) {
			for (int k = c + 1; k < q; k++) {
				double difference = metric.squared(ratings, marginals, c, k);
				observed += 2 * coincidences[c][k] * difference;
				expected += 2 * marginals[c] * marginals[k] * difference;
			}
		}
		return new Coefficient(observed / n, expected / (n * (n - 1)));
	}

	private static double observedDisagreement(Ratings ratings) {
		double sum = 0;
		double units = 0;
		for (int i = 0; i < ratings.patterns(); i++) {
			int said = ratings.said(i);
			if (said >= 2) {
				double pairs = 0;
				for (int votes : ratings.votes(i)) {
					pairs += votes * (votes - 1.0);
				}
				sum += ratings.weight(i) * pairs / (said * (said - 1.0));
				units += ratings.weight(i);
			}
		}
		return units == 0 ? Double.NaN : 1 - sum / units;
	}

	private static double[] shares(Ratings ratings) {
		double[] shares = new double[ratings.categories()];
		double units = 0;
		for (int i = 0; i < ratings.patterns(); i++) {
			int said = ratings.said(i);
			if (said > 0) {
				int[] votes = ratings.votes(i);
				for (int c = 0; c < votes.length; c++) {
					shares[c] += (double) ratings.weight(i) * votes[c] / said;
				}
				units += ratings.weight(i);
			}
		}
		double all = units;
		return Arrays.stream(shares).map(each -> each / all).toArray();
	}
}
