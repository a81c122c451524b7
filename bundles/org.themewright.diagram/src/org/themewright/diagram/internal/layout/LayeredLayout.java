package org.themewright.diagram.internal.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.elk.alg.layered.options.EdgeStraighteningStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.themewright.diagram.layout.DiagramLayout;
import org.themewright.diagram.layout.LayoutGraph;
import org.themewright.diagram.layout.LayoutResult;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.ScenePoint;

/** Columns from left to right with lines at right angles, by ELK's layered algorithm. */
public final class LayeredLayout implements DiagramLayout {

	private static final double BETWEEN_NODES = 26;
	private static final double BETWEEN_COLUMNS = 28;
	private static final double BETWEEN_LINES = 14;
	private static final double NODE_TO_LINE = 18;
	private static final double AROUND_LABEL = 6;
	private static final double FRAME_PADDING = 20;
	private static final double FRAME_TITLE = 38;
	/** Labels without a text get no room; which text does not matter. */
	private static final String LABEL_TEXT = "label"; //$NON-NLS-1$
	private static final int LARGE = 150;
	private static final int THOROUGHNESS_WHEN_LARGE = 1;
	private static final int THOROUGHNESS = 12;

	@Override
	public LayoutResult layout(LayoutGraph graph, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		ElkNode root = ElkGraphs.graph();
		setOptions(root, graph.nodes().size() > LARGE);
		if (graph.nodes().stream().anyMatch(node -> node.frameId() != null)) {
			root.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
		}
		Map<String, ElkNode> nodes = nodes(graph, root);
		Map<String, ElkEdge> edges = edges(graph, nodes, graph.nodes().size() <= LARGE);
		progress.worked(1);
		new RecursiveGraphLayoutEngine().layout(root, ElkGraphs.cancelling(monitor));
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		progress.worked(9);
		Map<String, SceneBox> places = new LinkedHashMap<>();
		nodes.forEach((id, node) -> places.put(id, ElkGraphs.box(node)));
		Map<String, List<ScenePoint>> bends = new HashMap<>();
		edges.forEach((id, edge) -> bends.put(id, ElkGraphs.bends(edge)));
		return ElkGraphs.settled(graph, places, bends);
	}

	private static void setOptions(ElkNode root, boolean large) {
		root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
		root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		root.setProperty(LayeredOptions.RANDOM_SEED, 1);
		root.setProperty(LayeredOptions.THOROUGHNESS, large ? THOROUGHNESS_WHEN_LARGE : THOROUGHNESS);
		root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
		if (!large) {
			root.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
			root.setProperty(LayeredOptions.NODE_PLACEMENT_BK_EDGE_STRAIGHTENING,
					EdgeStraighteningStrategy.IMPROVE_STRAIGHTNESS);
		}
		setSpacing(root);
	}

	private static void setSpacing(ElkNode node) {
		node.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
		node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_COLUMNS);
		node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_LINES);
		node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_LINES);
		node.setProperty(LayeredOptions.SPACING_EDGE_NODE, NODE_TO_LINE);
		node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, NODE_TO_LINE);
		node.setProperty(LayeredOptions.SPACING_EDGE_LABEL, AROUND_LABEL);
		node.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, BETWEEN_COLUMNS);
	}

	private static Map<String, ElkNode> nodes(LayoutGraph graph, ElkNode root) {
		Map<String, ElkNode> nodes = new LinkedHashMap<>();
		for (LayoutGraph.Node node : graph.nodes()) {
			ElkNode made = ElkGraphUtil.createNode(node.frameId() == null ? root : nodes.get(node.frameId()));
			made.setDimensions(node.width(), node.height());
			nodes.put(node.id(), made);
			if (made.getParent() != root) {
				setFrame(made.getParent());
			}
		}
		return nodes;
	}

	/** A frame that holds something gets the size this needs, but stays wide enough for its title. */
	private static void setFrame(ElkNode frame) {
		frame.setProperty(LayeredOptions.PADDING,
				new ElkPadding(FRAME_TITLE, FRAME_PADDING, FRAME_PADDING, FRAME_PADDING));
		frame.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSize());
		setSpacing(frame);
	}

	private static Map<String, ElkEdge> edges(LayoutGraph graph, Map<String, ElkNode> nodes,
			boolean labelled) {
		Map<String, ElkEdge> edges = new LinkedHashMap<>();
		for (LayoutGraph.Edge edge : graph.edges()) {
			boolean toOwnFrame = isInside(nodes.get(edge.sourceId()), nodes.get(edge.targetId()))
					|| isInside(nodes.get(edge.targetId()), nodes.get(edge.sourceId()));
			if (!toOwnFrame) {
				ElkEdge made = ElkGraphUtil.createSimpleEdge(nodes.get(edge.sourceId()), nodes.get(edge.targetId()));
				if (labelled) {
					addLabel(made, edge);
				}
				edges.put(edge.id(), made);
			}
		}
		return edges;
	}

	private static boolean isInside(ElkNode node, ElkNode frame) {
		ElkNode around = node.getParent();
		while (around != null && around != frame) {
			around = around.getParent();
		}
		return around == frame;
	}

	private static void addLabel(ElkEdge made, LayoutGraph.Edge edge) {
		if (edge.labelWidth() > 0) {
			ElkLabel label = ElkGraphUtil.createLabel(LABEL_TEXT, made);
			label.setDimensions(edge.labelWidth(), edge.labelHeight());
			label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
		}
	}
}
