package org.themewright.ui.diagram.internal.figures;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.themewright.diagram.scene.NodeOutline;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.SceneNode;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.NodeKind;

/** A node as its scene draws it. A frame can be grabbed at its border and title only, to leave room for its contents. */
public final class NodeFigure extends Figure implements Drawn {

	private static final int GRIP = 6;
	private static final int TITLE = 30;

	private record Look(SceneNode node, Point place) {
	}

	private final MarkPainter painter;
	private SceneNode node;

	/** Shows nothing until it is given a node. */
	public NodeFigure(MarkPainter painter) {
		this.painter = painter;
	}

	/** Sets what is shown. */
	public void setNode(SceneNode node) {
		if (!node.equals(this.node)) {
			repaint();
		}
		this.node = node;
	}

	/** What is shown. */
	public SceneNode getNode() {
		return node;
	}

	/** The border of the node. */
	public NodeOutline outline() {
		return node.outline();
	}

	/** The bounds of a box in whole numbers. */
	public static Rectangle bounds(SceneBox box) {
		int x = (int) Math.floor(box.x());
		int y = (int) Math.floor(box.y());
		return new Rectangle(x, y, (int) Math.ceil(box.right()) - x, (int) Math.ceil(box.bottom()) - y);
	}

	@Override
	public Object look() {
		return new Look(node, getBounds().getLocation());
	}

	@Override
	public List<Rectangle> places() {
		return List.of(getBounds().getCopy());
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle place = bounds(node.box());
		if (place.getLocation().equals(getBounds().getLocation())) {
			painter.paint(graphics, node.marks());
			return;
		}
		// on its way to another place
		graphics.pushState();
		graphics.translate(getBounds().x - place.x, getBounds().y - place.y);
		painter.paint(graphics, node.marks());
		graphics.popState();
	}

	@Override
	public boolean containsPoint(int x, int y) {
		if (!super.containsPoint(x, y)) {
			return false;
		}
		if (node.kind() != NodeKind.GROUP) {
			return true;
		}
		boolean inner = node.box().grown(-GRIP).contains(new ScenePoint(x, y));
		return !inner || y < node.box().y() + TITLE;
	}
}
