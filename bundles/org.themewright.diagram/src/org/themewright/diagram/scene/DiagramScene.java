package org.themewright.diagram.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.themewright.diagram.scene.EdgeDrawer.Label;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramLayer;
import org.themewright.model.DiagramNode;
import org.themewright.model.EdgeRouting;
import org.themewright.model.NodeKind;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.ThemeDiagram;

/**
 * A theme diagram as it is drawn: every size, line and colour is settled. The editor shows it and the exporters write it,
 * so that paper and screen are the same. Immutable; any thread may use it.
 *
 * @param title the name of the diagram, for people
 * @param nodes the nodes that are shown, in the order they are drawn: frames first, outer ones before those in them, below
 *            all edges; then the others in the order of the diagram
 * @param edges the edges that are shown and have a node at both ends, in the order of the diagram; drawn below all nodes that are no
 *            frames
 * @param legend what lines, sizes and colours mean; null when the diagram has none; drawn above everything
 * @param bounds the smallest box that holds everything; of no size when there is nothing
 * @param scheme the colours
 * @param fontFamily the font that was measured
 * @since 0.1
 */
public record DiagramScene(String title, List<SceneNode> nodes, List<SceneEdge> edges, SceneLegend legend,
		SceneBox bounds, ColourScheme scheme, String fontFamily) {

	private static final double BETWEEN_PARALLELS = 18;

	/** Copies the lists. */
	public DiagramScene {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

	/**
	 * Draws a diagram without what is on hidden layers. Called on the thread that uses the study.
	 *
	 * @param diagram the diagram, not null; not changed
	 * @param measure tells the width of text, not null
	 * @param scheme the colours, not null
	 * @return the scene
	 */
	public static DiagramScene of(ThemeDiagram diagram, TextMeasure measure, ColourScheme scheme) {
		return of(diagram, CodingCounts.areNeededBy(diagram) ? CodingCounts.of(StudyObjects.studyOf(diagram))
				: CodingCounts.none(), measure, scheme);
	}

	/**
	 * Draws a diagram with counts that are there already. Called on the thread that uses the study.
	 *
	 * @param diagram the diagram, not null; not changed
	 * @param counts the counts of its study, for sizes and shades; may be of nothing when the diagram needs none; not null
	 * @param measure tells the width of text, not null
	 * @param scheme the colours, not null
	 * @return the scene
	 */
	public static DiagramScene of(ThemeDiagram diagram, CodingCounts counts, TextMeasure measure, ColourScheme scheme) {
		DataStyles styles = new DataStyles(diagram, counts, scheme);
		Map<String, SceneNode> nodes = nodes(diagram, styles, new NodeDrawer(measure, scheme));
		List<DiagramEdge> connected = diagram.getEdges().stream().filter(edge -> isShown(edge, nodes)).toList();
		List<SceneEdge> edges = edges(diagram, connected, nodes, new EdgeDrawer(measure, scheme), scheme);
		String title = diagram.getName() == null ? "" : diagram.getName(); //$NON-NLS-1$
		SceneBox drawn = bounds(nodes.values().stream(), edges);
		SceneLegend legend = !diagram.isLegend() || nodes.isEmpty() ? null
				: new LegendDrawer(measure, scheme).draw(diagram, styles, List.copyOf(nodes.values()), edges, drawn);
		return new DiagramScene(title, List.copyOf(nodes.values()), edges, legend,
				legend == null ? drawn : drawn.union(legend.box()), scheme, measure.fontFamily());
	}

	/** Frames come first, outer ones before those in them; a frame is drawn when the size of what it holds is known. */
	private static Map<String, SceneNode> nodes(ThemeDiagram diagram, DataStyles styles, NodeDrawer drawer) {
		List<DiagramNode> shown = diagram.getNodes().stream().filter(node -> !isHidden(node.getLayer())).toList();
		Map<DiagramNode, SceneNode> drawn = new HashMap<>();
		Map<DiagramNode, List<SceneBox>> members = new HashMap<>();
		List<DiagramNode> inner = shown.stream().filter(node -> node.getKind() != NodeKind.GROUP).toList();
		List<DiagramNode> frames = new ArrayList<>(shown.stream().filter(node -> node.getKind() == NodeKind.GROUP)
				.sorted(Comparator.comparingInt(DiagramScene::depth)).toList());
		Stream.concat(inner.stream(), frames.reversed().stream()).forEach(node -> {
			SceneNode made = drawer.draw(node, styles.of(node), members.getOrDefault(node, List.of()));
			drawn.put(node, made);
			members.computeIfAbsent(node.getFrame(), key -> new ArrayList<>()).add(made.box());
		});
		Map<String, SceneNode> result = new LinkedHashMap<>();
		Stream.concat(frames.stream(), inner.stream())
				.forEach(node -> result.put(node.getId(), inShownFrame(drawn.get(node), drawn.containsKey(node.getFrame()))));
		return result;
	}

	private static SceneNode inShownFrame(SceneNode node, boolean shown) {
		return shown || node.frameId() == null ? node
				: new SceneNode(node.id(), node.kind(), node.label(), null, node.outline(), node.marks());
	}

	/** How many frames are around a frame; a ring, which only a damaged file can have, comes to an end. */
	private static int depth(DiagramNode node) {
		Set<DiagramNode> around = new HashSet<>();
		DiagramNode frame = node.getFrame();
		while (frame != null && around.add(frame)) {
			frame = frame.getFrame();
		}
		return around.size();
	}

	private static boolean isHidden(DiagramLayer layer) {
		return layer != null && layer.isHidden();
	}

	private static boolean isShown(DiagramEdge edge, Map<String, SceneNode> nodes) {
		return edge.getSource() != null && edge.getTarget() != null && nodes.containsKey(edge.getSource().getId())
				&& nodes.containsKey(edge.getTarget().getId()) && !isHidden(edge.getLayer());
	}

	private static List<SceneEdge> edges(ThemeDiagram diagram, List<DiagramEdge> edges, Map<String, SceneNode> nodes,
			EdgeDrawer drawer, ColourScheme scheme) {
		boolean curved = diagram.getRouting() == EdgeRouting.CURVED;
		Map<String, Double> shifts = shifts(edges, curved);
		List<Polyline> lines = new ArrayList<>(edges.size());
		for (DiagramEdge edge : edges) {
			List<ScenePoint> bends = edge.getBends().stream().map(bend -> new ScenePoint(bend.getX(), bend.getY()))
					.toList();
			lines.add(new Polyline(EdgeRoute.points(nodes.get(edge.getSource().getId()).outline(),
					nodes.get(edge.getTarget().getId()).outline(), bends, shifts.getOrDefault(edge.getId(), 0.0),
					diagram.getRouting())));
		}
		LabelPlacer placer = new LabelPlacer(nodes.values().stream().filter(node -> node.kind() != NodeKind.GROUP)
				.map(SceneNode::box).toList(), lines);
		int heaviest = edges.stream().mapToInt(DiagramEdge::getWeight).max().orElse(0);
		Study study = StudyObjects.studyOf(diagram);
		List<SceneEdge> result = new ArrayList<>(edges.size());
		for (int i = 0; i < edges.size(); i++) {
			EdgeType type = EdgeTypes.of(study, edges.get(i).getType());
			EdgeLook look = EdgeLook.of(edges.get(i), type, scheme, heaviest);
			Polyline line = lines.get(i);
			List<Mark> marks = new ArrayList<>(drawer.line(look, line.points(), curved));
			String text = label(edges.get(i), type);
			String note = edges.get(i).getNote();
			boolean noted = note != null && !note.isBlank();
			SceneBox place = null;
			if (noted || !text.isEmpty()) {
				Label label = drawer.label(text, noted);
				place = placer.place(i, line, label.width(), label.height());
				marks.addAll(drawer.label(look, label, place));
			}
			result.add(new SceneEdge(edges.get(i).getId(), type, text, noted ? note.strip() : null,
					edges.get(i).getSource().getId(), edges.get(i).getTarget().getId(), line.points(), place, marks));
		}
		return result;
	}

	private static String label(DiagramEdge edge, EdgeType type) {
		String name = edge.getName() == null ? "" : edge.getName().strip(); //$NON-NLS-1$
		// of edges out of data there are many alike; the legend says what they are
		String said = edge.isDerived() ? "" : type.label(); //$NON-NLS-1$
		if (type.counted()) {
			said = edge.getWeight() > 0 ? String.valueOf(edge.getWeight()) : ""; //$NON-NLS-1$
		}
		return Stream.of(said, name).filter(part -> !part.isBlank())
				.reduce((first, second) -> first + ": " + second).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** How far edges without bends between the same two nodes are moved aside, by edge id. */
	private static Map<String, Double> shifts(List<DiagramEdge> edges, boolean curved) {
		Map<String, List<DiagramEdge>> parallels = new HashMap<>();
		for (DiagramEdge edge : edges) {
			if (edge.getBends().isEmpty()) {
				parallels.computeIfAbsent(pair(edge), key -> new ArrayList<>()).add(edge);
			}
		}
		Map<String, Double> result = new HashMap<>();
		for (List<DiagramEdge> group : parallels.values()) {
			boolean loops = group.get(0).getSource() == group.get(0).getTarget();
			// a curve without a shift has a bow of its own, so none of several is left without one
			double first = loops ? 0 : (group.size() - 1) / 2.0 - (curved && group.size() > 1 && group.size() % 2 == 1 ? 0.5 : 0);
			for (int i = 0; i < group.size(); i++) {
				double shift = (i - first) * BETWEEN_PARALLELS;
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
