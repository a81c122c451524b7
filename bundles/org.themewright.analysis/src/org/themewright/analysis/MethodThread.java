package org.themewright.analysis;

import java.time.Duration;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ISafeRunnable;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.SafeRunner;

/**
 * Runs contributed code on a thread of its own, because code that does not look whether it was cancelled cannot be
 * stopped, only left behind.
 */
final class MethodThread extends Thread {

	/** How long a method may go on after it was cancelled. */
	static final Duration PATIENCE = Duration.ofSeconds(2);

	/** How often cancel is looked for. */
	private static final Duration POLL = Duration.ofMillis(20);

	/** What the thread does. */
	@FunctionalInterface
	interface Work {
		AnalysisResult run(IProgressMonitor monitor) throws AnalysisException;
	}

	private final Work work;
	private final LeavingMonitor monitor;
	private AnalysisResult result;
	private Throwable failure;

	private MethodThread(String name, Work work, IProgressMonitor monitor) {
		super(name);
		this.work = work;
		this.monitor = new LeavingMonitor(monitor);
		setDaemon(true);
	}

	/**
	 * Runs something and waits for it.
	 *
	 * @return the result, may be null
	 * @throws AbandonedException         if it goes on after it was cancelled
	 * @throws OperationCanceledException if it was cancelled
	 * @throws Throwable                  whatever it throws
	 */
	static AnalysisResult run(String name, Work work, IProgressMonitor monitor) throws Throwable {
		MethodThread thread = new MethodThread(name, work, monitor);
		thread.start();
		try {
			while (!thread.join(POLL)) {
				if (monitor.isCanceled() && !thread.join(PATIENCE)) {
					thread.leave();
				}
			}
		} catch (InterruptedException e) {
			thread.monitor.leave();
			thread.interrupt();
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
		if (thread.failure != null) {
			throw thread.failure;
		}
		return thread.result;
	}

	/** Gives it a last chance. */
	private void leave() throws AbandonedException, InterruptedException {
		interrupt();
		if (!join(POLL)) {
			monitor.leave();
			setPriority(MIN_PRIORITY);
			throw new AbandonedException();
		}
	}

	@Override
	public void run() {
		try {
			SafeRunner.run(new ISafeRunnable() {

				@Override
				public void run() {
					try {
						result = work.run(monitor);
					} catch (AnalysisException e) {
						// What a method foresaw is told to the researcher and is nothing for the log.
						failure = e;
					}
				}

				@Override
				public void handleException(Throwable exception) {
					failure = exception;
				}
			});
		} catch (StackOverflowError | OutOfMemoryError e) {
			// The safe runner lets these pass; on a thread of its own they end nothing but the run.
			failure = e;
		}
	}

	/** The run was left to itself. */
	static final class AbandonedException extends Exception {

		private static final long serialVersionUID = 1L;
	}

	/** Passes on what a run reports until the run is left. */
	private static final class LeavingMonitor extends ProgressMonitorWrapper {

		private volatile boolean left;

		LeavingMonitor(IProgressMonitor monitor) {
			super(monitor);
		}

		void leave() {
			left = true;
		}

		@Override
		public boolean isCanceled() {
			return left || super.isCanceled();
		}

		@Override
		public void beginTask(String name, int totalWork) {
			if (!left) {
				super.beginTask(name, totalWork);
			}
		}

		@Override
		public void done() {
			if (!left) {
				super.done();
			}
		}

		@Override
		public void internalWorked(double work) {
			if (!left) {
				super.internalWorked(work);
			}
		}

		@Override
		public void setTaskName(String name) {
			if (!left) {
				super.setTaskName(name);
			}
		}

		@Override
		public void subTask(String name) {
			if (!left) {
				super.subTask(name);
			}
		}

		@Override
		public void worked(int work) {
			if (!left) {
				super.worked(work);
			}
		}
	}
}
