package org.themewright.ui.diagram.internal.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.themewright.diagram.scene.Mark;
import org.themewright.diagram.scene.Mark.Box;
import org.themewright.diagram.scene.Mark.Ellipse;
import org.themewright.diagram.scene.Mark.Ink;
import org.themewright.diagram.scene.Mark.Line;
import org.themewright.diagram.scene.Mark.Text;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.diagram.scene.TextMeasure;
import org.themewright.diagram.scene.TextStyle;
import org.themewright.ui.StudyColours;

/**
 * Paints the marks of a scene on the screen, sharp at any zoom. Draw2d knows whole numbers only, so shapes are painted
 * enlarged and scaled down; text is painted in a large font and scaled to the width that the exporters give it.
 */
public final class MarkPainter {

	private static final int FINE = 20;
	private static final int FONT_POINTS = 48;
	/** Letters as they are in names; long, so that rounding does not show. */
	private static final String SAMPLE = "The quick brown fox jumps over the lazy dog, sharing hope and trust"; //$NON-NLS-1$

	/** A font, how far it is scaled to have the size of its style, and where its baseline lies below the top. */
	private record Face(Font font, double scale, double baseline) {
	}

	private final TextMeasure measure;
	private final Map<TextStyle, Face> faces = new HashMap<>();
	private final Map<String, Color> colours = new HashMap<>();

	/** Fonts are made when they are needed. */
	public MarkPainter(TextMeasure measure) {
		this.measure = measure;
	}

	/** Paints marks in order; the graphics are left as they were. */
	public void paint(Graphics graphics, List<Mark> marks) {
		Rectangle clip = graphics.getClip(new Rectangle());
		boolean small = graphics instanceof TileGraphics tile && tile.isSmall();
		graphics.pushState();
		graphics.setAntialias(SWT.ON);
		graphics.setTextAntialias(SWT.ON);
		graphics.scale(1.0 / FINE);
		for (Mark mark : marks) {
			switch (mark) {
			case Box box -> paint(graphics, path(box), box.ink(), small);
			case Ellipse ellipse -> paint(graphics, path(ellipse), ellipse.ink(), small);
			case Line line when line.ink().dash() != Mark.Dash.SOLID && line.points().size() == 2 ->
				paintDashes(graphics, line, clip, small);
			case Line line -> paint(graphics, path(line), line.ink(), small);
			case Text text -> paint(graphics, text);
			}
		}
		graphics.popState();
	}

	/** A straight line of dashes is cut where it is not seen, since every dash costs; it begins with a whole dash. */
	private void paintDashes(Graphics graphics, Line line, Rectangle clip, boolean small) {
		ScenePoint from = line.points().get(0);
		ScenePoint to = line.points().get(1);
		int room = (int) Math.ceil(line.ink().lineWidth());
		double[] part = Crossing.part(from.x(), from.y(), to.x(), to.y(), clip.getExpanded(room, room));
		double length = from.distance(to);
		if (part == null || length == 0) {
			return;
		}
		double period = line.ink().dash().pattern().stream().mapToDouble(Double::doubleValue).sum();
		double enters = Math.max(0, Math.floor(part[0] * length / period) * period);
		double leaves = Math.min(length, Math.ceil(part[1] * length / period + 1) * period);
		Line seen = new Line(List.of(from.towards(to, enters / length), from.towards(to, leaves / length)), false, 0, line.ink());
		paint(graphics, path(seen), line.ink(), small);
	}

	private void paint(Graphics graphics, Path path, Ink ink, boolean small) {
		if (ink.fill() != null) {
			graphics.setBackgroundColor(colour(ink.fill()));
			graphics.fillPath(path);
		}
		if (ink.line() != null) {
			graphics.setForegroundColor(colour(ink.line()));
			graphics.setLineWidth((int) Math.round(ink.lineWidth() * FINE));
			graphics.setLineJoin(SWT.JOIN_ROUND);
			if (ink.dash() == Mark.Dash.SOLID) {
				graphics.setLineStyle(SWT.LINE_SOLID);
			} else {
				boolean round = ink.dash() == Mark.Dash.DOTTED && !small;
				graphics.setLineCap(round ? SWT.CAP_ROUND : SWT.CAP_FLAT);
				graphics.setLineStyle(SWT.LINE_CUSTOM);
				graphics.setLineDash(dashes(ink, small));
			}
			graphics.drawPath(path);
		}
		path.dispose();
	}

	/** Lengths of dashes and gaps; small dots are square and as long as round ones, which cost several times as much. */
	private static int[] dashes(Ink ink, boolean small) {
		double ends = ink.dash() == Mark.Dash.DOTTED && small ? ink.lineWidth() : 0;
		double dash = ink.dash().pattern().get(0) + ends;
		double gap = Math.max(ink.dash().pattern().get(1) - ends, 1.0 / FINE);
		return new int[] { (int) (dash * FINE), (int) (gap * FINE) };
	}

	private static Path path(Box mark) {
		double inset = mark.ink().line() == null ? 0 : mark.ink().lineWidth() / 2;
		SceneBox box = mark.box().grown(-inset);
		float x = fine(box.x());
		float y = fine(box.y());
		float right = fine(box.right());
		float bottom = fine(box.bottom());
		float diameter = fine(2 * Math.max(0, mark.radius() - inset));
		Path path = new Path(Display.getCurrent());
		if (diameter == 0) {
			path.addRectangle(x, y, right - x, bottom - y);
			return path;
		}
		path.addArc(right - diameter, y, diameter, diameter, 90, -90);
		path.addArc(right - diameter, bottom - diameter, diameter, diameter, 0, -90);
		path.addArc(x, bottom - diameter, diameter, diameter, 270, -90);
		path.addArc(x, y, diameter, diameter, 180, -90);
		path.close();
		return path;
	}

	private static Path path(Ellipse mark) {
		SceneBox box = mark.box().grown(mark.ink().line() == null ? 0 : -mark.ink().lineWidth() / 2);
		Path path = new Path(Display.getCurrent());
		path.addArc(fine(box.x()), fine(box.y()), fine(box.width()), fine(box.height()), 0, 360);
		path.close();
		return path;
	}

	private static Path path(Line mark) {
		Path path = new Path(Display.getCurrent());
		List<ScenePoint> points = mark.points();
		path.moveTo(fine(points.get(0).x()), fine(points.get(0).y()));
		for (int i = 1; i < points.size(); i++) {
			ScenePoint point = points.get(i);
			if (i < points.size() - 1 && mark.radius() > 0) {
				ScenePoint before = mark.beforeCorner(i);
				ScenePoint after = mark.afterCorner(i);
				path.lineTo(fine(before.x()), fine(before.y()));
				path.quadTo(fine(point.x()), fine(point.y()), fine(after.x()), fine(after.y()));
			} else {
				path.lineTo(fine(point.x()), fine(point.y()));
			}
		}
		if (mark.closed()) {
			path.close();
		}
		return path;
	}

	private static float fine(double length) {
		return (float) (length * FINE);
	}

	private void paint(Graphics graphics, Text mark) {
		Face face = faces.computeIfAbsent(mark.style(), this::face);
		graphics.pushState();
		graphics.translate(fine(mark.box().x()), fine(mark.baseline() - face.baseline() * face.scale()));
		graphics.scale(FINE * face.scale());
		graphics.setFont(face.font());
		graphics.setForegroundColor(colour(mark.colour()));
		graphics.drawText(mark.text(), 0, 0);
		graphics.popState();
	}

	private Face face(TextStyle style) {
		int flags = (style.bold() ? SWT.BOLD : 0) | (style.italic() ? SWT.ITALIC : 0);
		Font font = new Font(Display.getCurrent(), measure.fontFamily(), FONT_POINTS, flags);
		GC gc = new GC(Display.getCurrent());
		try {
			gc.setFont(font);
			FontMetrics metrics = gc.getFontMetrics();
			return new Face(font, measure.width(SAMPLE, style) / gc.textExtent(SAMPLE).x,
					metrics.getAscent() + metrics.getLeading());
		} finally {
			gc.dispose();
		}
	}

	/** A colour of the form {@code #rrggbb}. */
	public Color colour(String hex) {
		return colours.computeIfAbsent(hex, key -> new Color(StudyColours.rgb(key)));
	}

	/** Lets go of the fonts. */
	public void dispose() {
		faces.values().forEach(face -> face.font().dispose());
		faces.clear();
	}
}
