package org.themewright.ui.transcript.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Slider;

/**
 * The scroll bar of a text that stands elsewhere than at its side. That of the text itself is not seen, but goes on
 * knowing how long the text is.
 */
final class TextScrollBar {

	final Slider slider;

	private final ScrollBar hidden;
	private final int width;

	/** @param scrolled run after the text was scrolled with a bar */
	TextScrollBar(StyledText text, Runnable scrolled) {
		// the text must not show its bar again when it is longer than its room
		text.setAlwaysShowScrollBars(true);
		hidden = text.getVerticalBar();
		hidden.setVisible(false);
		slider = new Slider(text.getParent(), SWT.VERTICAL);
		width = slider.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		slider.addListener(SWT.Selection, event -> {
			hidden.setSelection(slider.getSelection());
			hidden.notifyListeners(SWT.Selection, new Event());
		});
		hidden.addListener(SWT.Selection, event -> scrolled.run());
	}

	int width() {
		return width;
	}

	/** Shows where the text is. */
	void refresh() {
		int selection = hidden.getSelection();
		int maximum = hidden.getMaximum();
		int thumb = hidden.getThumb();
		if (selection != slider.getSelection() || maximum != slider.getMaximum() || thumb != slider.getThumb()) {
			slider.setValues(selection, 0, maximum, thumb, hidden.getIncrement(), hidden.getPageIncrement());
		}
	}
}
