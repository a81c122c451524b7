package org.themewright.ui.transcript.internal.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Remembers of offsets in a text where they are within their paragraph. An edit of one paragraph does not change that of
 * others, whose offsets it moves. Offsets are in UTF-16 code units.
 */
public final class PlacesInParagraphs {

	private Map<Integer, Integer> places = new HashMap<>();

	/**
	 * @param offset in the text
	 * @param measure finds the place of an offset that is not remembered
	 * @return the place
	 */
	public int get(int offset, IntUnaryOperator measure) {
		return places.computeIfAbsent(offset, measure::applyAsInt);
	}

	/** @return how many are remembered */
	public int size() {
		return places.size();
	}

	/** Forgets all. */
	public void clear() {
		places.clear();
	}

	/**
	 * Follows an edit.
	 *
	 * @param start where the first paragraph that was edited begins
	 * @param end where the last that was edited ended before the edit, at its line delimiter
	 * @param delta by how much what follows moves
	 */
	public void edited(int start, int end, int delta) {
		Map<Integer, Integer> moved = HashMap.newHashMap(places.size());
		places.forEach((offset, place) -> {
			if (offset < start || offset > end) {
				moved.put(offset < start ? offset : offset + delta, place);
			}
		});
		places = moved;
	}
}
