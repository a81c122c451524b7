package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.themewright.core.text.TextRange;
import org.themewright.model.Coding;
import org.themewright.model.Memo;
import org.themewright.model.Turn;
import org.themewright.ui.transcript.internal.text.Occurrences;
import org.themewright.ui.transcript.internal.text.RangeIndex.Entry;

/**
 * Colours the words line by line as they come into sight. Where codings overlap, their colours are mixed in equal parts:
 * no coding hides another, and which is which is seen at the stripes.
 */
final class TextStyler implements LineStyleListener {

	private final ShownTranscript shown;
	private final ReadingColours colours;
	private final Highlights highlights;

	TextStyler(ShownTranscript shown, ReadingColours colours, Highlights highlights) {
		this.shown = shown;
		this.colours = colours;
		this.highlights = highlights;
	}

	@Override
	public void lineGetStyle(LineStyleEvent event) {
		int from = event.lineOffset;
		int to = from + event.lineText.length();
		if (from < to) {
			event.styles = new Line(from, to).styles();
		}
	}

	/** One paragraph, cut where anything begins or ends. */
	private final class Line {

		private final int from;
		private final int to;
		private final List<Entry<Coding>> codings;
		private final List<Entry<Memo>> memos;
		private final List<Turn> turns;
		private final List<TextRange> found = new ArrayList<>();
		private final TreeSet<Integer> cuts = new TreeSet<>();

		Line(int from, int to) {
			this.from = from;
			this.to = to;
			codings = shown.codings().overlapping(from, to);
			memos = shown.memos().placed().overlapping(from, to);
			turns = shown.turns().overlapping(from, to);
			cut(from, to);
			codings.forEach(each -> cut(each.start(), each.end()));
			memos.forEach(each -> cut(each.start(), each.end()));
			turns.forEach(each -> cut(each.getStart(), each.getEnd()));
			Occurrences all = highlights.found;
			for (int i = all.firstEndingAfter(from); i < all.count() && all.get(i).start() < to; i++) {
				found.add(all.get(i));
				cut(all.get(i).start(), all.get(i).end());
			}
			if (highlights.preview != null) {
				cut(highlights.preview.start(), highlights.preview.end());
			}
		}

		private void cut(int start, int end) {
			cuts.add(Math.clamp(start, from, to));
			cuts.add(Math.clamp(end, from, to));
		}

		StyleRange[] styles() {
			List<StyleRange> styles = new ArrayList<>();
			int start = from;
			for (int end : cuts.tailSet(from, false)) {
				StyleRange style = style(start);
				style.start = start;
				style.length = end - start;
				styles.add(style);
				start = end;
			}
			return styles.toArray(StyleRange[]::new);
		}

		private StyleRange style(int offset) {
			StyleRange style = new StyleRange();
			Set<RGB> tints = new LinkedHashSet<>();
			List<RGB> all = new ArrayList<>();
			for (Entry<Coding> each : codings) {
				if (each.start() <= offset && offset < each.end()) {
					all.add(colours.rgb(each.item()));
					if (each.item() == highlights.selected) {
						underline(style, colours.rgb(each.item()));
						tints.add(colours.rgb(each.item()));
					}
				}
			}
			underlineMemo(style, offset);
			style.background = background(offset, all, tints);
			style.foreground = isAsked(offset) ? colours.quiet(style.background != null) : null;
			return style;
		}

		private Color background(int offset, List<RGB> all, Set<RGB> selected) {
			if (highlights.preview != null && holds(highlights.preview, offset)) {
				return colours.preview(highlights.previewColour);
			}
			for (TextRange each : found) {
				if (holds(each, offset)) {
					boolean current = highlights.current >= 0 && highlights.found.get(highlights.current).equals(each);
					return colours.found(current);
				}
			}
			if (!selected.isEmpty()) {
				return colours.tint(selected, true);
			}
			return all.isEmpty() ? null : colours.tint(all, false);
		}

		private void underline(StyleRange style, RGB rgb) {
			style.underline = true;
			style.underlineStyle = SWT.UNDERLINE_SINGLE;
			style.underlineColor = new Color(rgb);
		}

		/** The line under a selected coding says more than that there is a memo, which its sign says too. */
		private void underlineMemo(StyleRange style, int offset) {
			for (Entry<Memo> each : memos) {
				if (each.start() <= offset && offset < each.end()) {
					boolean selected = highlights.selectedNote != null && highlights.selectedNote.memo() == each.item();
					if (selected || !style.underline) {
						style.underline = true;
						style.underlineStyle = selected ? SWT.UNDERLINE_DOUBLE : SWT.UNDERLINE_SINGLE;
						style.underlineColor = colours.memoLine(selected);
					}
				}
			}
		}

		private boolean isAsked(int offset) {
			for (Turn each : turns) {
				if (each.getStart() <= offset && offset < each.getEnd()) {
					return ShownTranscript.isAsked(each);
				}
			}
			return false;
		}
	}

	private static boolean holds(TextRange range, int offset) {
		return range.start() <= offset && offset < range.end();
	}
}
