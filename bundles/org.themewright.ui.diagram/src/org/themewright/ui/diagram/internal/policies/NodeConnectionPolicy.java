package org.themewright.ui.diagram.internal.policies;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.swt.SWT;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.Messages;
import org.themewright.ui.diagram.internal.commands.ConnectCommand;
import org.themewright.ui.diagram.internal.commands.OperationCommand;

/** Lets edges begin and end at a node. The object of a request to connect is the id of the type. */
public final class NodeConnectionPolicy extends GraphicalNodeEditPolicy {

	private final DiagramContext context;

	/** For a node. */
	public NodeConnectionPolicy(DiagramContext context) {
		this.context = context;
	}

	private DiagramNode node() {
		return (DiagramNode) getHost().getModel();
	}

	@Override
	protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
		ConnectCommand command = new ConnectCommand(context.operations(), node(), (String) request.getNewObject());
		request.setStartCommand(command);
		return command;
	}

	@Override
	protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		ConnectCommand command = (ConnectCommand) request.getStartCommand();
		command.setTarget(node());
		return command;
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		DiagramEdge edge = (DiagramEdge) request.getConnectionEditPart().getModel();
		DiagramNode node = node();
		return new OperationCommand(Messages.command_reconnect,
				() -> context.operations().reconnect(edge, node, edge.getTarget()));
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		DiagramEdge edge = (DiagramEdge) request.getConnectionEditPart().getModel();
		DiagramNode node = node();
		return new OperationCommand(Messages.command_reconnect,
				() -> context.operations().reconnect(edge, edge.getSource(), node));
	}

	@Override
	protected Connection createDummyConnection(Request request) {
		PolylineConnection line = new PolylineConnection() {
			@Override
			protected void outlineShape(Graphics graphics) {
				graphics.setAntialias(SWT.ON);
				super.outlineShape(graphics);
			}
		};
		line.setForegroundColor(context.painter().colour(Accent.of(context.scheme())));
		line.setLineWidth(2);
		return line;
	}
}
