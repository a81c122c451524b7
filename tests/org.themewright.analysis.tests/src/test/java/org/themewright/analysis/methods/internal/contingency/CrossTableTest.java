package org.themewright.analysis.methods.internal.contingency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Cross-tables against published values and what must hold of all. */
class CrossTableTest {

	private static FisherTest.Outcome fisher(CrossTable table) {
		return FisherTest.of(table, () -> {
		});
	}

	/** A. Agresti, "Categorical Data Analysis", 2nd ed. 2002, p. 39, as reckoned by R 4 (chisq.test). */
	@Test
	void partyBySex() {
		CrossTable table = new CrossTable(new long[][] { { 762, 327, 468 }, { 484, 239, 477 } });
		assertEquals(30.070149, table.chiSquare(), 1e-6);
		assertEquals(2, table.degreesOfFreedom());
		assertEquals(2.953589e-07, table.chiSquareProbability(), 1e-12);
		assertEquals(4.5020535, table.residual(0, 0), 1e-6);
		assertEquals(0.6994517, table.residual(0, 1), 1e-6);
		assertEquals(-5.3159455, table.residual(0, 2), 1e-6);
		assertEquals(5.3159455, table.residual(1, 2), 1e-6);
		assertEquals(Math.sqrt(30.070149 / 2757), table.cramersV(), 1e-6);
		assertFalse(table.hasSmallExpectedCounts());
	}

	/** R. A. Fisher's tea tasting lady, 1935. */
	@Test
	void teaTasting() {
		FisherTest.Outcome outcome = fisher(new CrossTable(new long[][] { { 3, 1 }, { 1, 3 } }));
		assertTrue(outcome.exact());
		assertEquals(34.0 / 70, outcome.probability(), 1e-9);
		assertTrue(new CrossTable(new long[][] { { 3, 1 }, { 1, 3 } }).hasSmallExpectedCounts());
	}

	/** Job satisfaction: Agresti 2002, p. 57, as reckoned by R 4 (fisher.test). */
	@Test
	void jobSatisfaction() {
		FisherTest.Outcome outcome = fisher(new CrossTable(
				new long[][] { { 1, 3, 10, 6 }, { 2, 3, 10, 7 }, { 1, 6, 14, 12 }, { 0, 1, 9, 11 } }));
		assertEquals(0.7827, outcome.probability(), outcome.exact() ? 5e-5 : 0.02);
	}

	@Test
	void greatTablesAreDrawnAndAlwaysTheSame() {
		long[][] counts = new long[8][8];
		Arrays.stream(counts).forEach(row -> Arrays.fill(row, 4));
		FisherTest.Outcome outcome = fisher(new CrossTable(counts));
		assertFalse(outcome.exact());
		// Nothing is likelier than the even table.
		assertEquals(1, outcome.probability(), 1e-9);
		counts[0][0] = 60;
		FisherTest.Outcome uneven = fisher(new CrossTable(counts));
		assertTrue(uneven.probability() < 0.01, uneven::toString);
		assertEquals(uneven, fisher(new CrossTable(counts)));
	}

	@Test
	void nothingToCompareIsNothing() {
		CrossTable table = new CrossTable(new long[][] { { 3, 5 }, { 0, 0 } });
		assertEquals(0, table.degreesOfFreedom());
		assertTrue(Double.isNaN(table.chiSquare()));
		assertTrue(Double.isNaN(table.chiSquareProbability()));
		assertTrue(Double.isNaN(table.cramersV()));
		assertTrue(Double.isNaN(table.residual(0, 0)));
		assertTrue(Double.isNaN(fisher(table).probability()));
	}

	/** Holm 1979: the least times the number of tests, and never less than the one before. */
	@Test
	void probabilitiesAreAdjusted() {
		double[] adjusted = Holm.adjusted(new double[] { 0.04, 0.01, Double.NaN, 0.03, 0.5 });
		assertEquals(0.09, adjusted[0], 1e-12);
		assertEquals(0.04, adjusted[1], 1e-12);
		assertTrue(Double.isNaN(adjusted[2]));
		assertEquals(0.09, adjusted[3], 1e-12);
		assertEquals(0.5, adjusted[4], 1e-12);
	}

	private static long[][] counts(Random random) {
		int columns = 2 + random.nextInt(2);
		return IntStream.range(0, 2 + random.nextInt(2))
				.mapToObj(i -> random.longs(columns, 0, 7).toArray()).toArray(long[][]::new);
	}

	@Property(tries = 200)
	void rowsAndColumnsCanBeExchangedAndTurned(@ForAll Random random) {
		long[][] counts = counts(random);
		long[][] turned = IntStream.range(0, counts[0].length)
				.mapToObj(j -> IntStream.range(0, counts.length).mapToLong(i -> counts[counts.length - 1 - i][j]).toArray())
				.toArray(long[][]::new);
		CrossTable one = new CrossTable(counts);
		CrossTable other = new CrossTable(turned);
		assertEquals(one.chiSquare(), other.chiSquare(), 1e-9);
		assertEquals(one.cramersV(), other.cramersV(), 1e-9);
		assertEquals(fisher(one).probability(), fisher(other).probability(), 1e-9);
		assertEquals(one.residual(0, 1), other.residual(1, counts.length - 1), 1e-9);
	}

	@Property(tries = 200)
	void figuresKeepTheirBounds(@ForAll Random random) {
		CrossTable table = new CrossTable(counts(random));
		if (table.degreesOfFreedom() > 0) {
			assertTrue(table.cramersV() >= 0 && table.cramersV() <= 1);
			assertTrue(table.chiSquareProbability() >= 0 && table.chiSquareProbability() <= 1);
			double probability = fisher(table).probability();
			assertTrue(probability > 0 && probability <= 1, () -> probability + " of " + table);
		}
	}

	/** Two by two, Fisher's test is a sum over one count. */
	@Property(tries = 200)
	void twoByTwoIsTheHypergeometricSum(@ForAll Random random) {
		long[][] counts = { random.longs(2, 0, 9).toArray(), random.longs(2, 0, 9).toArray() };
		CrossTable table = new CrossTable(counts);
		if (table.degreesOfFreedom() == 0) {
			return;
		}
		long row = counts[0][0] + counts[0][1];
		long column = counts[0][0] + counts[1][0];
		long all = table.total();
		double sum = 0;
		double observed = chance(counts[0][0], row, column, all);
		for (long k = 0; k <= Math.min(row, column); k++) {
			double chance = chance(k, row, column, all);
			sum += chance <= observed * (1 + 1e-7) ? chance : 0;
		}
		assertEquals(sum, fisher(table).probability(), 1e-9);
	}

	private static double chance(long k, long row, long column, long all) {
		return choose(row, k) * choose(all - row, column - k) / choose(all, column);
	}

	private static double choose(long n, long k) {
		double result = k < 0 || k > n ? 0 : 1;
		for (long i = 1; i <= k && result > 0; i++) {
			result = result * (n - k + i) / i;
		}
		return result;
	}
}
