package org.themewright.analysis.methods.internal.codings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.themewright.core.text.TextRange;

/** Ranges of one text. */
public final class Ranges {

	private Ranges() {
	}

	/**
	 * @param ranges ranges, in any order
	 * @return what at least one of them covers, sorted, apart from each other
	 */
	public static List<TextRange> union(List<TextRange> ranges) {
		List<TextRange> result = new ArrayList<>();
		for (TextRange range : ranges.stream().sorted(Comparator.comparingInt(TextRange::start)).toList()) {
			TextRange last = result.isEmpty() ? null : result.getLast();
			if (last != null && range.start() <= last.end()) {
				result.set(result.size() - 1, new TextRange(last.start(), Math.max(last.end(), range.end())));
			} else {
				result.add(range);
			}
		}
		return result;
	}

	/**
	 * @param one   ranges, sorted and not overlapping
	 * @param other such ranges
	 * @return what is in both, sorted and not overlapping
	 */
	public static List<TextRange> intersection(List<TextRange> one, List<TextRange> other) {
		List<TextRange> result = new ArrayList<>();
		int j = 0;
		for (int i = 0; i < one.size() && j < other.size();) {
			int start = Math.max(one.get(i).start(), other.get(j).start());
			int end = Math.min(one.get(i).end(), other.get(j).end());
			if (start < end) {
				result.add(new TextRange(start, end));
			}
			if (one.get(i).end() < other.get(j).end()) {
				i++;
			} else {
				j++;
			}
		}
		return result;
	}
}
