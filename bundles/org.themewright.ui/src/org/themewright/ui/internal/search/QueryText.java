package org.themewright.ui.internal.search;

import java.util.ArrayList;
import java.util.List;

/** Queries as texts. */
final class QueryText {

	private static final int LONGEST_SELECTION = 200;

	private QueryText() {
	}

	/**
	 * Makes a query of words that someone selected.
	 *
	 * @param selected a stretch of a text, or null
	 * @return a query that finds these words; empty where a query of them makes no sense
	 */
	static String of(String selected) {
		if (selected == null) {
			return ""; //$NON-NLS-1$
		}
		// What has a meaning in the query language is no word, so nothing that could be found is lost.
		String words = selected.replaceAll("[\"\u201C\u201D\u201E\u00AB\u00BB*?~=:()]", " ") //$NON-NLS-1$ //$NON-NLS-2$
				.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		boolean anyWord = words.codePoints().anyMatch(Character::isLetterOrDigit);
		if (!anyWord || selected.length() > LONGEST_SELECTION) {
			return ""; //$NON-NLS-1$
		}
		boolean operator = words.equals("AND") || words.equals("OR") || words.equals("NOT"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		boolean oneWord = words.codePoints().allMatch(Character::isLetterOrDigit);
		return oneWord && !operator ? words : "\"" + words + "\""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * @param history queries, the latest first
	 * @param query   one that is made now
	 * @param most    how many are remembered
	 * @return the queries with that one at the front, each once
	 */
	static List<String> remembered(List<String> history, String query, int most) {
		List<String> result = new ArrayList<>(history);
		result.remove(query);
		result.add(0, query);
		return List.copyOf(result.subList(0, Math.min(most, result.size())));
	}
}
