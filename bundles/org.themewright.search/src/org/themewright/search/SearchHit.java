package org.themewright.search;

import java.util.List;

import org.themewright.model.SpeakerRole;

/**
 * A place that a search found. {@code before + text + after} is a stretch of the text as it was indexed.
 *
 * @param kind what it is in
 * @param objectId id of the source, memo, coding, code or theme whose words these are
 * @param name its name; the name of the code for the memo of a coding
 * @param slug the base name of the files of a source; empty for all else
 * @param part which of its texts the offsets count in
 * @param start first UTF-16 offset in that text
 * @param end offset after the last character
 * @param text the words found
 * @param before what stands before them in the same passage, cut between words
 * @param after what stands after them in the same passage, cut between words
 * @param turn index of the turn, or -1 outside any turn
 * @param speaker who speaks, or null
 * @param role role of who speaks; null outside any turn
 * @param codeIds ids of the codes whose codings overlap the hit, each once, by place of the codings; of a memo, the code
 *                it is about
 * @since 0.1
 */
public record SearchHit(HitKind kind, String objectId, String name, String slug, HitPart part, int start, int end,
		String text, String before, String after, int turn, String speaker, SpeakerRole role, List<String> codeIds) {

	/** Copies the list. */
	public SearchHit {
		codeIds = List.copyOf(codeIds);
	}
}
