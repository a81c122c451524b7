package org.themewright.ui.diagram.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.themewright.diagram.scene.SceneNode;
import org.themewright.diagram.scene.ScenePoint;

/** Says which node comes next when one goes through a diagram by keys. */
public final class Neighbours {

	/** How much further away something seems that lies aside of the way. */
	private static final double ASIDE = 2.5;
	/** Nodes whose upper edges differ by less are taken for one line of reading. */
	private static final double LINE = 24;

	private Neighbours() {
	}

	/** A way to go. */
	public enum Way {
		/** To the left. */
		LEFT(-1, 0),
		/** To the right. */
		RIGHT(1, 0),
		/** Upwards. */
		UP(0, -1),
		/** Downwards. */
		DOWN(0, 1);

		private final int dx;
		private final int dy;

		Way(int dx, int dy) {
			this.dx = dx;
			this.dy = dy;
		}
	}

	/** The nearest node that lies in a direction from a place, those straight ahead first; null when there is none. */
	public static SceneNode towards(ScenePoint from, Way way, Collection<SceneNode> nodes) {
		return nodes.stream().filter(node -> ahead(from, node, way) > 0 && ahead(from, node, way) >= aside(from, node, way) / 4)
				.min(Comparator.comparingDouble(node -> ahead(from, node, way) + ASIDE * aside(from, node, way)))
				.orElse(null);
	}

	private static double ahead(ScenePoint from, SceneNode node, Way way) {
		ScenePoint to = node.box().centre();
		return (to.x() - from.x()) * way.dx + (to.y() - from.y()) * way.dy;
	}

	private static double aside(ScenePoint from, SceneNode node, Way way) {
		ScenePoint to = node.box().centre();
		return way.dx != 0 ? Math.abs(to.y() - from.y()) : Math.abs(to.x() - from.x());
	}

	/** The nodes from the upper left to the lower right, line by line. */
	public static List<SceneNode> inReadingOrder(Collection<SceneNode> nodes) {
		return nodes.stream().sorted(Comparator.<SceneNode>comparingLong(node -> Math.round(node.box().y() / LINE))
				.thenComparingDouble(node -> node.box().x()).thenComparing(SceneNode::id)).toList();
	}
}
