package org.themewright.ui.diagram.internal.results;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.SceneEdge;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.ui.diagram.internal.figures.Drawn;
import org.themewright.ui.diagram.internal.figures.MarkPainter;
import org.themewright.ui.diagram.internal.figures.MarkPlaces;
import org.themewright.ui.diagram.internal.figures.NodeFigure;

/** An edge that nobody moves, as its scene draws it. */
final class GraphEdgeFigure extends Figure implements Drawn {

	private static final int ROOM = 10;
	private static final double NEAR = 5;

	private final MarkPainter painter;
	private final SceneEdge edge;

	GraphEdgeFigure(MarkPainter painter, SceneEdge edge) {
		this.painter = painter;
		this.edge = edge;
		SceneBox box = edge.points().stream().map(each -> new SceneBox(each.x(), each.y(), 0, 0)).reduce(SceneBox::union)
				.orElseThrow();
		setBounds(NodeFigure.bounds(edge.labelBox() == null ? box : box.union(edge.labelBox())).getExpanded(ROOM, ROOM));
	}

	@Override
	public Object look() {
		return edge;
	}

	@Override
	public List<Rectangle> places() {
		return MarkPlaces.of(edge.marks());
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		painter.paint(graphics, edge.marks());
	}

	@Override
	public boolean containsPoint(int x, int y) {
		Rectangle bounds = getBounds();
		if (!bounds.contains(x, y)) {
			return false;
		}
		if (edge.labelBox() != null && edge.labelBox().contains(new ScenePoint(x, y))) {
			return true;
		}
		List<ScenePoint> points = edge.points();
		for (int i = 1; i < points.size(); i++) {
			if (distance(points.get(i - 1), points.get(i), x, y) <= NEAR) {
				return true;
			}
		}
		return false;
	}

	private static double distance(ScenePoint from, ScenePoint to, double x, double y) {
		double length = from.distance(to);
		double along = length == 0 ? 0
				: Math.clamp(((x - from.x()) * (to.x() - from.x()) + (y - from.y()) * (to.y() - from.y())) / length / length,
						0, 1);
		return new ScenePoint(x, y).distance(from.towards(to, along));
	}
}
