package org.themewright.analysis.methods.internal.sequences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.themewright.analysis.methods.internal.codings.CodingIndex;
import org.themewright.core.snapshot.StudySnapshot.CodingData;

/** The stretches of a source that are spoken about with a code. */
final class Stretches {

	private Stretches() {
	}

	/**
	 * Words coded with one code.
	 *
	 * @param code    the code
	 * @param start   where they begin
	 * @param end     where they have ended
	 * @param codings the codings on them that overlap each other, by their places in the study
	 */
	record Stretch(int code, int start, int end, List<Integer> codings) {
	}

	/** Transitions, each once. */
	interface Transitions {

		void forEach(BiConsumer<Stretch, Stretch> consumer);
	}

	/** Finds the stretches of a source by start, then code. */
	static List<Stretch> of(CodingIndex index, int source) {
		List<Stretch> result = new ArrayList<>();
		for (int code : index.in(source)) {
			List<Stretch> ofCode = new ArrayList<>();
			for (int ordinal : index.of(source, code)) {
				CodingData coding = index.coding(ordinal);
				Stretch last = ofCode.isEmpty() ? null : ofCode.getLast();
				if (last != null && coding.start() < last.end()) {
					last.codings().add(ordinal);
					ofCode.set(ofCode.size() - 1, new Stretch(code, last.start(), Math.max(last.end(), coding.end()),
							last.codings()));
				} else {
					ofCode.add(new Stretch(code, coding.start(), coding.end(), new ArrayList<>(List.of(ordinal))));
				}
			}
			result.addAll(ofCode);
		}
		result.sort(Comparator.comparingInt(Stretch::start).thenComparingInt(Stretch::code));
		return result;
	}

	/** From all that begins at one place to all that begins at the next. */
	static Transitions transitions(List<Stretch> sorted, boolean itself) {
		return consumer -> {
			int first = 0;
			while (first < sorted.size()) {
				int next = endOfPlace(sorted, first);
				int end = endOfPlace(sorted, next);
				for (Stretch one : sorted.subList(first, next)) {
					for (Stretch other : sorted.subList(next, end)) {
						if (itself || one.code() != other.code()) {
							consumer.accept(one, other);
						}
					}
				}
				first = next;
			}
		};
	}

	private static int endOfPlace(List<Stretch> sorted, int first) {
		int end = first;
		while (end < sorted.size() && sorted.get(end).start() == sorted.get(first).start()) {
			end++;
		}
		return end;
	}

	/** Adds to the line of each code what share of each part of a text is coded with it. */
	static void addShares(List<Stretch> stretches, int length, Map<Integer, Integer> places, double[][] line) {
		for (Stretch each : stretches) {
			double[] row = line[places.get(each.code())];
			double part = (double) length / row.length;
			for (int i = (int) (each.start() / part); i < row.length && i * part < each.end(); i++) {
				row[i] += Math.max(0, Math.min(each.end(), (i + 1) * part) - Math.max(each.start(), i * part)) / part;
			}
		}
	}
}
