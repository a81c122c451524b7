package org.themewright.analysis;

import java.util.List;
import java.util.Objects;

import org.themewright.analysis.GraphResult.Node;

/**
 * How things were joined into clusters, step by step.
 *
 * @param title      the title, for people
 * @param heightName what heights measure, for people, e.g. Distance
 * @param leaves     the things, ids unique
 * @param merges     the steps; step i makes the cluster {@code leaves.size() + i}
 * @since 1.0
 */
public record DendrogramChart(String title, String heightName, List<Node> leaves, List<Merge> merges)
		implements ChartResult {

	/**
	 * A step: two clusters become one.
	 *
	 * @param left     a leaf by its index, or a cluster made before by {@code leaves.size()} plus its step
	 * @param right    the other
	 * @param height   how far apart they were, finite and not negative
	 * @param evidence what is behind it
	 */
	public record Merge(int left, int right, double height, Evidence evidence) {

		/** Checks the height. */
		public Merge {
			Objects.requireNonNull(evidence);
			if (!Double.isFinite(height) || height < 0) {
				throw new IllegalArgumentException("not a height: " + height); //$NON-NLS-1$
			}
		}
	}

	/** Copies the lists and checks that every cluster is joined at most once, after it was made. */
	public DendrogramChart {
		Objects.requireNonNull(title);
		Objects.requireNonNull(heightName);
		leaves = List.copyOf(leaves);
		merges = List.copyOf(merges);
		boolean[] joined = new boolean[leaves.size() + merges.size()];
		for (int i = 0; i < merges.size(); i++) {
			join(joined, merges.get(i).left(), leaves.size() + i);
			join(joined, merges.get(i).right(), leaves.size() + i);
		}
	}

	private static void join(boolean[] joined, int cluster, int made) {
		if (cluster < 0 || cluster >= made || joined[cluster]) {
			throw new IllegalArgumentException("cluster " + cluster + " cannot be joined to make " + made); //$NON-NLS-1$ //$NON-NLS-2$
		}
		joined[cluster] = true;
	}
}
