package org.themewright.diagram.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds places for the labels of edges: on the line near its middle, but not over nodes, other labels or other lines, and
 * not over so much of the own line that it can no longer be seen.
 */
final class LabelPlacer {

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

	private record Sample(int edge, ScenePoint point) {
	}

	private final Map<Long, List<Sample>> samples = new HashMap<>();
	private final Map<Long, List<SceneBox>> taken = new HashMap<>();

	LabelPlacer(List<SceneBox> nodes, List<Polyline> edges) {
		nodes.forEach(box -> take(box.grown(CLEAR_OF_NODES)));
		for (int i = 0; i < edges.size(); i++) {
			for (ScenePoint point : edges.get(i).samples(SAMPLE_SPACING, MOST_SAMPLES)) {
				samples.computeIfAbsent(cell(cellOf(point.x()), cellOf(point.y())), key -> new ArrayList<>())
						.add(new Sample(i, point));
			}
		}
	}

	/** Finds the best place for the label of an edge and keeps it free of later ones. */
	SceneBox place(int edge, Polyline line, double width, double height) {
		double length = line.length();
		int own = line.samples(SAMPLE_SPACING, MOST_SAMPLES).size();
		SceneBox best = null;
		double least = Double.MAX_VALUE;
		for (double aside : ASIDE) {
			for (double part : PARTS) {
				double start = Math.abs(aside) * ASIDE_COST + Math.abs(part - 0.5) * OFF_MIDDLE_COST;
				if (start < least) {
					SceneBox box = candidate(line, length * part, aside, width, height);
					double cost = cost(box, edge, own, start, least);
					if (cost < least) {
						least = cost;
						best = box;
					}
				}
			}
		}
		take(best);
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
	private double cost(SceneBox box, int edge, int ownSamples, double start, double least) {
		double cost = start;
		int covered = 0;
		for (int column = cellOf(box.x()); column <= cellOf(box.right()); column++) {
			for (int row = cellOf(box.y()); row <= cellOf(box.bottom()); row++) {
				for (SceneBox other : taken.getOrDefault(cell(column, row), List.of())) {
					cost += Math.sqrt(box.overlap(other)) * 10;
				}
				for (Sample sample : samples.getOrDefault(cell(column, row), List.of())) {
					if (box.contains(sample.point)) {
						covered += sample.edge == edge ? 1 : 0;
						cost += sample.edge == edge ? 0 : PER_COVERED_LINE;
						if (cost >= least) {
							return cost;
						}
					}
				}
			}
		}
		return cost + (covered > LARGEST_COVERED * ownSamples ? TOO_MUCH_COVERED : 0);
	}

	private void take(SceneBox box) {
		for (int column = cellOf(box.x()); column <= cellOf(box.right()); column++) {
			for (int row = cellOf(box.y()); row <= cellOf(box.bottom()); row++) {
				taken.computeIfAbsent(cell(column, row), key -> new ArrayList<>()).add(box);
			}
		}
	}

	private static int cellOf(double coordinate) {
		return (int) Math.floor(coordinate / CELL);
	}

	private static long cell(int column, int row) {
		return (long) column << Integer.SIZE | row & 0xffffffffL;
	}
}
