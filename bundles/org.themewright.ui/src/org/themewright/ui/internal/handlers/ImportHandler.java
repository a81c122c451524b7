package org.themewright.ui.internal.handlers;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.core.StudySession;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.internal.studies.TranscriptImport;

/** Asks for interview transcripts and imports them into the study that is worked on. */
public final class ImportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		StudySession session = window.getService(OpenStudies.class).getActive();
		if (session == null) {
			MessageDialog.openInformation(window.getShell(), Messages.importTitle, Messages.importNeedsStudy);
			return null;
		}
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(NLS.bind(Messages.importInto, session.getStudy().getName()));
		String patterns = TranscriptImport.importers().getExtensions().stream().map("*."::concat) //$NON-NLS-1$
				.collect(Collectors.joining(";")); //$NON-NLS-1$
		dialog.setFilterExtensions(new String[] { patterns, "*" }); //$NON-NLS-1$
		dialog.setFilterNames(new String[] { NLS.bind(Messages.transcripts, patterns), Messages.allFiles });
		if (dialog.open() != null) {
			Path folder = Path.of(dialog.getFilterPath());
			TranscriptImport.run(session, Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
		}
		return null;
	}
}
