package org.themewright.model;

import java.util.List;

/**
 * Finds which round of coding counts. May be called from any thread as long as the study is not changed at the same time.
 *
 * @since 0.1
 */
public final class Rounds {

	private Rounds() {
	}

	/**
	 * The round that counts for who codes a source: of the rounds that both belong to, the last in the order of the study.
	 * A round that names no researchers or no sources is for all of them.
	 *
	 * @param source a source, not null
	 * @param researcher who codes; null for nobody, who is only in rounds for all
	 * @return the round, or null when there is none or the source is not part of a study
	 */
	public static Round of(Source source, Researcher researcher) {
		Study study = StudyObjects.studyOf(source);
		Round last = null;
		for (Round each : study == null ? List.<Round>of() : study.getRounds()) {
			if (isFor(each.getSources(), source) && isFor(each.getResearchers(), researcher)) {
				last = each;
			}
		}
		return last;
	}

	private static boolean isFor(List<?> named, Object one) {
		return named.isEmpty() || named.contains(one);
	}
}
