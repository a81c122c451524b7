package org.themewright.ui.transcript.internal.text;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.themewright.ui.transcript.internal.text.RangeIndex.Entry;

/** Puts ranges into lanes so that those that overlap lie beside each other, in as few lanes as possible. */
final class Lanes {

	private Lanes() {
	}

	/**
	 * Gives each range the lowest lane that is free where it starts.
	 *
	 * @param <T> what lies on the ranges
	 * @param sorted the ranges by start
	 */
	static <T> void assign(List<Entry<T>> sorted) {
		PriorityQueue<Entry<T>> open = new PriorityQueue<>(Comparator.comparingInt(Entry<T>::end));
		PriorityQueue<Integer> free = new PriorityQueue<>();
		int used = 0;
		for (Entry<T> each : sorted) {
			while (!open.isEmpty() && open.peek().end() <= each.start()) {
				free.add(open.remove().lane());
			}
			each.setLane(free.isEmpty() ? used++ : free.remove());
			open.add(each);
		}
	}
}
