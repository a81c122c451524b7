package org.themewright.search;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.themewright.search.internal.SettingsText;

/**
 * How to search, beside the query. An empty set sets no limit. All filters have to be met; within a set, one of its
 * members has to. The filters of sources, speakers, participants and codes are about passages; {@code narrowed} is about
 * the hits themselves, so that it keeps as many as a facet counted.
 *
 * @param limit how many hits to return at most; the others are counted
 * @param context how many characters to show before and after a hit, at most
 * @param scope within what the parts of the query have to be found together
 * @param order in which order hits are returned; only the first {@value #MAX_SORTED} by place can be put in another
 * @param sourceIds ids of the sources to search
 * @param speakers names of speakers; case does not matter
 * @param participantIds ids of participants who speak
 * @param codeIds ids of codes; passages are searched that overlap a coding with one of them or one of their sub-codes
 * @param within queries: only in what all of these find too is searched; their own words are no hits
 * @param narrowed values that hits have to have: of each field that is named, and of each attribute, one of the values
 * @param facets by what hits are to be counted
 * @param accentsFolded whether words are looked for with any accents, so that {@code cafe} finds café; regular
 *                      expressions and words with {@code ~} are not changed by this
 * @param hidden what is not looked at, as if it was not there
 * @since 0.1
 */
public record SearchOptions(int limit, int context, SearchScope scope, HitOrder order, Set<String> sourceIds,
		Set<String> speakers, Set<String> participantIds, Set<String> codeIds, List<String> within,
		Set<FacetKey> narrowed, Set<FacetField> facets, boolean accentsFolded, HiddenWork hidden) {

	/** How many hits can be put into another order than that of the study. */
	public static final int MAX_SORTED = 100_000;

	/** Everything is searched by passages; up to 10,000 hits are returned. */
	public static final SearchOptions DEFAULT = new SearchOptions(10_000, 60, SearchScope.PASSAGE, HitOrder.PLACE,
			Set.of(), Set.of(), Set.of(), Set.of(), List.of(), Set.of(), Set.of(), false);

	/** Copies the collections. */
	public SearchOptions {
		if (limit < 0 || context < 0 || scope == null || order == null || hidden == null) {
			throw new IllegalArgumentException();
		}
		sourceIds = Set.copyOf(sourceIds);
		speakers = Set.copyOf(speakers);
		participantIds = Set.copyOf(participantIds);
		codeIds = Set.copyOf(codeIds);
		within = List.copyOf(within);
		narrowed = Set.copyOf(narrowed);
		facets = Set.copyOf(facets);
	}

	/**
	 * Options that hide nothing.
	 *
	 * @param limit as in the record
	 * @param context as in the record
	 * @param scope as in the record
	 * @param order as in the record
	 * @param sourceIds as in the record
	 * @param speakers as in the record
	 * @param participantIds as in the record
	 * @param codeIds as in the record
	 * @param within as in the record
	 * @param narrowed as in the record
	 * @param facets as in the record
	 * @param accentsFolded as in the record
	 */
	public SearchOptions(int limit, int context, SearchScope scope, HitOrder order, Set<String> sourceIds,
			Set<String> speakers, Set<String> participantIds, Set<String> codeIds, List<String> within,
			Set<FacetKey> narrowed, Set<FacetField> facets, boolean accentsFolded) {
		this(limit, context, scope, order, sourceIds, speakers, participantIds, codeIds, within, narrowed, facets,
				accentsFolded, HiddenWork.NONE);
	}

	/** @return whether only some of the study is searched; what is hidden does not count */
	public boolean isFiltered() {
		return !sourceIds.isEmpty() || !speakers.isEmpty() || !participantIds.isEmpty() || !codeIds.isEmpty()
				|| !within.isEmpty() || !narrowed.isEmpty();
	}

	/**
	 * @param newLimit how many hits to return at most, 0 to count only
	 * @return these options with that limit
	 */
	public SearchOptions withLimit(int newLimit) {
		return new SearchOptions(newLimit, context, scope, order, sourceIds, speakers, participantIds, codeIds, within,
				narrowed, facets, accentsFolded, hidden);
	}

	/**
	 * @param characters how many characters to show before and after a hit, at most
	 * @return these options with that context
	 */
	public SearchOptions withContext(int characters) {
		return new SearchOptions(limit, characters, scope, order, sourceIds, speakers, participantIds, codeIds, within,
				narrowed, facets, accentsFolded, hidden);
	}

	/**
	 * @param newScope within what the parts of the query have to be found together
	 * @return these options with that scope
	 */
	public SearchOptions withScope(SearchScope newScope) {
		return new SearchOptions(limit, context, newScope, order, sourceIds, speakers, participantIds, codeIds, within,
				narrowed, facets, accentsFolded, hidden);
	}

	/**
	 * @param newOrder in which order hits are returned
	 * @return these options with that order
	 */
	public SearchOptions withOrder(HitOrder newOrder) {
		return new SearchOptions(limit, context, scope, newOrder, sourceIds, speakers, participantIds, codeIds, within,
				narrowed, facets, accentsFolded, hidden);
	}

	/**
	 * @param ids ids of the sources to search, empty for all
	 * @return these options for those sources
	 */
	public SearchOptions withSources(Set<String> ids) {
		return new SearchOptions(limit, context, scope, order, ids, speakers, participantIds, codeIds, within, narrowed,
				facets, accentsFolded, hidden);
	}

	/**
	 * @param names names of speakers, empty for all
	 * @return these options for those speakers
	 */
	public SearchOptions withSpeakers(Set<String> names) {
		return new SearchOptions(limit, context, scope, order, sourceIds, names, participantIds, codeIds, within, narrowed,
				facets, accentsFolded, hidden);
	}

	/**
	 * @param ids ids of participants, empty for all
	 * @return these options for those participants
	 */
	public SearchOptions withParticipants(Set<String> ids) {
		return new SearchOptions(limit, context, scope, order, sourceIds, speakers, ids, codeIds, within, narrowed, facets,
				accentsFolded, hidden);
	}

	/**
	 * @param ids ids of codes, empty for all passages
	 * @return these options for those codes
	 */
	public SearchOptions withCodes(Set<String> ids) {
		return new SearchOptions(limit, context, scope, order, sourceIds, speakers, participantIds, ids, within, narrowed,
				facets, accentsFolded, hidden);
	}

	/**
	 * @param queries queries in whose results to search, empty for all
	 * @return these options with that limit
	 */
	public SearchOptions withinResultsOf(List<String> queries) {
		return new SearchOptions(limit, context, scope, order, sourceIds, speakers, participantIds, codeIds, queries,
				narrowed, facets, accentsFolded, hidden);
	}

	/**
	 * @param keys values that hits have to have, empty for all hits
	 * @return these options with that limit
	 */
	public SearchOptions withNarrowed(Set<FacetKey> keys) {
		return new SearchOptions(limit, context, scope, order, sourceIds, speakers, participantIds, codeIds, within, keys,
				facets, accentsFolded, hidden);
	}

	/**
	 * @param key a value that was counted
	 * @return these options with that value asked for if it was not, and not asked for if it was
	 */
	public SearchOptions toggled(FacetKey key) {
		Set<FacetKey> keys = new HashSet<>(narrowed);
		if (!keys.remove(key)) {
			keys.add(key);
		}
		return withNarrowed(keys);
	}

	/**
	 * @param fields by what hits are to be counted
	 * @return these options with these facets
	 */
	public SearchOptions withFacets(Set<FacetField> fields) {
		return new SearchOptions(limit, context, scope, order, sourceIds, speakers, participantIds, codeIds, within,
				narrowed, fields, accentsFolded, hidden);
	}

	/** @return these options with hits counted by everything */
	public SearchOptions withAllFacets() {
		return withFacets(EnumSet.allOf(FacetField.class));
	}

	/**
	 * @param folded whether accents do not count
	 * @return these options with or without accents
	 */
	public SearchOptions withAccentsFolded(boolean folded) {
		return new SearchOptions(limit, context, scope, order, sourceIds, speakers, participantIds, codeIds, within,
				narrowed, facets, folded, hidden);
	}

	/**
	 * @param work what is not looked at, as if it was not there
	 * @return these options with that hidden
	 * @since 1.0
	 */
	public SearchOptions withHidden(HiddenWork work) {
		return new SearchOptions(limit, context, scope, order, sourceIds, speakers, participantIds, codeIds, within,
				narrowed, facets, accentsFolded, work);
	}

	/**
	 * Writes what is to be kept of these options with a query: accents, order, filters, and to what hits are narrowed. The
	 * scope, what is hidden, and what is about showing hits, is not in it.
	 *
	 * @return a text for {@link #withSettings}; empty where nothing differs from {@link #DEFAULT}
	 * @since 1.0
	 */
	public String settings() {
		return SettingsText.write(this);
	}

	/**
	 * @param settings what {@link #settings()} wrote; what this version does not know of it is passed over. Null for nothing
	 * @return these options with it
	 * @since 1.0
	 */
	public SearchOptions withSettings(String settings) {
		return settings == null ? this : SettingsText.read(settings, this);
	}
}
