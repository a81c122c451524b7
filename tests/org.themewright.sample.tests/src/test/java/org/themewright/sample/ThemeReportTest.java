package org.themewright.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.ThemeOperations;
import org.themewright.core.edit.ThemeOperations.Role;
import org.themewright.core.themes.CodingVoices;
import org.themewright.core.themes.ThemeEvidence;
import org.themewright.exchange.report.ThemeReport;
import org.themewright.model.Coding;
import org.themewright.model.ConsentState;
import org.themewright.model.Participant;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.model.Transcript;
import org.themewright.tests.support.PluginXmlRegistry;
import org.xml.sax.InputSource;

/** The page with the themes and their quotes, of the sample study. */
class ThemeReportTest {

	private static final Pattern QUOTE = Pattern
			.compile("<blockquote>\n<p>([^<]*)</p>\n<cite>([^,<]+), ([^,<]+), turn (\\d+)</cite>");

	@TempDir
	private Path temp;

	private StudySession session;

	@BeforeEach
	void make() throws StudyException {
		session = SampleStudy.create(temp.resolve("sample"), PluginXmlRegistry.ofClassPath().registry(), null);
	}

	@AfterEach
	void close() {
		session.close();
	}

	private String html() {
		return new ThemeReport(session.snapshot()).toHtml();
	}

	private static String unescaped(String html) {
		return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
				.replace("&amp;", "&");
	}

	@Test
	void showsAllThemesInOrder() {
		String page = unescaped(html());
		int at = page.indexOf("</nav>");
		for (Theme theme : StudyObjects.allThemes(session.getStudy().getCodebook())) {
			int next = page.indexOf(theme.getName(), at);
			assertTrue(next > at, theme.getName());
			assertTrue(page.indexOf(theme.getIdea(), next) > next, theme.getName());
			at = next;
		}
	}

	@Test
	void keyQuotesComeFirstAndContraryCasesUnderTheirHeading() {
		Theme theme = StudyObjects.allThemes(session.getStudy().getCodebook()).stream()
				.filter(each -> !each.getCodes().isEmpty()).findFirst().orElseThrow();
		List<Coding> codings = ThemeEvidence.of(theme).codings();
		List<Coding> open = codings.stream().filter(each -> !CodingVoices.isWithheld(each)).toList();
		Coding withheld = StudyObjects.transcripts(session.getStudy()).stream()
				.flatMap(each -> StudyObjects.codingsIn(each).stream()).filter(CodingVoices::isWithheld).findFirst()
				.orElseThrow();
		ThemeOperations operations = new ThemeOperations(session);
		operations.pick(theme, Role.KEY_QUOTE, List.of(open.get(5), withheld, open.get(2)));
		operations.pick(theme, Role.CONTRARY_CASE, List.of(open.get(0)));
		String page = unescaped(html());
		int at = page.indexOf(theme.getIdea(), page.indexOf("</nav>"));
		for (String next : List.of(words(open.get(5)), words(open.get(2)), "1 passage is not quoted here", "What speaks against it",
				words(open.get(0)), theme.getCodes().get(0).getName())) {
			assertTrue(page.indexOf(next, at) > at, next);
			at = page.indexOf(next, at);
		}
		assertFalse(page.contains(words(withheld)));
	}

	private static String words(Coding coding) {
		return coding.getQuote().strip().replaceAll("\n{2,}", "\n");
	}

	@Test
	void everyQuoteIsSaidWhereItSays() {
		Matcher quote = QUOTE.matcher(html());
		int count = 0;
		while (quote.find()) {
			String place = quote.group(3);
			Transcript transcript = StudyObjects.transcripts(session.getStudy()).stream()
					.filter(each -> each.getName().equals(place)).findFirst().orElseThrow();
			var turn = transcript.getTurns().get(Integer.parseInt(quote.group(4)) - 1);
			assertTrue(transcript.getText().substring(turn.getStart(), turn.getEnd()).contains(unescaped(quote.group(1))),
					quote.group());
			assertEquals(turn.getSpeaker().getParticipant().getName(), quote.group(2));
			count++;
		}
		assertTrue(count > 50, "quotes: " + count);
		assertEquals(count, html().split("<blockquote>", -1).length - 1);
	}

	@Test
	void nobodyIsQuotedWhoDidNotAllowIt() {
		assertFalse(html().contains("<cite>Denise"));
		assertTrue(html().contains("not quoted here"));
		Participant maya = session.getStudy().getParticipants().stream().filter(each -> each.getName().equals("Maya"))
				.findFirst().orElseThrow();
		assertTrue(html().contains("<cite>Maya"));
		session.execute("withdraw", () -> maya.getConsent().setState(ConsentState.WITHDRAWN));
		assertFalse(html().contains("<cite>Maya"));
		assertTrue(html().contains("withdrew consent"));
	}

	@Test
	void hasAtMostSoManyQuotesAsAskedAndNoneTwice() {
		for (int most : List.of(0, 1, 3)) {
			String page = new ThemeReport(session.snapshot()).withQuotesPerCode(most).toHtml();
			for (String section : page.split("<span class=\"code\"")) {
				// what follows a code up to the next theme, whose key quotes were picked and are not counted
				String code = section.split("<h[2-6] id=\"theme-")[0];
				assertTrue(code.split("<blockquote>", -1).length - 1 <= most);
				List<String> words = QUOTE.matcher(code).results().map(quote -> quote.group(1)).toList();
				assertEquals(words.size(), words.stream().distinct().count());
			}
		}
	}

	@Test
	void namesAreEscapedAndNothingIsLoaded() throws Exception {
		session.execute("edit", () -> {
			session.getStudy().setName("<script>alert('x')</script> & \"co\"");
			session.getStudy().getCodebook().getThemes().get(0).setName("<img src=x onerror=alert(1)>");
			StudyObjects.allCodes(session.getStudy().getCodebook()).forEach(code -> code.setColour("red;}</style>"));
		});
		String page = html();
		assertFalse(page.contains("<script"));
		assertFalse(page.contains("<img"));
		assertFalse(page.contains("</style>\"") || page.contains("red;}"));
		assertFalse(page.matches("(?s).*(src|href)=\"(?!#).*"));
		// but for its unclosed meta elements the page is well-formed
		String xml = page.replace("<!DOCTYPE html>\n", "").replaceAll("(<meta [^>]*)>", "$1/>");
		DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
	}

	@Test
	void isWrittenWithDiagramAndDateAndIsTheSameTwice() throws IOException {
		Path file = temp.resolve("out/themes.html");
		ThemeReport report = new ThemeReport(session.snapshot()).withDate(LocalDate.of(2026, 1, 2))
				.withDiagram("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>");
		report.write(file);
		String page = Files.readString(file);
		assertTrue(page.contains("<figure>\n<svg xmlns"));
		assertTrue(page.contains("2026-01-02"));
		assertEquals(page, report.toHtml());
	}
}
