package org.themewright.search.internal;

import java.util.Set;

import org.themewright.search.FacetField;
import org.themewright.search.FacetKey;
import org.themewright.search.SearchHit;

/** Describes places in one source, or in what a researcher wrote. */
interface HitFactory {

	/**
	 * @param place where something was found
	 * @param passage where words may be shown
	 * @return the place as it is shown
	 */
	SearchHit hit(Range place, Range passage);

	/**
	 * Tells by what a place is counted.
	 *
	 * @param field a field
	 * @param place where something was found
	 * @param values gets the values
	 */
	void values(FacetField field, Range place, Set<FacetKey> values);
}
