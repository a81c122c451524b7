package org.themewright.search.internal.index;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;

/** Finds, of many ranges, those that overlap another, in logarithmic time and the number found. */
public final class RangeIndex {

	private final int[] starts;
	private final int[] ends;
	/** The greatest end of all ranges up to this one. */
	private final int[] reach;

	/** @param ranges by start */
	public <T> RangeIndex(List<T> ranges, ToIntFunction<T> start, ToIntFunction<T> end) {
		starts = new int[ranges.size()];
		ends = new int[starts.length];
		reach = new int[starts.length];
		for (int i = 0; i < starts.length; i++) {
			starts[i] = start.applyAsInt(ranges.get(i));
			ends[i] = end.applyAsInt(ranges.get(i));
			reach[i] = i == 0 ? ends[i] : Math.max(reach[i - 1], ends[i]);
		}
	}

	/** @return whether any overlaps a half-open range */
	public boolean overlaps(int start, int end) {
		int first = firstReaching(start);
		return first < starts.length && starts[first] < end;
	}

	/** Tells the index of each that overlaps a half-open range, ascending. */
	public void forEachOverlapping(int start, int end, IntConsumer consumer) {
		for (int i = firstReaching(start); i < starts.length && starts[i] < end; i++) {
			if (ends[i] > start) {
				consumer.accept(i);
			}
		}
	}

	/** @return index of the first that ends behind an offset */
	private int firstReaching(int offset) {
		int low = 0;
		int high = reach.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (reach[middle] > offset) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}
}
