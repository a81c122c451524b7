package org.themewright.exchange.coded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.model.SpeakerRole;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import com.lowagie.text.pdf.parser.PdfTextExtractor;

/** The PDF of a coded transcript, read back by another library than the one that writes it. */
class PdfTranscriptTest {

	private static final CodedTranscriptOptions ALL = CodedTranscriptOptions.standard().withMemos(true).on(PageSize.A4,
			LocalDate.of(2026, 3, 1));

	@TempDir
	private Path temp;

	@BeforeAll
	static void withoutDisplay() {
		System.setProperty("java.awt.headless", "true");
	}

	private static byte[] pdf(CodedStudies study) throws IOException {
		return CodedTranscriptExport.pdf(study.content(ALL), null);
	}

	private static List<String> pages(byte[] pdf) throws IOException {
		List<String> result = new ArrayList<>();
		try (PdfReader reader = new PdfReader(pdf)) {
			PdfTextExtractor text = new PdfTextExtractor(reader);
			for (int i = 1; i <= reader.getNumberOfPages(); i++) {
				result.add(text.getTextFromPage(i).replaceAll("\\s+", " "));
			}
		}
		return result;
	}

	private static CodedStudies longInterview() {
		CodedStudies study = CodedStudies.interview();
		for (int i = 0; i < 120; i++) {
			study.says("Maria Real", SpeakerRole.PARTICIPANT, "p",
					"Sentence number " + i + " says that it went on and on, for more than a line of the page, until it ended.");
		}
		study.coding("hope", "br", study.text.indexOf("Sentence number 10 "), study.text.indexOf("Sentence number 90 "), null);
		return study;
	}

	@Test
	void textHeaderNumbersAndLegendAreRead() throws IOException {
		String page = pages(pdf(CodedStudies.interview())).getFirst();
		for (String each : List.of("2026-03-01", "Hope 2 codings",
				"Ann Lee (AL) 2 codings", "Interviewer", "How did it begin?", "I was given hope by someone who had been there.",
				"Then <b>work</b> & pay.", "And it went on.", "Then I stayed.", "Work & <pay> BR", "strong")) {
			assertTrue(page.contains(each), each + " in " + page);
		}
		String seen = seen(pdf(CodedStudies.interview()), 1);
		assertTrue(seen.contains("Peers \u00b7 Interview 3") && seen.contains("2026-03-01") && seen.contains("Page 1 of 1"), seen);
		assertFalse(seen.contains("Real") || seen.contains("Roe"));
	}

	/** The words of a page with those that are not read aloud. */
	private static String seen(byte[] pdf, int page) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper text = new PDFTextStripper();
			text.setStartPage(page);
			text.setEndPage(page);
			return text.getText(document);
		}
	}

	@Test
	void allWordsAreThereInOrderOverPages() throws IOException {
		byte[] pdf = pdf(longInterview());
		List<String> pages = pages(pdf);
		assertTrue(pages.size() > 4, pages.size() + " pages");
		String all = String.join(" ", pages);
		int at = 0;
		for (int i = 0; i < 120; i++) {
			int next = all.indexOf("Sentence number " + i + " says", at);
			assertTrue(next > at, "sentence " + i);
			at = next;
		}
		for (int i = 0; i < pages.size(); i++) {
			assertTrue(seen(pdf, i + 1).contains("Page " + (i + 1) + " of " + pages.size()));
		}
	}

	@Test
	void namesOfStripesAreRepeatedOnEachPage() throws IOException {
		List<String> pages = pages(pdf(longInterview()));
		int first = -1;
		int last = -1;
		for (int i = 0; i < pages.size(); i++) {
			first = pages.get(i).contains("Sentence number 10 ") ? i : first;
			last = pages.get(i).contains("Sentence number 89 ") ? i : last;
		}
		assertTrue(last > first + 1);
		for (int i = first + 1; i <= last; i++) {
			assertTrue(pages.get(i).contains("\u2026 Hope BR"), pages.get(i));
		}
	}

	@Test
	@SuppressWarnings("unchecked")
	void bookmarksLeadToPartsAndTurns() throws IOException {
		try (PdfReader reader = new PdfReader(pdf(CodedStudies.interview()))) {
			List<Map<String, Object>> parts = SimpleBookmark.getBookmarkList(reader);
			assertEquals(List.of("Codes", "Researchers", "Transcript", "Memos on codings"),
					parts.stream().map(each -> each.get("Title")).toList());
			List<Map<String, Object>> turns = (List<Map<String, Object>>) parts.get(2).get("Kids");
			assertEquals(List.of("1 Interviewer: How did it begin?", "2 Ana: I was given hope by someone who had been there. \ud83d\ude00\u2026",
					"3 Interviewer: And then?", "4 Ana: Then I stayed."), turns.stream().map(each -> each.get("Title")).toList());
			assertTrue(turns.getFirst().get("Page").toString().startsWith("1 XYZ"));
		}
	}

	@Test
	void structureIsTaggedAndFontsAreEmbedded() throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf(longInterview()))) {
			assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
			assertNotNull(document.getDocumentCatalog().getStructureTreeRoot().getParentTree());
			assertEquals("en", document.getDocumentCatalog().getLanguage());
			assertEquals("Interview 3", document.getDocumentInformation().getTitle());
			for (PDPage page : document.getPages()) {
				assertEquals(PageSize.A4.height(), page.getMediaBox().getHeight(), 0.1);
				assertTrue(page.getCOSObject().containsKey(COSName.STRUCT_PARENTS));
				for (COSName name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
				}
			}
		}
	}

	@Test
	void otherScriptsStayText() throws IOException {
		CodedStudies study = new CodedStudies();
		study.says("P", SpeakerRole.OTHER, null, "\u0394\u03b5\u03bd \u041f\u0440\u0438\u0432\u0435\u0442 \u00fc\u00df \ud83d\ude00");
		study.says("P", SpeakerRole.OTHER, null, "\u05e9\u05dc\u05d5\u05dd");
		study.says("P", SpeakerRole.OTHER, null, "\u0645\u0631\u062d\u0628\u0627");
		String page = pages(pdf(study)).getFirst();
		assertTrue(page.contains("\u0394\u03b5\u03bd \u041f\u0440\u0438\u0432\u0435\u0442 \u00fc\u00df \ud83d\ude00"), page);
		String seen = new StringBuilder("\u05e9\u05dc\u05d5\u05dd").reverse().toString();
		assertTrue(page.contains(seen), "from right to left on the page: " + page);
		String arabic = java.text.Normalizer.normalize(page, java.text.Normalizer.Form.NFKC);
		assertTrue(arabic.contains(new StringBuilder("\u0645\u0631\u062d\u0628\u0627").reverse()), arabic);
		assertFalse(page.contains("\u0645\u0631\u062d\u0628\u0627"), "letters are joined");
	}

	@Test
	void whatNoFontHasIsABoxAndIsSaid() throws Exception {
		CodedStudies study = new CodedStudies();
		study.says("P", SpeakerRole.OTHER, null, "Lost \udbff\udffd here");
		String warning = CodedTranscriptExport.write(study.content(ALL), temp.resolve("lost.pdf"), null).orElseThrow();
		assertTrue(warning.contains("\udbff\udffd"), warning);
		assertTrue(CodedTranscriptExport.write(CodedStudies.interview().content(ALL), temp.resolve("all.pdf"), null).isEmpty());
		assertTrue(pages(pdf(study)).getFirst().contains("Lost"));
	}

	@Test
	void extremeTranscripts() throws IOException {
		assertTrue(pages(pdf(new CodedStudies())).getFirst().contains("This transcript has no words."));

		CodedStudies deep = new CodedStudies();
		deep.code("k", "Code", "#123456");
		deep.researcher("r", "Ann", "A");
		deep.says(null, SpeakerRole.OTHER, null, "x".repeat(2500) + " end");
		Set<String> names = new TreeSet<>();
		for (int i = 0; i < 500; i++) {
			deep.code("n" + i, "Name" + i + ".", "#123456");
			names.add("Name" + i + ".");
			deep.coding("n" + i, "r", i / 2, 2000 + i / 2, null);
		}
		List<String> pages = pages(pdf(deep));
		String all = String.join(" ", pages).replaceAll("Name\\d+\\. +1 coding", "");
		names.removeIf(each -> all.contains(each + " A") || all.contains(each + " (A)"));
		assertEquals(Set.of(), names, "named beside the text or at the end");
		assertEquals(2500, String.join("", pages).replaceAll("[^x]", "").length(), "a word longer than a line is broken");
	}

	@Test
	void stripesNeverLieOverEachOtherOrOverText() throws IOException {
		CodedStudies study = new CodedStudies();
		study.code("red", "Red", "#ff0000");
		study.code("blue", "Blue", "#0000ff");
		study.researcher("r", "Ann", "A");
		study.says("P", SpeakerRole.OTHER, null, "One two three.");
		study.coding("red", "r", "One", null);
		study.coding("blue", "r", "three", null);
		try (PdfPages pages = new PdfPages(pdf(study))) {
			assertEquals(1, pages.count());
			BufferedImage picture = pages.picture(0, 72);
			assertEquals(Math.round(pages.width(0)), picture.getWidth(), 1);
			int[] red = columns(picture, 0xff0000);
			int[] blue = columns(picture, 0x0000ff);
			assertTrue(red[1] < blue[0], "both are in the one line, so they lie beside each other");
		}
	}

	/** From where to where a colour is seen right of the middle of a page. */
	private static int[] columns(BufferedImage picture, int rgb) {
		int[] result = { Integer.MAX_VALUE, -1 };
		for (int x = picture.getWidth() / 2; x < picture.getWidth(); x++) {
			for (int y = 0; y < picture.getHeight(); y++) {
				boolean solid = (picture.getRGB(x, y) & 0xffffff) == rgb;
				boolean below = y + 3 < picture.getHeight() && (picture.getRGB(x, y + 3) & 0xffffff) == rgb;
				if (solid && below) {
					result[0] = Math.min(result[0], x);
					result[1] = Math.max(result[1], x);
				}
			}
		}
		return result;
	}

	@Test
	void cancelWritesNothing() {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class,
				() -> CodedTranscriptExport.write(CodedStudies.interview().content(ALL), temp.resolve("a.pdf"), cancelled));
		assertEquals(0, temp.toFile().list().length);
	}
}
