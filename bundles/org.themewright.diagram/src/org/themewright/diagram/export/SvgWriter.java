package org.themewright.diagram.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.AtomicFiles;
import org.themewright.core.StudyException;
import org.themewright.diagram.scene.DiagramScene;
import org.themewright.diagram.scene.Mark;
import org.themewright.diagram.scene.Mark.Box;
import org.themewright.diagram.scene.Mark.Ellipse;
import org.themewright.diagram.scene.Mark.Ink;
import org.themewright.diagram.scene.Mark.Line;
import org.themewright.diagram.scene.Mark.Text;
import org.themewright.diagram.scene.SceneBox;
import org.themewright.diagram.scene.SceneEdge;
import org.themewright.diagram.scene.SceneNode;
import org.themewright.diagram.scene.ScenePoint;
import org.themewright.model.NodeKind;

/**
 * Writes a scene as SVG that stands by itself: text stays text, there are no scripts and nothing is loaded from
 * elsewhere. A title and a description that names every relation make it readable without seeing it. Any thread may use
 * it.
 *
 * @since 0.1
 */
public final class SvgWriter {

	/** Width of the empty space around the drawing, in diagram units. */
	static final double MARGIN = 24;

	private static final double LARGEST = 100_000;
	private static final String GENERIC_FAMILIES = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'Nimbus Sans', sans-serif"; //$NON-NLS-1$

	private final StringBuilder out = new StringBuilder();
	private final DiagramScene scene;
	private final boolean transparent;
	/** Whether lines say how long they are, for programs that have another font. */
	private final boolean fitted;

	private SvgWriter(DiagramScene scene, boolean transparent, boolean fitted) {
		this.scene = scene;
		this.transparent = transparent;
		this.fitted = fitted;
	}

	/**
	 * Writes a file, whole or not at all.
	 *
	 * @param scene the scene, not null
	 * @param file the file to write or replace, not null
	 * @throws StudyException if it is too large or cannot be written
	 */
	public static void write(DiagramScene scene, Path file) throws StudyException {
		write(scene, false, file);
	}

	/**
	 * Writes a file, whole or not at all.
	 *
	 * @param scene the scene, not null
	 * @param transparent whether the ground is left out
	 * @param file the file to write or replace, not null
	 * @throws StudyException if it is too large or cannot be written
	 * @since 1.0
	 */
	public static void write(DiagramScene scene, boolean transparent, Path file) throws StudyException {
		checkSize(scene, file);
		try {
			AtomicFiles.write(file.toAbsolutePath(), svg(scene, transparent, true).getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new StudyException(file, NLS.bind(Messages.cannotWrite, e.getLocalizedMessage()), e);
		}
	}

	static void checkSize(DiagramScene scene, Path file) throws StudyException {
		SceneBox page = page(scene);
		if (page.width() > LARGEST || page.height() > LARGEST) {
			throw new StudyException(file, NLS.bind(Messages.tooLargeForDrawing,
					new Object[] { Math.round(page.width()), Math.round(page.height()), Math.round(LARGEST) }));
		}
	}

	/**
	 * @param scene the scene, not null
	 * @return the SVG document
	 */
	public static String svg(DiagramScene scene) {
		return svg(scene, false, true);
	}

	static String svg(DiagramScene scene, boolean transparent, boolean fitted) {
		SvgWriter writer = new SvgWriter(scene, transparent, fitted);
		writer.document();
		return writer.out.toString();
	}

	/** All marks of a scene, those below before those above. */
	static List<Mark> inOrder(DiagramScene scene) {
		List<Mark> marks = new ArrayList<>();
		scene.nodes().stream().filter(node -> node.kind() == NodeKind.GROUP).forEach(node -> marks.addAll(node.marks()));
		scene.edges().forEach(edge -> marks.addAll(edge.marks()));
		scene.nodes().stream().filter(node -> node.kind() != NodeKind.GROUP).forEach(node -> marks.addAll(node.marks()));
		if (scene.legend() != null) {
			marks.addAll(scene.legend().marks());
		}
		return marks;
	}

	/**
	 * @param scene a scene, not null
	 * @return what every format shows of it: the drawing with the space around it, in diagram units
	 * @since 1.0
	 */
	public static SceneBox page(DiagramScene scene) {
		SceneBox grown = scene.bounds().grown(MARGIN);
		double x = Math.floor(grown.x());
		double y = Math.floor(grown.y());
		return new SceneBox(x, y, Math.ceil(grown.right() - x), Math.ceil(grown.bottom() - y));
	}

	private void document() {
		SceneBox page = page(scene);
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"); //$NON-NLS-1$
		out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" role=\"img\""); //$NON-NLS-1$
		attribute("aria-labelledby", "title description"); //$NON-NLS-1$ //$NON-NLS-2$
		attribute("width", number(page.width())); //$NON-NLS-1$
		attribute("height", number(page.height())); //$NON-NLS-1$
		attribute("viewBox", number(page.x()) + ' ' + number(page.y()) + ' ' + number(page.width()) + ' ' //$NON-NLS-1$
				+ number(page.height()));
		attribute("font-family", '\'' + scene.fontFamily().replace("'", "") + "', " + GENERIC_FAMILIES); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		out.append(">\n"); //$NON-NLS-1$
		element("title", "title", scene.title()); //$NON-NLS-1$ //$NON-NLS-2$
		element("desc", "description", description(scene)); //$NON-NLS-1$ //$NON-NLS-2$
		if (!transparent) {
			mark(new Box(page, 0, new Ink(scene.scheme().canvas(), null, 0, Mark.Dash.SOLID)));
		}
		scene.nodes().stream().filter(node -> node.kind() == NodeKind.GROUP).forEach(this::node);
		scene.edges().forEach(this::edge);
		scene.nodes().stream().filter(node -> node.kind() != NodeKind.GROUP).forEach(this::node);
		if (scene.legend() != null) {
			group("legend", "legend", null, scene.legend().marks()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		out.append("</svg>\n"); //$NON-NLS-1$
	}

	/** Names all relations, for those who do not see them. */
	static String description(DiagramScene scene) {
		if (scene.nodes().isEmpty()) {
			return Messages.descriptionEmpty;
		}
		Map<String, String> labels = new HashMap<>();
		scene.nodes().forEach(node -> labels.put(node.id(), node.label()));
		String relations = scene.edges().stream().map(edge -> relation(edge, labels)).collect(Collectors.joining(" ")); //$NON-NLS-1$
		return NLS.bind(Messages.description, new Object[] { scene.nodes().size(), scene.edges().size(), relations })
				.strip();
	}

	private static String relation(SceneEdge edge, Map<String, String> labels) {
		return NLS.bind(Messages.relation,
				new Object[] { labels.get(edge.sourceId()), said(edge), labels.get(edge.targetId()) });
	}

	/** A number alone says nothing to somebody who does not see the line. */
	private static String said(SceneEdge edge) {
		return edge.type().counted() && !edge.label().isEmpty()
				? NLS.bind(Messages.counted, edge.type().label(), edge.label())
				: edge.label().isEmpty() ? edge.type().label() : edge.label();
	}

	private void node(SceneNode node) {
		group(node.kind().getLiteral(), node.id(), null, node.marks());
	}

	private void edge(SceneEdge edge) {
		group("edge", edge.id(), edge.note(), edge.marks()); //$NON-NLS-1$
	}

	/** Writes marks that belong together; a note on them is shown by browsers and read aloud. */
	private void group(String kind, String id, String note, List<Mark> marks) {
		out.append("<g"); //$NON-NLS-1$
		attribute("class", kind); //$NON-NLS-1$
		attribute("id", "n-" + id); //$NON-NLS-1$ //$NON-NLS-2$
		out.append(">\n"); //$NON-NLS-1$
		if (note != null) {
			out.append("<title>").append(escaped(note)).append("</title>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		marks.forEach(this::mark);
		out.append("</g>\n"); //$NON-NLS-1$
	}

	private void mark(Mark mark) {
		switch (mark) {
		case Box box -> box(box);
		case Ellipse ellipse -> ellipse(ellipse);
		case Line line -> line(line);
		case Text text -> text(text);
		}
	}

	private void box(Box mark) {
		double inset = mark.ink().line() == null ? 0 : mark.ink().lineWidth() / 2;
		SceneBox box = mark.box().grown(-inset);
		out.append("<rect"); //$NON-NLS-1$
		attribute("x", number(box.x())); //$NON-NLS-1$
		attribute("y", number(box.y())); //$NON-NLS-1$
		attribute("width", number(box.width())); //$NON-NLS-1$
		attribute("height", number(box.height())); //$NON-NLS-1$
		if (mark.radius() > inset) {
			attribute("rx", number(mark.radius() - inset)); //$NON-NLS-1$
		}
		ink(mark.ink());
	}

	private void ellipse(Ellipse mark) {
		SceneBox box = mark.box().grown(mark.ink().line() == null ? 0 : -mark.ink().lineWidth() / 2);
		out.append("<ellipse"); //$NON-NLS-1$
		attribute("cx", number(box.centre().x())); //$NON-NLS-1$
		attribute("cy", number(box.centre().y())); //$NON-NLS-1$
		attribute("rx", number(box.width() / 2)); //$NON-NLS-1$
		attribute("ry", number(box.height() / 2)); //$NON-NLS-1$
		ink(mark.ink());
	}

	private void line(Line mark) {
		out.append("<path"); //$NON-NLS-1$
		attribute("d", path(mark)); //$NON-NLS-1$
		ink(mark.ink());
	}

	private static String path(Line mark) {
		List<ScenePoint> points = mark.points();
		StringBuilder path = new StringBuilder("M").append(coordinates(points.get(0))); //$NON-NLS-1$
		for (int i = 1; i < points.size(); i++) {
			boolean inner = i < points.size() - 1;
			if (inner && mark.radius() > 0) {
				path.append(" L").append(coordinates(mark.beforeCorner(i))); //$NON-NLS-1$
				path.append(" Q").append(coordinates(points.get(i))).append(' ').append(coordinates(mark.afterCorner(i))); //$NON-NLS-1$
			} else {
				path.append(" L").append(coordinates(points.get(i))); //$NON-NLS-1$
			}
		}
		return mark.closed() ? path.append(" Z").toString() : path.toString(); //$NON-NLS-1$
	}

	private static String coordinates(ScenePoint point) {
		return number(point.x()) + ',' + number(point.y());
	}

	private void ink(Ink ink) {
		attribute("fill", ink.fill() == null ? "none" : ink.fill()); //$NON-NLS-1$ //$NON-NLS-2$
		if (ink.line() != null) {
			attribute("stroke", ink.line()); //$NON-NLS-1$
			attribute("stroke-width", number(ink.lineWidth())); //$NON-NLS-1$
			attribute("stroke-linejoin", "round"); //$NON-NLS-1$ //$NON-NLS-2$
			if (ink.dash() != Mark.Dash.SOLID) {
				attribute("stroke-linecap", ink.dash() == Mark.Dash.DOTTED ? "round" : "butt"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				attribute("stroke-dasharray", //$NON-NLS-1$
						ink.dash().pattern().stream().map(SvgWriter::number).collect(Collectors.joining(" "))); //$NON-NLS-1$
			}
		}
		out.append("/>\n"); //$NON-NLS-1$
	}

	private void text(Text mark) {
		out.append("<text"); //$NON-NLS-1$
		attribute("x", number(mark.box().centre().x())); //$NON-NLS-1$
		attribute("y", number(mark.baseline())); //$NON-NLS-1$
		attribute("text-anchor", "middle"); //$NON-NLS-1$ //$NON-NLS-2$
		attribute("font-size", number(mark.style().size())); //$NON-NLS-1$
		if (fitted && mark.box().width() > 0) {
			attribute("textLength", number(mark.box().width())); //$NON-NLS-1$
			attribute("lengthAdjust", "spacingAndGlyphs"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (mark.style().bold()) {
			attribute("font-weight", "bold"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (mark.style().italic()) {
			attribute("font-style", "italic"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		attribute("fill", mark.colour()); //$NON-NLS-1$
		out.append('>').append(escaped(mark.text())).append("</text>\n"); //$NON-NLS-1$
	}

	private void element(String name, String id, String content) {
		out.append('<').append(name);
		attribute("id", id); //$NON-NLS-1$
		out.append('>').append(escaped(content)).append("</").append(name).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void attribute(String name, String value) {
		out.append(' ').append(name).append("=\"").append(escaped(value)).append('"'); //$NON-NLS-1$
	}

	private static String number(double value) {
		double rounded = Math.round(value * 100) / 100.0;
		return rounded == Math.rint(rounded) ? String.format(Locale.ROOT, "%.0f", rounded + 0.0) //$NON-NLS-1$
				: String.format(Locale.ROOT, "%.2f", rounded).replaceFirst("0$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Escapes what XML would take for its own, and replaces what XML does not allow at all. */
	private static String escaped(String text) {
		StringBuilder result = new StringBuilder(text.length());
		text.codePoints().forEach(character -> {
			switch (character) {
			case '&' -> result.append("&amp;"); //$NON-NLS-1$
			case '<' -> result.append("&lt;"); //$NON-NLS-1$
			case '>' -> result.append("&gt;"); //$NON-NLS-1$
			case '"' -> result.append("&quot;"); //$NON-NLS-1$
			default -> result.appendCodePoint(isAllowed(character) ? character : 0xfffd);
			}
		});
		return result.toString();
	}

	private static boolean isAllowed(int character) {
		return character == '\t' || character == '\n' || character >= 0x20 && character < 0xd800
				|| character >= 0xe000 && character < 0xfffe || character > 0xffff;
	}
}
