package org.themewright.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.themewright.exchange.Imports.turns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.themewright.exchange.importer.ImportException;
import org.themewright.exchange.importer.ImportedText;

/** Word documents, sound and broken. */
class WordImporterTest {

	private static byte[] document(Consumer<XWPFDocument> content) throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			content.accept(document);
			document.write(out);
			return out.toByteArray();
		}
	}

	private static XWPFParagraph paragraph(XWPFDocument document, String bold, String plain) {
		XWPFParagraph paragraph = document.createParagraph();
		if (!bold.isEmpty()) {
			XWPFRun run = paragraph.createRun();
			run.setBold(true);
			run.setText(bold);
		}
		paragraph.createRun().setText(plain);
		return paragraph;
	}

	private static ImportedText read(byte[] content) throws ImportException {
		return Imports.read("interview.docx", content);
	}

	@Test
	void boldSpeakersAndParagraphs() throws Exception {
		ImportedText text = read(document(document -> {
			paragraph(document, "Jo:", " How did it start?");
			paragraph(document, "Maya", ": Slowly.");
			paragraph(document, "", "Very slowly \u2013 caf\u00e9 \ud83d\ude42.");
			paragraph(document, "", "");
			paragraph(document, "Jo:", " And then?");
			XWPFParagraph last = paragraph(document, "Maya:", "");
			last.createRun().addBreak();
			last.createRun().setText("Note: better.");
		}));
		assertEquals("Jo> How did it start?\nMaya> Slowly.|Very slowly \u2013 caf\u00e9 \ud83d\ude42.\nJo> And then?\nMaya> Note: better.",
				turns(text));
		assertNull(text.charset());
	}

	@Test
	void boldSpeakersWithoutColon() throws Exception {
		ImportedText text = read(document(document -> {
			for (int i = 0; i < 2; i++) {
				paragraph(document, "Jo", " So?");
				paragraph(document, "Maya Lee", "");
				paragraph(document, "", "Well.");
			}
		}));
		assertEquals("Jo> So?\nMaya Lee> Well.\nJo> So?\nMaya Lee> Well.", turns(text));
	}

	@Test
	void aTableOfSpeakersAndWords() throws Exception {
		List<List<String>> rows = List.of(List.of("Time", "Speaker", "Text"), List.of("00:05", "Interviewer", "How did it start?"),
				List.of("00:09", "Maya", "Slowly. So I said: no."), List.of("", "", "Very slowly."), List.of("01:10", "Interviewer", "And then?"),
				List.of("01:15", "Maya", "Better."));
		ImportedText text = read(document(document -> {
			paragraph(document, "", "Interview with Maya");
			table(document, rows);
		}));
		assertEquals("-> Interview with Maya\nInterviewer @5> How did it start?\nMaya @9> Slowly. So I said: no.|Very slowly.\nInterviewer @70> And then?\nMaya @75> Better.",
				turns(text));
	}

	private static void table(XWPFDocument document, List<List<String>> rows) {
		XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
		for (int row = 0; row < rows.size(); row++) {
			for (int column = 0; column < rows.get(row).size(); column++) {
				table.getRow(row).getCell(column).setText(rows.get(row).get(column));
			}
		}
	}

	@Test
	void anyOtherTableIsReadCellByCell() throws Exception {
		ImportedText text = read(document(document -> table(document, List.of(List.of("The first long cell with words.", "The second one with others."),
				List.of("And a third, which is longer still.", "A fourth.")))));
		assertEquals("The first long cell with words.\n\nThe second one with others.\n\nAnd a third, which is longer still.\n\nA fourth.",
				text.text());
	}

	@Test
	void deletedWordsAreLeftOutAndInsertedOnesKept() throws Exception {
		ImportedText text = read(document(document -> {
			XWPFParagraph paragraph = paragraph(document, "", "I was ");
			CTRunTrackChange deleted = paragraph.getCTP().addNewDel();
			deleted.setAuthor("x");
			deleted.setId(BigInteger.ONE);
			deleted.addNewR().addNewDelText().setStringValue("Jane Doe");
			CTRunTrackChange inserted = paragraph.getCTP().addNewIns();
			inserted.setAuthor("x");
			inserted.setId(BigInteger.TWO);
			inserted.addNewR().addNewT().setStringValue("[name]");
		}));
		assertEquals("I was [name]", text.text());
		assertTrue(text.note().contains("deleted"));
	}

	@Test
	void footnotesStandAtTheEndAndLinksKeepTheirWords() throws Exception {
		ImportedText text = read(document(document -> {
			paragraph(document, "", "I: So?");
			XWPFParagraph paragraph = paragraph(document, "", "P: Here it is");
			XWPFFootnote footnote = document.createFootnote();
			footnote.createParagraph().createRun().setText("She laughs.");
			paragraph.addFootnoteReference(footnote);
			paragraph.createHyperlinkRun("https://example.org").setText(" on the page.");
			paragraph(document, "", "I: And?");
			paragraph(document, "", "P: Yes.");
		}));
		assertEquals("I> So?\nP> Here it is[1] on the page.\nI> And?\nP> Yes.\n-> [1] She laughs.", turns(text));
	}

	private static String refusal(byte[] content) {
		return assertThrows(ImportException.class, () -> read(content)).getMessage();
	}

	@Test
	void aPartOfADocumentIsRefusedWhereverItWasCut() throws Exception {
		byte[] whole = document(document -> {
			for (int i = 0; i < 200; i++) {
				paragraph(document, "Jo:", " Words number " + i);
			}
		});
		for (int share = 1; share < 20; share++) {
			assertFalse(refusal(Arrays.copyOf(whole, whole.length * share / 20)).isBlank());
		}
		refusal(new byte[0]);
		refusal("I: So?".getBytes());
		assertTrue(refusal(new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0 }).contains(".doc"));
	}

	@Test
	void aDocumentWithoutWordsIsRefused() throws Exception {
		assertTrue(refusal(document(document -> paragraph(document, "", " "))).contains("no words"));
	}

	/** Replaces the text of a part. */
	private static byte[] with(byte[] document, String part, UnaryOperator<String> change) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document)); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] content = in.readAllBytes();
				zip.putNextEntry(new ZipEntry(entry.getName()));
				zip.write(entry.getName().equals(part)
						? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
						: content);
			}
		}
		return out.toByteArray();
	}

	@Test
	void entitiesAreNotResolved() throws Exception {
		byte[] plain = document(document -> paragraph(document, "", "WORDS"));
		byte[] hostile = with(plain, "word/document.xml", xml -> xml.replaceFirst("<w:document",
				"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document").replace("WORDS", "&e;"));
		assertFalse(refusal(hostile).isBlank());
	}

	@Test
	void bombsAreRefused() throws Exception {
		byte[] plain = document(document -> paragraph(document, "", "WORDS"));
		byte[] bomb = with(plain, "word/document.xml", xml -> xml.replace("WORDS", "a".repeat(60_000_000)));
		assertTrue(bomb.length < 200_000);
		assertFalse(refusal(bomb).isBlank());
	}
}
