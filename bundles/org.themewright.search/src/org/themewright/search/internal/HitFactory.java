package org.themewright.search.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.themewright.search.SearchHit;
import org.themewright.search.internal.index.Catalogue.SourceEntry;
import org.themewright.search.internal.index.SourceContent;
import org.themewright.search.internal.index.SourceContent.CodingEntry;
import org.themewright.search.internal.index.SourceContent.TurnEntry;

/**
 * Describes places in one source.
 *
 * @param context how many characters to show before and after a place, at most
 */
record HitFactory(SourceEntry source, SourceContent content, int context) {

	/**
	 * @param place where something was found
	 * @param passage where words may be shown
	 * @return the place as it is shown
	 */
	SearchHit hit(Range place, Range passage) {
		String text = content.text();
		int index = turnAt(place.start());
		TurnEntry turn = index < 0 ? null : content.turns().get(index);
		return new SearchHit(source.id(), source.name(), source.slug(), place.start(), place.end(),
				text.substring(place.start(), place.end()),
				text.substring(contextStart(place.start(), passage.start()), place.start()),
				text.substring(place.end(), contextEnd(place.end(), passage.end())), index,
				turn == null || turn.speaker().isEmpty() ? null : turn.speaker(), turn == null ? null : turn.role(),
				codesAt(place));
	}

	/** @return index of the turn that holds an offset, or -1 */
	private int turnAt(int offset) {
		List<TurnEntry> turns = content.turns();
		int low = 0;
		int high = turns.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			if (turns.get(middle).start() <= offset) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return high >= 0 && offset < turns.get(high).end() ? high : -1;
	}

	private int contextStart(int offset, int limit) {
		int start = Math.max(limit, offset - context);
		if (start == limit || Character.isWhitespace(content.text().charAt(start - 1))) {
			return start;
		}
		while (start < offset && !Character.isWhitespace(content.text().charAt(start))) {
			start++;
		}
		return start;
	}

	private int contextEnd(int offset, int limit) {
		int end = Math.min(limit, offset + context);
		if (end == limit || Character.isWhitespace(content.text().charAt(end))) {
			return end;
		}
		while (end > offset && !Character.isWhitespace(content.text().charAt(end - 1))) {
			end--;
		}
		return end;
	}

	private List<String> codesAt(Range place) {
		Set<String> result = new LinkedHashSet<>();
		for (CodingEntry each : content.codings()) {
			if (each.start() >= place.end()) {
				break;
			}
			if (each.end() > place.start()) {
				result.add(each.codeId());
			}
		}
		return List.copyOf(result);
	}
}
