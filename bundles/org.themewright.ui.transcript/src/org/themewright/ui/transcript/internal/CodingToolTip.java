package org.themewright.ui.transcript.internal;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.themewright.core.edit.CodingOperations;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.ui.StudyColours;
import org.themewright.ui.StudyLabels;

/**
 * Says about codings under the pointer: code, definition, who coded, and the note; of many, only the first, and without
 * definitions.
 */
final class CodingToolTip extends ToolTip {

	private static final int WIDTH = 340;
	private static final int SHIFT = 14;
	private static final int DELAY = 350;
	private static final int MOST = 16;
	private static final int MOST_WITH_DEFINITIONS = 5;

	private final Function<Point, Collection<Coding>> codingsAt;
	private final ReadingColours colours;

	CodingToolTip(Control control, ReadingColours colours, Function<Point, Collection<Coding>> codingsAt) {
		super(control, ToolTip.NO_RECREATE, false);
		this.codingsAt = codingsAt;
		this.colours = colours;
		setShift(new Point(SHIFT, SHIFT));
		setPopupDelay(DELAY);
		// what was asked for by keyboard goes by keyboard
		control.addListener(SWT.KeyDown, key -> hide());
	}

	@Override
	protected Object getToolTipArea(Event event) {
		Collection<Coding> codings = codingsAt.apply(new Point(event.x, event.y));
		return codings.isEmpty() ? null : List.copyOf(codings);
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return !codingsAt.apply(new Point(event.x, event.y)).isEmpty();
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(frame);
		frame.setBackground(colours.faint());
		Composite area = new Composite(frame, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(7, 3).applyTo(area);
		paint(area, colours.foreground());
		Collection<Coding> codings = codingsAt.apply(new Point(event.x, event.y));
		boolean withDefinitions = codings.size() <= MOST_WITH_DEFINITIONS;
		codings.stream().limit(MOST).forEach(each -> describe(area, each, withDefinitions));
		if (codings.size() > MOST) {
			line(area, NLS.bind(Messages.CodingToolTip_more, codings.size() - MOST), colours.faint());
		}
		return frame;
	}

	private void describe(Composite area, Coding coding, boolean withDefinition) {
		Label swatch = new Label(area, SWT.NONE);
		Image image = StudyColours.swatch(colours.rgb(coding)).createImage();
		swatch.setImage(image);
		swatch.addDisposeListener(event -> image.dispose());
		paint(swatch, colours.foreground());
		Label name = new Label(area, SWT.NONE);
		name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		name.setText(escaped(coding.getCode() == null ? "" : StudyObjects.path(coding.getCode()))); //$NON-NLS-1$
		paint(name, colours.foreground());
		Code code = coding.getCode();
		Researcher researcher = coding.eContainer() == null ? null : StudyObjects.setOf(coding).getResearcher();
		line(area, code == null || !withDefinition ? null : code.getDefinition(), colours.foreground());
		line(area, researcher == null ? null : StudyLabels.text(researcher), colours.faint());
		line(area, coding.getWeight() == CodingOperations.MOST_WEIGHT ? null
				: NLS.bind(Messages.CodingToolTip_weight, coding.getWeight()), colours.faint());
		line(area, coding.getMemo() == null ? null : "\u270e " + coding.getMemo(), colours.foreground()); //$NON-NLS-1$
	}

	private void line(Composite area, String text, Color colour) {
		if (text != null && !text.isBlank()) {
			Label label = new Label(area, SWT.WRAP);
			label.setText(escaped(text));
			paint(label, colour);
			Point natural = label.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			GridDataFactory.fillDefaults().hint(Math.min(WIDTH, natural.x), SWT.DEFAULT)
					.applyTo(label);
			Label space = new Label(area, SWT.NONE);
			space.moveAbove(label);
			paint(space, colour);
		}
	}

	private static String escaped(String text) {
		return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void paint(Control control, Color foreground) {
		control.setBackground(colours.background());
		control.setForeground(foreground);
	}
}
