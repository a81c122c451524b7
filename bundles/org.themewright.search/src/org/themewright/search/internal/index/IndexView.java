package org.themewright.search.internal.index;

import java.io.IOException;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** The index at one moment; whoever got it from {@link IndexStore#acquire} releases it after use. */
public final class IndexView {

	private final DirectoryReader reader;
	private final Catalogue catalogue;

	IndexView(DirectoryReader reader) throws IOException {
		this.reader = reader;
		BytesRef stored = stored(Catalogue.TERM);
		this.catalogue = stored == null ? Catalogue.EMPTY : Catalogue.fromBytes(stored);
	}

	/** @return whether it may be used; false when it has been replaced and closed meanwhile */
	boolean acquire() {
		return reader.tryIncRef();
	}

	/**
	 * Lets go of it after use.
	 *
	 * @throws IOException if files cannot be closed
	 */
	public void release() throws IOException {
		reader.decRef();
	}

	/** @return whether there is nothing newer on disk */
	boolean isCurrent() throws IOException {
		return reader.isCurrent();
	}

	IndexCommit commit() throws IOException {
		return reader.getIndexCommit();
	}

	/** @return what is known of the study as a whole */
	public Catalogue catalogue() {
		return catalogue;
	}

	/** @return a searcher without a cache: queries are rarely asked twice */
	public IndexSearcher searcher() {
		IndexSearcher searcher = new IndexSearcher(reader);
		searcher.setQueryCache(null);
		return searcher;
	}

	/**
	 * @param sourceId id of an indexed source
	 * @return what was stored of it
	 * @throws IOException if it cannot be read
	 */
	public SourceContent content(String sourceId) throws IOException {
		BytesRef stored = stored(new Term(Fields.SOURCE, sourceId));
		if (stored == null) {
			throw new IOException("No content of source " + sourceId); //$NON-NLS-1$
		}
		return SourceContent.fromBytes(stored);
	}

	private BytesRef stored(Term term) throws IOException {
		for (LeafReaderContext leaf : reader.leaves()) {
			Bits live = leaf.reader().getLiveDocs();
			PostingsEnum found = leaf.reader().postings(term, PostingsEnum.NONE);
			while (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
				if (live == null || live.get(found.docID())) {
					return leaf.reader().storedFields().document(found.docID()).getBinaryValue(Fields.CONTENT);
				}
			}
		}
		return null;
	}
}
