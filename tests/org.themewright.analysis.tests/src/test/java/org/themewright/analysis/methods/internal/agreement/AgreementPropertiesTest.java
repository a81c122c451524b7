package org.themewright.analysis.methods.internal.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.themewright.analysis.methods.internal.agreement.Bootstrap.Interval;
import org.themewright.analysis.methods.internal.agreement.Unitizing.Section;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every coefficient, whatever was said, and the fast ways against the plainest ones. */
class AgreementPropertiesTest {

	private static final double EXACT = 1e-9;

	private static final List<Function<Ratings, Coefficient>> NOMINAL = List.of(Agreement::percent, Agreement::cohen,
			Agreement::fleiss, Agreement::gwet, Agreement::brennanPrediger,
			each -> Agreement.alpha(each, Metric.NOMINAL));

	/** Random units by observers; one in six values is missing. */
	private static int[][] units(Random random) {
		int observers = 2 + random.nextInt(3);
		int categories = 2 + random.nextInt(3);
		return IntStream.range(0, 1 + random.nextInt(30)).mapToObj(i -> IntStream.range(0, observers)
				.map(j -> random.nextInt(6) == 0 ? Ratings.MISSING : random.nextInt(categories)).toArray())
				.toArray(int[][]::new);
	}

	private static Ratings ratings(int[][] units, double... values) {
		Ratings.Builder result = new Ratings.Builder(units[0].length, values.length > 0 ? values : new double[] { 0, 1, 2, 3 });
		Arrays.stream(units).forEach(each -> result.add(each, 1));
		return result.build();
	}

	private static void assertSame(Coefficient expected, Coefficient actual) {
		assertEquals(expected.observed(), actual.observed(), EXACT);
		assertEquals(expected.expected(), actual.expected(), EXACT);
	}

	@Property(tries = 200)
	void noCoefficientIsMoreThanOne(@ForAll Random random) {
		Ratings ratings = ratings(units(random));
		for (Function<Ratings, Coefficient> each : NOMINAL) {
			double value = each.apply(ratings).value();
			assertTrue(Double.isNaN(value) || value <= 1 + EXACT, () -> value + " of " + ratings);
		}
	}

	@Property(tries = 100)
	void whoAgreesOnEverythingAgreesFully(@ForAll Random random) {
		int[][] units = units(random);
		for (int[] unit : units) {
			Arrays.fill(unit, random.nextInt(2));
		}
		units[0] = new int[units[0].length];
		for (Function<Ratings, Coefficient> each : NOMINAL) {
			double value = each.apply(ratings(units)).value();
			assertTrue(Double.isNaN(value) || value == 1, () -> Double.toString(value));
		}
	}

	@Property(tries = 100)
	void namesOfCategoriesAndTheOrderOfUnitsDoNotMatter(@ForAll Random random) {
		int[][] units = units(random);
		List<Integer> names = new ArrayList<>(List.of(0, 1, 2, 3));
		Collections.shuffle(names, random);
		List<int[]> renamed = new ArrayList<>(Arrays.stream(units).map(unit -> Arrays.stream(unit)
				.map(each -> each == Ratings.MISSING ? each : names.get(each)).toArray()).toList());
		Collections.shuffle(renamed, random);
		for (Function<Ratings, Coefficient> each : NOMINAL) {
			assertSame(each.apply(ratings(units)), each.apply(ratings(renamed.toArray(int[][]::new))));
		}
	}

	@Property(tries = 100)
	void theOrderOfObserversDoesNotMatter(@ForAll Random random) {
		int[][] units = units(random);
		List<Integer> order = new ArrayList<>(IntStream.range(0, units[0].length).boxed().toList());
		Collections.shuffle(order, random);
		int[][] turned = Arrays.stream(units).map(unit -> order.stream().mapToInt(i -> unit[i]).toArray())
				.toArray(int[][]::new);
		for (Function<Ratings, Coefficient> each : NOMINAL) {
			assertSame(each.apply(ratings(units)), each.apply(ratings(turned)));
		}
		for (Metric metric : Metric.values()) {
			assertSame(Agreement.alpha(ratings(units), metric), Agreement.alpha(ratings(turned), metric));
		}
	}

	@Property(tries = 100)
	void alphaIsTheMeanDifferenceOfPairs(@ForAll Random random) {
		int[][] units = units(random);
		double[] values = { 0, 1, 3, 7 };
		Ratings ratings = ratings(units, values);
		for (Metric metric : List.of(Metric.NOMINAL, Metric.INTERVAL, Metric.RATIO)) {
			assertSame(naiveAlpha(units, values, metric), Agreement.alpha(ratings, metric));
		}
	}

	/** Krippendorff's definition: within units and over all that can be paired. */
	private static Coefficient naiveAlpha(int[][] units, double[] values, Metric metric) {
		List<Double> all = new ArrayList<>();
		double within = 0;
		for (int[] unit : units) {
			double[] said = Arrays.stream(unit).filter(each -> each != Ratings.MISSING).mapToDouble(each -> values[each])
					.toArray();
			if (said.length < 2) {
				continue;
			}
			for (double one : said) {
				all.add(one);
				for (double other : said) {
					within += difference(metric, one, other) / (said.length - 1);
				}
			}
		}
		if (all.isEmpty()) {
			return Coefficient.NONE;
		}
		double over = 0;
		for (double one : all) {
			for (double other : all) {
				over += difference(metric, one, other);
			}
		}
		return new Coefficient(within / all.size(), over / (all.size() * (all.size() - 1.0)));
	}

	private static double difference(Metric metric, double one, double other) {
		if (one == other) {
			return 0;
		}
		return switch (metric) {
			case INTERVAL -> (one - other) * (one - other);
			case RATIO -> (one - other) * (one - other) / ((one + other) * (one + other));
			default -> 1;
		};
	}

	@Test
	void chanceThatCannotDisagreeLeavesAgreementUndefined() {
		Ratings ratings = ratings(new int[][] { { 1, 1 }, { 1, 1 } });
		assertTrue(Double.isNaN(Agreement.cohen(ratings).value()));
		assertTrue(Double.isNaN(Agreement.alpha(ratings, Metric.NOMINAL).value()));
		assertEquals(1, Agreement.percent(ratings).value());
		assertEquals(1, Agreement.gwet(ratings).value());
	}

	@Test
	void nothingToCompareIsNothing() {
		Ratings ratings = ratings(new int[][] { { 1, Ratings.MISSING }, { Ratings.MISSING, 0 } });
		for (Function<Ratings, Coefficient> each : NOMINAL) {
			assertTrue(Double.isNaN(each.apply(ratings).value()));
		}
		assertEquals(0, ratings.comparable());
	}

	@Property(tries = 100)
	void unitisingIsWhatTheDefinitionSays(@ForAll Random random) {
		int length = 40;
		List<List<Section>> observers = new ArrayList<>();
		for (int i = 0; i < 2 + random.nextInt(2); i++) {
			List<Section> units = new ArrayList<>();
			for (int at = random.nextInt(12); at < length - 1; at += random.nextInt(12)) {
				int end = Math.min(length, at + 1 + random.nextInt(9));
				units.add(new Section(at, end));
				at = end;
			}
			observers.add(units);
		}
		Coefficient naive = naiveUnitising(observers, length);
		Coefficient found = Unitizing.alpha(observers, 0, length);
		assertEquals(naive.observed(), found.observed(), EXACT);
		assertEquals(naive.expected(), found.expected(), EXACT);
	}

	private record Part(long start, long length, boolean unit) {
	}

	/** Krippendorff 2004, pp. 253-255, all pairs of sections. */
	private static Coefficient naiveUnitising(List<List<Section>> observers, long length) {
		List<List<Part>> all = new ArrayList<>();
		for (List<Section> units : observers) {
			List<Part> parts = new ArrayList<>();
			long at = 0;
			for (Section unit : units) {
				if (unit.start() > at) {
					parts.add(new Part(at, unit.start() - at, false));
				}
				parts.add(new Part(unit.start(), unit.end() - unit.start(), true));
				at = unit.end();
			}
			if (at < length) {
				parts.add(new Part(at, length - at, false));
			}
			all.add(parts);
		}
		double observed = 0;
		double expected = 0;
		double within = 0;
		long count = observers.stream().mapToLong(List::size).sum();
		for (List<Part> one : all) {
			for (Part g : one) {
				for (List<Part> other : all) {
					for (Part h : other) {
						observed += one == other ? 0 : difference(g, h);
					}
				}
				if (g.unit()) {
					double l = g.length();
					double places = all.stream().flatMap(List::stream).filter(h -> !h.unit() && h.length() >= g.length())
							.mapToDouble(h -> h.length() - l + 1).sum();
					expected += (count - 1) / 3.0 * (2 * l * l * l - 3 * l * l + l) + l * l * places;
					within += l * (l - 1);
				}
			}
		}
		double m = observers.size();
		return new Coefficient(observed / (m * (m - 1) * length * length),
				2.0 / length * expected / (m * length * (m * length - 1) - within));
	}

	private static double difference(Part g, Part h) {
		double apart = g.start() - h.start();
		if (g.unit() && h.unit() && -g.length() < apart && apart < h.length()) {
			double ends = apart + g.length() - h.length();
			return apart * apart + ends * ends;
		}
		if (g.unit() && !h.unit() && apart >= 0 && apart <= h.length() - g.length()) {
			return g.length() * (double) g.length();
		}
		if (!g.unit() && h.unit() && -apart >= 0 && -apart <= g.length() - h.length()) {
			return h.length() * (double) h.length();
		}
		return 0;
	}

	@Test
	void intervalsHoldTheValueAndComeAgainWithTheirSeed() {
		Blocks.Builder builder = new Blocks.Builder(2, 0, 1);
		Random random = new Random(7);
		for (int block = 0; block < 50; block++) {
			for (int i = 0; i < 10; i++) {
				int one = random.nextInt(2);
				builder.add(block, new int[] { one, random.nextInt(10) < 8 ? one : 1 - one }, 1);
			}
		}
		Blocks blocks = builder.build();
		List<Function<Ratings, Coefficient>> kappa = List.of(Agreement::cohen);
		List<List<Interval>> once = Bootstrap.intervals(List.of(blocks, blocks), 50, kappa, 500, 0.95, 3, () -> {
		});
		Interval interval = once.get(0).get(0);
		double value = Agreement.cohen(blocks.ratings()).value();
		assertTrue(interval.lower() < value && value < interval.upper(), () -> value + " in " + interval);
		assertTrue(interval.upper() - interval.lower() < 0.25, interval::toString);
		// Two alike items, pooled, are as one.
		assertEquals(interval, once.get(1).get(0));
		assertEquals(interval.lower(), once.get(2).get(0).lower(), EXACT);
		assertEquals(once, Bootstrap.intervals(List.of(blocks, blocks), 50, kappa, 500, 0.95, 3, () -> {
		}));
		assertNotEquals(once, Bootstrap.intervals(List.of(blocks, blocks), 50, kappa, 500, 0.95, 4, () -> {
		}));
	}
}
