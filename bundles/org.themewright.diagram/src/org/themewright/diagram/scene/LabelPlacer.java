package org.themewright.diagram.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

	/** A place that a label may take, and how many points of lines lie in it. */
	private static final class Candidate {

		private final int edge;
		private final SceneBox box;
		private final List<Cell> cells;
		/** What the place costs wherever it is. */
		private final double start;
		private int own;
		private int others;

		Candidate(int edge, SceneBox box, List<Cell> cells, double start) {
			this.edge = edge;
			this.box = box;
			this.cells = cells;
			this.start = start;
		}

		/** Counts a point of a line, or takes it away again; returns whether it lies in the box. */
		boolean count(int ofEdge, double x, double y, int sign) {
			boolean inside = x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
			if (inside && ofEdge == edge) {
				own += sign;
			} else if (inside) {
				others += sign;
			}
			return inside;
		}
	}

	/** A square of the drawing: what lies in it or reaches into it. Points of lines are plain arrays, as there are many. */
	private static final class Cell {

		private final List<Taken> taken = new ArrayList<>();
		private final List<Candidate> candidates = new ArrayList<>();
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

	/** Odd, so that no two cells become the same. */
	private static final long SPREAD = 0x9E3779B97F4A7C15L;

	private final Map<Long, Cell> cells = new HashMap<>();
	private List<SceneBox> nodes = List.of();
	private List<Wish> wishes = List.of();
	private final List<List<ScenePoint>> sampled = new ArrayList<>();
	private final List<SceneBox> places = new ArrayList<>();
	private final List<List<Candidate>> candidates = new ArrayList<>();
	/** The edges of which a candidate costs something else than when they were placed. */
	private final BitSet stale = new BitSet();

	/**
	 * Finds a place for each label.
	 *
	 * @param nodeBoxes what labels may not cover
	 * @param edges all lines in order
	 * @return the places in the order of the edges; null for those without a label; a new list
	 */
	List<SceneBox> place(List<SceneBox> nodeBoxes, List<Wish> edges) {
		stale.clear();
		if (!edges.stream().map(Wish::edgeId).toList().equals(wishes.stream().map(Wish::edgeId).toList())) {
			reset(edges.size());
		}
		List<Wish> before = wishes;
		BitSet changed = new BitSet();
		for (int i = 0; i < edges.size(); i++) {
			changed.set(i, before.isEmpty() || !edges.get(i).equals(before.get(i)));
		}
		changed.stream().forEach(this::forgetCandidates);
		takeNodes(nodeBoxes);
		changed.stream().filter(i -> before.isEmpty() || !edges.get(i).line().equals(before.get(i).line()))
				.forEach(i -> sample(i, edges.get(i).line()));
		changed.stream().filter(i -> edges.get(i).isLabelled()).forEach(i -> findCandidates(i, edges.get(i)));
		stale.or(changed);
		for (int i = stale.nextSetBit(0); i >= 0; i = stale.nextSetBit(i + 1)) {
			placeAnew(i);
		}
		wishes = List.copyOf(edges);
		return new ArrayList<>(places);
	}

	private void reset(int edges) {
		cells.clear();
		nodes = List.of();
		wishes = List.of();
		sampled.clear();
		places.clear();
		candidates.clear();
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
			Cell cell = cell(cellOf(point.x()), cellOf(point.y()));
			cell.remove(edge);
			recount(cell, edge, point, -1);
		}
		List<ScenePoint> points = line.samples(SAMPLE_SPACING, MOST_SAMPLES);
		for (ScenePoint point : points) {
			Cell cell = cell(cellOf(point.x()), cellOf(point.y()));
			cell.add(edge, point);
			recount(cell, edge, point, 1);
		}
		sampled.set(edge, points);
	}

	private void recount(Cell cell, int edge, ScenePoint point, int sign) {
		for (Candidate each : cell.candidates) {
			if (each.count(edge, point.x(), point.y(), sign)) {
				stale.set(each.edge);
			}
		}
	}

	private void forgetCandidates(int edge) {
		candidates.get(edge).forEach(each -> each.cells.forEach(cell -> cell.candidates.remove(each)));
		candidates.set(edge, List.of());
	}

	private void findCandidates(int edge, Wish wish) {
		double length = wish.line().length();
		List<Candidate> found = new ArrayList<>(ASIDE.length * PARTS.length);
		for (double aside : ASIDE) {
			for (double part : PARTS) {
				SceneBox box = candidate(wish.line(), length * part, aside, wish.width(), wish.height());
				Candidate each = new Candidate(edge, box, cells(box),
						Math.abs(aside) * ASIDE_COST + Math.abs(part - 0.5) * OFF_MIDDLE_COST);
				for (Cell cell : each.cells) {
					for (int i = 0; i < cell.count; i++) {
						each.count(cell.edges[i], cell.xs[i], cell.ys[i], 1);
					}
					cell.candidates.add(each);
				}
				found.add(each);
			}
		}
		candidates.set(edge, found);
	}

	private void placeAnew(int edge) {
		SceneBox before = places.get(edge);
		SceneBox best = best(edge);
		if (before != null && !before.equals(best)) {
			release(new Taken(edge, before));
		}
		if (best != null && !best.equals(before)) {
			take(new Taken(edge, best));
		}
		places.set(edge, best);
	}

	private SceneBox best(int edge) {
		SceneBox best = null;
		double least = Double.MAX_VALUE;
		for (Candidate each : candidates.get(edge)) {
			boolean hides = each.own > LARGEST_COVERED * sampled.get(edge).size();
			double lines = each.start + each.others * PER_COVERED_LINE + (hides ? TOO_MUCH_COVERED : 0);
			if (lines < least - AS_GOOD) {
				double cost = lines + overlaps(each);
				if (cost < least - AS_GOOD) {
					least = cost;
					best = each.box;
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

	/** What it costs that nodes and labels of edges before are in the way. */
	private double overlaps(Candidate candidate) {
		double cost = 0;
		for (Cell cell : candidate.cells) {
			for (Taken other : cell.taken) {
				cost += other.number < candidate.edge ? Math.sqrt(candidate.box.overlap(other.box)) * 10 : 0;
			}
		}
		return cost;
	}

	private void take(Taken box) {
		for (Cell cell : cells(box.box)) {
			cell.taken.add(box);
			disturb(cell, box);
		}
	}

	private void release(Taken box) {
		for (Cell cell : cells(box.box)) {
			cell.taken.remove(box);
			disturb(cell, box);
		}
	}

	/** Labels that might lie where a box came or went are to be placed anew. */
	private void disturb(Cell cell, Taken box) {
		for (Candidate each : cell.candidates) {
			if (box.number < each.edge && each.box.overlap(box.box) > 0) {
				stale.set(each.edge);
			}
		}
	}

	private List<Cell> cells(SceneBox box) {
		List<Cell> result = new ArrayList<>(4);
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

	/** The numbers are spread out, as maps want it: those of neighbouring cells would fall into the same few places. */
	private Cell cell(int column, int row) {
		return cells.computeIfAbsent(((long) column << Integer.SIZE | row & 0xffffffffL) * SPREAD, key -> new Cell());
	}
}
