package org.themewright.core;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.themewright.core.internal.storage.PendingSave;

/**
 * A save that was begun on the thread of the study and is written by any other. Each waits for the one that was begun
 * before it, and fails when that one failed: together they say what the study is.
 *
 * @since 0.1
 */
public final class StudySave {

	/** Looked at just before anything is written. */
	@FunctionalInterface
	interface Guard {
		/** Throws when the study must not be written any more. */
		void check() throws StudyException;
	}

	private final PendingSave pending;
	private final Future<?> logged;
	private final Guard guard;
	private final StudySave before;
	private final Runnable failed;
	private final CompletableFuture<Boolean> written = new CompletableFuture<>();
	private boolean failureHandled;

	/**
	 * @param logged done when the logs that this save makes needless are not written to any more
	 * @param before the save that was begun before and is not known to be done; null when there is none
	 */
	StudySave(PendingSave pending, Future<?> logged, Guard guard, StudySave before, Runnable failed) {
		this.pending = pending;
		this.logged = logged;
		this.guard = guard;
		this.before = before;
		this.failed = failed;
	}

	/**
	 * Writes the files, all or none; any thread, once.
	 *
	 * @param monitor for progress, or null; a save cannot be cancelled
	 * @throws StudyChangedOutsideException if something else changed a file that would be written
	 * @throws StudyException if a file cannot be written, or a save before this one failed; the study on disk is as
	 *                        before. The caller then calls {@link #failed()} on the thread of the study
	 */
	public void write(IProgressMonitor monitor) throws StudyException {
		// an interrupted thread can write no file, and half a save helps nobody
		boolean interrupted = Thread.interrupted();
		boolean done = false;
		try {
			interrupted |= await(logged);
			if (before != null) {
				interrupted |= await(before.written);
				if (!before.isWritten()) {
					throw new StudyException(pending.getFolder(), Messages.StudySave_beforeFailed);
				}
			}
			guard.check();
			pending.write(SubMonitor.convert(monitor));
			done = true;
		} finally {
			written.complete(done);
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** Returns whether it was interrupted meanwhile. */
	private static boolean await(Future<?> future) {
		boolean interrupted = false;
		while (true) {
			try {
				future.get();
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
		written.complete(false);
		failureHandled = true;
		failed.run();
	}

	boolean isWritten() {
		return written.getNow(false);
	}

	/** Whether it is not known yet what became of it, or nobody was told that it failed. */
	boolean isUnderWay() {
		return !isWritten() && !failureHandled;
	}
}
