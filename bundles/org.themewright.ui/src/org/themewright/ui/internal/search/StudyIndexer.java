package org.themewright.ui.internal.search;

import java.nio.file.Path;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudyException;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.search.StudyIndex;
import org.themewright.search.TextAnalyzers;

/** Keeps the index of one study up to date in a job. Any thread may call any method. */
final class StudyIndexer {

	private static final long CANCEL_CHECK_MILLIS = 50;

	private final Path folder;
	private final FolderRule rule;
	private final Job job;

	// guarded by this
	private StudySnapshot wanted;
	private long indexedVersion = -1;
	private StudyException failure;
	private boolean closed;
	private StudyIndex index;

	/**
	 * @param studyName for people
	 * @param folder    where the index is kept
	 */
	StudyIndexer(String studyName, Path folder) {
		this.folder = folder;
		rule = new FolderRule(folder);
		job = Job.create(NLS.bind(Messages.indexing, studyName), (ICoreRunnable) this::run);
		job.setPriority(Job.DECORATE);
		job.setRule(rule);
	}

	/** Has the index brought up to a study, soon. */
	synchronized void submit(StudySnapshot study) {
		if (closed || study.version() <= indexedVersion || wanted != null && study.version() < wanted.version()) {
			return;
		}
		wanted = study;
		failure = null;
		if (job.getState() == Job.NONE) {
			// Only the first update takes long enough to be looked at.
			job.setSystem(indexedVersion >= 0);
		}
		job.schedule();
	}

	/**
	 * Waits until the index is at least as new as a study.
	 *
	 * @return the index
	 * @throws StudyException             if it cannot be made
	 * @throws OperationCanceledException if the monitor or the update is cancelled, or the study closed
	 */
	synchronized StudyIndex await(StudySnapshot study, IProgressMonitor monitor) throws StudyException {
		submit(study);
		while (true) {
			boolean idle = job.getState() == Job.NONE;
			if (indexedVersion >= study.version() && !closed) {
				return index;
			}
			if (failure != null) {
				throw failure;
			}
			if (closed || idle || monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			try {
				wait(CANCEL_CHECK_MILLIS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			}
		}
	}

	private void run(IProgressMonitor monitor) {
		StudySnapshot study;
		synchronized (this) {
			study = wanted;
			if (closed || study.version() <= indexedVersion) {
				return;
			}
		}
		try {
			update(study, monitor);
			finished(study.version(), null);
		} catch (StudyException e) {
			ILog.of(StudyIndexer.class).error(e.getMessage(), e);
			finished(-1, e);
		}
	}

	/** Runs in the job alone. */
	private void update(StudySnapshot study, IProgressMonitor monitor) throws StudyException {
		StudyIndex present = index;
		if (present == null) {
			TextAnalyzers analyzers = new TextAnalyzers(RegistryFactory.getRegistry());
			try {
				present = StudyIndex.open(folder, analyzers);
				use(present);
				present.update(study, monitor);
				return;
			} catch (StudyException e) {
				// Another program may have the study open too. Searching must go on, just not as fast at the next start.
				ILog.of(StudyIndexer.class).warn(NLS.bind(Messages.indexInMemory, e.getMessage()), e);
				if (present != null) {
					closeIndex(present);
				}
				present = StudyIndex.inMemory(analyzers);
				use(present);
			}
		}
		present.update(study, monitor);
	}

	private synchronized void use(StudyIndex newIndex) {
		index = newIndex;
	}

	private synchronized void finished(long version, StudyException problem) {
		indexedVersion = Math.max(indexedVersion, version);
		failure = problem;
		notifyAll();
	}

	/** Stops and lets go of the index, in a job; what was indexed stays on disk. */
	Job close() {
		synchronized (this) {
			closed = true;
			notifyAll();
		}
		job.cancel();
		Job closing = Job.create(job.getName(), (ICoreRunnable) monitor -> {
			if (index != null) {
				closeIndex(index);
			}
		});
		closing.setSystem(true);
		// After the update that may still run, and before the study is opened anew.
		closing.setRule(rule);
		closing.schedule();
		return closing;
	}

	private static void closeIndex(StudyIndex index) {
		try {
			index.close();
		} catch (StudyException e) {
			ILog.of(StudyIndexer.class).warn(e.getMessage(), e);
		}
	}

	/** Jobs on the same index follow one another. */
	private record FolderRule(Path folder) implements ISchedulingRule {

		@Override
		public boolean contains(ISchedulingRule other) {
			return equals(other);
		}

		@Override
		public boolean isConflicting(ISchedulingRule other) {
			return equals(other);
		}
	}
}
