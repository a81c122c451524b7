package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.themewright.model.Researcher;

/**
 * Shows beside each line on which something is written a sign like a slip of paper, and slips behind it where there is
 * more than one. Those of the researcher who works here are filled, those of colleagues hollow.
 */
final class MemoMargin extends Margin<MemoMargin.Sign> {

	private static final int SIZE = 13;
	private static final int SMALLEST = 9;
	private static final int GAP = 4;
	private static final int BEHIND = 3;
	private static final int MOST_SLIPS = 3;

	/** What is written on one line of the screen. */
	record Sign(List<MarginNote> notes, Rectangle box, MarginNote selected, Researcher researcher, boolean strong)
			implements MarginItem {

		@Override
		public Rectangle area() {
			return new Rectangle(box.x - 1, box.y - MOST_SLIPS, box.width + MOST_SLIPS * BEHIND + 2, box.height + MOST_SLIPS + 2);
		}
	}

	private final ShownTranscript shown;
	private final ReadingFonts fonts;
	private final Highlights highlights;
	private Researcher researcher;
	private List<MarginNote> hovered = List.of();

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
			refresh();
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
		for (Sign each : items()) {
			if (y >= each.box.y - GAP && y < each.box.y + each.box.height + GAP) {
				return each;
			}
		}
		return null;
	}

	private void hover(Sign sign) {
		List<MarginNote> now = sign == null ? List.of() : sign.notes;
		if (!hovered.equals(now)) {
			hovered = now;
			canvas.setCursor(
					canvas.getDisplay().getSystemCursor(sign == null ? SWT.CURSOR_ARROW : SWT.CURSOR_HAND));
			refresh();
		}
	}

	@Override
	List<Sign> arrange(VisibleText visible) {
		Map<Integer, List<MarginNote>> byLine = new LinkedHashMap<>();
		for (MarginNote each : shown.memos().beginningIn(visible.from(), visible.to())) {
			int top = visible.top(shown.memos().rangeOf(each).start());
			if (top > -text.getLineHeight() && top < visible.height()) {
				byLine.computeIfAbsent(top, line -> new ArrayList<>()).add(each);
			}
		}
		int size = size();
		List<Sign> signs = new ArrayList<>();
		byLine.forEach((line, notes) -> signs.add(new Sign(notes,
				new Rectangle(GAP, line + Math.max(0, (text.getLineHeight() - size) / 2), size, size),
				notes.contains(highlights.selectedNote) ? highlights.selectedNote : null, researcher, notes.equals(hovered))));
		return signs;
	}

	@Override
	void paint(GC gc, List<Sign> some, Rectangle damaged) {
		some.forEach(each -> paintSign(gc, each));
	}

	/** The slip in front is the one that is selected, else the first. */
	private void paintSign(GC gc, Sign sign) {
		int slips = Math.min(MOST_SLIPS, sign.notes.size());
		boolean selected = sign.selected != null;
		MarginNote front = selected ? sign.selected : sign.notes.getFirst();
		for (int i = slips - 1; i >= 0; i--) {
			MarginNote note = i == 0 ? front : sign.notes.get(i);
			paintSlip(gc, sign.box.x + i * BEHIND, sign.box.y - i, sign.box.width, note.author() == sign.researcher,
					i == 0 && (sign.strong || selected));
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
