package org.themewright.ui.internal.search;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.core.StudySession;
import org.themewright.search.SearchOptions;
import org.themewright.ui.OpenStudies;

/** Searches all transcripts for the words that are selected in one. */
public final class SearchSelectionHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		StudySession session = window.getService(OpenStudies.class).getActive();
		String query = SelectedWords.query(window);
		if (session == null || query.isEmpty()) {
			NewSearchUI.openSearchDialog(window, TranscriptSearchPage.ID);
		} else {
			NewSearchUI.runQueryInBackground(new TranscriptQuery(List.of(session), query, SearchOptions.DEFAULT));
		}
		return null;
	}
}
