package org.themewright.ui.transcript.internal.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.themewright.core.text.TextRange;

/** Brings stretches of a text together. */
public final class Stretches {

	private Stretches() {
	}

	/**
	 * @param ranges ranges of a text in any order
	 * @return the fewest ranges that hold the same offsets, in order; none that is empty
	 */
	public static List<TextRange> merged(Collection<TextRange> ranges) {
		List<TextRange> result = new ArrayList<>();
		List<TextRange> sorted = ranges.stream().filter(each -> !each.isEmpty())
				.sorted(Comparator.comparingInt(TextRange::start)).toList();
		for (TextRange each : sorted) {
			TextRange last = result.isEmpty() ? null : result.getLast();
			if (last == null || each.start() > last.end()) {
				result.add(each);
			} else {
				result.set(result.size() - 1, new TextRange(last.start(), Math.max(last.end(), each.end())));
			}
		}
		return result;
	}
}
