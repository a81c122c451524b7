package org.themewright.diagram.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.themewright.model.DiagramNode;
import org.themewright.model.NodeKind;
import org.themewright.model.ThemeDiagram;

/**
 * Which nodes lie in which frames. Called on the thread that uses the study; changes nothing.
 *
 * @since 0.1
 */
public final class Frames {

	private Frames() {
	}

	/**
	 * Adds to nodes what lies in them, also in frames within frames.
	 *
	 * @param diagram the diagram of the nodes
	 * @param nodes nodes of it
	 * @return them and the members of the frames among them
	 */
	public static Set<DiagramNode> withMembers(ThemeDiagram diagram, Collection<DiagramNode> nodes) {
		Map<DiagramNode, List<DiagramNode>> members = new HashMap<>();
		diagram.getNodes().stream().filter(node -> node.getFrame() != null)
				.forEach(node -> members.computeIfAbsent(node.getFrame(), key -> new ArrayList<>()).add(node));
		Set<DiagramNode> result = new LinkedHashSet<>();
		Deque<DiagramNode> open = new ArrayDeque<>(nodes);
		while (!open.isEmpty()) {
			DiagramNode node = open.poll();
			if (result.add(node)) {
				open.addAll(members.getOrDefault(node, List.of()));
			}
		}
		return result;
	}

	/**
	 * @param node a node
	 * @param frame a node that may become the frame it lies in
	 * @return whether it can: only frames hold something, and none holds itself by way of others
	 */
	public static boolean canHold(DiagramNode frame, DiagramNode node) {
		if (frame.getKind() != NodeKind.GROUP) {
			return false;
		}
		Set<DiagramNode> seen = new LinkedHashSet<>();
		for (DiagramNode each = frame; each != null && seen.add(each); each = each.getFrame()) {
			if (each == node) {
				return false;
			}
		}
		return true;
	}
}
