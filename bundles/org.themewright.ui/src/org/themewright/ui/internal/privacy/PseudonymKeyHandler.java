package org.themewright.ui.internal.privacy;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
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
		try (PseudonymKey key = unlock(window.getShell(), session.getFolder())) {
			if (key != null) {
				new PseudonymKeyDialog(window.getShell(), session.getStudy(), key).open();
			}
		}
		return null;
	}

	/** The open key; null when the user gave up. */
	private static PseudonymKey unlock(Shell shell, Path folder) {
		AtomicReference<PseudonymKey> key = new AtomicReference<>();
		if (PseudonymKey.exists(folder)) {
			PassphraseDialog.open(shell, passphrase -> key.set(PseudonymKey.open(folder, passphrase)));
		} else {
			PassphraseDialog.create(shell, passphrase -> key.set(PseudonymKey.create(folder, passphrase)));
		}
		return key.get();
	}
}
