package org.themewright.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.themewright.model.NodeKind;
import org.themewright.model.NodeShape;

/**
 * Where the border of a node runs.
 *
 * @param box the smallest box that holds the node
 * @param radius of the rounded corners
 * @param fold side of the corner folded over at the upper right; 0 for none
 * @param ellipse whether it is the ellipse that fills the box; then there is neither radius nor fold
 * @since 0.1
 */
public record NodeOutline(SceneBox box, double radius, double fold, boolean ellipse) {

	private static final double FOLD = 12;
	private static final double THEME_RADIUS = 9;
	private static final double CODE_RADIUS = 4;
	private static final double GROUP_RADIUS = 8;
	private static final double ROUNDED_RADIUS = 14;
	private static final double CLEAR_OF_CORNER = 3;
	private static final int HALVINGS = 40;

	/**
	 * @param kind what the node stands for, not null
	 * @param box where it is, not null
	 * @return its border, in the shape that nodes of the kind have
	 */
	public static NodeOutline of(NodeKind kind, SceneBox box) {
		double half = Math.min(box.width(), box.height()) / 2;
		return switch (kind) {
		case THEME -> rounded(box, Math.min(THEME_RADIUS, half));
		case CODE -> rounded(box, Math.min(CODE_RADIUS, half));
		case GROUP -> rounded(box, Math.min(GROUP_RADIUS, half));
		case PARTICIPANT, PARTICIPANTS -> rounded(box, half);
		case MEMO -> new NodeOutline(box, 0, Math.min(FOLD, half), false);
		case TEXT -> rounded(box, 0);
		};
	}

	/**
	 * @param kind what the node stands for, not null
	 * @param shape the shape it was given, not null
	 * @param box where it is, not null
	 * @return its border; that of a frame is never an ellipse
	 */
	public static NodeOutline of(NodeKind kind, NodeShape shape, SceneBox box) {
		double half = Math.min(box.width(), box.height()) / 2;
		return switch (shape) {
		case DEFAULT -> of(kind, box);
		case RECTANGLE -> rounded(box, 0);
		case ROUNDED -> rounded(box, Math.min(ROUNDED_RADIUS, half));
		case ELLIPSE -> kind == NodeKind.GROUP ? of(kind, box) : new NodeOutline(box, 0, 0, true);
		case NOTE -> new NodeOutline(box, 0, Math.min(FOLD, half), false);
		};
	}

	private static NodeOutline rounded(SceneBox box, double radius) {
		return new NodeOutline(box, radius, 0, false);
	}

	/**
	 * @param point a point, not null
	 * @return whether it lies inside or on the border
	 */
	public boolean contains(ScenePoint point) {
		if (!box.contains(point)) {
			return false;
		}
		if (ellipse) {
			return Math.hypot((point.x() - box.centre().x()) / box.width(),
					(point.y() - box.centre().y()) / box.height()) <= 0.5;
		}
		double fromRight = box.right() - point.x();
		double fromTop = point.y() - box.y();
		if (fold > 0 && fromRight + fromTop < fold) {
			return false;
		}
		double intoCornerX = radius - Math.min(point.x() - box.x(), fromRight);
		double intoCornerY = radius - Math.min(fromTop, box.bottom() - point.y());
		return intoCornerX <= 0 || intoCornerY <= 0 || Math.hypot(intoCornerX, intoCornerY) <= radius;
	}

	/**
	 * @param inside a point inside
	 * @param outside a point outside
	 * @return where the straight line between them crosses the border
	 */
	public ScenePoint crossing(ScenePoint inside, ScenePoint outside) {
		double in = 0;
		double out = 1;
		for (int i = 0; i < HALVINGS; i++) {
			double middle = (in + out) / 2;
			if (contains(inside.towards(outside, middle))) {
				in = middle;
			} else {
				out = middle;
			}
		}
		return inside.towards(outside, in);
	}

	/**
	 * Where an edge leaves towards a point: straight across or straight down where that is possible, so that lines drawn
	 * with right angles keep them, else on the line to the centre.
	 *
	 * @param next the next point of the edge, not null
	 * @return a point on the border
	 */
	public ScenePoint port(ScenePoint next) {
		ScenePoint inner = inner(next);
		return contains(next) ? nearestOnBorder(next) : crossing(inner, next);
	}

	/** The point inside from which the way to another point runs straight across or straight down, else the centre. */
	ScenePoint inner(ScenePoint next) {
		boolean besides = next.x() < box.x() || next.x() > box.right();
		boolean above = next.y() < box.y() || next.y() > box.bottom();
		if (besides && within(next.y(), box.y(), box.bottom())) {
			return new ScenePoint(box.centre().x(), next.y());
		}
		if (above && within(next.x(), box.x(), box.right())) {
			return new ScenePoint(next.x(), box.centre().y());
		}
		return box.centre();
	}

	private static boolean within(double value, double low, double high) {
		return value >= low + CLEAR_OF_CORNER && value <= high - CLEAR_OF_CORNER;
	}

	/** The point of the border nearest to one inside, as the side of a frame is for a node in it. */
	ScenePoint nearestOnBorder(ScenePoint inside) {
		ScenePoint left = new ScenePoint(box.x() - 1, inside.y());
		List<ScenePoint> ways = List.of(left, new ScenePoint(box.right() + 1, inside.y()),
				new ScenePoint(inside.x(), box.y() - 1), new ScenePoint(inside.x(), box.bottom() + 1));
		ScenePoint best = left;
		for (ScenePoint way : ways) {
			best = inside.distance(way) < inside.distance(best) ? way : best;
		}
		return crossing(inside, best);
	}

	/** @return the corners of a folded outline, clockwise from the upper left one */
	List<ScenePoint> foldedCorners() {
		List<ScenePoint> corners = new ArrayList<>();
		corners.add(new ScenePoint(box.x(), box.y()));
		corners.add(new ScenePoint(box.right() - fold, box.y()));
		corners.add(new ScenePoint(box.right(), box.y() + fold));
		corners.add(new ScenePoint(box.right(), box.bottom()));
		corners.add(new ScenePoint(box.x(), box.bottom()));
		return corners;
	}
}
