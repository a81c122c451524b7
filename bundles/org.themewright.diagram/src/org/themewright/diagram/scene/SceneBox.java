package org.themewright.diagram.scene;

/**
 * An upright rectangle in diagram units.
 *
 * @param x left edge
 * @param y upper edge
 * @param width not negative
 * @param height not negative
 * @since 0.1
 */
public record SceneBox(double x, double y, double width, double height) {

	/** @return the right edge */
	public double right() {
		return x + width;
	}

	/** @return the lower edge */
	public double bottom() {
		return y + height;
	}

	/** @return the point in the middle */
	public ScenePoint centre() {
		return new ScenePoint(x + width / 2, y + height / 2);
	}

	/**
	 * @param by how far each side moves outwards; negative for inwards, but the box never turns inside out
	 * @return a box with the same centre
	 */
	public SceneBox grown(double by) {
		double dx = Math.max(by, -width / 2);
		double dy = Math.max(by, -height / 2);
		return new SceneBox(x - dx, y - dy, width + 2 * dx, height + 2 * dy);
	}

	/**
	 * @param point a point, not null
	 * @return whether it lies inside or on the edge
	 */
	public boolean contains(ScenePoint point) {
		return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
	}

	/**
	 * @param other a box, not null
	 * @return whether it lies inside wholly
	 */
	public boolean contains(SceneBox other) {
		return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
	}

	/**
	 * @param other a box, not null
	 * @return the area both have in common, in square units; 0 when they only touch
	 */
	public double overlap(SceneBox other) {
		double across = Math.min(right(), other.right()) - Math.max(x, other.x);
		double down = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
		return across > 0 && down > 0 ? across * down : 0;
	}

	/**
	 * @param other a box, not null
	 * @return the smallest box that holds both
	 */
	public SceneBox union(SceneBox other) {
		double left = Math.min(x, other.x);
		double top = Math.min(y, other.y);
		return new SceneBox(left, top, Math.max(right(), other.right()) - left,
				Math.max(bottom(), other.bottom()) - top);
	}
}
