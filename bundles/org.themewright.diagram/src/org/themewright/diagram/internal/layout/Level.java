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
	 * A root is where most others lead to along the links, or from where most are reached: the theme that all is part of, the
	 * participant who speaks of all. Where links say nothing of the kind it is the node with most neighbours.
	 */
	List<Tree> trees() {
		Map<String, Set<String>> neighbours = neighbours();
		Map<String, Integer> reach = reach();
		List<String> order = new ArrayList<>(boxes.keySet());
		// the sort is stable: what is alike stays in the order of the diagram
		order.sort(Comparator.comparingInt((String id) -> -reach.getOrDefault(id, 0))
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

	/** How many nodes are reached from those where no link arrives, and lead to those that no link leaves. */
	private Map<String, Integer> reach() {
		Map<String, Set<String>> leaving = new HashMap<>();
		Map<String, Set<String>> arriving = new HashMap<>();
		links.stream().filter(link -> !link.source().equals(link.target())).forEach(link -> {
			leaving.computeIfAbsent(link.source(), key -> new LinkedHashSet<>()).add(link.target());
			arriving.computeIfAbsent(link.target(), key -> new LinkedHashSet<>()).add(link.source());
		});
		Map<String, Integer> result = new HashMap<>();
		for (String id : boxes.keySet()) {
			int from = arriving.containsKey(id) ? 0 : reached(id, leaving);
			int to = leaving.containsKey(id) ? 0 : reached(id, arriving);
			result.put(id, Math.max(from, to));
		}
		return result;
	}

	private static int reached(String start, Map<String, Set<String>> ways) {
		Set<String> seen = new HashSet<>(Set.of(start));
		Deque<String> waiting = new ArrayDeque<>(seen);
		while (!waiting.isEmpty()) {
			for (String next : ways.getOrDefault(waiting.remove(), Set.of())) {
				if (seen.add(next)) {
					waiting.add(next);
				}
			}
		}
		return seen.size();
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
