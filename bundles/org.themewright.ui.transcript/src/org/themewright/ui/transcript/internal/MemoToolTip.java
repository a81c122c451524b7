package org.themewright.ui.transcript.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.themewright.core.text.TextRange;
import org.themewright.ui.StudyLabels;

/** Says what is written on the line under the pointer: title, author, date and text of each memo. */
final class MemoToolTip extends ToolTip {

	private static final int WIDTH = 340;
	private static final int LONGEST = 600;
	private static final int SHIFT = 14;
	private static final int DELAY = 350;

	private final Function<Point, List<MarginNote>> notesAt;
	private final ReadingColours colours;

	MemoToolTip(Control control, ReadingColours colours, Function<Point, List<MarginNote>> notesAt) {
		super(control, ToolTip.NO_RECREATE, false);
		this.notesAt = notesAt;
		this.colours = colours;
		setShift(new Point(SHIFT, SHIFT));
		setPopupDelay(DELAY);
	}

	@Override
	protected Object getToolTipArea(Event event) {
		List<MarginNote> notes = notesAt.apply(new Point(event.x, event.y));
		return notes.isEmpty() ? null : notes;
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return getToolTipArea(event) != null;
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(frame);
		frame.setBackground(colours.faint());
		Composite area = new Composite(frame, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 3).applyTo(area);
		area.setBackground(colours.background());
		for (MarginNote each : notesAt.apply(new Point(event.x, event.y))) {
			line(area, each.title(), colours.foreground())
					.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			line(area, signature(each), colours.faint());
			if (!each.text().isBlank()) {
				line(area, shortened(each.text().strip()), colours.foreground());
			}
		}
		return frame;
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

	private Label line(Composite area, String text, Color colour) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		label.setBackground(colours.background());
		label.setForeground(colour);
		Point natural = label.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		GridDataFactory.fillDefaults().hint(Math.min(WIDTH, natural.x), SWT.DEFAULT).applyTo(label);
		return label;
	}
}
