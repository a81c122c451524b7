package org.themewright.diagram.generate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.diagram.internal.layout.RadialLayout;
import org.themewright.diagram.internal.layout.StressLayout;
import org.themewright.diagram.internal.layout.TreeLayout;
import org.themewright.diagram.layout.DiagramLayout;
import org.themewright.diagram.layout.LayoutGraph;
import org.themewright.diagram.layout.LayoutResult;
import org.themewright.diagram.scene.AwtTextMeasure;
import org.themewright.diagram.scene.CodingCounts;
import org.themewright.diagram.scene.ColourScheme;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.DiagramOrigin;
import org.themewright.model.DiagramOriginKind;
import org.themewright.model.Identified;
import org.themewright.model.Named;
import org.themewright.model.NodeColouring;
import org.themewright.model.NodeKind;
import org.themewright.model.NodeSizing;
import org.themewright.model.Participant;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Theme;
import org.themewright.model.ThemeDiagram;

/**
 * Makes diagrams from the data of a study, and brings them up to date. Every method that changes the study is one command
 * on its command stack. Called on the thread that uses the study.
 *
 * @since 1.0
 */
public final class DataDiagrams {

	/** Larger diagrams are put in rows, so that nobody waits; a layout can be run on them in a job. */
	private static final int MOST_LAID_OUT = 150;
	private static final int IN_A_ROW = 20;
	private static final int ROW_WIDTH = 200;
	private static final int ROW_HEIGHT = 90;

	private final StudySession session;
	private final Predicate<? super Coding> counts;

	/** @param session the open study, not null */
	public DataDiagrams(StudySession session) {
		this(session, coding -> true);
	}

	/**
	 * @param session the open study, not null
	 * @param counts which codings count, e.g. in blind coding
	 */
	public DataDiagrams(StudySession session, Predicate<? super Coding> counts) {
		this.session = Objects.requireNonNull(session);
		this.counts = Objects.requireNonNull(counts);
	}

	/**
	 * What a refresh did.
	 *
	 * @param added how many nodes and edges are new
	 * @param removed how many nodes and edges are gone
	 * @param changed how many edges have another weight
	 */
	public record Refreshed(int added, int removed, int changed) {
	}

	/**
	 * Draws a theme with its sub-themes and the codes they gather.
	 *
	 * @param theme a theme of the study, not null
	 * @return the new diagram
	 */
	public ThemeDiagram fromTheme(Theme theme) {
		return create(NLS.bind(Messages.themeName, theme.getName()), origin(DiagramOriginKind.THEME, theme),
				diagram -> diagram.setLegend(true), new TreeLayout());
	}

	/**
	 * Draws which codes occur together: a node for each code that shares passages with another, an edge for each two that
	 * share enough, with their number as its weight. A passage is a turn, or a paragraph where there are no turns.
	 *
	 * @param codes the codes that are looked at; empty for all
	 * @param threshold how many passages two codes share at least to be joined; 1 or more
	 * @return the new diagram
	 */
	public ThemeDiagram fromCooccurrence(Collection<Code> codes, int threshold) {
		DiagramOrigin origin = origin(DiagramOriginKind.CO_OCCURRENCE, null);
		origin.getCodes().addAll(new ArrayList<>(new LinkedHashSet<>(codes)));
		origin.setThreshold(Math.max(1, threshold));
		return create(Messages.cooccurrenceName, origin, diagram -> {
			diagram.setLegend(true);
			diagram.setSizing(NodeSizing.CODINGS);
			diagram.setColouring(NodeColouring.THEME);
		}, new StressLayout());
	}

	/**
	 * Draws the codes of what a participant said; the weight of an edge is the number of passages.
	 *
	 * @param participant a participant of the study, not null
	 * @return the new diagram
	 */
	public ThemeDiagram fromParticipant(Participant participant) {
		return create(NLS.bind(Messages.participantName, participant.getName()),
				origin(DiagramOriginKind.PARTICIPANT, participant), diagram -> {
					diagram.setLegend(true);
					diagram.setColouring(NodeColouring.THEME);
				}, new RadialLayout());
	}

	private static DiagramOrigin origin(DiagramOriginKind kind, Identified subject) {
		DiagramOrigin origin = StudyObjects.create(StudyPackage.Literals.DIAGRAM_ORIGIN);
		origin.setKind(kind);
		origin.setSubject(subject);
		return origin;
	}

	private ThemeDiagram create(String name, DiagramOrigin origin, Consumer<ThemeDiagram> style, DiagramLayout layout) {
		List<ThemeDiagram> made = new ArrayList<>();
		session.execute(NLS.bind(Messages.create, name), () -> {
			ThemeDiagram diagram = new StudyOperations(session).createDiagram(unused(name));
			diagram.setOrigin(origin);
			style.accept(diagram);
			fill(diagram, DataContent.of(session.getStudy(), origin, counts));
			place(diagram, layout);
			made.add(diagram);
		});
		return made.get(0);
	}

	private String unused(String name) {
		Set<String> used = new HashSet<>(session.getStudy().getDiagrams().stream().map(Named::getName).toList());
		String result = name;
		for (int number = 2; used.contains(result); number++) {
			result = name + ' ' + number;
		}
		return result;
	}

	private void place(ThemeDiagram diagram, DiagramLayout layout) {
		if (diagram.getNodes().size() > MOST_LAID_OUT) {
			int index = 0;
			for (DiagramNode node : diagram.getNodes()) {
				node.setX(index % IN_A_ROW * ROW_WIDTH);
				node.setY(index / IN_A_ROW * ROW_HEIGHT);
				index++;
			}
			return;
		}
		LayoutResult result = layout.layout(LayoutGraph.of(scene(diagram)), new NullProgressMonitor());
		diagram.getNodes().forEach(node -> put(node, result.places().get(node.getId())));
	}

	private static void put(DiagramNode node, SceneBox box) {
		node.setX((int) Math.rint(box.x()));
		node.setY((int) Math.rint(box.y()));
	}

	private DiagramScene scene(ThemeDiagram diagram) {
		return DiagramScene.of(diagram, CodingCounts.neededBy(diagram, counts), new AwtTextMeasure(), ColourScheme.LIGHT);
	}

	/**
	 * @param diagram a diagram, not null
	 * @return whether it was made from data that are still there
	 */
	public boolean canRefresh(ThemeDiagram diagram) {
		return diagram.getOrigin() != null && (diagram.getOrigin().getKind() == DiagramOriginKind.CO_OCCURRENCE
				|| diagram.getOrigin().getSubject() != null && !diagram.getOrigin().getSubject().eIsProxy());
	}

	/**
	 * Brings a diagram out of data up to date. What is there stays where it is, and as large as it is; what was drawn by
	 * hand stays, with the nodes it hangs on and edges that have a note. New nodes are put beside those they are joined to.
	 *
	 * @param diagram a diagram, not null
	 * @return what changed; nothing, and no command, for a diagram that cannot be refreshed or is up to date
	 */
	public Refreshed refresh(ThemeDiagram diagram) {
		if (!canRefresh(diagram)) {
			return new Refreshed(0, 0, 0);
		}
		List<Refreshed> result = new ArrayList<>();
		session.execute(NLS.bind(Messages.refresh, diagram.getName()),
				() -> result.add(fill(diagram, DataContent.of(session.getStudy(), diagram.getOrigin(), counts))));
		return result.get(0);
	}

	private Refreshed fill(ThemeDiagram diagram, DataContent content) {
		Map<Identified, DiagramNode> nodes = new HashMap<>();
		diagram.getNodes().stream().filter(node -> content.nodes().get(node.getSubject()) == node.getKind())
				.forEach(node -> nodes.putIfAbsent(node.getSubject(), node));
		Map<DataContent.Relation, DiagramEdge> edges = new HashMap<>();
		diagram.getEdges().stream().filter(DiagramEdge::isDerived).forEach(edge -> edges.put(relation(edge), edge));
		int removed = removeGone(diagram, content);
		int changed = updateWeights(edges, content);
		List<DiagramNode> added = new ArrayList<>();
		content.nodes().forEach((subject, kind) -> {
			if (!nodes.containsKey(subject)) {
				DiagramNode node = node(subject, kind);
				nodes.put(subject, node);
				added.add(node);
			}
		});
		List<DiagramEdge> joined = new ArrayList<>();
		content.edges().forEach((relation, weight) -> {
			if (!edges.containsKey(relation)) {
				joined.add(edge(nodes.get(relation.source()), relation.type(), nodes.get(relation.target()), weight));
			}
		});
		diagram.getNodes().addAll(added);
		diagram.getEdges().addAll(joined);
		placeBesideNeighbours(diagram, added);
		return new Refreshed(added.size() + joined.size(), removed, changed);
	}

	private static DataContent.Relation relation(DiagramEdge edge) {
		return new DataContent.Relation(edge.getSource() == null ? null : edge.getSource().getSubject(), edge.getType(),
				edge.getTarget() == null ? null : edge.getTarget().getSubject());
	}

	/** Edges with a note stay, and nodes that something stays joined to. */
	private static int removeGone(ThemeDiagram diagram, DataContent content) {
		List<DiagramEdge> edges = diagram.getEdges().stream().filter(edge -> edge.isDerived()
				&& !content.edges().containsKey(relation(edge)) && (edge.getNote() == null || edge.getNote().isBlank()))
				.toList();
		diagram.getEdges().removeAll(edges);
		Set<DiagramNode> joined = new HashSet<>();
		diagram.getEdges().forEach(edge -> {
			joined.add(edge.getSource());
			joined.add(edge.getTarget());
		});
		List<DiagramNode> nodes = diagram.getNodes().stream().filter(node -> node.isDerived()
				&& content.nodes().get(node.getSubject()) != node.getKind() && !joined.contains(node)).toList();
		diagram.getNodes().removeAll(nodes);
		return edges.size() + nodes.size();
	}

	/** An edge that stays because of its note, without data for it, weighs nothing. */
	private static int updateWeights(Map<DataContent.Relation, DiagramEdge> edges, DataContent content) {
		int changed = 0;
		for (Map.Entry<DataContent.Relation, DiagramEdge> entry : edges.entrySet()) {
			int weight = content.edges().getOrDefault(entry.getKey(), 0);
			if (entry.getValue().eContainer() != null && entry.getValue().getWeight() != weight) {
				entry.getValue().setWeight(weight);
				changed++;
			}
		}
		return changed;
	}

	private static DiagramNode node(Identified subject, NodeKind kind) {
		DiagramNode node = StudyObjects.create(StudyPackage.Literals.DIAGRAM_NODE);
		node.setKind(kind);
		node.setSubject(subject);
		node.setDerived(true);
		return node;
	}

	private static DiagramEdge edge(DiagramNode source, String type, DiagramNode target, int weight) {
		DiagramEdge edge = StudyObjects.create(StudyPackage.Literals.DIAGRAM_EDGE);
		edge.setSource(source);
		edge.setTarget(target);
		edge.setType(type);
		edge.setWeight(weight);
		edge.setDerived(true);
		return edge;
	}

	private void placeBesideNeighbours(ThemeDiagram diagram, List<DiagramNode> added) {
		if (added.isEmpty() || added.size() == diagram.getNodes().size()) {
			return;
		}
		Map<String, SceneBox> boxes = new HashMap<>();
		scene(diagram).nodes().stream().filter(node -> node.kind() != NodeKind.GROUP)
				.forEach(node -> boxes.put(node.id(), node.box()));
		Map<String, SceneBox> settled = new HashMap<>(boxes);
		added.forEach(node -> settled.remove(node.getId()));
		FreePlaces places = new FreePlaces(settled.values());
		ScenePoint middle = settled.values().stream().reduce(SceneBox::union).map(SceneBox::centre)
				.orElse(new ScenePoint(0, 0));
		for (DiagramNode node : added) {
			SceneBox size = boxes.get(node.getId());
			List<ScenePoint> neighbours = diagram.getEdges().stream()
					.filter(edge -> edge.getSource() == node || edge.getTarget() == node)
					.map(edge -> settled.get((edge.getSource() == node ? edge.getTarget() : edge.getSource()).getId()))
					.filter(Objects::nonNull).map(SceneBox::centre).toList();
			ScenePoint wish = neighbours.isEmpty() ? middle
					: new ScenePoint(neighbours.stream().mapToDouble(ScenePoint::x).average().orElseThrow(),
							neighbours.stream().mapToDouble(ScenePoint::y).average().orElseThrow());
			SceneBox place = places.take(wish, size.width(), size.height());
			settled.put(node.getId(), place);
			put(node, place);
		}
	}
}
