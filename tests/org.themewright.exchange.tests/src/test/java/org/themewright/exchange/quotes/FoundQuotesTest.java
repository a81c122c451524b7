package org.themewright.exchange.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;

/** What was found is read back by other programs with its words, who says them and where. */
class FoundQuotesTest {

	private static final List<FoundQuote> QUOTES = List.of(
			new FoundQuote("One", "P01", 3, 20, 24, "I had\nmuch ", "hope", " in those days", "Hope, Peers", false),
			new FoundQuote("One", null, 0, 90, 95, "", "=1+1", "", "", true),
			new FoundQuote("Two", "P02", 1, 0, 4, "", "Hope", " is all", "", false));

	@Test
	void aTableHasHeadingsAndARowForEach() {
		List<List<Object>> table = FoundQuotes.table(QUOTES);
		assertEquals(4, table.size());
		assertEquals(List.of("One", "P01", 3, 20, 24, "I had much ", "hope", " in those days", "Hope, Peers", "yes"),
				table.get(1));
		assertEquals(List.of("One", "", "", 90, 95, "", "=1+1", "", "", "no"), table.get(2));
		assertEquals(table.get(1).size(), table.get(0).size());
	}

	@Test
	void aWorkbookHasNumbersAsNumbersAndNoFormulas() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		FoundQuotes.xlsx(QUOTES, out);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			XSSFSheet sheet = workbook.getSheetAt(0);
			assertEquals(3, sheet.getLastRowNum());
			assertEquals(3, sheet.getRow(1).getCell(2).getNumericCellValue());
			assertEquals(CellType.STRING, sheet.getRow(2).getCell(6).getCellType());
			assertEquals("=1+1", sheet.getRow(2).getCell(6).getStringCellValue());
		}
	}

	@Test
	void aDocumentHasAHeadingForEachTranscriptAndTheWordsInBoldWithTheirReference() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		FoundQuotes.docx("hope", QUOTES, out);
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
			List<String> lines = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
			assertEquals(List.of("hope", "One", "\u201CI had much hope in those days\u201D (P01, One, turn 3)",
					"\u201C=1+1\u201D (One, not to be quoted)", "Two", "\u201CHope is all\u201D (P02, Two, turn 1)"), lines);
			List<String> bold = document.getParagraphs().get(2).getRuns().stream().filter(XWPFRun::isBold)
					.map(XWPFRun::text).toList();
			assertEquals(List.of("hope"), bold);
		}
	}
}
