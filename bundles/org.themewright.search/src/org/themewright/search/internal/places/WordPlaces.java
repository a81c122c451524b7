package org.themewright.search.internal.places;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/** Where one word is in a segment. */
final class WordPlaces implements PlaceReader {

	private final PostingsEnum postings;
	private int[] positions = new int[8];
	private int[] starts = new int[8];
	private int[] ends = new int[8];
	private int count;
	private int found;

	private WordPlaces(PostingsEnum postings) {
		this.postings = postings;
	}

	/** @return null if it is not there */
	static WordPlaces of(LeafReader reader, Term word) throws IOException {
		Terms terms = reader.terms(word.field());
		TermsEnum found = terms == null ? null : terms.iterator();
		return found != null && found.seekExact(word.bytes()) ? new WordPlaces(found.postings(null, PostingsEnum.OFFSETS))
				: null;
	}

	/** @return whether it is in a document, not before that asked for last */
	boolean moveTo(int document) throws IOException {
		return postings.docID() == document || postings.docID() < document && postings.advance(document) == document;
	}

	@Override
	public void read(int document, Places places) throws IOException {
		if (moveTo(document)) {
			for (int left = postings.freq(); left > 0; left--) {
				postings.nextPosition();
				places.add(postings.startOffset(), postings.endOffset());
			}
		}
	}

	/** Reads all positions in the document that it was moved to. */
	void readPositions() throws IOException {
		count = postings.freq();
		if (count > positions.length) {
			positions = new int[Math.max(count, positions.length * 2)];
			starts = Arrays.copyOf(positions, positions.length);
			ends = Arrays.copyOf(positions, positions.length);
		}
		for (int i = 0; i < count; i++) {
			positions[i] = postings.nextPosition();
			starts[i] = postings.startOffset();
			ends[i] = postings.endOffset();
		}
	}

	/** @return whether it is at a position, whose index is {@link #found()} then */
	boolean find(int position) {
		found = Arrays.binarySearch(positions, 0, count, position);
		return found >= 0;
	}

	int found() {
		return found;
	}

	int count() {
		return count;
	}

	int position(int index) {
		return positions[index];
	}

	int start(int index) {
		return starts[index];
	}

	int end(int index) {
		return ends[index];
	}
}
