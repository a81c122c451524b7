package org.themewright.ui.diagram.internal;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.themewright.core.StudySession;

/**
 * GEF's view of the one command stack of a study: what GEF executes becomes one command there, undo and redo are those of
 * the study, wherever the change was made.
 */
public final class DiagramCommandStack extends CommandStack {

	private final StudySession session;
	private final CommandStackListener listener = event -> notifyListeners();

	/** Follows the study until disposed. */
	public DiagramCommandStack(StudySession session) {
		this.session = session;
		session.getCommandStack().addCommandStackListener(listener);
	}

	@Override
	public void execute(Command command) {
		if (command == null || !command.canExecute()) {
			return;
		}
		notifyListeners(command, PRE_EXECUTE);
		String label = command.getLabel() == null ? "" : command.getLabel(); //$NON-NLS-1$
		session.execute(label, command::execute);
		notifyListeners(command, POST_EXECUTE);
	}

	@Override
	public boolean canUndo() {
		return session.getCommandStack().canUndo();
	}

	@Override
	public boolean canRedo() {
		return session.getCommandStack().canRedo();
	}

	@Override
	public void undo() {
		session.undo();
	}

	@Override
	public void redo() {
		session.redo();
	}

	@Override
	public Command getUndoCommand() {
		return named(session.getCommandStack().getUndoCommand());
	}

	@Override
	public Command getRedoCommand() {
		return named(session.getCommandStack().getRedoCommand());
	}

	private static Command named(org.eclipse.emf.common.command.Command command) {
		return command == null ? null : new Command(command.getLabel()) {
		};
	}

	@Override
	public boolean isDirty() {
		return session.isDirty();
	}

	/** Nothing is kept here; the study's commands stay. */
	@Override
	public void flush() {
		notifyListeners();
	}

	@Override
	public void dispose() {
		session.getCommandStack().removeCommandStackListener(listener);
	}
}
