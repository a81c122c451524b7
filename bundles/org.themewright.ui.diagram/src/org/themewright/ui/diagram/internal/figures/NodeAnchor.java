package org.themewright.ui.diagram.internal.figures;

import org.eclipse.draw2d.AbstractConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.themewright.diagram.scene.ScenePoint;

/** Where an edge meets the border of a node. */
public final class NodeAnchor extends AbstractConnectionAnchor {

	/** An anchor of a node. */
	public NodeAnchor(NodeFigure owner) {
		super(owner);
	}

	/** The node. */
	public NodeFigure node() {
		return (NodeFigure) getOwner();
	}

	@Override
	public Point getLocation(Point reference) {
		Point next = reference.getCopy();
		getOwner().translateToRelative(next);
		ScenePoint port = node().outline().port(new ScenePoint(next.x, next.y));
		Point location = new Point((int) Math.rint(port.x()), (int) Math.rint(port.y()));
		getOwner().translateToAbsolute(location);
		return location;
	}

	@Override
	public Point getReferencePoint() {
		ScenePoint centre = node().outline().box().centre();
		Point point = new Point((int) centre.x(), (int) centre.y());
		getOwner().translateToAbsolute(point);
		return point;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof NodeAnchor anchor && anchor.getOwner() == getOwner();
	}

	@Override
	public int hashCode() {
		return getOwner().hashCode();
	}

	/** Scrolling moves both ends of an edge alike; only a node that moves by itself leads its edges elsewhere. */
	@Override
	public void ancestorMoved(IFigure figure) {
		if (figure == getOwner()) {
			super.ancestorMoved(figure);
		}
	}
}
