package org.themewright.analysis.methods.internal.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.themewright.analysis.methods.internal.clustering.Linkage.Merge;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Clusters and scaling against what they are defined by. */
class ClusteringTest {

	/** Places that are all at different distances, so that nothing hangs on the order of alike ones. */
	private static double[][] places(Random random) {
		return IntStream.range(0, 3 + random.nextInt(8)).mapToObj(i -> random.doubles(2, 0, 100).toArray())
				.toArray(double[][]::new);
	}

	private static double apart(double[] one, double[] other) {
		return Math.hypot(one[0] - other[0], one[1] - other[1]);
	}

	private static double[][] distances(double[][] places) {
		return Arrays.stream(places).map(one -> Arrays.stream(places).mapToDouble(other -> apart(one, other)).toArray())
				.toArray(double[][]::new);
	}

	@Property(tries = 200)
	void clustersAreTheNearestByDefinition(@ForAll Random random, @ForAll Linkage linkage) {
		double[][] places = places(random);
		List<Merge> found = linkage.cluster(distances(places));
		List<Set<Integer>> clusters = new ArrayList<>();
		Map<Integer, Set<Integer>> numbered = new HashMap<>();
		for (int i = 0; i < places.length; i++) {
			clusters.add(Set.of(i));
			numbered.put(i, Set.of(i));
		}
		for (int step = 0; step < found.size(); step++) {
			Set<Integer> one = null;
			Set<Integer> other = null;
			double least = Double.POSITIVE_INFINITY;
			for (Set<Integer> a : clusters) {
				for (Set<Integer> b : clusters) {
					if (a != b && height(linkage, places, a, b) < least) {
						least = height(linkage, places, a, b);
						one = a;
						other = b;
					}
				}
			}
			assertEquals(least, found.get(step).height(), 1e-6);
			assertEquals(Set.of(one, other), Set.of(numbered.get(found.get(step).left()), numbered.get(found.get(step).right())));
			Set<Integer> joined = new TreeSet<>(one);
			joined.addAll(other);
			clusters.remove(one);
			clusters.remove(other);
			clusters.add(joined);
			numbered.put(places.length + step, joined);
		}
		assertEquals(1, clusters.size());
	}

	private static double height(Linkage linkage, double[][] places, Set<Integer> one, Set<Integer> other) {
		double[] all = one.stream().flatMapToDouble(a -> other.stream().mapToDouble(b -> apart(places[a], places[b])))
				.toArray();
		return switch (linkage) {
			case SINGLE -> Arrays.stream(all).min().getAsDouble();
			case COMPLETE -> Arrays.stream(all).max().getAsDouble();
			case AVERAGE -> Arrays.stream(all).average().getAsDouble();
			// Ward by the centres of the clusters.
			case WARD -> Math.sqrt(2.0 * one.size() * other.size() / (one.size() + other.size()))
					* apart(centre(places, one), centre(places, other));
		};
	}

	private static double[] centre(double[][] places, Set<Integer> members) {
		return new double[] { members.stream().mapToDouble(i -> places[i][0]).average().getAsDouble(),
				members.stream().mapToDouble(i -> places[i][1]).average().getAsDouble() };
	}

	@Test
	void fewThingsMakeFewSteps() {
		assertEquals(List.of(), Linkage.AVERAGE.cluster(new double[0][0]));
		assertEquals(List.of(), Linkage.AVERAGE.cluster(new double[1][1]));
		assertEquals(List.of(new Merge(0, 1, 0)), Linkage.WARD.cluster(new double[2][2]));
	}

	@Test
	void distancesOfProfiles() {
		Profile one = new Profile(Map.of(0, 3, 1, 4, 2, 0));
		Profile other = new Profile(Map.of(1, 2, 3, 5));
		// One of three; one of two and two; 8 / (5 * sqrt(29)).
		assertEquals(1 - 1.0 / 3, Distances.JACCARD.between(one, other), 1e-12);
		assertEquals(1 - 2.0 / 4, Distances.DICE.between(one, other), 1e-12);
		assertEquals(1 - 8 / (5 * Math.sqrt(29)), Distances.COSINE.between(one, other), 1e-12);
		Profile nothing = new Profile(Map.<Integer, Integer>of());
		for (Distances each : Distances.values()) {
			assertEquals(0, each.between(one, one), 1e-12);
			assertEquals(1, each.between(one, nothing), 1e-12);
			assertEquals(0, each.between(nothing, nothing), 1e-12);
		}
	}

	@Property(tries = 100)
	void distancesAreSymmetricAndBounded(@ForAll Random random) {
		List<Profile> profiles = IntStream.range(0, 6).mapToObj(i -> {
			Map<Integer, Integer> counts = new HashMap<>();
			IntStream.range(0, random.nextInt(8)).forEach(j -> counts.put(random.nextInt(10), random.nextInt(4)));
			return new Profile(counts);
		}).toList();
		for (Distances each : Distances.values()) {
			double[][] matrix = each.matrix(profiles, () -> {
			});
			for (int i = 0; i < 6; i++) {
				for (int j = 0; j < 6; j++) {
					assertEquals(matrix[i][j], matrix[j][i]);
					assertEquals(i == j ? 0 : each.between(profiles.get(i), profiles.get(j)), matrix[i][j], 1e-12);
					assertTrue(matrix[i][j] >= 0 && matrix[i][j] <= 1);
				}
			}
		}
	}

	@Property(tries = 100)
	void whatLiesInThePlaneIsFoundThere(@ForAll Random random) {
		double[][] distances = distances(places(random));
		for (double[][] found : List.of(Scaling.classical(distances), Scaling.smacof(distances, () -> {
		}))) {
			double[][] again = distances(found);
			for (int i = 0; i < again.length; i++) {
				for (int j = 0; j < again.length; j++) {
					assertEquals(distances[i][j], again[i][j], 1e-5);
				}
			}
			assertEquals(0, Scaling.stress(distances, found), 1e-6);
		}
	}

	@Property(tries = 100)
	void smacofIsNoWorseThanWhereItBegins(@ForAll Random random) {
		int n = 4 + random.nextInt(5);
		double[][] distances = new double[n][n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < i; j++) {
				distances[i][j] = random.nextDouble();
				distances[j][i] = distances[i][j];
			}
		}
		double[][] classical = Scaling.classical(distances);
		double[][] smacof = Scaling.smacof(distances, () -> {
		});
		assertTrue(off(distances, smacof) <= off(distances, classical) + 1e-9);
		assertTrue(Arrays.deepEquals(smacof, Scaling.smacof(distances, () -> {
		})));
	}

	private static double off(double[][] distances, double[][] places) {
		double sum = 0;
		for (int i = 0; i < places.length; i++) {
			for (int j = 0; j < i; j++) {
				sum += Math.pow(distances[i][j] - apart(places[i], places[j]), 2);
			}
		}
		return sum;
	}

	@Test
	void nothingAndOneAreInTheMiddle() {
		assertEquals(0, Scaling.classical(new double[0][0]).length);
		assertTrue(Arrays.deepEquals(new double[1][2], Scaling.smacof(new double[1][1], () -> {
		})));
		// All alike.
		assertEquals(0, Scaling.stress(new double[3][3], Scaling.smacof(new double[3][3], () -> {
		})));
	}
}
