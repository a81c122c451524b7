package org.themewright.analysis.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.CompositeResult;
import org.themewright.analysis.DendrogramChart;
import org.themewright.analysis.Evidence;
import org.themewright.analysis.GraphResult;
import org.themewright.analysis.HeatMapChart;
import org.themewright.analysis.Label;
import org.themewright.analysis.MatrixResult;
import org.themewright.analysis.SankeyChart;
import org.themewright.analysis.SeriesChart;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Cells;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.TableResult.ColumnType;
import org.themewright.analysis.TextResult;

/**
 * Every kind of result as tables, for whoever can show nothing else: screens without a viewer, text, CSV. The evidence
 * stays with its numbers. Any thread may use it.
 *
 * @since 1.0
 */
public final class ResultTables {

	private ResultTables() {
	}

	/**
	 * @param result any result
	 * @return the same as one table, or as several when it is composite; a text is a table of its paragraphs, a graph one
	 *         of its edges, or of its nodes when there are no edges
	 */
	public static List<TableResult> of(AnalysisResult result) {
		return switch (result) {
			case CompositeResult composite -> composite.parts().stream().map(each -> single(each.result())).toList();
			default -> List.of(single(result));
		};
	}

	private static TableResult single(AnalysisResult result) {
		return switch (result) {
			case TableResult table -> table;
			case MatrixResult matrix -> matrix(matrix);
			case HeatMapChart heatMap -> matrix(heatMap.matrix());
			case GraphResult graph -> graph(graph);
			case SankeyChart sankey -> graph(sankey.flows());
			case SeriesChart chart -> series(chart);
			case DendrogramChart dendrogram -> dendrogram(dendrogram);
			case TextResult text -> text(text);
			case CompositeResult composite -> throw new IllegalArgumentException(composite.title());
		};
	}

	private static TableResult matrix(MatrixResult matrix) {
		List<Column> columns = new ArrayList<>();
		columns.add(new Column("name", "", ColumnType.TEXT)); //$NON-NLS-1$ //$NON-NLS-2$
		for (Label each : matrix.columns()) {
			columns.add(new Column("column:" + each.id(), each.name(), //$NON-NLS-1$
					matrix.isWhole() ? ColumnType.INTEGER : ColumnType.DECIMAL));
		}
		return new TableResult(matrix.title(), columns, matrix.rows().size(), new MatrixCells(matrix));
	}

	private record MatrixCells(MatrixResult matrix) implements Cells {

		@Override
		public Object value(int row, int column) {
			if (column == 0) {
				return matrix.rows().get(row).name();
			}
			double value = matrix.value(row, column - 1);
			if (Double.isNaN(value)) {
				return null;
			}
			// Not a conditional expression, which would make both of them a double.
			if (matrix.isWhole()) {
				return Math.round(value);
			}
			return value;
		}

		@Override
		public Evidence evidence(int row, int column) {
			return column == 0 ? Evidence.NONE : matrix.evidence(row, column - 1);
		}
	}

	private static TableResult graph(GraphResult graph) {
		if (graph.edges().isEmpty()) {
			return new TableResult(graph.title(),
					List.of(column("node", Messages.column_node, ColumnType.TEXT), //$NON-NLS-1$
							column("size", Messages.column_size, ColumnType.DECIMAL)), //$NON-NLS-1$
					graph.nodes().stream().map(each -> List.of(Cell.text(each.label().name(), each.evidence()),
							Cell.of(each.size(), each.evidence()))).toList());
		}
		Map<String, String> names = graph.nodes().stream()
				.collect(Collectors.toMap(each -> each.label().id(), each -> each.label().name()));
		return new TableResult(graph.title(),
				List.of(column("source", Messages.column_from, ColumnType.TEXT), //$NON-NLS-1$
						column("target", Messages.column_to, ColumnType.TEXT), //$NON-NLS-1$
						column("name", Messages.column_name, ColumnType.TEXT), //$NON-NLS-1$
						column("weight", Messages.column_weight, ColumnType.DECIMAL)), //$NON-NLS-1$
				graph.edges().stream().map(each -> List.of(Cell.text(names.get(each.source())),
						Cell.text(names.get(each.target())), Cell.text(each.name()),
						Cell.of(each.weight(), each.evidence()))).toList());
	}

	/** Places down, series across; one row for each point where a series has several points in a place. */
	private static TableResult series(SeriesChart chart) {
		List<String> categories = chart.x().categories();
		List<Column> columns = new ArrayList<>();
		columns.add(column("x", chart.x().name(), categories.isEmpty() ? ColumnType.DECIMAL : ColumnType.TEXT)); //$NON-NLS-1$
		boolean intervals = chart.series().stream().flatMap(each -> each.points().stream())
				.anyMatch(each -> !Double.isNaN(each.low()));
		boolean unique = chart.series().stream().allMatch(
				each -> each.points().stream().map(SeriesChart.Point::x).distinct().count() == each.points().size()
						&& each.points().stream().allMatch(point -> point.name().isEmpty()));
		if (intervals || !unique) {
			return points(chart, columns, intervals);
		}
		List<Map<Double, SeriesChart.Point>> places = new ArrayList<>();
		Map<Double, Boolean> all = new TreeMap<>();
		for (SeriesChart.Series each : chart.series()) {
			columns.add(column("series:" + each.label().id(), each.label().name(), ColumnType.DECIMAL)); //$NON-NLS-1$
			places.add(each.points().stream().collect(Collectors.toMap(SeriesChart.Point::x, point -> point)));
			each.points().forEach(point -> all.put(point.x(), true));
		}
		List<List<Cell>> rows = new ArrayList<>();
		for (Double x : all.keySet()) {
			List<Cell> row = new ArrayList<>();
			row.add(place(x, categories));
			for (Map<Double, SeriesChart.Point> each : places) {
				SeriesChart.Point point = each.get(x);
				row.add(point == null ? new Cell(null, Evidence.NONE) : Cell.of(point.y(), point.evidence()));
			}
			rows.add(row);
		}
		return new TableResult(chart.title(), columns, rows);
	}

	private static TableResult points(SeriesChart chart, List<Column> columns, boolean intervals) {
		columns.add(column("series", Messages.column_series, ColumnType.TEXT)); //$NON-NLS-1$
		columns.add(column("name", Messages.column_name, ColumnType.TEXT)); //$NON-NLS-1$
		columns.add(column("y", chart.y().name(), ColumnType.DECIMAL)); //$NON-NLS-1$
		if (intervals) {
			columns.add(column("low", Messages.column_low, ColumnType.DECIMAL)); //$NON-NLS-1$
			columns.add(column("high", Messages.column_high, ColumnType.DECIMAL)); //$NON-NLS-1$
		}
		List<List<Cell>> rows = new ArrayList<>();
		for (SeriesChart.Series series : chart.series()) {
			for (SeriesChart.Point each : series.points()) {
				List<Cell> row = new ArrayList<>(List.of(place(each.x(), chart.x().categories()),
						Cell.text(series.label().name()), Cell.text(each.name()), Cell.of(each.y(), each.evidence())));
				if (intervals) {
					row.add(Cell.of(each.low()));
					row.add(Cell.of(each.high()));
				}
				rows.add(row);
			}
		}
		return new TableResult(chart.title(), columns, rows);
	}

	private static Cell place(double x, List<String> categories) {
		return categories.isEmpty() ? Cell.of(x) : Cell.text(categories.get((int) x));
	}

	private static TableResult dendrogram(DendrogramChart chart) {
		List<List<Cell>> rows = new ArrayList<>();
		for (int i = 0; i < chart.merges().size(); i++) {
			DendrogramChart.Merge merge = chart.merges().get(i);
			rows.add(List.of(Cell.of(i + 1L), Cell.text(cluster(chart, merge.left())),
					Cell.text(cluster(chart, merge.right())), Cell.of(merge.height(), merge.evidence())));
		}
		return new TableResult(chart.title(), List.of(column("step", Messages.column_step, ColumnType.INTEGER), //$NON-NLS-1$
				column("left", Messages.column_left, ColumnType.TEXT), //$NON-NLS-1$
				column("right", Messages.column_right, ColumnType.TEXT), //$NON-NLS-1$
				column("height", chart.heightName(), ColumnType.DECIMAL)), rows); //$NON-NLS-1$
	}

	private static String cluster(DendrogramChart chart, int index) {
		int leaves = chart.leaves().size();
		return index < leaves ? chart.leaves().get(index).label().name()
				: NLS.bind(Messages.cluster, index - leaves + 1);
	}

	private static TableResult text(TextResult text) {
		return new TableResult(text.title(), List.of(column("text", Messages.column_text, ColumnType.TEXT)), //$NON-NLS-1$
				text.paragraphs().stream().map(each -> List.of(Cell.text(each.text(), each.evidence()))).toList());
	}

	private static Column column(String id, String name, ColumnType type) {
		return new Column(id, name, type);
	}
}
