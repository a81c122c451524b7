package org.themewright.ui.transcript.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/**
 * A strip beside the text that shows what belongs to the lines in sight and rolls with it. What is shown
 * is arranged anew when it may differ, and only what does differ is painted anew.
 *
 * @param <T> what is shown
 */
abstract class Margin<T extends MarginItem> {

	private static final int LINES_PER_NOTCH = 3;

	final Canvas canvas;
	final StyledText text;
	final ReadingColours colours;
	final TextMeasure measure;
	private boolean stale = true;
	private boolean asked;
	private List<T> items = List.of();
	private List<Object> inSight = List.of();

	Margin(StyledText text, ReadingColours colours) {
		this.text = text;
		this.colours = colours;
		// everything is painted here: a background that the system paints first costs more than all stripes
		canvas = new Canvas(text.getParent(), SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS | SWT.NO_BACKGROUND);
		measure = new TextMeasure(canvas);
		canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_ARROW));
		canvas.addPaintListener(this::paintDamaged);
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

	/** Paints what differs, and not what stands beside other lines. */
	private void paintDamaged(PaintEvent event) {
		Rectangle damaged = new Rectangle(event.x, event.y, event.width, event.height);
		arrangeIfStale(damaged);
		event.gc.setBackground(colours.background());
		event.gc.fillRectangle(damaged);
		event.gc.setAntialias(SWT.ON);
		event.gc.setTextAntialias(SWT.ON);
		paint(event.gc, items.stream().filter(each -> each.area().intersects(damaged)).toList(), damaged);
	}

	/** @param painting what is being painted anyhow */
	private void arrangeIfStale(Rectangle painting) {
		Point size = canvas.getSize();
		if (size.x <= 0 || size.y <= 0) {
			return;
		}
		VisibleText visible = new VisibleText(text);
		List<Object> now = List.of(visible.from(), text.getLinePixel(text.getLineAtOffset(visible.from())),
				visible.height(), size);
		boolean moved = !now.equals(inSight);
		if (!stale && !moved) {
			return;
		}
		stale = false;
		inSight = now;
		List<T> before = items;
		items = arrange(visible);
		measure.release();
		Rectangle damaged = moved ? new Rectangle(0, 0, size.x, size.y) : difference(before, items);
		if (damaged != null && !damaged.equals(damaged.intersection(painting))) {
			canvas.redraw(damaged.x, damaged.y, damaged.width, damaged.height, false);
		}
	}

	/** What is covered by things that are in one list only; null for nothing. */
	private static <T extends MarginItem> Rectangle difference(List<T> before, List<T> after) {
		Set<T> old = new HashSet<>(before);
		Set<T> kept = new HashSet<>(after);
		kept.retainAll(old);
		Rectangle result = null;
		for (List<T> all : List.of(before, after)) {
			for (T each : all) {
				if (!kept.contains(each)) {
					result = result == null ? each.area() : result.union(each.area());
				}
			}
		}
		return result;
	}

	/** What is shown now, those that lie above others last. */
	abstract List<T> arrange(VisibleText visible);

	/**
	 * Paints some of it; the background is clear.
	 *
	 * @param damaged where; what is painted outside is not seen
	 */
	abstract void paint(GC gc, List<T> some, Rectangle damaged);

	/** What is shown. */
	List<T> items() {
		return items;
	}

	/** Shows what differs now, when the thread of the display comes to it. */
	void refresh() {
		stale = true;
		if (!asked) {
			asked = true;
			canvas.getDisplay().asyncExec(() -> {
				asked = false;
				if (!canvas.isDisposed()) {
					arrangeIfStale(new Rectangle(0, 0, 0, 0));
				}
			});
		}
	}

	/** Shows everything anew, e.g. in other colours. */
	void redraw() {
		stale = true;
		canvas.redraw();
	}
}
