package org.themewright.analysis.methods.internal.units;

import java.util.ArrayList;
import java.util.List;

import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.text.TextRange;
import org.themewright.core.text.TextUnits;

/** The turns of a source, or its paragraphs where it has none. */
public final class Turns {

	private Turns() {
	}

	/**
	 * @param source a source
	 * @return the ranges of its turns, of its paragraphs where it has no turns, without those that hold nothing but white
	 *         space; sorted, not overlapping, each without white space at its ends
	 */
	public static List<TextRange> of(SourceData source) {
		List<TextRange> all = source.turns().isEmpty() ? paragraphs(source.text())
				: source.turns().stream().map(turn -> new TextRange(turn.start(), turn.end())).toList();
		return all.stream().map(range -> TextUnits.trimmed(source.text(), range)).filter(range -> !range.isEmpty())
				.toList();
	}

	private static List<TextRange> paragraphs(String text) {
		List<TextRange> result = new ArrayList<>();
		for (int start = 0; start <= text.length();) {
			TextRange paragraph = TextUnits.paragraph(text, start);
			result.add(paragraph);
			start = paragraph.end() + 1;
		}
		return result;
	}

	/**
	 * @param sorted ranges that do not overlap, sorted
	 * @param offset an offset
	 * @return the index of the first range that ends after it; their number if none does
	 */
	public static int firstEndingAfter(List<TextRange> sorted, int offset) {
		int low = 0;
		int high = sorted.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sorted.get(middle).end() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
