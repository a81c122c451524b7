package org.themewright.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.ui.OpenStudies;

/** Closes the study that is worked on. */
public final class CloseStudyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		OpenStudies studies = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(OpenStudies.class);
		if (studies.getActive() != null) {
			studies.close(studies.getActive());
		}
		return null;
	}
}
