package org.themewright.ui.diagram.internal.policies;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.BendpointEditPolicy;
import org.eclipse.gef.handles.SquareHandle;
import org.eclipse.gef.requests.BendpointRequest;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.DiagramEdge;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.Messages;
import org.themewright.ui.diagram.internal.commands.OperationCommand;
import org.themewright.ui.diagram.internal.figures.Handles;
import org.themewright.ui.diagram.internal.figures.NodeAnchor;

/** Bends edges. */
public final class EdgeBendPolicy extends BendpointEditPolicy {

	/** How far from the straight way a bend may be put to be taken away. */
	private static final double STRAIGHT = 6;

	private final DiagramContext context;

	/** For an edge. */
	public EdgeBendPolicy(DiagramContext context) {
		this.context = context;
	}

	@Override
	protected List<?> createSelectionHandles() {
		int bends = ((DiagramEdge) getHost().getModel()).getBends().size();
		int points = getConnection().getPoints().size();
		if (points != bends + 2) {
			// some bends lie inside a node and are passed over, or a loop has bends that are not stored
			return List.of();
		}
		Handles round = Accent.handles(context);
		ConnectionEditPart edge = (ConnectionEditPart) getHost();
		List<SquareHandle> handles = new ArrayList<>();
		for (int i = 0; i <= bends; i++) {
			handles.add(round.newBend(edge, i));
		}
		for (int i = 0; i < bends; i++) {
			handles.add(round.bend(edge, i));
		}
		return handles;
	}

	@Override
	protected Command getCreateBendpointCommand(BendpointRequest request) {
		ScenePoint at = location(request);
		return change(bends -> bends.add(Math.min(request.getIndex(), bends.size()), at));
	}

	@Override
	protected Command getMoveBendpointCommand(BendpointRequest request) {
		ScenePoint at = location(request);
		int index = request.getIndex();
		return change(bends -> {
			if (isOnTheWay(at, before(bends, index), after(bends, index))) {
				bends.remove(index);
			} else {
				bends.set(index, at);
			}
		});
	}

	/** The inherited check takes the ends of the line where they are now; without the bend it may start elsewhere. */
	private static boolean isOnTheWay(ScenePoint at, ScenePoint from, ScenePoint to) {
		return Line2D.ptSegDist(from.x(), from.y(), to.x(), to.y(), at.x(), at.y()) <= STRAIGHT;
	}

	private ScenePoint before(List<ScenePoint> bends, int index) {
		return index > 0 ? bends.get(index - 1) : middle(getConnection().getSourceAnchor());
	}

	private ScenePoint after(List<ScenePoint> bends, int index) {
		return index < bends.size() - 1 ? bends.get(index + 1) : middle(getConnection().getTargetAnchor());
	}

	private static ScenePoint middle(ConnectionAnchor anchor) {
		return ((NodeAnchor) anchor).node().outline().box().centre();
	}

	@Override
	protected Command getDeleteBendpointCommand(BendpointRequest request) {
		return change(bends -> bends.remove(request.getIndex()));
	}

	private ScenePoint location(BendpointRequest request) {
		Point at = request.getLocation().getCopy();
		getConnection().translateToRelative(at);
		return new ScenePoint(at.x, at.y);
	}

	private Command change(Consumer<List<ScenePoint>> change) {
		DiagramEdge edge = (DiagramEdge) getHost().getModel();
		return new OperationCommand(Messages.command_bend, () -> {
			List<ScenePoint> bends = new ArrayList<>();
			edge.getBends().forEach(bend -> bends.add(new ScenePoint(bend.getX(), bend.getY())));
			change.accept(bends);
			context.operations().setBends(edge, bends);
		});
	}
}
