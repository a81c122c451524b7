package org.themewright.ui.diagram.internal.figures;

import org.eclipse.draw2d.DeferredUpdateManager;
import org.eclipse.draw2d.IFigure;

/** Tells the picture of a diagram which parts of it are to be drawn anew. */
public final class DiagramUpdates extends DeferredUpdateManager {

	@Override
	public synchronized void addDirtyRegion(IFigure figure, int x, int y, int width, int height) {
		SharpPane.spoil(figure, x, y, width, height);
		super.addDirtyRegion(figure, x, y, width, height);
	}
}
