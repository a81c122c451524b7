package org.themewright.ui.diagram.internal;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.tools.PanningSelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** Selects and moves; with the space bar held down, or with the middle button, it moves what is seen instead. */
final class DiagramSelectionTool extends PanningSelectionTool {

	private static final int MIDDLE = 2;

	private Point seenFrom;

	@Override
	protected boolean handleButtonDown(int button) {
		if (button == MIDDLE && getCurrentViewer().getControl() instanceof FigureCanvas canvas) {
			seenFrom = canvas.getViewport().getViewLocation();
			refreshCursor();
			return true;
		}
		return super.handleButtonDown(button);
	}

	@Override
	protected boolean handleDrag() {
		if (seenFrom != null && getCurrentViewer().getControl() instanceof FigureCanvas canvas) {
			Dimension moved = getDragMoveDelta();
			canvas.getViewport().setViewLocation(seenFrom.x - moved.width, seenFrom.y - moved.height);
			return true;
		}
		return super.handleDrag();
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (seenFrom != null) {
			seenFrom = null;
			refreshCursor();
			return true;
		}
		return super.handleButtonUp(button);
	}

	@Override
	protected Cursor calculateCursor() {
		return seenFrom != null ? Display.getCurrent().getSystemCursor(SWT.CURSOR_SIZEALL) : super.calculateCursor();
	}
}
