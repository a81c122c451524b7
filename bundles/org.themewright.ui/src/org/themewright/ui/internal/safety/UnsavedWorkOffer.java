package org.themewright.ui.internal.safety;

import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.themewright.core.Recovery;
import org.themewright.core.StudySession;
import org.themewright.ui.internal.UiPlugin;

/** Offers to bring back what was done before a crash, and does what the user decides. */
public final class UnsavedWorkOffer {

	private UnsavedWorkOffer() {
	}

	/** Asks, if there is anything to bring back; called on the UI thread when a study was opened. */
	public static void show(StudySession session) {
		if (session.getUnsavedWork().isEmpty()) {
			return;
		}
		Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
		switch (new UnsavedWorkDialog(shell, session).open()) {
		case UnsavedWorkDialog.BRING_BACK -> bringBack(shell, session);
		case UnsavedWorkDialog.SET_ASIDE -> session.setAsideUnsavedWork();
		default -> {
			// asked again when the study is opened the next time
		}
		}
	}

	private static void bringBack(Shell shell, StudySession session) {
		Recovery[] recovery = new Recovery[1];
		BusyIndicator.showWhile(shell.getDisplay(), () -> recovery[0] = session.recoverUnsavedWork());
		List<Recovery.Failure> failures = recovery[0].failures();
		if (!failures.isEmpty()) {
			MultiStatus all = new MultiStatus(UiPlugin.ID, 0,
					NLS.bind(Messages.notAllBack, recovery[0].recovered(), failures.size()));
			failures.forEach(each -> all.add(new Status(IStatus.WARNING, UiPlugin.ID,
					NLS.bind(Messages.notBack, each.command().label(), each.reason()))));
			ErrorDialog.openError(shell, Messages.unsavedTitle, null, all);
		}
	}
}
