package org.themewright.ui.internal.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.ui.OpenStudies;

/** Goes to any object of the open studies by a few letters. */
public final class GoToHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Place place = GoToDialog.ask(window.getShell(),
				Place.seen(window.getService(OpenStudies.class).getSessions()));
		if (place != null) {
			StudyObjectOpener.open(window.getActivePage(), place.session(), place.object());
		}
		return null;
	}
}
