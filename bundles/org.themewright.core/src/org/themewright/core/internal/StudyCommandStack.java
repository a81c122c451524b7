package org.themewright.core.internal;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** A command stack that tells its caller of failures; EMF's own logs and goes on. */
public final class StudyCommandStack extends BasicCommandStack {

	private final Runnable afterwards;

	/**
	 * @param afterwards runs when a command was executed, undone or redone and the stack has moved on
	 */
	public StudyCommandStack(Runnable afterwards) {
		this.afterwards = afterwards;
	}

	@Override
	public void execute(Command command) {
		super.execute(command);
		afterwards.run();
	}

	/** Whether the last command is a part of a burst, and nothing was undone or saved since. */
	public boolean canExtend(Object burst) {
		return burst != null && !canRedo() && saveIndex != top && getUndoCommand() instanceof RecordedCommand last
				&& last.isOf(burst);
	}

	/** Makes a change a part of the last command. */
	public void extend(Runnable change) {
		((RecordedCommand) getUndoCommand()).extend(change);
		notifyListeners();
		afterwards.run();
	}

	@Override
	public void undo() {
		super.undo();
		afterwards.run();
	}

	@Override
	public void redo() {
		super.redo();
		afterwards.run();
	}

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
