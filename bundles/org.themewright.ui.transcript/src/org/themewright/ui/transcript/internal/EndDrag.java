package org.themewright.ui.transcript.internal;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.themewright.core.text.TextRange;
import org.themewright.model.Coding;

/**
 * Lets the ends of the selected coding be dragged with the mouse, in the text, where they are marked by brackets, and at
 * its stripe. What will be coded is shown meanwhile; Escape gives up. Only one's own codings have ends to drag.
 */
final class EndDrag {

	/** How far beside an end the pointer may be, in pixels. */
	private static final int REACH = 4;
	private static final int BRACKET = 4;
	private static final int BRACKET_LINE = 2;
	private static final int ROLL_MILLISECONDS = 60;

	private final ReadingPane pane;
	private final StyledText text;
	private final Canvas stripes;
	private final Coder coder;
	private final CodingActions actions;
	/** Stops the text from taking the press of an end for the begin of a selection. */
	private final Listener press = this::pressedInText;
	private final Listener escape = this::keyPressed;
	private final Runnable roll = this::roll;

	/** The coding whose end is dragged; null while none is. */
	private Coding coding;
	/** Whether it is its end; else its start. */
	private boolean ofEnd;
	/** The end that stays. */
	private int fixed;
	private boolean byStripe;
	private Point pointer;
	private TextRange wanted;
	private boolean overEnd;

	private EndDrag(ReadingPane pane, Coder coder, CodingActions actions) {
		this.pane = pane;
		this.coder = coder;
		this.actions = actions;
		text = pane.text();
		stripes = pane.stripes().canvas;
	}

	/** Makes the ends draggable. */
	static void install(ReadingPane pane, Coder coder, CodingActions actions) {
		new EndDrag(pane, coder, actions).listen();
	}

	private void listen() {
		Display display = text.getDisplay();
		display.addFilter(SWT.MouseDown, press);
		text.addListener(SWT.Dispose, event -> {
			display.removeFilter(SWT.MouseDown, press);
			display.removeFilter(SWT.KeyDown, escape);
		});
		text.addListener(SWT.MouseMove, event -> moved(event, () -> endInText(event.x, event.y), SWT.CURSOR_SIZEWE));
		text.addListener(SWT.MouseUp, event -> released());
		text.addPaintListener(event -> paint(event.gc));
		stripes.addListener(SWT.MouseDown, this::pressedAtStripe);
		stripes.addListener(SWT.MouseMove, event -> moved(event, () -> endAtStripe(event.x, event.y), SWT.CURSOR_SIZENS));
		stripes.addListener(SWT.MouseUp, event -> released());
	}

	/** Where the selected coding is, if its ends may be dragged; else null. */
	private TextRange draggable() {
		Coding selected = pane.highlights().selected;
		return selected != null && coder.isOwn(selected) ? pane.rangeOf(selected) : null;
	}

	private void paint(GC gc) {
		TextRange range = draggable();
		if (range == null || coding != null) {
			return;
		}
		VisibleText visible = new VisibleText(text);
		gc.setForeground(pane.colours().stripe(pane.colours().rgb(pane.highlights().selected)));
		gc.setLineWidth(BRACKET_LINE);
		if (isInSight(visible, range.start())) {
			paintBracket(gc, startEdge(range), BRACKET);
		}
		if (isInSight(visible, range.end() - 1)) {
			paintBracket(gc, endEdge(range), -BRACKET);
		}
	}

	/** Inside of the coded words, whose place is painted anew when they are selected no longer. */
	private static void paintBracket(GC gc, Rectangle edge, int arm) {
		int x = edge.x + Integer.signum(arm);
		int top = edge.y + 1;
		int bottom = edge.y + edge.height - 1;
		gc.drawPolyline(new int[] { x + arm, top, x, top, x, bottom, x + arm, bottom });
	}

	private static boolean isInSight(VisibleText visible, int offset) {
		int top = visible.top(offset);
		return top > -visible.height() && top < visible.height();
	}

	/** The left edge of the first character; of no width. */
	private Rectangle startEdge(TextRange range) {
		Rectangle first = LinePlaces.of(text).box(range.start());
		return new Rectangle(first.x, first.y, 0, first.height);
	}

	/** The right edge of the last character, which may end a line of the screen; of no width. */
	private Rectangle endEdge(TextRange range) {
		Rectangle last = LinePlaces.of(text).box(range.end() - 1);
		return new Rectangle(last.x + last.width, last.y, 0, last.height);
	}

	/** The end that is at a point of the text: true for the end, false for the start, null for none. */
	private Boolean endInText(int x, int y) {
		TextRange range = draggable();
		if (range == null) {
			return null;
		}
		VisibleText visible = new VisibleText(text);
		if (isInSight(visible, range.end() - 1) && isAt(endEdge(range), x, y)) {
			return true;
		}
		return isInSight(visible, range.start()) && isAt(startEdge(range), x, y) ? false : null;
	}

	private static boolean isAt(Rectangle edge, int x, int y) {
		return Math.abs(x - edge.x) <= REACH && y >= edge.y && y < edge.y + edge.height;
	}

	/** The end that is at a point beside the text. */
	private Boolean endAtStripe(int x, int y) {
		Rectangle bar = draggable() == null ? null : pane.stripes().barOf(pane.highlights().selected);
		if (bar == null || x < bar.x - REACH || x > bar.x + bar.width + REACH) {
			return null;
		}
		int inside = Math.min(REACH, bar.height / 3);
		int bottom = bar.y + bar.height;
		if (y >= bottom - inside && y <= bottom + REACH) {
			return true;
		}
		return y >= bar.y - REACH && y <= bar.y + inside ? false : null;
	}

	private void pressedInText(Event event) {
		if (event.widget == text && event.button == 1 && event.count == 1 && coding == null) {
			Boolean end = endInText(event.x, event.y);
			if (end != null) {
				event.type = SWT.None;
				text.forceFocus();
				begin(end, false);
			}
		}
	}

	private void pressedAtStripe(Event event) {
		Boolean end = event.button == 1 && event.count == 1 && coding == null ? endAtStripe(event.x, event.y) : null;
		if (end != null) {
			begin(end, true);
		}
	}

	private void begin(boolean end, boolean stripe) {
		TextRange range = draggable();
		coding = pane.highlights().selected;
		ofEnd = end;
		fixed = end ? range.start() : range.end();
		byStripe = stripe;
		pointer = null;
		wanted = range;
		pane.hideToolTips();
		text.getDisplay().addFilter(SWT.KeyDown, escape);
	}

	private void moved(Event event, Supplier<Boolean> endThere, int cursor) {
		if (coding != null) {
			pointer = text.toControl(((Control) event.widget).toDisplay(event.x, event.y));
			preview();
			if (isBeyondEdge()) {
				text.getDisplay().timerExec(ROLL_MILLISECONDS, roll);
			}
			return;
		}
		boolean over = (event.stateMask & SWT.BUTTON_MASK) == 0 && endThere.get() != null;
		if (over != overEnd) {
			overEnd = over;
			setCursor(event, over ? cursor : SWT.NONE);
		}
	}

	private void setCursor(Event event, int cursor) {
		boolean inText = event.widget == text;
		Coding under = inText ? null : pane.stripes().at(event.x, event.y);
		int other = inText ? SWT.CURSOR_IBEAM : under == null ? SWT.CURSOR_ARROW : SWT.CURSOR_HAND;
		(inText ? text : stripes).setCursor(text.getDisplay().getSystemCursor(cursor == SWT.NONE ? other : cursor));
	}

	private void preview() {
		TextRange range = actions.snapped(rangeAt(pointer));
		if (!range.isEmpty()) {
			wanted = range;
			pane.setPreview(range, pane.colours().rgb(coding));
		}
	}

	/** From the end that stays to the pointer; beside the text whole lines of the screen count. */
	private TextRange rangeAt(Point at) {
		int y = Math.clamp(at.y, 0, Math.max(0, text.getClientArea().height - 1));
		int right = text.getClientArea().width - text.getRightMargin();
		int offset = offsetAt(!byStripe || at.x <= right ? at.x : isAboveFixed(y) ? text.getLeftMargin() : right, y);
		return new TextRange(Math.min(fixed, offset), Math.max(fixed, offset));
	}

	/** In the line of the end that stays, each end stays on its side. */
	private boolean isAboveFixed(int y) {
		int top = new VisibleText(text).top(ofEnd ? fixed : fixed - 1);
		return y < (ofEnd ? top : top + text.getLineHeight());
	}

	/** The gap between characters that is nearest to a point. */
	private int offsetAt(int x, int y) {
		int offset = pane.offsetAt(x, y);
		if (offset >= text.getCharCount()) {
			return text.getCharCount();
		}
		Rectangle character = text.getTextBounds(offset, offset);
		boolean inLine = y >= character.y && y < character.y + character.height;
		return inLine && x > character.x + character.width / 2 ? offset + 1 : offset;
	}

	private boolean isBeyondEdge() {
		return pointer.y < 0 || pointer.y >= text.getClientArea().height;
	}

	/** Rolls the text as long as the pointer is above or below it. */
	private void roll() {
		if (coding != null && !text.isDisposed() && isBeyondEdge()) {
			int line = text.getLineHeight();
			text.setTopPixel(text.getTopPixel() + (pointer.y < 0 ? -line : line));
			preview();
			text.getDisplay().timerExec(ROLL_MILLISECONDS, roll);
		}
	}

	private void keyPressed(Event event) {
		if (event.keyCode == SWT.ESC) {
			event.type = SWT.None;
			finish();
		}
	}

	private void released() {
		if (coding == null) {
			return;
		}
		Coding dragged = coding;
		TextRange before = pane.rangeOf(dragged);
		TextRange range = wanted;
		finish();
		if (before != null && !range.equals(before)) {
			coder.resize(dragged, range, Messages.EndDrag_move);
			actions.show(dragged);
		}
	}

	private void finish() {
		coding = null;
		text.getDisplay().removeFilter(SWT.KeyDown, escape);
		pane.setPreview(null, null);
	}
}
