package org.themewright.exchange.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.DeferredSXSSFSheet;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.eclipse.osgi.util.NLS;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * Writes tables as office documents. Texts are written as texts, so that no formula comes of them; what is longer than a
 * cell can hold is cut there. Any thread may use it.
 *
 * @since 1.0
 */
public final class TableWriter {

	private static final int CHARACTER = 256;
	private static final int NARROWEST = 8;
	private static final int WIDEST = 60;
	private static final int MEASURED = 100;
	private static final int KEPT_ROWS = 100;
	private static final int LONGEST_NAME = 31;
	private static final int DIGITS = 3;
	private static final int TITLE_POINTS = 16;
	private static final int HEADING_POINTS = 12;
	/** In twentieths of a point. */
	private static final BigInteger A4_LONG = BigInteger.valueOf(16_838);
	private static final BigInteger A4_SHORT = BigInteger.valueOf(11_906);
	private static final SpreadsheetVersion LIMITS = SpreadsheetVersion.EXCEL2007;

	private TableWriter() {
	}

	/**
	 * Writes an Excel workbook (.xlsx) with a sheet for each table. Rows are written as they are asked for, so that memory
	 * does not grow with their number; those that stand first are asked for twice, to find how wide columns are.
	 *
	 * @param tables at least one
	 * @param out    where it is written; not closed
	 * @throws IOException if it cannot be written, or a table has more rows or columns than a sheet holds
	 */
	public static void xlsx(List<TableSheet> tables, OutputStream out) throws IOException {
		// what is deferred is written to nothing but the stream: the words of a study do not go into temporary files
		try (DeferredSXSSFWorkbook workbook = new DeferredSXSSFWorkbook(KEPT_ROWS)) {
			Font bold = workbook.createFont();
			bold.setBold(true);
			CellStyle heading = workbook.createCellStyle();
			heading.setFont(bold);
			CellStyle wrapped = workbook.createCellStyle();
			wrapped.setWrapText(true);
			wrapped.setVerticalAlignment(VerticalAlignment.TOP);
			Set<String> names = new HashSet<>();
			for (TableSheet table : tables) {
				if (table.rowCount() >= LIMITS.getMaxRows() || table.headings().size() > LIMITS.getMaxColumns()) {
					throw new IOException(NLS.bind(Messages.tooLarge, table.name()));
				}
				DeferredSXSSFSheet sheet = workbook.createSheet(sheetName(table.name(), names));
				setWidths(sheet, table);
				sheet.createFreezePane(1, 1);
				sheet.setRowGenerator(rows -> fill(rows, table, heading, wrapped));
			}
			workbook.write(out);
		}
	}

	private static void setWidths(Sheet sheet, TableSheet table) {
		for (int column = 0; column < table.headings().size(); column++) {
			int width = table.headings().get(column).length();
			for (int row = 0; row < Math.min(MEASURED, table.rowCount()); row++) {
				Object value = value(table, row, column);
				width = Math.max(width, value == null ? 0 : value.toString().length());
			}
			sheet.setColumnWidth(column, Math.clamp(width + 2, NARROWEST, WIDEST) * CHARACTER);
		}
	}

	private static void fill(Sheet sheet, TableSheet table, CellStyle heading, CellStyle wrapped) {
		Row first = sheet.createRow(0);
		for (int column = 0; column < table.headings().size(); column++) {
			Cell cell = first.createCell(column);
			cell.setCellValue(cut(table.headings().get(column)));
			cell.setCellStyle(heading);
		}
		for (int row = 0; row < table.rowCount(); row++) {
			Row cells = sheet.createRow(row + 1);
			for (int column = 0; column < table.headings().size(); column++) {
				Object value = value(table, row, column);
				if (value == null) {
					continue;
				}
				Cell cell = cells.createCell(column);
				cell.setCellStyle(wrapped);
				if (value instanceof Number number) {
					cell.setCellValue(number.doubleValue());
				} else {
					cell.setCellValue(cut(value.toString()));
				}
			}
		}
	}

	/** A number that is not finite is nothing: neither kind of document can say it. */
	private static Object value(TableSheet table, int row, int column) {
		Object value = table.cells().value(row, column);
		return value instanceof Number number && !Double.isFinite(number.doubleValue()) ? null : value;
	}

	private static String cut(String text) {
		return text.length() <= LIMITS.getMaxTextLength() ? text : text.substring(0, LIMITS.getMaxTextLength());
	}

	/** Names of sheets are short, unique whatever the case, and without some characters. */
	private static String sheetName(String name, Set<String> taken) {
		String plain = name.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}']", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		String base = plain.isEmpty() ? "1" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).strip(); //$NON-NLS-1$
		String result = base;
		for (int i = 2; !taken.add(result.toLowerCase(Locale.ROOT)); i++) {
			String suffix = " " + i; //$NON-NLS-1$
			result = base.substring(0, Math.min(base.length(), LONGEST_NAME - suffix.length())) + suffix;
		}
		return result;
	}

	/**
	 * Writes a Word document (.docx), of A4 pages that lie: tables are wide.
	 *
	 * @param title  stands at its head, not null
	 * @param below  stands below the title; empty for nothing
	 * @param tables the tables, each below its name
	 * @param out    where it is written; not closed
	 * @throws IOException if it cannot be written
	 */
	public static void docx(String title, String below, List<TableSheet> tables, OutputStream out) throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			CTPageSz page = document.getDocument().getBody().addNewSectPr().addNewPgSz();
			page.setOrient(STPageOrientation.LANDSCAPE);
			page.setW(A4_LONG);
			page.setH(A4_SHORT);
			paragraph(document, title, true, TITLE_POINTS);
			if (!below.isEmpty()) {
				paragraph(document, below, false, 0);
			}
			for (TableSheet table : tables) {
				paragraph(document, table.name(), true, HEADING_POINTS);
				fill(document.createTable(table.rowCount() + 1, table.headings().size()), table);
			}
			document.write(out);
		}
	}

	private static void paragraph(XWPFDocument document, String text, boolean bold, int points) {
		write(document.createParagraph(), text, bold, points);
	}

	private static void write(XWPFParagraph paragraph, String text, boolean bold, int points) {
		XWPFRun run = paragraph.createRun();
		run.setBold(bold);
		if (points > 0) {
			run.setFontSize(points);
		}
		run.setText(text);
	}

	private static void fill(XWPFTable into, TableSheet table) {
		into.setWidth("100%"); //$NON-NLS-1$
		XWPFTableRow first = into.getRow(0);
		first.setRepeatHeader(true);
		for (int column = 0; column < table.headings().size(); column++) {
			write(first.getCell(column).getParagraphs().get(0), table.headings().get(column), true, 0);
		}
		for (int row = 0; row < table.rowCount(); row++) {
			List<XWPFTableCell> cells = into.getRow(row + 1).getTableCells();
			for (int column = 0; column < cells.size(); column++) {
				String text = text(value(table, row, column));
				String[] lines = text.split("\n"); //$NON-NLS-1$
				for (int i = 0; i < lines.length; i++) {
					XWPFParagraph paragraph = i == 0 ? cells.get(column).getParagraphs().get(0)
							: cells.get(column).addParagraph();
					write(paragraph, lines[i], false, 0);
				}
			}
		}
	}

	private static String text(Object value) {
		return switch (value) {
			case null -> ""; //$NON-NLS-1$
			case Double number -> BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros()
					.toPlainString();
			default -> value.toString();
		};
	}
}
