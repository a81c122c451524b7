package org.themewright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.util.IElkProgressMonitor;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.themewright.diagram.layout.LayoutGraph;
import org.themewright.diagram.layout.LayoutResult;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.ScenePoint;

/** Reads places from a graph of ELK, where those of a node are relative to its parent. */
final class ElkGraphs {

	static {
		// without this the algorithms cannot copy default values; ELK finds its bundles by itself outside OSGi only
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	private ElkGraphs() {
	}

	/** An empty graph. */
	static ElkNode graph() {
		return ElkGraphUtil.createGraph();
	}

	/** A monitor of ELK that asks ours whether to go on. */
	static IElkProgressMonitor cancelling(IProgressMonitor monitor) {
		return new NullElkProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return monitor.isCanceled();
			}

			@Override
			public IElkProgressMonitor subTask(float work) {
				return this;
			}
		};
	}

	static SceneBox box(ElkNode node) {
		ScenePoint corner = corner(node);
		return new SceneBox(corner.x(), corner.y(), node.getWidth(), node.getHeight());
	}

	/** The upper left corner of a node in the whole drawing. */
	private static ScenePoint corner(ElkNode node) {
		double x = 0;
		double y = 0;
		for (ElkNode each = node; each.getParent() != null; each = each.getParent()) {
			x += each.getX();
			y += each.getY();
		}
		return new ScenePoint(x, y);
	}

	/** The bends of an edge, or where it has none but does not run from middle to middle, one point on its way. */
	static List<ScenePoint> bends(ElkEdge edge) {
		if (edge.getSections().isEmpty()) {
			return List.of();
		}
		ElkEdgeSection section = edge.getSections().get(0);
		ScenePoint origin = corner(edge.getContainingNode());
		List<ScenePoint> result = new ArrayList<>();
		for (ElkBendPoint bend : section.getBendPoints()) {
			result.add(origin.plus(bend.getX(), bend.getY()));
		}
		if (result.isEmpty()) {
			result.add(origin.plus((section.getStartX() + section.getEndX()) / 2,
					(section.getStartY() + section.getEndY()) / 2));
		}
		return result;
	}

	/** The result with the upper left corner of everything where it was in the graph, in whole numbers. */
	static LayoutResult settled(LayoutGraph graph, Map<String, SceneBox> places, Map<String, List<ScenePoint>> bends) {
		double dx = graph.nodes().stream().mapToDouble(LayoutGraph.Node::x).min().orElse(0)
				- places.values().stream().mapToDouble(SceneBox::x).min().orElse(0);
		double dy = graph.nodes().stream().mapToDouble(LayoutGraph.Node::y).min().orElse(0)
				- places.values().stream().mapToDouble(SceneBox::y).min().orElse(0);
		Map<String, SceneBox> movedPlaces = new LinkedHashMap<>();
		places.forEach((id, box) -> movedPlaces.put(id, new SceneBox(Math.rint(box.x() + dx), Math.rint(box.y() + dy),
				Math.rint(box.width()), Math.rint(box.height()))));
		Map<String, List<ScenePoint>> movedBends = new HashMap<>();
		bends.forEach((id, points) -> movedBends.put(id, points.stream()
				.map(point -> new ScenePoint(Math.rint(point.x() + dx), Math.rint(point.y() + dy))).toList()));
		return new LayoutResult(movedPlaces, movedBends);
	}
}
