package org.themewright.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.themewright.search.internal.index.IndexView;
import org.themewright.search.internal.index.PassageTable;
import org.themewright.search.internal.index.RangeIndex;
import org.themewright.search.internal.index.SourceContent.CodingEntry;
import org.themewright.search.internal.query.QueryNode.Related;

/** Finds codings that have others near them. */
final class CodingRelations {

	private final IndexView view;
	private final Set<String> firstCodes;
	private final Set<String> secondCodes;

	/** A coding with the indexes of the passages it begins and ends in. */
	private record Placed(CodingEntry coding, int firstPassage, int lastPassage) {
	}

	/** @param firstCodes of what is asked for */
	CodingRelations(IndexView view, Set<String> firstCodes, Set<String> secondCodes) {
		this.view = view;
		this.firstCodes = firstCodes;
		this.secondCodes = secondCodes;
	}

	/** @return the codings asked for, by source */
	Map<String, Set<CodingEntry>> find(Related relation) throws IOException {
		Map<String, Set<CodingEntry>> result = new HashMap<>();
		for (int owner = 0; owner < view.catalogue().sources().size(); owner++) {
			String source = view.catalogue().sources().get(owner).id();
			Set<CodingEntry> found = find(relation, owner, view.codings(source));
			if (!found.isEmpty()) {
				result.put(source, found);
			}
		}
		return result;
	}

	private Set<CodingEntry> find(Related relation, int owner, List<CodingEntry> codings) throws IOException {
		List<Placed> first = placed(owner, codings, firstCodes);
		List<Placed> second = first.isEmpty() ? List.of() : placed(owner, codings, secondCodes);
		Set<CodingEntry> result = new HashSet<>();
		if (second.isEmpty()) {
			return result;
		}
		RangeIndex index = new RangeIndex(second, Placed::firstPassage, each -> each.lastPassage + 1);
		for (Placed each : first) {
			index.forEachOverlapping(each.firstPassage - relation.turns(), each.lastPassage + relation.turns() + 1, at -> {
				Placed other = second.get(at);
				if (each.coding != other.coding && holds(relation, each, other)) {
					result.add(each.coding);
				}
			});
		}
		return result;
	}

	private static boolean holds(Related relation, Placed one, Placed other) {
		CodingEntry first = one.coding;
		CodingEntry second = other.coding;
		return switch (relation.relation()) {
			case OVERLAPS -> first.start() < second.end() && second.start() < first.end();
			case WITHIN -> second.start() <= first.start() && first.end() <= second.end();
			// Those that are too far away were not asked.
			case NEAR -> true;
			case FOLLOWED_BY -> second.start() >= first.end()
					&& other.firstPassage - one.lastPassage <= relation.turns();
		};
	}

	private List<Placed> placed(int owner, List<CodingEntry> codings, Set<String> codes) throws IOException {
		PassageTable passages = view.passages();
		List<Placed> result = new ArrayList<>();
		for (CodingEntry each : codings) {
			if (codes.contains(each.codeId())) {
				int first = passages.indexAt(owner, each.start());
				result.add(new Placed(each, first, Math.max(first, passages.indexAt(owner, each.end() - 1))));
			}
		}
		return result;
	}
}
