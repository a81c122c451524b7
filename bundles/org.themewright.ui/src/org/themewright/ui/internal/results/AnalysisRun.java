package org.themewright.ui.internal.results;

import java.time.LocalTime;
import java.util.List;

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
import org.themewright.analysis.Scope;
import org.themewright.analysis.export.ResultTables;
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
			LocalTime now = LocalTime.now();
			List<MadeResult> results = ResultTables.of(run(method, study, parameters, monitor)).stream()
					.map(table -> new MadeResult(session, study, method, parameters, table, now)).toList();
			page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(() -> ResultsView.show(page, results));
		});
		job.setUser(true);
		job.schedule();
	}

	private static AnalysisResult run(AnalysisMethodDescriptor method, StudySnapshot study, Parameters parameters,
			IProgressMonitor monitor) throws CoreException {
		try {
			return method.run(study, Scope.ALL, parameters, monitor);
		} catch (AnalysisException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}
}
