package org.themewright.search;

/**
 * Which of the texts of an object the offsets of a hit count in.
 *
 * @since 1.0
 */
public enum HitPart {
	/** The text of a transcript or of a memo. */
	TEXT,
	/** The name of a code or theme, the title of a memo. */
	NAME,
	/** The definition of a code. */
	DEFINITION,
	/** When a code is to be used. */
	WHEN_TO_USE,
	/** When a code is not to be used. */
	WHEN_NOT_TO_USE,
	/** The example of a code. */
	EXAMPLE,
	/** The central idea of a theme. */
	IDEA,
	/** What a theme means for a participant. */
	SUMMARY
}
