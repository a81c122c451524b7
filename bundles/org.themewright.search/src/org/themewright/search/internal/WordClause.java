package org.themewright.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.internal.places.PlaceQuery;
import org.themewright.search.internal.places.PlaceReader;
import org.themewright.search.internal.places.Places;
import org.themewright.search.internal.query.QueryNode;
import org.themewright.search.internal.query.QueryNode.And;
import org.themewright.search.internal.query.QueryNode.Boost;
import org.themewright.search.internal.query.QueryNode.Not;
import org.themewright.search.internal.query.QueryNode.Or;
import org.themewright.search.internal.query.QueryNode.Text;

/**
 * A part of a query that tells whether it holds in a passage, and which words make it hold: those of an alternative that
 * does not hold are no hits.
 */
interface WordClause {

	/** @return what looks at the passages of one segment */
	Reader in(LeafReaderContext leaf) throws IOException;

	/** Looks at passages; used by one thread. */
	interface Reader {

		/**
		 * @param document a passage, each later than the one before
		 * @return whether the part of the query holds there
		 */
		boolean holds(int document) throws IOException;

		/**
		 * Adds the words in the passage that was looked at last, where it holds.
		 *
		 * @param all gets the places, those of each text part without overlaps
		 * @param counts gets how often each text part is there
		 */
		void collect(Places all, int[] counts);
	}

	/** Holds in all passages that are looked at. */
	WordClause KNOWN = leaf -> new Condition(null);

	/**
	 * @param node a part of a query, which has been compiled
	 * @param known whether it is known to hold in all passages that are looked at, but for the places of words
	 * @return the same, to look at passages with
	 */
	static WordClause of(QueryNode node, boolean known, QueryCompiler compiler, IndexSearcher searcher)
			throws QuerySyntaxException, IOException {
		return switch (node) {
			case Text text -> words(compiler.partOf(text), compiler.queryOf(text));
			case Boost boosted -> of(boosted.operand(), known, compiler, searcher);
			case And and -> all(clauses(and.operands(), known, compiler, searcher));
			case Or or -> any(clauses(or.operands(), false, compiler, searcher));
			case Not not when not.operand() instanceof Not twice -> of(twice.operand(), known, compiler, searcher);
			default -> known ? KNOWN : condition(compiler.query(node, true), searcher);
		};
	}

	private static List<WordClause> clauses(Collection<QueryNode> nodes, boolean known, QueryCompiler compiler,
			IndexSearcher searcher) throws QuerySyntaxException, IOException {
		List<WordClause> result = new ArrayList<>();
		for (QueryNode each : nodes) {
			WordClause clause = of(each, known, compiler, searcher);
			if (clause != KNOWN) {
				result.add(clause);
			}
		}
		return result;
	}

	private static WordClause words(int part, PlaceQuery query) {
		return leaf -> new Words(part, query.places(leaf));
	}

	private static WordClause all(List<WordClause> clauses) {
		return switch (clauses.size()) {
			case 0 -> KNOWN;
			case 1 -> clauses.getFirst();
			default -> leaf -> new All(readers(clauses, leaf));
		};
	}

	private static WordClause any(List<WordClause> clauses) {
		return leaf -> new Any(readers(clauses, leaf));
	}

	private static Reader[] readers(List<WordClause> clauses, LeafReaderContext leaf) throws IOException {
		Reader[] result = new Reader[clauses.size()];
		for (int i = 0; i < result.length; i++) {
			result[i] = clauses.get(i).in(leaf);
		}
		return result;
	}

	private static WordClause condition(Query query, IndexSearcher searcher) throws IOException {
		Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
		return leaf -> {
			Scorer scorer = weight.scorer(leaf);
			return new Condition(scorer == null ? DocIdSetIterator.empty() : scorer.iterator());
		};
	}

	/** One text part. */
	final class Words implements Reader {

		private final int part;
		private final PlaceReader reader;
		private final Places places = new Places();

		Words(int part, PlaceReader reader) {
			this.part = part;
			this.reader = reader;
		}

		@Override
		public boolean holds(int document) throws IOException {
			places.clear();
			reader.read(document, places);
			places.dropOverlaps();
			return places.size() > 0;
		}

		@Override
		public void collect(Places all, int[] counts) {
			all.addAll(places);
			counts[part] = places.size();
		}
	}

	/** Parts that have to hold together. */
	final class All implements Reader {

		private final Reader[] readers;

		All(Reader[] readers) {
			this.readers = readers;
		}

		@Override
		public boolean holds(int document) throws IOException {
			for (Reader each : readers) {
				if (!each.holds(document)) {
					return false;
				}
			}
			return true;
		}

		@Override
		public void collect(Places all, int[] counts) {
			for (Reader each : readers) {
				each.collect(all, counts);
			}
		}
	}

	/** Alternatives. */
	final class Any implements Reader {

		private final Reader[] readers;
		private final boolean[] holding;

		Any(Reader[] readers) {
			this.readers = readers;
			holding = new boolean[readers.length];
		}

		@Override
		public boolean holds(int document) throws IOException {
			boolean result = false;
			for (int i = 0; i < readers.length; i++) {
				holding[i] = readers[i].holds(document);
				result |= holding[i];
			}
			return result;
		}

		@Override
		public void collect(Places all, int[] counts) {
			for (int i = 0; i < readers.length; i++) {
				if (holding[i]) {
					readers[i].collect(all, counts);
				}
			}
		}
	}

	/** What is no text part, and has no words to show. */
	final class Condition implements Reader {

		private final DocIdSetIterator documents;

		/** @param documents where it holds, or null for everywhere */
		Condition(DocIdSetIterator documents) {
			this.documents = documents;
		}

		@Override
		public boolean holds(int document) throws IOException {
			return documents == null || documents.docID() == document
					|| documents.docID() < document && documents.advance(document) == document;
		}

		@Override
		public void collect(Places all, int[] counts) {
			// there are no words
		}
	}
}
