package org.themewright.analysis.methods.internal.clustering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Hierarchical agglomerative clustering. Distances of joined clusters are updated by the formula of G. N. Lance, W. T.
 * Williams, "A general theory of classificatory sorting strategies: 1. Hierarchical systems", The Computer Journal 9(4),
 * 1967, p. 374; merges are found by chains of nearest neighbours: F. Murtagh, "A survey of recent advances in hierarchical
 * clustering algorithms", The Computer Journal 26(4), 1983, pp. 356-357, so that the cost grows with the square of the
 * number of things.
 */
public enum Linkage {

	/** The least distance of two members. */
	SINGLE {
		@Override
		double joined(double a, double b, double between, int sizeA, int sizeB, int size) {
			return Math.min(a, b);
		}
	},
	/** The greatest distance of two members. */
	COMPLETE {
		@Override
		double joined(double a, double b, double between, int sizeA, int sizeB, int size) {
			return Math.max(a, b);
		}
	},
	/** The mean distance of all pairs of members: R. R. Sokal, C. D. Michener 1958 (UPGMA). */
	AVERAGE {
		@Override
		double joined(double a, double b, double between, int sizeA, int sizeB, int size) {
			return (sizeA * a + sizeB * b) / (sizeA + sizeB);
		}
	},
	/**
	 * The growth of the variance within clusters: J. H. Ward, "Hierarchical grouping to optimize an objective function", Journal
	 * of the American Statistical Association 58, 1963, pp. 236-244, on squared distances, with their root as height: F.
	 * Murtagh, P. Legendre, "Ward's hierarchical agglomerative clustering method: which algorithms implement Ward's
	 * criterion?", Journal of Classification 31, 2014, p. 279 (Ward2).
	 */
	WARD {
		@Override
		double joined(double a, double b, double between, int sizeA, int sizeB, int size) {
			double squared = ((sizeA + size) * a * a + (sizeB + size) * b * b - size * between * between)
					/ (sizeA + sizeB + size);
			return Math.sqrt(Math.max(0, squared));
		}
	};

	/**
	 * A step.
	 *
	 * @param left   a thing by its number, or a cluster made before by the number of things plus its step; the lesser
	 * @param right  the other
	 * @param height how far apart they were
	 */
	public record Merge(int left, int right, double height) {
	}

	/** The distance of a third cluster from two joined ones. */
	abstract double joined(double a, double b, double between, int sizeA, int sizeB, int size);

	/**
	 * Joins things until one cluster is left.
	 *
	 * @param distances symmetric, not negative
	 * @return the steps by height; where heights are alike, as things are numbered
	 */
	public List<Merge> cluster(double[][] distances) {
		int n = distances.length;
		double[][] d = IntStream.range(0, n).mapToObj(i -> distances[i].clone()).toArray(double[][]::new);
		int[] size = new int[n];
		Arrays.fill(size, 1);
		List<Merge> found = new ArrayList<>();
		List<Integer> chain = new ArrayList<>();
		while (found.size() < n - 1) {
			if (chain.isEmpty()) {
				chain.add(IntStream.range(0, n).filter(i -> size[i] > 0).findFirst().getAsInt());
			}
			int last = chain.getLast();
			int before = chain.size() > 1 ? chain.get(chain.size() - 2) : -1;
			int nearest = before;
			for (int i = 0; i < n; i++) {
				// Only what is strictly nearer than the one before, or the chain would not end.
				if (i != last && size[i] > 0 && (nearest < 0 || d[last][i] < d[last][nearest])) {
					nearest = i;
				}
			}
			if (nearest != before) {
				chain.add(nearest);
				continue;
			}
			chain.removeLast();
			chain.removeLast();
			found.add(new Merge(Math.min(last, before), Math.max(last, before), d[last][before]));
			join(d, size, Math.min(last, before), Math.max(last, before));
		}
		return numbered(found, n);
	}

	/** The joined cluster takes the place of its lesser member. */
	private void join(double[][] d, int[] size, int kept, int gone) {
		double between = d[kept][gone];
		for (int i = 0; i < d.length; i++) {
			if (size[i] > 0 && i != kept && i != gone) {
				d[kept][i] = joined(d[kept][i], d[gone][i], between, size[kept], size[gone], size[i]);
				d[i][kept] = d[kept][i];
			}
		}
		size[kept] += size[gone];
		size[gone] = 0;
	}

	/** Chains do not find merges in the order of their heights. */
	private static List<Merge> numbered(List<Merge> found, int n) {
		List<Merge> sorted = found.stream().sorted(Comparator.comparingDouble(Merge::height)).toList();
		int[] cluster = IntStream.range(0, n).toArray();
		int[] parent = IntStream.range(0, n).toArray();
		List<Merge> result = new ArrayList<>();
		for (Merge each : sorted) {
			int one = root(parent, each.left());
			int other = root(parent, each.right());
			result.add(new Merge(Math.min(cluster[one], cluster[other]), Math.max(cluster[one], cluster[other]),
					each.height()));
			parent[Math.max(one, other)] = Math.min(one, other);
			cluster[Math.min(one, other)] = n + result.size() - 1;
		}
		return result;
	}

	private static int root(int[] parent, int thing) {
		int root = thing;
		while (parent[root] != root) {
			root = parent[root];
		}
		return root;
	}
}
