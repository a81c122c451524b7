package org.themewright.analysis.methods.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Word statistics against published values. */
class LexisTest {

	/** Words of the New York Times corpus of C. D. Manning, H. Schuetze, "Foundations of Statistical Natural Language
	 * Processing", 1999. */
	private static final double ALL = 14_307_668;

	/** "new companies": Manning and Schuetze 1999, p. 164. */
	@Test
	void tScore() {
		assertEquals(0.999932, Lexis.tScore(8, 15_828, 4_675, ALL), 1e-6);
	}

	/** "Ayatollah Ruhollah": Manning and Schuetze 1999, p. 178. */
	@Test
	void mutualInformation() {
		assertEquals(18.38, Lexis.mutualInformation(20, 42, 20, ALL), 0.005);
	}

	/** "most powerful": Manning and Schuetze 1999, p. 174, who print 1291.42 from rounded probabilities. */
	@Test
	void logLikelihood() {
		assertEquals(1291.42, Lexis.logLikelihood(150, 12_593, 932, ALL), 0.2);
	}

	/** Twice as often: G2 = 2 (100 ln 2 + 50 ln 0.5) with expected counts of 50 and 100. */
	@Test
	void keyness() {
		assertEquals(100 * Math.log(2), Lexis.keyness(100, 10_000, 50, 20_000), 1e-9);
		assertEquals(2, Lexis.logRatio(100, 10_000, 50, 20_000), 1e-12);
		assertEquals(-2, Lexis.logRatio(50, 20_000, 100, 10_000), 1e-12);
		assertEquals(0, Lexis.keyness(10, 1_000, 20, 2_000), 1e-9);
		// Nothing there counts as half a word.
		assertEquals(1, Lexis.logRatio(1, 100, 0, 100), 1e-12);
	}

	/** The word a in five parts: Gries 2008, pp. 406 and 416, where D is 0.785 and DP 0.18; norm by Lijffijt and Gries 2012. */
	@Test
	void dispersion() {
		long[] counts = { 1, 2, 3, 4, 5 };
		long[] sizes = { 9, 10, 10, 10, 11 };
		assertEquals(0.785, Dispersion.juilland(counts, sizes), 5e-4);
		assertEquals(0.18 / (1 - 9.0 / 50), Dispersion.deviation(counts, sizes), 1e-9);
		assertEquals(0, Dispersion.deviation(sizes, sizes), 1e-12);
		assertEquals(1, Dispersion.juilland(sizes, sizes), 1e-12);
		assertEquals(0, Dispersion.juilland(new long[] { 7, 0, 0 }, new long[] { 10, 10, 10 }), 1e-12);
		assertEquals(1, Dispersion.deviation(new long[] { 7, 0, 0 }, new long[] { 10, 20, 20 }), 1e-12);
	}

	@Property(tries = 200)
	void whatIsAloneInOnePartIsWorstSpread(@ForAll @IntRange(min = 1, max = 50) int a, @ForAll @IntRange(max = 50) int b,
			@ForAll @IntRange(max = 50) int c) {
		long[] counts = { a, b, c };
		long[] sizes = { 60, 70, 80 };
		double d = Dispersion.juilland(counts, sizes);
		double dp = Dispersion.deviation(counts, sizes);
		assertTrue(d >= -1e-9 && d <= 1 + 1e-9 && dp >= 0 && dp <= 1);
	}

	@Property(tries = 200)
	void likelihoodIsSymmetric(@ForAll @IntRange(min = 1, max = 50) int both, @ForAll @IntRange(max = 100) int more,
			@ForAll @IntRange(max = 100) int others) {
		double all = 1_000;
		double one = Lexis.logLikelihood(both, both + more, both + others, all);
		assertTrue(one >= 0);
		assertEquals(one, Lexis.logLikelihood(both, both + others, both + more, all), 1e-9);
		assertEquals(Lexis.keyness(both, 500, more, 700), Lexis.keyness(more, 700, both, 500), 1e-9);
		assertEquals(Lexis.logRatio(both, 500, more, 700), -Lexis.logRatio(more, 700, both, 500), 1e-9);
	}
}
