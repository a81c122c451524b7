package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.themewright.model.Speaker;
import org.themewright.model.SpeakerRole;
import org.themewright.model.Turn;
import org.themewright.ui.StudyLabels;

/** Says at the left of each turn its number, who speaks, and when; questions are folded and unfolded here. */
final class SpeakerMargin extends Margin<SpeakerMargin.Sign> {

	private static final int GAP = 14;
	private static final int LEAST_WIDTH = 64;
	private static final int MOST_WIDTH = 190;
	private static final int NO_TURNS_WIDTH = 24;

	private static final int NUMBER_GAP = 6;
	private static final int ARROW = 9;

	/**
	 * What is said about a turn in sight.
	 *
	 * @param arrow where it can be folded or unfolded, or null
	 */
	record Sign(Turn turn, List<Words> words, Rectangle arrow, boolean folded, Rectangle area) implements MarginItem {
	}

	private final ShownTranscript shown;
	private final ReadingFonts fonts;
	private final Folding folding;
	private final IPreferenceStore preferences;

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
		Sign sign = event.button == 1 ? arrowAt(event.x, event.y) : null;
		if (sign != null) {
			folding.toggle(sign.turn());
		}
	}

	private Sign arrowAt(int x, int y) {
		return items().stream().filter(each -> each.arrow() != null && each.arrow().contains(x, y)).findFirst()
				.orElse(null);
	}

	/** The width that the names of all speakers want. */
	int preferredWidth() {
		if (shown.turns().all().isEmpty()) {
			return NO_TURNS_WIDTH;
		}
		int width = LEAST_WIDTH;
		for (Speaker each : shown.transcript().getSpeakers()) {
			width = Math.max(width, measure.extent(fonts.name(), StudyLabels.text(each)).x + 2 * GAP);
		}
		int result = Math.min(width, MOST_WIDTH * fonts.percent() / 100) + rulerWidth();
		measure.release();
		return result;
	}

	/** The width of the turn numbers and arrows. */
	private int rulerWidth() {
		if (!preferences.getBoolean(ReadingPreferences.TURN_NUMBERS)) {
			return ARROW + 2 * NUMBER_GAP;
		}
		return measure.extent(fonts.small(), String.valueOf(shown.turns().all().size())).x + ARROW + 3 * NUMBER_GAP;
	}

	@Override
	List<Sign> arrange(VisibleText visible) {
		List<Sign> result = new ArrayList<>();
		int ruler = rulerWidth();
		int above = Integer.MIN_VALUE;
		for (Turn each : shown.turns().overlapping(visible.from(), visible.to())) {
			int top = visible.top(each.getStart());
			int bottom = each.getEnd() > each.getStart() ? visible.bottom(each.getEnd()) : top + text.getLineHeight();
			if (bottom > 0 && top < visible.height()) {
				Sign sign = sign(each, top, bottom, above, ruler);
				result.add(sign);
				above = sign.words().isEmpty() ? above : sign.area().y + sign.area().height;
			}
		}
		return result;
	}

	/** The name stays in sight as long as any words of the turn are. */
	private Sign sign(Turn turn, int top, int bottom, int above, int ruler) {
		Rectangle area = canvas.getClientArea();
		boolean asks = ShownTranscript.isAsked(turn);
		Font font = asks ? fonts.label() : fonts.name();
		String name = measure.fit(font, turn.getSpeaker() == null ? "" : StudyLabels.text(turn.getSpeaker()), //$NON-NLS-1$
				area.width - GAP - ruler);
		Point extent = measure.extent(font, name.isEmpty() ? "X" : name); //$NON-NLS-1$
		int y = top + text.getBaseline() - measure.baseline(font);
		int lowest = bottom - extent.y;
		int at = Math.max(Math.min(Math.max(y, 4), Math.max(lowest, y)), above);
		int baseline = at + measure.baseline(font);
		int end = at + (name.isEmpty() ? 0 : extent.y);
		List<Words> words = new ArrayList<>();
		if (!name.isEmpty()) {
			Color colour = asks ? colours.quiet() : nameColour(turn.getSpeaker());
			words.add(new Words(name, area.width - GAP - extent.x, at, font, colour));
		}
		if (preferences.getBoolean(ReadingPreferences.TURN_NUMBERS)) {
			String number = String.valueOf(shown.turns().numberOf(turn));
			int right = ruler - ARROW - 2 * NUMBER_GAP;
			words.add(small(number, right, baseline - measure.baseline(fonts.small())));
		}
		if (turn.getTime() >= 0 && preferences.getBoolean(ReadingPreferences.TIME_STAMPS)) {
			String time = TimeStamps.format(turn.getTime());
			int height = measure.extent(fonts.small(), time).y;
			if (end + height <= bottom + text.getLineHeight()) {
				words.add(small(time, area.width - GAP, end));
				end += height;
			}
		}
		// questions can be folded here; other turns show an arrow only where they are folded
		boolean folded = folding.isFolded(turn);
		Rectangle arrow = folded || asks && folding.canFold(turn)
				? new Rectangle(ruler - ARROW - NUMBER_GAP - 3, baseline - ARROW - 4, ARROW + 6, ARROW + 8)
				: null;
		return new Sign(turn, words, arrow, folded, new Rectangle(0, at, area.width, Math.max(end - at, extent.y)));
	}

	private Words small(String text, int right, int y) {
		return new Words(text, right - measure.extent(fonts.small(), text).x, y, fonts.small(), colours.faint());
	}

	@Override
	void paint(GC gc, List<Sign> some, Rectangle damaged) {
		for (Sign each : some) {
			Words.paint(gc, each.words());
			if (each.arrow() != null) {
				gc.setBackground(colours.faint());
				gc.fillPolygon(arrow(each.arrow().x + 3, each.arrow().y + 4, each.folded()));
			}
		}
	}

	/** It points to what it hides, or down at what follows. */
	private static int[] arrow(int x, int y, boolean folded) {
		return folded ? new int[] { x + 2, y, x + 2, y + ARROW - 1, x + ARROW - 2, y + ARROW / 2 }
				: new int[] { x, y + 2, x + ARROW - 1, y + 2, x + ARROW / 2, y + ARROW - 2 };
	}

	/** With one participant, who is meant is plain; several are told apart by colour. */
	private Color nameColour(Speaker speaker) {
		var others = shown.transcript().getSpeakers().stream().filter(each -> each.getRole() != SpeakerRole.INTERVIEWER)
				.toList();
		return speaker == null || others.size() < 2 ? colours.foreground() : colours.speaker(others.indexOf(speaker));
	}
}
