package org.themewright.ui.internal.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;
import org.themewright.core.codebook.CodeStatistics;
import org.themewright.model.Code;

/**
 * How the codes of a study are used, for a part that shows it: a job counts first, from then on the counts are kept up.
 * Used on the UI thread.
 */
public final class CodeCounting {

	private final Runnable counted;
	private final Job job;
	/** What changed while the job counts. */
	private final List<StudyChange> meanwhile = new ArrayList<>();
	private CodeStatistics statistics;
	private boolean stopped;

	/**
	 * Begins to count.
	 *
	 * @param session the study
	 * @param counted run once, when the counts are there
	 */
	public CodeCounting(StudySession session, Runnable counted) {
		this.counted = counted;
		CodeStatistics.FirstCount first = CodeStatistics.prepare(session.getStudy());
		Display display = Display.getCurrent();
		job = Job.create(NLS.bind(Messages.counting, session.getStudy().getName()), (ICoreRunnable) monitor -> {
			CodeStatistics result = first.count(monitor);
			if (!display.isDisposed()) {
				display.asyncExec(() -> take(result));
			}
		});
		job.schedule();
	}

	private void take(CodeStatistics result) {
		if (!stopped) {
			meanwhile.forEach(result::update);
			meanwhile.clear();
			statistics = result;
			counted.run();
		}
	}

	/** The counts; null while they are not there yet. */
	public CodeStatistics get() {
		return statistics;
	}

	/**
	 * Takes over what was changed; to be called once for every change, in their order.
	 *
	 * @param change a change of the study
	 * @return the codes that are used differently now; none while the counts are not there yet
	 */
	public Set<Code> update(StudyChange change) {
		if (statistics == null) {
			meanwhile.add(change);
			return Set.of();
		}
		return statistics.update(change);
	}

	/** No longer counts, and does not tell of it. */
	public void stop() {
		stopped = true;
		job.cancel();
	}
}
