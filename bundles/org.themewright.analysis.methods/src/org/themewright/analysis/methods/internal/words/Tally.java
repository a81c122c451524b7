package org.themewright.analysis.methods.internal.words;

import java.util.Arrays;

/** How often a word is used, source by source; sources in which it is not used take no room. */
final class Tally {

	private int[] sources = new int[2];
	private int[] counts = new int[2];
	private int size;
	private long total;

	/** Counts a use; sources come in order. */
	void add(int source) {
		total++;
		if (size > 0 && sources[size - 1] == source) {
			counts[size - 1]++;
			return;
		}
		if (size == sources.length) {
			sources = Arrays.copyOf(sources, 2 * size);
			counts = Arrays.copyOf(counts, 2 * size);
		}
		sources[size] = source;
		counts[size++] = 1;
	}

	long total() {
		return total;
	}

	/** In how many sources it is used. */
	int range() {
		return size;
	}

	/** The sources in which it is used. */
	int[] sources() {
		return Arrays.copyOf(sources, size);
	}

	/** Uses by source. */
	long[] bySource(int all) {
		long[] result = new long[all];
		for (int i = 0; i < size; i++) {
			result[sources[i]] = counts[i];
		}
		return result;
	}
}
