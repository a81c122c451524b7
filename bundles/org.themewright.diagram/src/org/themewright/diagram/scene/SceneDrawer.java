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
 * Draws a diagram again and again, as an editor does: what did not change since the last time is not found anew, so that
 * the cost is that of the change. The scene is the same as {@link DiagramScene#of} gives; of it, what did not change is
 * the same object as in the scene before. For one diagram; used on the thread that uses the study.
 *
 * @since 1.0
 */
public final class SceneDrawer {

	private static final double BETWEEN_PARALLELS = 18;

	/** All that the way of an edge depends on. */
	private record Ends(NodeOutline source, NodeOutline target, List<ScenePoint> bends, double shift,
			EdgeRouting routing) {
	}

	private record Route(Ends ends, Polyline line) {
	}

	/** Two nodes between which edges run, whatever their direction. */
	private record Pair(DiagramNode one, DiagramNode other) {
	}

	/** All that an edge looks like by. */
	private record Drawn(EdgeType type, EdgeLook look, String label, String note, String sourceId, String targetId,
			Polyline line, boolean curved, Label said, SceneBox place, ColourScheme scheme) {
	}

	private final TextMeasure measure;
	private final BrokenLabels brokenLabels;
	private final LabelPlacer placer = new LabelPlacer();
	private Map<String, Route> routes = Map.of();
	private Map<String, Drawn> drawnAs = Map.of();
	private Map<String, SceneEdge> drawnEdges = Map.of();
	private Map<String, SceneNode> drawnNodes = Map.of();

	/** @param measure tells the width of text, not null */
	public SceneDrawer(TextMeasure measure) {
		this.measure = measure;
		this.brokenLabels = new BrokenLabels(measure);
	}

	/**
	 * Draws the diagram without what is on hidden layers.
	 *
	 * @param diagram the diagram, the same every time, not null; not changed
	 * @param counts the counts of its study, for sizes and shades; may be of nothing when the diagram needs none; not null
	 * @param scheme the colours, not null
	 * @return the scene
	 */
	public DiagramScene draw(ThemeDiagram diagram, CodingCounts counts, ColourScheme scheme) {
		DataStyles styles = new DataStyles(diagram, counts, scheme);
		Map<String, SceneNode> nodes = nodes(diagram, styles, new NodeDrawer(brokenLabels, scheme));
		nodes.replaceAll((id, node) -> node.equals(drawnNodes.get(id)) ? drawnNodes.get(id) : node);
		drawnNodes = nodes;
		List<DiagramEdge> connected = diagram.getEdges().stream().filter(edge -> isShown(edge, nodes)).toList();
		List<SceneEdge> edges = edges(diagram, connected, nodes, new EdgeDrawer(brokenLabels, scheme), scheme);
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
				.sorted(Comparator.comparingInt(SceneDrawer::depth)).toList());
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

	private List<SceneEdge> edges(ThemeDiagram diagram, List<DiagramEdge> edges, Map<String, SceneNode> nodes,
			EdgeDrawer drawer, ColourScheme scheme) {
		boolean curved = diagram.getRouting() == EdgeRouting.CURVED;
		Map<String, Polyline> lines = lines(edges, nodes, diagram.getRouting());
		int heaviest = edges.stream().mapToInt(DiagramEdge::getWeight).max().orElse(0);
		Study study = StudyObjects.studyOf(diagram);
		Map<String, EdgeType> known = new HashMap<>();
		List<EdgeType> types = edges.stream()
				.map(edge -> known.computeIfAbsent(edge.getType(), type -> EdgeTypes.of(study, type))).toList();
		List<String> texts = new ArrayList<>(edges.size());
		List<Label> labels = new ArrayList<>(edges.size());
		List<LabelPlacer.Wish> wishes = new ArrayList<>(edges.size());
		for (int i = 0; i < edges.size(); i++) {
			String text = label(edges.get(i), types.get(i));
			texts.add(text);
			Label label = text.isEmpty() && note(edges.get(i)) == null ? null
					: drawer.label(text, note(edges.get(i)) != null);
			labels.add(label);
			wishes.add(new LabelPlacer.Wish(edges.get(i).getId(), lines.get(edges.get(i).getId()),
					label == null ? 0 : label.width(), label == null ? 0 : label.height()));
		}
		List<SceneBox> places = placer.place(nodes.values().stream().filter(node -> node.kind() != NodeKind.GROUP)
				.map(SceneNode::box).toList(), wishes);
		List<SceneEdge> result = new ArrayList<>(edges.size());
		Map<String, Drawn> used = new HashMap<>();
		Map<String, SceneEdge> made = new HashMap<>();
		for (int i = 0; i < edges.size(); i++) {
			DiagramEdge edge = edges.get(i);
			EdgeLook look = EdgeLook.of(edge, types.get(i), scheme, heaviest);
			Drawn drawn = new Drawn(types.get(i), look, texts.get(i), note(edge), edge.getSource().getId(),
					edge.getTarget().getId(), wishes.get(i).line(), curved, labels.get(i), places.get(i), scheme);
			SceneEdge before = drawnEdges.get(edge.getId());
			SceneEdge now = before != null && drawn.equals(drawnAs.get(edge.getId())) ? before
					: draw(edge.getId(), drawn, drawer);
			used.put(edge.getId(), drawn);
			made.put(edge.getId(), now);
			result.add(now);
		}
		drawnAs = used;
		drawnEdges = made;
		return result;
	}

	private static SceneEdge draw(String id, Drawn drawn, EdgeDrawer drawer) {
		List<ScenePoint> points = drawn.line.points();
		List<Mark> marks = new ArrayList<>(drawer.line(drawn.look, points, drawn.curved));
		if (drawn.said != null) {
			marks.addAll(drawer.label(drawn.look, drawn.said, drawn.place));
		}
		return new SceneEdge(id, drawn.type, drawn.label, drawn.note, drawn.sourceId, drawn.targetId, points, drawn.place,
				marks);
	}

	private static String note(DiagramEdge edge) {
		return edge.getNote() == null || edge.getNote().isBlank() ? null : edge.getNote().strip();
	}

	/** The ways of the edges by their ids; a way that depends on nothing new is the one found before. */
	private Map<String, Polyline> lines(List<DiagramEdge> edges, Map<String, SceneNode> nodes, EdgeRouting routing) {
		Map<String, Double> shifts = shifts(edges, routing == EdgeRouting.CURVED);
		Map<String, Polyline> result = new HashMap<>();
		Map<String, Route> used = new HashMap<>();
		for (DiagramEdge edge : edges) {
			List<ScenePoint> bends = edge.getBends().isEmpty() ? List.of()
					: edge.getBends().stream().map(bend -> new ScenePoint(bend.getX(), bend.getY())).toList();
			Ends ends = new Ends(nodes.get(edge.getSource().getId()).outline(),
					nodes.get(edge.getTarget().getId()).outline(), bends, shifts.getOrDefault(edge.getId(), 0.0), routing);
			Route route = routes.get(edge.getId());
			if (route == null || !route.ends.equals(ends)) {
				route = new Route(ends, new Polyline(
						EdgeRoute.points(ends.source, ends.target, ends.bends, ends.shift, ends.routing)));
			}
			used.put(edge.getId(), route);
			result.put(edge.getId(), route.line);
		}
		routes = used;
		return result;
	}

	private static String label(DiagramEdge edge, EdgeType type) {
		String name = edge.getName() == null ? "" : edge.getName().strip(); //$NON-NLS-1$
		// of edges out of data there are many alike; the legend says what they are
		String said = edge.isDerived() ? "" : type.label(); //$NON-NLS-1$
		if (type.counted()) {
			said = edge.getWeight() > 0 ? String.valueOf(edge.getWeight()) : ""; //$NON-NLS-1$
		}
		return said.isBlank() ? name : name.isEmpty() ? said : said + ": " + name; //$NON-NLS-1$
	}

	/** How far edges without bends between the same two nodes are moved aside, by edge id. */
	private static Map<String, Double> shifts(List<DiagramEdge> edges, boolean curved) {
		Map<Pair, List<DiagramEdge>> parallels = new HashMap<>();
		for (DiagramEdge edge : edges) {
			if (edge.getBends().isEmpty()) {
				parallels.computeIfAbsent(pair(edge), key -> new ArrayList<>(1)).add(edge);
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

	private static Pair pair(DiagramEdge edge) {
		return runsUp(edge) ? new Pair(edge.getSource(), edge.getTarget()) : new Pair(edge.getTarget(), edge.getSource());
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
}
