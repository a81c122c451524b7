package org.themewright.ui.internal.board;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.themewright.ui.StudyLabels;
import org.themewright.ui.internal.board.BoardGeometry.Spot;
import org.themewright.ui.internal.board.BoardModel.Card;
import org.themewright.ui.internal.board.BoardPainter.Scene;
import org.themewright.ui.internal.widgets.WordFilter;

/** Shows the board and turns mouse and keys into what is done with it. */
final class BoardCanvas {

	/** What keys and mouse ask for. */
	interface Work {

		/** Another place has the focus, or other cards are selected. */
		void moved();

		/** Opens what has the focus. */
		void open();

		/** Moves the selected cards up (-1) or down (1) in their column. */
		void shift(int step);

		/** Moves the selected cards to a column beside. */
		void carry(int step, boolean copy);

		/** Creates a theme. */
		void create();

		/** Takes the selected cards out of their themes. */
		void remove();

		/** Something was typed that is to be found. */
		void find(char typed);
	}

	private static final double ZOOM_STEP = 1.15;
	private static final int WHEEL = 60;

	private final Canvas canvas;
	private final Work work;
	private final BoardGeometry geometry;
	private final BoardCursor cursor;
	private final BoardPainter painter;
	private BoardModel model;
	private WordFilter words = WordFilter.NONE;
	private Spot drop;
	private Spot pressed;

	BoardCanvas(Composite parent, BoardModel model, Work work) {
		this.model = model;
		this.work = work;
		geometry = new BoardGeometry(model);
		cursor = new BoardCursor(model);
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.NO_BACKGROUND);
		painter = new BoardPainter(canvas);
		canvas.addListener(SWT.Paint, event -> painter.paint(event.gc,
				new Scene(this.model, geometry, cursor, canvas.isFocusControl(), words, drop)));
		canvas.addListener(SWT.Resize, event -> resized());
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.MouseDown, this::mouseDown);
		canvas.addListener(SWT.MouseUp, this::mouseUp);
		canvas.addListener(SWT.MouseDoubleClick, event -> {
			if (event.button == 1 && geometry.at(event.x, event.y) != null) {
				work.open();
			}
		});
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.addListener(SWT.MouseHorizontalWheel, event -> {
			geometry.setLeft(geometry.left() - event.count * WHEEL);
			shown();
		});
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		canvas.addListener(SWT.MouseMove, this::tip);
		ScrollBar bar = canvas.getHorizontalBar();
		bar.addListener(SWT.Selection, event -> {
			geometry.setLeft(bar.getSelection());
			canvas.redraw();
		});
		makeAccessible();
	}

	private void makeAccessible() {
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = BoardPainter.spoken(model, cursor);
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LISTITEM;
			}
		});
	}

	Canvas control() {
		return canvas;
	}

	BoardGeometry geometry() {
		return geometry;
	}

	BoardCursor cursor() {
		return cursor;
	}

	BoardModel model() {
		return model;
	}

	/** Shows the board as it is now. */
	void show(BoardModel changed) {
		model = changed;
		geometry.setModel(changed);
		cursor.follow(changed);
		shown();
	}

	/** Cards that do not match step back, and the first that does comes into sight. */
	void find(WordFilter filter) {
		words = filter;
		if (!filter.isEmpty()) {
			model.columns().stream().flatMap(each -> each.cards().stream())
					.filter(each -> filter.matches(StudyLabels.text(each.code()))).findFirst().ifPresent(first -> {
						cursor.select(List.of(first.code()), first.theme());
						reveal();
					});
		}
		canvas.redraw();
	}

	/** Shows where something would be dropped; null for nowhere. */
	void setDrop(Spot spot) {
		if (spot == null ? drop != null : !spot.equals(drop)) {
			drop = spot;
			canvas.redraw();
		}
	}

	void zoom(double factor) {
		geometry.setZoom(factor == 0 ? 1 : geometry.zoom() * factor);
		shown();
	}

	private void resized() {
		Rectangle area = canvas.getClientArea();
		geometry.setSize(new Point(area.width, area.height));
		shown();
	}

	private void shown() {
		ScrollBar bar = canvas.getHorizontalBar();
		int seen = Math.max(1, canvas.getClientArea().width);
		bar.setVisible(geometry.width() > seen);
		bar.setValues(geometry.left(), 0, Math.max(1, geometry.width()), Math.min(seen, Math.max(1, geometry.width())), WHEEL,
				Math.max(1, seen - WHEEL));
		canvas.redraw();
	}

	/** Brings the focus into sight and tells of it. */
	void reveal() {
		geometry.reveal(cursor.column(), cursor.row());
		shown();
		canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
		work.moved();
	}

	private void mouseDown(Event event) {
		canvas.setFocus();
		pressed = null;
		Spot spot = geometry.at(event.x, event.y);
		if (spot == null) {
			return;
		}
		boolean toggle = (event.stateMask & SWT.MOD1) != 0;
		Card card = spot.heading() ? null : model.column(spot.column()).cards().get(spot.row());
		if (card != null && cursor.isSelected(card) && (event.stateMask & SWT.MODIFIER_MASK & ~SWT.MOD1) == 0) {
			// what is selected may be dragged as a whole; only the release tells that it was not
			pressed = spot;
			return;
		}
		if (event.button != 1 && card != null && cursor.isSelected(card)) {
			return;
		}
		cursor.go(spot.column(), spot.row(), (event.stateMask & SWT.MOD2) != 0, toggle);
		reveal();
	}

	private void mouseUp(Event event) {
		if (pressed != null && event.button == 1) {
			cursor.go(pressed.column(), pressed.row(), false, (event.stateMask & SWT.MOD1) != 0);
			pressed = null;
			reveal();
		}
	}

	/** A drag begins: the release will not be a click. */
	void dragged() {
		pressed = null;
	}

	private void wheel(Event event) {
		event.doit = false;
		if ((event.stateMask & SWT.MOD1) != 0) {
			zoom(event.count > 0 ? ZOOM_STEP : 1 / ZOOM_STEP);
		} else if ((event.stateMask & SWT.MOD2) != 0) {
			geometry.setLeft(geometry.left() - event.count * WHEEL / 3);
			shown();
		} else {
			int column = geometry.columnAt(event.x);
			if (column >= 0) {
				geometry.scroll(column, -event.count * WHEEL / 3);
				canvas.redraw();
			}
		}
	}

	private void tip(Event event) {
		Spot spot = geometry.at(event.x, event.y);
		String tip = spot == null ? null
				: spot.heading() ? model.column(spot.column()).theme() == null ? null
						: StudyLabels.text(model.column(spot.column()).theme())
						: StudyLabels.text(model.column(spot.column()).cards().get(spot.row()).code());
		if (tip == null ? canvas.getToolTipText() != null : !tip.replace("&", "&&").equals(canvas.getToolTipText())) { //$NON-NLS-1$ //$NON-NLS-2$
			canvas.setToolTipText(tip == null ? null : tip.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void key(Event event) {
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		boolean move = (modifiers & (SWT.MOD1 | SWT.MOD3)) != 0;
		boolean shift = (modifiers & SWT.MOD2) != 0;
		boolean done = true;
		switch (event.keyCode) {
		case SWT.ARROW_UP, SWT.ARROW_DOWN -> vertical(event.keyCode == SWT.ARROW_UP ? -1 : 1, move, shift);
		case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> horizontal(event.keyCode == SWT.ARROW_LEFT ? -1 : 1, move, shift);
		case SWT.HOME -> go(BoardCursor.HEADING, shift);
		case SWT.END -> go(Integer.MAX_VALUE, shift);
		case SWT.PAGE_UP -> go(cursor.row() - 8, shift);
		case SWT.PAGE_DOWN -> go(cursor.row() + 8, shift);
		case SWT.CR, SWT.KEYPAD_CR -> work.open();
		case SWT.DEL -> work.remove();
		case ' ' -> toggle();
		default -> done = typed(event, modifiers);
		}
		event.doit = !done;
	}

	private boolean typed(Event event, int modifiers) {
		if (modifiers == SWT.MOD1) {
			double factor = switch (event.character) {
			case '+', '=' -> ZOOM_STEP;
			case '-' -> 1 / ZOOM_STEP;
			case '0' -> 0;
			default -> -1;
			};
			if (factor >= 0) {
				zoom(factor);
			}
			return factor >= 0;
		}
		if ((modifiers & ~SWT.MOD2) != 0 || !Character.isLetterOrDigit(event.character)) {
			return false;
		}
		if (event.character == 'n') {
			work.create();
		} else {
			work.find(event.character);
		}
		return true;
	}

	private void vertical(int step, boolean move, boolean extend) {
		if (move) {
			work.shift(step);
		} else {
			cursor.goRows(step, extend);
			reveal();
		}
	}

	private void horizontal(int step, boolean move, boolean copy) {
		if (move) {
			work.carry(step, copy);
		} else {
			cursor.goColumns(step);
			reveal();
		}
	}

	private void go(int row, boolean extend) {
		cursor.go(cursor.column(), row, extend, false);
		reveal();
	}

	private void toggle() {
		cursor.go(cursor.column(), cursor.row(), false, true);
		reveal();
	}
}
