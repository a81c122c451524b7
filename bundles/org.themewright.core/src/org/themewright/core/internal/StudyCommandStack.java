package org.themewright.core.internal;

import org.eclipse.emf.common.command.BasicCommandStack;

/** A command stack that tells its caller of failures; EMF's own logs and goes on. */
public final class StudyCommandStack extends BasicCommandStack {

	@Override
	protected void handleError(Exception exception) {
		throw exception instanceof RuntimeException runtime ? runtime : new IllegalStateException(exception);
	}

	/** Takes back {@link #saveIsDone()}: nothing that can be reached by undo or redo is on disk. */
	public void saveFailed() {
		saveIndex = -2;
		notifyListeners();
	}

	@Override
	public void saveIsDone() {
		super.saveIsDone();
		notifyListeners();
	}
}
