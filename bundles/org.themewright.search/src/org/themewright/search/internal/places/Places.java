package org.themewright.search.internal.places;

import java.util.Arrays;

/** Half-open ranges of UTF-16 offsets in one text; a list that is used again and again. */
public final class Places {

	/** The start in the upper half, then the end from the last to the first, so that they sort as {@link #sort} says. */
	private long[] values = new long[16];
	private int size;

	/** Takes all out. */
	public void clear() {
		size = 0;
	}

	/** @return how many there are */
	public int size() {
		return size;
	}

	/** @return where one begins */
	public int start(int index) {
		return (int) (values[index] >>> 32);
	}

	/** @return the offset after one */
	public int end(int index) {
		return Integer.MAX_VALUE - (int) values[index];
	}

	/** Adds a range. */
	public void add(int start, int end) {
		if (size == values.length) {
			values = Arrays.copyOf(values, size * 2);
		}
		values[size++] = (long) start << 32 | Integer.MAX_VALUE - end;
	}

	/** Adds all of others. */
	public void addAll(Places others) {
		if (size + others.size > values.length) {
			values = Arrays.copyOf(values, Math.max(size + others.size, size * 2));
		}
		System.arraycopy(others.values, 0, values, size, others.size);
		size += others.size;
	}

	/** Counts all offsets from a place that is so many characters before. */
	public void move(int characters) {
		for (int i = 0; i < size; i++) {
			values[i] += ((long) characters << 32) - characters;
		}
	}

	/** Sorts by start, the longest first. */
	private void sort() {
		for (int i = 1; i < size; i++) {
			if (values[i] < values[i - 1]) {
				Arrays.sort(values, 0, size);
				return;
			}
		}
	}

	/** Keeps of the places of one word or phrase, going from left to right, those that do not overlap one kept before. */
	public void dropOverlaps() {
		sort();
		int kept = 0;
		int reached = -1;
		for (int i = 0; i < size; i++) {
			if (start(i) >= reached) {
				reached = end(i);
				values[kept++] = values[i];
			}
		}
		size = kept;
	}

	/** Keeps of the places of several words and phrases, by place, those that are not within another. */
	public void dropInner() {
		sort();
		int kept = 0;
		int reached = -1;
		for (int i = 0; i < size; i++) {
			if (end(i) > reached) {
				reached = end(i);
				values[kept++] = values[i];
			}
		}
		size = kept;
	}
}
