package org.themewright.search.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.themewright.search.FacetCount;
import org.themewright.search.FacetField;
import org.themewright.search.FacetKey;
import org.themewright.search.SearchOptions;
import org.themewright.search.internal.index.Catalogue;
import org.themewright.search.internal.index.Catalogue.CodeEntry;
import org.themewright.search.internal.index.Catalogue.ResearcherEntry;
import org.themewright.search.internal.index.Catalogue.SourceEntry;

/** Counts hits by the values of fields, and tells which hits have the values that are wanted. */
final class FacetCounter {

	private final Catalogue catalogue;
	private final List<Narrowed> narrowed;
	private final FacetField[] fields;
	private final Map<FacetKey, int[]> counts = new HashMap<>();
	private final Map<String, String> speakers = new HashMap<>();

	/** Of one field, or one attribute, the values of which a hit has to have one. */
	private record Narrowed(FacetField field, Set<FacetKey> keys) {
	}

	FacetCounter(Catalogue catalogue, SearchOptions options) {
		this.catalogue = catalogue;
		narrowed = options.narrowed().stream()
				.collect(Collectors.groupingBy(each -> Arrays.asList(each.field(), each.attribute()), Collectors.toSet()))
				.values().stream().map(keys -> new Narrowed(keys.iterator().next().field(), keys)).toList();
		fields = options.facets().toArray(FacetField[]::new);
	}

	/** @return names of speakers by what stands for them, to be filled while hits are counted */
	Map<String, String> speakers() {
		return speakers;
	}

	/** @return whether a place has the values that are wanted */
	boolean isWanted(HitFactory hits, int start, int end) {
		for (Narrowed each : narrowed) {
			if (!hasAny(hits.values(each.field, start, end), each.keys)) {
				return false;
			}
		}
		return true;
	}

	private static boolean hasAny(Collection<FacetKey> values, Set<FacetKey> keys) {
		for (FacetKey each : values) {
			if (keys.contains(each)) {
				return true;
			}
		}
		return false;
	}

	/** Counts a place. */
	void count(HitFactory hits, int start, int end) {
		for (FacetField field : fields) {
			for (FacetKey each : hits.values(field, start, end)) {
				counts.computeIfAbsent(each, key -> new int[1])[0]++;
			}
		}
	}

	/** @return what was counted, in the order of {@link org.themewright.search.SearchResult#facets} */
	List<FacetCount> result() {
		Map<FacetField, Map<String, String>> names = names();
		List<FacetCount> result = new ArrayList<>();
		counts.forEach((key, count) -> result.add(new FacetCount(key,
				names.getOrDefault(key.field(), Map.of()).getOrDefault(key.value(), key.value()), count[0])));
		result.sort(Comparator.comparing((FacetCount each) -> each.key().field())
				.thenComparing(each -> Objects.requireNonNullElse(each.key().attribute(), "")) //$NON-NLS-1$
				.thenComparing(FacetCount::count, Comparator.reverseOrder()).thenComparing(FacetCount::label)
				.thenComparing(each -> each.key().value()));
		return result;
	}

	private Map<FacetField, Map<String, String>> names() {
		Map<FacetField, Map<String, String>> result = new EnumMap<>(FacetField.class);
		if (counts.isEmpty()) {
			return result;
		}
		result.put(FacetField.SPEAKER, speakers);
		result.put(FacetField.CODE,
				catalogue.codes().stream().collect(Collectors.toMap(CodeEntry::id, CodeEntry::name, (one, other) -> one)));
		result.put(FacetField.RESEARCHER, catalogue.researchers().stream()
				.collect(Collectors.toMap(ResearcherEntry::id, ResearcherEntry::name, (one, other) -> one)));
		result.put(FacetField.SOURCE, catalogue.sources().stream()
				.collect(Collectors.toMap(SourceEntry::id, SourceEntry::name, (one, other) -> one, LinkedHashMap::new)));
		return result;
	}
}
