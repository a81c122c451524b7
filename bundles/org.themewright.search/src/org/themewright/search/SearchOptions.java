package org.themewright.search;

import java.util.Set;

/**
 * What limits a search beside the query. An empty set sets no limit. All filters have to be met; within a set, one of
 * its members has to.
 *
 * @param limit how many hits to return at most; the others are counted
 * @param context how many characters to show before and after a hit, at most
 * @param sourceIds ids of the sources to search
 * @param speakers names of speakers; case does not matter
 * @param participantIds ids of participants who speak
 * @param codeIds ids of codes; passages are searched that overlap a coding with one of them or one of their sub-codes
 * @since 0.1
 */
public record SearchOptions(int limit, int context, Set<String> sourceIds, Set<String> speakers,
		Set<String> participantIds, Set<String> codeIds) {

	/** Everything is searched; up to 10,000 hits are returned. */
	public static final SearchOptions DEFAULT = new SearchOptions(10_000, 60, Set.of(), Set.of(), Set.of(), Set.of());

	/** Copies the sets. */
	public SearchOptions {
		if (limit < 0 || context < 0) {
			throw new IllegalArgumentException();
		}
		sourceIds = Set.copyOf(sourceIds);
		speakers = Set.copyOf(speakers);
		participantIds = Set.copyOf(participantIds);
		codeIds = Set.copyOf(codeIds);
	}

	/**
	 * @param newLimit how many hits to return at most, 0 to count only
	 * @return these options with that limit
	 */
	public SearchOptions withLimit(int newLimit) {
		return new SearchOptions(newLimit, context, sourceIds, speakers, participantIds, codeIds);
	}

	/**
	 * @param characters how many characters to show before and after a hit, at most
	 * @return these options with that context
	 */
	public SearchOptions withContext(int characters) {
		return new SearchOptions(limit, characters, sourceIds, speakers, participantIds, codeIds);
	}

	/**
	 * @param ids ids of the sources to search, empty for all
	 * @return these options for those sources
	 */
	public SearchOptions withSources(Set<String> ids) {
		return new SearchOptions(limit, context, ids, speakers, participantIds, codeIds);
	}

	/**
	 * @param names names of speakers, empty for all
	 * @return these options for those speakers
	 */
	public SearchOptions withSpeakers(Set<String> names) {
		return new SearchOptions(limit, context, sourceIds, names, participantIds, codeIds);
	}

	/**
	 * @param ids ids of participants, empty for all
	 * @return these options for those participants
	 */
	public SearchOptions withParticipants(Set<String> ids) {
		return new SearchOptions(limit, context, sourceIds, speakers, ids, codeIds);
	}

	/**
	 * @param ids ids of codes, empty for all passages
	 * @return these options for those codes
	 */
	public SearchOptions withCodes(Set<String> ids) {
		return new SearchOptions(limit, context, sourceIds, speakers, participantIds, ids);
	}
}
