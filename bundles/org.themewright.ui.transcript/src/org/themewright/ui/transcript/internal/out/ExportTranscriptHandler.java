package org.themewright.ui.transcript.internal.out;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.HandlerUtil;
import org.themewright.ui.internal.codings.BlindCoding;

/** Asks what is wanted, and writes the transcript in the active editor with its codings to a file. */
public final class ExportTranscriptHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ActiveTranscript active = ActiveTranscript.of(event);
		if (active != null) {
			ExportTranscriptDialog dialog = new ExportTranscriptDialog(HandlerUtil.getActiveShell(event), active);
			if (dialog.open() == Window.OK) {
				Job job = new ExportTranscriptJob(BlindCoding.now(active.session(), BlindCoding::snapshot),
						active.transcript(), dialog.options(), dialog.file(), dialog.opensAfterwards());
				job.addJobChangeListener(IJobChangeListener.onDone(done -> {
					if (done.getResult().getSeverity() < IStatus.ERROR) {
						Display.getDefault().asyncExec(() -> sayWhere(active, dialog.file()));
					}
				}));
				job.schedule();
			}
		}
		return null;
	}

	/** Where no program shows the document, this is the only sign that it is there. */
	private static void sayWhere(ActiveTranscript active, Path file) {
		if (active.editor().getSite().getPage().getActiveEditor() == active.editor()) {
			active.say(NLS.bind(Messages.ExportTranscriptHandler_done, file));
		}
	}
}
