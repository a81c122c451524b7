package org.themewright.ui.internal.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.ui.PlatformUI;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.text.TextRange;
import org.themewright.model.SavedSearch;
import org.themewright.search.FacetField;
import org.themewright.search.FacetKey;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.SearchOptions;
import org.themewright.search.SearchResult;
import org.themewright.search.SimilarPassage;
import org.themewright.ui.StudyLabels;

/** A search across the transcripts of a study or several, for the platform's Search view. */
public final class TranscriptQuery implements ISearchQuery {

	/** How many similar passages are shown. */
	private static final int SIMILAR = 100;

	private final IndexService indexes = PlatformUI.getWorkbench().getService(IndexService.class);
	private final SavedSearches saved = PlatformUI.getWorkbench().getService(SavedSearches.class);
	private final List<StudySession> sessions;
	/** What passages are to be like; null for a search by a query. */
	private final Likeness likeness;
	private final String savedId;
	private final String layout;
	private final Deque<SearchState> earlier = new ArrayDeque<>();
	private volatile SearchState state;
	/** Stands for the run that was begun last; what an earlier one finds is of no use any more. */
	private volatile Object lastRun;
	private final TranscriptSearchResult result;

	/** Words of a transcript. */
	private record Likeness(String sourceId, TextRange range, String words) {
	}

	/**
	 * Made on the UI thread.
	 *
	 * @param sessions open studies, at least one
	 * @param text     what is looked for, in the query language
	 * @param options  limits
	 */
	public TranscriptQuery(List<StudySession> sessions, String text, SearchOptions options) {
		this(sessions, new SearchState(text, options.withFacets(EnumSet.allOf(FacetField.class))), null, null, null);
	}

	private TranscriptQuery(List<StudySession> sessions, SearchState state, Likeness likeness, String savedId,
			String layout) {
		this.sessions = List.copyOf(sessions);
		this.state = state;
		this.likeness = likeness;
		this.savedId = savedId;
		this.layout = layout;
		result = new TranscriptSearchResult(this);
	}

	/** A search that is kept in a study; its hits count as seen when they are shown. */
	static TranscriptQuery of(StudySession session, SavedSearch search) {
		return new TranscriptQuery(List.of(session), new SearchState(search.getQuery(), SavedSearches.options(search)
				.withFacets(EnumSet.allOf(FacetField.class))), null, search.getId(), search.getLayout());
	}

	/** Looks for passages that say something like words of a transcript. */
	static TranscriptQuery similar(StudySession session, String sourceId, TextRange range, String words) {
		SearchOptions options = SearchOptions.DEFAULT.withLimit(SIMILAR);
		return new TranscriptQuery(List.of(session), new SearchState(StudyLabels.shortened(words.strip()), options),
				new Likeness(sourceId, range, words), null, null);
	}

	/** The studies that are searched. */
	List<StudySession> sessions() {
		return sessions;
	}

	/** Whether a study is among those that are searched. */
	boolean searches(StudySession session) {
		return sessions.contains(session);
	}

	/** How the hits of a saved search are to be shown; null for whatever is in use. */
	String layout() {
		return layout;
	}

	/** What is looked for. */
	public String getText() {
		return state.text();
	}

	/** What is looked for now. */
	SearchState state() {
		return state;
	}

	/** Whether passages like some words are looked for, in place of a query. */
	boolean isForSimilar() {
		return likeness != null;
	}

	/** Looks for something else when it runs again. Called on the UI thread. */
	void change(SearchState next) {
		if (!next.equals(state)) {
			earlier.push(state);
			state = next;
		}
	}

	/** Puts the hits in another order when it runs again, which is nothing to be taken back. */
	void order(SearchState next) {
		state = next;
	}

	/** Whether something was looked for before. Called on the UI thread. */
	boolean canGoBack() {
		return !earlier.isEmpty();
	}

	/** Looks for what was looked for before. Called on the UI thread. */
	void goBack() {
		state = earlier.pop();
	}

	/** Whether only some of the study is searched. */
	boolean isFiltered() {
		return state.options().isFiltered();
	}

	@Override
	public IStatus run(IProgressMonitor monitor) {
		return run(monitor, savedId != null);
	}

	/** Takes away what was found and searches again, because other codings and memos are hidden. Called on the UI thread. */
	void hiddenChanged() {
		lastRun = null;
		result.show(Found.nothing(state));
		Job.createSystem(getLabel(), (IJobFunction) monitor -> run(monitor, false)).schedule();
	}

	private IStatus run(IProgressMonitor monitor, boolean looked) {
		SearchState now = state;
		Object thisRun = new Object();
		lastRun = thisRun;
		try {
			Found found = likeness == null ? find(now, monitor) : findSimilar(now, monitor);
			// a click while this was searching made it search anew
			if (now == state && thisRun == lastRun && !monitor.isCanceled()) {
				result.show(found);
				if (looked && now.equals(firstState())) {
					saved.looked(sessions.getFirst(), savedId, found.places().stream().map(FoundPlace::hit).toList());
				}
			}
			return Status.OK_STATUS;
		} catch (QuerySyntaxException e) {
			return Status.error(NLS.bind(Messages.syntaxError, e.getColumn(), e.getMessage()), e);
		} catch (StudyException e) {
			return Status.error(e.getMessage(), e);
		}
	}

	private SearchState firstState() {
		return earlier.isEmpty() ? state : earlier.peekLast();
	}

	private Found find(SearchState now, IProgressMonitor monitor) throws QuerySyntaxException, StudyException {
		Set<List<Object>> narrowed = Found.narrowedFields(now);
		SubMonitor progress = SubMonitor.convert(monitor, Messages.searching, 1 + narrowed.size());
		Found found = search(now, progress.split(1));
		for (List<Object> each : narrowed) {
			FacetField field = (FacetField) each.getFirst();
			String attribute = each.size() > 1 ? (String) each.get(1) : null;
			Set<FacetKey> others = new HashSet<>(now.options().narrowed());
			others.removeIf(key -> Found.isOf(key, field, attribute));
			SearchState wider = new SearchState(now.text(),
					now.options().withNarrowed(others).withLimit(0).withFacets(Set.of(field)));
			found = found.withChoices(field, attribute, search(wider, progress.split(1)));
		}
		return found;
	}

	private Found search(SearchState now, IProgressMonitor monitor) throws QuerySyntaxException, StudyException {
		SubMonitor progress = SubMonitor.convert(monitor, sessions.size());
		Map<StudySession, SearchResult> results = new LinkedHashMap<>();
		for (StudySession each : sessions) {
			results.put(each, indexes.search(each, now.text(), now.options(), progress.split(1)));
		}
		return Found.of(now, results);
	}

	private Found findSimilar(SearchState now, IProgressMonitor monitor) throws StudyException {
		StudySession session = sessions.getFirst();
		List<SimilarPassage> passages = indexes.similar(session, likeness.sourceId(), likeness.range().start(),
				likeness.range().end(), now.options(), SubMonitor.convert(monitor));
		Found found = Found.of(now, Map.of(session, new SearchResult(passages.size(), 0,
				passages.stream().map(SimilarPassage::hit).toList(), List.of(), List.of())));
		for (int i = 0; i < passages.size(); i++) {
			found.places().get(i).setShared(passages.get(i).words());
		}
		return found;
	}

	@Override
	public String getLabel() {
		return NLS.bind(isForSimilar() ? Messages.queryLabelSimilar : Messages.queryLabel, getText());
	}

	@Override
	public boolean canRerun() {
		return true;
	}

	@Override
	public boolean canRunInBackground() {
		return true;
	}

	@Override
	public TranscriptSearchResult getSearchResult() {
		return result;
	}
}
