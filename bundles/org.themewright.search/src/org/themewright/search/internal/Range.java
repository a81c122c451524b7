package org.themewright.search.internal;

import java.util.Comparator;

/** A half-open range of UTF-16 offsets. */
record Range(int start, int end) {

	/** By start, the longest first. */
	static final Comparator<Range> ORDER = Comparator.comparingInt(Range::start)
			.thenComparing(Comparator.comparingInt(Range::end).reversed());
}
