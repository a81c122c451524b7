package org.themewright.ui.transcript.internal;

import java.time.Instant;

import org.themewright.model.Coding;
import org.themewright.model.Identified;
import org.themewright.model.Memo;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.ui.StudyLabels;

/**
 * Something that was written and has a sign beside the text.
 *
 * @param memo a memo; null for the note of a coding
 * @param coding the coding it is about; null for a memo on words
 */
record MarginNote(Memo memo, Coding coding) {

	/** What is selected with it. */
	Identified object() {
		return memo != null ? memo : coding;
	}

	/** The title of a memo, or the code that a note is on. */
	String title() {
		return StudyLabels.text(memo != null ? memo : coding.getCode());
	}

	/** What it says; never null. */
	String text() {
		String text = memo != null ? memo.getText() : coding.getMemo();
		return text == null ? "" : text; //$NON-NLS-1$
	}

	/** Who wrote it, or null. */
	Researcher author() {
		if (memo != null) {
			return memo.getAuthor();
		}
		return coding.eContainer() == null ? null : StudyObjects.setOf(coding).getResearcher();
	}

	/** When it was last written, or null. */
	Instant date() {
		return memo != null ? memo.getModified() : coding.getCreated();
	}
}
