package org.themewright.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.themewright.model.NodeKind;

/**
 * Where the border of a node runs.
 *
 * @param box the smallest box that holds the node
 * @param radius of the rounded corners
 * @param fold side of the corner folded over at the upper right; 0 for none
 * @since 0.1
 */
public record NodeOutline(SceneBox box, double radius, double fold) {

	private static final double FOLD = 12;
	private static final double THEME_RADIUS = 9;
	private static final double CODE_RADIUS = 4;
	private static final double GROUP_RADIUS = 8;
	private static final double CLEAR_OF_CORNER = 3;
	private static final int HALVINGS = 40;

	/**
	 * @param kind what the node stands for, not null
	 * @param box where it is, not null
	 * @return its border
	 */
	public static NodeOutline of(NodeKind kind, SceneBox box) {
		double half = Math.min(box.width(), box.height()) / 2;
		return switch (kind) {
		case THEME -> new NodeOutline(box, Math.min(THEME_RADIUS, half), 0);
		case CODE -> new NodeOutline(box, Math.min(CODE_RADIUS, half), 0);
		case GROUP -> new NodeOutline(box, Math.min(GROUP_RADIUS, half), 0);
		case PARTICIPANT, PARTICIPANTS -> new NodeOutline(box, half, 0);
		case MEMO -> new NodeOutline(box, 0, Math.min(FOLD, half));
		case TEXT -> new NodeOutline(box, 0, 0);
		};
	}

	/**
	 * @param point a point, not null
	 * @return whether it lies inside or on the border
	 */
	public boolean contains(ScenePoint point) {
		if (!box.contains(point)) {
			return false;
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
		boolean besides = next.x() < box.x() || next.x() > box.right();
		boolean above = next.y() < box.y() || next.y() > box.bottom();
		boolean level = within(next.y(), box.y(), box.bottom(), CLEAR_OF_CORNER);
		boolean plumb = within(next.x(), box.x(), box.right(), CLEAR_OF_CORNER);
		if (besides && level) {
			return crossing(new ScenePoint(box.centre().x(), next.y()), next);
		}
		if (above && plumb) {
			return crossing(new ScenePoint(next.x(), box.centre().y()), next);
		}
		return contains(next) ? nearestOnBorder(next) : crossing(box.centre(), next);
	}

	private static boolean within(double value, double low, double high, double clear) {
		return value >= low + clear && value <= high - clear;
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
