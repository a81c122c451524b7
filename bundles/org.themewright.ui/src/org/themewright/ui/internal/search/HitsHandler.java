package org.themewright.ui.internal.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;

/** Does something with what the Search view shows; what, stands behind the class in plugin.xml. */
public final class HitsHandler extends AbstractHandler implements IExecutableExtension {

	private HitsAction action;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
		action = HitsAction.valueOf((String) data);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		ISearchResultViewPart view = NewSearchUI.getSearchResultView();
		if (view != null && view.getActivePage() instanceof TranscriptSearchResultPage page && page.result() != null) {
			page.run(action);
		}
		return null;
	}
}
