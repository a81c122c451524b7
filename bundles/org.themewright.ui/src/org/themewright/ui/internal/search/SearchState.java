package org.themewright.ui.internal.search;

import java.util.ArrayList;
import java.util.List;

import org.themewright.search.FacetKey;
import org.themewright.search.HitOrder;
import org.themewright.search.SearchOptions;

/**
 * What is looked for, and to what the hits were narrowed; each step of narrowing makes another.
 *
 * @param text    the query
 * @param options scope, order, and to what it is narrowed
 */
record SearchState(String text, SearchOptions options) {

	/** Asks for one of the values that were counted, or for it no more. */
	SearchState toggled(FacetKey key) {
		return new SearchState(text, options.toggled(key));
	}

	/** Looks for something else in what was found. */
	SearchState within(String query) {
		List<String> queries = new ArrayList<>(options.within());
		if (!queries.contains(text)) {
			queries.add(text);
		}
		return new SearchState(query, options.withinResultsOf(queries));
	}

	/** Looks no longer only in what an earlier query found. */
	SearchState notWithin(String query) {
		return new SearchState(text, options.withinResultsOf(options.within().stream().filter(each -> !each.equals(query)).toList()));
	}

	/** Puts the hits in another order. */
	SearchState inOrder(HitOrder order) {
		return new SearchState(text, options.withOrder(order));
	}

	/** Whether hits can be more if something of this is taken back. */
	boolean isNarrowed() {
		return !options.narrowed().isEmpty() || !options.within().isEmpty();
	}
}
