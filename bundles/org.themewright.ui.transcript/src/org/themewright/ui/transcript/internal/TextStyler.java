package org.themewright.ui.transcript.internal;

import java.util.List;

import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.themewright.model.Turn;

/**
 * Makes what an interviewer says quieter than what participants say, paragraph by paragraph as they come into sight. All
 * that changes while one codes is painted behind and under the words, and no style.
 */
final class TextStyler implements LineStyleListener {

	private final ShownTranscript shown;
	private final ReadingColours colours;

	TextStyler(ShownTranscript shown, ReadingColours colours) {
		this.shown = shown;
		this.colours = colours;
	}

	@Override
	public void lineGetStyle(LineStyleEvent event) {
		int from = event.lineOffset;
		int to = from + event.lineText.length();
		Color quiet = colours.quiet();
		List<StyleRange> styles = shown.turns().overlapping(from, to).stream().filter(ShownTranscript::isAsked)
				.map(each -> style(each, from, to, quiet)).filter(each -> each.length > 0).toList();
		event.styles = styles.toArray(StyleRange[]::new);
	}

	private static StyleRange style(Turn turn, int from, int to, Color foreground) {
		int start = Math.max(from, turn.getStart());
		return new StyleRange(start, Math.min(to, turn.getEnd()) - start, foreground, null);
	}
}
