package org.themewright.exchange.quotes;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.eclipse.osgi.util.NLS;
import org.themewright.exchange.tables.TableSheet;
import org.themewright.exchange.tables.TableWriter;

/**
 * Writes passages that were found with their references. Any thread may use it.
 *
 * @since 1.0
 */
public final class FoundQuotes {

	private static final int TITLE_SIZE = 16;
	private static final int HEADING_SIZE = 13;
	private static final int SPACE = 160;

	private FoundQuotes() {
	}

	/**
	 * @param quotes the passages, in the order in which they are listed
	 * @return a table of them: the headings, then a row for each, of texts and numbers
	 */
	public static List<List<Object>> table(List<FoundQuote> quotes) {
		List<List<Object>> rows = new ArrayList<>();
		rows.add(List.copyOf(Arrays.asList(Messages.headings.split("\t")))); //$NON-NLS-1$
		for (FoundQuote each : quotes) {
			rows.add(List.of(each.source(), each.speaker() == null ? "" : each.speaker(), //$NON-NLS-1$
					each.turn() == 0 ? "" : (Object) each.turn(), each.start(), each.end(), oneLine(each.before()), //$NON-NLS-1$
					oneLine(each.words()), oneLine(each.after()), each.codes(), each.withheld() ? Messages.no : Messages.yes));
		}
		return rows;
	}

	/**
	 * Writes an Excel workbook (.xlsx) of one sheet. Texts are written as texts, so that no formula comes of them; what is
	 * longer than a cell can hold is cut there.
	 *
	 * @param quotes the passages
	 * @param out    where it is written; not closed
	 * @throws IOException if it cannot be written
	 */
	public static void xlsx(List<FoundQuote> quotes, OutputStream out) throws IOException {
		List<List<Object>> rows = table(quotes);
		TableWriter.xlsx(List.of(new TableSheet(Messages.sheet, rows.getFirst().stream().map(Object::toString).toList(),
				quotes.size(), (row, column) -> rows.get(row + 1).get(column))), out);
	}

	/**
	 * Writes a Word document (.docx): a heading for each thing that passages follow one another in, each passage as a
	 * paragraph, the words found in bold, with its reference.
	 *
	 * @param title  the title of the document
	 * @param quotes the passages
	 * @param out    where it is written; not closed
	 * @throws IOException if it cannot be written
	 */
	public static void docx(String title, List<FoundQuote> quotes, OutputStream out) throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			heading(document, title, TITLE_SIZE);
			String source = null;
			for (FoundQuote each : quotes) {
				if (!each.source().equals(source)) {
					source = each.source();
					heading(document, source, HEADING_SIZE);
				}
				XWPFParagraph paragraph = document.createParagraph();
				paragraph.setSpacingAfter(SPACE);
				run(paragraph, "\u201C" + oneLine(each.before()).stripLeading()); //$NON-NLS-1$
				run(paragraph, oneLine(each.words())).setBold(true);
				run(paragraph, oneLine(each.after()).stripTrailing() + "\u201D "); //$NON-NLS-1$
				run(paragraph, reference(each)).setItalic(true);
			}
			document.write(out);
		}
	}

	/** Who, where, and whether it may be quoted, in parentheses. */
	private static String reference(FoundQuote quote) {
		List<String> parts = new ArrayList<>();
		if (quote.speaker() != null) {
			parts.add(quote.speaker());
		}
		parts.add(quote.source());
		if (quote.turn() > 0) {
			parts.add(NLS.bind(Messages.turn, quote.turn()));
		}
		if (quote.withheld()) {
			parts.add(Messages.withheld);
		}
		return '(' + String.join(", ", parts) + ')'; //$NON-NLS-1$
	}

	private static void heading(XWPFDocument document, String text, int size) {
		XWPFParagraph paragraph = document.createParagraph();
		paragraph.setSpacingBefore(SPACE);
		paragraph.setSpacingAfter(SPACE);
		// only now there are properties of the paragraph that it can be among
		paragraph.setKeepNext(true);
		XWPFRun run = run(paragraph, text);
		run.setBold(true);
		run.setFontSize(size);
	}

	private static XWPFRun run(XWPFParagraph paragraph, String text) {
		XWPFRun run = paragraph.createRun();
		run.setText(text);
		return run;
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
