package org.themewright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.themewright.diagram.layout.DiagramLayout;
import org.themewright.diagram.layout.LayoutGraph;
import org.themewright.diagram.layout.LayoutResult;
import org.themewright.diagram.scene.SceneBox;

/**
 * A layout that places what is in a frame first; then the frame, with the size this needs, is a node like others. A
 * subclass places the nodes of one level, without frames to think of.
 */
public abstract class FramedLayout implements DiagramLayout {

	/** Space between the border of a frame and what is in it. */
	static final double FRAME_PADDING = 20;
	/** The same at the top, where the title stands. */
	static final double FRAME_TITLE = 40;
	/** Half the distance of the grid in the editor. */
	private static final double GRID = 10;

	@Override
	public final LayoutResult layout(LayoutGraph graph, IProgressMonitor monitor) {
		Map<String, List<LayoutGraph.Node>> levels = new HashMap<>();
		graph.nodes().forEach(node -> levels.computeIfAbsent(node.frameId(), key -> new ArrayList<>()).add(node));
		Map<String, List<Level.Link>> links = links(graph);
		Map<String, SceneBox> places = new LinkedHashMap<>();
		placeLevel(null, levels, links, places, monitor);
		for (LayoutGraph.Node node : graph.nodes()) {
			if (node.frameId() != null) {
				SceneBox frame = places.get(node.frameId());
				SceneBox inner = places.get(node.id());
				places.put(node.id(), new SceneBox(frame.x() + FRAME_PADDING + inner.x(),
						frame.y() + FRAME_TITLE + inner.y(), inner.width(), inner.height()));
			}
		}
		return onGrid(ElkGraphs.settled(graph, places, Map.of()));
	}

	/** Corners on the grid; frames stay large enough. */
	private static LayoutResult onGrid(LayoutResult result) {
		Map<String, SceneBox> places = new LinkedHashMap<>();
		result.places().forEach((id, box) -> places.put(id, new SceneBox(Math.rint(box.x() / GRID) * GRID,
				Math.rint(box.y() / GRID) * GRID, Math.ceil(box.width() / GRID) * GRID, Math.ceil(box.height() / GRID) * GRID)));
		return new LayoutResult(places, Map.of());
	}

	/** The links of each level, between the nodes on it that hold the ends of an edge. */
	private static Map<String, List<Level.Link>> links(LayoutGraph graph) {
		Map<String, LayoutGraph.Node> nodes = graph.nodesById();
		Map<String, List<Level.Link>> result = new HashMap<>();
		for (LayoutGraph.Edge edge : graph.edges()) {
			List<String> source = upwards(edge.sourceId(), nodes);
			List<String> target = upwards(edge.targetId(), nodes);
			int common = 0;
			while (common < Math.min(source.size(), target.size())
					&& source.get(source.size() - 1 - common).equals(target.get(target.size() - 1 - common))) {
				common++;
			}
			// an edge from a node to a frame around it says nothing about places
			if (common < source.size() && common < target.size()) {
				String from = source.get(source.size() - 1 - common);
				String to = target.get(target.size() - 1 - common);
				result.computeIfAbsent(nodes.get(from).frameId(), key -> new ArrayList<>())
						.add(new Level.Link(from, to, edge.labelWidth()));
			}
		}
		return result;
	}

	/** A node, then the frames around it. */
	private static List<String> upwards(String id, Map<String, LayoutGraph.Node> nodes) {
		List<String> result = new ArrayList<>();
		for (String each = id; each != null; each = nodes.get(each).frameId()) {
			result.add(each);
		}
		return result;
	}

	/** Places all that lies directly in a frame, from (0, 0) to the size returned; deeper levels first. */
	private SceneBox placeLevel(String frameId, Map<String, List<LayoutGraph.Node>> levels,
			Map<String, List<Level.Link>> links, Map<String, SceneBox> places, IProgressMonitor monitor) {
		Map<String, SceneBox> sizes = new LinkedHashMap<>();
		for (LayoutGraph.Node node : levels.getOrDefault(frameId, List.of())) {
			SceneBox size = new SceneBox(node.x(), node.y(), node.width(), node.height());
			if (levels.containsKey(node.id())) {
				SceneBox inner = placeLevel(node.id(), levels, links, places, monitor);
				size = new SceneBox(node.x(), node.y(), inner.width() + 2 * FRAME_PADDING,
						inner.height() + FRAME_TITLE + FRAME_PADDING);
			}
			sizes.put(node.id(), size);
		}
		if (sizes.isEmpty()) {
			return new SceneBox(0, 0, 0, 0);
		}
		Map<String, SceneBox> placed = place(new Level(sizes, links.getOrDefault(frameId, List.of())), monitor);
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		SceneBox bounds = placed.values().stream().reduce(SceneBox::union).orElseThrow();
		placed.forEach((id, box) -> places.put(id,
				new SceneBox(box.x() - bounds.x(), box.y() - bounds.y(), box.width(), box.height())));
		return bounds;
	}

	/**
	 * Places the nodes of one level so that none lies on another.
	 *
	 * @param level sizes, present places, and links; not empty
	 * @param monitor for cancel
	 * @return the box of each node, anywhere
	 */
	abstract Map<String, SceneBox> place(Level level, IProgressMonitor monitor);
}
