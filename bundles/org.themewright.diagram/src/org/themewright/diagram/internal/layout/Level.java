package org.themewright.diagram.internal.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.themewright.diagram.scene.SceneBox;

/**
 * What lies directly in one frame, or in none.
 *
 * @param boxes sizes and present places by id, in the order of the diagram
 * @param links which of them are joined
 */
record Level(Map<String, SceneBox> boxes, List<Level.Link> links) {

	/** An edge between nodes of the level. */
	record Link(String source, String target, double labelWidth) {
	}

	/** A part that hangs together, as a tree: the children of each node, in order. */
	record Tree(String root, Map<String, List<String>> children) {

		List<String> childrenOf(String id) {
			return children.getOrDefault(id, List.of());
		}
	}

	/**
	 * The level as trees that are as low as can be: each node hangs on the one by which it was reached first from the root.
	 * A root is where most links lead to without leaving (as they do to the theme that all is part of); among several the one
	 * with most neighbours.
	 */
	List<Tree> trees() {
		Map<String, Set<String>> neighbours = neighbours();
		Map<String, Integer> leaving = new HashMap<>();
		links.stream().filter(link -> !link.source().equals(link.target()))
				.forEach(link -> leaving.merge(link.source(), 1, Integer::sum));
		List<String> order = new ArrayList<>(boxes.keySet());
		// the sort is stable: what is alike stays in the order of the diagram
		order.sort(Comparator.comparingInt((String id) -> leaving.getOrDefault(id, 0) == 0 ? 0 : 1)
				.thenComparingInt(id -> -neighbours.get(id).size()));
		List<Tree> result = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		Map<String, Integer> ranks = new HashMap<>();
		order.forEach(id -> ranks.put(id, ranks.size()));
		for (List<String> part : parts()) {
			String root = part.stream().min(Comparator.comparing(ranks::get)).orElseThrow();
			Map<String, List<String>> children = new HashMap<>();
			Deque<String> waiting = new ArrayDeque<>(List.of(root));
			seen.add(root);
			while (!waiting.isEmpty()) {
				String id = waiting.remove();
				for (String neighbour : neighbours.get(id)) {
					if (seen.add(neighbour)) {
						children.computeIfAbsent(id, key -> new ArrayList<>()).add(neighbour);
						waiting.add(neighbour);
					}
				}
			}
			result.add(new Tree(root, children));
		}
		return result;
	}

	private Map<String, Set<String>> neighbours() {
		Map<String, Set<String>> neighbours = new LinkedHashMap<>();
		boxes.keySet().forEach(id -> neighbours.put(id, new LinkedHashSet<>()));
		for (Link link : links) {
			if (!link.source().equals(link.target())) {
				neighbours.get(link.source()).add(link.target());
				neighbours.get(link.target()).add(link.source());
			}
		}
		return neighbours;
	}

	/** The parts that hang together, in the order of their first nodes. */
	List<List<String>> parts() {
		Map<String, Set<String>> neighbours = neighbours();
		List<List<String>> result = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (String start : neighbours.keySet()) {
			if (seen.add(start)) {
				List<String> part = new ArrayList<>(List.of(start));
				for (int i = 0; i < part.size(); i++) {
					neighbours.get(part.get(i)).stream().filter(seen::add).forEach(part::add);
				}
				result.add(part);
			}
		}
		return result;
	}
}
