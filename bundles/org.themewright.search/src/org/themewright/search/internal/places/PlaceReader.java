package org.themewright.search.internal.places;

import java.io.IOException;

/** Tells where something is in the documents of one segment. Used by one thread. */
@FunctionalInterface
public interface PlaceReader {

	/**
	 * Adds the places in a document, in any order. Offsets count from the beginning of the passage that it is.
	 *
	 * @param document its number in the segment, greater than that asked for before
	 * @param places gets the places; nothing if there are none
	 * @throws IOException if the index cannot be read
	 */
	void read(int document, Places places) throws IOException;
}
