package org.themewright.core.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.themewright.core.text.TextRange;
import org.themewright.model.Consent;
import org.themewright.model.ConsentState;
import org.themewright.model.Participant;
import org.themewright.model.Speaker;
import org.themewright.model.SpeakerRole;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/** Words as a paper has them. */
class QuotationTest {

	private final Transcript transcript = StudyObjects.create(Literals.TRANSCRIPT);
	private final Participant participant = StudyObjects.create(Literals.PARTICIPANT);
	private final StringBuilder text = new StringBuilder();

	QuotationTest() {
		transcript.setName("Interview 3");
		transcript.setText("");
		participant.setName("Ana");
		transcript.getParticipants().add(participant);
	}

	private Speaker speaker(String name, SpeakerRole role, Participant who) {
		Speaker result = StudyObjects.create(Literals.SPEAKER);
		result.setName(name);
		result.setRole(role);
		result.setParticipant(who);
		transcript.getSpeakers().add(result);
		return result;
	}

	private void says(Speaker speaker, String words) {
		Turn turn = StudyObjects.create(Literals.TURN);
		turn.setSpeaker(speaker);
		turn.setStart(text.length());
		text.append(words);
		turn.setEnd(text.length());
		text.append('\n');
		transcript.setText(text.toString());
		transcript.getTurns().add(turn);
	}

	private void interview() {
		Speaker asks = speaker("Dr Jane Roe", SpeakerRole.INTERVIEWER, null);
		Speaker answers = speaker("Maria Real", SpeakerRole.PARTICIPANT, participant);
		says(asks, "How did it begin?");
		says(answers, "I was given hope. She said \u201cyou are not alone\u201d, and \"come in\". Then I stayed.");
		says(asks, "And then?");
	}

	private Quotation quote(String from, String to) {
		int start = text.indexOf(from);
		return Quotation.of(transcript, new TextRange(start, text.indexOf(to, start) + to.length()));
	}

	private static String plain(Quotation quotation) {
		return QuotationFormat.standard().plain(quotation);
	}

	@Test
	void wordsOfOneTurnAreQuotedWithPseudonymTranscriptAndTurn() {
		interview();
		assertEquals("\u201cI was given hope.\u201d (Ana, Interview 3, turn 2)", plain(quote("I was", "hope.")));
	}

	@Test
	void whiteSpaceAroundTheWordsAndLineEndsInThemAreLeftOut() {
		Speaker answers = speaker("P", SpeakerRole.PARTICIPANT, participant);
		says(answers, "One\n\n  two ");
		assertEquals("\u201cOne two\u201d (Ana, Interview 3, turn 1)",
				plain(Quotation.of(transcript, new TextRange(0, text.length()))));
	}

	@Test
	void quotationMarksWithinGiveWayToTheInnerOnes() {
		interview();
		assertEquals("\u201cShe said \u2018you are not alone\u2019, and \u2018come in\u2019.\u201d (Ana, Interview 3, turn 2)",
				plain(quote("She", "in\".")));
		QuotationFormat german = new QuotationFormat("\u201e{quote}\u201c ({speaker})", "{dialogue}", false);
		assertEquals("\u201eShe said \u201ayou are not alone\u2018, and \u201acome in\u2018.\u201c (Ana)",
				german.plain(quote("She", "in\".")));
		QuotationFormat bare = new QuotationFormat("{quote}", "{dialogue}", false);
		assertEquals("She said \u201cyou are not alone\u201d, and \"come in\".", bare.plain(quote("She", "in\".")));
	}

	@Test
	void severalVoicesAreADialogueOfWholeAndPartialTurns() {
		interview();
		assertEquals("Interviewer: begin?\nAna: I was given hope. She said \u201cyou are not alone\u201d, and \"come in\"."
				+ " Then I stayed.\nInterviewer: And\n(Interview 3, turns 1\u20133)", plain(quote("begin", "And")));
	}

	@Test
	void nobodyIsCalledByANameThatIsNoPseudonym() {
		speaker("Unused", SpeakerRole.OTHER, null);
		says(speaker("Jane Roe", SpeakerRole.INTERVIEWER, null), "One.");
		says(speaker("Jim Roe", SpeakerRole.INTERVIEWER, null), "Two.");
		says(speaker("Mrs Real", SpeakerRole.PARTICIPANT, null), "Three.");
		says(null, "Four.");
		assertEquals("Interviewer 1: One.\nInterviewer 2: Two.\nParticipant: Three.\nFour.\n(Interview 3, turns 1\u20134)",
				plain(Quotation.of(transcript, new TextRange(0, text.length()))));
		participant.setName("  ");
		says(speaker("Mr Secret", SpeakerRole.PARTICIPANT, participant), "Five.");
		assertFalse(plain(quote("Five", "Five.")).contains("Secret"));
	}

	@Test
	void aTranscriptWithoutTurnsIsQuotedWithoutThem() {
		transcript.setText("Just a note. \ud83d\ude00 Bye");
		assertEquals("\u201cJust a note.\u201d (Interview 3)", plain(Quotation.of(transcript, new TextRange(0, 12))));
		assertEquals("\u201ca note. \ud83d\ude00\u201d (Interview 3)",
				plain(Quotation.of(transcript, new TextRange(5, 14))), "no half of a pair");
		assertEquals("", plain(Quotation.of(transcript, new TextRange(4, 5))));
		assertEquals("", plain(Quotation.of(transcript, new TextRange(50, 90))));
	}

	@Test
	void cutsWithinSentencesAreMarkedWhenWanted() {
		interview();
		QuotationFormat marking = new QuotationFormat("{quote}", "{dialogue}", true);
		assertEquals("[\u2026] given hope. She said [\u2026]", marking.plain(quote("given", "said")));
		assertEquals("I was given hope.", marking.plain(quote("I was", "hope.")));
		assertEquals("Interviewer: [\u2026] begin?\nAna: I [\u2026]", marking.plain(quote("begin", "I")));
	}

	@Test
	void whoDidNotAllowQuotesIsNotQuoted() {
		interview();
		assertFalse(quote("I was", "hope.").withheld());
		Consent consent = StudyObjects.create(Literals.CONSENT);
		consent.setState(ConsentState.GIVEN);
		consent.setQuotesAllowed(false);
		participant.setConsent(consent);
		assertTrue(quote("I was", "hope.").withheld());
		assertTrue(quote("How", "begin?").withheld(), "an interviewer may repeat what was said");
		consent.setQuotesAllowed(true);
		assertFalse(quote("I was", "hope.").withheld());
		consent.setState(ConsentState.WITHDRAWN);
		assertTrue(quote("I was", "hope.").withheld());
	}

	@Test
	void htmlIsEscapedAndDirectionIsThatOfTheWords() {
		Speaker answers = speaker("P", SpeakerRole.PARTICIPANT, participant);
		participant.setName("A<n>a & \"Co\"");
		says(answers, "<script>alert(1)</script> \u05e9\u05dc\u05d5\u05dd");
		assertEquals("<p dir=\"auto\">\u201c<bdi>&lt;script&gt;alert(1)&lt;/script&gt; \u05e9\u05dc\u05d5\u05dd</bdi>\u201d ("
				+ "<bdi>A&lt;n&gt;a &amp; &quot;Co&quot;</bdi>, <bdi>Interview 3</bdi>, <bdi>turn 1</bdi>)</p>\n",
				QuotationFormat.standard().html(Quotation.of(transcript, new TextRange(0, text.length()))));
	}

	@Test
	void rtfIsAsciiAndKeepsEveryCharacter() {
		Speaker answers = speaker("P", SpeakerRole.PARTICIPANT, participant);
		says(answers, "a{b}\\c \ud83d\ude00 \u00fc\ttab");
		String rtf = new QuotationFormat("{quote}", "{dialogue}", false)
				.rtf(Quotation.of(transcript, new TextRange(0, text.length())));
		assertTrue(rtf.chars().allMatch(each -> each < 128), rtf);
		assertTrue(rtf.contains("a\\{b\\}\\\\c \\u-10179?\\u-8704? \\u252? tab"), rtf);
		assertTrue(rtf.startsWith("{\\rtf1") && rtf.endsWith("}") && rtf.contains("\\ltrpar"), rtf);
		says(answers, "\u05e9\u05dc\u05d5\u05dd");
		assertTrue(new QuotationFormat("{quote}", "{dialogue}", false).rtf(quote("\u05e9", "\u05dd")).contains("\\rtlpar"));
	}

	@Test
	void templatesSayWhatIsWrongWithThem() {
		assertEquals(Optional.empty(), QuotationFormat.problem(QuotationFormat.DEFAULT_QUOTE));
		assertEquals(Optional.empty(), QuotationFormat.problem(QuotationFormat.DEFAULT_DIALOGUE));
		for (String wrong : List.of("{quote} {name}", "{quote} [", "{quote} ]", "{speaker}", "")) {
			assertTrue(QuotationFormat.problem(wrong).isPresent(), wrong);
			assertThrows(IllegalArgumentException.class, () -> new QuotationFormat(wrong, "{dialogue}", false));
		}
	}

	@Test
	void bracketsInsideBracketsAndEscapedSigns() {
		transcript.setText("Words");
		Quotation bare = Quotation.of(transcript, new TextRange(0, 5));
		QuotationFormat format = new QuotationFormat("\\[{quote}\\][ by {speaker}[ ({transcript})]][, {transcript}[ {turn}]]!",
				"{dialogue}", false);
		assertEquals("[Words], Interview 3!", format.plain(bare));
	}
}
