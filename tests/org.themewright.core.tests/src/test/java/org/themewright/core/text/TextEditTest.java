package org.themewright.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.themewright.core.support.Texts;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What an edit does to a text and to ranges in it. */
class TextEditTest {

	/** A code unit that is known wherever it goes. */
	private static final class Unit {
	}

	/** A text whose code units are followed one by one. */
	private static final class Tracked {

		private final List<Unit> units = new ArrayList<>();

		Tracked(int length) {
			for (int i = 0; i < length; i++) {
				units.add(new Unit());
			}
		}

		/** Does the edit and returns the code units that belong to the range then: what survives, and what came within. */
		List<Unit> edit(TextEdit edit, List<Unit> range) {
			List<Unit> removed = new ArrayList<>(units.subList(edit.offset(), edit.offset() + edit.removed()));
			Unit before = edit.offset() == 0 ? null : units.get(edit.offset() - 1);
			Unit after = edit.offset() + edit.removed() == units.size() ? null : units.get(edit.offset() + edit.removed());
			boolean within = removed.isEmpty() ? before != null && after != null && range.contains(before) && range.contains(after)
					: range.containsAll(removed);
			List<Unit> inserted = new Tracked(edit.inserted().length()).units;
			units.subList(edit.offset(), edit.offset() + edit.removed()).clear();
			units.addAll(edit.offset(), inserted);
			List<Unit> result = new ArrayList<>(range);
			result.removeAll(removed);
			if (within) {
				result.addAll(inserted);
			}
			return units.stream().filter(result::contains).toList();
		}

		List<Unit> in(TextRange range) {
			return List.copyOf(units.subList(range.start(), range.end()));
		}

		TextRange rangeOf(List<Unit> range) {
			return range.isEmpty() ? null
					: new TextRange(units.indexOf(range.get(0)), units.indexOf(range.get(range.size() - 1)) + 1);
		}
	}

	@Property(tries = 12_000)
	void rangesFollowTheirWordsThroughAnyEdits(@ForAll long seed) {
		Random random = new Random(seed);
		String text = Texts.text(random, 20);
		TextRange range = Texts.range(random, text);
		Tracked tracked = new Tracked(text.length());
		for (int i = 0; i < 12 && range != null; i++) {
			List<Unit> units = tracked.in(range);
			TextEdit edit = Texts.edit(random, text);
			units = tracked.edit(edit, units);
			TextRange moved = edit.move(range);
			assertEquals(tracked.rangeOf(units), moved, edit + " on " + range);
			text = edit.applyTo(text);
			assertEquals(tracked.units.size(), text.length());
			range = moved;
		}
	}

	@Property(tries = 5_000)
	void placesFollowTheTextBeforeThem(@ForAll long seed) {
		Random random = new Random(seed);
		String text = Texts.text(random, 20);
		TextEdit edit = Texts.edit(random, text);
		Tracked tracked = new Tracked(text.length());
		int place = random.nextInt(text.length() + 1);
		List<Unit> before = List.copyOf(tracked.units.subList(0, place));
		tracked.edit(edit, List.of());
		int expected = 0;
		for (int i = 0; i < tracked.units.size(); i++) {
			if (before.contains(tracked.units.get(i))) {
				expected = i + 1;
			}
		}
		int moved = edit.move(place);
		assertTrue(moved >= expected && moved <= tracked.units.size());
		assertTrue(moved == expected || edit.offset() < place && moved == expected + edit.inserted().length(), edit + " on " + place);
	}

	@Property(tries = 5_000)
	void betweenAndInverseLeadThereAndBack(@ForAll long seed) {
		Random random = new Random(seed);
		String before = Texts.text(random, 12);
		String after = random.nextBoolean() ? Texts.text(random, 12) : Texts.wholeEdit(random, before).applyTo(before);
		TextEdit edit = TextEdit.between(before, after);
		assertEquals(after, edit.applyTo(before));
		assertEquals(before, edit.inverse(before).applyTo(after));
		assertEquals(edit, edit.inverse(before).inverse(after));
		assertEquals(after.length() - before.length(), edit.delta());
		TextRange removed = new TextRange(edit.offset(), edit.offset() + edit.removed());
		assertEquals(removed.start(), removed.withoutSplitPairs(before).start());
		assertEquals(removed.end(), new TextRange(0, removed.end()).withoutSplitPairs(before).end());
		TextRange inserted = new TextRange(edit.offset(), edit.offset() + edit.inserted().length());
		assertEquals(inserted.end(), new TextRange(0, inserted.end()).withoutSplitPairs(after).end());
	}

	@Property(tries = 2_000)
	void rangesThatCutNoCharacterGoOnCuttingNone(@ForAll long seed) {
		Random random = new Random(seed);
		String before = Texts.text(random, 12);
		TextRange range = Texts.range(random, before);
		if (range == null) {
			return;
		}
		TextEdit edit = TextEdit.between(before, Texts.wholeEdit(random, before).applyTo(before));
		TextRange moved = edit.move(range.withoutSplitPairs(before));
		assertTrue(moved == null || moved.equals(moved.withoutSplitPairs(edit.applyTo(before))), edit + " on " + range);
	}

	@Test
	void betweenIsTheSmallestReplacement() {
		assertEquals(new TextEdit(3, 0, ""), TextEdit.between("abc", "abc"));
		assertEquals(new TextEdit(1, 1, "x"), TextEdit.between("abc", "axc"));
		assertEquals(new TextEdit(2, 0, "a"), TextEdit.between("aa", "aaa"));
		assertEquals(new TextEdit(1, 2, "😁"), TextEdit.between("a😀b", "a😁b"));
	}

	@ParameterizedTest
	@CsvSource({ "5,0,x,6,11", "10,0,x,5,10", "7,0,xy,5,12", "5,5,xyz,5,8", "5,2,x,5,9", "8,2,'',5,8", "3,4,xy,5,8",
			"8,4,xy,5,8", "0,5,'',0,5", "10,5,x,5,10" })
	void movesARangeFromFiveToTen(int offset, int removed, String inserted, int start, int end) {
		assertEquals(new TextRange(start, end), new TextEdit(offset, removed, inserted).move(new TextRange(5, 10)));
	}

	@ParameterizedTest
	@CsvSource({ "5,5,''", "4,6,''", "5,6,''", "5,6,x", "4,7,xyz", "4,6,x" })
	void aRangeWhoseWordsAllGoIsGone(int offset, int removed, String inserted) {
		assertNull(new TextEdit(offset, removed, inserted).move(new TextRange(5, 10)));
	}

	@Test
	void numbersThatMakeNoSenseAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new TextEdit(-1, 0, ""));
		assertThrows(IllegalArgumentException.class, () -> new TextEdit(0, -1, ""));
		assertThrows(NullPointerException.class, () -> new TextEdit(0, 0, null));
		assertThrows(IllegalArgumentException.class, () -> new TextRange(-1, 0));
		assertThrows(IllegalArgumentException.class, () -> new TextRange(2, 1));
		assertFalse(new TextRange(3, 3).overlaps(new TextRange(0, 9)));
	}
}
