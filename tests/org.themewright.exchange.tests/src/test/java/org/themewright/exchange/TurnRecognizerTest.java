package org.themewright.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.themewright.exchange.Imports.markdown;
import static org.themewright.exchange.Imports.roles;
import static org.themewright.exchange.Imports.text;
import static org.themewright.exchange.Imports.turns;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.themewright.exchange.importer.ImportException;
import org.themewright.exchange.importer.ImportedText;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** Who speaks when, in the usual ways of writing it down; and who does not. */
class TurnRecognizerTest {

	/** %1$s stands for the interviewer's label, %2$s for the other's. */
	private static final String EXPECTED = "%1$s> How did it start?\n%2$s> Slowly. Very slowly.\n%1$s> And then?\n%2$s> Then it got better.";

	@ParameterizedTest
	@ValueSource(strings = { "Interviewer,Maya", "INTERVIEWER,MAYA", "I,P1", "I,P", "INT,RES", "Q,A", "R,P01", "I,R",
			"Moderator,Anna-Lena von der Heide", "Researcher 1,Participant 12", "Jo O'Brien,Dr. Lee", "Zoë,Åsa", "李,王",
			"Speaker 1,Speaker 2", "SPEAKER_00,SPEAKER_01", "Interviewer (Jo),Maya (P1)" })
	void labelsWithAColon(String labels) throws ImportException {
		String[] names = labels.split(",");
		for (String gap : List.of("\n\n", "\n", "\r\n\r\n", "\r")) {
			String file = "%1$s: How did it start?%3$s%2$s: Slowly. Very slowly.%3$s%1$s: And then?%3$s%2$s: Then it got better.%3$s"
					.formatted(names[0], names[1], gap);
			assertEquals(EXPECTED.formatted(names[0], names[1]), turns(text(file)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "**%s:** ", "**%s**: ", "__%s:__ ", "%s: ", "## %s\n\n", "**%s**\n", "**%s**\n\n", "**%s** ",
			"> **%s:** ", "***%s:*** " })
	void labelsInMarkdown(String form) throws ImportException {
		String a = form.formatted("Interviewer");
		String b = form.formatted("Maya");
		assertEquals(EXPECTED.formatted("Interviewer", "Maya"), turns(markdown(a + "How did it start?\n\n" + b
				+ "Slowly. *Very* slowly.\n\n" + a + "And then?\n\n" + b + "Then it got better.\n")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[00:01:05] %s: ", "(01:05) %s: ", "00:01:05 %s: ", "01:05 %s: ", "%s [00:01:05]: ",
			"%s (01:05): ", "%s: [00:01:05] ", "%s: (1:05) ", "%s: 00:01:05 ", "%s  1:05\n", "[00:01:05] %s\n",
			"%s 00:01:05\n", "[00:01:05]\n%s: ", "00:01:05\n\n%s: ", "[00:01:05 - 00:01:09] %s: ", "%s:\n[00:01:05] ",
			"{00:01:05} %s:\t" })
	void timeStamps(String form) throws ImportException {
		String a = form.formatted("Interviewer");
		String b = form.formatted("Maya");
		ImportedText text = text(a + "How did it start?\n\n" + b + "Slowly.\n\n" + a + "And then?\n\n" + b + "It got better.\n");
		assertEquals("Interviewer @65> How did it start?\nMaya @65> Slowly.\nInterviewer @65> And then?\nMaya @65> It got better.",
				turns(text));
	}

	@Test
	void timesAreMilliseconds() throws ImportException {
		ImportedText text = text("I: [1:02:03.5] Yes?\nP: (62:03) No.\nI: [00:00:01,25] Yes?\nP: No.");
		assertEquals(List.of(3723500, 3723000, 1250, -1), text.turns().stream().map(turn -> turn.time()).toList());
	}

	@Test
	void escapedTimesInMarkdownAtTheStartOfTheWords() throws ImportException {
		ImportedText text = markdown("**Ann:** \\[03:51\\] Hello?\n\n**Bo:** Yes.\n\n\\[04:02\\] And more.\n\n**Ann:** \\[laughs\\] So?\n\n**Bo:** Well.");
		assertEquals("Ann @231> Hello?\nBo> Yes.|And more.\nAnn> [laughs] So?\nBo> Well.", turns(text));
		assertTrue(text.note().startsWith("1 time stamp"));
	}

	@Test
	void labelsOnLinesOfTheirOwn() throws ImportException {
		String file = "INTERVIEWER\nHow did it start?\n\nMAYA\nSlowly.\n\nINTERVIEWER\nAnd then?\n\nMAYA\nBetter.\n\nINTERVIEWER\nGood.\n\nMAYA\nYes.";
		assertEquals("INTERVIEWER> How did it start?\nMAYA> Slowly.\nINTERVIEWER> And then?\nMAYA> Better.\nINTERVIEWER> Good.\nMAYA> Yes.",
				turns(text(file)));
	}

	@Test
	void tabsAfterLabels() throws ImportException {
		assertEquals("INT> How?\nMaya> So.\nINT> And?\nMaya> Yes.", turns(text("INT\tHow?\nMaya\tSo.\nINT\tAnd?\nMaya\tYes.")));
	}

	@Test
	void paragraphsWithoutSpeakerGoOnTheTurnBefore() throws ImportException {
		ImportedText text = text("I: One.\n\nTwo,\nthree.\n\nP1: Four.\n\n\n\nFive.\n\nI: Six.\n\nP1: Seven.");
		assertEquals("I> One.|Two,/three.\nP1> Four.|Five.\nI> Six.\nP1> Seven.", turns(text));
		assertEquals("One.\n\nTwo,\nthree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.", text.text());
	}

	@Test
	void whatStandsBeforeTheFirstTurnIsNobodys() throws ImportException {
		ImportedText text = text("Interview 7, in the kitchen.\nDate: 3 May\nInterviewer: Jo Smith\nParticipant: P7\n\nI: So?\nP7: Well.\nI: And?\nP7: Yes.");
		assertEquals(List.of("I interviewer", "P7 participant"), roles(text));
		assertTrue(turns(text).startsWith("-> Interview 7, in the kitchen./Date: 3 May/Interviewer: Jo Smith/Participant: P7\nI> So?"),
				turns(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Note: this was hard.", "So I said: no way.", "And then he said: come in.", "Remember: breathe.",
			"What I mean is this: nobody came.", "https://example.org: see there", "Monday: nothing at all.",
			"At 10:30 it began.", "There were three: him, her and me.", "(laughs): yes", "She: always late." })
	void sentencesWithAColonAreNoSpeakers(String sentence) throws ImportException {
		ImportedText text = text("Interviewer: How was it?\n\nMaya: Hard.\n\n" + sentence + "\n\nInterviewer: And now?\n\nMaya: " + sentence
				+ "\n\nInterviewer: Really?\n\nMaya: Yes.");
		assertEquals(List.of("Interviewer", "Maya"), text.speakers().stream().map(each -> each.name()).toList());
		assertEquals(6, text.turns().size());
		assertTrue(turns(text).contains("Maya> Hard.|" + sentence + "\n"), turns(text));
	}

	@Test
	void proseHasNoTurns() throws ImportException {
		ImportedText text = text("Field notes.\n\nI went there at 9:15. Note: closed.\n\nSo I said: never mind.\n\nAnd then I said: let us go.\n\nNote: bring a coat.");
		assertEquals(List.of(), text.turns());
		assertEquals(List.of(), text.speakers());
		assertEquals(5, text.text().split("\n\n").length);
	}

	@Test
	void timedParagraphsWithoutSpeakersAreTurnsOfNobody() throws ImportException {
		assertEquals("- @5> One.\n- @70> Two.|More.", turns(text("[00:05] One.\n\n[01:10] Two.\n\nMore.")));
	}

	@Test
	void anAnswerThatIsANameIsNoLabel() throws ImportException {
		ImportedText text = text("I: Who was there?\n\nMaya\n\nP: Yes.\n\nI: Who else?\n\nMaya\n\nP: No.\n\nI: Who?\n\nMaya");
		assertEquals("I> Who was there?|Maya\nP> Yes.\nI> Who else?|Maya\nP> No.\nI> Who?|Maya", turns(text));
	}

	@Test
	void rolesFollowLabelsThenQuestions() throws ImportException {
		assertEquals(List.of("I interviewer", "R participant"), roles(text("I: So?\nR: Well.\nI: And?\nR: Yes.")));
		assertEquals(List.of("R interviewer", "P participant"), roles(text("R: So?\nP: Well.\nR: And?\nP: Yes.")));
		assertEquals(List.of("Jo interviewer", "P2 participant"), roles(text("Jo: Tell me.\nP2: Well.\nJo: Go on.\nP2: Yes.")));
		assertEquals(List.of("Jo interviewer", "Maya participant"), roles(text("Jo: So?\nMaya: Well.\nJo: And?\nMaya: Yes.")));
		assertEquals(List.of("Jo other", "Maya other"), roles(text("Jo: So.\nMaya: Well.\nJo: Oh.\nMaya: Yes.")));
		assertEquals(List.of("Jo other", "Maya other"), roles(text("Jo: So?\nMaya: You?\nJo: Me?\nMaya: Well?")));
	}

	@Test
	void aLabelWithoutWordsIsAnEmptyTurn() throws ImportException {
		ImportedText text = markdown("**Ann:** So?\n\n**Bo:** Yes.\n\n**Break:** \\[12:00\\]\n\n**Ann:** And?\n\n**Bo:** No.");
		assertEquals("Ann> So?\nBo> Yes.\nBreak @720> \nAnn> And?\nBo> No.", turns(text));
		assertFalse(text.text().contains("Break"));
	}

	@Test
	void markdownBecomesPlainWordsAndLosesNone() throws ImportException {
		ImportedText text = markdown("# Talk *with* Maya\n\n**I:** See [this *page*](https://example.org/a_(b) \"t\"), ![a cat](cat.png), `x_y` and <https://example.org>?\n\n"
				+ "**P:** 2 \\* 3, snake_case, a*b, **bold**, _soft_, &lt;tag&gt; R&amp;D <laughs> 5 < 6\\\nnext line\nsame line\n\n---\n\n**I:** \\[unclear\\] a\\*\\*?\n\n**P:** [not a link] *open");
		assertEquals("Talk with Maya", text.title());
		assertEquals("-> Talk with Maya\nI> See this page, a cat, x_y and https://example.org?\n"
				+ "P> 2 * 3, snake_case, a*b, bold, soft, <tag> R&D <laughs> 5 < 6/next line same line\nI> [unclear] a**?\nP> [not a link] *open",
				turns(text));
	}

	@Test
	void unicodeStaysAsItIsAndControlCharactersGo() throws ImportException {
		String words = "Cafe\u0301 caf\u00e9 \ud83d\udc69\u200d\ud83d\udcbb \ufb01n \u00a0x \u202bעברית\u202c";
		ImportedText text = text("I: " + words + "\u0007\u009b\u007f?\nP: \ttab\there\u000bnew line\nI: So?\nP: Yes.");
		assertEquals("I> " + words + "?\nP> tab\there|new line\nI> So?\nP> Yes.", turns(text));
	}

	@Test
	void aFileOfNothingButLabelsIsRefused() {
		assertThrows(ImportException.class, () -> text("I:\n\nP:\n\nI:\n\nP:\n"));
	}

	@Test
	void canBeCancelled() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> new ImportOperation(Imports.IMPORTERS).read("a.txt",
				"I: So?\nP: Yes.".getBytes(), monitor));
	}

	/** Whatever a file holds, no character of its words is lost or changed but blanks and control characters. */
	@Property(tries = 300)
	void nothingIsLostFromAnyText(@ForAll @StringLength(max = 200) String raw) throws ImportException {
		String file = "x" + raw.replaceAll("[\\p{Cs}\\p{Cc}\ufeff]", "\n").replaceAll("[:\uff1a\\d]", ".");
		ImportedText text = text(file);
		assertEquals(squeezed(file), squeezed(text.text()));
		assertNull(text.title());
	}

	private static String squeezed(String text) {
		return text.replaceAll("[\\s\\p{Z}]+", "");
	}
}
