package org.themewright.ui.diagram.internal;

import java.util.function.Consumer;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * Asks for a name in place, on the canvas. Enter or leaving the field accepts, Escape does not. A blank or unchanged name
 * changes nothing.
 */
public final class NameEditor {

	private static final int LEAST_WIDTH = 140;
	private static final int MOST_WIDTH = 320;
	private static final String EDITOR = "org.themewright.ui.diagram.nameEditor"; //$NON-NLS-1$

	private final Text text;
	private final String before;
	private final boolean blankAllowed;
	private final Consumer<String> accept;
	private boolean closed;

	private NameEditor(EditPartViewer viewer, Rectangle place, String name, boolean blankAllowed,
			Consumer<String> accept) {
		this.before = name;
		this.blankAllowed = blankAllowed;
		this.accept = accept;
		this.text = new Text((Composite) viewer.getControl(), SWT.BORDER | SWT.SINGLE | SWT.CENTER);
		text.setData(EDITOR, this);
		text.setText(name);
		text.selectAll();
		int width = Math.clamp(place.width + 16L, LEAST_WIDTH, MOST_WIDTH);
		Point size = text.computeSize(width, SWT.DEFAULT);
		text.setBounds(place.getCenter().x - size.x / 2, place.getCenter().y - size.y / 2, size.x, size.y);
		text.addListener(SWT.DefaultSelection, event -> close(true));
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close(false);
			}
		});
		text.addFocusListener(FocusListener.focusLostAdapter(event -> close(true)));
		text.moveAbove(null);
		text.setFocus();
	}

	/** Asks for a name that is needed, over a figure. */
	public static void open(EditPartViewer viewer, IFigure figure, String name, Consumer<String> accept) {
		viewer.reveal((EditPart) viewer.getVisualPartMap().get(figure));
		Rectangle place = figure.getBounds().getCopy();
		figure.translateToAbsolute(place);
		new NameEditor(viewer, place, name, false, accept);
	}

	/** Asks for a name that is needed, at a place in pixels of the canvas. */
	public static void open(EditPartViewer viewer, Rectangle place, String name, Consumer<String> accept) {
		new NameEditor(viewer, place, name, false, accept);
	}

	/** Asks for a text that may be left out, at a place in pixels of the canvas. */
	public static void openOptional(EditPartViewer viewer, Rectangle place, String name, Consumer<String> accept) {
		new NameEditor(viewer, place, name, true, accept);
	}

	private void close(boolean accepted) {
		if (closed) {
			return;
		}
		closed = true;
		String name = text.getText().strip();
		Composite canvas = text.getParent();
		boolean focused = text.isFocusControl();
		text.dispose();
		if (focused) {
			canvas.setFocus();
		}
		if (accepted && !name.equals(before) && (blankAllowed || !name.isEmpty())) {
			accept.accept(name);
		}
	}
}
