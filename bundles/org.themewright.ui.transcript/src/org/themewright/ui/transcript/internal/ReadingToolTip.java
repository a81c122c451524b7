package org.themewright.ui.transcript.internal;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/**
 * Says something about what is under the pointer, in the colours of the reading pane.
 *
 * @param <T> what can be under the pointer
 */
abstract class ReadingToolTip<T> extends ToolTip {

	private static final int WIDTH = 340;
	private static final int SHIFT = 14;
	private static final int DELAY = 350;
	private static final int GAP = 7;

	final ReadingColours colours;
	private final int columns;
	private final Function<Point, ? extends Collection<T>> thingsAt;

	/**
	 * @param control what the pointer is over
	 * @param colours the colours to use
	 * @param columns how many columns it has; what is said stands in the last
	 * @param thingsAt what lies at a point of the control; when it is empty nothing is said
	 */
	ReadingToolTip(Control control, ReadingColours colours, int columns,
			Function<Point, ? extends Collection<T>> thingsAt) {
		super(control, ToolTip.NO_RECREATE, false);
		this.colours = colours;
		this.columns = columns;
		this.thingsAt = thingsAt;
		setShift(new Point(SHIFT, SHIFT));
		setPopupDelay(DELAY);
	}

	/** Says something about each of these. */
	abstract void fill(Composite area, List<T> things);

	private List<T> thingsAt(Event event) {
		return List.copyOf(thingsAt.apply(new Point(event.x, event.y)));
	}

	@Override
	protected Object getToolTipArea(Event event) {
		List<T> things = thingsAt(event);
		return things.isEmpty() ? null : things;
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return !thingsAt(event).isEmpty();
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(frame);
		frame.setBackground(colours.faint());
		Composite area = new Composite(frame, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(columns).margins(10, 8).spacing(GAP, 3).applyTo(area);
		paint(area, colours.foreground());
		fill(area, thingsAt(event));
		return frame;
	}

	/** Adds a text that is wrapped, in the last column. */
	Label line(Composite area, String text, Color colour) {
		for (int i = 1; i < columns; i++) {
			paint(new Label(area, SWT.NONE), colour);
		}
		Label label = new Label(area, SWT.WRAP);
		label.setText(escaped(text));
		paint(label, colour);
		Point natural = label.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		GridDataFactory.fillDefaults().hint(Math.min(WIDTH, natural.x), SWT.DEFAULT).applyTo(label);
		return label;
	}

	static String escaped(String text) {
		return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	void paint(Control control, Color foreground) {
		control.setBackground(colours.background());
		control.setForeground(foreground);
	}
}
