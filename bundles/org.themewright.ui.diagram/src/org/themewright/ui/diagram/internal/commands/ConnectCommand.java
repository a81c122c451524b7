package org.themewright.ui.diagram.internal.commands;

import org.eclipse.gef.commands.Command;
import org.eclipse.osgi.util.NLS;
import org.themewright.diagram.edit.DiagramOperations;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.model.DiagramNode;
import org.themewright.ui.diagram.internal.Messages;

/** Adds an edge; its target is known when the mouse is let go. */
public final class ConnectCommand extends Command {

	private final DiagramOperations operations;
	private final DiagramNode source;
	private final String type;
	private DiagramNode target;

	/** An edge of a type that starts at a node. */
	public ConnectCommand(DiagramOperations operations, DiagramNode source, String type) {
		super(NLS.bind(Messages.command_connect, EdgeTypes.of(type).label()));
		this.operations = operations;
		this.source = source;
		this.type = type;
	}

	/** Sets where the edge ends. */
	public void setTarget(DiagramNode target) {
		this.target = target;
	}

	@Override
	public boolean canExecute() {
		return target != null && target != source;
	}

	@Override
	public void execute() {
		operations.connect(source, type, target);
	}
}
