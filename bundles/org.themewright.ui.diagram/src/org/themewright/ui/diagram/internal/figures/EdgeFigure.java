package org.themewright.ui.diagram.internal.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.themewright.diagram.scene.SceneEdge;
import org.themewright.diagram.scene.ScenePoint;

/** An edge as its scene draws it; a plain line while it is being dragged. */
public final class EdgeFigure extends PolylineConnection implements Drawn {

	private static final int ROOM_FOR_HEADS = 8;
	private static final int GLOW_WIDTH = 5;
	private static final int GLOW_ALPHA = 110;

	/** The edge of the scene is null for a line that is being dragged. */
	private record Look(SceneEdge edge, List<Integer> line, Color colour, String glow) {
	}

	private final MarkPainter painter;
	private SceneEdge edge;
	private List<ScenePoint> bends = List.of();
	private String glow;

	/** Shows nothing until it is given an edge. */
	public EdgeFigure(MarkPainter painter) {
		this.painter = painter;
	}

	/** Sets what is shown, and the bends that the scene was made with. */
	public void setEdge(SceneEdge edge, List<ScenePoint> bends) {
		this.edge = edge;
		this.bends = bends;
		erase();
		bounds = null;
		revalidate();
		repaint();
	}

	/** Whether just that is shown. */
	public boolean shows(SceneEdge shown, List<ScenePoint> shownBends) {
		return shown.equals(edge) && shownBends.equals(bends);
	}

	/** What is shown. */
	public SceneEdge getEdge() {
		return edge;
	}

	/** Sets the colour around the line of a selected edge; null for none. */
	public void setGlow(String colour) {
		glow = colour;
		repaint();
	}

	/** Whether the edge runs as in its scene. */
	boolean isAsInScene(NodeFigure source, NodeFigure target, List<ScenePoint> present) {
		return edge != null && source.getNode().id().equals(edge.sourceId())
				&& target.getNode().id().equals(edge.targetId()) && bends.equals(present);
	}

	private boolean showsScene() {
		return getSourceAnchor() instanceof NodeAnchor source && getTargetAnchor() instanceof NodeAnchor target
				&& getConnectionRouter().getConstraint(this) instanceof List<?> present
				&& present.size() == bends.size() && isAsInScene(source.node(), target.node(), bends)
				&& passesThroughBends();
	}

	private boolean passesThroughBends() {
		List<ScenePoint> points = edge.points();
		if (points.size() != getPoints().size()) {
			return false;
		}
		for (int i = 0; i < points.size(); i++) {
			Point point = getPoints().getPoint(i);
			if (points.get(i).distance(new ScenePoint(point.x, point.y)) > 1) {
				return false;
			}
		}
		return true;
	}

	@Override
	public Rectangle getBounds() {
		if (bounds == null) {
			super.getBounds();
			bounds = bounds.getExpanded(ROOM_FOR_HEADS, ROOM_FOR_HEADS);
			if (edge != null && edge.labelBox() != null) {
				bounds.union(NodeFigure.bounds(edge.labelBox()));
			}
		}
		return bounds;
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return super.containsPoint(x, y)
				|| edge != null && edge.labelBox() != null && edge.labelBox().contains(new ScenePoint(x, y));
	}

	/** A long edge has large bounds and may run far from what is painted. */
	private boolean isSeen(Rectangle clip) {
		Rectangle seen = clip.getExpanded(ROOM_FOR_HEADS, ROOM_FOR_HEADS);
		if (edge != null && edge.labelBox() != null && seen.intersects(NodeFigure.bounds(edge.labelBox()))) {
			return true;
		}
		for (int i = 1; i < getPoints().size(); i++) {
			Point from = getPoints().getPoint(i - 1);
			Point to = getPoints().getPoint(i);
			if (Crossing.crosses(from.x, from.y, to.x, to.y, seen)) {
				return true;
			}
		}
		return false;
	}

	@Override
	public Object look() {
		boolean asInScene = showsScene();
		List<Integer> line = asInScene && glow == null ? List.of() : Arrays.stream(getPoints().toIntArray()).boxed().toList();
		return new Look(asInScene ? edge : null, line, getForegroundColor(), glow);
	}

	@Override
	public List<Rectangle> places() {
		boolean asInScene = showsScene();
		List<Rectangle> places = new ArrayList<>(asInScene ? MarkPlaces.of(edge.marks()) : List.of());
		if (!asInScene || glow != null) {
			List<ScenePoint> line = new ArrayList<>();
			for (int i = 0; i < getPoints().size(); i++) {
				line.add(new ScenePoint(getPoints().getPoint(i).x, getPoints().getPoint(i).y));
			}
			MarkPlaces.addAlong(line, GLOW_WIDTH, places);
		}
		return places;
	}

	@Override
	protected void outlineShape(Graphics graphics) {
		if (!isSeen(graphics.getClip(new Rectangle()))) {
			return;
		}
		graphics.setAntialias(SWT.ON);
		if (glow != null) {
			graphics.pushState();
			graphics.setForegroundColor(painter.colour(glow));
			graphics.setAlpha(GLOW_ALPHA);
			graphics.setLineWidth(GLOW_WIDTH);
			graphics.setLineJoin(SWT.JOIN_ROUND);
			graphics.drawPolyline(getPoints());
			graphics.popState();
		}
		if (showsScene()) {
			painter.paint(graphics, edge.marks());
		} else {
			super.outlineShape(graphics);
		}
	}
}
