package org.themewright.diagram.scene;

import java.util.List;

/**
 * One mark of a drawing. A drawing is nothing but marks in order, so that everything that paints it, on paper or on the
 * screen, shows the same.
 *
 * @since 0.1
 */
public sealed interface Mark {

	/** How the line of a mark is broken. */
	enum Dash {
		/** Not broken. */
		SOLID(List.of()),
		/** Dashes. */
		DASHED(List.of(6.0, 4.0)),
		/** Dots. */
		DOTTED(List.of(1.2, 3.6));

		private final List<Double> pattern;

		Dash(List<Double> pattern) {
			this.pattern = pattern;
		}

		/** @return lengths of line and gap in turn, in diagram units; empty for an unbroken line */
		public List<Double> pattern() {
			return pattern;
		}
	}

	/**
	 * Fill and line of a mark.
	 *
	 * @param fill {@code #rrggbb}, or null for none
	 * @param line {@code #rrggbb}, or null for none
	 * @param lineWidth in diagram units
	 * @param dash how the line is broken, not null
	 */
	record Ink(String fill, String line, double lineWidth, Dash dash) {
	}

	/**
	 * A rectangle; its line lies inside the box.
	 *
	 * @param box where
	 * @param radius of the corners; 0 for sharp ones
	 * @param ink fill and line
	 */
	record Box(SceneBox box, double radius, Ink ink) implements Mark {
	}

	/**
	 * An ellipse; its line lies inside the box.
	 *
	 * @param box the smallest box that holds it
	 * @param ink fill and line
	 */
	record Ellipse(SceneBox box, Ink ink) implements Mark {
	}

	/**
	 * A run of straight lines.
	 *
	 * @param points two or more
	 * @param closed whether the last point is joined to the first
	 * @param radius of the curves that replace inner corners; 0 for sharp ones
	 * @param ink fill and line
	 */
	record Line(List<ScenePoint> points, boolean closed, double radius, Ink ink) implements Mark {

		/** Copies the list. */
		public Line {
			points = List.copyOf(points);
		}

		/**
		 * @param index of an inner point
		 * @return where the curve begins that takes the place of its corner
		 */
		public ScenePoint beforeCorner(int index) {
			return besideCorner(points.get(index), points.get(index - 1));
		}

		/**
		 * @param index of an inner point
		 * @return where the curve ends that takes the place of its corner
		 */
		public ScenePoint afterCorner(int index) {
			return besideCorner(points.get(index), points.get(index + 1));
		}

		private ScenePoint besideCorner(ScenePoint corner, ScenePoint neighbour) {
			double length = corner.distance(neighbour);
			return length == 0 ? corner : corner.towards(neighbour, Math.min(0.5, radius / length));
		}
	}

	/**
	 * A line of text.
	 *
	 * @param box where the line of text lies: as wide as the text, as high as the style's line; the text begins at its left
	 *            edge
	 * @param text the text, without line breaks
	 * @param style its style
	 * @param colour {@code #rrggbb}
	 */
	record Text(SceneBox box, String text, TextStyle style, String colour) implements Mark {

		/** @return distance of the baseline from the top of the drawing */
		public double baseline() {
			return box.y() + style.baseline();
		}
	}
}
