package org.themewright.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.ui.OpenStudies;

/** Saves the study that a view shows. */
public final class SaveStudyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		OpenStudies studies = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(OpenStudies.class);
		if (studies.getActive() != null && studies.getActive().isDirty()) {
			studies.save(studies.getActive());
		}
		return null;
	}
}
