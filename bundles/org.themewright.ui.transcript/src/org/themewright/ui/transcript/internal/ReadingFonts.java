package org.themewright.ui.transcript.internal;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** The fonts of the reading pane at one zoom; they live as long as its control. */
final class ReadingFonts {

	/** Id of the font that is set in the preferences. */
	static final String FONT = "org.themewright.ui.transcript.font"; //$NON-NLS-1$

	/** Text that is read for hours is larger than that of labels and buttons. */
	private static final double READING = 1.1;
	private static final double LABEL = 0.8;
	private static final double SMALL = 0.75;

	private final LocalResourceManager resources;
	private int percent;
	private Font text;
	private Font name;
	private Font label;
	private Font strongLabel;
	private Font small;

	ReadingFonts(Control owner, int percent) {
		resources = new LocalResourceManager(JFaceResources.getResources(), owner);
		setPercent(percent);
	}

	/** Makes the fonts for a zoom, or again after the font of the preferences changed. */
	void setPercent(int value) {
		percent = value;
		FontDescriptor base = FontDescriptor.createFrom(JFaceResources.getFont(FONT));
		int height = (int) Math.max(4, Math.round(base.getFontData()[0].getHeight() * READING * percent / 100));
		text = resources.create(base.setHeight(height));
		name = resources.create(base.setHeight((int) Math.max(4, Math.round(height * 0.92))).setStyle(SWT.BOLD));
		label = resources.create(base.setHeight((int) Math.max(4, Math.round(height * LABEL))));
		strongLabel = resources.create(base.setHeight((int) Math.max(4, Math.round(height * LABEL))).setStyle(SWT.BOLD));
		small = resources.create(base.setHeight((int) Math.max(4, Math.round(height * SMALL))));
	}

	int percent() {
		return percent;
	}

	/** Of the words. */
	Font text() {
		return text;
	}

	/** Of speakers. */
	Font name() {
		return name;
	}

	/** Of names beside stripes. */
	Font label() {
		return label;
	}

	/** Of the name beside the selected stripe. */
	Font strongLabel() {
		return strongLabel;
	}

	/** Of time stamps. */
	Font small() {
		return small;
	}
}
