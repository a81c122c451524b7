package org.themewright.search;

import java.util.List;

/**
 * A passage that says something like another.
 *
 * @param hit the whole passage
 * @param score how alike it is; greater is more alike, of no meaning beside those of another search
 * @param words the words that both have and that count most, as they are in this passage, the most telling first
 * @since 1.0
 */
public record SimilarPassage(SearchHit hit, double score, List<String> words) {

	/** Copies the list. */
	public SimilarPassage {
		words = List.copyOf(words);
	}
}
