package org.themewright.search.internal.places;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Finds any of some words. */
public final class WordsQuery extends PlaceQuery {

	/** Up to so many words are read side by side, more one after the other. */
	private static final int FEW = 32;

	private final String field;
	private final List<BytesRef> words;
	private final Query documents;

	/** @param words sorted, each once */
	public WordsQuery(String field, List<BytesRef> words) {
		this.field = field;
		this.words = List.copyOf(words);
		documents = words.size() == 1 ? new TermQuery(new Term(field, words.getFirst())) : new TermInSetQuery(field, words);
	}

	@Override
	public Query documents() {
		return documents;
	}

	@Override
	public PlaceReader places(LeafReaderContext leaf) throws IOException {
		if (words.size() > FEW) {
			return AllPlaces.read(leaf.reader(), field, words);
		}
		List<WordPlaces> readers = new ArrayList<>();
		for (BytesRef word : words) {
			WordPlaces reader = WordPlaces.of(leaf.reader(), new Term(field, word));
			if (reader != null) {
				readers.add(reader);
			}
		}
		if (readers.size() == 1) {
			return readers.getFirst();
		}
		WordPlaces[] all = readers.toArray(WordPlaces[]::new);
		return (document, places) -> {
			for (WordPlaces each : all) {
				each.read(document, places);
			}
		};
	}

	/** Where the words are in one segment. */
	private static final class AllPlaces implements PlaceReader {

		/** By document: index of its first place; one more at the end. */
		private final int[] first;
		/** By document: start offset in the upper half, end offset in the lower. */
		private final long[] offsets;

		private AllPlaces(int[] first, long[] offsets) {
			this.first = first;
			this.offsets = offsets;
		}

		static AllPlaces read(LeafReader reader, String field, List<BytesRef> words) throws IOException {
			int[] next = new int[reader.maxDoc() + 1];
			forEach(reader, field, words, PostingsEnum.FREQS, postings -> next[postings.docID() + 1] += postings.freq());
			for (int i = 1; i < next.length; i++) {
				next[i] += next[i - 1];
			}
			int[] first = next.clone();
			long[] offsets = new long[first[reader.maxDoc()]];
			forEach(reader, field, words, PostingsEnum.OFFSETS, postings -> {
				for (int left = postings.freq(); left > 0; left--) {
					postings.nextPosition();
					offsets[next[postings.docID()]++] = (long) postings.startOffset() << 32 | postings.endOffset();
				}
			});
			return new AllPlaces(first, offsets);
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

		@Override
		public void read(int document, Places places) {
			for (int i = first[document]; i < first[document + 1]; i++) {
				places.add((int) (offsets[i] >>> 32), (int) offsets[i]);
			}
		}
	}
}
