package org.themewright.diagram.scene;

import java.util.List;

/**
 * What lines, sizes and colours of a drawing mean, as part of the drawing.
 *
 * @param box where it stands
 * @param marks what is drawn, in order
 * @since 1.0
 */
public record SceneLegend(SceneBox box, List<Mark> marks) {

	/** Copies the list. */
	public SceneLegend {
		marks = List.copyOf(marks);
	}
}
