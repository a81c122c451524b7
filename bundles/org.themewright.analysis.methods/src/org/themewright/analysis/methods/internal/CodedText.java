package org.themewright.analysis.methods.internal;

import java.util.ArrayList;
import java.util.List;

import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.text.TextRange;

/** Joins ranges and counts what is in them. */
final class CodedText {

	private CodedText() {
	}

	/**
	 * @param codings codings of one source, sorted by start
	 * @return the ranges that at least one of them covers, sorted and apart
	 */
	static List<TextRange> union(List<CodingData> codings) {
		List<TextRange> result = new ArrayList<>();
		for (CodingData coding : codings) {
			TextRange last = result.isEmpty() ? null : result.getLast();
			if (last != null && coding.start() <= last.end()) {
				result.set(result.size() - 1, new TextRange(last.start(), Math.max(last.end(), coding.end())));
			} else {
				result.add(new TextRange(coding.start(), coding.end()));
			}
		}
		return result;
	}

	/**
	 * @param text   the text of a source
	 * @param ranges ranges in it
	 * @return the number of characters (Unicode code points) in them
	 */
	static long characters(String text, List<TextRange> ranges) {
		return ranges.stream().mapToLong(range -> text.codePointCount(range.start(), range.end())).sum();
	}
}
