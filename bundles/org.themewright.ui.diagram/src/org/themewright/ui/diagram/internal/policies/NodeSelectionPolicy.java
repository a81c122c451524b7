package org.themewright.ui.diagram.internal.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.themewright.diagram.scene.NodeOutline;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.figures.Handles;
import org.themewright.ui.diagram.internal.figures.NodeFigure;

/** Round handles and a thin frame on a selected node, and its ghost while it is dragged. */
public final class NodeSelectionPolicy extends ResizableEditPolicy {

	private static final int[] DIRECTIONS = { PositionConstants.EAST, PositionConstants.SOUTH_EAST,
			PositionConstants.SOUTH, PositionConstants.SOUTH_WEST, PositionConstants.WEST, PositionConstants.NORTH_WEST,
			PositionConstants.NORTH, PositionConstants.NORTH_EAST };
	private static final int GHOST_ALPHA = 60;

	private final DiagramContext context;

	/** For a node. */
	public NodeSelectionPolicy(DiagramContext context) {
		this.context = context;
	}

	@Override
	protected List<AbstractHandle> createSelectionHandles() {
		GraphicalEditPart host = (GraphicalEditPart) getHost();
		Color accent = context.painter().colour(Accent.of(context.scheme()));
		Handles round = Accent.handles(context);
		List<AbstractHandle> handles = new ArrayList<>();
		MoveHandle frame = new MoveHandle(host);
		frame.setBorder(new LineBorder(accent, 1));
		handles.add(frame);
		for (int direction : DIRECTIONS) {
			handles.add(round.resize(host, direction));
		}
		return handles;
	}

	@Override
	protected IFigure createDragSourceFeedbackFigure() {
		NodeOutline outline = ((NodeFigure) getHostFigure()).outline();
		IFigure ghost = new Ghost(outline.radius(), context.painter().colour(Accent.of(context.scheme())));
		ghost.setBounds(getInitialFeedbackBounds());
		addFeedback(ghost);
		return ghost;
	}

	/** A see-through shape of the size that the node will have. */
	private static final class Ghost extends Figure {

		private final int diameter;
		private final Color accent;

		Ghost(double radius, Color accent) {
			this.diameter = (int) Math.rint(2 * Math.min(radius, 12));
			this.accent = accent;
		}

		@Override
		protected void paintFigure(Graphics graphics) {
			Rectangle box = getBounds().getCopy().resize(-1, -1);
			graphics.setAntialias(SWT.ON);
			graphics.setBackgroundColor(accent);
			graphics.setForegroundColor(accent);
			graphics.setAlpha(GHOST_ALPHA);
			graphics.fillRoundRectangle(box, diameter, diameter);
			graphics.setAlpha(255);
			graphics.drawRoundRectangle(box, diameter, diameter);
		}
	}
}
