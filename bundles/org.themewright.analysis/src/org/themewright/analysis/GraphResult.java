package org.themewright.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Things and how they hang together, e.g. codes and how often they are used together. Where nodes are drawn is left to
 * the viewer.
 *
 * @param title    the title, for people
 * @param directed whether edges lead from their source to their target
 * @param nodes    the nodes, ids unique
 * @param edges    the edges; several between the same nodes are allowed
 * @since 1.0
 */
public record GraphResult(String title, boolean directed, List<Node> nodes, List<Edge> edges)
		implements AnalysisResult {

	/**
	 * A node.
	 *
	 * @param label    what it stands for
	 * @param size     how much it weighs, finite and not negative
	 * @param evidence what is behind it
	 */
	public record Node(Label label, double size, Evidence evidence) {

		/** Checks the size. */
		public Node {
			Objects.requireNonNull(label);
			Objects.requireNonNull(evidence);
			requireWeight(size);
		}
	}

	/**
	 * An edge.
	 *
	 * @param source   id of the node at its beginning
	 * @param target   id of the node at its end
	 * @param name     what is written at it, for people; empty for nothing
	 * @param weight   how strong it is, finite and not negative
	 * @param evidence what is behind it
	 */
	public record Edge(String source, String target, String name, double weight, Evidence evidence) {

		/** Checks the weight. */
		public Edge {
			Objects.requireNonNull(source);
			Objects.requireNonNull(target);
			Objects.requireNonNull(name);
			Objects.requireNonNull(evidence);
			requireWeight(weight);
		}
	}

	/** Copies the lists and checks that every edge has its nodes. */
	public GraphResult {
		Objects.requireNonNull(title);
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
		Set<String> ids = new HashSet<>();
		for (Node each : nodes) {
			if (!ids.add(each.label().id())) {
				throw new IllegalArgumentException("two nodes have the id " + each.label().id()); //$NON-NLS-1$
			}
		}
		for (Edge each : edges) {
			if (!ids.contains(each.source()) || !ids.contains(each.target())) {
				throw new IllegalArgumentException("an edge has no node: " + each.source() + " - " + each.target()); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	private static void requireWeight(double weight) {
		if (!Double.isFinite(weight) || weight < 0) {
			throw new IllegalArgumentException("not a weight: " + weight); //$NON-NLS-1$
		}
	}
}
