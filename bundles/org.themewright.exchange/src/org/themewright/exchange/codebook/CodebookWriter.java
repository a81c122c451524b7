package org.themewright.exchange.codebook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.themewright.exchange.tables.TableSheet;
import org.themewright.exchange.tables.TableWriter;

/**
 * Writes a codebook for spreadsheets. Any thread may use it.
 *
 * @since 0.1
 */
public final class CodebookWriter {

	private CodebookWriter() {
	}

	/**
	 * Writes comma-separated values after RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe
	 * before it, which {@link CodebookReader} takes off again.
	 *
	 * @param table the codebook
	 * @param out where it is written; neither flushed nor closed
	 * @throws IOException if it cannot be written
	 */
	public static void csv(CodebookTable table, Appendable out) throws IOException {
		CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
		printer.printRecord(Arrays.stream(CodebookColumn.values()).map(CodebookColumn::heading).toList());
		for (List<Object> row : table.rows()) {
			printer.printRecord(
					row.stream().map(each -> each instanceof String text ? FormulaGuard.protect(text) : each).toList());
		}
	}

	/**
	 * Writes an Excel workbook (.xlsx) of one sheet. Texts are written as texts, so that no formula comes of them; what is
	 * longer than a cell can hold is cut there.
	 *
	 * @param table the codebook
	 * @param out where it is written; not closed
	 * @throws IOException if it cannot be written
	 */
	public static void xlsx(CodebookTable table, OutputStream out) throws IOException {
		List<List<Object>> rows = table.rows();
		TableWriter.xlsx(List.of(new TableSheet("Codebook", //$NON-NLS-1$
				Arrays.stream(CodebookColumn.values()).map(CodebookColumn::heading).toList(), rows.size(),
				(row, column) -> rows.get(row).get(column))), out);
	}
}
