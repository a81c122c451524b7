package org.themewright.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.ui.OpenStudies;

/** Adds a researcher to the study that is worked on, who codes here from then on. */
public final class NewResearcherHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		OpenStudies studies = window.getService(OpenStudies.class);
		StudySession session = studies.getActive();
		if (session == null) {
			return null;
		}
		InputDialog dialog = new InputDialog(window.getShell(), Messages.newResearcher, Messages.newResearcherName, "", //$NON-NLS-1$
				text -> text.isBlank() ? Messages.nameMissing : null);
		if (dialog.open() == Window.OK) {
			studies.setResearcher(new StudyOperations(session).createResearcher(dialog.getValue(), null));
		}
		return null;
	}
}
