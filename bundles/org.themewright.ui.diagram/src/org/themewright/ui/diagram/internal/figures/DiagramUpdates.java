package org.themewright.ui.diagram.internal.figures;

import org.eclipse.draw2d.DeferredUpdateManager;
import org.eclipse.draw2d.IFigure;

/** Tells the picture of a diagram that something in it is to be painted. */
public final class DiagramUpdates extends DeferredUpdateManager {

	@Override
	public synchronized void addDirtyRegion(IFigure figure, int x, int y, int width, int height) {
		SharpPane.changed(figure);
		super.addDirtyRegion(figure, x, y, width, height);
	}
}
