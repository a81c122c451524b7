package org.themewright.diagram.scene;

import java.util.List;

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
		return of(diagram, CodingCounts.neededBy(diagram, coding -> true), measure, scheme);
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
		return new SceneDrawer(measure).draw(diagram, counts, scheme);
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
