package org.themewright.search.internal.places;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Finds what any of several queries finds: the same words in several languages. */
public final class AnyQuery extends PlaceQuery {

	private final List<PlaceQuery> queries;

	private AnyQuery(List<PlaceQuery> queries) {
		this.queries = List.copyOf(queries);
	}

	/** @return what finds the places of all of some queries */
	public static PlaceQuery of(List<PlaceQuery> queries) {
		return queries.size() == 1 ? queries.getFirst() : new AnyQuery(queries);
	}

	@Override
	public Query documents() {
		BooleanQuery.Builder result = new BooleanQuery.Builder();
		queries.forEach(each -> result.add(each.documents(), Occur.SHOULD));
		return result.build();
	}

	@Override
	public Query candidates() {
		BooleanQuery.Builder result = new BooleanQuery.Builder();
		queries.forEach(each -> result.add(each.candidates(), Occur.SHOULD));
		return result.build();
	}

	@Override
	public PlaceReader places(LeafReaderContext leaf) throws IOException {
		List<PlaceReader> readers = new ArrayList<>();
		for (PlaceQuery each : queries) {
			readers.add(each.places(leaf));
		}
		return (document, places) -> {
			for (PlaceReader each : readers) {
				each.read(document, places);
			}
		};
	}
}
