package org.themewright.ui.diagram.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.themewright.diagram.edit.Frames;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.SceneNode;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.DiagramNode;
import org.themewright.model.NodeKind;
import org.themewright.model.ThemeDiagram;

/** Finds the frame of a diagram that something lies in as it is drawn. */
public final class FrameFinder {

	private final ThemeDiagram diagram;
	private final DiagramScene scene;
	private final Map<String, DiagramNode> nodes = new LinkedHashMap<>();
	private final List<SceneNode> frames;

	/** For a diagram and its present scene. */
	public FrameFinder(ThemeDiagram diagram, DiagramScene scene) {
		this.diagram = diagram;
		this.scene = scene;
		diagram.getNodes().forEach(node -> nodes.put(node.getId(), node));
		this.frames = scene.nodes().stream().filter(node -> node.kind() == NodeKind.GROUP)
				.sorted(Comparator.comparingDouble(frame -> frame.box().width() * frame.box().height())).toList();
	}

	/** The smallest frame around a place, other than those; null when there is none. */
	public DiagramNode frameAt(ScenePoint place, Collection<DiagramNode> others) {
		return frames.stream().filter(frame -> frame.box().contains(place)).map(frame -> nodes.get(frame.id()))
				.filter(frame -> !others.contains(frame)).findFirst().orElse(null);
	}

	/** The nodes and what moves with them: the members of frames, and what lies in a frame without saying so. */
	public Set<DiagramNode> withMembers(Collection<DiagramNode> moved) {
		Set<DiagramNode> result = Frames.withMembers(diagram, moved);
		for (SceneNode frame : frames) {
			if (result.contains(nodes.get(frame.id()))) {
				scene.nodes().stream().filter(node -> frame.box().contains(node.box()))
						.map(node -> nodes.get(node.id())).filter(node -> node.getFrame() == null).forEach(result::add);
			}
		}
		return new LinkedHashSet<>(result);
	}

	/** The frames that nodes come to lie in when they are moved; what moves along with its frame stays in it. */
	public Map<DiagramNode, DiagramNode> framesAfterMove(Collection<DiagramNode> moved, int dx, int dy) {
		Set<DiagramNode> moving = withMembers(moved);
		Map<DiagramNode, DiagramNode> result = new LinkedHashMap<>();
		for (DiagramNode node : moved) {
			if (!moving.contains(node.getFrame())) {
				SceneBox box = scene.node(node.getId()).box();
				result.put(node, frameAt(box.centre().plus(dx, dy), moving));
			}
		}
		return result;
	}
}
