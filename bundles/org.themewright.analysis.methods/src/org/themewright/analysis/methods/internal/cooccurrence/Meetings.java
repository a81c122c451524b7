package org.themewright.analysis.methods.internal.cooccurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Counts which codes meet: pairs of codings with different codes whose ranges overlap. One sweep over each source; its
 * cost grows with the number of codings times the number of codes in the source, and not with the number of pairs that
 * are counted.
 */
public final class Meetings {

	/** The order in which codings are swept over. */
	public static final Comparator<Use> ORDER = Comparator.comparingInt(Use::start).thenComparingInt(Use::end)
			.thenComparingInt(Use::ordinal);

	private final long[] uses;
	private final long[][] pairs;
	private final long[][] meeting;
	private final long[] covered;
	private final long[][] coveredByBoth;

	/** @param codes how many codes there are */
	public Meetings(int codes) {
		uses = new long[codes];
		pairs = new long[codes][codes];
		meeting = new long[codes][codes];
		covered = new long[codes];
		coveredByBoth = new long[codes][codes];
	}

	/**
	 * Counts the codings of a source, or those by one researcher in it.
	 *
	 * @param inSource codings, in any order
	 */
	public void add(List<Use> inSource) {
		List<Use> sorted = inSource.stream().sorted(ORDER).toList();
		int[] codes = sorted.stream().mapToInt(Use::code).distinct().sorted().toArray();
		int[] local = new int[uses.length];
		for (int i = 0; i < codes.length; i++) {
			local[codes[i]] = i;
		}
		Sweep sweep = new Sweep(codes, local);
		sweep.over(sorted);
		addCovered(codes, local, sorted, sweep.met);
	}

	private final class Sweep {

		private final int[] codes;
		private final int[] local;
		/** Of each code, how many codings have begun and not ended, and how many have begun. */
		private final int[] open;
		private final int[] begun;
		private final boolean[][] met;

		Sweep(int[] codes, int[] local) {
			this.codes = codes;
			this.local = local;
			open = new int[codes.length];
			begun = new int[codes.length];
			met = new boolean[codes.length][codes.length];
		}

		void over(List<Use> byStart) {
			List<Use> byEnd = byStart.stream().sorted(Comparator.comparingInt(Use::end)).toList();
			// What had begun of each code when a coding began; -1 where one was still open then.
			int[][] before = new int[byStart.size()][];
			int[] place = new int[byStart.isEmpty() ? 0 : 1 + byStart.stream().mapToInt(Use::ordinal).max().getAsInt()
					- lowest(byStart)];
			int lowest = byStart.isEmpty() ? 0 : lowest(byStart);
			int ended = 0;
			for (int i = 0; i < byStart.size(); i++) {
				Use use = byStart.get(i);
				for (; byEnd.get(ended).end() <= use.start(); ended++) {
					end(byEnd.get(ended), before[place[byEnd.get(ended).ordinal() - lowest]]);
				}
				place[use.ordinal() - lowest] = i;
				before[i] = begin(use);
			}
			for (; ended < byEnd.size(); ended++) {
				end(byEnd.get(ended), before[place[byEnd.get(ended).ordinal() - lowest]]);
			}
		}

		private static int lowest(List<Use> uses) {
			return uses.stream().mapToInt(Use::ordinal).min().getAsInt();
		}

		private int[] begin(Use use) {
			int code = local[use.code()];
			uses[use.code()]++;
			int[] before = new int[codes.length];
			for (int i = 0; i < codes.length; i++) {
				if (i != code && open[i] > 0) {
					pairs[use.code()][codes[i]] += open[i];
					pairs[codes[i]][use.code()] += open[i];
					meeting[use.code()][codes[i]]++;
					met[Math.min(i, code)][Math.max(i, code)] = true;
					before[i] = -1;
				} else {
					before[i] = begun[i];
				}
			}
			open[code]++;
			begun[code]++;
			return before;
		}

		private void end(Use use, int[] before) {
			int code = local[use.code()];
			open[code]--;
			for (int i = 0; i < codes.length; i++) {
				if (i != code && before[i] >= 0 && begun[i] > before[i]) {
					meeting[use.code()][codes[i]]++;
				}
			}
		}
	}

	/** Only codes of which codings met have anything in common. */
	private void addCovered(int[] codes, int[] local, List<Use> sorted, boolean[][] met) {
		List<List<int[]>> unions = new ArrayList<>();
		for (int i = 0; i < codes.length; i++) {
			unions.add(new ArrayList<>());
		}
		for (Use use : sorted) {
			List<int[]> union = unions.get(local[use.code()]);
			if (!union.isEmpty() && use.start() <= union.getLast()[1]) {
				union.getLast()[1] = Math.max(union.getLast()[1], use.end());
			} else {
				union.add(new int[] { use.start(), use.end() });
			}
		}
		for (int i = 0; i < codes.length; i++) {
			covered[codes[i]] += unions.get(i).stream().mapToLong(range -> range[1] - range[0]).sum();
			for (int j = i + 1; j < codes.length; j++) {
				long both = met[i][j] ? common(unions.get(i), unions.get(j)) : 0;
				coveredByBoth[codes[i]][codes[j]] += both;
				coveredByBoth[codes[j]][codes[i]] += both;
			}
		}
	}

	private static long common(List<int[]> one, List<int[]> other) {
		long sum = 0;
		int j = 0;
		for (int i = 0; i < one.size() && j < other.size();) {
			sum += Math.max(0, Math.min(one.get(i)[1], other.get(j)[1]) - Math.max(one.get(i)[0], other.get(j)[0]));
			if (one.get(i)[1] < other.get(j)[1]) {
				i++;
			} else {
				j++;
			}
		}
		return sum;
	}

	/**
	 * @param code a code
	 * @return how many codings there are with it
	 */
	public long uses(int code) {
		return uses[code];
	}

	/**
	 * @param first  a code
	 * @param second another code
	 * @return how many pairs of a coding with the one and a coding with the other meet
	 */
	public long pairs(int first, int second) {
		return pairs[first][second];
	}

	/**
	 * The mean of how many codings with the first code meet one with the second, and how many with the second meet one with
	 * the first. Where codings meet one to one this is the number of pairs.
	 *
	 * @param first  a code
	 * @param second another code
	 * @return at most the mean of how often both are used
	 */
	public double together(int first, int second) {
		return (meeting[first][second] + meeting[second][first]) / 2.0;
	}

	/**
	 * @param code a code
	 * @return how long the ranges are that are coded with it; what is coded twice counts once
	 */
	public long covered(int code) {
		return covered[code];
	}

	/**
	 * @param first  a code
	 * @param second another code
	 * @return how long the ranges are that are coded with both
	 */
	public long coveredByBoth(int first, int second) {
		return coveredByBoth[first][second];
	}
}
