package org.themewright.ui.diagram.internal.figures;

import org.eclipse.draw2d.geometry.Rectangle;

/** Whether a straight line has a part inside a box. */
final class Crossing {

	private Crossing() {
	}

	/** Cuts the line by each side of the box in turn, after Liang and Barsky, and looks whether something is left. */
	static boolean crosses(double x1, double y1, double x2, double y2, Rectangle box) {
		double dx = x2 - x1;
		double dy = y2 - y1;
		double[] directions = { -dx, dx, -dy, dy };
		double[] distances = { x1 - box.x, box.right() - x1, y1 - box.y, box.bottom() - y1 };
		double enters = 0;
		double leaves = 1;
		for (int side = 0; side < directions.length; side++) {
			if (directions[side] == 0) {
				if (distances[side] < 0) {
					return false;
				}
			} else {
				double at = distances[side] / directions[side];
				if (directions[side] < 0) {
					enters = Math.max(enters, at);
				} else {
					leaves = Math.min(leaves, at);
				}
			}
		}
		return enters <= leaves;
	}
}
