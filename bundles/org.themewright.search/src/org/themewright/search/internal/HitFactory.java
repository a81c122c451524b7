package org.themewright.search.internal;

import java.io.IOException;
import java.util.Collection;

import org.themewright.search.FacetField;
import org.themewright.search.FacetKey;
import org.themewright.search.SearchHit;

/** Describes places in one source, or in what a researcher wrote. */
interface HitFactory {

	/** @return the id of what the places are in */
	String id();

	/** @return its name for people */
	String name();

	/** @return the length of all of its text in UTF-16 code units */
	int length();

	/**
	 * @param start where something was found
	 * @param end the offset after it
	 * @param context where words may be shown, which holds the place
	 * @return the place as it is shown
	 * @throws IOException if the index cannot be read
	 */
	SearchHit hit(int start, int end, Range context) throws IOException;

	/**
	 * Tells by what a place is counted.
	 *
	 * @param field a field
	 * @param start where something was found
	 * @param end the offset after it
	 * @return the values, each once
	 */
	Collection<FacetKey> values(FacetField field, int start, int end);
}
