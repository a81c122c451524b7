package org.themewright.ui.transcript.internal;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.ui.transcript.internal.text.Occurrences;

/**
 * The text between its two margins: who speaks at the left, what is coded at the right. They lie beside the text and not
 * above it, so that a letter that is typed paints the text alone, and the text keeps a width that is good to read. One
 * scroll bar, at the right of all, stands for that of the text.
 */
final class ReadingPane {

	static final int LEAST_ZOOM = 50;
	static final int MOST_ZOOM = 300;
	static final int ZOOM_STEP = 10;

	private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$
	/** What is left to the text, in characters, before stripes get any room. */
	private static final int LEAST_MEASURE = 30;
	private static final int LINES_KEPT = 320;
	private static final int EDGE = 8;
	private static final int LEAST_FOR_OVERVIEW = 260;
	private static final int SEAM = 2;
	private static final int WIDEST_LABELS = 230;
	private static final double MARGIN_SHARE = 0.3;
	private static final int REST_MILLIS = 200;
	private static final int MANY_STRETCHES = 20;
	private static final int FLASH_MILLISECONDS = 1800;
	private static final double CONTEXT_ABOVE = 0.3;

	private final ShownTranscript shown;
	private final Composite area;
	private final ReadingText text;
	private final ReadingColours colours;
	private final ReadingFonts fonts;
	private final Highlights highlights = new Highlights();
	private final SpeakerMargin speakers;
	private final MemoMargin memos;
	private final StripeMargin stripes;
	private final OverviewRuler overview;
	private final TextScrollBar scrollBar;
	private final Folding folding;
	private final Underlines underlines;
	private final IPreferenceStore preferences;
	private final List<ToolTip> toolTips;
	private Consumer<Integer> zoomed = percent -> {
	};
	private TextRange flash;
	private int flashes;
	private long painted;
	private int laidOutFor = -1;
	/** Where the first letters of lines are, and the width of the text with the seams at its sides. */
	private int textAt;
	private int textWidth;
	private boolean following;
	/** The last line that was styled anew when all was last, and the last that has to be. */
	private int restyledTo;
	private int staleTo;
	private final Runnable marginsAtRest = this::redrawMarginsAtRest;

	ReadingPane(Composite parent, ShownTranscript shown, IPreferenceStore preferences) {
		this.shown = shown;
		this.preferences = preferences;
		area = new Composite(parent, SWT.NONE);
		text = new ReadingText(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
		scrollBar = new TextScrollBar(text, this::refreshMargins);
		text.setData(CSS_CLASS, "TranscriptText"); //$NON-NLS-1$
		colours = new ReadingColours(text);
		fonts = new ReadingFonts(text, preferences.getInt(ReadingPreferences.ZOOM));
		folding = new Folding(text, shown, colours);
		speakers = new SpeakerMargin(text, shown, colours, fonts, folding, preferences);
		memos = new MemoMargin(text, shown, colours, fonts, highlights);
		stripes = new StripeMargin(text, shown, colours, fonts, highlights);
		overview = new OverviewRuler(text, shown, colours, highlights);
		text.setMargins(SEAM, EDGE, SEAM, EDGE);
		area.setTabList(new Control[] { text });
		applyFonts();
		text.setBacking(new Tints(text, shown, colours, highlights));
		underlines = new Underlines(text, shown, colours, highlights);
		text.addLineStyleListener(new TextStyler(shown, colours));
		text.setText(shown.text());
		if (preferences.getBoolean(ReadingPreferences.FOLD_INTERVIEWER)) {
			folding.foldAll(ShownTranscript::isAsked);
		}
		toolTips = createToolTips();
		toolTips.forEach(ToolTip::activate);
		listen();
	}

	private void listen() {
		folding.onChange(() -> {
			LinePlaces.of(text).forget();
			redrawMargins();
		});
		area.addListener(SWT.Resize, event -> layoutMargins(false));
		text.addListener(SWT.Paint, this::painted);
		text.addListener(SWT.MouseWheel, this::zoomByWheel);
		text.addCaretListener(event -> {
			if (flash != null && !text.isDisposed()) {
				endFlash();
			}
		});
	}

	/** The whole: text and margins. */
	Composite control() {
		return area;
	}

	StyledText text() {
		return text;
	}

	Folding folding() {
		return folding;
	}

	SpeakerMargin speakers() {
		return speakers;
	}

	MemoMargin memos() {
		return memos;
	}

	OverviewRuler overview() {
		return overview;
	}

	ReadingColours colours() {
		return colours;
	}

	StripeMargin stripes() {
		return stripes;
	}

	Highlights highlights() {
		return highlights;
	}

	/** Says about codings under the pointer what is at the text and at the stripes, and what memos say. */
	private List<ToolTip> createToolTips() {
		return List.of(new CodingToolTip(text, colours, at -> codingsAt(at.x, at.y)),
				new CodingToolTip(stripes.canvas, colours, at -> stripes.allAt(at.x, at.y)),
				new MemoToolTip(memos.canvas, colours, at -> memos.at(at.x, at.y)));
	}

	/** Takes away what is said about what is under the pointer, which would lie over a menu. */
	void hideToolTips() {
		toolTips.forEach(ToolTip::hide);
	}

	/** @param listener told of a new zoom in per cent */
	void onZoom(Consumer<Integer> listener) {
		zoomed = listener;
	}

	private void zoomByWheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			zoom(fonts.percent() + Integer.signum(event.count) * ZOOM_STEP);
		}
	}

	/** Makes everything larger or smaller; the first line in sight stays there. */
	void zoom(int percent) {
		int wanted = Math.clamp(percent, LEAST_ZOOM, MOST_ZOOM);
		fonts.setPercent(wanted);
		layoutAnew();
		zoomed.accept(wanted);
	}

	/** Lays all out again after fonts or preferences changed; the first line in sight stays there. */
	void layoutAnew() {
		int first = offsetAt(text.getLeftMargin(), EDGE);
		applyFonts();
		layoutMargins(true);
		text.setTopIndex(text.getLineAtOffset(first));
		text.setTopPixel(text.getTopPixel() + text.getLocationAtOffset(first).y - EDGE);
	}

	int zoom() {
		return fonts.percent();
	}

	private void applyFonts() {
		text.setFont(fonts.text());
		text.setLineSpacing((int) Math.round(fonts.text().getFontData()[0].getHeight() * 96 / 72
				* preferences.getInt(ReadingPreferences.LINE_SPACING) / 100.0));
	}

	/** Shares the width out between the margins and the text, which gets no more than is good to read. */
	private void layoutMargins(boolean anew) {
		Rectangle all = area.getClientArea();
		int ruler = all.width < LEAST_FOR_OVERVIEW ? 0 : OverviewRuler.WIDTH;
		int width = all.width - ruler - scrollBar.width();
		overview.canvas.setBounds(all.width - ruler, 0, ruler, all.height);
		scrollBar.slider.setBounds(width, 0, scrollBar.width(), all.height);
		if (width <= 0) {
			return;
		}
		if (anew || laidOutFor != width) {
			laidOutFor = width;
			int left = Math.min(speakers.preferredWidth(), (int) (width * MARGIN_SHARE));
			int lanes = stripes.lanesWidth();
			int labels = Math.min((int) (width * MARGIN_SHARE), lanes + WIDEST_LABELS * fonts.percent() / 100);
			int least = measure() * LEAST_MEASURE / preferences.getInt(ReadingPreferences.MEASURE);
			int most = width - left - memos.width() - least;
			int right = Math.clamp(Math.max(lanes, labels), EDGE, Math.max(EDGE, most)) + memos.width();
			int spare = Math.max(0, width - left - right - measure());
			textAt = left + spare / 3;
			textWidth = width - left - right - spare + 2 * SEAM;
		}
		int beside = textAt + textWidth - SEAM;
		speakers.canvas.setBounds(0, 0, textAt - SEAM, all.height);
		text.setBounds(textAt - SEAM, 0, textWidth, all.height);
		memos.canvas.setBounds(beside, 0, memos.width(), all.height);
		stripes.canvas.setBounds(beside + memos.width(), 0, width - beside - memos.width(), all.height);
		redrawMargins();
	}

	private int measure() {
		GC gc = new GC(text);
		try {
			gc.setFont(fonts.text());
			return (int) (gc.getFontMetrics().getAverageCharacterWidth()
					* preferences.getInt(ReadingPreferences.MEASURE));
		} finally {
			gc.dispose();
		}
	}

	/** Paints beside the text what differs. */
	private void refreshMargins() {
		speakers.refresh();
		memos.refresh();
		stripes.refresh();
		scrollBar.refresh();
	}

	/** Paints all that is beside the text anew, in other colours or places. */
	private void redrawMargins() {
		speakers.redraw();
		memos.redraw();
		stripes.redraw();
		scrollBar.refresh();
	}

	private void painted(Event event) {
		if (colours.refresh()) {
			restyleAll();
			overview.changed();
		}
		int top = text.getTopIndex();
		long now = ((long) top << 32) ^ text.getLinePixel(top) ^ (long) text.getClientArea().height << 16;
		if (now != painted) {
			painted = now;
			restyleWhatCameIntoSight();
			refreshMargins();
			overview.scrolled();
		}
		underlines.paint(event.gc);
		folding.paint(event.gc);
		if (flash != null) {
			paintFlash(event.gc);
		}
	}

	private void paintFlash(GC gc) {
		Rectangle box = text.getTextBounds(flash.start(), flash.end() - 1);
		gc.setAntialias(SWT.ON);
		gc.setForeground(colours.revealed());
		gc.setLineWidth(2);
		gc.drawRoundRectangle(box.x - 4, box.y - 3, box.width + 8, box.height + 6, 8, 8);
	}

	/** Shows what a change did. */
	void follow(ShownTranscript.Update update) {
		if (highlights.selected != null && shown.codings().get(highlights.selected) == null) {
			highlights.selected = null;
		}
		if (shown.memos().rangeOf(highlights.selectedNote) == null) {
			highlights.selectedNote = null;
		}
		boolean moved = followText(update.edits());
		if (update.anew() || update.turns()) {
			restyleAll();
		} else if (update.labels() || update.edits().size() > 1 || update.stretches().size() > MANY_STRETCHES) {
			repaintAll();
		} else {
			update.stretches().forEach(this::repaint);
		}
		if (update.turns()) {
			layoutMargins(true);
		} else if (update.anew() || update.labels() || update.text() && moved) {
			refreshMargins();
		} else if (!update.stretches().isEmpty()) {
			memos.refresh();
			stripes.refresh();
		} else {
			text.getDisplay().timerExec(REST_MILLIS, marginsAtRest);
		}
		if (update.text() && !update.anew() && !update.turns() && !update.labels() && update.stretches().isEmpty()) {
			overview.moved();
		} else {
			overview.changed();
		}
	}

	/**
	 * The widget keeps its selection and what is in sight, as far as that is still there. Returns whether the lines below
	 * moved; where they did not, the stripes beside a paragraph can wait until typing rests.
	 */
	private boolean followText(List<TextEdit> edits) {
		if (edits.isEmpty()) {
			return true;
		}
		int lines = text.getLineCount();
		int below = belowParagraph(edits.getFirst().offset());
		following = true;
		try {
			edits.forEach(each -> text.replaceTextRange(each.offset(), each.removed(), each.inserted()));
		} finally {
			following = false;
		}
		if (edits.size() == 1) {
			LinePlaces.of(text).edited(edits.getFirst());
		} else {
			LinePlaces.of(text).forget();
		}
		staleTo += Math.max(0, text.getLineCount() - lines);
		return edits.size() > 1 || lines != text.getLineCount() || below != belowParagraph(edits.getFirst().offset());
	}

	private int belowParagraph(int offset) {
		return text.getLinePixel(text.getLineAtOffset(offset) + 1);
	}

	private void redrawMarginsAtRest() {
		if (!text.isDisposed()) {
			refreshMargins();
		}
	}

	/** Whether the text of the widget is being changed because that of the transcript was. */
	boolean isFollowing() {
		return following;
	}

	/** Paints words anew; null for none. */
	private void repaint(TextRange range) {
		if (range == null || range.end() > text.getCharCount()) {
			return;
		}
		VisibleText visible = new VisibleText(text);
		int top = Math.max(0, visible.top(range.start()));
		int bottom = Math.min(visible.height(), visible.bottom(range.end()));
		if (top < bottom) {
			text.repaint(top, bottom);
		}
	}

	/** Paints all words anew, and what is beside them. */
	private void repaintAll() {
		text.repaint(0, text.getClientArea().height);
		redrawMargins();
	}

	/**
	 * Styles everything anew: lines in sight now, those below that the widget keeps laid out when they come into sight, and
	 * all others anyhow.
	 */
	private void restyleAll() {
		int first = Math.max(0, text.getTopIndex() - 2);
		int last = text.getLineIndex(Math.max(0, text.getClientArea().height - 1));
		restyleLines(first, last);
		restyledTo = last;
		// nothing is laid out before the first paint
		staleTo = painted == 0 ? 0 : first + LINES_KEPT;
		redrawMargins();
	}

	private void restyleLines(int first, int last) {
		int from = text.getOffsetAtLine(first);
		int to = last + 1 < text.getLineCount() ? text.getOffsetAtLine(last + 1) : text.getCharCount();
		text.redrawRange(from, to - from, false);
	}

	private void restyleWhatCameIntoSight() {
		int last = Math.min(Math.min(staleTo, text.getLineCount() - 1),
				text.getLineIndex(Math.max(0, text.getClientArea().height - 1)));
		if (last > restyledTo && text.getTopIndex() <= staleTo) {
			restyleLines(restyledTo + 1, last);
			restyledTo = last;
		}
	}

	/** Shows other codings than before, or the same in other colours. */
	void followCodings(boolean byResearcher) {
		colours.setByResearcher(byResearcher);
		if (highlights.selected != null && shown.codings().get(highlights.selected) == null) {
			highlights.selected = null;
		}
		if (shown.memos().rangeOf(highlights.selectedNote) == null) {
			highlights.selectedNote = null;
		}
		repaintAll();
		overview.changed();
	}

	/** Sets who works here. */
	void setResearcher(Researcher researcher) {
		memos.setResearcher(researcher);
		stripes.setResearcher(researcher);
	}

	/** Marks a coding as selected; null for none. */
	void setSelected(Coding coding) {
		if (highlights.selected != coding) {
			repaint(rangeOf(highlights.selected));
			highlights.selected = coding;
			repaint(rangeOf(coding));
			stripes.refresh();
		}
	}

	/** Marks a memo or note as selected; null for none. */
	void setSelectedNote(MarginNote note) {
		MarginNote before = highlights.selectedNote;
		if (before == null ? note != null : !before.equals(note)) {
			highlights.selectedNote = note;
			repaint(shown.memos().rangeOf(before));
			repaint(shown.memos().rangeOf(note));
			memos.refresh();
		}
	}

	/** Where a coding is, or null when it is not shown. */
	TextRange rangeOf(Coding coding) {
		var entry = coding == null ? null : shown.codings().get(coding);
		return entry == null ? null : new TextRange(entry.start(), entry.end());
	}

	/** Shows which words are about to be coded; null for none. */
	void setPreview(TextRange range, RGB code) {
		TextRange before = highlights.preview;
		if (range != null && range.equals(before) || range == before) {
			return;
		}
		highlights.preview = range;
		highlights.previewColour = code;
		repaint(before);
		repaint(range);
	}

	/** Marks what is searched for. */
	void setFound(Occurrences found, int current) {
		highlights.found = found;
		highlights.current = current;
		repaintAll();
		overview.changed();
	}

	/** The words that are selected; empty at the caret when there are none. */
	TextRange selection() {
		Point selection = text.getSelection();
		return new TextRange(selection.x, selection.y);
	}

	/** Selects words, with the caret after them; folded ones are shown. */
	void select(TextRange range) {
		folding.unfold(range);
		text.setSelection(range.start(), range.end());
	}

	/** Puts the caret somewhere; no words are selected then. */
	void select(int offset) {
		select(new TextRange(offset, offset));
	}

	/** Scrolls so that a place is in sight, with some of what stands before it. */
	void reveal(TextRange range) {
		folding.unfold(range);
		VisibleText visible = new VisibleText(text);
		int top = visible.top(range.start());
		int bottom = range.isEmpty() ? top + text.getLineHeight() : visible.bottom(range.end());
		if (top < 0 || bottom > visible.height()) {
			text.setTopIndex(text.getLineAtOffset(range.start()));
			int wanted = (int) (visible.height() * CONTEXT_ABOVE);
			text.setTopPixel(text.getTopPixel() + text.getLocationAtOffset(range.start()).y - wanted);
			refreshMargins();
		}
	}

	/** Scrolls so that an offset is in the middle. */
	void centre(int offset) {
		text.setTopIndex(text.getLineAtOffset(offset));
		text.setTopPixel(text.getTopPixel() + text.getLocationAtOffset(offset).y - text.getClientArea().height / 2);
		refreshMargins();
	}

	/** Says about the codings at an offset what the pointer would be told there. */
	void showToolTip(int offset) {
		Point at = text.getLocationAtOffset(offset);
		toolTips.getFirst().show(new Point(at.x, at.y + text.getLineHeight(offset) / 2));
	}

	/** Draws a frame around a place for a moment. */
	void flash(TextRange range) {
		if (range.isEmpty()) {
			return;
		}
		flash = range;
		int number = ++flashes;
		text.redraw();
		Display display = text.getDisplay();
		display.timerExec(FLASH_MILLISECONDS, () -> {
			if (number == flashes && !text.isDisposed()) {
				endFlash();
			}
		});
	}

	private void endFlash() {
		flash = null;
		text.redraw();
	}

	/** The offset nearest to a point of the text. */
	int offsetAt(int x, int y) {
		int clamped = Math.clamp(x, text.getLeftMargin(), Math.max(text.getLeftMargin(),
				text.getClientArea().width - text.getRightMargin() - 1));
		int offset = text.getOffsetAtPoint(new Point(clamped, y));
		if (offset >= 0) {
			return offset;
		}
		int line = text.getLineIndex(y);
		int start = text.getOffsetAtLine(line);
		int end = start + text.getLine(line).length();
		return nearestInLine(start, end, clamped, y);
	}

	/** Beside the end of a visual line there is no character: walks back to the last that is above the point. */
	private int nearestInLine(int start, int end, int x, int y) {
		for (int at = x; at >= text.getLeftMargin(); at -= EDGE) {
			int offset = text.getOffsetAtPoint(new Point(at, y));
			if (offset >= 0) {
				return offset;
			}
		}
		return text.getLocationAtOffset(start).y > y ? start : end;
	}

	/** The codings whose words are at a point of the text. */
	Collection<Coding> codingsAt(int x, int y) {
		int offset = text.getOffsetAtPoint(new Point(x, y));
		return offset < 0 ? List.of() : shown.codingsAt(new TextRange(offset, offset));
	}
}
