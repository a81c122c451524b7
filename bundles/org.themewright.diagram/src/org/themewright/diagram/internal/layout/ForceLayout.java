package org.themewright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.themewright.diagram.scene.SceneBox;

/**
 * Edges pull and nodes push each other away until both are about in balance, with steps that get smaller (after Fruchterman
 * and Reingold): what is related comes close together, nodes without many relations drift outwards, as far as a pull to the
 * middle lets them.
 */
public final class ForceLayout extends FramedLayout {

	private static final double BETWEEN_NODES = 30;
	private static final double BETWEEN_PARTS = 60;
	private static final double LINE = 50;
	private static final int STEPS = 150;
	private static final double SHRINKING = 0.96;
	/** A pull to the middle that keeps things together and does not fold chains. */
	private static final double GRAVITY = 0.5;
	/** Screens and pages are wider than high. */
	private static final double FLATNESS = 2;
	/** How long the line in the middle of all lengths may be at the end: what pushes from afar makes all of them longer. */
	private static final double LONGEST = 0.8;
	private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

	@Override
	Map<String, SceneBox> place(Level level, IProgressMonitor monitor) {
		List<Map<String, SceneBox>> parts = new ArrayList<>();
		for (List<String> part : level.parts()) {
			parts.add(OverlapRemoval.apart(forced(part, level, monitor), BETWEEN_NODES, monitor));
		}
		return Packing.rows(parts, BETWEEN_PARTS);
	}

	/** The nodes of a part begin on a spiral, from the first and its neighbours outwards. */
	private static Map<String, SceneBox> forced(List<String> part, Level level, IProgressMonitor monitor) {
		int size = part.size();
		double ideal = LINE + part.stream().map(level.boxes()::get).mapToDouble(box -> Math.hypot(box.width(), box.height()))
				.average().orElse(0);
		double[] x = new double[size];
		double[] y = new double[size];
		for (int i = 0; i < size; i++) {
			x[i] = Math.sqrt(i) * ideal * Math.cos(i * GOLDEN_ANGLE);
			y[i] = Math.sqrt(i) * ideal * Math.sin(i * GOLDEN_ANGLE);
		}
		List<int[]> pairs = pairs(part, level);
		double reach = ideal * Math.sqrt(size) / 3;
		for (int step = 0; step < STEPS && size > 1; step++) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			move(x, y, pairs, ideal, reach);
			reach *= SHRINKING;
		}
		double tighter = Math.clamp(LONGEST * ideal / middleLength(x, y, pairs, ideal),
				Math.min(1, apart(x, y, part, level)), 1);
		Map<String, SceneBox> result = new LinkedHashMap<>();
		for (int i = 0; i < size; i++) {
			SceneBox box = level.boxes().get(part.get(i));
			result.put(part.get(i), new SceneBox(x[i] * tighter - box.width() / 2, y[i] * tighter - box.height() / 2,
					box.width(), box.height()));
		}
		return result;
	}

	/** How small places can be made before nodes lie on each other. */
	private static double apart(double[] x, double[] y, List<String> part, Level level) {
		double result = 0;
		for (int i = 0; i < x.length; i++) {
			SceneBox one = level.boxes().get(part.get(i));
			for (int j = 0; j < i; j++) {
				SceneBox other = level.boxes().get(part.get(j));
				double beside = ((one.width() + other.width()) / 2 + BETWEEN_NODES) / Math.abs(x[i] - x[j]);
				double below = ((one.height() + other.height()) / 2 + BETWEEN_NODES) / Math.abs(y[i] - y[j]);
				result = Math.max(result, Math.min(beside, below));
			}
		}
		return result;
	}

	private static double middleLength(double[] x, double[] y, List<int[]> pairs, double whenThereAreNone) {
		double[] lengths = pairs.stream().mapToDouble(pair -> Math.hypot(x[pair[0]] - x[pair[1]], y[pair[0]] - y[pair[1]]))
				.sorted().toArray();
		return lengths.length == 0 ? whenThereAreNone : Math.max(lengths[lengths.length / 2], 1);
	}

	/** Which nodes are joined; several edges between two do not pull harder than one. */
	private static List<int[]> pairs(List<String> part, Level level) {
		Map<String, Integer> index = new HashMap<>();
		part.forEach(id -> index.put(id, index.size()));
		Map<Set<Integer>, int[]> pairs = new LinkedHashMap<>();
		for (Level.Link link : level.links()) {
			Integer from = index.get(link.source());
			Integer to = index.get(link.target());
			if (from != null && to != null && !from.equals(to)) {
				pairs.putIfAbsent(Set.of(from, to), new int[] { from, to });
			}
		}
		return List.copyOf(pairs.values());
	}

	private static void move(double[] x, double[] y, List<int[]> pairs, double ideal, double reach) {
		double[] dx = new double[x.length];
		double[] dy = new double[x.length];
		for (int i = 0; i < x.length; i++) {
			for (int j = i + 1; j < x.length; j++) {
				double awayX = x[i] - x[j];
				double awayY = y[i] - y[j];
				double push = ideal * ideal / Math.max(awayX * awayX + awayY * awayY, 1);
				dx[i] += awayX * push;
				dy[i] += awayY * push;
				dx[j] -= awayX * push;
				dy[j] -= awayY * push;
			}
		}
		for (int[] pair : pairs) {
			double awayX = x[pair[0]] - x[pair[1]];
			double awayY = y[pair[0]] - y[pair[1]];
			double pull = Math.sqrt(awayX * awayX + awayY * awayY) / ideal;
			dx[pair[0]] -= awayX * pull;
			dy[pair[0]] -= awayY * pull;
			dx[pair[1]] += awayX * pull;
			dy[pair[1]] += awayY * pull;
		}
		double middleX = Arrays.stream(x).average().orElse(0);
		double middleY = Arrays.stream(y).average().orElse(0);
		for (int i = 0; i < x.length; i++) {
			dx[i] -= GRAVITY * (x[i] - middleX);
			dy[i] -= GRAVITY * FLATNESS * (y[i] - middleY);
			double length = Math.max(Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]), 0.001);
			x[i] += dx[i] / length * Math.min(length, reach);
			y[i] += dy[i] / length * Math.min(length, reach);
		}
	}
}
