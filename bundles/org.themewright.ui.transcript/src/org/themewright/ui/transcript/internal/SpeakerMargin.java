package org.themewright.ui.transcript.internal;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.themewright.model.Speaker;
import org.themewright.model.SpeakerRole;
import org.themewright.model.Turn;
import org.themewright.ui.StudyLabels;

/** Says at the left of each turn who speaks, and when. */
final class SpeakerMargin extends Margin {

	private static final int GAP = 14;
	private static final int LEAST_WIDTH = 64;
	private static final int MOST_WIDTH = 190;
	private static final int NO_TURNS_WIDTH = 24;

	private final ShownTranscript shown;
	private final ReadingFonts fonts;

	SpeakerMargin(StyledText text, ShownTranscript shown, ReadingColours colours, ReadingFonts fonts) {
		super(text, colours);
		this.shown = shown;
		this.fonts = fonts;
	}

	/** The width that the names of all speakers want. */
	int preferredWidth() {
		if (shown.turns().all().isEmpty()) {
			return NO_TURNS_WIDTH;
		}
		GC gc = new GC(canvas);
		try {
			gc.setFont(fonts.name());
			int width = LEAST_WIDTH;
			for (Speaker each : shown.transcript().getSpeakers()) {
				width = Math.max(width, gc.textExtent(StudyLabels.text(each)).x + 2 * GAP);
			}
			return Math.min(width, MOST_WIDTH * fonts.percent() / 100);
		} finally {
			gc.dispose();
		}
	}

	@Override
	void paint(PaintEvent event, VisibleText visible) {
		int above = Integer.MIN_VALUE;
		for (Turn each : shown.turns().overlapping(visible.from(), visible.to())) {
			int top = visible.top(each.getStart());
			int bottom = each.getEnd() > each.getStart() ? visible.bottom(each.getEnd()) : top + text.getLineHeight();
			if (bottom > 0 && top < visible.height()) {
				above = paintTurn(event.gc, each, top, bottom, above);
			}
		}
	}

	/** The name stays in sight as long as any words of the turn are. Returns the lower edge of what was painted. */
	private int paintTurn(GC gc, Turn turn, int top, int bottom, int above) {
		Rectangle area = canvas.getClientArea();
		boolean asks = ShownTranscript.isAsked(turn);
		gc.setFont(asks ? fonts.label() : fonts.name());
		String name = Ellipsis.fit(gc, turn.getSpeaker() == null ? "" : StudyLabels.text(turn.getSpeaker()), //$NON-NLS-1$
				area.width - GAP - 4);
		Point extent = gc.textExtent(name.isEmpty() ? "X" : name); //$NON-NLS-1$
		int y = top + text.getBaseline() - gc.getFontMetrics().getAscent();
		int lowest = bottom - extent.y;
		int at = Math.max(Math.min(Math.max(y, 4), Math.max(lowest, y)), above);
		gc.setForeground(asks ? colours.quiet(false) : nameColour(turn.getSpeaker()));
		gc.drawText(name, area.width - GAP - (name.isEmpty() ? 0 : extent.x), at, true);
		int end = at + (name.isEmpty() ? 0 : extent.y);
		return turn.getTime() < 0 ? end : paintTime(gc, turn, area, end, bottom);
	}

	private int paintTime(GC gc, Turn turn, Rectangle area, int y, int bottom) {
		gc.setFont(fonts.small());
		String time = TimeStamps.format(turn.getTime());
		Point extent = gc.textExtent(time);
		if (y + extent.y > bottom + text.getLineHeight()) {
			return y;
		}
		gc.setForeground(colours.faint());
		gc.drawText(time, area.width - GAP - extent.x, y, true);
		return y + extent.y;
	}

	/** With one participant, who is meant is plain; several are told apart by colour. */
	private Color nameColour(Speaker speaker) {
		var others = shown.transcript().getSpeakers().stream().filter(each -> each.getRole() != SpeakerRole.INTERVIEWER)
				.toList();
		return speaker == null || others.size() < 2 ? colours.foreground() : colours.speaker(others.indexOf(speaker));
	}
}
