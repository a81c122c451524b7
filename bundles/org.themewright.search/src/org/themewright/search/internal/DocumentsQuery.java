package org.themewright.search.internal;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Finds documents that are known by their numbers. Of use for one view of the index only. */
final class DocumentsQuery extends Query {

	private final FixedBitSet documents;

	/** @param documents by numbers over all segments */
	DocumentsQuery(FixedBitSet documents) {
		this.documents = documents;
	}

	@Override
	public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
		return new ConstantScoreWeight(this, boost) {
			@Override
			public ScorerSupplier scorerSupplier(LeafReaderContext context) {
				int count = context.reader().maxDoc();
				FixedBitSet here = new FixedBitSet(count);
				for (int each = next(context.docBase); each < context.docBase + count; each = next(each + 1)) {
					here.set(each - context.docBase);
				}
				int cardinality = here.cardinality();
				return cardinality == 0 ? null
						: ConstantScoreScorerSupplier.fromIterator(new BitSetIterator(here, cardinality), score(), scoreMode,
								count);
			}

			@Override
			public boolean isCacheable(LeafReaderContext context) {
				return false;
			}
		};
	}

	private int next(int from) {
		return from < documents.length() ? documents.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
	}

	@Override
	public void visit(QueryVisitor visitor) {
		visitor.visitLeaf(this);
	}

	@Override
	public String toString(String field) {
		return documents.cardinality() + " documents"; //$NON-NLS-1$
	}

	@Override
	public boolean equals(Object other) {
		return sameClassAs(other) && documents.equals(((DocumentsQuery) other).documents);
	}

	@Override
	public int hashCode() {
		return 31 * classHash() + documents.hashCode();
	}
}
