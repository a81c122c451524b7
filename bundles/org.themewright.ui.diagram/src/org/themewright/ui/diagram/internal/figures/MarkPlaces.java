package org.themewright.ui.diagram.internal.figures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.themewright.diagram.scene.Mark;
import org.themewright.diagram.scene.Mark.Box;
import org.themewright.diagram.scene.Mark.Ellipse;
import org.themewright.diagram.scene.Mark.Line;
import org.themewright.diagram.scene.Mark.Text;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.ScenePoint;

/** The places where marks draw something: of a long line many small boxes along it and not the large one around it. */
public final class MarkPlaces {

	private static final double PIECE = 48;
	private static final double ROOM = 1;
	/** Slanted letters reach beyond their line of text. */
	private static final double ROOM_OF_TEXT = 4;

	private MarkPlaces() {
	}

	/** Boxes in diagram units that together hold all that marks draw. */
	public static List<Rectangle> of(List<Mark> marks) {
		List<Rectangle> places = new ArrayList<>();
		for (Mark mark : marks) {
			switch (mark) {
			case Box box -> add(box.box(), ROOM, places);
			case Ellipse ellipse -> add(ellipse.box(), ROOM, places);
			case Text text -> add(text.box(), ROOM_OF_TEXT, places);
			case Line line -> add(line, places);
			}
		}
		return places;
	}

	private static void add(SceneBox box, double room, List<Rectangle> places) {
		places.add(NodeFigure.bounds(box.grown(room)));
	}

	private static void add(Line line, List<Rectangle> places) {
		List<ScenePoint> points = line.points();
		double room = line.ink().lineWidth() + ROOM;
		if (line.closed()) {
			add(points.stream().map(point -> box(point, point)).reduce(SceneBox::union).orElseThrow(), room, places);
			return;
		}
		addAlong(points, room, places);
		if (line.radius() > 0) {
			for (int i = 1; i < points.size() - 1; i++) {
				add(box(line.beforeCorner(i), points.get(i)).union(box(points.get(i), line.afterCorner(i))), room, places);
			}
		}
	}

	/** Adds boxes along a run of straight lines, with room at its sides. */
	static void addAlong(List<ScenePoint> points, double room, List<Rectangle> places) {
		for (int i = 1; i < points.size(); i++) {
			ScenePoint from = points.get(i - 1);
			ScenePoint to = points.get(i);
			int pieces = (int) Math.max(1, Math.ceil(from.distance(to) / PIECE));
			for (int piece = 0; piece < pieces; piece++) {
				add(box(from.towards(to, (double) piece / pieces), from.towards(to, (piece + 1.0) / pieces)), room, places);
			}
		}
	}

	private static SceneBox box(ScenePoint one, ScenePoint other) {
		return new SceneBox(Math.min(one.x(), other.x()), Math.min(one.y(), other.y()), Math.abs(one.x() - other.x()),
				Math.abs(one.y() - other.y()));
	}
}
