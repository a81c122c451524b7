package org.themewright.exchange.codebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.osgi.util.NLS;
import org.themewright.exchange.importer.ImportException;
import org.themewright.exchange.internal.OfficeFiles;
import org.themewright.exchange.text.TextDecoder;

/**
 * Reads a codebook from comma- or semicolon-separated values or from an Excel workbook (.xlsx), whoever wrote it. Any
 * thread may use it.
 *
 * @since 0.1
 */
public final class CodebookReader {

	/** More rows than this are refused. */
	public static final int MOST_ROWS = 50_000;

	/**
	 * A row as it was read.
	 *
	 * @param number its number in the file, from 1, for messages
	 * @param cells what it says, without columns that are missing
	 */
	public record Entry(int number, Map<CodebookColumn, String> cells) {

		/**
		 * @param column a column
		 * @return what the row says there; null for nothing
		 */
		public String get(CodebookColumn column) {
			String value = cells.get(column);
			return value == null || value.isEmpty() ? null : value;
		}
	}

	private CodebookReader() {
	}

	/**
	 * @param content all bytes of the file
	 * @return the rows that are not empty, in order
	 * @throws ImportException if it is no such file, is damaged, has no column of names, or is absurdly large
	 */
	public static List<Entry> read(byte[] content) throws ImportException {
		return OfficeFiles.isZip(content) ? readWorkbook(content) : readText(TextDecoder.decode(content).text());
	}

	private static List<Entry> readText(String text) throws ImportException {
		String first = text.lines().findFirst().orElse(""); //$NON-NLS-1$
		char delimiter = ',';
		for (char each : new char[] { ';', '\t' }) {
			delimiter = count(first, each) > count(first, delimiter) ? each : delimiter;
		}
		CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
		Rows rows = new Rows();
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			for (CSVRecord record : parser) {
				rows.add(record.stream().map(FormulaGuard::unprotect).toList());
			}
		} catch (IOException | RuntimeException e) {
			// the parser wraps what it says about a row in either
			throw new ImportException(NLS.bind(Messages.damaged, rows.number + 1, e.getMessage()), e);
		}
		return rows.entries();
	}

	private static int count(String text, char wanted) {
		return (int) text.chars().filter(each -> each == wanted).count();
	}

	private static List<Entry> readWorkbook(byte[] content) throws ImportException {
		if (!OfficeFiles.isWhole(content)) {
			throw new ImportException(NLS.bind(Messages.workbookDamaged, Messages.cut));
		}
		OfficeFiles.limit();
		Rows rows = new Rows();
		DataFormatter format = new DataFormatter();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
			for (Row row : workbook.getSheetAt(0)) {
				while (rows.number < row.getRowNum()) {
					rows.add(List.of());
				}
				List<String> values = new ArrayList<>();
				for (int i = 0; i < Math.min(row.getLastCellNum(), Rows.MOST_COLUMNS); i++) {
					Cell cell = row.getCell(i);
					values.add(cell == null ? "" : format.formatCellValue(cell)); //$NON-NLS-1$
				}
				rows.add(values);
			}
		} catch (IOException | RuntimeException | StackOverflowError e) {
			// POI answers damaged files with all kinds of exceptions
			throw new ImportException(NLS.bind(Messages.workbookDamaged, e.getMessage()), e);
		}
		return rows.entries();
	}

	/** Rows as they come: first the headings, then what stands below them. */
	private static final class Rows {

		static final int MOST_COLUMNS = 200;

		private final List<Entry> entries = new ArrayList<>();
		private List<CodebookColumn> columns;
		private boolean tooMany;
		private int number;

		void add(List<String> values) {
			number++;
			if (values.stream().allMatch(String::isBlank)) {
				return;
			}
			if (columns == null) {
				columns = new ArrayList<>(values.stream().map(CodebookColumn::of).toList());
			} else if (entries.size() == MOST_ROWS) {
				tooMany = true;
			} else {
				entries.add(entry(values));
			}
		}

		private Entry entry(List<String> values) {
			Map<CodebookColumn, String> cells = new EnumMap<>(CodebookColumn.class);
			for (int i = 0; i < Math.min(values.size(), columns.size()); i++) {
				if (columns.get(i) != null) {
					cells.putIfAbsent(columns.get(i), isProse(columns.get(i)) ? values.get(i) : values.get(i).strip());
				}
			}
			return new Entry(number, cells);
		}

		/** What people wrote stays as it is, with white space and all. */
		private static boolean isProse(CodebookColumn column) {
			return switch (column) {
			case DEFINITION, WHEN_TO_USE, WHEN_NOT_TO_USE, EXAMPLE, BOUNDARY_EXAMPLE -> true;
			default -> false;
			};
		}

		List<Entry> entries() throws ImportException {
			if (columns == null || !columns.contains(CodebookColumn.CODE)) {
				throw new ImportException(NLS.bind(Messages.noNames, CodebookColumn.CODE.heading()));
			}
			if (tooMany) {
				throw new ImportException(NLS.bind(Messages.tooMany, MOST_ROWS));
			}
			return entries;
		}
	}
}
