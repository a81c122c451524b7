package org.themewright.analysis.runs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.themewright.analysis.AnalysisResult;
import org.themewright.analysis.CompositeResult;
import org.themewright.analysis.Evidence;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.TableResult.ColumnType;
import org.themewright.analysis.export.ResultTables;

/**
 * How two runs differ: in what was asked, and in what came out. Immutable; any thread may use it.
 *
 * @param settings what was asked differently; the key is {@code method}, {@code version}, {@code scope} with a kind, or a
 *                 parameter
 * @param sameInput whether both could read the same
 * @param numbers  the cells that differ, as a table: part, row, column, before, after, difference; every number leads to
 *                 the words behind it
 * @since 1.0
 */
public record RunComparison(Map<String, Change> settings, boolean sameInput, TableResult numbers) {

	/** A setting in both runs; null for none. */
	public record Change(List<String> before, List<String> after) {
	}

	/** A cell: which part of the result, the names in its row, its column. */
	private record Place(String part, String row, String columnId) {
	}

	/** A cell's value with the heading of its column. */
	private record Found(String column, Object value, Evidence evidence) {
	}

	/**
	 * Compares two runs.
	 *
	 * @param before       a run
	 * @param beforeResult its result
	 * @param after        another run, of any method
	 * @param afterResult  its result
	 * @return how they differ
	 */
	public static RunComparison of(AnalysisRecord before, AnalysisResult beforeResult, AnalysisRecord after,
			AnalysisResult afterResult) {
		Map<String, Change> settings = new LinkedHashMap<>();
		compare(settings, "method", List.of(before.methodId()), List.of(after.methodId())); //$NON-NLS-1$
		compare(settings, "version", version(before), version(after)); //$NON-NLS-1$
		compare(settings, "", before.parameters(), after.parameters()); //$NON-NLS-1$
		compare(settings, "scope ", before.scope(), after.scope()); //$NON-NLS-1$
		return new RunComparison(settings, Objects.equals(before.inputHash(), after.inputHash()),
				numbers(cells(beforeResult), cells(afterResult)));
	}

	private static List<String> version(AnalysisRecord run) {
		return run.methodVersion() == null ? null : List.of(run.methodVersion());
	}

	private static void compare(Map<String, Change> changes, String prefix, Map<String, List<String>> before,
			Map<String, List<String>> after) {
		Set<String> keys = new LinkedHashSet<>(before.keySet());
		keys.addAll(after.keySet());
		keys.forEach(each -> compare(changes, prefix + each, before.get(each), after.get(each)));
	}

	private static void compare(Map<String, Change> changes, String key, List<String> before, List<String> after) {
		if (!Objects.equals(before, after)) {
			changes.put(key, new Change(before, after));
		}
	}

	/** All numbers and texts by their place. Rows are known by the texts in them, and of those alike by their order. */
	private static Map<Place, Found> cells(AnalysisResult result) {
		Map<Place, Found> cells = new LinkedHashMap<>();
		List<TableResult> tables = ResultTables.of(result);
		for (int i = 0; i < tables.size(); i++) {
			TableResult table = tables.get(i);
			String part = result instanceof CompositeResult composite ? composite.parts().get(i).id() : ""; //$NON-NLS-1$
			Map<String, Integer> seen = new HashMap<>();
			for (int row = 0; row < table.rowCount(); row++) {
				String names = names(table, row);
				int same = seen.merge(names, 1, Integer::sum);
				String key = same == 1 ? names : names + " (" + same + ')'; //$NON-NLS-1$
				for (int column = 0; column < table.columns().size(); column++) {
					Column heading = table.columns().get(column);
					if (heading.type().isNumber()) {
						cells.put(new Place(part, key, heading.id()),
								new Found(heading.name(), table.value(row, column), table.evidence(row, column)));
					}
				}
				if (table.columns().stream().noneMatch(each -> each.type().isNumber())) {
					cells.put(new Place(part, key, ""), new Found("", key, table.evidence(row, 0))); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
		}
		return cells;
	}

	private static String names(TableResult table, int row) {
		return table.row(row).stream().map(Cell::value).filter(String.class::isInstance).map(String.class::cast)
				.collect(Collectors.joining(" \u00d7 ")); //$NON-NLS-1$
	}

	private static TableResult numbers(Map<Place, Found> before, Map<Place, Found> after) {
		Set<Place> places = new LinkedHashSet<>(before.keySet());
		places.addAll(after.keySet());
		List<List<Cell>> rows = new ArrayList<>();
		for (Place each : places) {
			Found one = before.get(each);
			Found other = after.get(each);
			if (one == null || other == null || !Objects.equals(one.value(), other.value())) {
				rows.add(List.of(Cell.text(each.part()), Cell.text(each.row()),
						Cell.text(other == null ? one.column() : other.column()), number(one), number(other),
						difference(one, other)));
			}
		}
		return new TableResult(Messages.comparison,
				List.of(new Column("part", Messages.column_part, ColumnType.TEXT), //$NON-NLS-1$
						new Column("row", Messages.column_row, ColumnType.TEXT), //$NON-NLS-1$
						new Column("column", Messages.column_column, ColumnType.TEXT), //$NON-NLS-1$
						new Column("before", Messages.column_before, ColumnType.DECIMAL), //$NON-NLS-1$
						new Column("after", Messages.column_after, ColumnType.DECIMAL), //$NON-NLS-1$
						new Column("difference", Messages.column_difference, ColumnType.DECIMAL)), //$NON-NLS-1$
				rows);
	}

	private static Cell number(Found found) {
		return found != null && found.value() instanceof Number number ? Cell.of(number.doubleValue(), found.evidence())
				: new Cell(null, found == null ? Evidence.NONE : found.evidence());
	}

	private static Cell difference(Found one, Found other) {
		return one != null && other != null && one.value() instanceof Number a && other.value() instanceof Number b
				? Cell.of(b.doubleValue() - a.doubleValue())
				: new Cell(null, Evidence.NONE);
	}
}
