package org.themewright.ui.transcript.internal;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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
final class CodingToolTip extends ReadingToolTip<Coding> {

	private static final int MOST = 16;
	private static final int MOST_WITH_DEFINITIONS = 5;

	CodingToolTip(Control control, ReadingColours colours, Function<Point, Collection<Coding>> codingsAt) {
		super(control, colours, 2, codingsAt);
		// what was asked for by keyboard goes by keyboard
		control.addListener(SWT.KeyDown, key -> hide());
	}

	@Override
	void fill(Composite area, List<Coding> codings) {
		boolean withDefinitions = codings.size() <= MOST_WITH_DEFINITIONS;
		codings.stream().limit(MOST).forEach(each -> describe(area, each, withDefinitions));
		if (codings.size() > MOST) {
			line(area, NLS.bind(Messages.CodingToolTip_more, codings.size() - MOST), colours.faint());
		}
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
		lineOf(area, code == null || !withDefinition ? null : code.getDefinition(), colours.foreground());
		lineOf(area, researcher == null ? null : StudyLabels.text(researcher), colours.faint());
		lineOf(area, coding.getWeight() == CodingOperations.MOST_WEIGHT ? null
				: NLS.bind(Messages.CodingToolTip_weight, coding.getWeight()), colours.faint());
		lineOf(area, coding.getMemo() == null ? null : "\u270e " + coding.getMemo(), colours.foreground()); //$NON-NLS-1$
	}

	private void lineOf(Composite area, String text, Color colour) {
		if (text != null && !text.isBlank()) {
			line(area, text, colour);
		}
	}
}
