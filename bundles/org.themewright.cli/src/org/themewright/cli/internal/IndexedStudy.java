package org.themewright.cli.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.SearchOptions;
import org.themewright.search.SearchResult;
import org.themewright.search.StudyIndex;

/** The index of an open study, up to date; kept for the next time where there is a place for it. */
public final class IndexedStudy implements AutoCloseable {

	private final StudySnapshot study;
	private final StudyIndex index;

	private IndexedStudy(StudySnapshot study, StudyIndex index) {
		this.study = study;
		this.index = index;
	}

	/**
	 * @param session an open study
	 * @param caches  the folder for the caches of all studies, if anything may be kept
	 * @return the index, to be closed
	 * @throws StudyException if it cannot be made
	 */
	public static IndexedStudy of(StudySession session, Optional<Path> caches) throws StudyException {
		StudySnapshot study = session.snapshot();
		if (caches.isPresent()) {
			try {
				return updated(study, StudyIndex.open(session.cacheFolder(caches.get())));
			} catch (StudyException e) {
				// Another program uses the index, or it cannot be written: one in memory finds the same.
				return updated(study, StudyIndex.inMemory());
			}
		}
		return updated(study, StudyIndex.inMemory());
	}

	private static IndexedStudy updated(StudySnapshot study, StudyIndex index) throws StudyException {
		try {
			index.update(study, null);
			return new IndexedStudy(study, index);
		} catch (StudyException | RuntimeException e) {
			index.close();
			throw e;
		}
	}

	/** @return the study as it is indexed */
	public StudySnapshot study() {
		return study;
	}

	/**
	 * @param query   a query
	 * @param options limits
	 * @return the hits
	 * @throws QuerySyntaxException if the query cannot be understood
	 * @throws StudyException       if the index cannot be read
	 */
	public SearchResult search(String query, SearchOptions options) throws QuerySyntaxException, StudyException {
		return index.search(query, options, null);
	}

	@Override
	public void close() throws StudyException {
		index.close();
	}
}
