package org.themewright.analysis.methods.internal.contingency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.apache.commons.math3.special.Gamma;

/**
 * Fisher's exact test for tables of any size: G. H. Freeman, J. H. Halton, "Note on an exact treatment of contingency,
 * goodness of fit and other problems of significance", Biometrika 38(1/2), 1951, pp. 141-149: how likely a table is, with
 * the sums of rows and columns as they are, that is not likelier than the one that was counted.
 */
public final class FisherTest {

	/** Tables whose probabilities differ by less than this share count as alike, as rounding makes them differ. */
	private static final double ALIKE = 1e-7;
	/** So many partial tables are looked at before tables are drawn instead. */
	private static final int MOST_TABLES = 1_000_000;
	/** So many tables are drawn. */
	private static final int DRAWS = 10_000;
	private static final long SEED = 1951;

	private final long[] rows;
	private final long[] columns;
	private final double least;
	private int tables;
	private double sum;

	/**
	 * The outcome.
	 *
	 * @param probability the probability; NaN where there is nothing to compare
	 * @param exact       whether all tables were looked at; else it is an estimate from 10,000 drawn tables, always the same
	 */
	public record Outcome(double probability, boolean exact) {
	}

	private FisherTest(CrossTable table) {
		rows = table.rows();
		columns = table.columns();
		least = logProbability(table.counts()) + ALIKE;
	}

	/**
	 * Tests a table.
	 *
	 * @param table     what was counted
	 * @param everyDraw called before each table that is drawn, to throw when cancelled
	 * @return the outcome
	 */
	public static Outcome of(CrossTable table, Runnable everyDraw) {
		if (table.degreesOfFreedom() == 0) {
			return new Outcome(Double.NaN, true);
		}
		FisherTest test = new FisherTest(table.filled());
		long[] left = test.rows.clone();
		if (test.enumerate(0, 0, left, test.columns[0], test.constant())) {
			return new Outcome(Math.min(1, test.sum), true);
		}
		return new Outcome(test.drawn(everyDraw), false);
	}

	private double constant() {
		return Arrays.stream(rows).mapToDouble(FisherTest::logFactorial).sum()
				+ Arrays.stream(columns).mapToDouble(FisherTest::logFactorial).sum()
				- logFactorial(Arrays.stream(rows).sum());
	}

	private double logProbability(long[][] counts) {
		return constant() - Arrays.stream(counts).flatMapToLong(Arrays::stream).mapToDouble(FisherTest::logFactorial).sum();
	}

	private static double logFactorial(long n) {
		return Gamma.logGamma(n + 1.0);
	}

	/** Fills the table column by column; false where there are too many tables. */
	private boolean enumerate(int column, int row, long[] left, long toPlace, double log) {
		if (++tables > MOST_TABLES) {
			return false;
		}
		if (column == columns.length - 1) {
			double all = log;
			for (long rest : left) {
				all -= logFactorial(rest);
			}
			sum += all <= least ? Math.exp(all) : 0;
			return true;
		}
		if (row == rows.length - 1) {
			if (left[row] < toPlace) {
				return true;
			}
			left[row] -= toPlace;
			boolean done = enumerate(column + 1, 0, left, columns[column + 1], log - logFactorial(toPlace));
			left[row] += toPlace;
			return done;
		}
		for (long here = 0; here <= Math.min(left[row], toPlace); here++) {
			left[row] -= here;
			boolean done = enumerate(column, row + 1, left, toPlace - here, log - logFactorial(here));
			left[row] += here;
			if (!done) {
				return false;
			}
		}
		return true;
	}

	/** Deals the columns to the rows anew and again; the counted table is one of them (B. F. J. Manly). */
	private double drawn(Runnable everyDraw) {
		SplittableRandom random = new SplittableRandom(SEED);
		List<Integer> cards = new ArrayList<>();
		for (int j = 0; j < columns.length; j++) {
			for (long k = 0; k < columns[j]; k++) {
				cards.add(j);
			}
		}
		int[] deck = cards.stream().mapToInt(Integer::intValue).toArray();
		// The greatest row gets what the others leave.
		int greatest = IntStream.range(0, rows.length).boxed().max(Comparator.comparingLong(i -> rows[i])).orElseThrow();
		int asUnlikely = 1;
		for (int draw = 0; draw < DRAWS; draw++) {
			everyDraw.run();
			long[][] counts = new long[rows.length][columns.length];
			counts[greatest] = columns.clone();
			int at = 0;
			for (int i = 0; i < rows.length; i++) {
				for (long k = 0; i != greatest && k < rows[i]; k++, at++) {
					int other = at + random.nextInt(deck.length - at);
					int card = deck[other];
					deck[other] = deck[at];
					deck[at] = card;
					counts[i][card]++;
					counts[greatest][card]--;
				}
			}
			asUnlikely += logProbability(counts) <= least ? 1 : 0;
		}
		return asUnlikely / (DRAWS + 1.0);
	}
}
