package org.themewright.ui.transcript.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.themewright.core.text.TextRange;
import org.themewright.ui.StudyLabels;

/** Says what is written on the line under the pointer: title, author, date and text of each memo. */
final class MemoToolTip extends ReadingToolTip<MarginNote> {

	private static final int LONGEST = 600;

	MemoToolTip(Control control, ReadingColours colours, Function<Point, List<MarginNote>> notesAt) {
		super(control, colours, 1, notesAt);
	}

	@Override
	void fill(Composite area, List<MarginNote> notes) {
		for (MarginNote each : notes) {
			line(area, each.title(), colours.foreground())
					.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			line(area, signature(each), colours.faint());
			if (!each.text().isBlank()) {
				line(area, shortened(each.text().strip()), colours.foreground());
			}
		}
	}

	/** Who wrote a note and when. */
	static String signature(MarginNote note) {
		String author = note.author() == null ? Messages.MemoToolTip_unknown : StudyLabels.text(note.author());
		return note.date() == null ? author
				: NLS.bind(Messages.MemoToolTip_signature, author, DateTimeFormatter
						.ofLocalizedDate(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault()).format(note.date()));
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST ? text
				: new TextRange(0, LONGEST).withoutSplitPairs(text).in(text).stripTrailing() + "\u2026"; //$NON-NLS-1$
	}
}
