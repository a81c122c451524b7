package org.themewright.ui.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.themewright.core.StudySession;
import org.themewright.search.FacetCount;
import org.themewright.search.FacetField;
import org.themewright.search.FacetKey;
import org.themewright.search.HitOrder;
import org.themewright.search.SearchHit;
import org.themewright.search.SearchResult;
import org.themewright.search.SourceCount;

/**
 * What one search found in one study or several.
 *
 * @param state  what was looked for
 * @param places the places in the order asked for
 * @param in     what they are in
 * @param total  how many there are, also those that are not among the places
 * @param counts how many in each transcript
 * @param facets how many have which value; of values that are asked for also what stands beside them
 */
record Found(SearchState state, List<FoundPlace> places, List<FoundIn> in, int total, List<SourceCount> counts,
		List<FacetCount> facets) {

	/** Nothing was looked for yet. */
	static Found nothing(SearchState state) {
		return new Found(state, List.of(), List.of(), 0, List.of(), List.of());
	}

	/** Takes together what was found in several studies. */
	static Found of(SearchState state, Map<StudySession, SearchResult> results) {
		List<FoundIn> in = new ArrayList<>();
		List<FoundPlace> places = new ArrayList<>();
		Map<FacetKey, FacetCount> facets = new LinkedHashMap<>();
		List<SourceCount> counts = new ArrayList<>();
		int total = 0;
		for (Map.Entry<StudySession, SearchResult> each : results.entrySet()) {
			SearchResult result = each.getValue();
			add(each.getKey(), result.hits(), in, places);
			total += result.total();
			counts.addAll(result.counts());
			result.facets().forEach(facet -> facets.merge(facet.key(), facet,
					(one, other) -> new FacetCount(one.key(), one.label(), one.count() + other.count())));
		}
		HitOrder order = state.options().order();
		return new Found(state, results.size() > 1 ? sorted(places, order) : List.copyOf(places), List.copyOf(in), total,
				counts, List.copyOf(facets.values()));
	}

	private static void add(StudySession session, List<SearchHit> hits, List<FoundIn> in, List<FoundPlace> places) {
		Map<String, List<SearchHit>> byObject = new LinkedHashMap<>();
		hits.forEach(hit -> byObject.computeIfAbsent(hit.objectId(), id -> new ArrayList<>()).add(hit));
		Map<SearchHit, FoundPlace> made = new IdentityHashMap<>();
		for (List<SearchHit> each : byObject.values()) {
			FoundIn object = new FoundIn(session,
					each.stream().sorted(Comparator.comparing(SearchHit::part).thenComparing(SearchHit::start)).toList());
			in.add(object);
			object.places().forEach(place -> made.put(place.hit(), place));
		}
		hits.forEach(hit -> places.add(made.get(hit)));
	}

	private static List<FoundPlace> sorted(List<FoundPlace> places, HitOrder order) {
		Map<SearchHit, FoundPlace> byHit = new IdentityHashMap<>();
		places.forEach(each -> byHit.put(each.hit(), each));
		return order.sort(places.stream().map(FoundPlace::hit).toList(), Locale.getDefault()).stream().map(byHit::get)
				.toList();
	}

	/**
	 * Shows beside a value that is asked for those of which one could ask for too.
	 *
	 * @param field     the field of the value
	 * @param attribute the attribute, or null
	 * @param without   what was found when none of them was asked for
	 */
	Found withChoices(FacetField field, String attribute, Found without) {
		List<FacetCount> result = new ArrayList<>(facets.stream().filter(each -> !isOf(each.key(), field, attribute)).toList());
		without.facets.stream().filter(each -> isOf(each.key(), field, attribute)).forEach(result::add);
		return new Found(state, places, in, total, field == FacetField.SOURCE ? without.counts : counts, List.copyOf(result));
	}

	static boolean isOf(FacetKey key, FacetField field, String attribute) {
		return key.field() == field && (attribute == null || attribute.equals(key.attribute()));
	}

	/** The fields and attributes of which values are asked for, each once. */
	static Set<List<Object>> narrowedFields(SearchState state) {
		return state.options().narrowed().stream()
				.map(each -> each.attribute() == null ? List.<Object>of(each.field())
						: List.<Object>of(each.field(), each.attribute()))
				.collect(Collectors.toSet());
	}
}
