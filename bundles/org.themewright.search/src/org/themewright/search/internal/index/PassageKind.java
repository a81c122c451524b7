package org.themewright.search.internal.index;

/** What a passage is in. */
public enum PassageKind {
	/** A transcript. */
	SOURCE,
	/** A memo, or the memo of a coding. */
	MEMO,
	/** A code or a theme. */
	CODEBOOK
}
