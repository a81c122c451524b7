package org.themewright.ui.diagram.internal.policies;

import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.model.DiagramNode;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.FrameFinder;
import org.themewright.ui.diagram.internal.Messages;
import org.themewright.ui.diagram.internal.commands.OperationCommand;
import org.themewright.ui.diagram.internal.parts.DiagramEditPart;

/** Moves and resizes nodes. A frame takes what is in it along. */
public final class DiagramLayoutPolicy extends XYLayoutEditPolicy {

	private static final Dimension LEAST = new Dimension(40, 24);

	private final DiagramContext context;

	/** For the diagram. */
	public DiagramLayoutPolicy(DiagramContext context) {
		this.context = context;
	}

	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		return new NodeSelectionPolicy(context);
	}

	/** All nodes of a drag move by the same distance, in one command. */
	@Override
	protected Command getMoveChildrenCommand(Request request) {
		ChangeBoundsRequest move = (ChangeBoundsRequest) request;
		List<?> parts = move.getEditParts();
		GraphicalEditPart first = (GraphicalEditPart) parts.get(0);
		Rectangle from = first.getFigure().getBounds();
		Rectangle to = (Rectangle) getConstraintFor(move, first);
		List<DiagramNode> nodes = parts.stream().map(part -> (DiagramNode) ((EditPart) part).getModel()).toList();
		int dx = to.x - from.x;
		int dy = to.y - from.y;
		return new OperationCommand(Messages.command_move, () -> {
			FrameFinder finder = new FrameFinder(context.diagram(), scene());
			context.operations().move(finder.withMembers(nodes), dx, dy, finder.framesAfterMove(nodes, dx, dy));
		});
	}

	private DiagramScene scene() {
		return ((DiagramEditPart) getHost()).getScene();
	}

	@Override
	protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
		Rectangle box = (Rectangle) constraint;
		DiagramNode node = (DiagramNode) child.getModel();
		Rectangle before = ((GraphicalEditPart) child).getFigure().getBounds();
		int width = box.width == before.width ? node.getWidth() : Math.max(LEAST.width, box.width);
		int height = box.height == before.height ? node.getHeight() : Math.max(LEAST.height, box.height);
		return new OperationCommand(Messages.command_resize,
				() -> context.operations().resize(node, new SceneBox(box.x, box.y, width, height)));
	}

	/** Nodes are made by tools of their own, which ask for the name first. */
	@Override
	protected Command getCreateCommand(CreateRequest request) {
		return null;
	}

	@Override
	protected Command getDeleteDependantCommand(Request request) {
		return null;
	}

	@Override
	protected Dimension getMinimumSizeFor(GraphicalEditPart child) {
		return LEAST;
	}
}
