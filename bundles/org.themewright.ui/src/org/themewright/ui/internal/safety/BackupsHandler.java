package org.themewright.ui.internal.safety;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.core.StudySession;
import org.themewright.ui.OpenStudies;

/** Shows the backups of the active study. */
public final class BackupsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
		StudySession session = studies.getActive();
		if (session != null) {
			new BackupsDialog(HandlerUtil.getActiveShell(event), studies, session).open();
		}
		return null;
	}
}
