package org.themewright.analysis.methods.internal.words;

/**
 * Statistics of how often words are used. Logarithms are natural but for those of effect sizes, which are to the base 2.
 */
public final class Lexis {

	/** What stands for a count of 0 where a logarithm is asked for: Hardie 2014. */
	private static final double HALF = 0.5;

	private Lexis() {
	}

	/**
	 * Keyness by log-likelihood: P. Rayson, R. Garside, "Comparing corpora using frequency profiling", Proceedings of the
	 * Workshop on Comparing Corpora, 2000, p. 3.
	 *
	 * @param here       how often the word is used here
	 * @param allHere    all words here, more than 0
	 * @param there      how often it is used there
	 * @param allThere   all words there, more than 0
	 * @return G2, not negative; above 3.84 with a probability below 0.05 where both use it alike, above 6.63 below 0.01
	 */
	public static double keyness(long here, long allHere, long there, long allThere) {
		double share = (double) (here + there) / (allHere + (double) allThere);
		return Math.max(0, 2 * (term(here, allHere * share) + term(there, allThere * share)));
	}

	/**
	 * Log ratio, the effect size of keyness: how many times doubled the share of a word here is against there. A. Hardie, "Log
	 * Ratio: an informal introduction", CASS Lancaster, 2014. A count of 0 is taken for 0.5.
	 *
	 * @param here     how often the word is used here
	 * @param allHere  all words here, more than 0
	 * @param there    how often it is used there
	 * @param allThere all words there, more than 0
	 * @return the binary logarithm of the ratio of the shares
	 */
	public static double logRatio(long here, long allHere, long there, long allThere) {
		return log2(orHalf(here) / allHere) - log2(orHalf(there) / allThere);
	}

	private static double orHalf(long count) {
		return count == 0 ? HALF : count;
	}

	/**
	 * Pointwise mutual information: K. W. Church, P. Hanks, "Word association norms, mutual information, and lexicography",
	 * Computational Linguistics 16(1), 1990, p. 23.
	 *
	 * @param both   how often the two words are together, more than 0
	 * @param first  how often the one is used
	 * @param second how often the other is used
	 * @param all    how often a word could be with another
	 * @return bits; 0 where they are together as by chance
	 */
	public static double mutualInformation(double both, double first, double second, double all) {
		return log2(both * all / (first * second));
	}

	/**
	 * t-score: K. Church, W. Gale, P. Hanks, D. Hindle, "Using statistics in lexical analysis", in: Lexical Acquisition, 1991,
	 * pp. 123-124.
	 *
	 * @param both   how often the two words are together, more than 0
	 * @param first  how often the one is used
	 * @param second how often the other is used
	 * @param all    how often a word could be with another
	 * @return the score; 0 where they are together as by chance
	 */
	public static double tScore(double both, double first, double second, double all) {
		return (both - first * second / all) / Math.sqrt(both);
	}

	/**
	 * Log-likelihood of a collocation: T. Dunning, "Accurate methods for the statistics of surprise and coincidence",
	 * Computational Linguistics 19(1), 1993, pp. 65-67.
	 *
	 * @param both   how often the two words are together
	 * @param first  how often the one is used, at least both
	 * @param second how often the other is used, at least both
	 * @param all    how often a word could be with another, at least first + second - both
	 * @return G2, not negative; great both for words that attract and for words that avoid each other
	 */
	public static double logLikelihood(double both, double first, double second, double all) {
		double sum = term(both, first * second / all) + term(first - both, first * (all - second) / all)
				+ term(second - both, (all - first) * second / all)
				+ term(all - first - second + both, (all - first) * (all - second) / all);
		return Math.max(0, 2 * sum);
	}

	private static double term(double observed, double expected) {
		return observed > 0 ? observed * Math.log(observed / expected) : 0;
	}

	private static double log2(double value) {
		return Math.log(value) / Math.log(2);
	}
}
