package org.themewright.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudyException;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.search.internal.Completions;
import org.themewright.search.internal.Search;
import org.themewright.search.internal.Similar;
import org.themewright.search.internal.index.IndexStore;
import org.themewright.search.internal.index.IndexView;
import org.themewright.search.internal.query.QueryNode;
import org.themewright.search.internal.query.QueryParser;

/**
 * Full-text search over the transcripts of one study. The index is a cache: whatever happens to its files, it can be
 * made again from the study, and the study is never touched.
 * <p>
 * Any thread may call any method. Searches go on while the index is updated; they see it as it was before. Updates wait
 * for each other.
 *
 * @since 0.1
 */
public final class StudyIndex implements AutoCloseable {

	private static final Logger LOG = System.getLogger(StudyIndex.class.getName());
	private static final SearchResult NOTHING = new SearchResult(0, 0, List.of(), List.of(), List.of());
	private static final String FOLDER = "search"; //$NON-NLS-1$

	/** Where the index is; null in memory. */
	private final Path folder;
	private final TextAnalyzers analyzers;
	private volatile IndexStore store;
	private volatile boolean damaged;
	private volatile boolean closed;

	private StudyIndex(Path folder, TextAnalyzers analyzers, IndexStore store) {
		this.folder = folder;
		this.analyzers = analyzers;
		this.store = store;
	}

	/**
	 * Opens the index that is kept in a folder. An index that is missing, damaged, or was written by another version is
	 * begun anew: it is empty until the next {@link #update}.
	 *
	 * @param cacheFolder the study's folder for caches, as {@link org.themewright.core.StudySession#cacheFolder} tells;
	 *                    created when it does not exist. The index has a folder of its own in it.
	 * @return the open index
	 * @throws StudyException if the folder cannot be written or another program uses the index
	 */
	public static StudyIndex open(Path cacheFolder) throws StudyException {
		return open(cacheFolder, TextAnalyzers.BUILT_IN);
	}

	/**
	 * Opens the index that is kept in a folder, as {@link #open(Path)} does, with languages that plug-ins contribute.
	 *
	 * @param cacheFolder the study's folder for caches
	 * @param analyzers the languages; an index that was made with others is begun anew
	 * @return the open index
	 * @throws StudyException if the folder cannot be written or another program uses the index
	 * @since 1.0
	 */
	public static StudyIndex open(Path cacheFolder, TextAnalyzers analyzers) throws StudyException {
		Path folder = cacheFolder.resolve(FOLDER);
		try {
			return new StudyIndex(folder, analyzers, openStore(folder, analyzers));
		} catch (IOException e) {
			throw new StudyException(folder, NLS.bind(Messages.StudyIndex_cannotWrite, e.getMessage()), e);
		}
	}

	/**
	 * @return an empty index that is kept in memory, gone when it is closed
	 */
	public static StudyIndex inMemory() {
		return inMemory(TextAnalyzers.BUILT_IN);
	}

	/**
	 * @param analyzers the languages
	 * @return an empty index that is kept in memory, gone when it is closed
	 * @since 1.0
	 */
	public static StudyIndex inMemory(TextAnalyzers analyzers) {
		return new StudyIndex(null, analyzers, IndexStore.inMemory(analyzers.stemmings()));
	}

	/**
	 * Checks a query without searching.
	 *
	 * @param query a query
	 * @throws QuerySyntaxException if it cannot be understood
	 */
	public static void check(String query) throws QuerySyntaxException {
		QueryParser.parse(query);
	}

	/**
	 * Brings the index up to a study. Only sources that changed since the last update are read anew, those that the study
	 * no longer has are taken out. Cancelled or failed, it leaves the index as it was. An index that turns out to be
	 * damaged is made anew.
	 *
	 * @param study the study as it is to be searched
	 * @param monitor for progress and cancel, or null
	 * @return how many sources were read
	 * @throws StudyException if the index cannot be written
	 * @throws OperationCanceledException if cancelled
	 */
	public synchronized int update(StudySnapshot study, IProgressMonitor monitor) throws StudyException {
		checkOpen();
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		if (!damaged) {
			try {
				return store.update(study, progress);
			} catch (OperationCanceledException e) {
				throw e;
			} catch (LockObtainFailedException e) {
				throw unusable(e, Messages.StudyIndex_inUse);
			} catch (IOException | RuntimeException | InternalError e) {
				// A file that is cut while it is mapped into memory is told of by an error of the machine.
				LOG.log(Level.INFO, "The search index in " + folder + " is made anew: " + e); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return makeAnew(study, progress);
	}

	private int makeAnew(StudySnapshot study, SubMonitor progress) throws StudyException {
		try {
			if (folder != null) {
				store.close();
				store = openStore(folder, analyzers);
			}
			store.clear();
			damaged = false;
			return store.update(study, progress.setWorkRemaining(100));
		} catch (IOException e) {
			throw unusable(e, Messages.StudyIndex_cannotWrite);
		}
	}

	/**
	 * Searches what the last update indexed.
	 *
	 * @param query a query in the language that {@code docs/search.md} describes
	 * @param options limits
	 * @param monitor for progress and cancel, or null
	 * @return the hits by source in the order of the study, then by place
	 * @throws QuerySyntaxException if the query cannot be understood or would take too much
	 * @throws StudyException if the index cannot be read; the next update makes it anew
	 * @throws OperationCanceledException if cancelled
	 */
	public SearchResult search(String query, SearchOptions options, IProgressMonitor monitor)
			throws QuerySyntaxException, StudyException {
		Objects.requireNonNull(options);
		QueryNode node = QueryParser.parse(query);
		return read(NOTHING, view -> Search.run(view.without(options.hidden()), node, options, SubMonitor.convert(monitor)));
	}

	/**
	 * Finds passages that say something like some words: those that share the most telling of them. It works on word forms
	 * of the language of the source.
	 *
	 * @param sourceId id of the source the words are in
	 * @param start first UTF-16 offset of the words
	 * @param end offset after them; what is beyond the text is cut
	 * @param options how many to return at most, how much context, and which passages to search; scope, order and what is
	 *                about words is not looked at
	 * @param monitor for progress and cancel, or null
	 * @return whole passages, the most similar first, without those the words are in; empty if there is no such source
	 * @throws StudyException if the index cannot be read; the next update makes it anew
	 * @throws OperationCanceledException if cancelled
	 * @since 1.0
	 */
	public List<SimilarPassage> similar(String sourceId, int start, int end, SearchOptions options,
			IProgressMonitor monitor) throws StudyException {
		Objects.requireNonNull(sourceId);
		SearchOptions passages = options.withScope(SearchScope.PASSAGE);
		return read(List.of(),
				view -> Similar.find(view.without(options.hidden()), sourceId, start, end, passages, SubMonitor.convert(monitor)));
	}

	/**
	 * Proposes how a query may go on: fields, names of codes and people, values of attributes, words of the texts.
	 *
	 * @param query what is typed so far; need not be a whole query
	 * @param caret where the caret is, as a UTF-16 offset
	 * @param limit how many proposals to return at most
	 * @return the proposals, the best first; none within quotation marks and regular expressions
	 * @throws StudyException if the index cannot be read; the next update makes it anew
	 * @since 1.0
	 */
	public List<QueryCompletion> complete(String query, int caret, int limit) throws StudyException {
		return complete(query, caret, limit, HiddenWork.NONE);
	}

	/**
	 * Proposes how a query may go on, as {@link #complete(String, int, int)} does, without words that are in hidden memos
	 * only.
	 *
	 * @param query what is typed so far; need not be a whole query
	 * @param caret where the caret is, as a UTF-16 offset
	 * @param limit how many proposals to return at most
	 * @param hidden what is not looked at
	 * @return the proposals, the best first; none within quotation marks and regular expressions
	 * @throws StudyException if the index cannot be read; the next update makes it anew
	 * @since 1.0
	 */
	public List<QueryCompletion> complete(String query, int caret, int limit, HiddenWork hidden) throws StudyException {
		Objects.requireNonNull(query);
		return read(List.of(), view -> Completions.propose(view.without(hidden), query, caret, limit));
	}

	private interface Reading<T, E extends Exception> {

		T read(IndexView view) throws IOException, E;
	}

	private <T, E extends Exception> T read(T nothing, Reading<T, E> reading) throws StudyException, E {
		checkOpen();
		IndexView view = store.acquire();
		if (view == null) {
			return nothing;
		}
		try {
			try {
				return reading.read(view);
			} finally {
				view.release();
			}
		} catch (IOException | IndexOutOfBoundsException | InternalError e) {
			damaged = true;
			throw unusable(e instanceof IOException io ? io : new IOException(e.toString(), e),
					Messages.StudyIndex_cannotRead);
		}
	}

	/** Closes the index; what was indexed stays for the next time. Searches still running may fail. */
	@Override
	public synchronized void close() throws StudyException {
		if (closed) {
			return;
		}
		closed = true;
		try {
			store.close();
		} catch (IOException e) {
			throw unusable(e, Messages.StudyIndex_cannotWrite);
		}
	}

	private void checkOpen() {
		if (closed) {
			throw new IllegalStateException("The index is closed"); //$NON-NLS-1$
		}
	}

	private static IndexStore openStore(Path folder, TextAnalyzers analyzers) throws IOException {
		Files.createDirectories(folder);
		return IndexStore.open(FSDirectory.open(folder), analyzers.stemmings());
	}

	private StudyException unusable(IOException cause, String message) {
		if (folder == null) {
			throw new UncheckedIOException(cause);
		}
		return new StudyException(folder, NLS.bind(message, cause.getMessage()), cause);
	}
}
