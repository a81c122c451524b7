package org.themewright.core.deidentify;

import java.util.List;

import org.themewright.core.privacy.PseudonymEntry;

/**
 * What is to be replaced by what. A plan is made of what was found, without what somebody decided to leave as it is.
 *
 * @param entries     the names and pseudonyms that go into the pseudonym key, not null
 * @param occurrences the places in transcripts, in any order; none overlaps another in the same transcript
 * @param mentions    other texts of the study
 * @since 1.0
 */
public record ReplacementPlan(List<PseudonymEntry> entries, List<Occurrence> occurrences, List<Mention> mentions) {

	/** Takes a copy of the lists. */
	public ReplacementPlan {
		entries = List.copyOf(entries);
		occurrences = List.copyOf(occurrences);
		mentions = List.copyOf(mentions);
	}

	/** @return how many places and texts are changed */
	public int size() {
		return occurrences.size() + mentions.size();
	}

	/** Reveals nothing: a name must not get into a log by accident. */
	@Override
	public String toString() {
		return ReplacementPlan.class.getSimpleName();
	}
}
