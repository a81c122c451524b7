package org.themewright.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

/** Ranges in lanes. */
class LanesTest {

	@Test
	void whatTouchesSharesALane() {
		assertArrayEquals(new int[] { 0, 1, 0, 1 }, Lanes.assign(List.of(new TextRange(0, 5), new TextRange(2, 6),
				new TextRange(5, 9), new TextRange(6, 7))));
		assertEquals(0, Lanes.assign(List.of()).length);
	}

	@Property(tries = 500)
	void nothingOverlapsInALaneAndNoLaneIsWasted(
			@ForAll @Size(max = 40) List<@IntRange(min = 0, max = 99) Integer> starts) {
		List<TextRange> sorted = starts.stream().map(each -> new TextRange(each, each + 1 + each * 7 % 23))
				.sorted(Comparator.comparingInt(TextRange::start)).toList();
		int[] lanes = Lanes.assign(sorted);
		for (int i = 0; i < lanes.length; i++) {
			for (int k = 0; k < i; k++) {
				assertFalse(lanes[i] == lanes[k] && sorted.get(i).overlaps(sorted.get(k)));
			}
		}
		long deepest = IntStream.range(0, 130)
				.mapToLong(at -> sorted.stream().filter(each -> each.start() <= at && at < each.end()).count()).max()
				.orElse(0);
		assertEquals(deepest, IntStream.of(lanes).max().orElse(-1) + 1);
	}
}
