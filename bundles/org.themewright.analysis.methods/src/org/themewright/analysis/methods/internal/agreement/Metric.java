package org.themewright.analysis.methods.internal.agreement;

/** How different two values are; K. Krippendorff, "Content Analysis", 2nd ed. 2004, pp. 232-235. */
public enum Metric {

	/** Values are the same or not. */
	NOMINAL {
		@Override
		double squared(Ratings ratings, double[] marginals, int lower, int higher) {
			return 1;
		}
	},
	/** Values have an order: the difference is how many values lie between. */
	ORDINAL {
		@Override
		double squared(Ratings ratings, double[] marginals, int lower, int higher) {
			double between = -(marginals[lower] + marginals[higher]) / 2;
			for (int i = lower; i <= higher; i++) {
				between += marginals[i];
			}
			return between * between;
		}
	},
	/** Differences of values mean something. */
	INTERVAL {
		@Override
		double squared(Ratings ratings, double[] marginals, int lower, int higher) {
			double difference = ratings.value(higher) - ratings.value(lower);
			return difference * difference;
		}
	},
	/** Values are not negative and zero means none. */
	RATIO {
		@Override
		double squared(Ratings ratings, double[] marginals, int lower, int higher) {
			double share = (ratings.value(higher) - ratings.value(lower))
					/ (ratings.value(higher) + ratings.value(lower));
			return share * share;
		}
	};

	/** The squared difference of two different categories; marginals say how often each was chosen. */
	abstract double squared(Ratings ratings, double[] marginals, int lower, int higher);
}
