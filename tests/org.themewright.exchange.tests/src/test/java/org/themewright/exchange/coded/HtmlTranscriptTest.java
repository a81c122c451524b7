package org.themewright.exchange.coded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;
import org.themewright.exchange.coded.CodedTranscript.Block;
import org.themewright.exchange.coded.CodedTranscript.Mark;
import org.themewright.model.SpeakerRole;

/** The page of a coded transcript, read by another program. */
class HtmlTranscriptTest {

	private static final CodedTranscriptOptions ALL = CodedTranscriptOptions.standard().withMemos(true);
	private static final Pattern PLACE = Pattern.compile("--l:(\\d+);--t:([\\d.]+)%;--h:([\\d.]+)%");

	@TempDir
	private Path temp;

	private static Document page(CodedTranscript content) {
		return Jsoup.parse(CodedTranscriptExport.html(content, null));
	}

	/** The words of each coding, and no other words, bear its number; nothing is lost or added. */
	private static void checkWords(CodedTranscript content, Document page) {
		Map<Integer, StringBuilder> words = new HashMap<>();
		for (Element mark : page.select("mark")) {
			for (String number : mark.attr("data-c").split(" ")) {
				words.computeIfAbsent(Integer.valueOf(number), each -> new StringBuilder()).append(mark.wholeText());
			}
		}
		for (int i = 0; i < content.marks().size(); i++) {
			Mark mark = content.marks().get(i);
			StringBuilder expected = new StringBuilder();
			for (Block block : content.blocks()) {
				if (!block.withheld() && block.start() < mark.end() && block.end() > mark.start()) {
					expected.append(content.text(), Math.max(block.start(), mark.start()), Math.min(block.end(), mark.end()));
				}
			}
			assertEquals(expected.toString(), String.valueOf(words.get(i)));
			assertNotNull(page.getElementById("c" + i), "a place to go to");
			assertEquals(1, page.select(".names a[href=#c" + i + "]").size(), "its name stands beside it once");
		}
		List<String> turns = page.select(".words").stream().map(Element::wholeText).toList();
		assertEquals(content.blocks().stream().filter(each -> !each.withheld())
				.map(each -> content.text().substring(each.start(), each.end())).toList(), turns);
	}

	/** In one lane of one turn no stripe lies over another. */
	private static void checkLanes(Document page) {
		for (Element lanes : page.select(".lanes")) {
			Map<Integer, List<double[]>> taken = new HashMap<>();
			for (Element bar : lanes.select(".b")) {
				Matcher place = PLACE.matcher(bar.attr("style"));
				assertTrue(place.find(), bar.attr("style"));
				double from = Double.parseDouble(place.group(2));
				double to = from + Double.parseDouble(place.group(3));
				for (double[] other : taken.computeIfAbsent(Integer.valueOf(place.group(1)), each -> new ArrayList<>())) {
					assertTrue(to <= other[0] + 0.03 || from >= other[1] - 0.03, Arrays.toString(other) + bar);
				}
				taken.get(Integer.valueOf(place.group(1))).add(new double[] { from, to });
			}
		}
	}

	@Test
	void everyCodingHasItsWordsAStripeAndAName() {
		CodedTranscript content = CodedStudies.interview().content(ALL);
		Document page = page(content);
		checkWords(content, page);
		checkLanes(page);
		assertEquals(List.of("Interviewer", "Ana", "Interviewer", "Ana"), page.select(".who").eachText());
		assertEquals(List.of("1", "2", "3", "4"), page.select(".no").eachText());
		assertEquals(List.of("Hope 2 codings", "Work & <pay> 2 codings"), page.select("#codes + ul li").eachText());
		assertEquals(List.of("Ann Lee (AL) 2 codings", "Bob Ray (BR) 2 codings"), page.select("#coders + ul li").eachText());
		assertEquals("strong\nword", page.select(".memos p").last().wholeText());
	}

	@Test
	void thePageLoadsNothingAndSaysWhatItIs() {
		Document page = page(CodedStudies.interview().content(ALL));
		assertEquals("Interview 3 \u2013 Peers", page.title());
		assertEquals("en", page.select("html").attr("lang"));
		assertEquals(0, page.select("script, link, img, iframe, object, [src], [onclick], [onload]").size());
		assertTrue(page.select("a").stream().allMatch(each -> each.attr("href").startsWith("#")));
		assertTrue(page.select("meta[http-equiv=Content-Security-Policy]").attr("content").contains("default-src 'none'"));
		for (Element each : page.select("a[href^=#]")) {
			assertNotNull(page.getElementById(each.attr("href").substring(1)), each.toString());
		}
		Set<String> ids = new HashSet<>();
		page.select("[id]").forEach(each -> assertTrue(ids.add(each.id()), each.id()));
	}

	@Test
	void hostileTextStaysText() {
		String hostile = "</style></title><script>alert('1')</script><img src=x onerror=\"alert(1)\">&amp;\u0000'\"";
		CodedStudies study = new CodedStudies();
		study.study = hostile;
		study.title = hostile;
		study.participant("p", hostile, true);
		study.code("k", hostile, "red;background:url(x)");
		study.researcher("r", hostile, hostile);
		study.says(hostile, SpeakerRole.PARTICIPANT, "p", hostile.replace("\u0000", ""));
		study.coding("k", "r", 0, 30, hostile);
		CodedTranscript content = study.content(ALL);
		Document page = page(content);
		checkWords(content, page);
		assertEquals(0, page.select("script, img").size());
		assertFalse(page.html().contains("background:url(x)"));
	}

	@Test
	void speakersAndNumbersAreLeftOutWhenNotWanted() {
		Document page = page(CodedStudies.interview().content(ALL.with(false, false)));
		assertEquals(0, page.select(".who").size());
		assertEquals(List.of(), page.select(".no").eachText());
	}

	@Test
	void withheldWordsAreNowhere() {
		CodedStudies study = CodedStudies.interview();
		study.participant("q", "Ben", false);
		study.says("B", SpeakerRole.PARTICIPANT, "q", "Secret of Ben.");
		study.coding("hope", "al", study.text.indexOf("stayed"), study.text.length(), "about Ben");
		CodedTranscript content = study.content(ALL);
		String html = CodedTranscriptExport.html(content, null);
		assertFalse(html.contains("Secret"));
		checkWords(content, Jsoup.parse(html));
	}

	@Test
	void extremeTranscripts() {
		Document empty = page(new CodedStudies().content(ALL));
		assertEquals("This transcript has no words.", empty.select(".note").text());

		CodedStudies deep = new CodedStudies();
		deep.code("k", "Code", "#123456");
		deep.researcher("r", "Ann", "A");
		deep.says(null, SpeakerRole.OTHER, null, "x".repeat(1000) + "\u05e9\u05dc\u05d5\u05dd \ud83d\ude00");
		for (int i = 0; i < 500; i++) {
			deep.coding("k", "r", i / 2, 600 + i / 2, null);
		}
		CodedTranscript content = deep.content(ALL);
		Document page = page(content);
		checkWords(content, page);
		checkLanes(page);
		assertEquals(500, page.select(".lanes .b").stream().map(each -> each.attr("style").replaceAll(".*--l:(\\d+).*", "$1"))
				.distinct().count());
	}

	@Test
	void theFileIsWrittenWholeOrNotAtAll() throws Exception {
		CodedTranscript content = CodedStudies.interview().content(ALL);
		Path file = temp.resolve("out.HTML");
		CodedTranscriptExport.write(content, file, null);
		assertEquals(CodedTranscriptExport.html(content, null), Files.readString(file));
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		CodedTranscript other = new CodedStudies().content(ALL);
		assertThrows(OperationCanceledException.class, () -> CodedTranscriptExport.write(content, file, cancelled));
		assertEquals(1, temp.toFile().list().length);
		assertFalse(CodedTranscriptExport.canWrite(temp.resolve("out.docx")));
		assertThrows(IllegalArgumentException.class, () -> CodedTranscriptExport.write(other, temp.resolve("o.docx"), null));
	}

	@Test
	void aPlaceThatCannotBeWrittenIsNamed() throws Exception {
		CodedTranscript content = CodedStudies.interview().content(ALL);
		Path file = Files.writeString(temp.resolve("file"), "");
		Path below = file.resolve("below.html");
		StudyException failure = assertThrows(StudyException.class, () -> CodedTranscriptExport.write(content, below, null));
		assertTrue(failure.getMessage().startsWith(below.toString()), failure.getMessage());
		Path locked = Files.createDirectory(temp.resolve("locked"));
		Assumptions.assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "root may write anywhere");
		StudyException refused = assertThrows(StudyException.class,
				() -> CodedTranscriptExport.write(content, locked.resolve("a.html"), null));
		assertTrue(refused.getMessage().contains("may not write"), refused.getMessage());
	}
}
