package org.themewright.analysis.methods.internal.saturation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When interviews cease to tell something new: G. Guest, E. Namey, M. Chen, "A simple method to assess and report thematic
 * saturation in qualitative research", PLoS ONE 15(5), 2020, e0232076, "Materials and methods". What the first interviews
 * tell is the base; what a run of interviews after it tells that none before told is set against the base.
 */
public final class Saturation {

	private Saturation() {
	}

	/**
	 * A run of interviews after the base.
	 *
	 * @param first  its first interview, from 0
	 * @param last   its last interview
	 * @param fresh  how many codes none before had
	 * @param change the share of these in the number of codes of the base; NaN where the base has none
	 */
	public record Run(int first, int last, int fresh, double change) {
	}

	/**
	 * @param codes for each interview, in order, the codes in it
	 * @return for each interview how many of its codes are in none before
	 */
	public static List<Integer> fresh(List<? extends Set<?>> codes) {
		Set<Object> known = new HashSet<>();
		List<Integer> result = new ArrayList<>();
		for (Set<?> each : codes) {
			int before = known.size();
			known.addAll(each);
			result.add(known.size() - before);
		}
		return result;
	}

	/**
	 * @param fresh     for each interview how many codes are new in it
	 * @param baseSize  how many interviews are the base, at least 1
	 * @param runLength how many a run has, at least 1
	 * @return the runs that end with each interview after the base, the first of them full; runs overlap by all but one
	 *         interview
	 */
	public static List<Run> runs(List<Integer> fresh, int baseSize, int runLength) {
		List<Run> result = new ArrayList<>();
		int base = sum(fresh, 0, Math.min(baseSize, fresh.size()));
		for (int first = baseSize; first + runLength <= fresh.size(); first++) {
			int count = sum(fresh, first, first + runLength);
			result.add(new Run(first, first + runLength - 1, count, base == 0 ? Double.NaN : (double) count / base));
		}
		return result;
	}

	private static int sum(List<Integer> numbers, int from, int to) {
		return numbers.subList(from, to).stream().mapToInt(Integer::intValue).sum();
	}

	/**
	 * @param runs      the runs
	 * @param threshold the greatest share of new codes at which a study counts as saturated, such as 0.05 or 0
	 * @return the first run that tells no more than this; the study is saturated at its last interview before the run, and
	 *         known to be so at the last of it
	 */
	public static Optional<Run> reached(List<Run> runs, double threshold) {
		return runs.stream().filter(each -> each.change() <= threshold).findFirst();
	}
}
