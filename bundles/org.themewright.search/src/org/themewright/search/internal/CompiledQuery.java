package org.themewright.search.internal;

import java.util.List;
import java.util.function.BiPredicate;

import org.apache.lucene.search.Query;
import org.themewright.search.internal.index.SourceContent.CodingEntry;
import org.themewright.search.internal.places.PlaceQuery;

/**
 * A query ready to be run.
 *
 * @param query finds passages; where hits are words, maybe too many, so that their places have to be looked at
 * @param kind what in a passage is a hit
 * @param coding of a source by id, whether a coding is asked for
 * @param parts its text parts that give hits
 */
record CompiledQuery(Query query, Kind kind, BiPredicate<String, CodingEntry> coding, List<Part> parts) {

	/**
	 * Finds words.
	 *
	 * @param query finds the passages with them and the places in these
	 * @param boost how much they count
	 */
	record Part(PlaceQuery query, float boost) {
	}

	/** What in a passage that was found is a hit. */
	enum Kind {
		/** The words that the text parts of the query match. */
		WORDS,
		/** The whole coded ranges. */
		CODINGS,
		/** The passage. */
		PASSAGES
	}
}
