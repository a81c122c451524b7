package org.themewright.ui.diagram.internal.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.themewright.analysis.GraphResult;
import org.themewright.analysis.GraphResult.Edge;
import org.themewright.analysis.GraphResult.Node;
import org.themewright.diagram.layout.DiagramLayouts;
import org.themewright.diagram.layout.LayoutDescriptor;
import org.themewright.diagram.layout.LayoutGraph;
import org.themewright.diagram.layout.LayoutResult;
import org.themewright.diagram.scene.CodingCounts;
import org.themewright.diagram.scene.ColourScheme;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.EdgeTypes;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.TextMeasure;
import org.themewright.model.Code;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.EdgeDirection;
import org.themewright.model.NodeKind;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.ThemeDiagram;

/** Makes a diagram, which belongs to no study, of the graph that an analysis found: names in boxes, weights as lines. */
final class GraphScene {

	/** Widths of lines are steps of the heaviest. */
	private static final int STEPS = 100;
	private static final int MOST_LABELLED = 40;

	private GraphScene() {
	}

	/**
	 * Draws a graph. Ids of nodes of the scene are those of the graph's; ids of edges are their places in its list.
	 *
	 * @param graph   the graph
	 * @param measure tells the width of text
	 * @param scheme  the colours
	 * @param monitor for cancel
	 * @return the scene, laid out by forces
	 * @throws CoreException if the layout cannot be used
	 */
	static DiagramScene of(GraphResult graph, TextMeasure measure, ColourScheme scheme, IProgressMonitor monitor)
			throws CoreException {
		ThemeDiagram diagram = diagram(graph);
		LayoutDescriptor layout = new DiagramLayouts(Platform.getExtensionRegistry()).find(DiagramLayouts.FORCE)
				.orElse(null);
		if (layout != null) {
			LayoutResult places = layout.layout(
					LayoutGraph.of(DiagramScene.of(diagram, CodingCounts.none(), measure, scheme)), monitor);
			for (DiagramNode node : diagram.getNodes()) {
				SceneBox place = places.places().get(node.getId());
				if (place != null) {
					node.setX((int) Math.round(place.x()));
					node.setY((int) Math.round(place.y()));
				}
			}
		}
		return DiagramScene.of(diagram, CodingCounts.none(), measure, scheme);
	}

	private static ThemeDiagram diagram(GraphResult graph) {
		ThemeDiagram diagram = StudyObjects.create(Literals.THEME_DIAGRAM);
		diagram.setName(graph.title());
		Map<String, DiagramNode> nodes = new HashMap<>();
		for (Node each : graph.nodes()) {
			// most graphs are of codes; whatever the node stands for, it is drawn as one
			Code subject = StudyObjects.create(Literals.CODE);
			subject.setName(each.label().name());
			subject.setColour(each.label().colour());
			DiagramNode node = StudyObjects.create(Literals.DIAGRAM_NODE, each.label().id());
			node.setKind(NodeKind.CODE);
			node.setSubject(subject);
			nodes.put(each.label().id(), node);
			diagram.getNodes().add(node);
		}
		double heaviest = graph.edges().stream().mapToDouble(Edge::weight).max().orElse(0);
		List<Edge> edges = graph.edges();
		for (int i = 0; i < edges.size(); i++) {
			DiagramEdge edge = StudyObjects.create(Literals.DIAGRAM_EDGE, String.valueOf(i));
			edge.setType(EdgeTypes.LEADS_TO);
			edge.setDerived(true);
			edge.setDirection(graph.directed() ? EdgeDirection.FORWARD : EdgeDirection.NONE);
			edge.setSource(nodes.get(edges.get(i).source()));
			edge.setTarget(nodes.get(edges.get(i).target()));
			edge.setWeight(heaviest == 0 ? 1 : (int) Math.ceil(edges.get(i).weight() / heaviest * STEPS));
			if (edges.size() <= MOST_LABELLED) {
				edge.setName(edges.get(i).name().isEmpty() ? number(edges.get(i).weight()) : edges.get(i).name());
			}
			diagram.getEdges().add(edge);
		}
		return diagram;
	}

	/** A number as people read it: of three digits, whole numbers whole. */
	static String number(double value) {
		return value == Math.rint(value) ? String.valueOf(Math.round(value))
				: new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros().toPlainString();
	}
}
