package org.themewright.ui.internal.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.themewright.analysis.export.Picture;
import org.themewright.analysis.export.Picture.Box;
import org.themewright.analysis.export.Picture.Disc;
import org.themewright.analysis.export.Picture.Outline;
import org.themewright.analysis.export.Picture.Shape;
import org.themewright.analysis.export.Picture.Step;
import org.themewright.analysis.export.Picture.Stroke;
import org.themewright.analysis.export.Picture.Words;

/** Finds the shapes of a picture that stand for something: at a place, and from one to the next. */
final class PictureHits {

	/** How near to a line is on it. */
	private static final double NEAR = 4;
	private static final int CURVE_STEPS = 16;
	/** Going sideways counts so much more than going on. */
	private static final double ASIDE = 2;

	/** The smallest box around a shape. */
	record Bounds(double x, double y, double right, double bottom) {

		double middleX() {
			return (x + right) / 2;
		}

		double middleY() {
			return (y + bottom) / 2;
		}

		boolean contains(double px, double py) {
			return px >= x && px <= right && py >= y && py <= bottom;
		}

		boolean meets(double left, double top, double otherRight, double otherBottom) {
			return x <= otherRight && right >= left && y <= otherBottom && bottom >= top;
		}
	}

	private final List<Shape> shapes;
	private final List<Bounds> bounds;

	/** @param widths tells the width of a text */
	PictureHits(Picture picture, ToDoubleFunction<Words> widths) {
		shapes = picture.shapes();
		bounds = shapes.stream().map(each -> bounds(each, widths)).toList();
	}

	Bounds bounds(int index) {
		return bounds.get(index);
	}

	private static Bounds bounds(Shape shape, ToDoubleFunction<Words> widths) {
		return switch (shape) {
		case Box box -> new Bounds(box.x(), box.y(), box.x() + box.width(), box.y() + box.height());
		case Disc disc -> new Bounds(disc.x() - disc.radius(), disc.y() - disc.radius(), disc.x() + disc.radius(),
				disc.y() + disc.radius());
		case Stroke line -> around(List.of(new double[] { line.x1(), line.y1() }, new double[] { line.x2(), line.y2() }),
				line.width());
		case Outline outline -> around(points(outline), outline.width());
		case Words words -> bounds(words, widths.applyAsDouble(words));
		};
	}

	/** A turned text gets the box around all of its turns. */
	private static Bounds bounds(Words words, double width) {
		if (words.degrees() != 0) {
			return new Bounds(words.x() - width, words.y() - width, words.x() + width, words.y() + width);
		}
		double left = switch (words.anchor()) {
		case "middle" -> words.x() - width / 2; //$NON-NLS-1$
		case "end" -> words.x() - width; //$NON-NLS-1$
		default -> words.x();
		};
		return new Bounds(left, words.y() - words.size(), left + width, words.y() + words.size() / 3);
	}

	private static Bounds around(List<double[]> points, double width) {
		double half = width / 2;
		return new Bounds(points.stream().mapToDouble(each -> each[0]).min().orElse(0) - half,
				points.stream().mapToDouble(each -> each[1]).min().orElse(0) - half,
				points.stream().mapToDouble(each -> each[0]).max().orElse(0) + half,
				points.stream().mapToDouble(each -> each[1]).max().orElse(0) + half);
	}

	/** The shape at a place; -1 for none. Later ones lie above. */
	int at(double x, double y) {
		for (int i = shapes.size() - 1; i >= 0; i--) {
			if (shapes.get(i).meaning() != null && bounds.get(i).meets(x - NEAR, y - NEAR, x + NEAR, y + NEAR)
					&& contains(shapes.get(i), bounds.get(i), x, y)) {
				return i;
			}
		}
		return -1;
	}

	private static boolean contains(Shape shape, Bounds box, double x, double y) {
		return switch (shape) {
		case Box each -> box.contains(x, y);
		case Words each -> box.contains(x, y);
		case Disc disc -> Math.hypot(x - disc.x(), y - disc.y()) <= disc.radius() + 1;
		case Stroke line -> distance(line.x1(), line.y1(), line.x2(), line.y2(), x, y) <= Math.max(NEAR, line.width() / 2);
		case Outline outline -> isFilled(outline) ? inside(points(outline), x, y)
				: near(points(outline), x, y, Math.max(NEAR, outline.width() / 2));
		};
	}

	private static boolean isFilled(Outline outline) {
		return !outline.fill().equals("none"); //$NON-NLS-1$
	}

	/** The corners of an outline, curves as many short lines. */
	private static List<double[]> points(Outline outline) {
		List<double[]> points = new ArrayList<>();
		for (Step step : outline.steps()) {
			switch (step.kind()) {
			case MOVE, LINE -> points.add(new double[] { step.x(), step.y() });
			case CLOSE -> points.add(points.getFirst());
			case CURVE -> {
				double[] from = points.getLast();
				for (int i = 1; i <= CURVE_STEPS; i++) {
					double t = i / (double) CURVE_STEPS;
					points.add(new double[] { bezier(from[0], step.x1(), step.x2(), step.x(), t),
							bezier(from[1], step.y1(), step.y2(), step.y(), t) });
				}
			}
			}
		}
		return points;
	}

	private static double bezier(double a, double b, double c, double d, double t) {
		double u = 1 - t;
		return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
	}

	/** Whether a ray from the place crosses the border an odd number of times. */
	private static boolean inside(List<double[]> points, double x, double y) {
		boolean inside = false;
		for (int i = 0, j = points.size() - 1; i < points.size(); j = i++) {
			double[] a = points.get(i);
			double[] b = points.get(j);
			if (a[1] > y != b[1] > y && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]) {
				inside = !inside;
			}
		}
		return inside;
	}

	private static boolean near(List<double[]> points, double x, double y, double most) {
		for (int i = 1; i < points.size(); i++) {
			double[] a = points.get(i - 1);
			double[] b = points.get(i);
			if (distance(a[0], a[1], b[0], b[1], x, y) <= most) {
				return true;
			}
		}
		return false;
	}

	private static double distance(double x1, double y1, double x2, double y2, double x, double y) {
		double length = (x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1);
		double along = length == 0 ? 0 : Math.clamp(((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length, 0, 1);
		return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1));
	}

	/** The first shape that stands for something; -1 for none. */
	int first() {
		return next(-1, 1);
	}

	/** The last shape that stands for something; -1 for none. */
	int last() {
		return next(shapes.size(), -1);
	}

	/** The next shape that stands for something, in the order in which they are drawn; -1 for none. */
	int next(int from, int step) {
		for (int i = from + step; i >= 0 && i < shapes.size(); i += step) {
			if (shapes.get(i).meaning() != null) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * The nearest shape in a direction.
	 *
	 * @param from the index of a shape
	 * @param dx   -1, 0 or 1
	 * @param dy   -1, 0 or 1, where dx is 0
	 * @return its index; the same where there is none in that direction
	 */
	int towards(int from, int dx, int dy) {
		int best = from;
		double least = Double.POSITIVE_INFINITY;
		for (int i = 0; i < shapes.size(); i++) {
			if (i == from || shapes.get(i).meaning() == null) {
				continue;
			}
			double x = bounds.get(i).middleX() - bounds.get(from).middleX();
			double y = bounds.get(i).middleY() - bounds.get(from).middleY();
			double on = x * dx + y * dy;
			double cost = on + ASIDE * Math.abs(dx == 0 ? x : y);
			if (on > 0.5 && cost < least) {
				least = cost;
				best = i;
			}
		}
		return best;
	}
}
