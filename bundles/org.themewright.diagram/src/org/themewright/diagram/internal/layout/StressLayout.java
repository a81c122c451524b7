package org.themewright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.themewright.diagram.scene.SceneBox;

/**
 * Distances on the paper say how far it is from one node to the other along the edges: a map that keeps clusters apart.
 * Takes the pairs of nodes in turn, in random order that is the same every time, and moves each two towards the distance
 * they should have, by less and less (stress by gradient descent, pair by pair).
 */
public final class StressLayout extends FramedLayout {

	private static final double BETWEEN_NODES = 30;
	private static final double LEAST_LINE = 80;
	private static final double BETWEEN_PARTS = 60;
	private static final int ROUNDS = 30;
	/** The pairs that are furthest apart move at once in the first round, the closest ones hardly in the last. */
	private static final double LAST_STEP = 0.1;
	private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

	private record Way(int to, double length) {
	}

	@Override
	Map<String, SceneBox> place(Level level, IProgressMonitor monitor) {
		List<Map<String, SceneBox>> parts = new ArrayList<>();
		for (List<String> part : level.parts()) {
			parts.add(place(part, level, monitor));
		}
		return Packing.rows(parts, BETWEEN_PARTS);
	}

	private static Map<String, SceneBox> place(List<String> part, Level level, IProgressMonitor monitor) {
		double[][] distances = distances(part, level);
		int size = part.size();
		double[] x = new double[size];
		double[] y = new double[size];
		for (int i = 0; i < size; i++) {
			x[i] = Math.sqrt(i) * LEAST_LINE * Math.cos(i * GOLDEN_ANGLE);
			y[i] = Math.sqrt(i) * LEAST_LINE * Math.sin(i * GOLDEN_ANGLE);
		}
		descend(distances, x, y, monitor);
		Map<String, SceneBox> result = new LinkedHashMap<>();
		for (int i = 0; i < size; i++) {
			SceneBox box = level.boxes().get(part.get(i));
			result.put(part.get(i), new SceneBox(x[i] - box.width() / 2, y[i] - box.height() / 2, box.width(), box.height()));
		}
		return OverlapRemoval.apart(result, BETWEEN_NODES, monitor);
	}

	private static void descend(double[][] distances, double[] x, double[] y, IProgressMonitor monitor) {
		int size = x.length;
		int[] pairs = new int[size * (size - 1) / 2];
		double longest = 0;
		double shortest = Double.MAX_VALUE;
		int count = 0;
		for (int i = 0; i < size; i++) {
			for (int j = i + 1; j < size; j++) {
				pairs[count++] = i * size + j;
				longest = Math.max(longest, distances[i][j]);
				shortest = Math.min(shortest, distances[i][j]);
			}
		}
		double first = longest * longest;
		double decay = Math.log(first / (LAST_STEP * shortest * shortest)) / (ROUNDS - 1);
		Random random = new Random(1);
		for (int round = 0; round < ROUNDS && count > 0; round++) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			shuffle(pairs, random);
			double step = first * Math.exp(-decay * round);
			for (int pair : pairs) {
				int i = pair / size;
				int j = pair % size;
				double wanted = distances[i][j];
				double dx = x[i] - x[j];
				double dy = y[i] - y[j];
				double length = Math.max(Math.sqrt(dx * dx + dy * dy), 0.001);
				double move = Math.min(1, step / (wanted * wanted)) * (length - wanted) / 2 / length;
				x[i] -= move * dx;
				y[i] -= move * dy;
				x[j] += move * dx;
				y[j] += move * dy;
			}
		}
	}

	private static void shuffle(int[] pairs, Random random) {
		for (int i = pairs.length - 1; i > 0; i--) {
			int j = random.nextInt(i + 1);
			int kept = pairs[i];
			pairs[i] = pairs[j];
			pairs[j] = kept;
		}
	}

	/** The lengths of the shortest ways between all nodes of a part that hangs together. */
	private static double[][] distances(List<String> part, Level level) {
		Map<String, Integer> index = new HashMap<>();
		part.forEach(id -> index.put(id, index.size()));
		List<List<Way>> ways = new ArrayList<>();
		part.forEach(id -> ways.add(new ArrayList<>()));
		for (Level.Link link : level.links()) {
			Integer from = index.get(link.source());
			Integer to = index.get(link.target());
			if (from != null && to != null && !from.equals(to)) {
				double line = Math.max(LEAST_LINE, link.labelWidth() + LEAST_LINE / 2);
				double length = reach(level.boxes().get(link.source())) + reach(level.boxes().get(link.target())) + line;
				ways.get(from).add(new Way(to, length));
				ways.get(to).add(new Way(from, length));
			}
		}
		double[][] result = new double[part.size()][];
		for (int i = 0; i < part.size(); i++) {
			result[i] = distancesFrom(i, ways);
		}
		return result;
	}

	private static double[] distancesFrom(int start, List<List<Way>> ways) {
		double[] result = new double[ways.size()];
		Arrays.fill(result, Double.MAX_VALUE);
		result[start] = 0;
		PriorityQueue<Way> waiting = new PriorityQueue<>((a, b) -> Double.compare(a.length(), b.length()));
		waiting.add(new Way(start, 0));
		while (!waiting.isEmpty()) {
			Way nearest = waiting.remove();
			if (nearest.length() == result[nearest.to()]) {
				for (Way way : ways.get(nearest.to())) {
					double length = nearest.length() + way.length();
					if (length < result[way.to()]) {
						result[way.to()] = length;
						waiting.add(new Way(way.to(), length));
					}
				}
			}
		}
		return result;
	}

	private static double reach(SceneBox box) {
		return Math.hypot(box.width(), box.height()) / 2;
	}
}
