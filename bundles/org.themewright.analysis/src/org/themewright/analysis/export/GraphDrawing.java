package org.themewright.analysis.export;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.themewright.analysis.GraphResult;
import org.themewright.analysis.GraphResult.Edge;
import org.themewright.analysis.GraphResult.Node;
import org.themewright.analysis.export.Picture.Meaning;
import org.themewright.analysis.export.Picture.Step;
import org.themewright.analysis.export.SvgExport.Drawing;

/**
 * Draws a graph. Nodes begin on a circle and are moved by forces: they push each other away, edges pull (T. M. J.
 * Fruchterman and E. M. Reingold, "Graph drawing by force-directed placement", Software: Practice and Experience 21(11),
 * 1991, pp. 1129-1164). Nothing is left to chance, so a graph always looks the same.
 */
final class GraphDrawing {

	private static final double SIZE = 640;
	private static final double MARGIN = 75;
	private static final int ROUNDS = 200;
	private static final double GRAVITY = 0.8;
	private static final int MOST_MOVED = 400;

	private final GraphResult graph;
	private final SvgCanvas canvas;
	private final int count;
	private final double[] x;
	private final double[] y;
	private final Map<String, Integer> indices = new HashMap<>();

	GraphDrawing(GraphResult graph, SvgCanvas canvas) {
		this.graph = graph;
		this.canvas = canvas;
		count = graph.nodes().size();
		x = new double[count];
		y = new double[count];
		for (int i = 0; i < count; i++) {
			indices.put(graph.nodes().get(i).label().id(), i);
			x[i] = 0.5 + 0.5 * StrictMath.cos(2 * Math.PI * i / count);
			y[i] = 0.5 + 0.5 * StrictMath.sin(2 * Math.PI * i / count);
		}
	}

	Drawing draw() {
		SvgTheme theme = canvas.theme();
		if (count <= MOST_MOVED) {
			move();
		}
		double top = canvas.title(graph.title(), SIZE) + 10;
		fit(top);
		double heaviest = graph.edges().stream().mapToDouble(Edge::weight).max().orElse(1);
		for (Edge each : graph.edges()) {
			edge(each, heaviest);
		}
		double largest = graph.nodes().stream().mapToDouble(Node::size).max().orElse(1);
		for (int i = 0; i < count; i++) {
			Node node = graph.nodes().get(i);
			double radius = radius(node, largest);
			canvas.circle(x[i], y[i], radius, node.label().colour() == null ? theme.series(0) : node.label().colour(),
					new Meaning(node.label().name() + ": " + SvgCanvas.shown(node.size()), node.evidence())); //$NON-NLS-1$
			canvas.text(x[i], y[i] + radius + 13, "middle", theme.text(), SvgCanvas.cut(node.label().name(), 2 * MARGIN - 10)); //$NON-NLS-1$
		}
		return new Drawing(canvas, SIZE, top + SIZE);
	}

	private static double radius(Node node, double largest) {
		return 6 + (largest == 0 ? 0 : 16 * Math.sqrt(node.size() / largest));
	}

	private void move() {
		double ideal = Math.sqrt(1.0 / Math.max(1, count));
		double heaviest = graph.edges().stream().mapToDouble(Edge::weight).max().orElse(1);
		for (int round = 0; round < ROUNDS; round++) {
			double[] dx = new double[count];
			double[] dy = new double[count];
			for (int i = 0; i < count; i++) {
				for (int j = 0; j < i; j++) {
					double distance = Math.max(1e-4, distance(i, j));
					push(dx, dy, i, j, ideal * ideal / distance / distance);
				}
			}
			for (Edge each : graph.edges()) {
				int i = indices.get(each.source());
				int j = indices.get(each.target());
				double strength = heaviest == 0 ? 1 : 0.3 + 0.7 * each.weight() / heaviest;
				push(dx, dy, i, j, -distance(i, j) / ideal * strength);
			}
			// parts that no edge holds together would drift apart
			for (int i = 0; i < count; i++) {
				dx[i] -= (x[i] - 0.5) * GRAVITY;
				dy[i] -= (y[i] - 0.5) * GRAVITY;
			}
			double most = 0.1 * (ROUNDS - round) / ROUNDS;
			for (int i = 0; i < count; i++) {
				double length = Math.max(1e-9, Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]));
				x[i] += dx[i] / length * Math.min(length, most);
				y[i] += dy[i] / length * Math.min(length, most);
			}
		}
	}

	private double distance(int i, int j) {
		return Math.sqrt((x[i] - x[j]) * (x[i] - x[j]) + (y[i] - y[j]) * (y[i] - y[j]));
	}

	private void push(double[] dx, double[] dy, int i, int j, double force) {
		dx[i] += (x[i] - x[j]) * force;
		dy[i] += (y[i] - y[j]) * force;
		dx[j] -= (x[i] - x[j]) * force;
		dy[j] -= (y[i] - y[j]) * force;
	}

	/** Stretches the nodes over the drawing. */
	private void fit(double top) {
		stretch(x, MARGIN);
		stretch(y, top + MARGIN / 2);
	}

	private static void stretch(double[] values, double from) {
		double least = Arrays.stream(values).min().orElse(0);
		double span = Arrays.stream(values).max().orElse(0) - least;
		for (int i = 0; i < values.length; i++) {
			double share = span < 1e-9 ? 0.5 : (values[i] - least) / span;
			values[i] = from + share * (SIZE - 2 * MARGIN);
		}
	}

	private void edge(Edge edge, double heaviest) {
		int i = indices.get(edge.source());
		int j = indices.get(edge.target());
		double width = 1 + (heaviest == 0 ? 0 : 6 * edge.weight() / heaviest);
		List<Node> nodes = graph.nodes();
		Meaning meaning = new Meaning(nodes.get(i).label().name() + (graph.directed() ? " \u2192 " : " \u2013 ") //$NON-NLS-1$ //$NON-NLS-2$
				+ nodes.get(j).label().name() + ": " + SvgCanvas.shown(edge.weight()), edge.evidence()); //$NON-NLS-1$
		String colour = SvgTheme.mix(canvas.theme().faint(), canvas.theme().text(), 0.25);
		if (i == j) {
			canvas.path(List.of(Step.move(x[i], y[i]),
					Step.curve(x[i] - 40, y[i] - 50, x[i] + 40, y[i] - 50, x[i], y[i])), "none", 1, colour, width, meaning); //$NON-NLS-1$
			return;
		}
		canvas.line(x[i], y[i], x[j], y[j], colour, width, meaning);
		if (graph.directed()) {
			arrow(i, j);
		}
	}

	/** A head two thirds along the way, where it is not hidden by a node. */
	private void arrow(int i, int j) {
		double length = Math.max(1e-9, distance(i, j));
		double ux = (x[j] - x[i]) / length;
		double uy = (y[j] - y[i]) / length;
		double tx = x[i] + ux * length * 0.66;
		double ty = y[i] + uy * length * 0.66;
		canvas.path(List.of(Step.move(tx, ty), Step.line(tx - 10 * ux + 5 * uy, ty - 10 * uy - 5 * ux),
				Step.line(tx - 10 * ux - 5 * uy, ty - 10 * uy + 5 * ux), Step.close()), canvas.theme().text(), 0.7, "none", 0, //$NON-NLS-1$
				null);
	}
}
