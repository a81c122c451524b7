package org.themewright.ui.internal.search;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.ui.PlatformUI;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.SearchOptions;

/** A search across the transcripts of a study, for the platform's Search view. */
public final class TranscriptQuery implements ISearchQuery {

	private final IndexService indexes = PlatformUI.getWorkbench().getService(IndexService.class);
	private final StudySession session;
	private final String text;
	private final SearchOptions options;
	private final TranscriptSearchResult result = new TranscriptSearchResult(this);

	/**
	 * Made on the UI thread.
	 *
	 * @param session an open study
	 * @param text    what is looked for, in the query language
	 * @param options limits
	 */
	public TranscriptQuery(StudySession session, String text, SearchOptions options) {
		this.session = session;
		this.text = text;
		this.options = options;
	}

	/** The study that is searched. */
	public StudySession getSession() {
		return session;
	}

	/** What is looked for. */
	public String getText() {
		return text;
	}

	/** Whether only some of the study is searched. */
	boolean isFiltered() {
		return !options.sourceIds().isEmpty() || !options.speakers().isEmpty() || !options.participantIds().isEmpty()
				|| !options.codeIds().isEmpty();
	}

	@Override
	public IStatus run(IProgressMonitor monitor) {
		result.removeAll();
		try {
			result.show(indexes.search(session, text, options, monitor));
			return Status.OK_STATUS;
		} catch (QuerySyntaxException e) {
			return Status.error(NLS.bind(Messages.syntaxError, e.getColumn(), e.getMessage()), e);
		} catch (StudyException e) {
			return Status.error(e.getMessage(), e);
		}
	}

	@Override
	public String getLabel() {
		return NLS.bind(Messages.queryLabel, text);
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
