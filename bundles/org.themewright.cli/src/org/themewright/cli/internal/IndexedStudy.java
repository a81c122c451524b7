package org.themewright.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.RegistryFactory;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.SearchOptions;
import org.themewright.search.SearchResult;
import org.themewright.search.SimilarPassage;
import org.themewright.search.StudyIndex;
import org.themewright.search.TextAnalyzers;

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
				return updated(study, StudyIndex.open(session.cacheFolder(caches.get()), analyzers()));
			} catch (StudyException e) {
				// Another program uses the index, or it cannot be written: one in memory finds the same.
				return updated(study, StudyIndex.inMemory(analyzers()));
			}
		}
		return updated(study, StudyIndex.inMemory(analyzers()));
	}

	private static TextAnalyzers analyzers() {
		return new TextAnalyzers(RegistryFactory.getRegistry());
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

	/**
	 * @param sourceId id of the source the words are in
	 * @param start    first offset of the words
	 * @param end      offset after them
	 * @param options  limits
	 * @return passages like the words
	 * @throws StudyException if the index cannot be read
	 */
	public List<SimilarPassage> similar(String sourceId, int start, int end, SearchOptions options)
			throws StudyException {
		return index.similar(sourceId, start, end, options, null);
	}

	@Override
	public void close() throws StudyException {
		index.close();
	}
}
