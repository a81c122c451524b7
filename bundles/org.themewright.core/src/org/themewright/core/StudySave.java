package org.themewright.core;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.themewright.core.internal.storage.PendingSave;

/**
 * A save that was begun on the thread of the study and is written by any other. Saves of one study are written one
 * after another, in the order they were begun; the caller sees to that.
 *
 * @since 0.1
 */
public final class StudySave {

	private final PendingSave pending;
	private final Future<?> logged;
	private final Runnable failed;

	/** @param logged done when the logs that this save makes needless are not written to any more */
	StudySave(PendingSave pending, Future<?> logged, Runnable failed) {
		this.pending = pending;
		this.logged = logged;
		this.failed = failed;
	}

	/**
	 * Writes the files, all or none; any thread.
	 *
	 * @param monitor for progress, or null; a save cannot be cancelled
	 * @throws StudyChangedOutsideException if something else changed a file that would be written
	 * @throws StudyException if a file cannot be written; the study on disk is as before. The caller then calls
	 *                        {@link #failed()} on the thread of the study
	 */
	public void write(IProgressMonitor monitor) throws StudyException {
		// an interrupted thread can write no file, and half a save helps nobody
		boolean interrupted = Thread.interrupted();
		try {
			interrupted |= awaitLogs();
			pending.write(SubMonitor.convert(monitor));
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** Returns whether it was interrupted meanwhile. */
	private boolean awaitLogs() {
		boolean interrupted = false;
		while (true) {
			try {
				logged.get();
				return interrupted;
			} catch (InterruptedException e) {
				interrupted = true;
			} catch (ExecutionException e) {
				throw new IllegalStateException(e.getCause());
			}
		}
	}

	/** Makes the study dirty again after a failure; called on the thread of the study. */
	public void failed() {
		failed.run();
	}
}
