package org.themewright.exchange.tables;

import java.util.List;
import java.util.Objects;

/**
 * A table to be written. Its cells are asked for as they are written, so that a large one need not be held.
 *
 * @param name     what it is called, not null
 * @param headings of the columns
 * @param rowCount how many rows there are below the headings
 * @param cells    the cells
 * @since 1.0
 */
public record TableSheet(String name, List<String> headings, int rowCount, Cells cells) {

	/** The cells of a table. */
	@FunctionalInterface
	public interface Cells {

		/**
		 * @param row    from 0
		 * @param column from 0
		 * @return a {@link Number}, a {@link String}, or null for nothing, which a number that is not finite is too; the same
		 *         each time
		 */
		Object value(int row, int column);
	}

	/** Copies the headings. */
	public TableSheet {
		Objects.requireNonNull(name);
		Objects.requireNonNull(cells);
		headings = List.copyOf(headings);
	}
}
