package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.themewright.core.text.TextRange;
import org.themewright.model.Turn;
import org.themewright.ui.transcript.internal.text.Stub;
import org.themewright.ui.transcript.internal.text.TurnIndex;

/** Folds turns to their first words, and shows a sign where the others are hidden. */
final class Folding {

	private static final String SIGN = "\u2026"; //$NON-NLS-1$
	private static final int SIGN_GAP = 4;
	private static final int SIGN_MARGIN = 5;
	/** So many folds are shown or hidden one by one; more at once let the widget begin anew. */
	private static final int FEW = 20;

	private final StyledText text;
	private final ShownTranscript shown;
	private final ReadingColours colours;
	private final FoldedContent content;
	private Runnable changed = () -> {
	};
	private boolean changing;
	private boolean pointed;

	Folding(StyledText text, ShownTranscript shown, ReadingColours colours) {
		this.text = text;
		this.shown = shown;
		this.colours = colours;
		content = new FoldedContent(text.getContent());
		text.setContent(content);
		text.addListener(SWT.MouseDown, this::pressed);
		text.addListener(SWT.MouseMove, event -> pointedAt(foldAt(event.x, event.y) != null));
	}

	/** @param listener run after turns were folded or unfolded */
	void onChange(Runnable listener) {
		changed = listener;
	}

	/** Whether a turn is long enough to be folded, and lies in lines of its own. */
	boolean canFold(Turn turn) {
		return Stub.hidden(shown.text(), TurnIndex.range(turn), shown.locale()) != null;
	}

	boolean isFolded(Turn turn) {
		return hidden(turn) != null;
	}

	/** Whether the caret moves because turns are being folded. */
	boolean isChanging() {
		return changing;
	}

	private TextRange hidden(Turn turn) {
		List<TextRange> hidden = content.hiddenWithin(turn.getStart(), turn.getEnd());
		return hidden.isEmpty() ? null : hidden.getFirst();
	}

	/** Folds a turn, or unfolds it. */
	void toggle(Turn turn) {
		TextRange hidden = hidden(turn);
		if (hidden != null) {
			show(List.of(hidden));
		} else {
			fold(List.of(turn));
		}
	}

	/** Folds those of all turns that can be folded. */
	void foldAll(Predicate<Turn> which) {
		fold(shown.turns().all().stream().filter(which).toList());
	}

	private void fold(List<Turn> turns) {
		List<TextRange> wanted = new ArrayList<>();
		for (Turn each : turns) {
			TextRange hidden = isFolded(each) ? null
					: Stub.hidden(shown.text(), TurnIndex.range(each), shown.locale());
			if (hidden != null) {
				wanted.add(hidden);
			}
		}
		keepingPlace(() -> {
			if (wanted.size() <= FEW) {
				wanted.forEach(content::hide);
			} else {
				wanted.addAll(content.hidden());
				content.hideOnly(wanted.stream().sorted((a, b) -> Integer.compare(a.start(), b.start())).toList());
			}
		});
	}

	void unfoldAll() {
		show(content.hidden());
	}

	private void show(List<TextRange> hidden) {
		keepingPlace(() -> {
			if (hidden.size() <= FEW) {
				hidden.forEach(content::show);
			} else {
				List<TextRange> rest = new ArrayList<>(content.hidden());
				rest.removeAll(hidden);
				content.hideOnly(rest);
			}
		});
	}

	/** Shows the ends of a range, so that it can be selected. */
	void unfold(TextRange range) {
		List<TextRange> hidden = new ArrayList<>();
		for (int each : new int[] { range.start(), range.end() }) {
			TextRange at = content.hiddenAt(each);
			if (at != null && !hidden.contains(at)) {
				hidden.add(at);
			}
		}
		if (!hidden.isEmpty()) {
			show(hidden);
		}
	}

	/** The first line in sight stays where it is, and what is selected stays selected as far as it is in sight. */
	private void keepingPlace(Runnable change) {
		int top = text.getTopIndex();
		int topOffset = text.getOffsetAtLine(top);
		int shift = text.getLinePixel(top);
		Point selection = text.getSelection();
		boolean backwards = text.getCaretOffset() == selection.x && selection.x < selection.y;
		text.setRedraw(false);
		changing = true;
		try {
			text.setSelection(0);
			change.run();
			int start = inSight(selection.x);
			int end = inSight(selection.y);
			text.setSelection(backwards ? end : start, backwards ? start : end);
			text.setTopIndex(text.getLineAtOffset(topOffset));
			text.setTopPixel(text.getTopPixel() + text.getLinePixel(text.getLineAtOffset(topOffset)) - shift);
		} finally {
			changing = false;
			text.setRedraw(true);
		}
		changed.run();
	}

	private int inSight(int offset) {
		TextRange hidden = content.hiddenAt(offset);
		return hidden == null ? offset : hidden.start();
	}

	/** Paints the signs that are in sight. */
	void paint(GC gc) {
		VisibleText visible = new VisibleText(text);
		gc.setAntialias(SWT.ON);
		for (TextRange each : content.hiddenWithin(visible.from(), visible.to())) {
			Rectangle box = sign(each);
			gc.setForeground(colours.faint());
			gc.setLineWidth(1);
			gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, 5, 5);
			gc.setFont(text.getFont());
			Point extent = gc.textExtent(SIGN);
			gc.drawText(SIGN, box.x + (box.width - extent.x) / 2, box.y + (box.height - extent.y) / 2, true);
		}
	}

	/** Where the sign of a fold is: after its last visible word. */
	private Rectangle sign(TextRange hidden) {
		Point at = text.getLocationAtOffset(hidden.start());
		int height = text.getLineHeight(hidden.start());
		return new Rectangle(at.x + SIGN_GAP, at.y + 2, height + SIGN_MARGIN, height - 4);
	}

	private TextRange foldAt(int x, int y) {
		if (content.hidden().isEmpty()) {
			return null;
		}
		int line = text.getLineIndex(y);
		int from = text.getOffsetAtLine(line);
		List<TextRange> hidden = content.hiddenWithin(from, from + text.getLine(line).length() + 1);
		return hidden.isEmpty() || !sign(hidden.getFirst()).contains(x, y) ? null : hidden.getFirst();
	}

	private void pointedAt(boolean sign) {
		if (pointed != sign) {
			pointed = sign;
			text.setCursor(sign ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		}
	}

	private void pressed(Event event) {
		TextRange hidden = event.button == 1 ? foldAt(event.x, event.y) : null;
		if (hidden != null) {
			show(List.of(hidden));
		}
	}
}
