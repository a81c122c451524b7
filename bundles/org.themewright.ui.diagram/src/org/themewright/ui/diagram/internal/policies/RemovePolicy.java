package org.themewright.ui.diagram.internal.policies;

import java.util.List;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.themewright.model.Identified;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.Messages;
import org.themewright.ui.diagram.internal.commands.OperationCommand;

/** Takes a node or edge out of the diagram; what a node stands for stays in the study. */
public final class RemovePolicy extends ComponentEditPolicy {

	private final DiagramContext context;

	/** For a node or an edge. */
	public RemovePolicy(DiagramContext context) {
		this.context = context;
	}

	@Override
	protected Command createDeleteCommand(GroupRequest request) {
		Identified part = (Identified) getHost().getModel();
		// of a selection, an edge may be gone with its node already
		return new OperationCommand(Messages.command_remove, () -> {
			if (part.eContainer() != null) {
				context.operations().remove(List.of(part));
			}
		});
	}
}
