package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.themewright.model.Speaker;
import org.themewright.model.SpeakerRole;
import org.themewright.model.Turn;
import org.themewright.ui.StudyLabels;

/** Says at the left of each turn its number, who speaks, and when; questions are folded and unfolded here. */
final class SpeakerMargin extends Margin {

	private static final int GAP = 14;
	private static final int LEAST_WIDTH = 64;
	private static final int MOST_WIDTH = 190;
	private static final int NO_TURNS_WIDTH = 24;

	private static final int NUMBER_GAP = 6;
	private static final int ARROW = 9;

	/** A turn in sight that can be folded or unfolded at its arrow. */
	private record Arrow(Turn turn, Rectangle place) {
	}

	private final ShownTranscript shown;
	private final ReadingFonts fonts;
	private final Folding folding;
	private final IPreferenceStore preferences;
	private final List<Arrow> arrows = new ArrayList<>();

	SpeakerMargin(StyledText text, ShownTranscript shown, ReadingColours colours, ReadingFonts fonts, Folding folding,
			IPreferenceStore preferences) {
		super(text, colours);
		this.shown = shown;
		this.fonts = fonts;
		this.folding = folding;
		this.preferences = preferences;
		setAccessibleName(Messages.SpeakerMargin_name);
		canvas.addListener(SWT.MouseDown, this::pressed);
		canvas.addListener(SWT.MouseMove, event -> canvas.setCursor(canvas.getDisplay().getSystemCursor(
				arrowAt(event.x, event.y) == null ? SWT.CURSOR_ARROW : SWT.CURSOR_HAND)));
	}

	private void pressed(Event event) {
		Arrow arrow = event.button == 1 ? arrowAt(event.x, event.y) : null;
		if (arrow != null) {
			folding.toggle(arrow.turn());
		}
	}

	private Arrow arrowAt(int x, int y) {
		return arrows.stream().filter(each -> each.place().contains(x, y)).findFirst().orElse(null);
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
			return Math.min(width, MOST_WIDTH * fonts.percent() / 100) + rulerWidth(gc);
		} finally {
			gc.dispose();
		}
	}

	/** The width of the turn numbers and arrows. */
	private int rulerWidth(GC gc) {
		if (!preferences.getBoolean(ReadingPreferences.TURN_NUMBERS)) {
			return ARROW + 2 * NUMBER_GAP;
		}
		gc.setFont(fonts.small());
		return gc.textExtent(String.valueOf(shown.turns().all().size())).x + ARROW + 3 * NUMBER_GAP;
	}

	@Override
	void paint(PaintEvent event, VisibleText visible) {
		arrows.clear();
		int ruler = rulerWidth(event.gc);
		int above = Integer.MIN_VALUE;
		for (Turn each : shown.turns().overlapping(visible.from(), visible.to())) {
			int top = visible.top(each.getStart());
			int bottom = each.getEnd() > each.getStart() ? visible.bottom(each.getEnd()) : top + text.getLineHeight();
			if (bottom > 0 && top < visible.height()) {
				above = paintTurn(event.gc, each, top, bottom, above, ruler);
			}
		}
	}

	/** The name stays in sight as long as any words of the turn are. Returns the lower edge of what was painted. */
	private int paintTurn(GC gc, Turn turn, int top, int bottom, int above, int ruler) {
		Rectangle area = canvas.getClientArea();
		boolean asks = ShownTranscript.isAsked(turn);
		gc.setFont(asks ? fonts.label() : fonts.name());
		String name = Ellipsis.fit(gc, turn.getSpeaker() == null ? "" : StudyLabels.text(turn.getSpeaker()), //$NON-NLS-1$
				area.width - GAP - ruler);
		Point extent = gc.textExtent(name.isEmpty() ? "X" : name); //$NON-NLS-1$
		int y = top + text.getBaseline() - gc.getFontMetrics().getAscent();
		int lowest = bottom - extent.y;
		int at = Math.max(Math.min(Math.max(y, 4), Math.max(lowest, y)), above);
		gc.setForeground(asks ? colours.quiet(false) : nameColour(turn.getSpeaker()));
		gc.drawText(name, area.width - GAP - (name.isEmpty() ? 0 : extent.x), at, true);
		int end = at + (name.isEmpty() ? 0 : extent.y);
		int baseline = at + gc.getFontMetrics().getAscent();
		paintNumber(gc, turn, ruler - ARROW - 2 * NUMBER_GAP, baseline);
		paintArrow(gc, turn, ruler - ARROW - NUMBER_GAP, baseline);
		return turn.getTime() < 0 || !preferences.getBoolean(ReadingPreferences.TIME_STAMPS) ? end
				: paintTime(gc, turn, area, end, bottom);
	}

	private void paintNumber(GC gc, Turn turn, int right, int baseline) {
		if (preferences.getBoolean(ReadingPreferences.TURN_NUMBERS)) {
			gc.setFont(fonts.small());
			gc.setForeground(colours.faint());
			String number = String.valueOf(shown.turns().numberOf(turn));
			gc.drawText(number, right - gc.textExtent(number).x, baseline - gc.getFontMetrics().getAscent(), true);
		}
	}

	/** Questions can be folded here; other turns show an arrow only where they are folded. */
	private void paintArrow(GC gc, Turn turn, int x, int baseline) {
		boolean folded = folding.isFolded(turn);
		if (!folded && !(ShownTranscript.isAsked(turn) && folding.canFold(turn))) {
			return;
		}
		int y = baseline - ARROW;
		gc.setBackground(colours.faint());
		gc.fillPolygon(folded ? new int[] { x + 2, y, x + 2, y + ARROW - 1, x + ARROW - 2, y + ARROW / 2 }
				: new int[] { x, y + 2, x + ARROW - 1, y + 2, x + ARROW / 2, y + ARROW - 2 });
		arrows.add(new Arrow(turn, new Rectangle(x - 3, y - 4, ARROW + 6, ARROW + 8)));
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
