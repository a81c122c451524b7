package org.themewright.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.SceneEdge;
import org.themewright.diagram.scene.SceneNode;
import org.themewright.model.NodeKind;

/**
 * What a layout is told of a diagram: sizes and relations, no contents. Lists are in the order of the diagram. Immutable;
 * any thread may use it. Lengths are diagram units.
 *
 * @param nodes the nodes; a frame stands before what is in it
 * @param edges the edges; both ends are among the nodes
 * @since 0.1
 */
public record LayoutGraph(List<Node> nodes, List<Edge> edges) {

	/**
	 * A node.
	 *
	 * @param id unique in the graph
	 * @param frameId id of the innermost frame it lies in, or null; it should be in that frame afterwards
	 * @param isFrame whether it is a frame around other nodes; its size may be changed by the layout
	 * @param x left edge as it is now
	 * @param y upper edge as it is now
	 * @param width its width
	 * @param height its height
	 */
	public record Node(String id, String frameId, boolean isFrame, double x, double y, double width, double height) {
	}

	/**
	 * An edge.
	 *
	 * @param id unique in the graph
	 * @param sourceId id of the node where it starts
	 * @param targetId id of the node where it ends
	 * @param labelWidth width of its label; 0 when it has none
	 * @param labelHeight height of its label; 0 when it has none
	 */
	public record Edge(String id, String sourceId, String targetId, double labelWidth, double labelHeight) {
	}

	/** Copies the lists. */
	public LayoutGraph {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

	/**
	 * Takes the sizes from a scene. A node belongs to the frame it was put in, else to the smallest frame that it lies in
	 * wholly.
	 *
	 * @param scene the scene, not null
	 * @return the graph
	 */
	public static LayoutGraph of(DiagramScene scene) {
		List<SceneNode> frames = scene.nodes().stream().filter(LayoutGraph::isFrame)
				.sorted(Comparator.comparingDouble(frame -> -area(frame.box()))).toList();
		Map<String, String> frameIds = new HashMap<>();
		scene.nodes().forEach(node -> frameIds.put(node.id(), frameOf(node, frames)));
		// a frame that was put in a smaller one would otherwise stand before it, and two in each other before none
		scene.nodes().forEach(node -> breakRing(node.id(), frameIds));
		List<Node> nodes = scene.nodes().stream().sorted(Comparator.comparingInt(node -> depth(node, frameIds)))
				.map(node -> node(node, frameIds.get(node.id()))).toList();
		return new LayoutGraph(nodes, scene.edges().stream().map(LayoutGraph::edge).toList());
	}

	private static boolean isFrame(SceneNode node) {
		return node.kind() == NodeKind.GROUP;
	}

	private static double area(SceneBox box) {
		return box.width() * box.height();
	}

	/** The frame it was put in, else the last of the frames, which get smaller, that holds the node. */
	private static String frameOf(SceneNode node, List<SceneNode> frames) {
		if (node.frameId() != null) {
			return node.frameId();
		}
		String result = null;
		for (SceneNode frame : frames) {
			if (frame == node) {
				return result;
			}
			if (frame.box().contains(node.box())) {
				result = frame.id();
			}
		}
		return result;
	}

	private static void breakRing(String id, Map<String, String> frameIds) {
		Set<String> seen = new HashSet<>(Set.of(id));
		for (String frame = frameIds.get(id); frame != null; frame = frameIds.get(frame)) {
			if (!seen.add(frame)) {
				frameIds.put(id, null);
				return;
			}
		}
	}

	/** Frames come before all others, outer ones before inner ones. */
	private static int depth(SceneNode node, Map<String, String> frameIds) {
		if (!isFrame(node)) {
			return Integer.MAX_VALUE;
		}
		int depth = 0;
		for (String frame = frameIds.get(node.id()); frame != null; frame = frameIds.get(frame)) {
			depth++;
		}
		return depth;
	}

	private static Node node(SceneNode node, String frameId) {
		SceneBox box = node.box();
		return new Node(node.id(), frameId, isFrame(node), box.x(), box.y(), box.width(), box.height());
	}

	private static Edge edge(SceneEdge edge) {
		SceneBox label = edge.labelBox();
		return new Edge(edge.id(), edge.sourceId(), edge.targetId(), label == null ? 0 : label.width(),
				label == null ? 0 : label.height());
	}

	/**
	 * @param nodeId id of a node
	 * @return ids of the frames around it, the innermost first; a new list
	 */
	public List<String> framesAround(String nodeId) {
		Map<String, Node> byId = nodesById();
		List<String> result = new ArrayList<>();
		for (String frame = byId.get(nodeId).frameId(); frame != null; frame = byId.get(frame).frameId()) {
			result.add(frame);
		}
		return result;
	}

	/** @return the nodes by their ids */
	public Map<String, Node> nodesById() {
		return nodes.stream().collect(Collectors.toMap(Node::id, node -> node));
	}
}
