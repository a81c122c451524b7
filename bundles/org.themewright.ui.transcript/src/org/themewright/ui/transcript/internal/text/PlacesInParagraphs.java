package org.themewright.ui.transcript.internal.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Remembers something of offsets in a text that depends on their paragraph alone, such as where they are within it. An edit
 * of one paragraph does not change that of others, whose offsets it moves. Offsets are in UTF-16 code units.
 *
 * @param <V> what is remembered
 */
public final class PlacesInParagraphs<V> {

	private Map<Integer, V> places = new HashMap<>();

	/**
	 * @param offset in the text
	 * @param measure finds the place of an offset that is not remembered
	 * @return the place
	 */
	public V get(int offset, IntFunction<V> measure) {
		return places.computeIfAbsent(offset, measure::apply);
	}

	/**
	 * @param offset in the text
	 * @return what is remembered of it, or null
	 */
	public V remembered(int offset) {
		return places.get(offset);
	}

	/**
	 * @param offset in the text
	 * @param place to be remembered of it
	 */
	public void put(int offset, V place) {
		places.put(offset, place);
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
		Map<Integer, V> moved = HashMap.newHashMap(places.size());
		places.forEach((offset, place) -> {
			if (offset < start || offset > end) {
				moved.put(offset < start ? offset : offset + delta, place);
			}
		});
		places = moved;
	}
}
