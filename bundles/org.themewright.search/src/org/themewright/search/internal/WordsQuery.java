package org.themewright.search.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/**
 * Finds documents with any of some words. Lucene's own queries for this look up each word again for each document when
 * they are to tell the places; this one reads the places of each word once.
 */
final class WordsQuery extends Query {

	private final String field;
	private final List<BytesRef> words;

	/** @param words sorted */
	WordsQuery(String field, List<BytesRef> words) {
		this.field = field;
		this.words = List.copyOf(words);
	}

	@Override
	public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
		Query documents = searcher.rewrite(new TermInSetQuery(field, words));
		return new WordsWeight(documents.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, boost));
	}

	@Override
	public void visit(QueryVisitor visitor) {
		visitor.visitLeaf(this);
	}

	@Override
	public String toString(String ignored) {
		return field + ':' + words.size() + " words"; //$NON-NLS-1$
	}

	@Override
	public boolean equals(Object other) {
		return sameClassAs(other) && field.equals(((WordsQuery) other).field) && words.equals(((WordsQuery) other).words);
	}

	@Override
	public int hashCode() {
		return 31 * classHash() + words.hashCode();
	}

	private final class WordsWeight extends FilterWeight {

		private final Map<Object, Places> places = new ConcurrentHashMap<>();

		WordsWeight(Weight documents) {
			super(WordsQuery.this, documents);
		}

		@Override
		public Matches matches(LeafReaderContext context, int document) throws IOException {
			Places all = places.get(context.id());
			if (all == null) {
				all = Places.read(context.reader(), field, words);
				places.put(context.id(), all);
			}
			long[] here = all.of(document);
			return here.length == 0 ? null : MatchesUtils.forField(field, () -> new PlacesIterator(here));
		}
	}

	/**
	 * Where the words are in one segment.
	 *
	 * @param first by document: index of its first place; one more at the end
	 * @param offsets by document: start offset in the upper half, end offset in the lower
	 */
	private record Places(int[] first, long[] offsets) {

		static Places read(LeafReader reader, String field, List<BytesRef> words) throws IOException {
			int[] next = new int[reader.maxDoc() + 1];
			forEach(reader, field, words, PostingsEnum.FREQS, postings -> next[postings.docID() + 1] += postings.freq());
			Arrays.parallelPrefix(next, Integer::sum);
			int[] first = next.clone();
			long[] offsets = new long[first[reader.maxDoc()]];
			forEach(reader, field, words, PostingsEnum.OFFSETS, postings -> {
				for (int left = postings.freq(); left > 0; left--) {
					postings.nextPosition();
					offsets[next[postings.docID()]++] = (long) postings.startOffset() << 32 | postings.endOffset();
				}
			});
			return new Places(first, offsets);
		}

		private interface DocumentReader {

			void read(PostingsEnum postings) throws IOException;
		}

		private static void forEach(LeafReader reader, String field, List<BytesRef> words, int flags,
				DocumentReader documents) throws IOException {
			Terms terms = reader.terms(field);
			if (terms == null) {
				return;
			}
			TermsEnum each = terms.iterator();
			PostingsEnum postings = null;
			for (BytesRef word : words) {
				if (each.seekExact(word)) {
					postings = each.postings(postings, flags);
					while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
						documents.read(postings);
					}
				}
			}
		}

		long[] of(int document) {
			long[] result = Arrays.copyOfRange(offsets, first[document], first[document + 1]);
			Arrays.sort(result);
			return result;
		}
	}

	/** The places of one document; positions are not known. */
	private final class PlacesIterator implements MatchesIterator {

		private final long[] places;
		private int current = -1;

		PlacesIterator(long[] places) {
			this.places = places;
		}

		@Override
		public boolean next() {
			return ++current < places.length;
		}

		@Override
		public int startPosition() {
			return -1;
		}

		@Override
		public int endPosition() {
			return -1;
		}

		@Override
		public int startOffset() {
			return (int) (places[current] >>> 32);
		}

		@Override
		public int endOffset() {
			return (int) places[current];
		}

		@Override
		public MatchesIterator getSubMatches() {
			return null;
		}

		@Override
		public Query getQuery() {
			return WordsQuery.this;
		}
	}
}
