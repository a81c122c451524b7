package org.themewright.ui.transcript.internal.out;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PlatformUI;
import org.themewright.core.StudyException;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.exchange.coded.CodedTranscript;
import org.themewright.exchange.coded.CodedTranscriptExport;
import org.themewright.exchange.coded.CodedTranscriptOptions;
import org.themewright.model.Transcript;

/** Writes a coded transcript to a file. */
final class ExportTranscriptJob extends Job {

	private final StudySnapshot study;
	private final String transcriptId;
	private final CodedTranscriptOptions options;
	private final Path file;
	private final boolean open;

	/**
	 * @param study the study as it is now
	 * @param transcript a transcript in it
	 * @param options what is shown
	 * @param file the file to write or replace
	 * @param open whether the system shows the file afterwards
	 */
	ExportTranscriptJob(StudySnapshot study, Transcript transcript, CodedTranscriptOptions options, Path file,
			boolean open) {
		super(NLS.bind(Messages.ExportTranscriptJob_name, file.getFileName()));
		this.study = study;
		this.transcriptId = transcript.getId();
		this.options = options;
		this.file = file;
		this.open = open;
		Headless.set();
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Optional<String> warning = CodedTranscriptExport.write(CodedTranscript.of(study, transcriptId, options), file,
					monitor);
			if (open && PlatformUI.isWorkbenchRunning()) {
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> Program.launch(file.toString()));
			}
			return warning.map(Status::warning).orElse(Status.OK_STATUS);
		} catch (StudyException e) {
			return Status.error(e.getMessage(), e);
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
	}
}
