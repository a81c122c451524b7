package org.themewright.ui.internal.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the Search dialog on the page for transcripts. */
public final class SearchTranscriptsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		NewSearchUI.openSearchDialog(HandlerUtil.getActiveWorkbenchWindowChecked(event), TranscriptSearchPage.ID);
		return null;
	}
}
