package org.themewright.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param total how many hits there are, also those beyond the limit
 * @param sources in how many sources, or memos, codes and themes, they are
 * @param hits the first of them in the order asked for
 * @param counts of each source that has hits how many, in the order of the study
 * @param facets of the fields asked for the values and how many hits have them: by field, for attributes by their name,
 *               then the most frequent first
 * @since 0.1
 */
public record SearchResult(int total, int sources, List<SearchHit> hits, List<SourceCount> counts,
		List<FacetCount> facets) {

	/** Copies the lists. */
	public SearchResult {
		hits = List.copyOf(hits);
		counts = List.copyOf(counts);
		facets = List.copyOf(facets);
	}

	/** @return whether there are more hits than are returned */
	public boolean truncated() {
		return hits.size() < total;
	}
}
