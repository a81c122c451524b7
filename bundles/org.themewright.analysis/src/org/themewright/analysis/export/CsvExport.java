package org.themewright.analysis.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.themewright.analysis.TableResult;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;

/**
 * Writes a table as comma-separated values after RFC 4180: commas, double quotes, lines ended by CR LF, column names in
 * the first line. Numbers have a decimal point in every language. Any thread may use it.
 * <p>
 * A text that a spreadsheet would take for a formula, because it begins with {@code =}, {@code +}, {@code -}, {@code @},
 * a tab or a carriage return, gets an apostrophe before it: names in a study can come from outside, and opening a table
 * must not run anything.
 *
 * @since 1.0
 */
public final class CsvExport {

	private static final String FORMULA_STARTS = "=+-@\t\r"; //$NON-NLS-1$

	private CsvExport() {
	}

	/**
	 * @param table the table
	 * @param out   where it is written; neither flushed nor closed
	 * @throws IOException if it cannot be written
	 */
	public static void write(TableResult table, Appendable out) throws IOException {
		CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
		printer.printRecord(table.columns().stream().map(Column::name).map(CsvExport::harmless).toList());
		for (List<Cell> row : table.rows()) {
			printer.printRecord(row.stream().map(CsvExport::text).toList());
		}
	}

	/**
	 * Writes rows of plain texts in the same form.
	 *
	 * @param rows the rows, the first with the headings; null and a number that is not finite are written as nothing
	 * @param out  where they are written; neither flushed nor closed
	 * @throws IOException if it cannot be written
	 */
	public static void write(List<? extends List<?>> rows, Appendable out) throws IOException {
		CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
		for (List<?> row : rows) {
			printer.printRecord(row.stream().map(CsvExport::text).toList());
		}
	}

	private static String text(Cell cell) {
		return text(cell.value());
	}

	private static String text(Object value) {
		if (value == null) {
			return ""; //$NON-NLS-1$
		}
		if (value instanceof Double number) {
			return !Double.isFinite(number) ? "" //$NON-NLS-1$
					: BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
		}
		return value instanceof Number ? value.toString() : harmless(value.toString());
	}

	private static String harmless(String text) {
		return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text; //$NON-NLS-1$
	}
}
