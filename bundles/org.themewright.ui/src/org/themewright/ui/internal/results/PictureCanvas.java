package org.themewright.ui.internal.results;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.themewright.analysis.export.Picture;
import org.themewright.analysis.export.Picture.Meaning;
import org.themewright.analysis.export.Picture.Outline;
import org.themewright.analysis.export.Picture.Stroke;
import org.themewright.ui.internal.results.PictureHits.Bounds;

/**
 * A picture of a result: fitted to the window where it can be read then, else with scroll bars. What stands for something
 * says so where the pointer rests and where the keys go: arrows, Home, End; plus and minus make it larger and smaller, 0
 * fits it.
 */
final class PictureCanvas {

	private static final double LEAST_FIT = 0.55;
	private static final double MOST_FIT = 1.6;
	private static final double ZOOM_STEP = 1.25;
	private static final double LEAST_ZOOM = 0.3;
	private static final double MOST_ZOOM = 5;
	private static final int LINE = 30;
	/** Keeps style sheets from painting over the canvas. */
	private static final String NO_CSS = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$

	private final Canvas canvas;
	private final PicturePainter painter;
	private final Consumer<Meaning> open;
	private final Consumer<String> tell;
	private Picture picture;
	private PictureHits hits;
	private double zoom;
	private int focus = -1;
	private int hovered = -1;

	/**
	 * @param open told what was double-clicked or entered
	 * @param tell told what the pointer rests on or the keys have reached; empty for nothing
	 */
	PictureCanvas(Composite parent, Consumer<Meaning> open, Consumer<String> tell) {
		this.open = open;
		this.tell = tell;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
		canvas.setData(NO_CSS, Boolean.TRUE);
		painter = new PicturePainter(canvas.getDisplay());
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.Resize, event -> arrange());
		canvas.addListener(SWT.MouseMove, event -> hover(event.x, event.y));
		canvas.addListener(SWT.MouseExit, event -> hover(-1, -1));
		canvas.addListener(SWT.MouseDown, this::click);
		canvas.addListener(SWT.MouseDoubleClick, this::click);
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, PictureCanvas::traverse);
		canvas.addListener(SWT.FocusIn, event -> focusFirst());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.Dispose, event -> painter.dispose());
		for (ScrollBar each : new ScrollBar[] { canvas.getHorizontalBar(), canvas.getVerticalBar() }) {
			each.addListener(SWT.Selection, event -> canvas.redraw());
		}
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = focus >= 0 ? meaning(focus).text() : picture == null ? null : picture.title();
			}
		});
	}

	Canvas control() {
		return canvas;
	}

	PicturePainter painter() {
		return painter;
	}

	/** Shows a picture; what is in focus in the one before stays in focus where it is the same result in other colours. */
	void show(Picture newPicture) {
		boolean same = picture != null && picture.shapes().size() == newPicture.shapes().size();
		picture = newPicture;
		hits = new PictureHits(newPicture, painter::width);
		focus = same ? focus : -1;
		hovered = -1;
		canvas.setBackground(painter.colour(newPicture.theme().background()));
		arrange();
		if (canvas.isFocusControl()) {
			focusFirst();
		}
	}

	private Meaning meaning(int shape) {
		return picture.shapes().get(shape).meaning();
	}

	/** The factor by which it is shown. */
	private double scale() {
		if (zoom > 0) {
			return zoom;
		}
		Point size = canvas.getSize();
		return Math.clamp(Math.min(size.x / picture.width(), size.y / picture.height()), LEAST_FIT, MOST_FIT);
	}

	private void arrange() {
		if (picture != null) {
			arrange(canvas.getHorizontalBar(), picture.width() * scale(), canvas.getClientArea().width);
			arrange(canvas.getVerticalBar(), picture.height() * scale(), canvas.getClientArea().height);
			canvas.redraw();
		}
	}

	private static void arrange(ScrollBar bar, double whole, int seen) {
		int length = (int) Math.ceil(whole);
		boolean needed = length > seen + 1;
		bar.setVisible(needed);
		bar.setEnabled(needed);
		bar.setValues(needed ? Math.min(bar.getSelection(), length - seen) : 0, 0, Math.max(length, 1),
				Math.max(1, Math.min(seen, length)), LINE, Math.max(LINE, seen - LINE));
	}

	/** Where the upper left corner of the picture is; in the middle where there is more room than it needs. */
	private Point origin() {
		Rectangle area = canvas.getClientArea();
		int x = (int) Math.max(0, (area.width - picture.width() * scale()) / 2);
		return new Point(x - canvas.getHorizontalBar().getSelection(), -canvas.getVerticalBar().getSelection());
	}

	private void paint(Event event) {
		if (picture == null) {
			return;
		}
		double scale = scale();
		Point origin = origin();
		double left = (event.x - origin.x) / scale;
		double top = (event.y - origin.y) / scale;
		double right = left + event.width / scale;
		double bottom = top + event.height / scale;
		GC gc = event.gc;
		Transform transform = new Transform(event.display);
		transform.translate(origin.x, origin.y);
		transform.scale((float) scale, (float) scale);
		gc.setTransform(transform);
		for (int i = 0; i < picture.shapes().size(); i++) {
			if (hits.bounds(i).meets(left, top, right, bottom)) {
				painter.paint(gc, picture.shapes().get(i), picture);
			}
		}
		if (focus >= 0 && canvas.isFocusControl()) {
			frame(gc, hits.bounds(focus));
		}
		gc.setTransform(null);
		transform.dispose();
	}

	private void frame(GC gc, Bounds box) {
		String colour = picture.theme().text();
		switch (picture.shapes().get(focus)) {
		case Outline outline -> painter.trace(gc, outline, colour);
		case Stroke line -> painter.paint(gc,
				new Stroke(line.x1(), line.y1(), line.x2(), line.y2(), colour, line.width() + 2, null), picture);
		default -> {
			gc.setForeground(painter.colour(colour));
			gc.setLineStyle(SWT.LINE_SOLID);
			gc.setLineWidth(2);
			gc.drawRectangle((int) box.x() - 2, (int) box.y() - 2, (int) Math.ceil(box.right() - box.x()) + 4,
					(int) Math.ceil(box.bottom() - box.y()) + 4);
		}
		}
	}

	private int at(int x, int y) {
		Point origin = origin();
		return hits.at((x - origin.x) / scale(), (y - origin.y) / scale());
	}

	private void hover(int x, int y) {
		int now = picture == null || x < 0 ? -1 : at(x, y);
		if (now != hovered) {
			hovered = now;
			canvas.setToolTipText(now < 0 ? null : meaning(now).text().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			tell.accept(now >= 0 ? meaning(now).text() : focus >= 0 ? meaning(focus).text() : ""); //$NON-NLS-1$
		}
	}

	private void click(Event event) {
		canvas.setFocus();
		int shape = picture == null || event.button != 1 ? -1 : at(event.x, event.y);
		if (shape >= 0) {
			focus(shape);
			if (event.type == SWT.MouseDoubleClick) {
				open.accept(meaning(shape));
			}
		}
	}

	private void wheel(Event event) {
		if (picture == null || event.count == 0) {
			return;
		}
		if ((event.stateMask & SWT.MOD1) != 0) {
			zoom(event.count > 0 ? ZOOM_STEP : 1 / ZOOM_STEP);
		} else {
			ScrollBar bar = (event.stateMask & SWT.SHIFT) != 0 ? canvas.getHorizontalBar() : canvas.getVerticalBar();
			bar.setSelection(bar.getSelection() - event.count * LINE);
			canvas.redraw();
		}
		event.doit = false;
	}

	private void zoom(double factor) {
		zoom = Math.clamp(scale() * factor, LEAST_ZOOM, MOST_ZOOM);
		arrange();
	}

	/** Arrows belong to the picture, Tab leads out of it. */
	private static void traverse(Event event) {
		event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
	}

	private void key(Event event) {
		if (picture == null) {
			return;
		}
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> go(-1, 0);
		case SWT.ARROW_RIGHT -> go(1, 0);
		case SWT.ARROW_UP -> go(0, -1);
		case SWT.ARROW_DOWN -> go(0, 1);
		case SWT.HOME -> focus(hits.first());
		case SWT.END -> focus(hits.last());
		case SWT.CR, SWT.KEYPAD_CR -> {
			if (focus >= 0) {
				open.accept(meaning(focus));
			}
		}
		default -> {
			switch (event.character) {
			case '+', '=' -> zoom(ZOOM_STEP);
			case '-' -> zoom(1 / ZOOM_STEP);
			case '0' -> {
				zoom = 0;
				arrange();
			}
			default -> {
				// no key of the picture
			}
			}
		}
		}
	}

	private void go(int dx, int dy) {
		if (focus < 0) {
			focus(hits.first());
		} else {
			focus(hits.towards(focus, dx, dy));
		}
	}

	private void focusFirst() {
		if (picture != null && focus < 0) {
			focus(hits.first());
		}
		canvas.redraw();
	}

	private void focus(int shape) {
		if (shape >= 0) {
			focus = shape;
			reveal(hits.bounds(shape));
			tell.accept(meaning(shape).text());
			canvas.redraw();
		}
	}

	private void reveal(Bounds box) {
		double scale = scale();
		reveal(canvas.getHorizontalBar(), box.x() * scale, box.right() * scale, canvas.getClientArea().width);
		reveal(canvas.getVerticalBar(), box.y() * scale, box.bottom() * scale, canvas.getClientArea().height);
	}

	private static void reveal(ScrollBar bar, double from, double to, int seen) {
		if (bar.isEnabled() && from < bar.getSelection() + LINE) {
			bar.setSelection((int) from - LINE);
		} else if (bar.isEnabled() && to > bar.getSelection() + seen - LINE) {
			bar.setSelection((int) to - seen + LINE);
		}
	}
}
