package org.themewright.ui.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.themewright.search.FacetCount;
import org.themewright.search.FacetField;
import org.themewright.search.FacetKey;

/** Writes what results were narrowed to as conditions of a query, so that it can be kept. */
final class NarrowedText {

	private NarrowedText() {
	}

	/**
	 * @param query a search
	 * @return its query with a condition for each field that it is narrowed by. Conditions are about passages and narrowing
	 *         about hits, so that a passage that is coded twice may bring more of them
	 */
	static String of(TranscriptQuery query) {
		return of(query.state(), query.getSearchResult().found().facets());
	}

	static String of(SearchState state, List<FacetCount> counts) {
		Map<FacetKey, String> names = counts.stream()
				.collect(Collectors.toMap(FacetCount::key, FacetCount::label, (one, other) -> one));
		Map<List<Object>, List<String>> fields = new LinkedHashMap<>();
		state.options().narrowed().stream().sorted(Comparator.comparing(FacetKey::field).thenComparing(FacetKey::value))
				.forEach(key -> fields
						.computeIfAbsent(List.of(key.field(), key.attribute() == null ? "" : key.attribute()), //$NON-NLS-1$
								field -> new ArrayList<>())
						.add(condition(key, names.getOrDefault(key, key.value()))));
		List<String> parts = new ArrayList<>();
		List<String> queries = new ArrayList<>(state.options().within());
		queries.add(state.text());
		for (String each : queries) {
			parts.add(fields.isEmpty() && queries.size() == 1 ? each : grouped(each));
		}
		fields.values().forEach(
				values -> parts.add(values.size() == 1 ? values.getFirst() : '(' + String.join(" OR ", values) + ')')); //$NON-NLS-1$
		return String.join(" ", parts); //$NON-NLS-1$
	}

	private static String grouped(String query) {
		return query.codePoints().allMatch(Character::isLetterOrDigit) ? query : '(' + query + ')';
	}

	private static String condition(FacetKey key, String name) {
		if (key.field() == FacetField.ATTRIBUTE) {
			return "attr." + FormQuery.quoted(key.attribute()) + ':' + FormQuery.quoted(key.value()); //$NON-NLS-1$
		}
		return switch (key.field()) {
			case SPEAKER -> "speaker:"; //$NON-NLS-1$
			case ROLE -> "role:"; //$NON-NLS-1$
			case CODE -> "code:"; //$NON-NLS-1$
			case RESEARCHER -> "coder:"; //$NON-NLS-1$
			case MONTH -> "date:"; //$NON-NLS-1$
			default -> "source:"; //$NON-NLS-1$
		} + (key.field() == FacetField.MONTH ? key.value()
				: FormQuery.quoted(key.field() == FacetField.ROLE ? key.value().toLowerCase(Locale.ROOT) : name));
	}
}
