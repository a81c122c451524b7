package org.themewright.analysis.methods.internal.cooccurrence;

/** How strongly two things hang together that were counted alone and together. */
public final class Association {

	private Association() {
	}

	/**
	 * The Jaccard index: P. Jaccard, "The distribution of the flora in the alpine zone", New Phytologist 11(2), 1912, p. 39;
	 * by ATLAS.ti named c-coefficient.
	 *
	 * @param first  how often the one is there
	 * @param second how often the other is there
	 * @param both   how often both are
	 * @return from 0 to 1 where both is at most the lesser of the two; NaN where neither is there
	 */
	public static double jaccard(double first, double second, double both) {
		return both / (first + second - both);
	}

	/**
	 * Lift: how many times as often as by chance both are there. S. Brin, R. Motwani, J. D. Ullman, S. Tsur, "Dynamic itemset
	 * counting and implication rules for market basket data", Proceedings of SIGMOD 1997, p. 259 (there "interest").
	 *
	 * @param first  how often the one is there
	 * @param second how often the other is there
	 * @param both   how often both are
	 * @param all    how often they could be there
	 * @return not negative, 1 where they are independent; NaN where one is never there
	 */
	public static double lift(double first, double second, double both, double all) {
		return both * all / (first * second);
	}
}
