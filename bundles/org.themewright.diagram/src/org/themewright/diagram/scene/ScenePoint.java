package org.themewright.diagram.scene;

/**
 * A point of a drawing, in diagram units: 1 unit is 1/96 inch at 100 %, y grows downwards.
 *
 * @param x distance from the left
 * @param y distance from the top
 * @since 0.1
 */
public record ScenePoint(double x, double y) {

	/**
	 * @param dx how far to the right
	 * @param dy how far down
	 * @return the point moved
	 */
	public ScenePoint plus(double dx, double dy) {
		return new ScenePoint(x + dx, y + dy);
	}

	/**
	 * @param other where to go, not null
	 * @param part 0 for this point, 1 for the other
	 * @return the point on the straight line between
	 */
	public ScenePoint towards(ScenePoint other, double part) {
		return new ScenePoint(x + (other.x - x) * part, y + (other.y - y) * part);
	}

	/**
	 * @param other another point, not null
	 * @return the distance in diagram units
	 */
	public double distance(ScenePoint other) {
		return Math.hypot(other.x - x, other.y - y);
	}
}
