package org.themewright.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.themewright.analysis.GraphResult.Edge;
import org.themewright.analysis.GraphResult.Node;
import org.themewright.analysis.SeriesChart.Axis;
import org.themewright.analysis.SeriesChart.Kind;
import org.themewright.analysis.SeriesChart.Point;
import org.themewright.analysis.SeriesChart.Series;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.TableResult.ColumnType;
import org.themewright.analysis.TextResult.Paragraph;
import org.themewright.analysis.TextResult.Style;

/** Results of every kind, with names that are hard to write. */
final class Results {

	private static final List<String> NAMES = List.of("Trust", "<b>&\"'", "", "a\u0001b\n", "\ud83d\ude00 long ".repeat(20),
			"\ud83d", "=1+1", "\u202eevil", "]]>");

	private final Random random;

	Results(Random random) {
		this.random = random;
	}

	/** One of every kind, and a composite of all. */
	List<AnalysisResult> all() {
		List<AnalysisResult> all = new ArrayList<>(List.of(table(), matrix(), graph(true), graph(false), bars(), lines(),
				new HeatMapChart(matrix(), HeatMapChart.Scale.SEQUENTIAL),
				new HeatMapChart(matrix(), HeatMapChart.Scale.DIVERGING), new SankeyChart(flows()), dendrogram(), text()));
		List<CompositeResult.Part> parts = new ArrayList<>();
		for (AnalysisResult each : all) {
			parts.add(new CompositeResult.Part("part-" + parts.size(), each));
		}
		all.add(new CompositeResult(name(), parts));
		return all;
	}

	private String name() {
		return NAMES.get(random.nextInt(NAMES.size()));
	}

	private double number() {
		return switch (random.nextInt(4)) {
			case 0 -> random.nextInt(10);
			case 1 -> random.nextDouble();
			case 2 -> random.nextGaussian() * 1e9;
			default -> random.nextGaussian() * 1e-7;
		};
	}

	private double weight() {
		return Math.abs(number());
	}

	Evidence evidence() {
		return switch (random.nextInt(3)) {
			case 0 -> Evidence.NONE;
			case 1 -> Evidence.of(List.of(new Passage("s", 1, 5, "c1"), new Passage("s", 2, 9, "c2")));
			default -> Evidence.of(List.of(new Passage("t", 0, 3, null), new Passage("t", 3, 3, null)));
		};
	}

	/** Where the codings in the evidence are. */
	static Passage coding(String id) {
		return switch (id) {
			case "c1" -> new Passage("s", 1, 5, "c1");
			case "c2" -> new Passage("s", 2, 9, "c2");
			default -> null;
		};
	}

	TableResult table() {
		List<List<Cell>> rows = new ArrayList<>();
		for (int i = random.nextInt(6); i > 0; i--) {
			rows.add(List.of(Cell.text(random.nextInt(5) == 0 ? null : name(), evidence()),
					Cell.of(random.nextLong() >> 10, evidence()), Cell.of(number(), evidence()), Cell.of(Double.NaN)));
		}
		return new TableResult(name(), List.of(new Column("a", name(), ColumnType.TEXT),
				new Column("b", name(), ColumnType.INTEGER), new Column("c", name(), ColumnType.DECIMAL),
				new Column("d", name(), ColumnType.DECIMAL)), rows);
	}

	private List<Label> labels(int count) {
		return IntStream.range(0, count)
				.mapToObj(i -> new Label("id" + i, name(), random.nextBoolean() ? "#12abEF" : null)).toList();
	}

	MatrixResult matrix() {
		List<Label> rows = labels(random.nextInt(5));
		List<Label> columns = labels(random.nextInt(40));
		double[] values = IntStream.range(0, rows.size() * columns.size())
				.mapToDouble(i -> random.nextInt(5) == 0 ? Double.NaN : number()).toArray();
		List<Evidence> evidence = IntStream.range(0, values.length).mapToObj(i -> evidence()).toList();
		return new MatrixResult(name(), name(), false, rows, columns, new MatrixResult.Values() {

			@Override
			public double value(int row, int column) {
				return values[row * columns.size() + column];
			}

			@Override
			public Evidence evidence(int row, int column) {
				return evidence.get(row * columns.size() + column);
			}
		});
	}

	private List<Node> nodes(int count) {
		return labels(count).stream().map(each -> new Node(each, weight(), evidence())).toList();
	}

	GraphResult graph(boolean directed) {
		List<Node> nodes = nodes(1 + random.nextInt(6));
		List<Edge> edges = new ArrayList<>();
		for (int i = random.nextInt(8); i > 0; i--) {
			edges.add(new Edge("id" + random.nextInt(nodes.size()), "id" + random.nextInt(nodes.size()), name(), weight(),
					evidence()));
		}
		return new GraphResult(name(), directed, nodes, edges);
	}

	GraphResult flows() {
		List<Node> nodes = nodes(6);
		List<Edge> edges = new ArrayList<>();
		for (int i = random.nextInt(8); i > 0; i--) {
			int from = random.nextInt(5);
			edges.add(new Edge("id" + from, "id" + (from + 1 + random.nextInt(5 - from)), name(), weight(), evidence()));
		}
		return new GraphResult(name(), true, nodes, edges);
	}

	SeriesChart bars() {
		List<Series> series = labels(random.nextInt(3)).stream().map(each -> new Series(each,
				IntStream.range(0, 4).mapToObj(i -> new Point(i, number(), "", evidence())).toList())).toList();
		return new SeriesChart(name(), Kind.BAR, random.nextBoolean(), new Axis(name(), List.of("a", name(), name(), "b")),
				Axis.of(name()), series);
	}

	SeriesChart lines() {
		List<Series> series = labels(random.nextInt(3)).stream()
				.map(each -> new Series(each, IntStream.range(0, random.nextInt(4)).mapToObj(i -> {
					double y = number();
					return new Point(number(), y, y - 1, y + 1, name(), evidence());
				}).toList())).toList();
		return new SeriesChart(name(), random.nextBoolean() ? Kind.LINE : Kind.SCATTER, false, Axis.of(name()),
				Axis.of(name()), series);
	}

	DendrogramChart dendrogram() {
		return new DendrogramChart(name(), name(), nodes(4),
				List.of(new DendrogramChart.Merge(2, 0, weight(), evidence()),
						new DendrogramChart.Merge(4, 3, weight(), evidence())));
	}

	TextResult text() {
		return new TextResult(name(), IntStream.range(0, random.nextInt(4))
				.mapToObj(i -> new Paragraph(Style.values()[random.nextInt(4)], name(), evidence())).toList());
	}
}
