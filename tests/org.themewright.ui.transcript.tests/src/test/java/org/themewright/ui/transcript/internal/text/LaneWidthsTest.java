package org.themewright.ui.transcript.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LaneWidthsTest {

	@Property
	void everyLaneIsInTheMarginAndSeen(@ForAll @IntRange(min = 1, max = 500) int lanes,
			@ForAll @IntRange(min = 1, max = 120) int width) {
		LaneWidths widths = new LaneWidths(lanes, width, 9);
		assertTrue(widths.bar() >= 1);
		for (int lane = 0; lane < lanes; lane++) {
			assertTrue(widths.left(lane) >= 0 && widths.left(lane) + widths.bar() <= width, () -> widths.toString());
			if (lane > 0) {
				assertTrue(widths.left(lane) >= widths.left(lane - 1));
			}
		}
		assertTrue(widths.right() <= Math.max(width, 1));
	}

	@Property
	void lanesDoNotTouchWhileTheyHaveTwoPixels(@ForAll @IntRange(min = 1, max = 60) int lanes,
			@ForAll @IntRange(min = 1, max = 120) int width) {
		LaneWidths widths = new LaneWidths(lanes, width, 9);
		for (int lane = 1; lane < lanes && width >= 2 * lanes; lane++) {
			assertTrue(widths.left(lane) >= widths.left(lane - 1) + widths.bar() + (width >= 3 * lanes ? 1 : 0),
					() -> widths.toString());
		}
	}

	@Test
	void lanesAreNoWiderThanGood() {
		assertEquals(9, new LaneWidths(2, 100, 9).left(1));
		assertEquals(5, new LaneWidths(2, 100, 9).bar());
	}
}
