package org.themewright.search.internal;

import java.io.IOException;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** Sets of documents, numbered over all segments. */
final class Documents {

	private Documents() {
	}

	static FixedBitSet of(IndexSearcher searcher, Query query) throws IOException {
		return of(searcher, searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1));
	}

	static FixedBitSet of(IndexSearcher searcher, Weight weight) throws IOException {
		FixedBitSet result = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
		for (LeafReaderContext leaf : searcher.getLeafContexts()) {
			Scorer scorer = weight.scorer(leaf);
			if (scorer != null) {
				Bits live = leaf.reader().getLiveDocs();
				DocIdSetIterator documents = scorer.iterator();
				for (int each = documents.nextDoc(); each != DocIdSetIterator.NO_MORE_DOCS; each = documents.nextDoc()) {
					if (live == null || live.get(each)) {
						result.set(leaf.docBase + each);
					}
				}
			}
		}
		return result;
	}
}
