package org.themewright.analysis.export;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.Evidence;

/**
 * A result as it is drawn, as nothing but shapes in order: {@link SvgExport} writes them, and a screen can paint the very
 * same. What stands for something says what, and leads to the words behind it. Lengths are pixels at 96 to the inch, from
 * the upper left corner. Immutable; any thread may use it.
 *
 * @param title  the title, for people
 * @param width  how wide it is
 * @param height how high it is
 * @param theme  the colours it is drawn in
 * @param shapes what is drawn; later shapes lie above earlier ones
 * @since 1.0
 */
public record Picture(String title, double width, double height, SvgTheme theme, List<Shape> shapes) {

	/** The size of letters where a text does not say another. */
	public static final double FONT_SIZE = SvgCanvas.FONT;

	/** Copies the shapes. */
	public Picture {
		Objects.requireNonNull(title);
		Objects.requireNonNull(theme);
		shapes = List.copyOf(shapes);
	}

	/**
	 * Draws a result. A large matrix has a shape for each cell: to be called in a job where it is large.
	 *
	 * @param result not composite
	 * @param theme  the colours
	 * @return the picture; empty for what has none: tables, texts and composite results
	 */
	public static Optional<Picture> of(AnalysisResult result, SvgTheme theme) {
		return SvgExport.draw(result, theme)
				.map(each -> new Picture(result.title(), each.width(), each.height(), theme, each.canvas().shapes()));
	}

	/**
	 * What a shape stands for.
	 *
	 * @param text     what it is and its number, for people
	 * @param evidence what is behind it
	 */
	public record Meaning(String text, Evidence evidence) {

		/** Checks that nothing is null. */
		public Meaning {
			Objects.requireNonNull(text);
			Objects.requireNonNull(evidence);
		}
	}

	/** A shape. Colours are {@code #rrggbb}, or {@code none}. */
	public sealed interface Shape permits Box, Disc, Stroke, Outline, Words {

		/** @return what it stands for; null where it stands for nothing, as the line of an axis */
		Meaning meaning();
	}

	/** A filled rectangle. */
	public record Box(double x, double y, double width, double height, String fill, Meaning meaning) implements Shape {
	}

	/** A filled circle with a thin border in the colour of the background. */
	public record Disc(double x, double y, double radius, String fill, Meaning meaning) implements Shape {
	}

	/** A straight line. */
	public record Stroke(double x1, double y1, double x2, double y2, String colour, double width, Meaning meaning)
			implements Shape {
	}

	/**
	 * Lines and curves, filled or not.
	 *
	 * @param opacity of the filling, from 0 to 1
	 */
	public record Outline(List<Step> steps, String fill, double opacity, String colour, double width, Meaning meaning)
			implements Shape {

		/** Copies the steps. */
		public Outline {
			steps = List.copyOf(steps);
		}
	}

	/**
	 * A text of one line, on its baseline.
	 *
	 * @param x       of the anchor
	 * @param y       of the baseline
	 * @param anchor  {@code start}, {@code middle} or {@code end}: which part of the text stands at x
	 * @param size    of the letters
	 * @param degrees by which it is turned around its anchor, clockwise
	 */
	public record Words(double x, double y, String anchor, String colour, String text, double size, double degrees,
			Meaning meaning) implements Shape {
	}

	/** How an outline goes on. */
	public enum Kind {
		/** To a point without a line. */
		MOVE,
		/** In a straight line. */
		LINE,
		/** In a cubic Bézier curve. */
		CURVE,
		/** Back to the point it began at. */
		CLOSE
	}

	/**
	 * A step of an outline.
	 *
	 * @param x1 of the first control point of a curve; y1 likewise
	 * @param x2 of the second control point of a curve; y2 likewise
	 * @param x  where it ends; y likewise
	 */
	public record Step(Kind kind, double x1, double y1, double x2, double y2, double x, double y) {

		static Step move(double x, double y) {
			return new Step(Kind.MOVE, 0, 0, 0, 0, x, y);
		}

		static Step line(double x, double y) {
			return new Step(Kind.LINE, 0, 0, 0, 0, x, y);
		}

		static Step curve(double x1, double y1, double x2, double y2, double x, double y) {
			return new Step(Kind.CURVE, x1, y1, x2, y2, x, y);
		}

		static Step close() {
			return new Step(Kind.CLOSE, 0, 0, 0, 0, 0, 0);
		}
	}
}
