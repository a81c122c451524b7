package org.themewright.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.themewright.analysis.GraphResult.Edge;
import org.themewright.analysis.GraphResult.Node;

/**
 * Flows from left to right, as wide as they are strong.
 *
 * @param flows a directed graph without circles; the weights of its edges are the widths
 * @since 1.0
 */
public record SankeyChart(GraphResult flows) implements ChartResult {

	/** Checks that the graph is directed and has no circle. */
	public SankeyChart {
		if (!flows.directed() || layers(flows) == null) {
			throw new IllegalArgumentException("flows go in circles"); //$NON-NLS-1$
		}
	}

	@Override
	public String title() {
		return flows.title();
	}

	/** @return for each node, by id and in the order of the nodes, the number of steps from the left, from 0 */
	public Map<String, Integer> layers() {
		return layers(flows);
	}

	/** The longest way to each node; null when there is a circle. */
	private static Map<String, Integer> layers(GraphResult flows) {
		Map<String, Integer> open = new HashMap<>();
		Map<String, Integer> result = new LinkedHashMap<>();
		for (Node each : flows.nodes()) {
			result.put(each.label().id(), 0);
		}
		flows.edges().forEach(each -> open.merge(each.target(), 1, Integer::sum));
		Map<String, List<Edge>> outgoing = flows.edges().stream()
				.collect(Collectors.groupingBy(Edge::source));
		Deque<String> next = new ArrayDeque<>(
				result.keySet().stream().filter(id -> !open.containsKey(id)).toList());
		int done = 0;
		while (!next.isEmpty()) {
			String id = next.poll();
			done++;
			for (Edge each : outgoing.getOrDefault(id, List.of())) {
				result.merge(each.target(), result.get(id) + 1, Math::max);
				if (open.merge(each.target(), -1, Integer::sum) == 0) {
					next.add(each.target());
				}
			}
		}
		return done == result.size() ? result : null;
	}
}
