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

	private static final int FIRST_PAUSE_MILLIS = 250;
	private static final int LONGEST_PAUSE_MILLIS = 32_000;

	final Slider slider;

	private final ScrollBar hidden;
	private final int width;
	private final Runnable again = this::lookAgain;
	private int pause;

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
		if (show()) {
			lookAgainIn(FIRST_PAUSE_MILLIS);
		}
	}

	/** A text measures what is out of sight when there is time, and tells nobody how long it has turned out to be. */
	private void lookAgain() {
		if (!slider.isDisposed()) {
			show();
			if (pause < LONGEST_PAUSE_MILLIS) {
				lookAgainIn(2 * pause);
			}
		}
	}

	private void lookAgainIn(int millis) {
		pause = millis;
		slider.getDisplay().timerExec(millis, again);
	}

	/** Returns whether it was elsewhere. */
	private boolean show() {
		int selection = hidden.getSelection();
		int maximum = hidden.getMaximum();
		int thumb = hidden.getThumb();
		if (selection == slider.getSelection() && maximum == slider.getMaximum() && thumb == slider.getThumb()) {
			return false;
		}
		slider.setValues(selection, 0, maximum, thumb, hidden.getIncrement(), hidden.getPageIncrement());
		return true;
	}
}
