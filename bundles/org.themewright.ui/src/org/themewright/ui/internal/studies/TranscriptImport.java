package org.themewright.ui.internal.studies;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.themewright.core.StudySession;
import org.themewright.exchange.ImportOperation;
import org.themewright.exchange.ImportProblem;
import org.themewright.exchange.ImportResult;
import org.themewright.exchange.ReadResult;
import org.themewright.exchange.importer.ImporterRegistry;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyEditors;

/** Imports files into a study in a job, and tells what could not be imported. */
public final class TranscriptImport {

	private TranscriptImport() {
	}

	/** What files the contributed importers take. */
	public static ImporterRegistry importers() {
		return new ImporterRegistry(Platform.getExtensionRegistry());
	}

	/** Begins the import; called on the UI thread. */
	public static void run(StudySession session, List<Path> files) {
		ImportOperation operation = new ImportOperation(importers());
		Job job = Job.create(NLS.bind(Messages.importing, files.size()), (ICoreRunnable) monitor -> {
			ReadResult read = operation.read(files, monitor);
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> add(operation, read, session));
		});
		job.setUser(true);
		job.schedule();
	}

	private static void add(ImportOperation operation, ReadResult read, StudySession session) {
		OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
		if (!studies.getSessions().contains(session)) {
			return;
		}
		ImportResult result = operation.add(read.transcripts(), session);
		if (result.added().size() == 1) {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			IWorkbenchPage page = window == null ? null : window.getActivePage();
			if (page != null) {
				StudyEditors.open(page, session, result.added().get(0));
			}
		}
		report(result, read.problems());
	}

	private static void report(ImportResult result, List<ImportProblem> problems) {
		if (problems.isEmpty() && result.skipped().isEmpty()) {
			return;
		}
		List<String> all = Stream.concat(problems.stream(), result.skipped().stream()).map(Object::toString).toList();
		new ImportProblemsDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), result.added().size(), all)
				.open();
	}
}
