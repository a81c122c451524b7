package org.themewright.ui.diagram.internal.figures;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;

/** A part of a diagram, of which can be told whether it looks as it did before, and where it may have drawn something. */
public interface Drawn {

	/** All that decides how the part looks and where; equal to the one before as long as the part looks the same. */
	Object look();

	/** Boxes, in diagram units, that together hold all of what the part draws with its present look. */
	List<Rectangle> places();
}
