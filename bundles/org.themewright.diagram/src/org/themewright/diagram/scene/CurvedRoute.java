package org.themewright.diagram.scene;

import java.util.ArrayList;
import java.util.List;

/** The way of an edge in a curve, as points so close that straight lines between them look like it. */
final class CurvedRoute {

	private static final int STEPS = 12;
	private static final double BOW = 0.12;
	private static final double LARGEST_BOW = 32;
	private static final double LOOP_REACH = 2.2;

	private final NodeOutline source;
	private final NodeOutline target;

	CurvedRoute(NodeOutline source, NodeOutline target) {
		this.source = source;
		this.target = target;
	}

	List<ScenePoint> points(List<ScenePoint> bends, double shift) {
		List<ScenePoint> straight = EdgeRoute.straight(source, target, bends, 0);
		if (!bends.isEmpty()) {
			return through(straight);
		}
		if (source.equals(target)) {
			return loop(shift);
		}
		boolean nested = source.box().contains(target.box()) || target.box().contains(source.box());
		return nested ? straight : bowed(shift);
	}

	/** A curve that passes all points: each part leaves a point in the direction from the one before to the one after. */
	private static List<ScenePoint> through(List<ScenePoint> points) {
		List<ScenePoint> result = new ArrayList<>();
		result.add(points.get(0));
		for (int i = 0; i + 1 < points.size(); i++) {
			ScenePoint from = points.get(i);
			ScenePoint to = points.get(i + 1);
			ScenePoint before = points.get(Math.max(0, i - 1));
			ScenePoint after = points.get(Math.min(points.size() - 1, i + 2));
			addCurve(result, from, from.plus((to.x() - before.x()) / 6, (to.y() - before.y()) / 6),
					to.plus((from.x() - after.x()) / 6, (from.y() - after.y()) / 6), to);
		}
		return result;
	}

	private List<ScenePoint> loop(double shift) {
		List<ScenePoint> corners = EdgeRoute.loop(source, shift);
		ScenePoint start = corners.get(0);
		ScenePoint end = corners.get(corners.size() - 1);
		List<ScenePoint> result = new ArrayList<>();
		result.add(start);
		addCurve(result, start, start.towards(corners.get(1), LOOP_REACH), end.towards(corners.get(3), LOOP_REACH), end);
		return result;
	}

	private List<ScenePoint> bowed(double shift) {
		ScenePoint a = source.box().centre();
		ScenePoint b = target.box().centre();
		double length = Math.max(a.distance(b), 1);
		double bow = (shift == 0 ? Math.min(LARGEST_BOW, BOW * length) : 2 * shift) * 4 / 3;
		double dx = (b.y() - a.y()) / length * bow;
		double dy = (a.x() - b.x()) / length * bow;
		ScenePoint start = leaving(source, a, a.towards(b, 1 / 3.0).plus(dx, dy), b);
		ScenePoint end = leaving(target, b, b.towards(a, 1 / 3.0).plus(dx, dy), a);
		List<ScenePoint> result = new ArrayList<>();
		result.add(start);
		addCurve(result, start, start.towards(end, 1 / 3.0).plus(dx, dy), end.towards(start, 1 / 3.0).plus(dx, dy), end);
		return result;
	}

	private static ScenePoint leaving(NodeOutline node, ScenePoint from, ScenePoint towards, ScenePoint otherwise) {
		return node.crossing(from, node.contains(towards) ? otherwise : towards);
	}

	private static void addCurve(List<ScenePoint> points, ScenePoint from, ScenePoint leaving, ScenePoint arriving,
			ScenePoint to) {
		for (int i = 1; i < STEPS; i++) {
			double t = (double) i / STEPS;
			ScenePoint first = from.towards(leaving, t);
			ScenePoint middle = leaving.towards(arriving, t);
			ScenePoint last = arriving.towards(to, t);
			points.add(first.towards(middle, t).towards(middle.towards(last, t), t));
		}
		points.add(to);
	}
}
