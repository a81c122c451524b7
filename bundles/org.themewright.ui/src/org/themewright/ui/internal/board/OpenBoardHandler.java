package org.themewright.ui.internal.board;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.core.StudySession;
import org.themewright.ui.OpenStudies;

/** Opens the board of the study that is worked on. */
public final class OpenBoardHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		StudySession session = window.getService(OpenStudies.class).getActive();
		if (session == null || session.getStudy().getCodebook() == null) {
			MessageDialog.openInformation(window.getShell(), Messages.board,
					session == null ? Messages.noStudy : Messages.noCodebook);
		} else {
			BoardEditor.open(window.getActivePage(), session);
		}
		return null;
	}
}
