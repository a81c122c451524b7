package org.themewright.ui.transcript.internal;

import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.themewright.model.Coding;
import org.themewright.model.Memo;
import org.themewright.ui.transcript.internal.text.RangeIndex.Entry;

/** Paints the lines under the selected coding and under words with a memo. */
final class Underlines {

	/** A line is so many times as high as what is drawn under its words. */
	private static final int SHARE = 18;

	private final StyledText text;
	private final ShownTranscript shown;
	private final ReadingColours colours;
	private final Highlights highlights;

	Underlines(StyledText text, ShownTranscript shown, ReadingColours colours, Highlights highlights) {
		this.text = text;
		this.shown = shown;
		this.colours = colours;
		this.highlights = highlights;
	}

	/** Paints those that are in the part of the text that is being painted. */
	void paint(GC gc) {
		VisibleText visible = new VisibleText(text);
		List<Entry<Memo>> memos = shown.memos().placed().overlapping(visible.from(), visible.to());
		Entry<Coding> coding = highlights.selected == null ? null : shown.codings().get(highlights.selected);
		memos.stream().filter(each -> !isSelected(each)).forEach(each -> paint(gc, each, colours.memoLine(false), false));
		// says more than that there is a memo, which its sign says too
		if (coding != null) {
			paint(gc, coding, new Color(colours.rgb(coding.item())), false);
		}
		memos.stream().filter(this::isSelected).forEach(each -> paint(gc, each, colours.memoLine(true), true));
	}

	private boolean isSelected(Entry<Memo> memo) {
		return highlights.selectedNote != null && highlights.selectedNote.memo() == memo.item();
	}

	private void paint(GC gc, Entry<?> words, Color colour, boolean twice) {
		Rectangle clip = gc.getClipping();
		int width = Math.max(1, text.getLineHeight() / SHARE);
		int descent = text.getLineHeight() - text.getBaseline();
		gc.setForeground(colour);
		gc.setLineWidth(width);
		for (Rectangle box : LinePlaces.of(text).boxes(words.start(), words.end(), clip.y, clip.y + clip.height)) {
			int baseline = box.y + box.height - descent;
			int right = box.x + box.width - 1;
			if (twice) {
				gc.drawLine(box.x, baseline + width, right, baseline + width);
				gc.drawLine(box.x, baseline + 3 * width, right, baseline + 3 * width);
			} else {
				gc.drawLine(box.x, baseline + 2 * width, right, baseline + 2 * width);
			}
		}
	}
}
