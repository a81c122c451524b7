package org.themewright.diagram.scene;

import java.util.List;

import org.themewright.model.NodeKind;

/**
 * A node as it is drawn.
 *
 * @param id id of the diagram node
 * @param kind what it stands for
 * @param label its whole label
 * @param frameId id of the frame that it was put in, among the nodes of the scene; null for none
 * @param outline its border; the marks lie inside
 * @param marks what is drawn, in order
 * @since 0.1
 */
public record SceneNode(String id, NodeKind kind, String label, String frameId, NodeOutline outline, List<Mark> marks) {

	/** Copies the list. */
	public SceneNode {
		marks = List.copyOf(marks);
	}

	/** @return the smallest box that holds the node */
	public SceneBox box() {
		return outline.box();
	}
}
