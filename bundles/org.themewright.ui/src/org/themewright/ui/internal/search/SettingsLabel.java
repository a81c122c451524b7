package org.themewright.ui.internal.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.search.FacetField;
import org.themewright.search.FacetKey;
import org.themewright.search.HitOrder;
import org.themewright.search.SearchOptions;
import org.themewright.ui.internal.search.TranscriptSearchResultPage.Layout;

/** Says in words what is kept of a search beside its query. */
final class SettingsLabel {

	private SettingsLabel() {
	}

	/**
	 * @param study   what is searched
	 * @param options how
	 * @return what is unusual about these options; empty for nothing
	 */
	static String of(StudySnapshot study, SearchOptions options) {
		Map<String, String> names = new HashMap<>();
		study.sources().forEach(each -> names.put(each.id(), each.name()));
		study.codes().forEach(each -> names.put(each.id(), each.name()));
		study.participants().forEach(each -> names.put(each.id(), each.name()));
		study.researchers().forEach(each -> names.put(each.id(), each.name()));
		List<String> parts = new ArrayList<>();
		if (options.accentsFolded()) {
			parts.add(Messages.keptAccents);
		}
		if (options.order() != HitOrder.PLACE) {
			parts.add(NLS.bind(Messages.keptOrder, Messages.keptOrders.split("\n")[options.order().ordinal()])); //$NON-NLS-1$
		}
		Set<String> only = new LinkedHashSet<>(options.within());
		List.of(options.sourceIds(), options.participantIds(), options.codeIds(), options.speakers())
				.forEach(ids -> ids.stream().map(each -> names.getOrDefault(each, each)).sorted().forEach(only::add));
		options.narrowed().stream().map(each -> value(each, names)).sorted().forEach(only::add);
		if (!only.isEmpty()) {
			parts.add(NLS.bind(Messages.keptOnly, only.stream().collect(Collectors.joining(", ")))); //$NON-NLS-1$
		}
		return parts.isEmpty() ? "" : NLS.bind(Messages.keptSettings, String.join("; ", parts)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String value(FacetKey key, Map<String, String> names) {
		return key.field() == FacetField.ATTRIBUTE ? key.attribute() + ' ' + key.value()
				: names.getOrDefault(key.value(), key.value());
	}

	/**
	 * @param id how hits are shown
	 * @return that in words; empty where this version does not know it
	 */
	static String ofLayout(String id) {
		return Layout.of(id)
				.map(each -> NLS.bind(Messages.keptLayout, Messages.keptLayouts.split("\n")[each.ordinal()])) //$NON-NLS-1$
				.orElse(""); //$NON-NLS-1$
	}
}
