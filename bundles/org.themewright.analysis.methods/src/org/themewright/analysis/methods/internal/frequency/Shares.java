package org.themewright.analysis.methods.internal.frequency;

import java.util.List;
import java.util.stream.IntStream;

import org.themewright.core.snapshot.StudySnapshot;

/** Sets counts against how much there is. */
final class Shares {

	private static final double HUNDRED = 100;
	private static final double THOUSAND = 1000;

	private final String normalise;
	private final double[] bases;
	private final List<List<Count>> counts;
	private final double[] columns;

	/**
	 * @param bases words by column
	 * @param nested whether codes hold what is below them, so that only those at the top add up
	 */
	Shares(StudySnapshot study, String normalise, double[] bases, List<List<Count>> counts, boolean nested) {
		this.normalise = normalise;
		this.bases = bases;
		this.counts = counts;
		columns = IntStream.range(0, bases.length).mapToDouble(j -> IntStream.range(0, counts.size())
				.filter(i -> !nested || study.codes().get(i).depth() == 0).mapToLong(i -> counts.get(i).get(j).number())
				.sum()).toArray();
	}

	boolean areWhole() {
		return normalise.equals("none"); //$NON-NLS-1$
	}

	/** The share; NaN of nothing. */
	double of(int code, int column) {
		double number = counts.get(code).get(column).number();
		return switch (normalise) {
			case "words" -> THOUSAND * number / bases[column]; //$NON-NLS-1$
			case "column" -> HUNDRED * number / columns[column]; //$NON-NLS-1$
			case "row" -> HUNDRED * number / counts.get(code).getLast().number(); //$NON-NLS-1$
			default -> number;
		};
	}
}
