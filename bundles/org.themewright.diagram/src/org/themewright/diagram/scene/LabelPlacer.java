package org.themewright.diagram.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds places for the labels of edges: on the line near its middle, but not over nodes, other labels or other lines, and
 * not over so much of the own line that it can no longer be seen. Labels are placed in the order of their edges, each with
 * regard to those before it. What was found is kept, and found again only where something changed nearby, which leads to
 * the same places as finding all anew.
 */
final class LabelPlacer {

	/** A line, and the size of the label it needs a place for; no height for none. */
	record Wish(String edgeId, Polyline line, double width, double height) {

		boolean isLabelled() {
			return height > 0;
		}
	}

	/** A box that is in the way of labels of edges with a higher number; nodes have -1. */
	private record Taken(int number, SceneBox box) {
	}

	/** Points of lines in one cell; plain arrays, since this is where most of the time goes. */
	private static final class Samples {

		private int count;
		private int[] edges = new int[8];
		private double[] xs = new double[8];
		private double[] ys = new double[8];

		void add(int edge, ScenePoint point) {
			if (count == edges.length) {
				edges = Arrays.copyOf(edges, 2 * count);
				xs = Arrays.copyOf(xs, 2 * count);
				ys = Arrays.copyOf(ys, 2 * count);
			}
			edges[count] = edge;
			xs[count] = point.x();
			ys[count++] = point.y();
		}

		void remove(int edge) {
			int kept = 0;
			for (int i = 0; i < count; i++) {
				if (edges[i] != edge) {
					edges[kept] = edges[i];
					xs[kept] = xs[i];
					ys[kept++] = ys[i];
				}
			}
			count = kept;
		}
	}

	private static final double[] PARTS = { 0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82 };
	private static final double[] ASIDE = { 0, -1, 1 };
	private static final double GAP = 3;
	private static final double CLEAR_OF_NODES = 2;
	private static final double SAMPLE_SPACING = 6;
	private static final int MOST_SAMPLES = 200;
	private static final double CELL = 48;
	private static final double LARGEST_COVERED = 0.55;
	private static final double PER_COVERED_LINE = 40;
	private static final double TOO_MUCH_COVERED = 300;
	private static final double ASIDE_COST = 25;
	private static final double OFF_MIDDLE_COST = 20;
	/** Sums of the same numbers in another order are as good as equal. */
	private static final double AS_GOOD = 1e-6;

	private static final Samples NONE = new Samples();

	private final Map<Long, Samples> samples = new HashMap<>();
	private final Map<Long, List<Taken>> taken = new HashMap<>();
	private List<SceneBox> nodes = List.of();
	private List<Wish> wishes = List.of();
	private final List<List<ScenePoint>> sampled = new ArrayList<>();
	private final List<SceneBox> places = new ArrayList<>();
	private final List<List<SceneBox>> candidates = new ArrayList<>();
	/** The edges whose labels may come to lie in a cell. */
	private final Map<Long, Set<Integer>> watchers = new HashMap<>();
	private final Set<Long> changed = new HashSet<>();
	private final BitSet stale = new BitSet();

	/**
	 * Finds a place for each label.
	 *
	 * @param nodeBoxes what labels may not cover
	 * @param edges all lines in order
	 * @return the places in the order of the edges; null for those without a label; a new list
	 */
	List<SceneBox> place(List<SceneBox> nodeBoxes, List<Wish> edges) {
		changed.clear();
		stale.clear();
		if (!edges.stream().map(Wish::edgeId).toList().equals(wishes.stream().map(Wish::edgeId).toList())) {
			reset(edges.size());
		}
		takeNodes(nodeBoxes);
		List<Wish> before = wishes;
		for (int i = 0; i < edges.size(); i++) {
			if (before.isEmpty() || !edges.get(i).line().equals(before.get(i).line())) {
				sample(i, edges.get(i).line());
			}
		}
		for (int i = 0; i < edges.size(); i++) {
			boolean same = !before.isEmpty() && edges.get(i).equals(before.get(i));
			if (!same) {
				watch(i, edges.get(i).isLabelled() ? candidates(edges.get(i)) : List.of());
			}
			if (!same || stale.get(i)) {
				placeAnew(i);
			}
		}
		wishes = List.copyOf(edges);
		return new ArrayList<>(places);
	}

	private void reset(int edges) {
		samples.clear();
		taken.clear();
		nodes = List.of();
		wishes = List.of();
		sampled.clear();
		places.clear();
		candidates.clear();
		watchers.clear();
		for (int i = 0; i < edges; i++) {
			sampled.add(List.of());
			places.add(null);
			candidates.add(List.of());
		}
	}

	private void takeNodes(List<SceneBox> boxes) {
		Map<SceneBox, Integer> surplus = new HashMap<>();
		boxes.forEach(box -> surplus.merge(box, 1, Integer::sum));
		nodes.forEach(box -> surplus.merge(box, -1, Integer::sum));
		surplus.forEach((box, count) -> {
			Taken each = new Taken(-1, box.grown(CLEAR_OF_NODES));
			for (int i = 0; i < Math.abs(count); i++) {
				if (count > 0) {
					take(each);
				} else {
					release(each);
				}
			}
		});
		nodes = List.copyOf(boxes);
	}

	private void sample(int edge, Polyline line) {
		for (ScenePoint point : sampled.get(edge)) {
			long cell = cell(cellOf(point.x()), cellOf(point.y()));
			samples.get(cell).remove(edge);
			touch(cell);
		}
		List<ScenePoint> points = line.samples(SAMPLE_SPACING, MOST_SAMPLES);
		for (ScenePoint point : points) {
			long cell = cell(cellOf(point.x()), cellOf(point.y()));
			samples.computeIfAbsent(cell, key -> new Samples()).add(edge, point);
			touch(cell);
		}
		sampled.set(edge, points);
	}

	/** Labels that may lie in the cell are to be placed anew. */
	private void touch(long cell) {
		if (changed.add(cell)) {
			watchers.getOrDefault(cell, Set.of()).forEach(stale::set);
		}
	}

	private void watch(int edge, List<SceneBox> boxes) {
		candidates.get(edge).forEach(box -> cells(box).forEach(cell -> watchers.get(cell).remove(edge)));
		candidates.set(edge, boxes);
		boxes.forEach(box -> cells(box)
				.forEach(cell -> watchers.computeIfAbsent(cell, key -> new HashSet<>()).add(edge)));
	}

	private void placeAnew(int edge) {
		SceneBox before = places.get(edge);
		SceneBox best = best(edge, candidates.get(edge));
		if (before != null && !before.equals(best)) {
			release(new Taken(edge, before));
		}
		if (best != null && !best.equals(before)) {
			take(new Taken(edge, best));
		}
		places.set(edge, best);
	}

	private static List<SceneBox> candidates(Wish wish) {
		double length = wish.line().length();
		List<SceneBox> result = new ArrayList<>(ASIDE.length * PARTS.length);
		for (double aside : ASIDE) {
			for (double part : PARTS) {
				result.add(candidate(wish.line(), length * part, aside, wish.width(), wish.height()));
			}
		}
		return result;
	}

	private SceneBox best(int edge, List<SceneBox> candidates) {
		SceneBox best = null;
		double least = Double.MAX_VALUE;
		for (int i = 0; i < candidates.size(); i++) {
			double start = Math.abs(ASIDE[i / PARTS.length]) * ASIDE_COST
					+ Math.abs(PARTS[i % PARTS.length] - 0.5) * OFF_MIDDLE_COST;
			if (start < least - AS_GOOD) {
				double cost = cost(candidates.get(i), edge, start, least);
				if (cost < least - AS_GOOD) {
					least = cost;
					best = candidates.get(i);
				}
			}
		}
		return best;
	}

	private static SceneBox candidate(Polyline line, double distance, double aside, double width, double height) {
		ScenePoint on = line.at(distance);
		ScenePoint before = line.at(distance - 1);
		ScenePoint after = line.at(distance + 1);
		double length = Math.max(before.distance(after), 0.001);
		double normalX = Math.abs(after.y() - before.y()) / length;
		double normalY = -Math.abs(after.x() - before.x()) / length;
		double reach = (Math.abs(normalX) * width + Math.abs(normalY) * height) / 2 + GAP;
		ScenePoint centre = on.plus(normalX * aside * -reach, normalY * aside * -reach);
		return new SceneBox(centre.x() - width / 2, centre.y() - height / 2, width, height);
	}

	/** What a place costs, beginning with what it costs wherever it is; no longer counted once another is cheaper. */
	private double cost(SceneBox box, int edge, double start, double least) {
		double right = box.right();
		double bottom = box.bottom();
		double cost = start;
		int covered = 0;
		for (int column = cellOf(box.x()); column <= cellOf(box.right()); column++) {
			for (int row = cellOf(box.y()); row <= cellOf(box.bottom()); row++) {
				long cell = cell(column, row);
				for (Taken other : taken.getOrDefault(cell, List.of())) {
					cost += other.number < edge ? Math.sqrt(box.overlap(other.box)) * 10 : 0;
				}
				Samples here = samples.getOrDefault(cell, NONE);
				for (int i = 0; i < here.count; i++) {
					double x = here.xs[i];
					double y = here.ys[i];
					if (x >= box.x() && x <= right && y >= box.y() && y <= bottom) {
						covered += here.edges[i] == edge ? 1 : 0;
						cost += here.edges[i] == edge ? 0 : PER_COVERED_LINE;
						if (cost >= least) {
							return cost;
						}
					}
				}
			}
		}
		return cost + (covered > LARGEST_COVERED * sampled.get(edge).size() ? TOO_MUCH_COVERED : 0);
	}

	private void take(Taken box) {
		for (long cell : cells(box.box)) {
			taken.computeIfAbsent(cell, key -> new ArrayList<>()).add(box);
			touch(cell);
		}
	}

	private void release(Taken box) {
		for (long cell : cells(box.box)) {
			taken.get(cell).remove(box);
			touch(cell);
		}
	}

	private static List<Long> cells(SceneBox box) {
		List<Long> result = new ArrayList<>();
		for (int column = cellOf(box.x()); column <= cellOf(box.right()); column++) {
			for (int row = cellOf(box.y()); row <= cellOf(box.bottom()); row++) {
				result.add(cell(column, row));
			}
		}
		return result;
	}

	private static int cellOf(double coordinate) {
		return (int) Math.floor(coordinate / CELL);
	}

	private static long cell(int column, int row) {
		return (long) column << Integer.SIZE | row & 0xffffffffL;
	}
}
