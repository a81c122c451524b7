package org.themewright.core.text;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Puts ranges into lanes so that those that overlap lie beside each other, in as few lanes as possible.
 *
 * @since 1.0
 */
public final class Lanes {

	private record Open(int end, int lane) {
	}

	private Lanes() {
	}

	/**
	 * Gives each range the lowest lane that is free where it starts.
	 *
	 * @param sorted the ranges by start, not null
	 * @return the lane of each, from 0
	 */
	public static int[] assign(List<TextRange> sorted) {
		int[] result = new int[sorted.size()];
		PriorityQueue<Open> open = new PriorityQueue<>(Comparator.comparingInt(Open::end));
		PriorityQueue<Integer> free = new PriorityQueue<>();
		int used = 0;
		for (int i = 0; i < result.length; i++) {
			while (!open.isEmpty() && open.peek().end <= sorted.get(i).start()) {
				free.add(open.remove().lane);
			}
			result[i] = free.isEmpty() ? used++ : free.remove();
			open.add(new Open(sorted.get(i).end(), result[i]));
		}
		return result;
	}
}
