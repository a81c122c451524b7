package org.themewright.ui.internal.results;

import java.time.LocalTime;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.themewright.analysis.AnalysisException;
import org.themewright.analysis.AnalysisFaultException;
import org.themewright.analysis.AnalysisMethodDescriptor;
import org.themewright.analysis.Parameters;
import org.themewright.analysis.Scope;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.model.AnalysisRun;
import org.themewright.ui.internal.codings.BlindCoding;

/** Runs methods of analysis in jobs. */
final class AnalysisJob {

	private AnalysisJob() {
	}

	/**
	 * Begins a run on the study as it is now, without what blind coding hides from who works here, and shows what comes out.
	 * Called on the UI thread.
	 *
	 * @param page       where the result is shown
	 * @param session    an open study
	 * @param method     the method
	 * @param scope      the part of the study it looks at
	 * @param parameters its checked parameters
	 */
	static void start(IWorkbenchPage page, StudySession session, AnalysisMethodDescriptor method, Scope scope,
			Parameters parameters) {
		start(session, method, scope, parameters, null, made -> ResultsView.show(page, made));
	}

	/**
	 * Begins a run on the study as it is now, without what is hidden. Called on the UI thread.
	 *
	 * @param kept the kept analysis that it is a new run of, unless something is hidden; null for none
	 * @param then told on the UI thread what came out
	 */
	static void start(StudySession session, AnalysisMethodDescriptor method, Scope scope, Parameters parameters,
			AnalysisRun kept, Consumer<MadeResult> then) {
		StudySnapshot study = BlindCoding.now(session, BlindCoding::snapshot);
		boolean partial = study != session.snapshot();
		Display display = Display.getCurrent();
		Job job = Job.create(NLS.bind(Messages.analysing, method.getName()), (ICoreRunnable) monitor -> {
			LocalTime now = LocalTime.now();
			try {
				MadeResult made = new MadeResult(session, study, method, scope, parameters,
						method.run(study, scope, parameters, monitor), now, partial ? null : kept, partial);
				display.asyncExec(() -> then.accept(made));
			} catch (AnalysisFaultException e) {
				throw new CoreException(Status.error(e.getMessage(), e));
			} catch (AnalysisException e) {
				String why = partial ? e.getMessage() + ' ' + Messages.blindLeftOut : e.getMessage();
				display.asyncExec(() -> tell(method.getName(), why));
			}
		});
		job.setUser(true);
		job.schedule();
	}

	/** Says why there is no result; that is nobody's fault, and nothing for the log. */
	private static void tell(String method, String why) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		MessageDialog.openWarning(window == null ? null : window.getShell(), method, why);
	}
}
