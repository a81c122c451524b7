package org.themewright.ui.internal.codebook.change;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.themewright.core.text.TextRange;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.ui.StudyColours;

/** The words of a coding with what stands around them. */
final class PassagePreview {

	private static final int CONTEXT = 320;
	private static final int MARGIN = 10;
	private static final double SHARE = 0.25;

	private final StyledText text;
	private final LocalResourceManager resources;

	PassagePreview(Composite parent) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(2);
		text.setAlwaysShowScrollBars(false);
		text.setCaret(null);
		resources = new LocalResourceManager(JFaceResources.getResources(), text);
	}

	StyledText getControl() {
		return text;
	}

	/** Shows a coding; null for nothing. One that has lost its words is shown by those it had. */
	void show(Coding coding) {
		if (coding == null) {
			text.setText(""); //$NON-NLS-1$
			return;
		}
		String all = StudyObjects.setOf(coding).getSource() instanceof Transcript transcript ? transcript.getText() : ""; //$NON-NLS-1$
		boolean placed = coding.getStart() < coding.getEnd() && coding.getEnd() <= all.length();
		if (!placed) {
			text.setText(coding.getQuote() == null ? "" : coding.getQuote()); //$NON-NLS-1$
			return;
		}
		TextRange around = new TextRange(Math.max(0, coding.getStart() - CONTEXT),
				Math.min(all.length(), coding.getEnd() + CONTEXT)).withoutSplitPairs(all);
		text.setText(around.in(all));
		RGB tint = StudyColours.blend(StudyColours.rgb(coding.getCode().getColour()), text.getBackground().getRGB(), SHARE);
		StyleRange style = new StyleRange(coding.getStart() - around.start(), coding.getEnd() - coding.getStart(), null,
				resources.create(ColorDescriptor.createFrom(tint)));
		text.setStyleRange(style);
		text.setSelection(style.start);
		text.setTopIndex(Math.max(0, text.getLineAtOffset(style.start) - 2));
	}
}
