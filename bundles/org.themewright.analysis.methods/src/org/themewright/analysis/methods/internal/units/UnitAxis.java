package org.themewright.analysis.methods.internal.units;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.text.TextRange;
import org.themewright.core.text.TextUnits;

/**
 * The units of a source, numbered from 0 through all its turns. Ranges of text become ranges of units and back, both in
 * the logarithm of the length; nothing is kept for each character of the text. What stands outside of turns, as headings
 * do, belongs to no unit.
 */
public final class UnitAxis {

	/** Units before an offset, inside of one turn. */
	private interface Places {

		/** How many units of the turn begin before the offset. */
		int startingBefore(int offset);

		/** How many units of the turn end at or before the offset. */
		int endingUpTo(int offset);

		int start(int unit);

		int end(int unit);

		int size();
	}

	private final List<TextRange> turns;
	private final Places[] places;
	private final int[] firsts;

	private UnitAxis(List<TextRange> turns, Places[] places) {
		this.turns = turns;
		this.places = places;
		firsts = new int[turns.size() + 1];
		for (int i = 0; i < places.length; i++) {
			firsts[i + 1] = firsts[i] + places[i].size();
		}
	}

	/**
	 * @param source a source
	 * @param unit   into what it is cut
	 * @return its units
	 */
	public static UnitAxis of(SourceData source, Unit unit) {
		List<TextRange> turns = Turns.of(source);
		String text = source.text();
		return new UnitAxis(turns, switch (unit) {
			case CHARACTER -> characters(text, turns);
			case WORD -> words(text, turns);
			case SENTENCE -> sentences(text, turns, locale(source));
			case TURN -> turns.stream().map(turn -> new Ranges(List.of(turn))).toArray(Places[]::new);
		});
	}

	private static Locale locale(SourceData source) {
		return source.language() == null ? Locale.ROOT : Locale.forLanguageTag(source.language());
	}

	private static Places[] characters(String text, List<TextRange> turns) {
		// Latin text has none at all.
		int[] pairs = IntStream.range(1, text.length()).filter(
				i -> Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1)))
				.toArray();
		return turns.stream().map(turn -> new Characters(turn, pairs)).toArray(Places[]::new);
	}

	private static Places[] words(String text, List<TextRange> turns) {
		List<TextRange> words = Words.of(text).ranges();
		return turns.stream().map(turn -> {
			int from = Turns.firstEndingAfter(words, turn.start());
			int to = from;
			while (to < words.size() && words.get(to).start() < turn.end()) {
				to++;
			}
			return new Ranges(words.subList(from, to));
		}).toArray(Places[]::new);
	}

	private static Places[] sentences(String text, List<TextRange> turns, Locale locale) {
		BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
		return turns.stream().map(turn -> {
			breaks.setText(turn.in(text));
			List<TextRange> sentences = new ArrayList<>();
			int start = breaks.first();
			for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
				TextRange sentence = TextUnits.trimmed(text,
						new TextRange(turn.start() + start, turn.start() + end));
				if (!sentence.isEmpty()) {
					sentences.add(sentence);
				}
				start = end;
			}
			return new Ranges(sentences);
		}).toArray(Places[]::new);
	}

	/** @return how many units there are */
	public int size() {
		return firsts[turns.size()];
	}

	/** @return the turns, or paragraphs, that the units lie in */
	public List<TextRange> turns() {
		return turns;
	}

	/**
	 * @param turn the number of a turn
	 * @return its first unit, which is the end of the turn before; for the number of turns, the number of units
	 */
	public int firstOf(int turn) {
		return firsts[turn];
	}

	/**
	 * @param offset an offset in the text
	 * @return the first unit that ends after it
	 */
	public int firstEndingAfter(int offset) {
		return place(offset, each -> each.endingUpTo(offset));
	}

	/**
	 * @param offset an offset in the text
	 * @return the first unit that begins at or after it
	 */
	public int firstStartingFrom(int offset) {
		return place(offset, each -> each.startingBefore(offset));
	}

	private int place(int offset, ToIntFunction<Places> inTurn) {
		int turn = Turns.firstEndingAfter(turns, offset - 1);
		return turn == turns.size() ? size() : firsts[turn] + inTurn.applyAsInt(places[turn]);
	}

	/**
	 * @param from a unit
	 * @param to   the unit after the last, greater
	 * @return the text from the start of the first to the end of the last
	 */
	public TextRange range(int from, int to) {
		return new TextRange(places[turnOf(from)].start(from - firsts[turnOf(from)]),
				places[turnOf(to - 1)].end(to - 1 - firsts[turnOf(to - 1)]));
	}

	private int turnOf(int unit) {
		int found = Arrays.binarySearch(firsts, unit);
		if (found < 0) {
			return -found - 2;
		}
		// A turn may hold no unit, as "..." holds no word.
		while (firsts[found + 1] == unit) {
			found++;
		}
		return found;
	}

	/** Units that are ranges. */
	private record Ranges(List<TextRange> ranges) implements Places {

		@Override
		public int startingBefore(int offset) {
			int ended = endingUpTo(offset);
			return ended < ranges.size() && ranges.get(ended).start() < offset ? ended + 1 : ended;
		}

		@Override
		public int endingUpTo(int offset) {
			return Turns.firstEndingAfter(ranges, offset);
		}

		@Override
		public int start(int unit) {
			return ranges.get(unit).start();
		}

		@Override
		public int end(int unit) {
			return ranges.get(unit).end();
		}

		@Override
		public int size() {
			return ranges.size();
		}
	}

	/** Code points; pairs are the offsets of all low surrogates of the text, sorted. */
	private record Characters(TextRange turn, int[] pairs) implements Places {

		@Override
		public int startingBefore(int offset) {
			int to = Math.clamp(offset, turn.start(), turn.end());
			return to - turn.start() - (before(to) - before(turn.start()));
		}

		@Override
		public int endingUpTo(int offset) {
			// In the middle of a pair, the character begins before but does not end.
			return startingBefore(offset) - (offset > turn.start() && offset < turn.end() && Arrays.binarySearch(pairs, offset) >= 0 ? 1 : 0);
		}

		private int before(int offset) {
			int found = Arrays.binarySearch(pairs, offset);
			return found < 0 ? -found - 1 : found;
		}

		@Override
		public int start(int unit) {
			int offset = turn.start() + unit;
			for (int more = unit - startingBefore(offset); more > 0; more = unit - startingBefore(offset)) {
				offset += more;
			}
			return Arrays.binarySearch(pairs, offset) >= 0 ? offset + 1 : offset;
		}

		@Override
		public int end(int unit) {
			return start(unit + 1);
		}

		@Override
		public int size() {
			return startingBefore(turn.end());
		}
	}
}
