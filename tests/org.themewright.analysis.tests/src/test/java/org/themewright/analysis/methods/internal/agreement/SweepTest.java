package org.themewright.analysis.methods.internal.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.themewright.analysis.methods.internal.agreement.Sweep.Mark;
import org.themewright.analysis.methods.internal.units.Unit;
import org.themewright.analysis.methods.internal.units.UnitAxis;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.core.text.TextRange;
import org.themewright.model.SpeakerRole;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The sweep against what is found unit by unit. */
class SweepTest {

	private static final String[] PIECES = { "Well, ", "yes. ", "I \uD83D\uDE00 know! ", "It\u2019s \uD83D\uDE00", "so-so ", "... ", "No?\n" };

	private static SourceData source(Random random) {
		StringBuilder text = new StringBuilder(random.nextBoolean() ? "Title \uD83D\uDE00\n" : "");
		List<TurnData> turns = new ArrayList<>();
		boolean withTurns = random.nextInt(4) > 0;
		for (int i = 0; i < 1 + random.nextInt(5); i++) {
			int start = text.length();
			for (int j = 0; j < random.nextInt(5); j++) {
				text.append(PIECES[random.nextInt(PIECES.length)]);
			}
			text.append('\n');
			if (withTurns && random.nextInt(5) > 0) {
				turns.add(new TurnData(turns.size(), start, text.length(), "S", SpeakerRole.OTHER, null, -1));
			}
		}
		return new SourceData("s", "s", "s", text.toString(), "en", List.of(), turns);
	}

	private static List<TextRange> ranges(Random random, String text, int most) {
		List<TextRange> result = new ArrayList<>();
		for (int i = random.nextInt(most + 1); i > 0; i--) {
			int start = random.nextInt(text.length());
			result.add(new TextRange(start, start + 1 + random.nextInt(text.length() - start)));
		}
		return result;
	}

	@Property(tries = 500)
	void segmentsSayWhatIsSaidOfEveryUnit(@ForAll Random random, @ForAll Unit unit, @ForAll boolean masked) {
		SourceData source = source(random);
		UnitAxis axis = UnitAxis.of(source, unit);
		List<Mark> marks = new ArrayList<>();
		boolean[] absent = { random.nextInt(5) == 0, false, false };
		for (int observer = 0; observer < 3; observer++) {
			for (TextRange range : ranges(random, source.text(), absent[observer] ? 0 : 3)) {
				marks.add(new Mark(observer, 1 + random.nextInt(2), range));
			}
		}
		List<TextRange> within = masked ? ranges(random, source.text(), 2) : null;
		List<String> found = new ArrayList<>();
		Sweep.over(axis, 3, absent, marks, within, (turn, from, to, pattern) -> {
			assertTrue(axis.firstOf(turn) <= from && from < to && to <= axis.firstOf(turn + 1));
			for (int i = from; i < to; i++) {
				found.add(i + " " + Arrays.toString(pattern));
			}
		});
		List<String> expected = new ArrayList<>();
		for (int i = 0; i < axis.size(); i++) {
			TextRange here = axis.range(i, i + 1);
			if (within == null || within.stream().anyMatch(here::overlaps)) {
				int[] pattern = new int[3];
				Arrays.setAll(pattern, observer -> absent[observer] ? Ratings.MISSING
						: marks.stream().filter(each -> each.observer() == observer && each.range().overlaps(here))
								.mapToInt(Mark::category).max().orElse(0));
				expected.add(i + " " + Arrays.toString(pattern));
			}
		}
		assertEquals(expected, found);
	}

	@Property(tries = 200)
	void unitsAreInOrderWithinTheirTurns(@ForAll Random random, @ForAll Unit unit) {
		SourceData source = source(random);
		UnitAxis axis = UnitAxis.of(source, unit);
		int before = 0;
		int characters = 0;
		for (int turn = 0; turn < axis.turns().size(); turn++) {
			for (int i = axis.firstOf(turn); i < axis.firstOf(turn + 1); i++) {
				TextRange range = axis.range(i, i + 1);
				assertTrue(range.start() >= before && range.start() >= axis.turns().get(turn).start()
						&& range.end() <= axis.turns().get(turn).end() && !range.isEmpty());
				assertEquals(range, range.withoutSplitPairs(source.text()));
				assertEquals(i, axis.firstEndingAfter(range.start()));
				assertEquals(i + 1, axis.firstEndingAfter(range.end()));
				assertEquals(i, axis.firstStartingFrom(range.start()));
				before = range.end();
			}
			characters += source.text().codePointCount(axis.turns().get(turn).start(), axis.turns().get(turn).end());
		}
		if (unit == Unit.CHARACTER) {
			assertEquals(characters, axis.size());
		}
		if (unit == Unit.TURN) {
			assertEquals(axis.turns().size(), axis.size());
		}
	}
}
