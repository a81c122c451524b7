package org.themewright.search.internal.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.themewright.search.internal.index.SourceContent.CodingEntry;
import org.themewright.search.internal.text.Stemmings;

/** The index at one moment; whoever got it from {@link IndexStore#acquire} releases it after use. */
public final class IndexView {

	private final DirectoryReader reader;
	private final Stemmings stemmings;
	private final Catalogue catalogue;
	private final Map<String, List<CodingEntry>> codings = new ConcurrentHashMap<>();
	private volatile PassageTable passages;

	IndexView(DirectoryReader reader, Stemmings stemmings) throws IOException {
		this.reader = reader;
		this.stemmings = stemmings;
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

	/** @return how word forms were brought together */
	public Stemmings stemmings() {
		return stemmings;
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

	/**
	 * @param sourceId id of an indexed source
	 * @return its codings by start, read once
	 * @throws IOException if they cannot be read
	 */
	public List<CodingEntry> codings(String sourceId) throws IOException {
		List<CodingEntry> result = codings.get(sourceId);
		if (result == null) {
			BytesRef stored = stored(new Term(Fields.SOURCE, sourceId));
			result = stored == null ? List.of() : SourceContent.codingsFrom(stored);
			codings.put(sourceId, result);
		}
		return result;
	}

	/**
	 * @return where all passages are, read once
	 * @throws IOException if that cannot be read
	 */
	public PassageTable passages() throws IOException {
		PassageTable result = passages;
		if (result == null) {
			result = new PassageTable(reader, catalogue);
			passages = result;
		}
		return result;
	}

	/**
	 * @param id id of an indexed memo, code or theme
	 * @return what was stored of it
	 * @throws IOException if it cannot be read
	 */
	public Note note(String id) throws IOException {
		BytesRef stored = stored(new Term(Fields.SOURCE, id));
		if (stored == null) {
			throw new IOException("No content of note " + id); //$NON-NLS-1$
		}
		return Note.fromBytes(stored);
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
