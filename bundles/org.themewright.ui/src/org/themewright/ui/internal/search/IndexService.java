package org.themewright.ui.internal.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.themewright.core.StudyChange;
import org.themewright.core.StudyException;
import org.themewright.core.StudyListener;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.search.HiddenWork;
import org.themewright.search.QueryCompletion;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.SearchOptions;
import org.themewright.search.SearchResult;
import org.themewright.search.SimilarPassage;
import org.themewright.search.StudyIndex;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.internal.codings.BlindCoding;

/**
 * The search indexes of the open studies, one for each, kept up to date while people work. Got by
 * {@code PlatformUI.getWorkbench().getService(IndexService.class)}.
 */
public final class IndexService {

	/** Longer than the pauses in typing; whoever searches meanwhile does not wait for it, see {@link #search}. */
	private static final int DELAY_MILLIS = 1000;
	private static final long CANCEL_CHECK_MILLIS = 100;
	private static final long CLOSE_MILLIS = 3000;
	private static final List<EClass> INDEXED = List.of(Literals.TRANSCRIPT, Literals.TURN, Literals.SPEAKER,
			Literals.PARTICIPANT, Literals.ATTRIBUTE, Literals.ATTRIBUTE_VALUE, Literals.CODING, Literals.CODING_SET,
			Literals.CODE, Literals.THEME, Literals.MEMO, Literals.ROUND, Literals.RESEARCHER);

	private final Path root = Platform.getStateLocation(FrameworkUtil.getBundle(IndexService.class)).append("index") //$NON-NLS-1$
			.toPath();
	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final Map<StudySession, Entry> entries = new HashMap<>();

	/** Called on the UI thread. */
	IndexService(OpenStudies studies) {
		studies.getSessions().forEach(this::opened);
		studies.addListener(new OpenStudies.Listener() {
			@Override
			public void opened(StudySession session) {
				IndexService.this.opened(session);
			}

			@Override
			public void closing(StudySession session) {
				forgetQueries(session);
				entries.remove(session).close();
			}
		});
		PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
			@Override
			public boolean preShutdown(IWorkbench workbench, boolean forced) {
				return true;
			}

			@Override
			public void postShutdown(IWorkbench workbench) {
				closeAll();
			}
		});
	}

	private void opened(StudySession session) {
		entries.computeIfAbsent(session, Entry::new);
	}

	/** Results of a closed study lead nowhere. */
	private static void forgetQueries(StudySession session) {
		for (ISearchQuery each : NewSearchUI.getQueries()) {
			if (each instanceof TranscriptQuery query && query.searches(session)) {
				NewSearchUI.removeQuery(query);
			}
		}
	}

	/** Results show no longer what is hidden now, and all of what is hidden no longer. */
	private static void searchAgain(StudySession session) {
		for (ISearchQuery each : NewSearchUI.getQueries()) {
			if (each instanceof TranscriptQuery query && query.searches(session)) {
				query.hiddenChanged();
			}
		}
	}

	private void closeAll() {
		List<Job> closing = new ArrayList<>();
		entries.values().forEach(entry -> closing.add(entry.close()));
		entries.clear();
		for (Job each : closing) {
			try {
				each.join(CLOSE_MILLIS, null);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

	/**
	 * Searches a study as it is now, without what blind coding hides from who works here. Waits for what is being indexed.
	 * Not called on the UI thread.
	 *
	 * @param session an open study
	 * @param query   a query
	 * @param options limits
	 * @param monitor for progress and cancel, not null
	 * @return what was found
	 * @throws QuerySyntaxException       if the query cannot be understood
	 * @throws StudyException             if the index cannot be made or read
	 * @throws OperationCanceledException if cancelled, or the study was closed
	 */
	public SearchResult search(StudySession session, String query, SearchOptions options, IProgressMonitor monitor)
			throws QuerySyntaxException, StudyException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.searching, 100);
		StudyIndex.check(query);
		Present present = present(session, progress);
		StudyIndex index = present.indexer().await(present.study(), progress.split(50));
		return index.search(query, options.withHidden(present.hidden()), progress.split(50));
	}

	/**
	 * Finds passages of a study as it is now that say something like some words; what blind coding hides is not told of
	 * them. Not called on the UI thread.
	 *
	 * @param session  an open study
	 * @param sourceId id of the transcript the words are in
	 * @param start    first UTF-16 offset of the words
	 * @param end      offset after them
	 * @param options  how many
	 * @param monitor  for progress and cancel, not null
	 * @return the passages, the most similar first
	 * @throws StudyException             if the index cannot be made or read
	 * @throws OperationCanceledException if cancelled, or the study was closed
	 */
	public List<SimilarPassage> similar(StudySession session, String sourceId, int start, int end, SearchOptions options,
			IProgressMonitor monitor) throws StudyException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.searching, 100);
		Present present = present(session, progress);
		StudyIndex index = present.indexer().await(present.study(), progress.split(50));
		return index.similar(sourceId, start, end, options.withHidden(present.hidden()), progress.split(50));
	}

	/**
	 * Proposes how a query may go on. Not called on the UI thread.
	 *
	 * @param session an open study
	 * @param query   what is typed so far
	 * @param caret   where the caret is, as a UTF-16 offset
	 * @param limit   how many proposals at most
	 * @param monitor for progress and cancel, not null
	 * @return the proposals, the best first
	 * @throws StudyException             if the index cannot be made or read
	 * @throws OperationCanceledException if cancelled, or the study was closed
	 */
	public List<QueryCompletion> complete(StudySession session, String query, int caret, int limit,
			IProgressMonitor monitor) throws StudyException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.searching, 100);
		Present present = present(session, progress);
		return present.indexer().await(present.study(), progress.split(50)).complete(query, caret, limit, present.hidden());
	}

	/** What the UI thread knows about a study at one moment. */
	private record Present(StudyIndexer indexer, StudySnapshot study, HiddenWork hidden) {
	}

	private Present present(StudySession session, IProgressMonitor monitor) {
		CompletableFuture<Present> answer = new CompletableFuture<>();
		try {
			display.asyncExec(() -> {
				Entry entry = entries.get(session);
				answer.complete(entry == null ? null
						: new Present(entry.indexer, session.snapshot(), entry.blind.hidden()));
			});
		} catch (SWTException e) {
			throw cancelled(e);
		}
		// The UI thread may be waiting for this job, so it is not waited for without a look at cancel.
		while (!monitor.isCanceled()) {
			try {
				Present present = answer.get(CANCEL_CHECK_MILLIS, TimeUnit.MILLISECONDS);
				if (present != null) {
					return present;
				}
				break;
			} catch (TimeoutException e) {
				continue;
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw cancelled(e);
			} catch (ExecutionException e) {
				throw cancelled(e);
			}
		}
		throw new OperationCanceledException();
	}

	private static OperationCanceledException cancelled(Exception cause) {
		OperationCanceledException result = new OperationCanceledException();
		result.initCause(cause);
		return result;
	}

	/** An open study and its index. Used on the UI thread. */
	private final class Entry {

		private final StudySession session;
		private final StudyIndexer indexer;
		private final BlindCoding blind;
		private final StudyListener listener = this::changed;
		private final Runnable submit = this::submit;

		Entry(StudySession session) {
			this.session = session;
			indexer = new StudyIndexer(session.getStudy().getName(), session.cacheFolder(root));
			blind = new BlindCoding(session, () -> searchAgain(session));
			session.addListener(listener);
			submit();
		}

		private void changed(StudyChange change) {
			if (INDEXED.stream().anyMatch(change::touches)) {
				// Setting the timer anew makes one update of a burst of changes.
				display.timerExec(DELAY_MILLIS, submit);
			}
		}

		private void submit() {
			try {
				indexer.submit(session.snapshot());
			} catch (RuntimeException e) {
				ILog.of(IndexService.class).error(e.getMessage(), e);
			}
		}

		Job close() {
			if (!display.isDisposed()) {
				display.timerExec(-1, submit);
			}
			session.removeListener(listener);
			blind.dispose();
			return indexer.close();
		}
	}
}
