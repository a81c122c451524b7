package org.themewright.core;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.themewright.core.internal.storage.StudyStorage;

/**
 * A save that was begun on the thread of the study and is written by any other. Saves of one study are written one
 * after another, in the order they were begun; the caller sees to that.
 *
 * @since 0.1
 */
public final class StudySave {

	private final StudyStorage.Pending pending;
	private final Runnable failed;

	StudySave(StudyStorage.Pending pending, Runnable failed) {
		this.pending = pending;
		this.failed = failed;
	}

	/**
	 * Writes the files; any thread.
	 *
	 * @param monitor for progress, or null; a save cannot be cancelled
	 * @throws StudyException if a file cannot be written; what was on disk for it is still there. The caller then calls
	 *                        {@link #failed()} on the thread of the study
	 */
	public void write(IProgressMonitor monitor) throws StudyException {
		pending.write(SubMonitor.convert(monitor));
	}

	/** Makes the study dirty again after a failure; called on the thread of the study. */
	public void failed() {
		failed.run();
	}
}
