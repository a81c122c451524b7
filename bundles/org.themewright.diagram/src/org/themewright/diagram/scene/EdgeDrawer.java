package org.themewright.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.themewright.diagram.scene.EdgeType.Head;
import org.themewright.diagram.scene.Mark.Box;
import org.themewright.diagram.scene.Mark.Dash;
import org.themewright.diagram.scene.Mark.Ink;
import org.themewright.diagram.scene.Mark.Line;
import org.themewright.diagram.scene.Mark.Text;

/** Draws edges: line, heads, and the label at a place that was found for it. */
final class EdgeDrawer {

	/** A label broken into lines. */
	record Label(List<String> lines, double width, double height) {
	}

	private static final TextStyle STYLE = new TextStyle(10.5, false, true);
	private static final double LABEL_WIDTH = 130;
	private static final int LABEL_LENGTH = 160;
	private static final double LABEL_MARGIN = 3;
	private static final double WIDTH = 1.4;
	private static final double BEND_RADIUS = 7;
	private static final double TRIANGLE_LENGTH = 10;
	private static final double DIAMOND_LENGTH = 14;
	private static final double HALF_HEAD = 4.4;

	private final TextMeasure measure;
	private final ColourScheme scheme;

	EdgeDrawer(TextMeasure measure, ColourScheme scheme) {
		this.measure = measure;
		this.scheme = scheme;
	}

	/** Breaks a label into lines and measures it, with a margin around. */
	Label label(String text) {
		LineBreaker breaker = new LineBreaker(measure, STYLE);
		List<String> lines = breaker.lines(text, LABEL_WIDTH, LABEL_LENGTH);
		return new Label(lines, breaker.widest(lines) + 2 * LABEL_MARGIN, lines.size() * STYLE.lineHeight());
	}

	List<Mark> line(EdgeType type, List<ScenePoint> points) {
		String colour = type.colour(scheme);
		Polyline line = new Polyline(points).shortened(covered(type.sourceHead()), covered(type.targetHead()));
		List<Mark> marks = new ArrayList<>();
		marks.add(new Line(line.points(), false, BEND_RADIUS, new Ink(null, colour, WIDTH, type.dash())));
		int last = points.size() - 1;
		marks.addAll(head(type.sourceHead(), points.get(0), points.get(1), colour));
		marks.addAll(head(type.targetHead(), points.get(last), points.get(last - 1), colour));
		return marks;
	}

	/** How much of the line a head takes the place of. */
	private static double covered(Head head) {
		return switch (head) {
		case NONE -> 0;
		case STROKES -> 1;
		case TRIANGLE, OPEN_TRIANGLE -> TRIANGLE_LENGTH - 1;
		case DIAMOND -> DIAMOND_LENGTH - 1;
		};
	}

	private List<Mark> head(Head head, ScenePoint tip, ScenePoint from, String colour) {
		Ink full = new Ink(colour, null, 0, Dash.SOLID);
		return switch (head) {
		case NONE -> List.of();
		case TRIANGLE -> List.of(new Line(List.of(tip, along(tip, from, TRIANGLE_LENGTH, HALF_HEAD),
				along(tip, from, TRIANGLE_LENGTH, -HALF_HEAD)), true, 0, full));
		case OPEN_TRIANGLE -> List.of(new Line(List.of(along(tip, from, 1.4, 0),
				along(tip, from, TRIANGLE_LENGTH, HALF_HEAD), along(tip, from, TRIANGLE_LENGTH, -HALF_HEAD)), true, 0,
				new Ink(scheme.canvas(), colour, WIDTH - 0.2, Dash.SOLID)));
		case DIAMOND -> List.of(new Line(List.of(tip, along(tip, from, DIAMOND_LENGTH / 2, HALF_HEAD),
				along(tip, from, DIAMOND_LENGTH, 0), along(tip, from, DIAMOND_LENGTH / 2, -HALF_HEAD)), true, 0, full));
		case STROKES -> List.of(new Line(List.of(along(tip, from, TRIANGLE_LENGTH - 1, HALF_HEAD),
				along(tip, from, 0.6, 0), along(tip, from, TRIANGLE_LENGTH - 1, -HALF_HEAD)), false, 0,
				new Ink(null, colour, WIDTH, Dash.SOLID)));
		};
	}

	/** A point so far back from the tip and so far aside. */
	private static ScenePoint along(ScenePoint tip, ScenePoint from, double back, double aside) {
		double length = tip.distance(from);
		double dx = length == 0 ? 1 : (from.x() - tip.x()) / length;
		double dy = length == 0 ? 0 : (from.y() - tip.y()) / length;
		return tip.plus(dx * back - dy * aside, dy * back + dx * aside);
	}

	List<Mark> label(EdgeType type, Label label, SceneBox place) {
		List<Mark> marks = new ArrayList<>();
		marks.add(new Box(place, LABEL_MARGIN, new Ink(scheme.canvas(), null, 0, Dash.SOLID)));
		String colour = ColourScheme.readable(type.colour(scheme), scheme.canvas());
		double y = place.y();
		for (String line : label.lines) {
			double width = measure.width(line, STYLE);
			marks.add(new Text(new SceneBox(place.centre().x() - width / 2, y, width, STYLE.lineHeight()), line, STYLE,
					colour));
			y += STYLE.lineHeight();
		}
		return marks;
	}
}
