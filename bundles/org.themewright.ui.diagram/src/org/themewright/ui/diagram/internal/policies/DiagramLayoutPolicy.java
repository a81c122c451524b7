package org.themewright.ui.diagram.internal.policies;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
import org.themewright.diagram.layout.LayoutGraph;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.model.DiagramNode;
import org.themewright.ui.diagram.internal.DiagramContext;
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
		return new OperationCommand(Messages.command_move,
				() -> context.operations().move(withContents(nodes), dx, dy));
	}

	private Set<DiagramNode> withContents(List<DiagramNode> nodes) {
		LayoutGraph graph = LayoutGraph.of(((DiagramEditPart) getHost()).getScene());
		Set<String> ids = new LinkedHashSet<>(nodes.stream().map(DiagramNode::getId).toList());
		graph.nodes().stream().filter(node -> ids.contains(node.frameId())).forEach(node -> ids.add(node.id()));
		Set<DiagramNode> result = new LinkedHashSet<>();
		context.diagram().getNodes().stream().filter(node -> ids.contains(node.getId())).forEach(result::add);
		return result;
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
