package org.themewright.analysis.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.themewright.analysis.GraphResult;
import org.themewright.analysis.GraphResult.Edge;
import org.themewright.analysis.GraphResult.Node;
import org.themewright.analysis.SankeyChart;
import org.themewright.analysis.export.Picture.Meaning;
import org.themewright.analysis.export.Picture.Step;
import org.themewright.analysis.export.SvgExport.Drawing;

/** Draws flows from column to column. Nodes stand in the order in which they are given. */
final class SankeyDrawing {

	private static final double BAR = 14;
	private static final double COLUMN = 320;
	/** Room for names beside the first and the last column; those of the first stand before it, where nothing flows. */
	private static final double NAMES = 190;
	private static final double BESIDE = 6;
	private static final double GAP = 10;
	private static final double HEIGHT = 420;

	private final GraphResult flows;
	private final Map<String, Integer> layers;
	private final SvgCanvas canvas;
	private final Map<String, Place> places = new LinkedHashMap<>();

	/** A node on the drawing; what has flowed in and out so far. */
	private static final class Place {

		private final double x;
		private final double y;
		private final double height;
		private final String colour;
		private final String name;
		private double in;
		private double out;

		Place(double x, double y, double height, String colour, String name) {
			this.x = x;
			this.y = y;
			this.height = height;
			this.colour = colour;
			this.name = name;
		}
	}

	SankeyDrawing(SankeyChart chart, SvgCanvas canvas) {
		flows = chart.flows();
		layers = chart.layers();
		this.canvas = canvas;
	}

	Drawing draw() {
		int columns = layers.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
		double width = 2 * NAMES + BAR + COLUMN * Math.max(1, columns - 1);
		double top = canvas.title(flows.title(), width) + 10;
		Map<String, Double> weights = weights();
		double unit = unit(weights);
		Map<Integer, Double> next = new HashMap<>();
		double lowest = top;
		for (int i = 0; i < flows.nodes().size(); i++) {
			Node node = flows.nodes().get(i);
			String id = node.label().id();
			int layer = layers.get(id);
			double y = next.getOrDefault(layer, top);
			double height = Math.max(2, weights.getOrDefault(id, 0.0) * unit);
			String colour = node.label().colour() == null ? canvas.theme().series(i) : node.label().colour();
			places.put(id, new Place(NAMES + COLUMN * layer, y, height, colour, node.label().name()));
			next.put(layer, y + height + GAP);
			lowest = Math.max(lowest, y + height);
		}
		flows.edges().forEach(each -> flow(each, each.weight() * unit));
		for (Node each : flows.nodes()) {
			Place place = places.get(each.label().id());
			canvas.rect(place.x, place.y, BAR, place.height, place.colour, new Meaning(
					place.name + ": " + SvgCanvas.shown(weights.getOrDefault(each.label().id(), 0.0)), each.evidence())); //$NON-NLS-1$
			boolean first = layers.get(each.label().id()) == 0;
			canvas.text(first ? place.x - BESIDE : place.x + BAR + BESIDE, place.y + place.height / 2 + 4,
					first ? "end" : "start", canvas.theme().text(), SvgCanvas.cut(place.name, NAMES - 2 * BESIDE)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return new Drawing(canvas, width, lowest + 30);
	}

	/** What flows through a node: the greater of what comes in and what goes out. */
	private Map<String, Double> weights() {
		Map<String, Double> in = new HashMap<>();
		Map<String, Double> out = new HashMap<>();
		for (Edge each : flows.edges()) {
			out.merge(each.source(), each.weight(), Double::sum);
			in.merge(each.target(), each.weight(), Double::sum);
		}
		in.forEach((id, weight) -> out.merge(id, weight, Math::max));
		return out;
	}

	/** How high a weight of 1 is, so that the fullest column fits. */
	private double unit(Map<String, Double> weights) {
		Map<Integer, Double> sums = new HashMap<>();
		Map<Integer, Integer> counts = new HashMap<>();
		layers.forEach((id, layer) -> {
			sums.merge(layer, weights.getOrDefault(id, 0.0), Double::sum);
			counts.merge(layer, 1, Integer::sum);
		});
		double unit = Double.POSITIVE_INFINITY;
		for (Map.Entry<Integer, Double> each : sums.entrySet()) {
			if (each.getValue() > 0) {
				unit = Math.min(unit, Math.max(HEIGHT - GAP * counts.get(each.getKey()), HEIGHT / 2) / each.getValue());
			}
		}
		return Double.isInfinite(unit) ? 1 : unit;
	}

	private void flow(Edge edge, double height) {
		Place source = places.get(edge.source());
		Place target = places.get(edge.target());
		double x1 = source.x + BAR;
		double x2 = target.x;
		double y1 = source.y + source.out;
		double y2 = target.y + target.in;
		source.out += height;
		target.in += height;
		double middle = (x1 + x2) / 2;
		List<Step> steps = List.of(Step.move(x1, y1), Step.curve(middle, y1, middle, y2, x2, y2),
				Step.line(x2, y2 + height), Step.curve(middle, y2 + height, middle, y1 + height, x1, y1 + height),
				Step.close());
		String weight = SvgCanvas.shown(edge.weight());
		String name = edge.name().isEmpty() || edge.name().equals(weight) ? "" : edge.name() + ": "; //$NON-NLS-1$ //$NON-NLS-2$
		canvas.path(steps, source.colour, 0.35, "none", 0, //$NON-NLS-1$
				new Meaning(source.name + " \u2192 " + target.name + ": " + name + weight, //$NON-NLS-1$ //$NON-NLS-2$
						edge.evidence()));
	}
}
