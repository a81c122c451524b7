package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.themewright.model.Researcher;

/**
 * Shows beside each line on which something is written a sign like a slip of paper, and slips behind it where there is
 * more than one. Those of the researcher who works here are filled, those of colleagues hollow.
 */
final class MemoMargin extends Margin {

	private static final int SIZE = 13;
	private static final int SMALLEST = 9;
	private static final int GAP = 4;
	private static final int BEHIND = 3;
	private static final int MOST_SLIPS = 3;

	/** What is written on one line of the screen. */
	private record Sign(List<MarginNote> notes, Rectangle box) {
	}

	private final ShownTranscript shown;
	private final ReadingFonts fonts;
	private final Highlights highlights;
	private List<Sign> signs = List.of();
	private Researcher researcher;
	private Sign hovered;

	MemoMargin(StyledText text, ShownTranscript shown, ReadingColours colours, ReadingFonts fonts,
			Highlights highlights) {
		super(text, colours);
		this.shown = shown;
		this.fonts = fonts;
		this.highlights = highlights;
		canvas.addListener(SWT.MouseMove, event -> hover(signAt(event.x, event.y)));
		canvas.addListener(SWT.MouseExit, event -> hover(null));
	}

	/** Whose memos are filled. */
	void setResearcher(Researcher value) {
		if (researcher != value) {
			researcher = value;
			redraw();
		}
	}

	/** The width that signs of the present size need. */
	int width() {
		return 2 * GAP + size() + (MOST_SLIPS - 1) * BEHIND;
	}

	private int size() {
		return Math.max(SMALLEST, SIZE * fonts.percent() / 100);
	}

	/** What is written on the line whose sign is at a place of the canvas. */
	List<MarginNote> at(int x, int y) {
		Sign sign = signAt(x, y);
		return sign == null ? List.of() : sign.notes;
	}

	private Sign signAt(int x, int y) {
		for (Sign each : signs) {
			if (y >= each.box.y - GAP && y < each.box.y + each.box.height + GAP) {
				return each;
			}
		}
		return null;
	}

	private void hover(Sign sign) {
		if (hovered != sign) {
			hovered = sign;
			canvas.setCursor(
					canvas.getDisplay().getSystemCursor(sign == null ? SWT.CURSOR_ARROW : SWT.CURSOR_HAND));
			redraw();
		}
	}

	@Override
	void paint(PaintEvent event, VisibleText visible) {
		Map<Integer, List<MarginNote>> byLine = new LinkedHashMap<>();
		for (MarginNote each : shown.memos().beginningIn(visible.from(), visible.to())) {
			int top = visible.top(shown.memos().rangeOf(each).start());
			if (top > -text.getLineHeight() && top < visible.height()) {
				byLine.computeIfAbsent(top, line -> new ArrayList<>()).add(each);
			}
		}
		List<MarginNote> underPointer = hovered == null ? List.of() : hovered.notes;
		int size = size();
		signs = byLine.entrySet().stream().map(line -> new Sign(line.getValue(),
				new Rectangle(GAP, line.getKey() + Math.max(0, (text.getLineHeight() - size) / 2), size, size))).toList();
		for (Sign each : signs) {
			paintSign(event.gc, each, each.notes.equals(underPointer));
		}
	}

	/** The slip in front is the one that is selected, else the first. */
	private void paintSign(GC gc, Sign sign, boolean strong) {
		int slips = Math.min(MOST_SLIPS, sign.notes.size());
		boolean selected = sign.notes.contains(highlights.selectedNote);
		MarginNote front = selected ? highlights.selectedNote : sign.notes.getFirst();
		for (int i = slips - 1; i >= 0; i--) {
			MarginNote note = i == 0 ? front : sign.notes.get(i);
			paintSlip(gc, sign.box.x + i * BEHIND, sign.box.y - i, sign.box.width, note.author() == researcher,
					i == 0 && (strong || selected));
		}
	}

	private void paintSlip(GC gc, int x, int y, int size, boolean own, boolean strong) {
		int fold = size / 3;
		int right = x + size - 1;
		int bottom = y + size - 1;
		int[] outline = { x, y, right, y, right, bottom - fold, right - fold, bottom, x, bottom };
		gc.setBackground(own ? colours.memo(strong) : colours.background());
		gc.setForeground(colours.memoLine(strong));
		gc.setLineWidth(strong ? 2 : 1);
		gc.fillPolygon(outline);
		gc.drawPolygon(outline);
		gc.setLineWidth(1);
		gc.drawPolyline(new int[] { right, bottom - fold, right - fold, bottom - fold, right - fold, bottom });
		int inset = size / 4;
		gc.drawLine(x + inset, y + inset, right - inset, y + inset);
		gc.drawLine(x + inset, y + 2 * inset, right - inset - 1, y + 2 * inset);
	}
}
