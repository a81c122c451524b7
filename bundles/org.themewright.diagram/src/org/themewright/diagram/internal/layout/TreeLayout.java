package org.themewright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.themewright.diagram.scene.SceneBox;

/**
 * A tree from top to bottom: rows by the number of steps from the root, each node in the middle above what hangs on it.
 * Subtrees are put as close together as their outlines let them.
 */
public final class TreeLayout extends FramedLayout {

	private static final double BESIDE = 26;
	private static final double BELOW = 64;
	private static final double BETWEEN_TREES = 48;

	/** A subtree: places relative to its root, and how far it reaches to both sides in each row from the root down. */
	private record Shape(Map<String, Double> centres, List<Double> left, List<Double> right) {
	}

	@Override
	Map<String, SceneBox> place(Level level, IProgressMonitor monitor) {
		List<Map<String, SceneBox>> trees = new ArrayList<>();
		for (Level.Tree tree : level.trees()) {
			trees.add(place(tree, level.boxes()));
		}
		return Packing.rows(trees, BETWEEN_TREES);
	}

	private static Map<String, SceneBox> place(Level.Tree tree, Map<String, SceneBox> boxes) {
		List<List<String>> rows = rows(tree);
		Map<String, Shape> shapes = new HashMap<>();
		for (List<String> row : rows.reversed()) {
			row.forEach(id -> shapes.put(id, shape(id, tree, boxes, shapes)));
		}
		Map<String, Double> centres = shapes.get(tree.root()).centres();
		Map<String, SceneBox> result = new LinkedHashMap<>();
		double y = 0;
		for (List<String> row : rows) {
			double height = row.stream().mapToDouble(id -> boxes.get(id).height()).max().orElse(0);
			for (String id : row) {
				SceneBox box = boxes.get(id);
				result.put(id, new SceneBox(centres.get(id) - box.width() / 2, y + (height - box.height()) / 2, box.width(),
						box.height()));
			}
			y += height + BELOW;
		}
		return result;
	}

	private static List<List<String>> rows(Level.Tree tree) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = List.of(tree.root());
		while (!row.isEmpty()) {
			rows.add(row);
			row = row.stream().flatMap(id -> tree.childrenOf(id).stream()).toList();
		}
		return rows;
	}

	private static Shape shape(String id, Level.Tree tree, Map<String, SceneBox> boxes, Map<String, Shape> shapes) {
		double half = boxes.get(id).width() / 2;
		Map<String, Double> centres = new HashMap<>();
		List<Double> left = new ArrayList<>();
		List<Double> right = new ArrayList<>();
		List<Double> at = new ArrayList<>();
		List<String> children = tree.childrenOf(id);
		for (String child : children) {
			Shape shape = shapes.remove(child);
			double shift = 0;
			for (int row = 0; row < Math.min(right.size(), shape.left().size()); row++) {
				shift = Math.max(shift, right.get(row) + BESIDE - shape.left().get(row));
			}
			at.add(shift);
			for (int row = 0; row < shape.left().size(); row++) {
				if (row < right.size()) {
					right.set(row, shape.right().get(row) + shift);
				} else {
					left.add(shape.left().get(row) + shift);
					right.add(shape.right().get(row) + shift);
				}
			}
			double moved = shift;
			shape.centres().forEach((inner, centre) -> centres.put(inner, centre + moved));
		}
		double middle = at.isEmpty() ? 0 : (at.get(0) + at.get(at.size() - 1)) / 2;
		centres.replaceAll((inner, centre) -> centre - middle);
		centres.put(id, 0.0);
		left.replaceAll(each -> each - middle);
		right.replaceAll(each -> each - middle);
		left.add(0, -half);
		right.add(0, half);
		return new Shape(centres, left, right);
	}
}
