package org.themewright.analysis.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.themewright.analysis.export.Picture.Box;
import org.themewright.analysis.export.Picture.Disc;
import org.themewright.analysis.export.Picture.Meaning;
import org.themewright.analysis.export.Picture.Outline;
import org.themewright.analysis.export.Picture.Shape;
import org.themewright.analysis.export.Picture.Step;
import org.themewright.analysis.export.Picture.Stroke;
import org.themewright.analysis.export.Picture.Words;

/**
 * Collects what is drawn and writes it. Coordinates have two decimals, so that machines that differ in the last bit of a sine draw the
 * same. Widths of texts are estimated from the kinds of their characters: there may be no fonts where this runs.
 */
final class SvgCanvas {

	static final double FONT = 12;
	static final double TITLE = 16;

	private static final String NARROW = "iljtfrI.,;:!|'()[] -"; //$NON-NLS-1$
	private static final String WIDE = "mwMW@%"; //$NON-NLS-1$
	private static final double NARROW_WIDTH = 0.34;
	private static final double WIDE_WIDTH = 0.9;
	private static final double UPPER_WIDTH = 0.7;
	private static final double FULL_WIDTH = 1;
	private static final double OTHER_WIDTH = 0.57;

	private final List<Shape> shapes = new ArrayList<>();
	private final StringBuilder out = new StringBuilder();
	private final SvgTheme theme;

	SvgCanvas(SvgTheme theme) {
		this.theme = theme;
	}

	SvgTheme theme() {
		return theme;
	}

	/** A number as it is written in a drawing. */
	static String number(double value) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.signum() == 0 ? "0" : rounded.toPlainString(); //$NON-NLS-1$
	}

	/** A number as people read it: at most three decimals, or four digits where it is small. */
	static String shown(double value) {
		BigDecimal number = BigDecimal.valueOf(value);
		BigDecimal rounded = Math.abs(value) >= 1 ? number.setScale(3, RoundingMode.HALF_UP)
				: number.round(new MathContext(3));
		return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString(); //$NON-NLS-1$
	}

	/** About how wide a text is. */
	static double width(String text, double size) {
		double width = 0;
		for (int c : text.codePoints().toArray()) {
			width += width(c);
		}
		return width * size;
	}

	private static double width(int c) {
		if (NARROW.indexOf(c) >= 0) {
			return NARROW_WIDTH;
		}
		if (WIDE.indexOf(c) >= 0) {
			return WIDE_WIDTH;
		}
		if (Character.isIdeographic(c) || c > 0xffff) {
			return FULL_WIDTH;
		}
		return Character.isUpperCase(c) ? UPPER_WIDTH : OTHER_WIDTH;
	}

	/** A text that is cut, with an ellipsis, where it would be wider. */
	static String cut(String text, double widest) {
		String line = line(text);
		if (width(line, FONT) <= widest) {
			return line;
		}
		int[] points = line.codePoints().toArray();
		int count = points.length;
		while (count > 0 && width(new String(points, 0, count) + '\u2026', FONT) > widest) {
			count--;
		}
		return new String(points, 0, count).stripTrailing() + '\u2026';
	}

	private static String line(String text) {
		return text.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A text in lines that are at most so wide. */
	static List<String> wrapped(String text, double widest, double size) {
		List<String> result = new ArrayList<>();
		String current = ""; //$NON-NLS-1$
		for (String word : line(text).split(" ")) { //$NON-NLS-1$
			String longer = current.isEmpty() ? word : current + ' ' + word;
			if (!current.isEmpty() && width(longer, size) > widest) {
				result.add(current);
				current = word;
			} else {
				current = longer;
			}
		}
		result.add(current);
		return result;
	}

	void rect(double x, double y, double width, double height, String fill, Meaning meaning) {
		shapes.add(new Box(x, y, width, height, fill, meaning));
	}

	void circle(double x, double y, double radius, String fill, Meaning meaning) {
		shapes.add(new Disc(x, y, radius, fill, meaning));
	}

	void line(double x1, double y1, double x2, double y2, String stroke, double width, Meaning meaning) {
		shapes.add(new Stroke(x1, y1, x2, y2, stroke, width, meaning));
	}

	void path(List<Step> steps, String fill, double opacity, String stroke, double width, Meaning meaning) {
		shapes.add(new Outline(steps, fill, opacity, stroke, width, meaning));
	}

	/** @param anchor start, middle or end */
	void text(double x, double y, String anchor, String fill, String text) {
		text(x, y, anchor, fill, text, FONT, 0);
	}

	void text(double x, double y, String anchor, String fill, String text, double size, double rotated) {
		text(x, y, anchor, fill, text, size, rotated, null);
	}

	void text(double x, double y, String anchor, String fill, String text, double size, double rotated,
			Meaning meaning) {
		shapes.add(new Words(x, y, anchor, fill, text, size, rotated, meaning));
	}

	List<Shape> shapes() {
		return shapes;
	}

	/** Where a title ends. */
	double title(String title, double width) {
		double y = TITLE + 8;
		for (String each : wrapped(title, width - 40, TITLE)) {
			text(20, y, "start", theme.text(), each, TITLE, 0); //$NON-NLS-1$
			y += TITLE + 4;
		}
		return y;
	}

	/** Another drawing below. */
	void append(List<Shape> others, double y) {
		out.append("<g transform=\"translate(0 ").append(number(y)).append(")\">\n"); //$NON-NLS-1$ //$NON-NLS-2$
		others.forEach(this::write);
		out.append("</g>\n"); //$NON-NLS-1$
	}

	private void write(Shape shape) {
		switch (shape) {
			case Box box -> open("rect").attribute("x", box.x()).attribute("y", box.y()).attribute("width", box.width()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					.attribute("height", box.height()).attribute("fill", box.fill()).close("rect", box.meaning()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case Disc disc -> open("circle").attribute("cx", disc.x()).attribute("cy", disc.y()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.attribute("r", disc.radius()).attribute("fill", disc.fill()).attribute("stroke", theme.background()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.close("circle", disc.meaning()); //$NON-NLS-1$
			case Stroke line -> open("line").attribute("x1", line.x1()).attribute("y1", line.y1()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.attribute("x2", line.x2()).attribute("y2", line.y2()).attribute("stroke", line.colour()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.attribute("stroke-width", line.width()).close("line", line.meaning()); //$NON-NLS-1$ //$NON-NLS-2$
			case Outline path -> open("path").attribute("d", commands(path.steps())).attribute("fill", path.fill()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.attribute("fill-opacity", path.opacity()).attribute("stroke", path.colour()) //$NON-NLS-1$ //$NON-NLS-2$
					.attribute("stroke-width", path.width()).close("path", path.meaning()); //$NON-NLS-1$ //$NON-NLS-2$
			case Words words -> write(words);
		}
	}

	private void write(Words words) {
		open("text").attribute("x", words.x()).attribute("y", words.y()).attribute("text-anchor", words.anchor()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.attribute("fill", words.colour()); //$NON-NLS-1$
		if (words.size() != FONT) {
			attribute("font-size", words.size()); //$NON-NLS-1$
		}
		if (words.degrees() != 0) {
			attribute("transform", //$NON-NLS-1$
					"rotate(" + number(words.degrees()) + ' ' + number(words.x()) + ' ' + number(words.y()) + ')'); //$NON-NLS-1$
		}
		out.append('>');
		title(words.meaning());
		out.append(escaped(words.text())).append("</text>\n"); //$NON-NLS-1$
	}

	private static String commands(List<Step> steps) {
		return steps.stream().map(each -> switch (each.kind()) {
			case MOVE -> 'M' + point(each.x(), each.y());
			case LINE -> 'L' + point(each.x(), each.y());
			case CURVE -> 'C' + point(each.x1(), each.y1()) + ", " + point(each.x2(), each.y2()) + ", " //$NON-NLS-1$ //$NON-NLS-2$
					+ point(each.x(), each.y());
			case CLOSE -> "Z"; //$NON-NLS-1$
		}).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	private static String point(double x, double y) {
		return number(x) + ' ' + number(y);
	}

	private SvgCanvas open(String element) {
		out.append('<').append(element);
		return this;
	}

	private SvgCanvas attribute(String name, double value) {
		return attribute(name, number(value));
	}

	private SvgCanvas attribute(String name, String value) {
		out.append(' ').append(name).append("=\"").append(escaped(value)).append('"'); //$NON-NLS-1$
		return this;
	}

	private void close(String element, Meaning meaning) {
		if (meaning == null) {
			out.append("/>\n"); //$NON-NLS-1$
		} else {
			out.append('>');
			title(meaning);
			out.append("</").append(element).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** What a viewer shows where the pointer rests. */
	private void title(Meaning meaning) {
		if (meaning != null) {
			out.append("<title>").append(escaped(meaning.text())).append("</title>"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Text as XML, without what XML cannot hold. */
	static String escaped(String text) {
		StringBuilder result = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			switch (c) {
				case '&' -> result.append("&amp;"); //$NON-NLS-1$
				case '<' -> result.append("&lt;"); //$NON-NLS-1$
				case '>' -> result.append("&gt;"); //$NON-NLS-1$
				case '"' -> result.append("&quot;"); //$NON-NLS-1$
				default -> {
					boolean allowed = c == '\t' || c == '\n' || c >= ' ' && c < 0xd800 || c >= 0xe000 && c < 0xfffe
							|| c > 0xffff;
					result.appendCodePoint(allowed ? c : 0xfffd);
				}
			}
		});
		return result.toString();
	}

	/** The whole drawing. */
	String svg(double width, double height, String title) {
		return String.format(Locale.ROOT,
				"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$s\" height=\"%2$s\" viewBox=\"0 0 %1$s %2$s\" role=\"img\"" //$NON-NLS-1$
						+ " font-family=\"'DejaVu Sans', Verdana, Arial, sans-serif\" font-size=\"12\">\n<title>%3$s</title>\n" //$NON-NLS-1$
						+ "<rect width=\"%1$s\" height=\"%2$s\" fill=\"%4$s\"/>\n", //$NON-NLS-1$
				number(width), number(height), escaped(title), theme.background()) + out + "</svg>\n"; //$NON-NLS-1$
	}
}
