package org.themewright.ui.transcript.internal.out;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks what is wanted, and writes the transcript in the active editor with its codings to a file. */
public final class ExportTranscriptHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ActiveTranscript active = ActiveTranscript.of(event);
		if (active != null) {
			ExportTranscriptDialog dialog = new ExportTranscriptDialog(HandlerUtil.getActiveShell(event),
					active.session().getStudy(), active.transcript());
			if (dialog.open() == Window.OK) {
				new ExportTranscriptJob(active.session().snapshot(), active.transcript(), dialog.options(), dialog.file(),
						dialog.opensAfterwards()).schedule();
			}
		}
		return null;
	}
}
