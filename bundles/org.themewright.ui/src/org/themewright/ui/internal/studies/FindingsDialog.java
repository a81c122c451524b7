package org.themewright.ui.internal.studies;

import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.themewright.core.Finding;
import org.themewright.core.StudySession;
import org.themewright.ui.internal.UiPlugin;

/** Tells the user what was found wrong when a study was opened. */
final class FindingsDialog {

	private FindingsDialog() {
	}

	static void open(StudySession session) {
		MultiStatus all = new MultiStatus(UiPlugin.ID, 0,
				NLS.bind(Messages.findings, session.getStudy().getName(), session.getFindings().size()));
		for (Finding each : session.getFindings()) {
			int severity = switch (each.severity()) {
			case INFO -> IStatus.INFO;
			case WARNING -> IStatus.WARNING;
			case ERROR -> IStatus.ERROR;
			};
			all.add(new Status(severity, UiPlugin.ID, each.file() + ": " + each.message())); //$NON-NLS-1$
		}
		ErrorDialog.openError(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
				Messages.findingsTitle, null, all);
	}
}
