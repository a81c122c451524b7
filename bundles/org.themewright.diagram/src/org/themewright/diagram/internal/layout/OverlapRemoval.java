package org.themewright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.ScenePoint;

/**
 * Moves boxes apart until there is space between all of them, and keeps them about where they were. Where pushing alone
 * does not come to an end, everything is spread out a little and pushed again, which does.
 */
final class OverlapRemoval {

	private static final int PASSES = 30;
	private static final int SPREADS = 200;
	private static final double SPREAD = 1.06;
	private static final double TOLERANCE = 0.01;

	private final double space;
	private final double cell;

	private OverlapRemoval(double space, double cell) {
		this.space = space;
		this.cell = cell;
	}

	static Map<String, SceneBox> apart(Map<String, SceneBox> boxes, double space, IProgressMonitor monitor) {
		double largest = boxes.values().stream().mapToDouble(box -> Math.max(box.width(), box.height())).max().orElse(1);
		List<SceneBox> apart = new OverlapRemoval(space, largest + space).apart(List.copyOf(boxes.values()), monitor);
		Map<String, SceneBox> result = new LinkedHashMap<>();
		int index = 0;
		for (String id : boxes.keySet()) {
			result.put(id, apart.get(index++));
		}
		return result;
	}

	private List<SceneBox> apart(List<SceneBox> boxes, IProgressMonitor monitor) {
		List<SceneBox> result = new ArrayList<>(boxes);
		for (int i = 0; i < SPREADS; i++) {
			if (pushApart(result, monitor)) {
				return result;
			}
			spread(result);
		}
		return result;
	}

	private boolean pushApart(List<SceneBox> boxes, IProgressMonitor monitor) {
		for (int pass = 0; pass < PASSES; pass++) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			if (!pushAll(boxes)) {
				return true;
			}
		}
		return false;
	}

	/** Pushes every two that are too close, which are in the same cell of a grid or in cells beside each other. */
	private boolean pushAll(List<SceneBox> boxes) {
		Map<Long, List<Integer>> grid = new HashMap<>();
		for (int i = 0; i < boxes.size(); i++) {
			grid.computeIfAbsent(key(column(boxes.get(i)), row(boxes.get(i))), each -> new ArrayList<>()).add(i);
		}
		boolean pushed = false;
		for (int i = 0; i < boxes.size(); i++) {
			int column = column(boxes.get(i));
			int row = row(boxes.get(i));
			for (int dx = -1; dx <= 1; dx++) {
				for (int dy = -1; dy <= 1; dy++) {
					for (int j : grid.getOrDefault(key(column + dx, row + dy), List.of())) {
						if (j > i) {
							pushed |= push(boxes, i, j);
						}
					}
				}
			}
		}
		return pushed;
	}

	private int column(SceneBox box) {
		return (int) Math.floor(box.centre().x() / cell);
	}

	private int row(SceneBox box) {
		return (int) Math.floor(box.centre().y() / cell);
	}

	private static long key(int column, int row) {
		return (long) column << Integer.SIZE | row & 0xffffffffL;
	}

	/** Moves two boxes apart on the shorter way, each by half. */
	private boolean push(List<SceneBox> boxes, int i, int j) {
		SceneBox a = boxes.get(i);
		SceneBox b = boxes.get(j);
		double dx = b.centre().x() - a.centre().x();
		double dy = b.centre().y() - a.centre().y();
		double acrossX = (a.width() + b.width()) / 2 + space - Math.abs(dx);
		double acrossY = (a.height() + b.height()) / 2 + space - Math.abs(dy);
		if (acrossX <= TOLERANCE || acrossY <= TOLERANCE) {
			return false;
		}
		double moveX = acrossX < acrossY ? Math.copySign(acrossX / 2, dx) : 0;
		double moveY = acrossX < acrossY ? 0 : Math.copySign(acrossY / 2, dy);
		boxes.set(i, moved(a, -moveX, -moveY));
		boxes.set(j, moved(b, moveX, moveY));
		return true;
	}

	private static void spread(List<SceneBox> boxes) {
		ScenePoint middle = boxes.stream().reduce(SceneBox::union).orElseThrow().centre();
		boxes.replaceAll(box -> moved(box, (box.centre().x() - middle.x()) * (SPREAD - 1),
				(box.centre().y() - middle.y()) * (SPREAD - 1)));
	}

	private static SceneBox moved(SceneBox box, double dx, double dy) {
		return new SceneBox(box.x() + dx, box.y() + dy, box.width(), box.height());
	}
}
