package org.themewright.ui.diagram.internal.policies;

import java.util.List;

import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.handles.SquareHandle;
import org.themewright.ui.diagram.internal.DiagramContext;
import org.themewright.ui.diagram.internal.figures.EdgeFigure;
import org.themewright.ui.diagram.internal.figures.Handles;

/** Handles at the ends of a selected edge, and a glow along it. */
public final class EdgeEndPolicy extends ConnectionEndpointEditPolicy {

	private final DiagramContext context;

	/** For an edge. */
	public EdgeEndPolicy(DiagramContext context) {
		this.context = context;
	}

	@Override
	protected List<SquareHandle> createSelectionHandles() {
		Handles round = Accent.handles(context);
		ConnectionEditPart edge = (ConnectionEditPart) getHost();
		return List.of(round.end(edge, true), round.end(edge, false));
	}

	@Override
	protected void addSelectionHandles() {
		super.addSelectionHandles();
		figure().setGlow(Accent.of(context.scheme()));
	}

	@Override
	protected void removeSelectionHandles() {
		super.removeSelectionHandles();
		figure().setGlow(null);
	}

	private EdgeFigure figure() {
		return (EdgeFigure) ((GraphicalEditPart) getHost()).getFigure();
	}
}
