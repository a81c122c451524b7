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
import org.themewright.search.internal.Search;
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
	private static final String FOLDER = "search"; //$NON-NLS-1$

	/** Where the index is; null in memory. */
	private final Path folder;
	private volatile IndexStore store;
	private volatile boolean damaged;
	private volatile boolean closed;

	private StudyIndex(Path folder, IndexStore store) {
		this.folder = folder;
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
		Path folder = cacheFolder.resolve(FOLDER);
		try {
			return new StudyIndex(folder, openStore(folder));
		} catch (IOException e) {
			throw new StudyException(folder, NLS.bind(Messages.StudyIndex_cannotWrite, e.getMessage()), e);
		}
	}

	/**
	 * @return an empty index that is kept in memory, gone when it is closed
	 */
	public static StudyIndex inMemory() {
		return new StudyIndex(null, IndexStore.inMemory());
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
			} catch (IOException | RuntimeException e) {
				LOG.log(Level.INFO, "The search index in " + folder + " is made anew: " + e); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return makeAnew(study, progress);
	}

	private int makeAnew(StudySnapshot study, SubMonitor progress) throws StudyException {
		try {
			if (folder != null) {
				store.close();
				store = openStore(folder);
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
		checkOpen();
		Objects.requireNonNull(options);
		QueryNode node = QueryParser.parse(query);
		IndexView view = store.acquire();
		if (view == null) {
			return new SearchResult(0, 0, List.of(), List.of(), List.of());
		}
		try {
			try {
				return Search.run(view, node, options, SubMonitor.convert(monitor));
			} finally {
				view.release();
			}
		} catch (IOException e) {
			damaged = true;
			throw unusable(e, Messages.StudyIndex_cannotRead);
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

	private static IndexStore openStore(Path folder) throws IOException {
		Files.createDirectories(folder);
		return IndexStore.open(FSDirectory.open(folder));
	}

	private StudyException unusable(IOException cause, String message) {
		if (folder == null) {
			throw new UncheckedIOException(cause);
		}
		return new StudyException(folder, NLS.bind(message, cause.getMessage()), cause);
	}
}
