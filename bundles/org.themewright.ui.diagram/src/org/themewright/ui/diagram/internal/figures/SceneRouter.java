package org.themewright.ui.diagram.internal.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Bendpoint;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.themewright.diagram.scene.EdgeRoute;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.EdgeRouting;

/** Leads edges as the scene does, and while they are being dragged as the scene will. */
public final class SceneRouter extends AbstractRouter {

	private final Map<Connection, Object> constraints = new HashMap<>();
	private EdgeRouting routing = EdgeRouting.STRAIGHT;

	/** Sets how edges run that are being dragged; the others run as in the scene. */
	public void setRouting(EdgeRouting routing) {
		this.routing = routing;
	}

	@Override
	public Object getConstraint(Connection connection) {
		return constraints.get(connection);
	}

	@Override
	public void setConstraint(Connection connection, Object constraint) {
		constraints.put(connection, constraint);
	}

	@Override
	public void remove(Connection connection) {
		constraints.remove(connection);
	}

	@Override
	public void route(Connection connection) {
		EdgeFigure edge = (EdgeFigure) connection;
		List<ScenePoint> bends = bends(edge);
		PointList points = new PointList();
		if (edge.getSourceAnchor() instanceof NodeAnchor source && edge.getTargetAnchor() instanceof NodeAnchor target) {
			List<ScenePoint> route = edge.isAsInScene(source.node(), target.node(), bends) ? edge.getEdge().points()
					: EdgeRoute.points(source.node().outline(), target.node().outline(), bends, 0, routing);
			route.forEach(point -> points.addPoint(rounded(point)));
		} else {
			addWithLooseEnd(edge, bends, points);
		}
		connection.setPoints(points);
	}

	/** One end follows the mouse. */
	private void addWithLooseEnd(EdgeFigure edge, List<ScenePoint> bends, PointList points) {
		Point afterStart = bends.isEmpty() ? reference(edge, false) : absolute(edge, bends.get(0));
		Point beforeEnd = bends.isEmpty() ? reference(edge, true) : absolute(edge, bends.get(bends.size() - 1));
		Point start = edge.getSourceAnchor().getLocation(afterStart);
		Point end = edge.getTargetAnchor().getLocation(beforeEnd);
		edge.translateToRelative(start);
		edge.translateToRelative(end);
		points.addPoint(start);
		bends.forEach(bend -> points.addPoint(rounded(bend)));
		points.addPoint(end);
	}

	private static Point reference(EdgeFigure edge, boolean source) {
		return (source ? edge.getSourceAnchor() : edge.getTargetAnchor()).getReferencePoint();
	}

	private static Point absolute(EdgeFigure edge, ScenePoint bend) {
		Point point = rounded(bend);
		edge.translateToAbsolute(point);
		return point;
	}

	private static Point rounded(ScenePoint point) {
		return new Point((int) Math.rint(point.x()), (int) Math.rint(point.y()));
	}

	private List<ScenePoint> bends(Connection connection) {
		if (getConstraint(connection) instanceof List<?> bends) {
			return bends.stream().map(bend -> ((Bendpoint) bend).getLocation()).map(at -> new ScenePoint(at.x, at.y))
					.toList();
		}
		return List.of();
	}
}
