package org.themewright.core.deidentify;

/**
 * In which form a name stands in a text.
 *
 * @since 1.0
 */
public enum NameForm {
	/** As it was given. */
	EXACT,
	/** In other letters: ANNA, anna. */
	OTHER_CASE,
	/** Anna's, James'. */
	POSSESSIVE,
	/** Annas, the Joneses; in German also whose something is. */
	PLURAL,
	/** As a part of a word with hyphens: Anna-Maria, Anna-like. */
	HYPHENATED
}
