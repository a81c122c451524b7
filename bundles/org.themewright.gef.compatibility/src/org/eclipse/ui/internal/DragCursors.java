package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/**
 * Stands in for a class that the workbench no longer has and that GEF 3.2 calls when its palette is docked elsewhere. For
 * GEF only; not API.
 */
public final class DragCursors {

	private DragCursors() {
	}

	/** A cursor for dragging; which side it is for makes no difference. */
	public static Cursor getCursor(int side) {
		return Display.getCurrent().getSystemCursor(SWT.CURSOR_SIZEALL);
	}
}
