package org.themewright.ui.internal.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.themewright.core.StudyChange;
import org.themewright.core.StudySession;

/**
 * What is counted over all codings of a study, for a part that shows it: a job counts first, from then on the counts are kept
 * up. Used on the UI thread.
 *
 * @param <S> the counts
 */
public abstract class Counting<S> {

	private final Runnable counted;
	private final Job job;
	/** What changed while the job counts. */
	private final List<StudyChange> meanwhile = new ArrayList<>();
	private S statistics;
	private boolean stopped;

	/**
	 * Begins to count.
	 *
	 * @param session the study
	 * @param count counts in the job what was read of the study before
	 * @param counted run once, when the counts are there
	 */
	protected Counting(StudySession session, Function<IProgressMonitor, S> count, Runnable counted) {
		this.counted = counted;
		Display display = Display.getCurrent();
		job = Job.create(NLS.bind(Messages.counting, session.getStudy().getName()), (ICoreRunnable) monitor -> {
			S result = count.apply(monitor);
			if (!display.isDisposed()) {
				display.asyncExec(() -> take(result));
			}
		});
		job.schedule();
	}

	private void take(S result) {
		if (!stopped) {
			meanwhile.forEach(each -> takeOver(result, each));
			meanwhile.clear();
			statistics = result;
			counted.run();
		}
	}

	/** Takes over a change into counts that were made before it. */
	protected abstract void takeOver(S counts, StudyChange change);

	/** Keeps a change until the counts are there; returns false when they are already. */
	protected final boolean keep(StudyChange change) {
		return statistics == null && meanwhile.add(change);
	}

	/** The counts; null while they are not there yet. */
	public final S get() {
		return statistics;
	}

	/** No longer counts, and does not tell of it. */
	public final void stop() {
		stopped = true;
		job.cancel();
	}
}
