package org.themewright.ui.transcript.internal;

import org.eclipse.swt.graphics.RGB;
import org.themewright.core.text.TextRange;
import org.themewright.model.Coding;
import org.themewright.ui.transcript.internal.text.Occurrences;

/** What stands out of the text for the moment. */
final class Highlights {

	/** The coding that is selected, or null. */
	Coding selected;
	/** The memo or note that is selected, or null. */
	MarginNote selectedNote;
	/** The words that are about to be coded, or null. */
	TextRange preview;
	/** The colour of the code they are about to be coded with. */
	RGB previewColour;
	/** What is searched for. */
	Occurrences found = Occurrences.NONE;
	/** The number of the one that is gone to; -1 for none. */
	int current = -1;
}
