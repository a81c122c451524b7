package org.themewright.ui.transcript.internal.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LabelLayoutTest {

	@Test
	void labelsStandBesideTheTopsOfTheirStripes() {
		assertArrayEquals(new int[] { 0, 50 }, LabelLayout.place(new int[] { 0, 50 }, new int[] { 20, 70 }, 10, 0));
	}

	@Test
	void oneBelowAnotherWhereTheyWouldCover() {
		assertArrayEquals(new int[] { 0, 10 }, LabelLayout.place(new int[] { 0, 0 }, new int[] { 40, 40 }, 10, 0));
	}

	@Test
	void thoseWithoutRoomAreLeftOutAndTakeNone() {
		assertArrayEquals(new int[] { 0, LabelLayout.NO_ROOM, 12 },
				LabelLayout.place(new int[] { 0, 2, 12 }, new int[] { 10, 10, 40 }, 10, 0));
	}

	@Test
	void theLabelAboveCountsThoseWithoutRoom() {
		int no = LabelLayout.NO_ROOM;
		assertArrayEquals(new int[] { 2, 0, 0, 0, 1, 0 }, LabelLayout.omitted(new int[] { 0, no, no, 10, 20, no }));
		assertArrayEquals(new int[] { 0 }, LabelLayout.omitted(new int[] { no }));
	}

	@Property
	void everyStripeIsNamedOrCounted(@ForAll @Size(max = 40) List<@IntRange(max = 100) Integer> places,
			@ForAll @IntRange(min = 1, max = 60) int length) {
		int[] tops = places.stream().mapToInt(Integer::intValue).sorted().toArray();
		int[] bottoms = java.util.Arrays.stream(tops).map(each -> each + length).toArray();
		int[] labels = LabelLayout.place(tops, bottoms, 12, 30);
		long named = java.util.Arrays.stream(labels).filter(each -> each != LabelLayout.NO_ROOM).count();
		assertTrue(named + java.util.Arrays.stream(LabelLayout.omitted(labels)).sum() == tops.length);
	}

	@Property
	void labelsNeverCoverEachOtherNorStrayFurtherThanAllowed(
			@ForAll @Size(max = 40) List<@IntRange(max = 300) Integer> places,
			@ForAll @IntRange(min = 1, max = 60) int length, @ForAll @IntRange(min = 1, max = 20) int height,
			@ForAll @IntRange(max = 40) int slack) {
		int[] tops = places.stream().mapToInt(Integer::intValue).sorted().toArray();
		int[] bottoms = java.util.Arrays.stream(tops).map(each -> each + length).toArray();
		int[] labels = LabelLayout.place(tops, bottoms, height, slack);
		int free = Integer.MIN_VALUE;
		for (int i = 0; i < labels.length; i++) {
			if (labels[i] != LabelLayout.NO_ROOM) {
				assertTrue(labels[i] >= tops[i] && labels[i] >= free);
				assertTrue(labels[i] == tops[i] || labels[i] + height <= bottoms[i] + slack);
				free = labels[i] + height;
			} else {
				assertTrue(free > tops[i], "a label with room beside its top must be there");
			}
		}
	}
}
