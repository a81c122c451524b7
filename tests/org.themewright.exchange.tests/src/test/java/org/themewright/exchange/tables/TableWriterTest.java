package org.themewright.exchange.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class TableWriterTest {

	private static TableSheet sheet(String name, Object[][] rows) {
		return new TableSheet(name, List.of("Name", "Count"), rows.length, (row, column) -> rows[row][column]);
	}

	private static XSSFWorkbook xlsx(List<TableSheet> sheets) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TableWriter.xlsx(sheets, out);
		return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
	}

	@Test
	void numbersAreNumbersAndNoTextBecomesAFormula() throws IOException {
		try (XSSFWorkbook workbook = xlsx(List.of(sheet("Result", new Object[][] { { "=1+1", 3L }, { "a\nb", 0.5 },
				{ null, null } })))) {
			XSSFSheet sheet = workbook.getSheetAt(0);
			assertEquals("Name", sheet.getRow(0).getCell(0).getStringCellValue());
			assertEquals(CellType.STRING, sheet.getRow(1).getCell(0).getCellType());
			assertEquals("=1+1", sheet.getRow(1).getCell(0).getStringCellValue());
			assertEquals(3, sheet.getRow(1).getCell(1).getNumericCellValue());
			assertEquals("a\nb", sheet.getRow(2).getCell(0).getStringCellValue());
			assertEquals(0.5, sheet.getRow(2).getCell(1).getNumericCellValue());
			assertEquals(null, sheet.getRow(3).getCell(0));
		}
	}

	@Test
	void sheetsGetNamesThatAreAllowedAndUnique() throws IOException {
		String longName = "A name that is longer than a sheet may be called: 1/2";
		try (XSSFWorkbook workbook = xlsx(List.of(sheet(longName, new Object[0][]), sheet(longName, new Object[0][]),
				sheet("[]:*?/\\", new Object[0][]), sheet("a", new Object[0][]), sheet("A", new Object[0][])))) {
			assertEquals(5, workbook.getNumberOfSheets());
			assertEquals("a", workbook.getSheetName(3));
			assertEquals("A 2", workbook.getSheetName(4));
			for (int i = 0; i < 5; i++) {
				assertTrue(workbook.getSheetName(i).length() <= 31 && !workbook.getSheetName(i).isBlank());
			}
		}
	}

	@Test
	void whatIsTooLargeForASheetIsRefusedWithWhatToDo() {
		TableSheet large = new TableSheet("Large", List.of("A"), 1_048_576, (row, column) -> 1);
		String message = assertThrows(IOException.class, () -> TableWriter.xlsx(List.of(large), new ByteArrayOutputStream()))
				.getMessage();
		assertTrue(message.contains("Large") && message.contains("CSV"), message);
	}

	@Test
	void aNumberThatIsNotFiniteIsNothing() throws IOException {
		TableSheet sheet = sheet("Result", new Object[][] { { Double.NaN, Double.POSITIVE_INFINITY },
				{ Float.NEGATIVE_INFINITY, 1e300 } });
		try (XSSFWorkbook workbook = xlsx(List.of(sheet))) {
			assertEquals(null, workbook.getSheetAt(0).getRow(1).getCell(0));
			assertEquals(null, workbook.getSheetAt(0).getRow(1).getCell(1));
			assertEquals(null, workbook.getSheetAt(0).getRow(2).getCell(0));
			assertEquals(1e300, workbook.getSheetAt(0).getRow(2).getCell(1).getNumericCellValue());
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TableWriter.docx("Title", "", List.of(sheet), out);
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
			XWPFTable table = document.getTables().get(0);
			assertEquals("", table.getRow(1).getCell(0).getText());
			assertEquals("", table.getRow(2).getCell(0).getText());
		}
	}

	@Test
	void rowsAreWrittenWhileTheyAreAskedFor() throws IOException {
		int rows = 20_000;
		AtomicLong written = new AtomicLong();
		long[] firstWritten = new long[1];
		TableSheet large = new TableSheet("Large", List.of("Words"), rows, (row, column) -> {
			if (row == rows - 1) {
				firstWritten[0] = written.get();
			}
			// What cannot be made smaller: random words.
			return new Random(row).ints(20, 'a', 'z').mapToObj(Character::toString).collect(Collectors.joining());
		});
		TableWriter.xlsx(List.of(large), new OutputStream() {
			@Override
			public void write(int value) {
				written.incrementAndGet();
			}
		});
		assertTrue(firstWritten[0] > written.get() / 2, firstWritten[0] + " of " + written.get());
	}

	@Test
	void aWordDocumentHasTheTitleTheSettingsAndLinesAsParagraphs() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TableWriter.docx("Framework", "Quotes: 2", List.of(sheet("Matrix", new Object[][] { { "one\ntwo", 2.5 } })), out);
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
			assertEquals(List.of("Framework", "Quotes: 2", "Matrix"),
					document.getParagraphs().stream().map(each -> each.getText()).filter(each -> !each.isEmpty()).toList());
			XWPFTable table = document.getTables().get(0);
			assertEquals("Count", table.getRow(0).getCell(1).getText());
			assertEquals(2, table.getRow(1).getCell(0).getParagraphs().size());
			assertEquals("two", table.getRow(1).getCell(0).getParagraphs().get(1).getText());
			assertEquals("2.5", table.getRow(1).getCell(1).getText());
		}
	}
}
