package org.themewright.analysis.methods.internal.agreement;

import java.util.Arrays;

/**
 * Ratings of units that come in blocks, such as the words of a turn, so that whole blocks can be drawn anew.
 */
public final class Blocks {

	private final Ratings ratings;
	private final int[] blocks;
	private final int[] patterns;
	private final long[] weights;

	private Blocks(Ratings ratings, int[] blocks, int[] patterns, long[] weights) {
		this.ratings = ratings;
		this.blocks = blocks;
		this.patterns = patterns;
		this.weights = weights;
	}

	/** Gathers ratings block by block. */
	public static final class Builder {

		private final Ratings.Builder ratings;
		private int[] blocks = new int[16];
		private int[] patterns = new int[16];
		private long[] weights = new long[16];
		private int size;

		/** @see Ratings.Builder#Builder(int, double...) */
		public Builder(int observers, double... values) {
			ratings = new Ratings.Builder(observers, values);
		}

		/**
		 * @param block   the number of the block, from 0
		 * @param pattern what is said, as in {@link Ratings.Builder#add}
		 * @param weight  of how many units
		 */
		public void add(int block, int[] pattern, long weight) {
			if (size == blocks.length) {
				blocks = Arrays.copyOf(blocks, 2 * size);
				patterns = Arrays.copyOf(patterns, 2 * size);
				weights = Arrays.copyOf(weights, 2 * size);
			}
			blocks[size] = block;
			patterns[size] = ratings.add(pattern, weight);
			weights[size++] = weight;
		}

		/** @return all that was added */
		public Blocks build() {
			return new Blocks(ratings.build(), Arrays.copyOf(blocks, size), Arrays.copyOf(patterns, size),
					Arrays.copyOf(weights, size));
		}
	}

	/** @return all blocks together */
	public Ratings ratings() {
		return ratings;
	}

	/**
	 * @param times how often each block was drawn
	 * @return the ratings of what was drawn
	 */
	Ratings drawn(int[] times) {
		long[] sum = new long[ratings.patterns()];
		for (int i = 0; i < blocks.length; i++) {
			sum[patterns[i]] += times[blocks[i]] * weights[i];
		}
		return ratings.withWeights(sum);
	}
}
