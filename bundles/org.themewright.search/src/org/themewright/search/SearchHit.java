package org.themewright.search;

import java.util.List;

import org.themewright.model.SpeakerRole;

/**
 * A place that a search found. {@code before + text + after} is a stretch of the source's text as it was indexed.
 *
 * @param sourceId id of the source
 * @param sourceName its name
 * @param slug the base name of its files
 * @param start first UTF-16 offset in the source's text
 * @param end offset after the last character
 * @param text the words found
 * @param before what stands before them in the same passage, cut between words
 * @param after what stands after them in the same passage, cut between words
 * @param turn index of the turn, or -1 outside any turn
 * @param speaker who speaks, or null
 * @param role role of who speaks; null outside any turn
 * @param codeIds ids of the codes whose codings overlap the hit, each once, by place of the codings
 * @since 0.1
 */
public record SearchHit(String sourceId, String sourceName, String slug, int start, int end, String text, String before,
		String after, int turn, String speaker, SpeakerRole role, List<String> codeIds) {

	/** Copies the list. */
	public SearchHit {
		codeIds = List.copyOf(codeIds);
	}
}
