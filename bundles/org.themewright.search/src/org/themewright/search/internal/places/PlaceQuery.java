package org.themewright.search.internal.places;

import java.io.IOException;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * What tells the places of words beside the documents they are in. Lucene's {@code Matches} look up every word again in
 * every document; here each is looked up once in a segment.
 */
public abstract class PlaceQuery extends Query {

	/** @return a query of Lucene's that finds the documents with a place */
	public abstract Query documents();

	/** @return a query that finds these documents and maybe more, where telling them apart takes reading the places */
	public Query candidates() {
		return documents();
	}

	/**
	 * @param leaf a segment
	 * @return what tells the places in its documents
	 * @throws IOException if the index cannot be read
	 */
	public abstract PlaceReader places(LeafReaderContext leaf) throws IOException;

	@Override
	public final Query rewrite(IndexSearcher searcher) throws IOException {
		return documents();
	}

	@Override
	public final void visit(QueryVisitor visitor) {
		documents().visit(visitor);
	}

	@Override
	public final String toString(String field) {
		return documents().toString(field);
	}

	@Override
	public final boolean equals(Object other) {
		return sameClassAs(other) && documents().equals(((PlaceQuery) other).documents());
	}

	@Override
	public final int hashCode() {
		return 31 * classHash() + documents().hashCode();
	}
}
