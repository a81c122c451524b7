package org.themewright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.elk.alg.force.options.ForceOptions;
import org.eclipse.elk.alg.force.options.StressOptions;
import org.eclipse.elk.alg.force.stress.StressLayoutProvider;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.themewright.diagram.layout.DiagramLayout;
import org.themewright.diagram.layout.LayoutGraph;
import org.themewright.diagram.layout.LayoutResult;
import org.themewright.diagram.scene.SceneBox;

/**
 * Puts close together what is related, by ELK's force and stress algorithms. What is in a frame is placed first; then the
 * frame is a node like others.
 */
public final class ForceLayout implements DiagramLayout {

	private static final double BETWEEN_NODES = 30;
	private static final double LEAST_LINE = 80;
	private static final double FRAME_PADDING = 20;
	private static final double FRAME_TITLE = 38;
	private static final int LARGE = 150;
	private static final int FEW_STEPS = 40;
	private static final int STEPS = 400;

	@Override
	public LayoutResult layout(LayoutGraph graph, IProgressMonitor monitor) {
		Map<String, SceneBox> places = new LinkedHashMap<>();
		placeLevel(graph, null, places, monitor);
		for (LayoutGraph.Node node : graph.nodes()) {
			if (node.frameId() != null) {
				SceneBox frame = places.get(node.frameId());
				SceneBox inner = places.get(node.id());
				places.put(node.id(), new SceneBox(frame.x() + FRAME_PADDING + inner.x(),
						frame.y() + FRAME_TITLE + inner.y(), inner.width(), inner.height()));
			}
		}
		return ElkGraphs.settled(graph, places, Map.of());
	}

	/** Places all that lies directly in a frame, from (0, 0) to the size returned; deeper levels first. */
	private SceneBox placeLevel(LayoutGraph graph, String frameId, Map<String, SceneBox> places,
			IProgressMonitor monitor) {
		List<LayoutGraph.Node> level = graph.nodes().stream()
				.filter(node -> Objects.equals(node.frameId(), frameId)).toList();
		ElkNode root = ElkGraphs.graph();
		Map<String, ElkNode> nodes = new LinkedHashMap<>();
		for (LayoutGraph.Node node : level) {
			ElkNode made = ElkGraphUtil.createNode(root);
			SceneBox size = new SceneBox(0, 0, node.width(), node.height());
			if (graph.nodes().stream().anyMatch(inner -> node.id().equals(inner.frameId()))) {
				SceneBox inner = placeLevel(graph, node.id(), places, monitor);
				size = new SceneBox(0, 0, inner.width() + 2 * FRAME_PADDING, inner.height() + FRAME_TITLE + FRAME_PADDING);
			}
			made.setDimensions(size.width(), size.height());
			nodes.put(node.id(), made);
		}
		addEdges(graph, nodes);
		run(root, monitor);
		return collect(nodes, places, monitor);
	}

	/** Edges between nodes of the level, also those that begin or end deeper inside them. */
	private static void addEdges(LayoutGraph graph, Map<String, ElkNode> nodes) {
		for (LayoutGraph.Edge edge : graph.edges()) {
			ElkNode source = onLevel(graph, edge.sourceId(), nodes);
			ElkNode target = onLevel(graph, edge.targetId(), nodes);
			if (source != null && target != null && source != target) {
				ElkEdge made = ElkGraphUtil.createSimpleEdge(source, target);
				double line = Math.max(LEAST_LINE, edge.labelWidth() + LEAST_LINE / 2);
				made.setProperty(StressOptions.DESIRED_EDGE_LENGTH, reach(source) + reach(target) + line);
			}
		}
	}

	private static double reach(ElkNode node) {
		return Math.hypot(node.getWidth(), node.getHeight()) / 2;
	}

	private static ElkNode onLevel(LayoutGraph graph, String nodeId, Map<String, ElkNode> nodes) {
		if (nodes.containsKey(nodeId)) {
			return nodes.get(nodeId);
		}
		return graph.framesAround(nodeId).stream().filter(nodes::containsKey).findFirst().map(nodes::get).orElse(null);
	}

	private static void run(ElkNode root, IProgressMonitor monitor) {
		if (root.getChildren().isEmpty()) {
			return;
		}
		root.setProperty(ForceOptions.RANDOM_SEED, 1);
		root.setProperty(StressOptions.ITERATION_LIMIT, root.getChildren().size() > LARGE ? FEW_STEPS : STEPS);
		root.setProperty(ForceOptions.SPACING_NODE_NODE, BETWEEN_NODES * 2);
		new StressLayoutProvider().layout(root, ElkGraphs.cancelling(monitor));
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	private static SceneBox collect(Map<String, ElkNode> nodes, Map<String, SceneBox> places,
			IProgressMonitor monitor) {
		if (nodes.isEmpty()) {
			return new SceneBox(0, 0, 0, 0);
		}
		List<SceneBox> apart = new OverlapRemoval(BETWEEN_NODES)
				.apart(nodes.values().stream().map(ElkGraphs::box).toList(), monitor);
		SceneBox bounds = apart.stream().reduce(SceneBox::union).orElseThrow();
		List<String> ids = new ArrayList<>(nodes.keySet());
		for (int i = 0; i < ids.size(); i++) {
			SceneBox box = apart.get(i);
			places.put(ids.get(i),
					new SceneBox(box.x() - bounds.x(), box.y() - bounds.y(), box.width(), box.height()));
		}
		return bounds;
	}
}
