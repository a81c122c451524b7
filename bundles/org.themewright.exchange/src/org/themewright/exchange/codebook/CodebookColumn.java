package org.themewright.exchange.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The columns of a codebook in a table, in the order in which they are written. When a table is read, columns are known
 * by their headings, in any order; capitals do not count.
 *
 * @since 0.1
 */
public enum CodebookColumn {

	/** The name. A table that is read must have it. */
	CODE("Code", "Name", "Code name"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** How deep the code is, 1 for the top; where it is missing, {@link #PARENT} counts, and without that all are top. */
	LEVEL("Level", "Depth"), //$NON-NLS-1$ //$NON-NLS-2$
	/** The names from the top down to the code above, with {@code >} between them. */
	PARENT("Parent", "Parent code", "Category"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** What it means. */
	DEFINITION("Definition", "Description", "Comment"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** When it is used. */
	WHEN_TO_USE("When to use", "Inclusion", "Inclusion criteria"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** When it is not used. */
	WHEN_NOT_TO_USE("When not to use", "Exclusion", "Exclusion criteria"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** Typical words. */
	EXAMPLE("Example", "Typical example"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Words at the edge of the code. */
	BOUNDARY_EXAMPLE("Boundary example", "Borderline example", "Atypical example"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** As {@code #rrggbb}. */
	COLOUR("Colour", "Color"), //$NON-NLS-1$ //$NON-NLS-2$
	/** How many codings; written only. */
	CODINGS("Codings"), //$NON-NLS-1$
	/** In how many sources; written only. */
	SOURCES("Sources"), //$NON-NLS-1$
	/** By how many participants; written only. */
	PARTICIPANTS("Participants"), //$NON-NLS-1$
	/** The id, by which a code is known again after it was renamed or moved. */
	ID("Id", "Guid"); //$NON-NLS-1$ //$NON-NLS-2$

	private final List<String> headings;

	CodebookColumn(String... headings) {
		this.headings = List.of(headings);
	}

	/** @return what is written above the column; not translated, so that a table can be read in any language */
	public String heading() {
		return headings.getFirst();
	}

	/**
	 * @param heading what stands above a column
	 * @return the column, or null where it is none of these
	 */
	static CodebookColumn of(String heading) {
		String wanted = heading.strip().toLowerCase(Locale.ROOT);
		return Arrays.stream(values())
				.filter(each -> each.headings.stream().anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(wanted)))
				.findFirst().orElse(null);
	}
}
