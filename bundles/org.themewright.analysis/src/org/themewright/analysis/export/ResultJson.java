package org.themewright.analysis.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.CompositeResult;
import org.themewright.analysis.DendrogramChart;
import org.themewright.analysis.Evidence;
import org.themewright.analysis.GraphResult;
import org.themewright.analysis.HeatMapChart;
import org.themewright.analysis.Label;
import org.themewright.analysis.MatrixResult;
import org.themewright.analysis.Passage;
import org.themewright.analysis.SankeyChart;
import org.themewright.analysis.SeriesChart;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.TableResult.ColumnType;
import org.themewright.analysis.TextResult;

/**
 * Results as JSON, and back. The form is the same in every version that can read it; members may be added. By
 * {@code type}:
 *
 * <pre>
 * table       title, columns: [{id, name, type: text|integer|decimal}], rows: [[{value, ...evidence}]]
 * matrix      title, value, whole, rows: [label], columns: [label], cells: [[{value, ...evidence}]]
 * graph       title, directed, nodes: [{...label, size, ...evidence}],
 *             edges: [{source, target, name, weight, ...evidence}]
 * series      title, kind: bar|line|scatter, stacked, x: {name, categories}, y: {name},
 *             series: [{...label, points: [{x, y, low, high, name, ...evidence}]}]
 * heatmap     scale: sequential|diverging, matrix: {a matrix}
 * sankey      flows: {a graph}
 * dendrogram  title, height, leaves: [{...label, size, ...evidence}], merges: [{left, right, height, ...evidence}]
 * text        title, paragraphs: [{style: heading|plain|quote|warning, text, ...evidence}]
 * composite   title, parts: [{id, result: {any other}}]
 * label       id, name, colour
 * evidence    codings: [id], passages: [{source, start, end}]
 * </pre>
 *
 * A colour, a name of a point, an interval and evidence are left out where there are none; a value is null for nothing.
 * Offsets are UTF-16 code units, ranges half-open. A coding is written by its id only, so that it is found where it is
 * when the result is read. Any thread may use it.
 *
 * @since 1.0
 */
public final class ResultJson {

	private ResultJson() {
	}

	/**
	 * @param result the result
	 * @param out    where it is written, indented, ended by a line feed; neither flushed nor closed
	 * @throws IOException if it cannot be written
	 */
	public static void write(AnalysisResult result, Appendable out) throws IOException {
		JsonWriter.write(document(result), out);
	}

	/**
	 * @param result the result
	 * @param out    where it is written, on one line; neither flushed nor closed
	 * @throws IOException if it cannot be written
	 */
	public static void writeCompact(AnalysisResult result, Appendable out) throws IOException {
		JsonWriter.writeCompact(document(result), out);
	}

	private static Map<String, Object> document(AnalysisResult result) {
		return switch (result) {
			case TableResult table -> object("type", "table", "title", table.title(), "columns", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					table.columns().stream().map(each -> object("id", each.id(), "name", each.name(), "type", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
							lower(each.type()))).toList(),
					"rows", each(IntStream.range(0, table.rowCount()) //$NON-NLS-1$
							.mapToObj(row -> each(table.row(row).stream().map(ResultJson::cell)))));
			case MatrixResult matrix -> matrix(matrix);
			case GraphResult graph -> graph(graph);
			case SeriesChart chart -> series(chart);
			case HeatMapChart chart -> object("type", "heatmap", "scale", lower(chart.scale()), "matrix", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					matrix(chart.matrix()));
			case SankeyChart chart -> object("type", "sankey", "flows", graph(chart.flows())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case DendrogramChart chart -> object("type", "dendrogram", "title", chart.title(), "height", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					chart.heightName(), "leaves", each(chart.leaves().stream().map(ResultJson::node)), "merges", //$NON-NLS-1$ //$NON-NLS-2$
					each(chart.merges().stream().map(each -> with(object("left", each.left(), "right", each.right(), //$NON-NLS-1$ //$NON-NLS-2$
							"height", each.height()), each.evidence())))); //$NON-NLS-1$
			case TextResult text -> object("type", "text", "title", text.title(), "paragraphs", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					each(text.paragraphs().stream().map(
							each -> with(object("style", lower(each.style()), "text", each.text()), each.evidence())))); //$NON-NLS-1$ //$NON-NLS-2$
			case CompositeResult composite -> object("type", "composite", "title", composite.title(), "parts", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					composite.parts().stream()
							.map(each -> object("id", each.id(), "result", document(each.result()))).toList()); //$NON-NLS-1$ //$NON-NLS-2$
		};
	}

	private static Map<String, Object> matrix(MatrixResult matrix) {
		return object("type", "matrix", "title", matrix.title(), "value", matrix.valueName(), "whole", matrix.isWhole(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				"rows", matrix.rows().stream().map(ResultJson::label).toList(), "columns", //$NON-NLS-1$ //$NON-NLS-2$
				matrix.columns().stream().map(ResultJson::label).toList(), "cells", //$NON-NLS-1$
				each(IntStream.range(0, matrix.rows().size()).mapToObj(row -> each(IntStream
						.range(0, matrix.columns().size()).mapToObj(column -> with(
								object("value", number(matrix.value(row, column))), matrix.evidence(row, column))))))); //$NON-NLS-1$
	}

	private static Map<String, Object> graph(GraphResult graph) {
		return object("type", "graph", "title", graph.title(), "directed", graph.directed(), "nodes", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				each(graph.nodes().stream().map(ResultJson::node)), "edges", //$NON-NLS-1$
				each(graph.edges().stream().map(each -> with(object("source", each.source(), "target", each.target(), //$NON-NLS-1$ //$NON-NLS-2$
						"name", each.name(), "weight", each.weight()), each.evidence())))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Map<String, Object> series(SeriesChart chart) {
		return object("type", "series", "title", chart.title(), "kind", lower(chart.kind()), "stacked", chart.stacked(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				"x", object("name", chart.x().name(), "categories", chart.x().categories()), "y", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				object("name", chart.y().name()), "series", each(chart.series().stream().map(each -> { //$NON-NLS-1$ //$NON-NLS-2$
					Map<String, Object> series = label(each.label());
					series.put("points", each(each.points().stream().map(ResultJson::point))); //$NON-NLS-1$
					return series;
				})));
	}

	private static Map<String, Object> point(SeriesChart.Point point) {
		Map<String, Object> result = object("x", point.x(), "y", point.y()); //$NON-NLS-1$ //$NON-NLS-2$
		if (!Double.isNaN(point.low())) {
			result.put("low", point.low()); //$NON-NLS-1$
			result.put("high", point.high()); //$NON-NLS-1$
		}
		if (!point.name().isEmpty()) {
			result.put("name", point.name()); //$NON-NLS-1$
		}
		return with(result, point.evidence());
	}

	private static Map<String, Object> node(GraphResult.Node node) {
		Map<String, Object> result = label(node.label());
		result.put("size", node.size()); //$NON-NLS-1$
		return with(result, node.evidence());
	}

	private static Map<String, Object> label(Label label) {
		Map<String, Object> result = object("id", label.id(), "name", label.name()); //$NON-NLS-1$ //$NON-NLS-2$
		if (label.colour() != null) {
			result.put("colour", label.colour()); //$NON-NLS-1$
		}
		return result;
	}

	private static Map<String, Object> cell(Cell cell) {
		return with(object("value", cell.value()), cell.evidence()); //$NON-NLS-1$
	}

	private static Object number(double value) {
		return Double.isNaN(value) ? null : value;
	}

	private static Map<String, Object> with(Map<String, Object> object, Evidence evidence) {
		if (evidence == Evidence.NONE) {
			return object;
		}
		List<Passage> passages = evidence.passages();
		List<String> codings = passages.stream().map(Passage::codingId).filter(Objects::nonNull).distinct().toList();
		if (!codings.isEmpty()) {
			object.put("codings", codings); //$NON-NLS-1$
		}
		List<Map<String, Object>> others = passages.stream().filter(each -> each.codingId() == null)
				.map(each -> object("source", each.sourceId(), "start", each.start(), "end", each.end())).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (!others.isEmpty()) {
			object.put("passages", others); //$NON-NLS-1$
		}
		return object;
	}

	/** Elements that are made while they are written. */
	private static <T> Iterable<T> each(Stream<T> elements) {
		return elements::iterator;
	}

	private static Map<String, Object> object(Object... namesAndValues) {
		Map<String, Object> result = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			result.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return result;
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads what was written.
	 *
	 * @param json    the result
	 * @param codings finds the words that a coding is on by its id, or null where the coding is gone
	 * @return the result
	 * @throws IOException if it is no result; the message says what is wrong
	 */
	public static AnalysisResult read(String json, Function<String, Passage> codings) throws IOException {
		Object document = JsonReader.read(json);
		try {
			return new Reader(codings).result(new Node(document));
		} catch (IllegalArgumentException | NullPointerException | ClassCastException | IndexOutOfBoundsException e) {
			throw new IOException(NLS.bind(Messages.json_noResult, e.getMessage()), e);
		}
	}

	/** A value that was read. */
	private record Node(Object value) {

		Node get(String name) {
			return new Node(((Map<?, ?>) value).get(name));
		}

		List<Node> list(String name) {
			return get(name).list();
		}

		List<Node> list() {
			return value == null ? List.of() : ((List<?>) value).stream().map(Node::new).toList();
		}

		String text(String name) {
			return (String) get(name).value;
		}

		String text(String name, String otherwise) {
			return Objects.requireNonNullElse(text(name), otherwise);
		}

		double number(String name, double otherwise) {
			return get(name).value instanceof Number number ? number.doubleValue() : otherwise;
		}

		double number(String name) {
			return ((Number) get(name).value).doubleValue();
		}

		int whole(String name) {
			return Math.toIntExact((Long) get(name).value);
		}

		boolean flag(String name) {
			return (Boolean) get(name).value;
		}

		<E extends Enum<E>> E constant(String name, Class<E> type) {
			return Enum.valueOf(type, text(name).toUpperCase(Locale.ROOT));
		}
	}

	private static final class Reader {

		private final Function<String, Passage> codings;

		Reader(Function<String, Passage> codings) {
			this.codings = codings;
		}

		AnalysisResult result(Node node) {
			return switch (node.text("type")) { //$NON-NLS-1$
				case "table" -> table(node); //$NON-NLS-1$
				case "matrix" -> matrix(node); //$NON-NLS-1$
				case "graph" -> graph(node); //$NON-NLS-1$
				case "series" -> series(node); //$NON-NLS-1$
				case "heatmap" -> new HeatMapChart(matrix(node.get("matrix")), //$NON-NLS-1$ //$NON-NLS-2$
						node.constant("scale", HeatMapChart.Scale.class)); //$NON-NLS-1$
				case "sankey" -> new SankeyChart(graph(node.get("flows"))); //$NON-NLS-1$ //$NON-NLS-2$
				case "dendrogram" -> new DendrogramChart(node.text("title"), node.text("height"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						node.list("leaves").stream().map(this::node).toList(), //$NON-NLS-1$
						node.list("merges").stream().map(each -> new DendrogramChart.Merge(each.whole("left"), //$NON-NLS-1$ //$NON-NLS-2$
								each.whole("right"), each.number("height"), evidence(each))).toList()); //$NON-NLS-1$ //$NON-NLS-2$
				case "text" -> new TextResult(node.text("title"), node.list("paragraphs").stream() //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.map(each -> new TextResult.Paragraph(each.constant("style", TextResult.Style.class), //$NON-NLS-1$
								each.text("text"), evidence(each))) //$NON-NLS-1$
						.toList());
				case "composite" -> new CompositeResult(node.text("title"), node.list("parts").stream() //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						.map(each -> new CompositeResult.Part(each.text("id"), result(each.get("result")))).toList()); //$NON-NLS-1$ //$NON-NLS-2$
				case String type -> throw new IllegalArgumentException(type);
			};
		}

		private TableResult table(Node node) {
			List<Column> columns = node.list("columns").stream().map( //$NON-NLS-1$
					each -> new Column(each.text("id"), each.text("name"), each.constant("type", ColumnType.class))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.toList();
			List<List<Cell>> rows = new ArrayList<>();
			for (Node row : node.list("rows")) { //$NON-NLS-1$
				List<Node> cells = row.list();
				rows.add(IntStream.range(0, cells.size()).mapToObj(i -> new Cell(
						value(cells.get(i).get("value").value(), columns.get(i).type()), evidence(cells.get(i)))) //$NON-NLS-1$
						.toList());
			}
			return new TableResult(node.text("title"), columns, rows); //$NON-NLS-1$
		}

		/** A decimal without a fraction is written like a whole number. */
		private static Object value(Object value, ColumnType type) {
			return type == ColumnType.DECIMAL && value instanceof Number number ? (Object) number.doubleValue() : value;
		}

		private MatrixResult matrix(Node node) {
			List<Label> rows = labels(node.list("rows")); //$NON-NLS-1$
			List<Label> columns = labels(node.list("columns")); //$NON-NLS-1$
			double[][] values = new double[rows.size()][columns.size()];
			Evidence[][] evidence = new Evidence[rows.size()][columns.size()];
			List<Node> cells = node.list("cells"); //$NON-NLS-1$
			for (int i = 0; i < rows.size(); i++) {
				List<Node> row = cells.get(i).list();
				for (int j = 0; j < columns.size(); j++) {
					values[i][j] = row.get(j).number("value", Double.NaN); //$NON-NLS-1$
					evidence[i][j] = evidence(row.get(j));
				}
			}
			return new MatrixResult(node.text("title"), node.text("value"), node.flag("whole"), rows, columns, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					new MatrixResult.Values() {

						@Override
						public double value(int row, int column) {
							return values[row][column];
						}

						@Override
						public Evidence evidence(int row, int column) {
							return evidence[row][column];
						}
					});
		}

		private GraphResult graph(Node node) {
			return new GraphResult(node.text("title"), node.flag("directed"), //$NON-NLS-1$ //$NON-NLS-2$
					node.list("nodes").stream().map(this::node).toList(), //$NON-NLS-1$
					node.list("edges").stream().map(each -> new GraphResult.Edge(each.text("source"), //$NON-NLS-1$ //$NON-NLS-2$
							each.text("target"), each.text("name"), each.number("weight"), evidence(each))).toList()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}

		private SeriesChart series(Node node) {
			List<String> categories = node.get("x").list("categories").stream().map(each -> (String) each.value()) //$NON-NLS-1$ //$NON-NLS-2$
					.toList();
			return new SeriesChart(node.text("title"), node.constant("kind", SeriesChart.Kind.class), //$NON-NLS-1$ //$NON-NLS-2$
					node.flag("stacked"), new SeriesChart.Axis(node.get("x").text("name"), categories), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					SeriesChart.Axis.of(node.get("y").text("name")), //$NON-NLS-1$ //$NON-NLS-2$
					node.list("series").stream().map(each -> new SeriesChart.Series(label(each), //$NON-NLS-1$
							each.list("points").stream().map(this::point).toList())).toList()); //$NON-NLS-1$
		}

		private SeriesChart.Point point(Node node) {
			return new SeriesChart.Point(node.number("x"), node.number("y"), node.number("low", Double.NaN), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					node.number("high", Double.NaN), node.text("name", ""), evidence(node)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}

		private GraphResult.Node node(Node node) {
			return new GraphResult.Node(label(node), node.number("size"), evidence(node)); //$NON-NLS-1$
		}

		private static List<Label> labels(List<Node> nodes) {
			return nodes.stream().map(Reader::label).toList();
		}

		private static Label label(Node node) {
			return new Label(node.text("id"), node.text("name"), node.text("colour")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}

		/** Codings come first, as they were written; those that are gone are left out. */
		private Evidence evidence(Node node) {
			List<String> ids = node.list("codings").stream().map(each -> (String) each.value()).toList(); //$NON-NLS-1$
			List<Passage> passages = node.list("passages").stream() //$NON-NLS-1$
					.map(each -> new Passage(each.text("source"), each.whole("start"), each.whole("end"), null)).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (ids.isEmpty()) {
				return Evidence.of(passages);
			}
			return Evidence.lazy(() -> Stream.concat(ids.stream().map(codings).filter(Objects::nonNull),
					passages.stream()).toList());
		}
	}
}
