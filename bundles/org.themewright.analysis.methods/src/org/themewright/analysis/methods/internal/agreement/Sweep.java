package org.themewright.analysis.methods.internal.agreement;

import java.util.Arrays;
import java.util.List;

import org.themewright.analysis.methods.internal.units.UnitAxis;
import org.themewright.core.text.TextRange;

/**
 * Finds what observers say of the units of a source by one sweep over where their codings begin and end: its cost grows
 * with the number of codings and turns and not with the number of units.
 */
public final class Sweep {

	private Sweep() {
	}

	/**
	 * What an observer says of a range of text.
	 *
	 * @param observer the number of the observer
	 * @param category what is said, more than 0; where an observer says several things, the greatest counts
	 * @param range    where; units of which any part is in it
	 */
	public record Mark(int observer, int category, TextRange range) {
	}

	/** Gets the segments one after another. */
	public interface Segments {

		/**
		 * @param turn    the number of the turn that the segment lies in
		 * @param from    its first unit
		 * @param to      the unit after its last
		 * @param pattern for each observer the category, 0 where nothing is marked; changes after the call
		 */
		void segment(int turn, int from, int to, int[] pattern);
	}

	/**
	 * Cuts a source into segments of which everybody says the same, none longer than a turn.
	 *
	 * @param axis       the units of the source
	 * @param categories how many categories there are, with 0
	 * @param absent     for each observer whether there is nothing from them about this source
	 * @param marks      what observers say, in any order; of those who are absent there is none
	 * @param within     ranges of the only units that are asked for; null for all
	 * @param segments   gets the segments in order
	 */
	public static void over(UnitAxis axis, int categories, boolean[] absent, List<Mark> marks, List<TextRange> within,
			Segments segments) {
		int observers = absent.length;
		Events events = new Events(axis, marks, within, observers);
		int[][] open = new int[observers + 1][categories];
		int[] pattern = new int[observers];
		for (int i = 0; i < observers; i++) {
			pattern[i] = absent[i] ? Ratings.MISSING : 0;
		}
		for (int turn = 0; turn < axis.turns().size(); turn++) {
			int end = axis.firstOf(turn + 1);
			for (int at = axis.firstOf(turn); at < end;) {
				events.apply(at, open, pattern);
				int next = Math.min(end, events.next());
				if (within == null || open[observers][1] > 0) {
					segments.segment(turn, at, next, pattern);
				}
				at = next;
			}
		}
	}

	/** Where marks begin and end, in order. */
	private static final class Events {

		private final int[] observers;
		private final int[] categories;
		private final long[] places;
		private int at;

		Events(UnitAxis axis, List<Mark> marks, List<TextRange> within, int observerOfWithin) {
			int size = marks.size() + (within == null ? 0 : within.size());
			observers = new int[size];
			categories = new int[size];
			long[] found = new long[2 * size];
			int count = 0;
			for (int i = 0; i < size; i++) {
				boolean isMark = i < marks.size();
				TextRange range = isMark ? marks.get(i).range() : within.get(i - marks.size());
				observers[i] = isMark ? marks.get(i).observer() : observerOfWithin;
				categories[i] = isMark ? marks.get(i).category() : 1;
				int from = axis.firstEndingAfter(range.start());
				int to = axis.firstStartingFrom(range.end());
				if (from < to) {
					found[count++] = place(from, i, 1);
					found[count++] = place(to, i, 0);
				}
			}
			places = Arrays.copyOf(found, count);
			Arrays.sort(places);
		}

		private static long place(int unit, int index, int opens) {
			return (long) unit << 32 | (long) index << 1 | opens;
		}

		int next() {
			return at == places.length ? Integer.MAX_VALUE : (int) (places[at] >>> 32);
		}

		void apply(int unit, int[][] open, int[] pattern) {
			for (; next() <= unit; at++) {
				int index = (int) (places[at] & 0xFFFF_FFFFL) >>> 1;
				int observer = observers[index];
				int[] mine = open[observer];
				mine[categories[index]] += (places[at] & 1) == 1 ? 1 : -1;
				if (observer < pattern.length) {
					int greatest = mine.length - 1;
					while (greatest > 0 && mine[greatest] <= 0) {
						greatest--;
					}
					pattern[observer] = greatest;
				}
			}
		}
	}
}
