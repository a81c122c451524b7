package org.themewright.ui.transcript.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.ui.transcript.internal.text.RangeIndex.Entry;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RangeIndexTest {

	/** A step of a history: puts the thing of a number on a range, or removes it when the length is 0. */
	record Step(int number, int start, int length) {
	}

	private static final int THINGS = 40;
	private static final int TEXT = 120;

	private final List<String> things = new ArrayList<>();

	RangeIndexTest() {
		for (int i = 0; i < THINGS; i++) {
			things.add(String.format("t%02d", i));
		}
	}

	private static RangeIndex<String> index() {
		return new RangeIndex<>(Comparator.naturalOrder());
	}

	@Provide
	Arbitrary<List<Step>> histories() {
		return Combinators.combine(Arbitraries.integers().between(0, THINGS - 1), Arbitraries.integers().between(0, TEXT),
				Arbitraries.integers().between(0, 30)).as(Step::new).list().ofMaxSize(120);
	}

	@Property(tries = 300)
	void filledAtOnceItIsAsFilledOneByOne(@ForAll("histories") List<Step> steps) {
		RangeIndex<String> oneByOne = index();
		Map<String, int[]> all = play(steps, oneByOne, false);
		RangeIndex<String> atOnce = index();
		atOnce.putAll(all.keySet(), each -> all.get(each)[0], each -> all.get(each)[1]);
		assertEquals(oneByOne.all().toString(), atOnce.all().toString());
		assertEquals(oneByOne.laneCount(), atOnce.laneCount());
		for (String each : all.keySet()) {
			assertThrows(IllegalArgumentException.class, () -> atOnce.putAll(List.of(each), one -> 0, one -> 1));
		}
	}

	/** What the index should hold, kept the plain way. */
	private Map<String, int[]> play(List<Step> steps, RangeIndex<String> index, boolean askMeanwhile) {
		Map<String, int[]> expected = new LinkedHashMap<>();
		play(steps, index, askMeanwhile, expected);
		return expected;
	}

	private void play(List<Step> steps, RangeIndex<String> index, boolean askMeanwhile, Map<String, int[]> expected) {
		for (Step each : steps) {
			String thing = things.get(each.number());
			if (each.length() == 0) {
				assertEquals(expected.remove(thing) != null, index.remove(thing));
			} else {
				index.put(thing, each.start(), each.start() + each.length());
				expected.put(thing, new int[] { each.start(), each.start() + each.length() });
			}
			if (askMeanwhile) {
				index.overlapping(each.start(), each.start() + 1);
			}
		}
	}

	@Property
	void findsWhatAScanOfAllFinds(@ForAll("histories") List<Step> steps, @ForAll boolean askMeanwhile) {
		RangeIndex<String> index = index();
		Map<String, int[]> expected = play(steps, index, askMeanwhile);
		for (int from = 0; from < TEXT + 30; from += 3) {
			for (int to : new int[] { from, from + 1, from + 10, TEXT + 40 }) {
				int first = from;
				List<String> wanted = expected.entrySet().stream()
						.filter(each -> each.getValue()[0] < to && each.getValue()[1] > first && first < to)
						.sorted(Comparator.<Map.Entry<String, int[]>>comparingInt(each -> each.getValue()[0])
								.thenComparingInt(each -> -each.getValue()[1]).thenComparing(Map.Entry::getKey))
						.map(Map.Entry::getKey).toList();
				assertEquals(wanted, index.overlapping(from, to).stream().map(Entry::item).toList());
			}
		}
		assertEquals(expected.size(), index.all().size());
	}

	@Property
	void lanesAreThoseOfAssigningAllAnew(@ForAll("histories") List<Step> steps) {
		RangeIndex<String> index = index();
		Map<String, int[]> expected = play(steps, index, true);
		List<int[]> placed = new ArrayList<>();
		for (Entry<String> each : index.all()) {
			int lane = 0;
			while (isTaken(placed, lane, each.start())) {
				lane++;
			}
			placed.add(new int[] { lane, each.end() });
			assertEquals(lane, each.lane(), () -> each + " of " + index.all());
		}
		assertEquals(depth(expected), index.laneCount());
	}

	private static boolean isTaken(List<int[]> placed, int lane, int at) {
		return placed.stream().anyMatch(each -> each[0] == lane && each[1] > at);
	}

	/** No picture can do with fewer lanes than the most things that lie on one offset. */
	private static int depth(Map<String, int[]> ranges) {
		int most = 0;
		for (int at = 0; at < TEXT + 40; at++) {
			int offset = at;
			most = Math.max(most, (int) ranges.values().stream()
					.filter(each -> each[0] <= offset && offset < each[1]).count());
		}
		return most;
	}

	@Property
	void stepsThroughAllInOrderAndBack(@ForAll("histories") List<Step> steps) {
		RangeIndex<String> index = index();
		play(steps, index, false);
		List<String> all = index.all().stream().map(Entry::item).toList();
		List<String> walked = new ArrayList<>();
		for (Entry<String> at = index.next(null, 0); at != null; at = index.next(at.item(), 0)) {
			walked.add(at.item());
		}
		assertEquals(all, walked);
		List<String> back = new ArrayList<>();
		for (Entry<String> at = index.previous(null, TEXT + 1); at != null; at = index.previous(at.item(), 0)) {
			back.addFirst(at.item());
		}
		assertEquals(all, back);
	}

	/** As the editor does: what an edit touches is removed, the rest moves along, and what was touched is put back. */
	@Property
	void movingAlongWithEditsIsPuttingAllAnew(@ForAll("histories") List<Step> steps, @ForAll("histories") List<Step> edits) {
		RangeIndex<String> index = index();
		Map<String, int[]> expected = play(steps, index, false);
		for (Step each : edits) {
			int removed = each.number() % 7;
			TextEdit edit = new TextEdit(each.start(), removed, "x".repeat(each.length() % 5));
			Map<String, int[]> touched = new LinkedHashMap<>();
			expected.forEach((thing, range) -> {
				if (range[0] <= each.start() + removed && range[1] >= each.start()) {
					touched.put(thing, range);
				}
			});
			touched.keySet().forEach(index::remove);
			index.moveAfter(each.start() + removed, edit.delta());
			for (String thing : List.copyOf(expected.keySet())) {
				int[] range = expected.get(thing);
				TextRange moved = edit.move(new TextRange(range[0], range[1]));
				if (moved == null) {
					expected.remove(thing);
				} else {
					expected.put(thing, new int[] { moved.start(), moved.end() });
					if (touched.containsKey(thing)) {
						index.put(thing, moved.start(), moved.end());
					}
				}
			}
			if (each.number() % 2 == 0) {
				index.laneCount();
			}
		}
		RangeIndex<String> anew = index();
		expected.forEach((thing, range) -> anew.put(thing, range[0], range[1]));
		assertEquals(anew.all().toString(), index.all().toString());
		assertEquals(anew.laneCount(), index.laneCount());
		for (int at = 0; at < TEXT; at += 5) {
			assertEquals(anew.overlapping(at, at + 3).toString(), index.overlapping(at, at + 3).toString());
		}
	}

	/** What is hidden is there when it is shown again, and leaves no lanes behind. */
	@Property
	void whatIsHiddenIsAsIfItWereNotThere(@ForAll("histories") List<Step> before, @ForAll("histories") List<Step> after,
			@ForAll boolean askMeanwhile) {
		RangeIndex<String> index = index();
		Map<String, int[]> expected = play(before, index, askMeanwhile);
		for (int divisor : new int[] { 3, 2, 1 }) {
			index.show(each -> Integer.parseInt(each.substring(1)) % divisor == 0);
			assertShows(expected, divisor, index);
		}
		index.show(each -> Integer.parseInt(each.substring(1)) % 2 == 0);
		play(after, index, askMeanwhile, expected);
		assertShows(expected, 2, index);
		index.moveAfter(TEXT / 2, 7);
		expected.values().stream().filter(each -> each[0] > TEXT / 2).forEach(each -> {
			each[0] += 7;
			each[1] += 7;
		});
		index.show(each -> true);
		assertShows(expected, 1, index);
	}

	private static void assertShows(Map<String, int[]> expected, int divisor, RangeIndex<String> index) {
		RangeIndex<String> anew = index();
		expected.forEach((thing, range) -> {
			if (Integer.parseInt(thing.substring(1)) % divisor == 0) {
				anew.put(thing, range[0], range[1]);
			} else {
				assertNull(index.get(thing));
			}
		});
		for (int at = TEXT; at >= 0; at -= 7) {
			assertEquals(anew.overlapping(at, at + 3).toString(), index.overlapping(at, at + 3).toString());
			assertEquals(String.valueOf(anew.next(null, at)), String.valueOf(index.next(null, at)));
			assertEquals(String.valueOf(anew.previous(null, at)), String.valueOf(index.previous(null, at)));
		}
		assertEquals(anew.all().toString(), index.all().toString());
		assertEquals(anew.laneCount(), index.laneCount());
		assertEquals(anew.isEmpty(), index.isEmpty());
	}

	@Test
	void whatOnlyTouchesDoesNotOverlap() {
		RangeIndex<String> index = index();
		index.put("a", 0, 5);
		index.put("b", 5, 9);
		assertEquals(List.of("b"), index.overlapping(5, 6).stream().map(Entry::item).toList());
		assertEquals(List.of("a"), index.overlapping(4, 5).stream().map(Entry::item).toList());
		assertEquals(1, index.laneCount());
		assertTrue(index.overlapping(3, 3).isEmpty());
	}

	@Test
	void thingsAreToldApartByIdentity() {
		RangeIndex<String> index = index();
		index.put("a", 0, 5);
		assertFalse(index.remove(new String("a")));
		assertNull(index.get(new String("a")));
		assertEquals(1, index.all().size());
	}

	@Test
	void emptyRangesAreRefused() {
		RangeIndex<String> index = index();
		assertThrows(IllegalArgumentException.class, () -> index.put("a", 3, 3));
		assertThrows(IllegalArgumentException.class, () -> index.put("a", -1, 3));
		assertEquals(0, index.all().size());
	}

	@Test
	void clearedIndexStartsAnew() {
		RangeIndex<String> index = index();
		index.put("a", 0, 5);
		index.put("b", 2, 7);
		index.clear();
		assertTrue(index.overlapping(0, 10).isEmpty());
		index.put("b", 2, 7);
		assertEquals(0, index.get("b").lane());
	}
}
