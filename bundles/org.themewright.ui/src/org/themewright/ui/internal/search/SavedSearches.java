package org.themewright.ui.internal.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.themewright.core.StudyException;
import org.themewright.core.StudyListener;
import org.themewright.core.StudySession;
import org.themewright.model.SavedSearch;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.search.HiddenWork;
import org.themewright.search.HitOrder;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.SearchHit;
import org.themewright.search.SearchOptions;
import org.themewright.search.SearchScope;
import org.themewright.search.SeenHits;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.internal.codings.BlindCoding;

/**
 * The searches that are kept in the open studies, and how many of their hits nobody at this computer has seen. It is worked
 * out in jobs some time after a study changed. Got as a service of the workbench; called on the UI thread unless said
 * otherwise.
 */
public final class SavedSearches {

	/** Typing goes on without being counted after each key. */
	private static final int DELAY_MILLIS = 2000;
	private static final String FILE = "hits"; //$NON-NLS-1$

	private final IndexService indexes;
	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final Path root = Platform.getStateLocation(FrameworkUtil.getBundle(SavedSearches.class)).append("seen") //$NON-NLS-1$
			.toPath();
	private final Map<StudySession, Entry> entries = new ConcurrentHashMap<>();
	private final ListenerList<Runnable> listeners = new ListenerList<>();

	SavedSearches(OpenStudies studies, IndexService indexes) {
		this.indexes = indexes;
		studies.getSessions().forEach(this::opened);
		studies.addListener(new OpenStudies.Listener() {
			@Override
			public void opened(StudySession session) {
				SavedSearches.this.opened(session);
			}

			@Override
			public void closing(StudySession session) {
				entries.remove(session).close();
			}
		});
	}

	private void opened(StudySession session) {
		entries.computeIfAbsent(session, Entry::new);
	}

	/**
	 * How a saved search is searched for.
	 *
	 * @param search a saved search
	 * @return its scope and settings; the usual ones where this version does not know them
	 */
	static SearchOptions options(SavedSearch search) {
		return SearchOptions.DEFAULT.withScope(SearchScope.of(search.getScope()).orElse(SearchScope.PASSAGE))
				.withSettings(search.getSettings());
	}

	/** Searches for a saved search; what is found counts as seen. */
	public static void run(StudySession session, SavedSearch search) {
		NewSearchUI.runQueryInBackground(TranscriptQuery.of(session, search));
	}

	/** Changes a saved search after asking how. */
	public static void edit(Shell shell, StudySession session, SavedSearch search) {
		SavedSearchDialog.edit(shell, session, search);
	}

	/**
	 * @param session an open study
	 * @param search  a saved search of it
	 * @return how many hits are new since somebody looked; 0 as long as that is not known
	 */
	public int countNew(StudySession session, SavedSearch search) {
		Entry entry = entries.get(session);
		return entry == null ? 0 : entry.counts.getOrDefault(search.getId(), 0);
	}

	/** @param listener told on the UI thread when there are more or fewer new hits */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** @param listener not to be told any more */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Notes that the hits of a saved search were shown. Any thread. */
	void looked(StudySession session, String searchId, List<SearchHit> hits) {
		Entry entry = entries.get(session);
		if (entry != null) {
			entry.looked(searchId, hits);
		}
	}

	/** Takes what a search finds that was just saved for seen. */
	void begin(StudySession session, SavedSearch search) {
		Entry entry = entries.get(session);
		if (entry != null) {
			entry.begin(search.getId());
		}
	}

	/** What decides which hits a saved search has; {@code hidden} is empty where nothing is. */
	private record Asked(String id, String query, SearchOptions options, String hidden) {

		String key() {
			String settings = options.settings();
			return options.scope().id() + ' ' + (settings.isEmpty() ? "" : settings + ' ') + query + hidden; //$NON-NLS-1$
		}
	}

	private final class Entry {

		private final StudySession session;
		private final Job job;
		private final StudyListener listener;
		private final BlindCoding blind;
		private final Runnable due = this::submit;
		/** New hits by the id of the search; replaced as a whole. */
		private volatile Map<String, Integer> counts = Map.of();
		private volatile List<Asked> searches = List.of();
		/** Searches that were saved and not counted yet. */
		private final Set<String> fresh = ConcurrentHashMap.newKeySet();
		private SeenHits seen;

		Entry(StudySession session) {
			this.session = session;
			job = Job.create(Messages.savedCounting, this::count);
			job.setSystem(true);
			job.setPriority(Job.DECORATE);
			listener = change -> {
				if (!session.getStudy().getSearches().isEmpty() || change.touches(Literals.SAVED_SEARCH)) {
					// setting the timer anew makes one count of a burst of changes
					display.timerExec(DELAY_MILLIS, due);
				}
			};
			session.addListener(listener);
			blind = new BlindCoding(session, this::submit);
			submit();
		}

		private void submit() {
			searches = asked();
			job.schedule();
		}

		void begin(String searchId) {
			fresh.add(searchId);
			submit();
		}

		/** To count hits they need not be sorted. */
		private List<Asked> asked() {
			String hidden = hidden();
			return session.getStudy().getSearches().stream().filter(each -> each.getQuery() != null)
					.map(each -> new Asked(each.getId(), each.getQuery(), options(each).withOrder(HitOrder.PLACE), hidden))
					.toList();
		}

		/** What comes in sight when blind coding ends is not new. */
		private String hidden() {
			HiddenWork hidden = blind.hidden();
			return hidden.sourceIds().isEmpty() ? "" //$NON-NLS-1$
					: '\n' + hidden.researcherId() + ' ' + String.join(" ", new TreeSet<>(hidden.sourceIds())); //$NON-NLS-1$
		}

		private synchronized SeenHits seen() {
			if (seen == null) {
				seen = SeenHits.open(file());
			}
			return seen;
		}

		private Path file() {
			return session.cacheFolder(root).resolve(FILE);
		}

		private IStatus count(IProgressMonitor monitor) {
			List<Asked> all = searches;
			SubMonitor progress = SubMonitor.convert(monitor, Messages.savedCounting, all.size());
			Map<String, Integer> result = new HashMap<>();
			for (Asked each : all) {
				try {
					List<SearchHit> hits = indexes.search(session, each.query(), each.options(), progress.split(1)).hits();
					if (fresh.remove(each.id())) {
						look(each, hits);
					}
					result.put(each.id(), seen().newOf(each.id(), each.key(), hits).size());
				} catch (QuerySyntaxException e) {
					// written by a newer version, or by hand: it is told when somebody runs it
					result.put(each.id(), 0);
				} catch (StudyException e) {
					return Status.warning(e.getMessage(), e);
				}
			}
			show(result);
			return Status.OK_STATUS;
		}

		void looked(String searchId, List<SearchHit> hits) {
			for (Asked each : searches) {
				if (each.id().equals(searchId)) {
					look(each, hits);
					Map<String, Integer> result = new HashMap<>(counts);
					result.put(searchId, 0);
					show(result);
				}
			}
		}

		private void look(Asked search, List<SearchHit> hits) {
			try {
				Files.createDirectories(file().getParent());
				seen().look(search.id(), search.key(), hits);
			} catch (IOException e) {
				ILog.of(SavedSearches.class).warn(e.getMessage(), e);
			}
		}

		private void show(Map<String, Integer> result) {
			if (!result.equals(counts) && !display.isDisposed()) {
				counts = Map.copyOf(result);
				display.asyncExec(() -> listeners.forEach(Runnable::run));
			}
		}

		void close() {
			display.timerExec(-1, due);
			session.removeListener(listener);
			blind.dispose();
			job.cancel();
		}
	}
}
