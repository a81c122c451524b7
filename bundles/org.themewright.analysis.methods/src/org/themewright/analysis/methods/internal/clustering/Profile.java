package org.themewright.analysis.methods.internal.clustering;

import java.util.Map;
import java.util.TreeMap;

/** How often something has each of many features; features that it does not have take no room. */
public final class Profile {

	private final int[] features;
	private final double[] counts;

	/** @param counts counts by the number of the feature; those that are not more than 0 are left out */
	public Profile(Map<Integer, ? extends Number> counts) {
		Map<Integer, Number> sorted = new TreeMap<>(counts);
		sorted.values().removeIf(each -> each.doubleValue() <= 0);
		features = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
		this.counts = sorted.values().stream().mapToDouble(Number::doubleValue).toArray();
	}

	/** @return how many features it has */
	public int size() {
		return features.length;
	}

	/** How many features both have. */
	double common(Profile other) {
		return over(other, false);
	}

	/** The sum of the products of the counts. */
	double product(Profile other) {
		return over(other, true);
	}

	private double over(Profile other, boolean weighted) {
		double sum = 0;
		int j = 0;
		for (int i = 0; i < features.length && j < other.features.length;) {
			if (features[i] == other.features[j]) {
				sum += weighted ? counts[i] * other.counts[j] : 1;
				i++;
				j++;
			} else if (features[i] < other.features[j]) {
				i++;
			} else {
				j++;
			}
		}
		return sum;
	}
}
