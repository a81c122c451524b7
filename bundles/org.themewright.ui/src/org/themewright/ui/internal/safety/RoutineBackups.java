package org.themewright.ui.internal.safety;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.backup.BackupReason;
import org.themewright.core.backup.BackupSchedule;
import org.themewright.ui.internal.UiPlugin;

/**
 * Takes backups of the open studies as work goes on and when they are closed, and closes them when everything of them is
 * written. All methods are called on the UI thread.
 */
public final class RoutineBackups {

	private final Map<StudySession, BackupSchedule> schedules = new HashMap<>();

	/** A study was opened. */
	public void opened(StudySession session) {
		schedules.put(session, new BackupSchedule(null));
	}

	/** A study was saved; means nothing when it was closed since. */
	public void saved(StudySession session) {
		BackupSchedule schedule = schedules.get(session);
		if (schedule != null) {
			schedule.saved();
			if (schedule.isDue(Instant.now())) {
				schedule.begun(Instant.now());
				job(session, new StudyRule(session.getFolder(), StudyRule.Part.BACKUPS),
						monitor -> take(session, BackupReason.SAVED, monitor, schedule)).schedule();
			}
		}
	}

	/** Closes a study when its last save is written, after a backup if it was saved since the last one. */
	public void close(StudySession session) {
		BackupSchedule schedule = schedules.remove(session);
		boolean saving = session.isSaving();
		if (!saving && !schedule.isDueOnClose()) {
			session.close();
			return;
		}
		Job job = job(session, StudyRule.whole(session.getFolder()), monitor -> {
			try {
				if (!session.isSaving()) {
					take(session, BackupReason.CLOSED, monitor, schedule);
				}
			} finally {
				// before whoever waits for the folder goes on
				session.close();
			}
		});
		// when somebody cancels the job before it began
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				session.close();
			}
		});
		job.schedule();
	}

	/** Closes a study when the workbench is left, and waits for its last save and its backup. */
	public void closeNow(StudySession session) {
		BackupSchedule schedule = schedules.remove(session);
		ISchedulingRule rule = StudyRule.whole(session.getFolder());
		Job.getJobManager().beginRule(rule, null);
		try {
			if (schedule.isDueOnClose()) {
				take(session, BackupReason.CLOSED, null, schedule);
			}
		} catch (CoreException e) {
			UiPlugin.getDefault().getLog().log(e.getStatus());
		} finally {
			session.close();
			Job.getJobManager().endRule(rule);
		}
	}

	private static Job job(StudySession session, ISchedulingRule rule, ICoreRunnable work) {
		Job job = Job.create(NLS.bind(Messages.backingUp, session.getStudy().getName()), work);
		job.setRule(rule);
		return job;
	}

	private static void take(StudySession session, BackupReason reason, IProgressMonitor monitor,
			BackupSchedule schedule) throws CoreException {
		try {
			session.getBackups().take(reason, monitor);
		} catch (StudyException e) {
			schedule.failed();
			throw new CoreException(Status.warning(NLS.bind(Messages.notBackedUp, e.getMessage()), e));
		}
	}
}
