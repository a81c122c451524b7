package org.themewright.diagram.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.themewright.diagram.scene.EdgeDrawer.Label;
import org.themewright.model.DiagramEdge;
import org.themewright.model.NodeKind;
import org.themewright.model.ThemeDiagram;

/**
 * A theme diagram as it is drawn: every size, line and colour is settled. The editor shows it and the exporters write it,
 * so that paper and screen are the same. Immutable; any thread may use it.
 *
 * @param title the name of the diagram, for people
 * @param nodes the nodes in the order of the diagram: later ones are drawn above earlier ones, but frames below all edges
 * @param edges the edges that have a node at both ends, in the order of the diagram; drawn below all nodes that are no
 *            frames
 * @param bounds the smallest box that holds everything; of no size when there is nothing
 * @param scheme the colours
 * @param fontFamily the font that was measured
 * @since 0.1
 */
public record DiagramScene(String title, List<SceneNode> nodes, List<SceneEdge> edges, SceneBox bounds,
		ColourScheme scheme, String fontFamily) {

	private static final double BETWEEN_PARALLELS = 18;

	/** Copies the lists. */
	public DiagramScene {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

	/**
	 * Draws a diagram. Called on the thread that uses the study.
	 *
	 * @param diagram the diagram, not null; not changed
	 * @param measure tells the width of text, not null
	 * @param scheme the colours, not null
	 * @return the scene
	 */
	public static DiagramScene of(ThemeDiagram diagram, TextMeasure measure, ColourScheme scheme) {
		NodeDrawer nodeDrawer = new NodeDrawer(measure, scheme);
		Map<String, SceneNode> nodes = new LinkedHashMap<>();
		diagram.getNodes().forEach(node -> nodes.put(node.getId(), nodeDrawer.draw(node)));
		List<DiagramEdge> connected = diagram.getEdges().stream().filter(edge -> isConnected(edge, nodes)).toList();
		List<SceneEdge> edges = edges(connected, nodes, new EdgeDrawer(measure, scheme));
		String title = diagram.getName() == null ? "" : diagram.getName(); //$NON-NLS-1$
		return new DiagramScene(title, List.copyOf(nodes.values()), edges, bounds(nodes.values().stream(), edges), scheme,
				measure.fontFamily());
	}

	private static boolean isConnected(DiagramEdge edge, Map<String, SceneNode> nodes) {
		return edge.getSource() != null && edge.getTarget() != null && nodes.containsKey(edge.getSource().getId())
				&& nodes.containsKey(edge.getTarget().getId());
	}

	private static List<SceneEdge> edges(List<DiagramEdge> edges, Map<String, SceneNode> nodes, EdgeDrawer drawer) {
		Map<String, Double> shifts = shifts(edges);
		List<Polyline> lines = new ArrayList<>(edges.size());
		for (DiagramEdge edge : edges) {
			List<ScenePoint> bends = edge.getBends().stream().map(bend -> new ScenePoint(bend.getX(), bend.getY()))
					.toList();
			lines.add(new Polyline(EdgeRoute.points(nodes.get(edge.getSource().getId()).outline(),
					nodes.get(edge.getTarget().getId()).outline(), bends, shifts.getOrDefault(edge.getId(), 0.0))));
		}
		LabelPlacer placer = new LabelPlacer(nodes.values().stream().filter(node -> node.kind() != NodeKind.GROUP)
				.map(SceneNode::box).toList(), lines);
		List<SceneEdge> result = new ArrayList<>(edges.size());
		for (int i = 0; i < edges.size(); i++) {
			result.add(edge(edges.get(i), i, lines.get(i), drawer, placer));
		}
		return result;
	}

	private static SceneEdge edge(DiagramEdge edge, int index, Polyline line, EdgeDrawer drawer, LabelPlacer placer) {
		EdgeType type = EdgeTypes.of(edge.getType());
		String name = edge.getName() == null ? "" : edge.getName().strip(); //$NON-NLS-1$
		String text = Stream.of(type.label(), name).filter(part -> !part.isBlank())
				.reduce((first, second) -> first + ": " + second).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
		List<Mark> marks = new ArrayList<>(drawer.line(type, line.points()));
		SceneBox place = null;
		if (!text.isEmpty()) {
			Label label = drawer.label(text);
			place = placer.place(index, line, label.width(), label.height());
			marks.addAll(drawer.label(type, label, place));
		}
		return new SceneEdge(edge.getId(), type, text, edge.getSource().getId(), edge.getTarget().getId(), line.points(),
				place, marks);
	}

	/** How far straight edges between the same two nodes are moved aside, by edge id. */
	private static Map<String, Double> shifts(List<DiagramEdge> edges) {
		Map<String, List<DiagramEdge>> parallels = new HashMap<>();
		for (DiagramEdge edge : edges) {
			if (edge.getBends().isEmpty()) {
				parallels.computeIfAbsent(pair(edge), key -> new ArrayList<>()).add(edge);
			}
		}
		Map<String, Double> result = new HashMap<>();
		for (List<DiagramEdge> group : parallels.values()) {
			for (int i = 0; i < group.size(); i++) {
				double shift = (i - (group.size() - 1) / 2.0) * BETWEEN_PARALLELS;
				result.put(group.get(i).getId(), runsUp(group.get(i)) ? shift : -shift);
			}
		}
		return result;
	}

	private static String pair(DiagramEdge edge) {
		String source = edge.getSource().getId();
		String target = edge.getTarget().getId();
		return runsUp(edge) ? source + ' ' + target : target + ' ' + source;
	}

	private static boolean runsUp(DiagramEdge edge) {
		return edge.getSource().getId().compareTo(edge.getTarget().getId()) <= 0;
	}

	private static SceneBox bounds(Stream<SceneNode> nodes, List<SceneEdge> edges) {
		Stream<SceneBox> ofEdges = edges.stream().flatMap(edge -> Stream.concat(Stream.ofNullable(edge.labelBox()),
				edge.points().stream().map(point -> new SceneBox(point.x(), point.y(), 0, 0))));
		return Stream.concat(nodes.map(SceneNode::box), ofEdges).reduce(SceneBox::union)
				.orElse(new SceneBox(0, 0, 0, 0));
	}

	/**
	 * @param id id of a diagram node
	 * @return the node as it is drawn, or null
	 */
	public SceneNode node(String id) {
		return nodes.stream().filter(node -> node.id().equals(id)).findFirst().orElse(null);
	}

	/**
	 * @param id id of a diagram edge
	 * @return the edge as it is drawn, or null
	 */
	public SceneEdge edge(String id) {
		return edges.stream().filter(edge -> edge.id().equals(id)).findFirst().orElse(null);
	}
}
