package org.themewright.ui.diagram.internal.commands;

import org.eclipse.gef.commands.Command;

/** An operation on the study as a command of GEF. Undo is the study's, so there is none here. */
public final class OperationCommand extends Command {

	private final Runnable operation;

	/** The label is shown beside Undo. */
	public OperationCommand(String label, Runnable operation) {
		super(label);
		this.operation = operation;
	}

	@Override
	public void execute() {
		operation.run();
	}
}
