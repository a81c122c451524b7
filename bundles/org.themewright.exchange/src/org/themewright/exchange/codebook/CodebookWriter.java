package org.themewright.exchange.codebook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a codebook for spreadsheets. Any thread may use it.
 *
 * @since 0.1
 */
public final class CodebookWriter {

	private static final int CHARACTER = 256;
	private static final int[] WIDTHS = { 32, 7, 28, 50, 40, 40, 50, 50, 10, 9, 9, 12, 38 };
	private static final int LONGEST_CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

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
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			XSSFSheet sheet = workbook.createSheet("Codebook"); //$NON-NLS-1$
			Font bold = workbook.createFont();
			bold.setBold(true);
			CellStyle heading = workbook.createCellStyle();
			heading.setFont(bold);
			CellStyle wrapped = workbook.createCellStyle();
			wrapped.setWrapText(true);
			wrapped.setVerticalAlignment(VerticalAlignment.TOP);
			Row first = sheet.createRow(0);
			for (CodebookColumn each : CodebookColumn.values()) {
				Cell cell = first.createCell(each.ordinal());
				cell.setCellValue(each.heading());
				cell.setCellStyle(heading);
				sheet.setColumnWidth(each.ordinal(), WIDTHS[each.ordinal()] * CHARACTER);
			}
			for (List<Object> values : table.rows()) {
				Row row = sheet.createRow(sheet.getLastRowNum() + 1);
				for (int i = 0; i < values.size(); i++) {
					Cell cell = row.createCell(i);
					cell.setCellStyle(wrapped);
					set(cell, values.get(i));
				}
			}
			sheet.createFreezePane(1, 1);
			workbook.write(out);
		}
	}

	private static void set(Cell cell, Object value) {
		if (value instanceof Number number) {
			cell.setCellValue(number.doubleValue());
		} else {
			String text = value.toString();
			cell.setCellValue(text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL));
		}
	}
}
