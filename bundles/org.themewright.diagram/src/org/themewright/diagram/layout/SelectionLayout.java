package org.themewright.diagram.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.ScenePoint;

/**
 * Runs a layout on some nodes of a graph. Those that lie in the same frame are placed together, stay in it, and make it
 * larger where they must; the whole of them is moved aside where it would lie on a node that stays.
 */
final class SelectionLayout {

	private static final double SPACE = 20;
	private static final double FRAME_PADDING = 20;
	private static final double FRAME_TITLE = 40;
	private static final double STEP = 20;
	private static final int DIRECTIONS = 24;
	private static final int RINGS = 200;

	private final LayoutDescriptor layout;
	private final LayoutGraph graph;
	private final Set<String> moving;
	private final Map<String, LayoutGraph.Node> nodes;
	private final Map<String, SceneBox> places = new LinkedHashMap<>();
	private final Map<String, List<ScenePoint>> bends = new HashMap<>();

	/** What is in a selected frame moves with it. */
	SelectionLayout(LayoutDescriptor layout, LayoutGraph graph, Set<String> selected) {
		this.layout = layout;
		this.graph = graph;
		this.nodes = graph.nodesById();
		this.moving = new HashSet<>();
		for (LayoutGraph.Node node : graph.nodes()) {
			if (selected.contains(node.id()) || moving.contains(node.frameId())) {
				moving.add(node.id());
			}
		}
	}

	LayoutResult run(IProgressMonitor monitor) throws CoreException {
		Map<String, List<LayoutGraph.Node>> groups = new LinkedHashMap<>();
		for (LayoutGraph.Node node : graph.nodes()) {
			if (moving.contains(node.id())) {
				groups.computeIfAbsent(stayingFrame(node), key -> new ArrayList<>()).add(node);
			}
		}
		SubMonitor progress = SubMonitor.convert(monitor, groups.size());
		for (Map.Entry<String, List<LayoutGraph.Node>> group : groups.entrySet()) {
			place(group.getKey(), group.getValue(), progress.split(1));
		}
		return new LayoutResult(places, bends);
	}

	/** The innermost frame around a node that is not moved, or null. */
	private String stayingFrame(LayoutGraph.Node node) {
		String frame = node.frameId();
		while (frame != null && moving.contains(frame)) {
			frame = nodes.get(frame).frameId();
		}
		return frame;
	}

	private void place(String frame, List<LayoutGraph.Node> group, IProgressMonitor monitor) throws CoreException {
		Set<String> ids = new HashSet<>(group.stream().map(LayoutGraph.Node::id).toList());
		List<LayoutGraph.Node> free = group.stream().map(node -> ids.contains(node.frameId()) ? node
				: new LayoutGraph.Node(node.id(), null, node.isFrame(), node.x(), node.y(), node.width(), node.height()))
				.toList();
		List<LayoutGraph.Edge> inner = graph.edges().stream()
				.filter(edge -> ids.contains(edge.sourceId()) && ids.contains(edge.targetId())).toList();
		LayoutResult result = layout.layout(new LayoutGraph(free, inner), monitor);
		List<SceneBox> staying = graph.nodes().stream()
				.filter(node -> !ids.contains(node.id()) && !isAround(node.id(), frame)).map(this::present).toList();
		ScenePoint shift = shift(result.places().values(), staying, frame == null ? null : nodes.get(frame));
		Map<String, SceneBox> moved = new LinkedHashMap<>();
		result.places().forEach((id, box) -> moved.put(id, moved(box, shift)));
		result.bends().forEach((id, points) -> bends.put(id,
				points.stream().map(point -> point.plus(shift.x(), shift.y())).toList()));
		places.putAll(moved);
		grow(frame, moved.values());
	}

	private boolean isAround(String id, String frame) {
		for (String each = frame; each != null; each = nodes.get(each).frameId()) {
			if (each.equals(id)) {
				return true;
			}
		}
		return false;
	}

	private SceneBox present(LayoutGraph.Node node) {
		return places.getOrDefault(node.id(), new SceneBox(node.x(), node.y(), node.width(), node.height()));
	}

	/** The shortest of the ways tried that leads the boxes clear of what stays; in a frame not to the left of or above it. */
	private static ScenePoint shift(Collection<SceneBox> boxes, List<SceneBox> staying, LayoutGraph.Node frame) {
		for (int ring = 0; ring < RINGS; ring++) {
			for (int direction = 0; direction < (ring == 0 ? 1 : DIRECTIONS); direction++) {
				double angle = 2 * Math.PI * direction / DIRECTIONS;
				ScenePoint way = new ScenePoint(Math.rint(ring * STEP * Math.cos(angle) / STEP * 2) * STEP / 2,
						Math.rint(ring * STEP * Math.sin(angle) / STEP * 2) * STEP / 2);
				if (isClear(boxes, staying, frame, way)) {
					return way;
				}
			}
		}
		double right = staying.stream().mapToDouble(SceneBox::right).max().orElse(0);
		double left = boxes.stream().mapToDouble(SceneBox::x).min().orElse(0);
		return new ScenePoint(Math.ceil((right + SPACE - left) / STEP) * STEP, 0);
	}

	private static boolean isClear(Collection<SceneBox> boxes, List<SceneBox> staying, LayoutGraph.Node frame,
			ScenePoint way) {
		for (SceneBox box : boxes) {
			SceneBox there = moved(box, way);
			boolean outside = frame != null
					&& (there.x() < frame.x() + FRAME_PADDING || there.y() < frame.y() + FRAME_TITLE);
			SceneBox grown = there.grown(SPACE);
			if (outside || staying.stream().anyMatch(each -> grown.overlap(each) > 0)) {
				return false;
			}
		}
		return true;
	}

	private static SceneBox moved(SceneBox box, ScenePoint way) {
		return new SceneBox(box.x() + way.x(), box.y() + way.y(), box.width(), box.height());
	}

	/** Makes a frame, and those around it, large enough for what was placed in it. */
	private void grow(String frame, Collection<SceneBox> inner) {
		Collection<SceneBox> held = inner;
		for (String id = frame; id != null; id = nodes.get(id).frameId()) {
			SceneBox box = present(nodes.get(id));
			double right = held.stream().mapToDouble(SceneBox::right).max().orElse(0) + FRAME_PADDING;
			double bottom = held.stream().mapToDouble(SceneBox::bottom).max().orElse(0) + FRAME_PADDING;
			SceneBox grown = box.union(new SceneBox(box.x(), box.y(), Math.max(0, right - box.x()),
					Math.max(0, bottom - box.y())));
			if (!grown.equals(box)) {
				places.put(id, grown);
			}
			held = List.of(grown);
		}
	}
}
