package org.themewright.diagram.scene;

import java.util.ArrayList;
import java.util.List;

/** The way of an edge in level and upright stretches. */
final class OrthogonalRoute {

	/** Less than this in common is not enough for a straight line from side to side. */
	private static final double LEAST_COMMON = 12;
	private static final double ALIGNED = 0.5;
	private static final double PART_OF_GAP = 0.4;

	private final NodeOutline source;
	private final NodeOutline target;

	OrthogonalRoute(NodeOutline source, NodeOutline target) {
		this.source = source;
		this.target = target;
	}

	List<ScenePoint> points(List<ScenePoint> bends, double shift) {
		if (!bends.isEmpty()) {
			return cleaned(byWayOf(bends));
		}
		if (source.equals(target)) {
			return EdgeRoute.loop(source, shift);
		}
		return cleaned(direct(shift));
	}

	private List<ScenePoint> direct(double shift) {
		SceneBox a = source.box();
		SceneBox b = target.box();
		double gapX = Math.max(b.x() - a.right(), a.x() - b.right());
		double gapY = Math.max(b.y() - a.bottom(), a.y() - b.bottom());
		if (gapX <= 0 && gapY <= 0) {
			return EdgeRoute.straight(source, target, List.of(), shift);
		}
		// the left hand of an edge that runs to the right is above it, of one that runs down at its right
		double aside = EdgeRoute.within(source, EdgeRoute.within(target, shift));
		double up = -aside * side(b.centre().x() - a.centre().x());
		double right = aside * side(b.centre().y() - a.centre().y());
		if (gapX > 0 && -gapY >= LEAST_COMMON) {
			double y = middle(a.y(), a.bottom(), b.y(), b.bottom(), up);
			return across(y, y);
		}
		if (gapY > 0 && -gapX >= LEAST_COMMON) {
			double x = middle(a.x(), a.right(), b.x(), b.right(), right);
			return down(x, x);
		}
		return gapX >= gapY ? across(a.centre().y() + up, b.centre().y() + up)
				: down(a.centre().x() + right, b.centre().x() + right);
	}

	private static double side(double distance) {
		return distance < 0 ? -1 : 1;
	}

	private static double middle(double low, double high, double otherLow, double otherHigh, double offset) {
		double from = Math.max(low, otherLow);
		double to = Math.min(high, otherHigh);
		double room = (to - from) / 2 - 2;
		return (from + to) / 2 + Math.max(-room, Math.min(room, offset));
	}

	/** Leaves and arrives level; further edges beside this one turn where they do not cross it. */
	private List<ScenePoint> across(double from, double to) {
		SceneBox a = source.box();
		SceneBox b = target.box();
		boolean right = b.centre().x() >= a.centre().x();
		double near = right ? a.right() : a.x();
		double far = right ? b.x() : b.right();
		double aside = (a.centre().y() - from) * (right ? 1 : -1) * side(to - from);
		double turn = (near + far) / 2 + limited(aside, Math.abs(far - near));
		ScenePoint corner = new ScenePoint(turn, from);
		ScenePoint next = new ScenePoint(turn, to);
		return List.of(source.crossing(new ScenePoint(a.centre().x(), from), corner), corner, next,
				target.crossing(new ScenePoint(b.centre().x(), to), next));
	}

	/** Leaves and arrives upright. */
	private List<ScenePoint> down(double from, double to) {
		SceneBox a = source.box();
		SceneBox b = target.box();
		boolean down = b.centre().y() >= a.centre().y();
		double near = down ? a.bottom() : a.y();
		double far = down ? b.y() : b.bottom();
		double aside = (a.centre().x() - from) * (down ? 1 : -1) * side(to - from);
		double turn = (near + far) / 2 + limited(aside, Math.abs(far - near));
		ScenePoint corner = new ScenePoint(from, turn);
		ScenePoint next = new ScenePoint(to, turn);
		return List.of(source.crossing(new ScenePoint(from, a.centre().y()), corner), corner, next,
				target.crossing(new ScenePoint(to, b.centre().y()), next));
	}

	private static double limited(double aside, double gap) {
		return Math.max(-gap * PART_OF_GAP, Math.min(gap * PART_OF_GAP, aside));
	}

	private List<ScenePoint> byWayOf(List<ScenePoint> bends) {
		ScenePoint first = bends.get(0);
		ScenePoint last = bends.get(bends.size() - 1);
		boolean fromFrame = source.contains(first);
		boolean toFrame = target.contains(last);
		List<ScenePoint> way = new ArrayList<>();
		way.add(fromFrame ? source.nearestOnBorder(first) : source.inner(first));
		bends.forEach(bend -> addWithCorner(way, bend));
		addWithCorner(way, toFrame ? target.nearestOnBorder(last) : target.inner(last));
		if (!fromFrame) {
			while (way.size() > 2 && source.contains(way.get(1))) {
				way.remove(0);
			}
			way.set(0, source.crossing(way.get(0), way.get(1)));
		}
		if (!toFrame) {
			while (way.size() > 2 && target.contains(way.get(way.size() - 2))) {
				way.remove(way.size() - 1);
			}
			int end = way.size() - 1;
			way.set(end, target.crossing(way.get(end), way.get(end - 1)));
		}
		return way;
	}

	/** Leaves a node on the longer way, and turns at bends. */
	private static void addWithCorner(List<ScenePoint> way, ScenePoint next) {
		ScenePoint last = way.get(way.size() - 1);
		double dx = Math.abs(next.x() - last.x());
		double dy = Math.abs(next.y() - last.y());
		if (dx > ALIGNED && dy > ALIGNED) {
			boolean arrivedLevel = way.size() > 1 && Math.abs(way.get(way.size() - 2).y() - last.y()) <= ALIGNED;
			boolean leavesLevel = way.size() > 1 ? !arrivedLevel : dx >= dy;
			way.add(leavesLevel ? new ScenePoint(next.x(), last.y()) : new ScenePoint(last.x(), next.y()));
		}
		way.add(next);
	}

	/** Without points that say nothing: doubled ones, and those in the middle of a stretch. */
	private static List<ScenePoint> cleaned(List<ScenePoint> way) {
		List<ScenePoint> result = new ArrayList<>();
		for (int i = 0; i < way.size(); i++) {
			boolean inner = i > 0 && i < way.size() - 1;
			if (!inner || !isBetween(result.get(result.size() - 1), way.get(i), way.get(i + 1))) {
				result.add(way.get(i));
			}
		}
		return result;
	}

	private static boolean isBetween(ScenePoint before, ScenePoint point, ScenePoint after) {
		return before.distance(point) + point.distance(after) - before.distance(after) < 0.001;
	}
}
