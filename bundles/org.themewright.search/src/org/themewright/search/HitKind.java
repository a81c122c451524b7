package org.themewright.search;

/**
 * What the words of a hit stand in.
 *
 * @since 1.0
 */
public enum HitKind {
	/** The text of a transcript. */
	SOURCE,
	/** A memo. */
	MEMO,
	/** The memo of a coding. */
	CODING_MEMO,
	/** A code of the codebook. */
	CODE,
	/** A theme. */
	THEME
}
