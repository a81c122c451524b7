package org.themewright.ui.internal.safety;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.themewright.core.Finding;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.check.StudyCheck;
import org.themewright.ui.OpenStudies;

/** Checks the files of the active study, and mends them when the user wants it. */
public final class CheckStudyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		StudySession session = PlatformUI.getWorkbench().getService(OpenStudies.class).getActive();
		if (session != null) {
			String name = session.getStudy().getName();
			StudyCheck check = new StudyCheck(session.getFolder());
			job(session.getFolder(), NLS.bind(Messages.checking, name), monitor -> {
				List<Finding> findings = check.run(monitor);
				show(() -> checked(session, check, findings));
			});
		}
		return null;
	}

	/** Reads and writes files of a study. */
	private interface Work {
		void run(IProgressMonitor monitor) throws StudyException;
	}

	private static void job(Path folder, String name, Work work) {
		Job job = Job.create(name, (ICoreRunnable) monitor -> {
			try {
				work.run(monitor);
			} catch (StudyException e) {
				throw new CoreException(Status.error(e.getMessage(), e));
			}
		});
		job.setRule(StudyRule.whole(folder));
		job.setUser(true);
		job.schedule();
	}

	private static void show(Runnable dialog) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(dialog);
	}

	private static void checked(StudySession session, StudyCheck check, List<Finding> findings) {
		OpenStudies studies = PlatformUI.getWorkbench().getService(OpenStudies.class);
		String name = session.getStudy().getName();
		FindingsDialog dialog = new FindingsDialog(
				PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
				NLS.bind(Messages.findingsChecked, name), findings, !session.isReadOnly());
		// a repair reads and writes the files itself, so the study is closed meanwhile
		if (dialog.open() == FindingsDialog.MEND && studies.close(session)) {
			job(session.getFolder(), NLS.bind(Messages.mending, name), monitor -> {
				try {
					StudyCheck.Repair repair = check.repair(monitor);
					show(() -> new FindingsDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
							NLS.bind(Messages.findingsMended, repair.mended().size()), repair.remaining(), false).open());
				} finally {
					show(() -> studies.open(session.getFolder()));
				}
			});
		}
	}
}
