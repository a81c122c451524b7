package org.themewright.ui.diagram.internal.figures;

import org.eclipse.draw2d.geometry.Rectangle;

/** The part of a straight line inside a box. */
final class Crossing {

	private Crossing() {
	}

	/** Whether the line has a part inside the box. */
	static boolean crosses(double x1, double y1, double x2, double y2, Rectangle box) {
		return part(x1, y1, x2, y2, box) != null;
	}

	/**
	 * Cuts the line by each side of the box in turn, after Liang and Barsky, and looks whether something is left.
	 *
	 * @return where it enters and where it leaves the box, as parts of its length; null when it does not cross it
	 */
	static double[] part(double x1, double y1, double x2, double y2, Rectangle box) {
		double dx = x2 - x1;
		double dy = y2 - y1;
		double[] directions = { -dx, dx, -dy, dy };
		double[] distances = { x1 - box.x, box.right() - x1, y1 - box.y, box.bottom() - y1 };
		double enters = 0;
		double leaves = 1;
		for (int side = 0; side < directions.length; side++) {
			if (directions[side] == 0) {
				if (distances[side] < 0) {
					return null;
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
		return enters <= leaves ? new double[] { enters, leaves } : null;
	}
}
