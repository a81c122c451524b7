package org.themewright.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Weight;

/**
 * The words of a query in one passage.
 *
 * @param places where they are, by place, none within another
 * @param counts how often each text part of the query is there, by its number
 */
record PassageWords(List<Range> places, int[] counts) {

	/** Reads what the named parts of a query match in a document. */
	static PassageWords of(Weight weight, LeafReaderContext leaf, int document, int parts) throws IOException {
		Matches matches = weight.matches(leaf, document);
		List<Range> all = new ArrayList<>();
		int[] counts = new int[parts];
		for (NamedMatches part : NamedMatches.findNamedMatches(matches)) {
			List<Range> places = Range.withoutOverlaps(ranges(part));
			counts[Integer.parseInt(part.getName())] = places.size();
			all.addAll(places);
		}
		return new PassageWords(Range.withoutInner(all), counts);
	}

	/** Reads what one query matches in a document, each place once. */
	static List<Range> places(Weight weight, LeafReaderContext leaf, int document) throws IOException {
		Matches matches = weight.matches(leaf, document);
		return matches == null ? List.of() : Range.withoutOverlaps(ranges(matches));
	}

	private static List<Range> ranges(Matches matches) throws IOException {
		List<Range> result = new ArrayList<>();
		for (String field : matches) {
			MatchesIterator places = matches.getMatches(field);
			while (places.next()) {
				result.add(new Range(places.startOffset(), places.endOffset()));
			}
		}
		return result;
	}
}
