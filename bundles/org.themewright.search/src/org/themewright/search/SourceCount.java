package org.themewright.search;

import java.util.List;

/**
 * How many hits there are in a source, or in a memo, code or theme.
 *
 * @param objectId its id
 * @param name its name
 * @param total how many
 * @param length length of its text in UTF-16 code units, to compare short and long ones
 * @param parts how many begin in each {@value #PARTS}th of its text, from beginning to end
 * @since 1.0
 */
public record SourceCount(String objectId, String name, int total, int length, List<Integer> parts) {

	/** Into how many parts of the same length a text is divided. */
	public static final int PARTS = 20;

	/** Copies the list. */
	public SourceCount {
		parts = List.copyOf(parts);
	}

	/** @return how many hits there are for 10,000 characters */
	public double density() {
		return length == 0 ? 0 : total * 10_000.0 / length;
	}
}
