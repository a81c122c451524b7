package org.themewright.ui.transcript.internal.text;

/** What a coding grows, shrinks and snaps by. */
public enum CodingUnit {

	/** No unit: codings begin and end anywhere. */
	ANY,
	/** A word, without the signs around it. */
	WORD,
	/** A sentence of a turn. */
	SENTENCE,
	/** What one speaker says at a time; a paragraph where nobody is known to speak. */
	TURN
}
