package org.themewright.ui.internal.results;

/**
 * Which columns of a wide table are shown: the toolkit makes rows only when they are seen, but columns at once. The first
 * column, which says what a row is about, is on every page.
 *
 * @param columns how many columns there are
 * @param most    how many are shown at most, two or more
 * @param page    from 0
 */
record ColumnPages(int columns, int most, int page) {

	/** How many columns are shown. */
	int count() {
		return Math.min(most, columns - page * (most - 1));
	}

	/** The column of the table by its place among those that are shown. */
	int column(int place) {
		return place == 0 ? 0 : page * (most - 1) + place;
	}

	/** The first column that is shown beside that which is always. */
	int first() {
		return Math.min(column(1), columns - 1);
	}

	/** The last column that is shown. */
	int last() {
		return column(count() - 1);
	}

	boolean hasNext() {
		return last() < columns - 1;
	}

	boolean hasPrevious() {
		return page > 0;
	}

	/** Another page; of a step beyond the ends the same. */
	ColumnPages moved(int step) {
		return step > 0 && !hasNext() || step < 0 && !hasPrevious() ? this : new ColumnPages(columns, most, page + step);
	}
}
