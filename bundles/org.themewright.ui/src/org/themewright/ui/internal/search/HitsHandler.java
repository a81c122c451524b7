package org.themewright.ui.internal.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;

/** Codes what the Search view shows. */
public final class CodeHitsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		ISearchResultViewPart view = NewSearchUI.getSearchResultView();
		if (view != null && view.getActivePage() instanceof TranscriptSearchResultPage page) {
			page.codeAll();
		}
		return null;
	}
}
