package org.themewright.ui.internal.explorer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.themewright.analysis.runs.AnalysisRecord;
import org.themewright.core.StudySession;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.model.AnalysisRun;
import org.themewright.ui.internal.widgets.Coalescer;

/**
 * Knows which kept analyses of a study are out of date. It is worked out in a job once changes of the study rest. Called on
 * the UI thread.
 */
final class OutOfDateRuns {

	private final StudySession session;
	private final Control control;
	private final Runnable found;
	private final Coalescer request;
	private final Job job;
	private volatile Map<String, AnalysisRecord> records = Map.of();
	private volatile StudySnapshot study;
	private Set<String> ids = Set.of();
	private boolean disposed;

	/**
	 * @param control shows them; when it is disposed, nothing is done any more
	 * @param found   told when others are out of date
	 */
	OutOfDateRuns(StudySession session, Control control, Runnable found) {
		this.session = session;
		this.control = control;
		this.found = found;
		request = new Coalescer(control, this::submit);
		job = Job.create(Messages.checkingAnalyses, this::check);
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
		studyChanged();
	}

	void studyChanged() {
		if (!ids.isEmpty() || !session.getStudy().getAnalyses().isEmpty()) {
			request.requestAtRest();
		}
	}

	boolean contains(AnalysisRun run) {
		return ids.contains(run.getId());
	}

	private void submit() {
		if (!disposed) {
			Map<String, AnalysisRecord> all = new LinkedHashMap<>();
			session.getStudy().getAnalyses().forEach(each -> all.put(each.getId(), AnalysisRecord.of(each)));
			records = all;
			study = session.snapshot();
			job.schedule();
		}
	}

	private IStatus check(IProgressMonitor monitor) {
		StudySnapshot now = study;
		Set<String> old = new HashSet<>();
		for (Map.Entry<String, AnalysisRecord> each : records.entrySet()) {
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			if (each.getValue().isOutOfDate(now)) {
				old.add(each.getKey());
			}
		}
		if (!control.isDisposed()) {
			control.getDisplay().asyncExec(() -> show(now, old));
		}
		return Status.OK_STATUS;
	}

	private void show(StudySnapshot of, Set<String> old) {
		if (!disposed && of == study && !old.equals(ids)) {
			ids = old;
			found.run();
		}
	}

	void dispose() {
		disposed = true;
		job.cancel();
	}
}
