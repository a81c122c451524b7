package org.themewright.ui.internal.handlers;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.internal.studies.RecentStudies;

/** Asks for the folder of a study and opens it. */
public final class OpenStudyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
		dialog.setText(Messages.openStudy);
		dialog.setMessage(Messages.openStudyMessage);
		RecentStudies.get().stream().findFirst()
				.ifPresent(recent -> dialog.setFilterPath(String.valueOf(recent.getParent())));
		String chosen = dialog.open();
		if (chosen != null) {
			window.getService(OpenStudies.class).open(Path.of(chosen));
		}
		return null;
	}
}
