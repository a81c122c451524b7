package org.themewright.ui;

import org.themewright.core.text.TextRange;

/**
 * What an editor of texts adapts to, so that others can lead to a place in it. Called on the UI thread.
 *
 * @since 0.1
 */
public interface RangeNavigator {

	/**
	 * Shows a place and selects it.
	 *
	 * @param range a half-open range of UTF-16 offsets in the text; cut off where it is beyond it
	 */
	void selectAndReveal(TextRange range);

	/**
	 * @return the range of UTF-16 offsets in the text that is selected; empty, at the caret, when nothing is
	 */
	TextRange getSelectedRange();
}
