package org.themewright.search;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.themewright.search.internal.text.Word;
import org.themewright.search.internal.text.Words;

/**
 * In which order hits are shown.
 *
 * @since 1.0
 */
public enum HitOrder {
	/** By source in the order of the study, then by place. */
	PLACE,
	/**
	 * What says most about the query first: passages are ranked by BM25 (Robertson and Zaragoza 2009, 3.2, k1 = 1.2, b = 0)
	 * with the boosts of the query; within a passage by place.
	 */
	RELEVANCE,
	/** By the words before the hit, from the nearest to the farthest, as in a concordance. */
	LEFT,
	/** By the words found. */
	WORDS,
	/** By the words after the hit, as in a concordance. */
	RIGHT;

	/**
	 * Sorts hits that are there already, by what stands around them. Case and punctuation do not count; hits with the same
	 * words keep their order.
	 *
	 * @param hits hits with their context
	 * @param language whose alphabet is used, not null
	 * @return a new list; for {@link #PLACE} and {@link #RELEVANCE}, which a hit does not tell, in the order given
	 */
	public List<SearchHit> sort(List<SearchHit> hits, Locale language) {
		List<SearchHit> result = new ArrayList<>(hits.size());
		if (this == PLACE || this == RELEVANCE) {
			result.addAll(hits);
			return result;
		}
		Collator collator = Collator.getInstance(language);
		List<Keyed> keyed = new ArrayList<>(hits.size());
		for (SearchHit each : hits) {
			keyed.add(new Keyed(each, collator.getCollationKey(String.join("\n", words(each))))); //$NON-NLS-1$
		}
		keyed.sort(Comparator.comparing(Keyed::key));
		keyed.forEach(each -> result.add(each.hit));
		return result;
	}

	private record Keyed(SearchHit hit, java.text.CollationKey key) {
	}

	private List<String> words(SearchHit hit) {
		String text = switch (this) {
			case LEFT -> hit.before();
			case RIGHT -> hit.after();
			default -> hit.text();
		};
		List<String> result = new ArrayList<>(Words.in(text).stream().map(Word::form).toList());
		if (this == LEFT) {
			Collections.reverse(result);
		}
		return result;
	}
}
