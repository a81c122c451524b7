package org.themewright.ui.internal.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Every column of a wide table can be reached, and what a row is about is always seen. */
class ColumnPagesTest {

	@Example
	void aNarrowTableHasOnePage() {
		ColumnPages pages = new ColumnPages(300, 300, 0);
		assertEquals(300, pages.count());
		assertEquals(299, pages.last());
		assertFalse(pages.hasNext() || pages.hasPrevious());
		assertSame(pages, pages.moved(1));
		assertSame(pages, pages.moved(-1));
	}

	@Example
	void aWideOneGoesOn() {
		ColumnPages second = new ColumnPages(700, 300, 0).moved(1);
		assertEquals(300, second.first());
		assertEquals(598, second.last());
		assertEquals(0, second.column(0));
		ColumnPages third = second.moved(1);
		assertEquals(599, third.first());
		assertEquals(699, third.last());
		assertEquals(102, third.count());
		assertEquals(second, third.moved(-1));
	}

	@Property(tries = 300)
	void allColumnsAreOnExactlyOnePageButTheFirstWhichIsOnAll(@ForAll @IntRange(min = 1, max = 60) int columns,
			@ForAll @IntRange(min = 2, max = 20) int most) {
		List<Integer> seen = new ArrayList<>(List.of(0));
		ColumnPages pages = new ColumnPages(columns, most, 0);
		while (true) {
			assertTrue(pages.count() <= most);
			assertEquals(0, pages.column(0));
			IntStream.range(1, pages.count()).map(pages::column).forEach(seen::add);
			if (!pages.hasNext()) {
				break;
			}
			pages = pages.moved(1);
		}
		assertEquals(IntStream.range(0, columns).boxed().toList(), seen);
	}
}
