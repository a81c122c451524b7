package org.themewright.ui.diagram.internal;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.widgets.Event;

/** Zooms with the wheel; what is under the pointer stays there. */
final class PointerZoom implements MouseWheelHandler {

	private static final double STEP = 1.2;

	@Override
	public void handleMouseWheel(Event event, EditPartViewer viewer) {
		DiagramViewer diagram = (DiagramViewer) viewer;
		ZoomManager zoom = diagram.zoom();
		double before = zoom.getZoom();
		double wanted = event.count > 0 ? before * STEP : before / STEP;
		// life size is easily met again
		double scale = (before - 1) * (wanted - 1) < 0 ? 1 : wanted;
		zoomAt(diagram, Math.clamp(scale, zoom.getMinZoom(), zoom.getMaxZoom()), event.x, event.y);
		event.doit = false;
	}

	/** Shows the diagram at a scale; the place at these pixels of the canvas stays where it is. */
	static void zoomAt(DiagramViewer viewer, double scale, int x, int y) {
		Viewport viewport = ((FigureCanvas) viewer.getControl()).getViewport();
		Point from = viewport.getViewLocation();
		double ratio = scale / viewer.zoom().getZoom();
		viewer.zoom().setZoom(scale);
		viewer.flush();
		viewport.setViewLocation((int) Math.rint((from.x + x) * ratio) - x, (int) Math.rint((from.y + y) * ratio) - y);
	}
}
