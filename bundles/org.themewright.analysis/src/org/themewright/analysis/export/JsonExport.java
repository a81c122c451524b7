package org.themewright.analysis.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;

/**
 * Writes a table as JSON: {@code {"title", "columns": [{"id", "name", "type"}], "rows": [[{"value", "codings"}]]}},
 * where {@code codings} holds the ids of the codings behind a value and is left out where there are none. Any thread
 * may use it.
 *
 * @since 1.0
 */
public final class JsonExport {

	private JsonExport() {
	}

	/**
	 * @param table the table
	 * @param out   where it is written, ended by a line feed; neither flushed nor closed
	 * @throws IOException if it cannot be written
	 */
	public static void write(TableResult table, Appendable out) throws IOException {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("title", table.title()); //$NON-NLS-1$
		document.put("columns", table.columns().stream().map(JsonExport::column).toList()); //$NON-NLS-1$
		document.put("rows", table.rows().stream().map(JsonExport::row).toList()); //$NON-NLS-1$
		JsonWriter.write(document, out);
	}

	private static Map<String, Object> column(Column column) {
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("id", column.id()); //$NON-NLS-1$
		result.put("name", column.name()); //$NON-NLS-1$
		result.put("type", column.type().name().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
		return result;
	}

	private static List<Map<String, Object>> row(List<Cell> row) {
		return row.stream().map(JsonExport::cell).toList();
	}

	private static Map<String, Object> cell(Cell cell) {
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("value", cell.value()); //$NON-NLS-1$
		List<String> codings = cell.evidence().codingIds();
		if (!codings.isEmpty()) {
			result.put("codings", codings); //$NON-NLS-1$
		}
		return result;
	}
}
