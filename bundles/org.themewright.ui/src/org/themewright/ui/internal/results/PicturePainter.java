package org.themewright.ui.internal.results;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;
import org.themewright.analysis.export.Picture;
import org.themewright.analysis.export.Picture.Box;
import org.themewright.analysis.export.Picture.Disc;
import org.themewright.analysis.export.Picture.Outline;
import org.themewright.analysis.export.Picture.Shape;
import org.themewright.analysis.export.Picture.Step;
import org.themewright.analysis.export.Picture.Stroke;
import org.themewright.analysis.export.Picture.Words;
import org.themewright.ui.StudyColours;

/** Paints pictures of results with the toolkit. Used on the UI thread; keeps fonts until it is disposed. */
final class PicturePainter {

	private static final String FAMILY = "DejaVu Sans"; //$NON-NLS-1$
	/** Points to a pixel at 96 to the inch. */
	private static final double POINTS = 0.75;
	private static final int OPAQUE = 255;

	private final Device device;
	private final Map<Double, Font> fonts = new HashMap<>();
	private final Map<String, Color> colours = new HashMap<>();

	PicturePainter(Device device) {
		this.device = device;
	}

	/** Tells how wide a text is. */
	double width(Words words) {
		GC gc = new GC(device);
		try {
			gc.setFont(font(words.size()));
			return gc.textExtent(words.text(), SWT.DRAW_TRANSPARENT).x;
		} finally {
			gc.dispose();
		}
	}

	Color colour(String hex) {
		return colours.computeIfAbsent(hex, key -> new Color(StudyColours.rgb(key)));
	}

	private Font font(double size) {
		return fonts.computeIfAbsent(size,
				key -> new Font(device, FAMILY, (int) Math.max(1, Math.round(key * POINTS)), SWT.NORMAL));
	}

	/** The whole picture, so many times larger than life. */
	Image image(Picture picture, int times) {
		Image image = new Image(device, (int) Math.ceil(picture.width()) * times,
				(int) Math.ceil(picture.height()) * times);
		GC gc = new GC(image);
		Transform transform = new Transform(device);
		try {
			gc.setBackground(colour(picture.theme().background()));
			gc.fillRectangle(image.getBounds());
			transform.scale(times, times);
			gc.setTransform(transform);
			picture.shapes().forEach(each -> paint(gc, each, picture));
		} finally {
			transform.dispose();
			gc.dispose();
		}
		return image;
	}

	void paint(GC gc, Shape shape, Picture picture) {
		gc.setAntialias(SWT.ON);
		switch (shape) {
		case Box box -> {
			gc.setBackground(colour(box.fill()));
			Path path = new Path(device);
			path.addRectangle((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
			gc.fillPath(path);
			path.dispose();
		}
		case Disc disc -> {
			Path path = new Path(device);
			path.addArc((float) (disc.x() - disc.radius()), (float) (disc.y() - disc.radius()),
					(float) (2 * disc.radius()), (float) (2 * disc.radius()), 0, 360);
			gc.setBackground(colour(disc.fill()));
			gc.fillPath(path);
			gc.setForeground(colour(picture.theme().background()));
			gc.setLineWidth(1);
			gc.drawPath(path);
			path.dispose();
		}
		case Stroke line -> {
			Path path = new Path(device);
			path.moveTo((float) line.x1(), (float) line.y1());
			path.lineTo((float) line.x2(), (float) line.y2());
			stroke(gc, path, line.colour(), line.width());
			path.dispose();
		}
		case Outline outline -> paint(gc, outline);
		case Words words -> paint(gc, words);
		}
	}

	private void stroke(GC gc, Path path, String colour, double width) {
		gc.setForeground(colour(colour));
		gc.setLineAttributes(new LineAttributes((float) width));
		gc.drawPath(path);
	}

	private void paint(GC gc, Outline outline) {
		Path path = path(outline);
		if (!outline.fill().equals("none")) { //$NON-NLS-1$
			gc.setBackground(colour(outline.fill()));
			gc.setAlpha((int) Math.round(outline.opacity() * OPAQUE));
			gc.fillPath(path);
			gc.setAlpha(OPAQUE);
		}
		if (!outline.colour().equals("none")) { //$NON-NLS-1$
			stroke(gc, path, outline.colour(), outline.width());
		}
		path.dispose();
	}

	/** Draws the border of an outline. */
	void trace(GC gc, Outline outline, String colour) {
		Path path = path(outline);
		stroke(gc, path, colour, 2);
		path.dispose();
	}

	private Path path(Outline outline) {
		Path path = new Path(device);
		for (Step step : outline.steps()) {
			switch (step.kind()) {
			case MOVE -> path.moveTo((float) step.x(), (float) step.y());
			case LINE -> path.lineTo((float) step.x(), (float) step.y());
			case CURVE -> path.cubicTo((float) step.x1(), (float) step.y1(), (float) step.x2(), (float) step.y2(),
					(float) step.x(), (float) step.y());
			case CLOSE -> path.close();
			}
		}
		return path;
	}

	private void paint(GC gc, Words words) {
		gc.setFont(font(words.size()));
		gc.setForeground(colour(words.colour()));
		int width = gc.textExtent(words.text(), SWT.DRAW_TRANSPARENT).x;
		int shift = switch (words.anchor()) {
		case "middle" -> -width / 2; //$NON-NLS-1$
		case "end" -> -width; //$NON-NLS-1$
		default -> 0;
		};
		int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
		Transform before = new Transform(device);
		gc.getTransform(before);
		Transform turned = new Transform(device);
		gc.getTransform(turned);
		turned.translate((float) words.x(), (float) words.y());
		turned.rotate((float) words.degrees());
		gc.setTransform(turned);
		gc.drawText(words.text(), shift, -ascent, SWT.DRAW_TRANSPARENT);
		gc.setTransform(before);
		turned.dispose();
		before.dispose();
	}

	void dispose() {
		fonts.values().forEach(Font::dispose);
		fonts.clear();
	}
}
