package org.themewright.search.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A half-open range of UTF-16 offsets. */
record Range(int start, int end) {

	/** By start, the longest first. */
	static final Comparator<Range> ORDER = Comparator.comparingInt(Range::start)
			.thenComparing(Comparator.comparingInt(Range::end).reversed());

	/**
	 * Of the places of one word or phrase: going from left to right, those that do not overlap one taken before.
	 */
	static List<Range> withoutOverlaps(List<Range> ranges) {
		List<Range> result = new ArrayList<>();
		for (Range each : ranges.stream().sorted(ORDER).toList()) {
			if (result.isEmpty() || each.start >= result.getLast().end) {
				result.add(each);
			}
		}
		return result;
	}

	/** Of the places of several words and phrases: by place, those that are not within another. */
	static List<Range> withoutInner(List<Range> ranges) {
		List<Range> result = new ArrayList<>();
		for (Range each : ranges.stream().sorted(ORDER).toList()) {
			if (result.isEmpty() || each.end > result.getLast().end) {
				result.add(each);
			}
		}
		return result;
	}
}
