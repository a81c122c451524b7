package org.themewright.diagram.layout;

import java.util.List;
import java.util.Map;

import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.ScenePoint;

/**
 * Where a layout puts things, in diagram units.
 *
 * @param places box of each node by node id; nodes that are missing stay where they are; the size counts for frames only
 * @param bends bend points of edges from source to target, by edge id; edges that are missing become
 *            straight when an end was placed, and stay as they are otherwise
 * @since 0.1
 */
public record LayoutResult(Map<String, SceneBox> places, Map<String, List<ScenePoint>> bends) {

	/** Copies the maps. */
	public LayoutResult {
		places = Map.copyOf(places);
		bends = Map.copyOf(bends);
	}
}
