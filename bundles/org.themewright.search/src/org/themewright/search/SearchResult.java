package org.themewright.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param total how many hits there are, also those beyond the limit
 * @param sources in how many sources they are
 * @param hits the first of them, by source in the order of the study, then by place
 * @since 0.1
 */
public record SearchResult(int total, int sources, List<SearchHit> hits) {

	/** Copies the list. */
	public SearchResult {
		hits = List.copyOf(hits);
	}

	/** @return whether there are more hits than are returned */
	public boolean truncated() {
		return hits.size() < total;
	}
}
