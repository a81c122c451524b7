package org.themewright.ui.transcript.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** A strip over an empty margin of the text that is painted by what is in sight and rolls with it. */
abstract class Margin {

	private static final int LINES_PER_NOTCH = 3;

	final Canvas canvas;
	final StyledText text;
	final ReadingColours colours;
	private boolean stale = true;
	private Image picture;
	private List<Object> inSight = List.of();

	Margin(StyledText text, ReadingColours colours) {
		this.text = text;
		this.colours = colours;
		canvas = new Canvas(text.getParent(), SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		canvas.moveAbove(text);
		canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_ARROW));
		canvas.addPaintListener(this::paintAll);
		canvas.addDisposeListener(event -> disposePicture());
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

	/** Each letter that is typed paints the lines beside it too; what stands there is drawn anew only when it may differ. */
	private void paintAll(PaintEvent event) {
		VisibleText visible = new VisibleText(text);
		Point size = canvas.getSize();
		List<Object> now = List.of(visible.from(), text.getLinePixel(text.getLineAtOffset(visible.from())),
				visible.height(), size);
		if (size.x <= 0 || size.y <= 0) {
			return;
		}
		if (stale || !now.equals(inSight)) {
			stale = false;
			inSight = now;
			draw(visible, size);
		}
		event.gc.drawImage(picture, 0, 0);
	}

	private void draw(VisibleText visible, Point size) {
		disposePicture();
		picture = new Image(canvas.getDisplay(), size.x, size.y);
		Event whole = new Event();
		whole.widget = canvas;
		whole.gc = new GC(picture);
		whole.width = size.x;
		whole.height = size.y;
		try {
			whole.gc.setBackground(colours.background());
			whole.gc.fillRectangle(0, 0, size.x, size.y);
			whole.gc.setAntialias(SWT.ON);
			whole.gc.setTextAntialias(SWT.ON);
			paint(new PaintEvent(whole), visible);
		} finally {
			whole.gc.dispose();
		}
	}

	private void disposePicture() {
		if (picture != null) {
			picture.dispose();
		}
	}

	/** Paints what stands beside the text in sight; the background is clear. */
	abstract void paint(PaintEvent event, VisibleText visible);

	/** Paints anew when the thread of the display comes to it. */
	void redraw() {
		stale = true;
		canvas.redraw();
	}
}
