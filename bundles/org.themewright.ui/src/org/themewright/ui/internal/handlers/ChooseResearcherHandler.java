package org.themewright.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.core.StudySession;
import org.themewright.model.Researcher;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyLabels;

/** Chooses whose codings are made here. */
public final class ChooseResearcherHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		OpenStudies studies = window.getService(OpenStudies.class);
		StudySession session = studies.getActive();
		if (session == null) {
			return null;
		}
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(window.getShell(), new StudyLabels());
		dialog.setTitle(Messages.researcherTitle);
		dialog.setMessage(Messages.researcherMessage);
		dialog.setElements(session.getStudy().getResearchers().toArray());
		dialog.setEmptyListMessage(Messages.researcherNone);
		Researcher now = studies.getResearcher(session);
		if (now != null) {
			dialog.setInitialSelections(now);
		}
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Researcher researcher) {
			studies.setResearcher(researcher);
		}
		return null;
	}
}
