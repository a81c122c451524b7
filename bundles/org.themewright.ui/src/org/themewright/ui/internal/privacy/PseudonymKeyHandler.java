package org.themewright.ui.internal.privacy;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.core.StudySession;
import org.themewright.core.privacy.PseudonymKey;
import org.themewright.ui.OpenStudies;

/** Opens the pseudonym key of the study that is worked on, after asking for its passphrase; makes it if there is none. */
public final class PseudonymKeyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		StudySession session = window.getService(OpenStudies.class).getActive();
		if (session == null) {
			MessageDialog.openInformation(window.getShell(), Messages.pseudonymKey, Messages.needsStudy);
			return null;
		}
		// what is changed in one open key would be unknown to another
		window.getService(HeldKey.class).release();
		try (PseudonymKey key = HeldKey.ask(window.getShell(), session.getFolder())) {
			if (key != null) {
				new PseudonymKeyDialog(window.getShell(), session.getStudy(), key).open();
			}
		}
		return null;
	}
}
