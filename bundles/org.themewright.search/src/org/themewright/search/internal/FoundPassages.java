package org.themewright.search.internal;

import java.util.Arrays;

import org.themewright.search.internal.index.PassageTable;
import org.themewright.search.internal.places.Places;

/** The passages that a query found, with the places in them, put in the order of the study. */
final class FoundPassages {

	private final PassageTable passages;
	private final int parts;
	private int[] documents = new int[64];
	private int[] firstPlaces = new int[65];
	private int[] starts = new int[64];
	private int[] ends = new int[64];
	private int[] counts;
	private int size;
	/** Rank in the upper half, number in the lower. */
	private long[] order;

	/** @param parts of how many text parts the counts are kept */
	FoundPassages(PassageTable passages, int parts) {
		this.passages = passages;
		this.parts = parts;
		counts = new int[64 * parts];
	}

	/** Adds a passage without places. */
	void add(int document) {
		if (size == documents.length) {
			documents = Arrays.copyOf(documents, size * 2);
			firstPlaces = Arrays.copyOf(firstPlaces, size * 2 + 1);
			counts = Arrays.copyOf(counts, size * 2 * parts);
		}
		documents[size++] = document;
		firstPlaces[size] = firstPlaces[size - 1];
	}

	/** Adds a passage with places, which count from its beginning. */
	void add(int document, Places places, int[] partCounts) {
		add(document);
		int first = firstPlaces[size - 1];
		int last = first + places.size();
		if (last > starts.length) {
			starts = Arrays.copyOf(starts, Math.max(last, starts.length * 2));
			ends = Arrays.copyOf(ends, starts.length);
		}
		int base = passages.start(document);
		for (int i = first; i < last; i++) {
			starts[i] = base + places.start(i - first);
			ends[i] = base + places.end(i - first);
		}
		firstPlaces[size] = last;
		System.arraycopy(partCounts, 0, counts, (size - 1) * parts, parts);
	}

	/** Puts the passages in the order of the study. */
	void sort() {
		order = new long[size];
		for (int i = 0; i < size; i++) {
			order[i] = (long) passages.rank(documents[i]) << 32 | i;
		}
		Arrays.sort(order);
	}

	int size() {
		return size;
	}

	int document(int index) {
		return documents[(int) order[index]];
	}

	int firstPlace(int index) {
		return firstPlaces[(int) order[index]];
	}

	int endPlace(int index) {
		return firstPlaces[(int) order[index] + 1];
	}

	int placeStart(int place) {
		return starts[place];
	}

	int placeEnd(int place) {
		return ends[place];
	}

	/** @return how often each text part is in a passage */
	int[] counts(int index) {
		int at = (int) order[index];
		return Arrays.copyOfRange(counts, at * parts, (at + 1) * parts);
	}
}
