package org.themewright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.ScenePoint;

/**
 * Moves boxes apart until there is space between all of them, and keeps them about where they were. Where pushing alone
 * does not come to an end, everything is spread out a little and pushed again, which does.
 */
final class OverlapRemoval {

	private static final int PASSES = 200;
	private static final int SPREADS = 60;
	private static final double SPREAD = 1.12;
	private static final double TOLERANCE = 0.01;

	private final double space;

	OverlapRemoval(double space) {
		this.space = space;
	}

	List<SceneBox> apart(List<SceneBox> boxes, IProgressMonitor monitor) {
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
			boolean clear = true;
			for (int i = 0; i < boxes.size(); i++) {
				for (int j = i + 1; j < boxes.size(); j++) {
					clear &= !push(boxes, i, j);
				}
			}
			if (clear) {
				return true;
			}
		}
		return false;
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
