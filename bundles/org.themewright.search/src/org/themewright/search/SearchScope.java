package org.themewright.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Within what the parts of a query have to be found together. Words of one phrase, or near each other, are always within
 * one passage.
 *
 * @since 1.0
 */
public enum SearchScope {
	/** A turn of a transcript; a paragraph of what is in no turn. */
	PASSAGE,
	/** A question of the interviewer and all that is said until the next one. */
	ANSWER,
	/** A transcript. */
	SOURCE,
	/** The words of one coding. */
	CODING,
	/** A memo, or the memo of a coding. */
	MEMO,
	/** An entry of the codebook: a code or a theme with all that is written of it. */
	CODEBOOK;

	/** @return the id by which it is kept in a study and given on the command line */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * @param id an id, or null for the usual scope
	 * @return the scope of that id
	 */
	public static Optional<SearchScope> of(String id) {
		return id == null ? Optional.of(PASSAGE)
				: Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
	}
}
