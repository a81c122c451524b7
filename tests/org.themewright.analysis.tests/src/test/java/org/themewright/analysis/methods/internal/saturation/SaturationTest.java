package org.themewright.analysis.methods.internal.saturation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.themewright.analysis.methods.internal.saturation.Saturation.Run;

/** Saturation, reckoned by hand. */
class SaturationTest {

	@Test
	void aCodeIsNewOnce() {
		assertEquals(List.of(2, 1, 0, 1),
				Saturation.fresh(List.of(Set.of("a", "b"), Set.of("b", "c"), Set.of("a"), Set.of("c", "d"))));
	}

	/** As in Guest, Namey and Chen: a base of four interviews, runs of two that overlap by one, share of the base. */
	@Test
	void runsAreSetAgainstTheBase() {
		// The base has 40 codes; then 4, 2, 1, 1, 0.
		List<Run> runs = Saturation.runs(List.of(20, 10, 6, 4, 4, 2, 1, 1, 0), 4, 2);
		assertEquals(List.of(new Run(4, 5, 6, 0.15), new Run(5, 6, 3, 0.075), new Run(6, 7, 2, 0.05),
				new Run(7, 8, 1, 0.025)), runs);
		// Six interviews (0 to 5) told it; two more showed it.
		assertEquals(Optional.of(runs.get(2)), Saturation.reached(runs, 0.05));
		assertEquals(Optional.empty(), Saturation.reached(runs, 0));
	}

	@Test
	void tooFewInterviewsHaveNoRun() {
		assertEquals(List.of(), Saturation.runs(List.of(5, 3, 1, 0, 0), 4, 2));
		assertEquals(List.of(), Saturation.runs(List.of(), 4, 2));
	}

	@Test
	void aBaseOfNothingNeverSaturates() {
		List<Run> runs = Saturation.runs(List.of(0, 0, 0), 1, 1);
		assertTrue(Double.isNaN(runs.get(0).change()));
		assertEquals(Optional.empty(), Saturation.reached(runs, 1));
	}
}
