package org.themewright.search.internal.places;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.themewright.search.internal.text.WordStream;

/** Finds words near each other, in an order, or joined by hyphens or not. */
public final class IntervalPlaces extends PlaceQuery {

	private final String field;
	private final IntervalsSource intervals;
	private final Query candidates;

	/** @param candidates finds at least the documents that have intervals */
	public IntervalPlaces(String field, IntervalsSource intervals, Query candidates) {
		this.field = field;
		this.intervals = intervals;
		this.candidates = candidates;
	}

	@Override
	public Query documents() {
		return new IntervalQuery(field, intervals);
	}

	@Override
	public Query candidates() {
		return candidates;
	}

	@Override
	public PlaceReader places(LeafReaderContext leaf) throws IOException {
		Set<Term> words = new LinkedHashSet<>();
		boolean[] hasWhole = new boolean[1];
		intervals.visit(field, new QueryVisitor() {
			@Override
			public void consumeTerms(Query query, Term... terms) {
				for (Term each : terms) {
					words.add(each);
					hasWhole[0] |= each.text().lastIndexOf(WordStream.JOINED) > 0;
				}
			}
		});
		if (hasWhole[0]) {
			// A word with a hyphen begins where its first part does: its position does not tell which of both was found.
			return (document, places) -> addMatches(leaf, document, places);
		}
		IntervalIterator iterator = intervals.intervals(field, leaf);
		return iterator == null ? (document, places) -> {
			// One of the words is not in this segment.
		} : new Reader(iterator, words, leaf);
	}

	private void addMatches(LeafReaderContext leaf, int document, Places places) throws IOException {
		IntervalMatchesIterator matches = intervals.matches(field, leaf, document);
		while (matches != null && matches.next()) {
			places.add(matches.startOffset(), matches.endOffset());
		}
	}

	/** Finds intervals of positions, and what is at their ends. */
	private static final class Reader implements PlaceReader {

		private final IntervalIterator intervals;
		private final WordPlaces[] words;

		Reader(IntervalIterator intervals, Set<Term> words, LeafReaderContext leaf) throws IOException {
			this.intervals = intervals;
			List<WordPlaces> readers = new ArrayList<>();
			for (Term each : words) {
				WordPlaces reader = WordPlaces.of(leaf.reader(), each);
				if (reader != null) {
					readers.add(reader);
				}
			}
			this.words = readers.toArray(WordPlaces[]::new);
		}

		@Override
		public void read(int document, Places places) throws IOException {
			if (intervals.docID() < document && intervals.advance(document) != document
					|| intervals.docID() != document) {
				return;
			}
			int here = 0;
			for (int position = intervals.nextInterval(); position != IntervalIterator.NO_MORE_INTERVALS; position = intervals
					.nextInterval()) {
				if (here == 0) {
					here = moveTo(document);
				}
				WordPlaces first = at(position, here);
				int start = first.start(first.found());
				WordPlaces last = at(intervals.end(), here);
				places.add(start, last.end(last.found()));
			}
		}

		/** Puts the words that are in a document before the others, and reads where they are. */
		private int moveTo(int document) throws IOException {
			int here = 0;
			for (int i = 0; i < words.length; i++) {
				if (words[i].moveTo(document)) {
					words[i].readPositions();
					WordPlaces other = words[here];
					words[here++] = words[i];
					words[i] = other;
				}
			}
			return here;
		}

		/** @return the word at a position, with {@link WordPlaces#found()} there; of all that begin there, any */
		private WordPlaces at(int position, int here) {
			for (int i = 0; i < here; i++) {
				if (words[i].find(position)) {
					return words[i];
				}
			}
			throw new IllegalStateException("No word at position " + position); //$NON-NLS-1$
		}
	}
}
