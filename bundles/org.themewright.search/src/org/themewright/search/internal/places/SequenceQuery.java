package org.themewright.search.internal.places;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/** Finds words that stand one after the other. */
public final class SequenceQuery extends PlaceQuery {

	private final String field;
	private final List<String> words;
	private final Query documents;

	/** @param words two or more */
	public SequenceQuery(String field, List<String> words) {
		this.field = field;
		this.words = List.copyOf(words);
		documents = new PhraseQuery(field, words.toArray(String[]::new));
	}

	@Override
	public Query documents() {
		return documents;
	}

	@Override
	public PlaceReader places(LeafReaderContext leaf) throws IOException {
		WordPlaces[] readers = new WordPlaces[words.size()];
		for (int i = 0; i < readers.length; i++) {
			readers[i] = WordPlaces.of(leaf.reader(), new Term(field, words.get(i)));
			if (readers[i] == null) {
				return (document, places) -> {
					// One of the words is not in this segment.
				};
			}
		}
		return (document, places) -> read(readers, document, places);
	}

	private static void read(WordPlaces[] readers, int document, Places places) throws IOException {
		for (WordPlaces each : readers) {
			if (!each.moveTo(document)) {
				return;
			}
		}
		for (WordPlaces each : readers) {
			each.readPositions();
		}
		WordPlaces last = readers[readers.length - 1];
		int[] next = new int[readers.length];
		for (int i = 0; i < readers[0].count(); i++) {
			int position = readers[0].position(i);
			boolean isAll = true;
			for (int k = 1; k < readers.length && isAll; k++) {
				while (next[k] < readers[k].count() && readers[k].position(next[k]) < position + k) {
					next[k]++;
				}
				if (next[k] == readers[k].count()) {
					return;
				}
				isAll = readers[k].position(next[k]) == position + k;
			}
			if (isAll) {
				places.add(readers[0].start(i), last.end(next[readers.length - 1]));
			}
		}
	}
}
