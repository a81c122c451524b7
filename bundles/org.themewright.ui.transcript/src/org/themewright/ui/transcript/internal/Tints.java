package org.themewright.ui.transcript.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.themewright.core.text.TextRange;
import org.themewright.model.Coding;
import org.themewright.ui.transcript.internal.text.Occurrences;
import org.themewright.ui.transcript.internal.text.RangeIndex.Entry;

/**
 * Paints behind words what is coded and found. Where codings overlap, their colours are mixed in equal parts: no coding
 * hides another, and which is which is seen at the stripes.
 */
final class Tints implements ReadingText.Backing {

	private final StyledText text;
	private final ShownTranscript shown;
	private final ReadingColours colours;
	private final Highlights highlights;

	Tints(StyledText text, ShownTranscript shown, ReadingColours colours, Highlights highlights) {
		this.text = text;
		this.shown = shown;
		this.colours = colours;
		this.highlights = highlights;
	}

	@Override
	public void paint(GC gc, int offset, String words, int top) {
		if (words.isEmpty()) {
			return;
		}
		LinePlaces places = LinePlaces.of(text);
		places.check();
		WrappedParagraph paragraph = places.paragraph(offset, words, top);
		Rectangle clip = gc.getClipping();
		TextRange seen = paragraph.between(clip.y - top, clip.y + clip.height - top);
		if (!seen.isEmpty()) {
			for (Tint each : new Cuts(offset + seen.start(), offset + seen.end()).tints()) {
				gc.setBackground(each.colour());
				paragraph.boxes(offset, top, each.from(), each.to()).forEach(gc::fillRectangle);
			}
		}
	}

	/** Words with one colour behind them. */
	private record Tint(int from, int to, Color colour) {
	}

	/** Some words, cut where anything begins or ends. */
	private final class Cuts {

		private final int from;
		private final int to;
		private final List<Entry<Coding>> codings;
		private final List<TextRange> found = new ArrayList<>();
		private final TreeSet<Integer> cuts = new TreeSet<>();

		Cuts(int from, int to) {
			this.from = from;
			this.to = to;
			codings = shown.codings().overlapping(from, to);
			cut(from, to);
			codings.forEach(each -> cut(each.start(), each.end()));
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

		List<Tint> tints() {
			List<Tint> tints = new ArrayList<>();
			int start = from;
			for (int end : cuts.tailSet(from, false)) {
				Color colour = colour(start);
				if (colour != null) {
					tints.add(new Tint(start, end, colour));
				}
				start = end;
			}
			return tints;
		}

		private Color colour(int offset) {
			if (highlights.preview != null && holds(highlights.preview, offset)) {
				return colours.preview(highlights.previewColour);
			}
			for (TextRange each : found) {
				if (holds(each, offset)) {
					boolean current = highlights.current >= 0 && highlights.found.get(highlights.current).equals(each);
					return colours.found(current);
				}
			}
			List<RGB> all = new ArrayList<>();
			for (Entry<Coding> each : codings) {
				if (each.start() <= offset && offset < each.end()) {
					if (each.item() == highlights.selected) {
						return colours.tint(Set.of(colours.rgb(each.item())), true);
					}
					all.add(colours.rgb(each.item()));
				}
			}
			return all.isEmpty() ? null : colours.tint(all, false);
		}
	}

	private static boolean holds(TextRange range, int offset) {
		return range.start() <= offset && offset < range.end();
	}
}
