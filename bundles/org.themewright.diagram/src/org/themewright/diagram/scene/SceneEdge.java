package org.themewright.diagram.scene;

import java.util.List;

/**
 * An edge as it is drawn.
 *
 * @param id id of the diagram edge
 * @param type its type
 * @param label type and name of the edge, or its number and name, in one line; empty when it has none
 * @param note what is said about it; null when nothing is
 * @param sourceId id of the node where it starts
 * @param targetId id of the node where it ends
 * @param points from the border of the source over the bend points to the border of the target; two or more. With right
 *            angles their corners are among them, and of a curve many points, so that it can be found by the mouse
 * @param labelBox where the label stands; null when there is none
 * @param marks what is drawn, in order
 * @since 0.1
 */
public record SceneEdge(String id, EdgeType type, String label, String note, String sourceId, String targetId,
		List<ScenePoint> points, SceneBox labelBox, List<Mark> marks) {

	/** Copies the lists. */
	public SceneEdge {
		points = List.copyOf(points);
		marks = List.copyOf(marks);
	}
}
