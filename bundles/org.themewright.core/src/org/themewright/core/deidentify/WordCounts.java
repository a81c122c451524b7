package org.themewright.core.deidentify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often words stand in a study in lower case, and with a capital inside of sentences. */
final class WordCounts {

	private static final class Count {
		private int lower;
		private int inside;
	}

	private final Map<String, Count> counts = new HashMap<>();

	/**
	 * Counts the words of a text.
	 *
	 * @param tokens the words
	 * @param taken  where there are no words but addresses and the like, by offset
	 */
	void add(List<Token> tokens, List<Hit> taken) {
		int next = 0;
		for (Token each : tokens) {
			while (next < taken.size() && taken.get(next).range().end() <= each.start()) {
				next++;
			}
			if (next < taken.size() && taken.get(next).range().start() < each.end()) {
				continue;
			}
			if (each.isLower()) {
				count(each).lower++;
			} else if (!each.first() && each.isCapital()) {
				count(each).inside++;
			}
		}
	}

	private Count count(Token token) {
		return counts.computeIfAbsent(token.folded(), word -> new Count());
	}

	boolean isLowerSomewhere(Token token) {
		Count count = counts.get(token.folded());
		return count != null && count.lower > 0;
	}

	boolean isInsideSomewhere(Token token) {
		Count count = counts.get(token.folded());
		return count != null && count.inside > 0;
	}
}
