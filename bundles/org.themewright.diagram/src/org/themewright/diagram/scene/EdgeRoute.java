package org.themewright.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.themewright.model.EdgeRouting;

/**
 * Finds the way of an edge between two nodes.
 *
 * @since 0.1
 */
public final class EdgeRoute {

	private static final double LOOP = 26;
	private static final double NEARLY = 16;

	private EdgeRoute() {
	}

	/**
	 * @param source border of the node where the edge starts, not null
	 * @param target border of the node where it ends, not null; the same as the source for a loop
	 * @param bends its bend points from source to target, not null; those inside one of the nodes are passed over
	 * @param shift how far an edge without bends is moved to its left hand, looking from source to target, so that several
	 *            between the same nodes stay apart, and how much larger a loop is; 0 for the line between the centres
	 * @return the points of straight lines from border to border, at least two; a new list
	 */
	public static List<ScenePoint> points(NodeOutline source, NodeOutline target, List<ScenePoint> bends, double shift) {
		return points(source, target, bends, shift, EdgeRouting.STRAIGHT);
	}

	/**
	 * @param source border of the node where the edge starts, not null
	 * @param target border of the node where it ends, not null; the same as the source for a loop
	 * @param bends its bend points from source to target, not null; those inside one of the nodes are passed over
	 * @param shift how far an edge without bends is moved to its left hand, looking from source to target, so that several
	 *            between the same nodes stay apart, and how much larger a loop is
	 * @param routing how it runs, not null
	 * @return the points from border to border, at least two: the bends, the corners of right angles, and of a curve so
	 *         many that straight lines between them come close to it; a new list
	 */
	public static List<ScenePoint> points(NodeOutline source, NodeOutline target, List<ScenePoint> bends, double shift,
			EdgeRouting routing) {
		List<ScenePoint> outer = bends.stream().filter(bend -> !isInner(bend, source, target)).toList();
		return switch (routing) {
		case STRAIGHT -> straight(source, target, outer, shift);
		case ORTHOGONAL -> new OrthogonalRoute(source, target).points(outer, shift);
		case CURVED -> new CurvedRoute(source, target).points(outer, shift);
		};
	}

	/** A bend inside a frame is a real one when the other end is inside that frame too. */
	private static boolean isInner(ScenePoint bend, NodeOutline source, NodeOutline target) {
		return source.contains(bend) && !source.box().contains(target.box())
				|| target.contains(bend) && !target.box().contains(source.box());
	}

	static List<ScenePoint> straight(NodeOutline source, NodeOutline target, List<ScenePoint> bends, double shift) {
		List<ScenePoint> result = new ArrayList<>();
		if (!bends.isEmpty()) {
			result.add(source.port(bends.get(0)));
			result.addAll(bends);
			result.add(target.port(bends.get(bends.size() - 1)));
		} else if (source.equals(target)) {
			result.addAll(loop(source, shift));
		} else {
			result.addAll(straight(source, target, shift));
		}
		return result;
	}

	/** Out at the right, round the corner, and in from above. */
	static List<ScenePoint> loop(NodeOutline node, double shift) {
		SceneBox box = node.box();
		double reach = LOOP + Math.abs(shift);
		double y = box.y() + Math.min(box.height() * 0.4, reach);
		double x = box.right() - Math.min(box.width() * 0.3, reach);
		List<ScenePoint> bends = List.of(new ScenePoint(box.right() + reach, y),
				new ScenePoint(box.right() + reach, box.y() - reach), new ScenePoint(x, box.y() - reach));
		List<ScenePoint> result = new ArrayList<>();
		result.add(node.crossing(new ScenePoint(box.centre().x(), y), bends.get(0)));
		result.addAll(bends);
		result.add(node.crossing(new ScenePoint(x, box.centre().y()), bends.get(2)));
		return result;
	}

	private static List<ScenePoint> straight(NodeOutline source, NodeOutline target, double shift) {
		ScenePoint from = levelled(source.box(), target.box());
		ScenePoint to = levelled(target.box(), source.box());
		double length = from.distance(to);
		double dx = length == 0 ? 0 : (to.y() - from.y()) / length;
		double dy = length == 0 ? 0 : (from.x() - to.x()) / length;
		ScenePoint start = inside(source, from, dx * within(source, shift), dy * within(source, shift));
		ScenePoint end = inside(target, to, dx * within(target, shift), dy * within(target, shift));
		if (target.contains(start)) {
			ScenePoint frame = target.nearestOnBorder(start);
			return List.of(source.crossing(start, frame), frame);
		}
		if (source.contains(end)) {
			ScenePoint frame = source.nearestOnBorder(end);
			return List.of(frame, target.crossing(end, frame));
		}
		return List.of(source.crossing(start, end), target.crossing(end, start));
	}

	/** The point moved, as far as the node has room for it. */
	private static ScenePoint inside(NodeOutline node, ScenePoint point, double dx, double dy) {
		ScenePoint moved = point.plus(dx, dy);
		if (node.contains(moved)) {
			return moved;
		}
		return node.contains(point) ? point : node.box().centre();
	}

	/** A shift that keeps the line inside the node. */
	static double within(NodeOutline node, double shift) {
		double room = 0.35 * Math.min(node.box().width(), node.box().height());
		return Math.max(-room, Math.min(room, shift));
	}

	/** The centre of a box, moved a little where that makes an edge to the other box run exactly level or plumb. */
	private static ScenePoint levelled(SceneBox box, SceneBox other) {
		ScenePoint centre = box.centre();
		double dx = other.centre().x() - centre.x();
		double dy = other.centre().y() - centre.y();
		boolean plumb = Math.abs(dx) <= NEARLY && Math.abs(dy) > (box.height() + other.height()) / 2;
		boolean level = Math.abs(dy) <= NEARLY && Math.abs(dx) > (box.width() + other.width()) / 2;
		return centre.plus(plumb ? dx / 2 : 0, level ? dy / 2 : 0);
	}
}
