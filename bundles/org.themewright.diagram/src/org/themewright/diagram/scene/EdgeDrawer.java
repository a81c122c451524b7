package org.themewright.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.themewright.diagram.scene.BrokenLabels.LabelLine;
import org.themewright.diagram.scene.EdgeType.Head;
import org.themewright.diagram.scene.Mark.Box;
import org.themewright.diagram.scene.Mark.Dash;
import org.themewright.diagram.scene.Mark.Ink;
import org.themewright.diagram.scene.Mark.Line;
import org.themewright.diagram.scene.Mark.Text;

/** Draws edges: line, heads, and the label, with a sign for a note, at a place that was found for it. */
final class EdgeDrawer {

	/** A label broken into lines, and whether there is a sign for a note at its end. */
	record Label(List<LabelLine> lines, boolean noted, double width, double height) {
	}

	private static final TextStyle STYLE = new TextStyle(10.5, false, true);
	private static final double LABEL_WIDTH = 130;
	private static final int LABEL_LENGTH = 160;
	private static final double LABEL_MARGIN = 3;
	private static final double BEND_RADIUS = 7;
	/** Rounds every corner from middle to middle, which makes a curve of many points smooth. */
	private static final double SMOOTH = 1000;
	private static final double TRIANGLE_LENGTH = 10;
	private static final double DIAMOND_LENGTH = 14;
	private static final double HALF_HEAD = 4.4;
	private static final double NOTE_WIDTH = 8;
	private static final double NOTE_HEIGHT = 9.5;
	private static final double NOTE_FOLD = 3;

	private final BrokenLabels labels;
	private final ColourScheme scheme;

	EdgeDrawer(BrokenLabels labels, ColourScheme scheme) {
		this.labels = labels;
		this.scheme = scheme;
	}

	/** Breaks a label into lines and measures it, with a margin around. */
	Label label(String text, boolean noted) {
		List<LabelLine> lines = text.isEmpty() ? List.of() : labels.lines(text, STYLE, LABEL_WIDTH, LABEL_LENGTH);
		double sign = noted ? NOTE_WIDTH + (lines.isEmpty() ? 0 : LABEL_MARGIN) : 0;
		return new Label(lines, noted,
				lines.stream().mapToDouble(LabelLine::width).max().orElse(0) + sign + 2 * LABEL_MARGIN,
				Math.max(1, lines.size()) * STYLE.lineHeight());
	}

	List<Mark> line(EdgeLook look, List<ScenePoint> points, boolean curved) {
		double scale = look.headScale();
		Polyline whole = new Polyline(points);
		Polyline line = whole.shortened(covered(look.sourceHead()) * scale, covered(look.targetHead()) * scale);
		List<Mark> marks = new ArrayList<>();
		marks.add(new Line(line.points(), false, curved ? SMOOTH : BEND_RADIUS,
				new Ink(null, look.colour(), look.width(), look.dash())));
		int last = points.size() - 1;
		double length = whole.length();
		double reach = Math.min(TRIANGLE_LENGTH * scale, length);
		marks.addAll(head(look.sourceHead(), points.get(0), curved ? whole.at(reach) : points.get(1), look));
		marks.addAll(head(look.targetHead(), points.get(last),
				curved ? whole.at(length - reach) : points.get(last - 1), look));
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

	private List<Mark> head(Head head, ScenePoint tip, ScenePoint from, EdgeLook look) {
		double scale = look.headScale();
		double triangle = TRIANGLE_LENGTH * scale;
		double diamond = DIAMOND_LENGTH * scale;
		double half = HALF_HEAD * scale;
		String colour = look.colour();
		Ink full = new Ink(colour, null, 0, Dash.SOLID);
		return switch (head) {
		case NONE -> List.of();
		case TRIANGLE -> List.of(new Line(List.of(tip, along(tip, from, triangle, half),
				along(tip, from, triangle, -half)), true, 0, full));
		case OPEN_TRIANGLE -> List.of(new Line(List.of(along(tip, from, 1.4, 0), along(tip, from, triangle, half),
				along(tip, from, triangle, -half)), true, 0,
				new Ink(scheme.canvas(), colour, EdgeLook.WIDTH - 0.2, Dash.SOLID)));
		case DIAMOND -> List.of(new Line(List.of(tip, along(tip, from, diamond / 2, half),
				along(tip, from, diamond, 0), along(tip, from, diamond / 2, -half)), true, 0, full));
		case STROKES -> List.of(new Line(List.of(along(tip, from, triangle - 1, half), along(tip, from, 0.6, 0),
				along(tip, from, triangle - 1, -half)), false, 0, new Ink(null, colour, look.width(), Dash.SOLID)));
		};
	}

	/** A point so far back from the tip and so far aside. */
	private static ScenePoint along(ScenePoint tip, ScenePoint from, double back, double aside) {
		double length = tip.distance(from);
		double dx = length == 0 ? 1 : (from.x() - tip.x()) / length;
		double dy = length == 0 ? 0 : (from.y() - tip.y()) / length;
		return tip.plus(dx * back - dy * aside, dy * back + dx * aside);
	}

	List<Mark> label(EdgeLook look, Label label, SceneBox place) {
		List<Mark> marks = new ArrayList<>();
		marks.add(new Box(place, LABEL_MARGIN, new Ink(scheme.canvas(), null, 0, Dash.SOLID)));
		String colour = ColourScheme.readable(look.colour(), scheme.canvas());
		double sign = label.noted && !label.lines.isEmpty() ? NOTE_WIDTH + LABEL_MARGIN : 0;
		double y = place.y();
		for (LabelLine line : label.lines) {
			marks.add(new Text(new SceneBox(place.centre().x() - (line.width() + sign) / 2, y, line.width(),
					STYLE.lineHeight()), line.text(), STYLE, colour));
			y += STYLE.lineHeight();
		}
		if (label.noted) {
			marks.addAll(noteSign(place, colour));
		}
		return marks;
	}

	/** A small sheet with a folded corner at the right of a label. */
	private List<Mark> noteSign(SceneBox place, String colour) {
		SceneBox sheet = new SceneBox(place.right() - LABEL_MARGIN - NOTE_WIDTH, place.centre().y() - NOTE_HEIGHT / 2,
				NOTE_WIDTH, NOTE_HEIGHT);
		List<ScenePoint> corners = new NodeOutline(sheet.grown(-0.5), 0, NOTE_FOLD, false).foldedCorners();
		ScenePoint from = corners.get(1);
		ScenePoint to = corners.get(2);
		Ink ink = new Ink(scheme.memo(), colour, 0.9, Dash.SOLID);
		return List.of(new Line(corners, true, 0, ink), new Line(List.of(from, new ScenePoint(from.x(), to.y()), to),
				false, 0, new Ink(null, colour, 0.9, Dash.SOLID)));
	}
}
