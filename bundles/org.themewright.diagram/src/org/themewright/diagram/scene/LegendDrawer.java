package org.themewright.diagram.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.themewright.diagram.scene.Mark.Box;
import org.themewright.diagram.scene.Mark.Dash;
import org.themewright.diagram.scene.Mark.Ink;
import org.themewright.diagram.scene.Mark.Text;
import org.themewright.model.Code;
import org.themewright.model.DiagramEdge;
import org.themewright.model.DiagramNode;
import org.themewright.model.NodeColouring;
import org.themewright.model.NodeSizing;
import org.themewright.model.Theme;
import org.themewright.model.ThemeDiagram;

/**
 * Draws the legend below a diagram: the types of relation in it, and what thickness, sizes and colours say. Sections stand
 * side by side as far as the diagram is wide.
 */
final class LegendDrawer {

	/** Marks from (0, 0), and how much room they take. */
	private record Section(List<Mark> marks, double width, double height) {
	}

	private static final TextStyle HEADING = new TextStyle(10.5, true, false);
	private static final TextStyle ENTRY = new TextStyle(10.5, false, false);
	private static final double ROW = 18;
	private static final double SAMPLE = 38;
	private static final double SWATCH = 22;
	private static final double GAP = 8;
	private static final double BETWEEN = 34;
	private static final double PADDING = 14;
	private static final double BELOW = 30;
	private static final double NARROWEST = 420;
	private static final double RAMP_WIDTH = 150;
	private static final double RAMP_HEIGHT = 12;
	private static final int RAMP_STEPS = 25;
	private static final int ENTRY_LENGTH = 60;
	private static final double RADIUS = 6;

	private final TextMeasure measure;
	private final ColourScheme scheme;

	LegendDrawer(TextMeasure measure, ColourScheme scheme) {
		this.measure = measure;
		this.scheme = scheme;
	}

	/** Draws the legend; null when there is nothing to say. */
	SceneLegend draw(ThemeDiagram diagram, DataStyles styles, List<SceneNode> nodes, List<SceneEdge> edges,
			SceneBox drawing) {
		List<Section> sections = new ArrayList<>();
		if (!edges.isEmpty()) {
			sections.add(relations(diagram, edges));
		}
		if (styles.isSized()) {
			sections.add(sizes(diagram, styles));
		}
		if (diagram.getColouring() == NodeColouring.THEME) {
			sections.add(themes(diagram, styles, nodes));
		}
		if (styles.isShaded()) {
			sections.add(ramp(diagram));
		}
		return sections.isEmpty() ? null : placed(sections, drawing);
	}

	private SceneLegend placed(List<Section> sections, SceneBox drawing) {
		double left = drawing.x();
		double top = drawing.bottom() + BELOW;
		double widest = Math.max(NARROWEST, drawing.width()) - 2 * PADDING;
		List<Mark> marks = new ArrayList<>();
		double x = 0;
		double y = 0;
		double rowHeight = 0;
		double width = 0;
		for (Section section : sections) {
			if (x > 0 && x + section.width > widest) {
				x = 0;
				y += rowHeight + PADDING;
				rowHeight = 0;
			}
			for (Mark mark : section.marks) {
				marks.add(moved(mark, left + PADDING + x, top + PADDING + y));
			}
			width = Math.max(width, x + section.width);
			rowHeight = Math.max(rowHeight, section.height);
			x += section.width + BETWEEN;
		}
		SceneBox box = new SceneBox(left, top, width + 2 * PADDING, y + rowHeight + 2 * PADDING);
		marks.add(0, new Box(box, RADIUS, new Ink(null, scheme.quietLine(), 0.8, Dash.SOLID)));
		return new SceneLegend(box, marks);
	}

	private static Mark moved(Mark mark, double dx, double dy) {
		return switch (mark) {
		case Box box -> new Box(moved(box.box(), dx, dy), box.radius(), box.ink());
		case Mark.Ellipse ellipse -> new Mark.Ellipse(moved(ellipse.box(), dx, dy), ellipse.ink());
		case Mark.Line line -> new Mark.Line(line.points().stream().map(point -> point.plus(dx, dy)).toList(),
				line.closed(), line.radius(), line.ink());
		case Text text -> new Text(moved(text.box(), dx, dy), text.text(), text.style(), text.colour());
		};
	}

	private static SceneBox moved(SceneBox box, double dx, double dy) {
		return new SceneBox(box.x() + dx, box.y() + dy, box.width(), box.height());
	}

	private Section relations(ThemeDiagram diagram, List<SceneEdge> edges) {
		Map<String, EdgeType> types = new LinkedHashMap<>();
		edges.forEach(edge -> types.putIfAbsent(edge.type().id(), edge.type()));
		Set<String> shown = new LinkedHashSet<>();
		edges.forEach(edge -> shown.add(edge.id()));
		int heaviest = diagram.getEdges().stream().filter(edge -> shown.contains(edge.getId()))
				.mapToInt(DiagramEdge::getWeight).max().orElse(0);
		EdgeDrawer drawer = new EdgeDrawer(new BrokenLabels(measure), scheme);
		Rows rows = new Rows(Messages.legendLines);
		for (EdgeType type : types.values()) {
			double y = rows.middle();
			rows.add(drawer.line(EdgeLook.of(type, scheme), List.of(new ScenePoint(0, y), new ScenePoint(SAMPLE, y)), false),
					SAMPLE, explained(type));
		}
		if (heaviest > 0) {
			double y = rows.middle();
			EdgeLook thin = EdgeLook.of(EdgeTypes.of(EdgeTypes.OCCURS_WITH), scheme);
			double width = EdgeLook.width(heaviest, heaviest);
			EdgeLook thick = new EdgeLook(thin.sourceHead(), thin.targetHead(), thin.dash(), thin.colour(), width);
			List<Mark> marks = new ArrayList<>(drawer.line(thick, List.of(new ScenePoint(0, y), new ScenePoint(SAMPLE, y)), false));
			rows.add(marks, SAMPLE, NLS.bind(Messages.legendWeight, heaviest));
		}
		return rows.section();
	}

	private static String explained(EdgeType type) {
		return switch (type.id()) {
		case EdgeTypes.OCCURS_WITH -> Messages.legendSharedPassages;
		case EdgeTypes.SPEAKS_OF -> Messages.legendSpoken;
		default -> type.label();
		};
	}

	/** Two boxes of their true size, with the counts that nodes of this size have. */
	private Section sizes(ThemeDiagram diagram, DataStyles styles) {
		Rows rows = new Rows(diagram.getSizing() == NodeSizing.CODINGS ? Messages.legendCodings : Messages.legendVoices);
		Set<Integer> counts = new LinkedHashSet<>();
		for (int part : new int[] { 20, 5 }) {
			counts.add(Math.max(1, styles.highest() / part));
		}
		double x = 0;
		double height = 0;
		List<Mark> marks = new ArrayList<>();
		for (int count : counts) {
			double area = DataStyles.LARGEST_AREA * count / styles.highest();
			double boxHeight = Math.sqrt(area / 1.8);
			double boxWidth = area / boxHeight;
			SceneBox box = new SceneBox(x, ROW + 4, boxWidth, boxHeight);
			marks.add(new Box(box, 4, new Ink(scheme.paper(), scheme.quietLine(), 1, Dash.SOLID)));
			String number = String.valueOf(count);
			double textWidth = measure.width(number, ENTRY);
			marks.add(new Text(new SceneBox(box.centre().x() - textWidth / 2, box.centre().y() - ENTRY.lineHeight() / 2,
					textWidth, ENTRY.lineHeight()), number, ENTRY, scheme.text()));
			x += boxWidth + GAP;
			height = Math.max(height, boxHeight);
		}
		rows.addTall(marks, x - GAP, height + 4);
		return rows.section();
	}

	private Section themes(ThemeDiagram diagram, DataStyles styles, List<SceneNode> nodes) {
		Set<String> shown = new LinkedHashSet<>();
		nodes.forEach(node -> shown.add(node.id()));
		Set<Theme> themes = new LinkedHashSet<>();
		boolean without = false;
		for (DiagramNode node : diagram.getNodes()) {
			if (shown.contains(node.getId()) && node.getSubject() instanceof Code code) {
				Theme theme = styles.themeOf(code);
				without |= theme == null;
				if (theme != null) {
					themes.add(colouring(theme));
				}
			}
		}
		Rows rows = new Rows(Messages.legendColours);
		for (Theme theme : themes) {
			String base = ColourScheme.theme(theme);
			String name = theme.getName() == null || theme.getName().isBlank() ? Messages.nameless : theme.getName();
			rows.add(List.of(swatch(rows.middle(), new Ink(scheme.tint(base), scheme.visible(base), 1.2, Dash.SOLID))), SWATCH,
					name);
		}
		if (without) {
			rows.add(List.of(swatch(rows.middle(), new Ink(scheme.paper(), scheme.quietLine(), 1.2, Dash.SOLID))), SWATCH,
					Messages.legendNoTheme);
		}
		return rows.section();
	}

	/** The outermost theme that the colour of a theme comes from. */
	private static Theme colouring(Theme theme) {
		return theme.eContainer() instanceof Theme above && ColourScheme.theme(above).equals(ColourScheme.theme(theme))
				? colouring(above) : theme;
	}

	private static Mark swatch(double middle, Ink ink) {
		return new Box(new SceneBox(0, middle - 6, SWATCH, 12), 3, ink);
	}

	private Section ramp(ThemeDiagram diagram) {
		String attribute = diagram.getShadedBy().getName() == null ? Messages.nameless : diagram.getShadedBy().getName();
		Rows rows = new Rows(NLS.bind(Messages.legendShade, attribute,
				diagram.getShadedValue() == null ? "" : diagram.getShadedValue())); //$NON-NLS-1$
		List<Mark> marks = new ArrayList<>();
		double step = RAMP_WIDTH / RAMP_STEPS;
		for (int i = 0; i < RAMP_STEPS; i++) {
			// each reaches to the end below those after it, so that no seam is seen between two
			marks.add(new Box(new SceneBox(i * step, ROW + 4, RAMP_WIDTH - i * step, RAMP_HEIGHT), 0,
					new Ink(scheme.shade(i / (RAMP_STEPS - 1.0)), null, 0, Dash.SOLID)));
		}
		marks.add(new Box(new SceneBox(0, ROW + 4, RAMP_WIDTH, RAMP_HEIGHT), 0,
				new Ink(null, scheme.quietLine(), 0.8, Dash.SOLID)));
		double top = ROW + 4 + RAMP_HEIGHT + 3;
		for (int percent : new int[] { 0, 50, 100 }) {
			String label = percent + "\u00a0%"; //$NON-NLS-1$
			double width = measure.width(label, ENTRY);
			double x = Math.max(0, Math.min(RAMP_WIDTH - width, RAMP_WIDTH * percent / 100 - width / 2));
			marks.add(new Text(new SceneBox(x, top, width, ENTRY.lineHeight()), label, ENTRY, scheme.text()));
		}
		rows.addTall(marks, RAMP_WIDTH, RAMP_HEIGHT + 7 + ENTRY.lineHeight());
		return rows.section();
	}

	/** Entries below a heading: a sample, and what it means. */
	private final class Rows {

		private final List<Mark> marks = new ArrayList<>();
		private double width;
		private double height = ROW;

		Rows(String heading) {
			width = text(heading, HEADING, 0, 0);
		}

		/** The middle of the next row. */
		double middle() {
			return height + ROW / 2;
		}

		void add(List<Mark> sample, double sampleWidth, String meaning) {
			marks.addAll(sample);
			double textWidth = text(meaning, ENTRY, sampleWidth + GAP, middle() - ENTRY.lineHeight() / 2);
			width = Math.max(width, sampleWidth + GAP + textWidth);
			height += ROW;
		}

		void addTall(List<Mark> sample, double sampleWidth, double sampleHeight) {
			marks.addAll(sample);
			width = Math.max(width, sampleWidth);
			height += sampleHeight;
		}

		private double text(String text, TextStyle style, double x, double y) {
			String line = text.codePointCount(0, text.length()) <= ENTRY_LENGTH ? text
					: text.substring(0, text.offsetByCodePoints(0, ENTRY_LENGTH)).strip() + "\u2026"; //$NON-NLS-1$
			double textWidth = measure.width(line, style);
			marks.add(new Text(new SceneBox(x, y, textWidth, style.lineHeight()), line, style, scheme.text()));
			return textWidth;
		}

		Section section() {
			return new Section(marks, width, height);
		}
	}
}
