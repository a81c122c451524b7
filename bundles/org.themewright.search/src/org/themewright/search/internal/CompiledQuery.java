package org.themewright.search.internal;

import java.util.function.Predicate;

import org.apache.lucene.search.Query;

/**
 * A query ready to be run.
 *
 * @param query finds passages; its text parts are named
 * @param kind what in a passage is a hit
 * @param code whether codings with the code of an id are asked for
 * @param coder whether codings of the researcher of an id are asked for
 */
record CompiledQuery(Query query, Kind kind, Predicate<String> code, Predicate<String> coder) {

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
