package org.themewright.ui.internal.safety;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.backup.BackupReason;
import org.themewright.core.backup.BackupSchedule;
import org.themewright.ui.internal.UiPlugin;

/** Takes backups of the open studies as work goes on and when they are closed. All methods are called on the UI thread. */
public final class RoutineBackups {

	private final Map<StudySession, BackupSchedule> schedules = new HashMap<>();

	/** A study was saved. */
	public void saved(StudySession session) {
		BackupSchedule schedule = schedules.computeIfAbsent(session, key -> new BackupSchedule(null));
		schedule.saved();
		if (schedule.isDue(Instant.now())) {
			schedule.begun(Instant.now());
			job(session, monitor -> take(session, BackupReason.SAVED, monitor, schedule));
		}
	}

	/** Closes a study after a backup, if it was saved since the last one. */
	public void close(StudySession session) {
		BackupSchedule schedule = schedules.remove(session);
		if (schedule == null || !schedule.isDueOnClose()) {
			session.close();
		} else {
			job(session, monitor -> {
				try {
					take(session, BackupReason.CLOSED, monitor, schedule);
				} finally {
					session.close();
				}
			});
		}
	}

	/** Closes a study when the workbench is left, and waits for its backup. */
	public void closeNow(StudySession session) {
		BackupSchedule schedule = schedules.remove(session);
		try {
			if (schedule != null && schedule.isDueOnClose()) {
				take(session, BackupReason.CLOSED, null, schedule);
			}
		} catch (CoreException e) {
			UiPlugin.getDefault().getLog().log(e.getStatus());
		} finally {
			session.close();
		}
	}

	private static void job(StudySession session, ICoreRunnable work) {
		Job job = Job.create(NLS.bind(Messages.backingUp, session.getStudy().getName()), work);
		job.setRule(new StudyRule(session.getFolder()));
		job.schedule();
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
