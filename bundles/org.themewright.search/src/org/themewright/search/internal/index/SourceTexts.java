package org.themewright.search.internal.index;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/**
 * Reads stretches of the texts of sources, without what lies around them. Used by one thread, cheapest in the order of
 * the study.
 */
public final class SourceTexts {

	private final List<LeafReaderContext> leaves;
	private final PassageTable passages;
	private final BinaryDocValues[] values;
	private int lastDocument = -1;
	private Stretch last;

	/**
	 * A part of a text.
	 *
	 * @param text what stands there
	 * @param start the offset of its first character in the whole text
	 */
	public record Stretch(String text, int start) {
	}

	SourceTexts(List<LeafReaderContext> leaves, PassageTable passages) {
		this.leaves = leaves;
		this.passages = passages;
		values = new BinaryDocValues[leaves.size()];
	}

	/**
	 * @param owner number of a source
	 * @param start first offset
	 * @param end offset after the last character; the text reaches up to there
	 * @return a part of its text that holds this range
	 * @throws IOException if it cannot be read
	 */
	public Stretch around(int owner, int start, int end) throws IOException {
		int[] documents = passages.passagesOf(owner);
		// The space between two passages is kept with the one before.
		int index = Math.max(0, Math.min(passages.indexAt(owner, start), documents.length - 1));
		while (index > 0 && passages.start(documents[index]) > start) {
			index--;
		}
		Stretch first = passage(documents[index], index);
		int reached = first.start + first.text.length();
		if (reached >= end) {
			return first;
		}
		StringBuilder result = new StringBuilder(first.text);
		while (first.start + result.length() < end && ++index < documents.length) {
			result.append(passage(documents[index], index).text);
		}
		return new Stretch(result.toString(), first.start);
	}

	private Stretch passage(int document, int index) throws IOException {
		if (document != lastDocument) {
			int leaf = ReaderUtil.subIndex(document, leaves);
			int here = document - leaves.get(leaf).docBase;
			if (values[leaf] == null || values[leaf].docID() > here) {
				values[leaf] = DocValues.getBinary(leaves.get(leaf).reader(), Fields.TEXT);
			}
			if (!values[leaf].advanceExact(here)) {
				throw new IOException("No text of passage " + document); //$NON-NLS-1$
			}
			BytesRef bytes = values[leaf].binaryValue();
			last = new Stretch(bytes.utf8ToString(), index == 0 ? 0 : passages.start(document));
			lastDocument = document;
		}
		return last;
	}
}
