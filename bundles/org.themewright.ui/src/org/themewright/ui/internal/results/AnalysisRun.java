package org.themewright.ui.internal.results;

import java.time.LocalTime;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.themewright.analysis.AnalysisException;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.Parameters;
import org.themewright.analysis.TableResult;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;

/** Runs methods of analysis in jobs and shows what comes out. */
final class AnalysisRun {

	private AnalysisRun() {
	}

	/**
	 * Begins a run on the study as it is now. Called on the UI thread.
	 *
	 * @param page       where the result is shown
	 * @param session    an open study
	 * @param method     the method
	 * @param parameters its checked parameters
	 */
	static void start(IWorkbenchPage page, StudySession session, AnalysisMethodDescriptor method,
			Parameters parameters) {
		StudySnapshot study = session.snapshot();
		Job job = Job.create(NLS.bind(Messages.analysing, method.getName()), (ICoreRunnable) monitor -> {
			TableResult table = run(method, study, parameters, monitor);
			MadeResult result = new MadeResult(session, study.version(), method, parameters, table, LocalTime.now());
			page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(() -> ResultsView.show(page, result));
		});
		job.setUser(true);
		job.schedule();
	}

	private static TableResult run(AnalysisMethodDescriptor method, StudySnapshot study, Parameters parameters,
			IProgressMonitor monitor) throws CoreException {
		try {
			AnalysisResult result = method.run(study, parameters, monitor);
			return switch (result) {
			case TableResult table -> table;
			};
		} catch (AnalysisException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}
}
