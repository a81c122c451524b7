package org.themewright.search;

/**
 * By what hits can be counted and narrowed.
 *
 * @since 1.0
 */
public enum FacetField {
	/** Who speaks, by name; names that differ in case only are one. */
	SPEAKER,
	/** The role of who speaks, by the name of the literal. */
	ROLE,
	/** A value of an attribute of who speaks. */
	ATTRIBUTE,
	/** A code whose coding has words in common with the hit, by id; sub-codes are counted for themselves. */
	CODE,
	/** Who made a coding that has words in common with the hit, or wrote the memo, by id. */
	RESEARCHER,
	/** The month in which the data were collected or the memo written, as {@code 2024-03}. */
	MONTH,
	/** The source, by id. */
	SOURCE
}
