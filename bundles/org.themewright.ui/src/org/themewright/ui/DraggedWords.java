package org.themewright.ui;

import java.util.Objects;

import org.themewright.core.text.TextRange;
import org.themewright.model.Transcript;

/**
 * Words that are dragged out of a transcript, in a {@code LocalSelectionTransfer}; what they are dropped on codes them.
 *
 * @param transcript the transcript, not null
 * @param range a half-open range of UTF-16 offsets in its text, not empty
 * @since 0.1
 */
public record DraggedWords(Transcript transcript, TextRange range) {

	/** Checks that there are words. */
	public DraggedWords {
		Objects.requireNonNull(transcript);
		if (range.isEmpty()) {
			throw new IllegalArgumentException("no words"); //$NON-NLS-1$
		}
	}
}
