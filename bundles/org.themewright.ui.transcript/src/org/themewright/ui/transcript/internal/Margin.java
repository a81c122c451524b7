package org.themewright.ui.transcript.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.widgets.Canvas;

/** A strip over an empty margin of the text that is painted by what is in sight and rolls with it. */
abstract class Margin {

	private static final int LINES_PER_NOTCH = 3;

	final Canvas canvas;
	final StyledText text;
	final ReadingColours colours;

	Margin(StyledText text, ReadingColours colours) {
		this.text = text;
		this.colours = colours;
		canvas = new Canvas(text.getParent(), SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		canvas.moveAbove(text);
		canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_ARROW));
		canvas.addPaintListener(this::paintAll);
		canvas.addListener(SWT.MouseWheel, event -> {
			if ((event.stateMask & SWT.MODIFIER_MASK) == 0) {
				text.setTopPixel(text.getTopPixel() - Integer.signum(event.count) * LINES_PER_NOTCH * text.getLineHeight());
			}
		});
	}

	/** Gives screen readers a name for the strip. */
	void setAccessibleName(String name) {
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	private void paintAll(PaintEvent event) {
		event.gc.setBackground(colours.background());
		event.gc.fillRectangle(canvas.getClientArea());
		event.gc.setAntialias(SWT.ON);
		event.gc.setTextAntialias(SWT.ON);
		paint(event, new VisibleText(text));
	}

	/** Paints what stands beside the text in sight; the background is clear. */
	abstract void paint(PaintEvent event, VisibleText visible);

	/** Paints again when the thread of the display comes to it. */
	void redraw() {
		canvas.redraw();
	}
}
