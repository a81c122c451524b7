package org.themewright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.themewright.diagram.scene.SceneBox;

/**
 * Rings around the node that most is joined to: each ring one step further, each node in the sector of the one it hangs
 * on. Rings are as wide as their nodes need.
 */
public final class RadialLayout extends FramedLayout {

	private static final double BETWEEN_NODES = 24;
	private static final double BETWEEN_RINGS = 70;
	private static final double BETWEEN_TREES = 60;

	@Override
	Map<String, SceneBox> place(Level level, IProgressMonitor monitor) {
		List<Map<String, SceneBox>> trees = new ArrayList<>();
		for (Level.Tree tree : level.trees()) {
			trees.add(place(tree, level.boxes(), monitor));
		}
		return Packing.rows(trees, BETWEEN_TREES);
	}

	private static Map<String, SceneBox> place(Level.Tree tree, Map<String, SceneBox> boxes, IProgressMonitor monitor) {
		List<List<String>> rings = new ArrayList<>();
		List<String> ring = List.of(tree.root());
		while (!ring.isEmpty()) {
			rings.add(ring);
			ring = ring.stream().flatMap(id -> tree.childrenOf(id).stream()).toList();
		}
		Map<String, Double> weights = new HashMap<>();
		for (List<String> each : rings.reversed()) {
			each.forEach(id -> weights.put(id, Math.max(reach(boxes.get(id)) + BETWEEN_NODES,
					tree.childrenOf(id).stream().mapToDouble(weights::get).sum())));
		}
		Map<String, Double> angles = new HashMap<>();
		spread(tree, tree.root(), -Math.PI / 2, 3 * Math.PI / 2, weights, angles);
		Map<String, SceneBox> wished = new LinkedHashMap<>();
		double radius = 0;
		for (int i = 0; i < rings.size(); i++) {
			double widest = rings.get(i).stream().mapToDouble(id -> reach(boxes.get(id))).max().orElse(0);
			double before = i == 0 ? 0
					: rings.get(i - 1).stream().mapToDouble(id -> reach(boxes.get(id))).max().orElse(0);
			radius = i == 0 ? 0 : Math.max(radius + (before + widest) / 2 + BETWEEN_RINGS, needed(rings.get(i), angles, boxes));
			for (String id : rings.get(i)) {
				SceneBox box = boxes.get(id);
				wished.put(id, new SceneBox(radius * Math.cos(angles.get(id)) - box.width() / 2,
						radius * Math.sin(angles.get(id)) - box.height() / 2, box.width(), box.height()));
			}
		}
		return OverlapRemoval.apart(wished, BETWEEN_NODES, monitor);
	}

	/** Roughly how much of a ring a node takes. */
	private static double reach(SceneBox box) {
		return (box.width() + box.height()) / 2;
	}

	/** The radius at which neighbours on a ring have room beside each other. */
	private static double needed(List<String> ring, Map<String, Double> angles, Map<String, SceneBox> boxes) {
		double radius = 0;
		for (int i = 0; i < ring.size() && ring.size() > 1; i++) {
			String id = ring.get(i);
			String next = ring.get((i + 1) % ring.size());
			double apart = angles.get(next) - angles.get(id);
			apart = apart <= 0 ? apart + 2 * Math.PI : apart;
			double room = (reach(boxes.get(id)) + reach(boxes.get(next))) / 2 + BETWEEN_NODES;
			radius = Math.max(radius, room / (2 * Math.sin(Math.min(apart, Math.PI) / 2)));
		}
		return radius;
	}

	/** Gives each node the middle of its sector, and its children parts of it by their weights. */
	private static void spread(Level.Tree tree, String root, double start, double end, Map<String, Double> weights,
			Map<String, Double> angles) {
		record Sector(String id, double start, double end) {
		}
		List<Sector> waiting = new ArrayList<>(List.of(new Sector(root, start, end)));
		for (int i = 0; i < waiting.size(); i++) {
			Sector sector = waiting.get(i);
			angles.put(sector.id(), (sector.start() + sector.end()) / 2);
			double whole = tree.childrenOf(sector.id()).stream().mapToDouble(weights::get).sum();
			double at = sector.start();
			for (String child : tree.childrenOf(sector.id())) {
				double part = (sector.end() - sector.start()) * weights.get(child) / whole;
				waiting.add(new Sector(child, at, at + part));
				at += part;
			}
		}
	}
}
