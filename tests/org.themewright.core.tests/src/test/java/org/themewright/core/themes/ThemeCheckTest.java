package org.themewright.core.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.ThemeOperations;
import org.themewright.core.edit.ThemeOperations.Role;
import org.themewright.core.support.QuickTempDir;
import org.themewright.core.text.TextRange;
import org.themewright.core.themes.ThemeFinding.Kind;
import org.themewright.model.Attribute;
import org.themewright.model.AttributeType;
import org.themewright.model.AttributeValue;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Consent;
import org.themewright.model.ConsentState;
import org.themewright.model.Participant;
import org.themewright.model.Researcher;
import org.themewright.model.Speaker;
import org.themewright.model.SpeakerRole;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Theme;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/** What is said of a theme is true of its codings, its voices and its quotes. */
class ThemeCheckTest {

	@TempDir(factory = QuickTempDir.class)
	private Path temp;

	private StudySession session;
	private StudyOperations studies;
	private Study study;
	private Researcher researcher;
	private Attribute setting;
	private Participant ana;
	private Participant ben;
	private Participant cleo;
	private Transcript withAna;
	private Transcript withBen;
	private Code hope;
	private Code pay;
	private Theme theme;

	@BeforeEach
	void study() throws StudyException {
		session = StudySession.create(temp.resolve("study"), "Peers");
		studies = new StudyOperations(session);
		study = session.getStudy();
		researcher = studies.createResearcher("Noor", null);
		session.execute("Fill", () -> {
			setting = StudyObjects.create(Literals.ATTRIBUTE);
			setting.setName("Setting");
			setting.setType(AttributeType.CHOICE);
			setting.getChoices().addAll(List.of("ward", "street", "home"));
			study.getAttributes().add(setting);
			ana = participant("Ana", "ward");
			ben = participant("Ben", "street");
			cleo = participant("Cleo", "ward");
			withAna = interview("Interview 1", ana);
			withBen = interview("Interview 2", ben);
		});
		hope = studies.createCode(null, "Hope", null, null);
		pay = studies.createCode(null, "Pay", null, null);
		theme = studies.createTheme(null, "Being seen");
		studies.gather(theme, List.of(hope));
	}

	@AfterEach
	void close() {
		session.close();
	}

	private Participant participant(String name, String where) {
		Participant result = StudyObjects.create(Literals.PARTICIPANT);
		result.setName(name);
		AttributeValue value = StudyObjects.create(Literals.ATTRIBUTE_VALUE);
		value.setAttribute(setting);
		value.setValue(where);
		result.getValues().add(value);
		study.getParticipants().add(result);
		return result;
	}

	/** Two characters of a question, two of the answer, and so on; the last two are nobody's. */
	private Transcript interview(String name, Participant participant) {
		Transcript result = StudyObjects.create(Literals.TRANSCRIPT);
		result.setName(name);
		result.setSlug(name);
		result.setText("qqaaqqaaqqaann");
		result.getParticipants().add(participant);
		Speaker asks = speaker(result, SpeakerRole.INTERVIEWER, null);
		Speaker answers = speaker(result, SpeakerRole.PARTICIPANT, participant);
		for (int i = 0; i < 6; i++) {
			Turn turn = StudyObjects.create(Literals.TURN);
			turn.setStart(2 * i);
			turn.setEnd(2 * i + 2);
			turn.setSpeaker(i % 2 == 0 ? asks : answers);
			result.getTurns().add(turn);
		}
		study.getSources().add(result);
		return result;
	}

	private static Speaker speaker(Transcript transcript, SpeakerRole role, Participant participant) {
		Speaker result = StudyObjects.create(Literals.SPEAKER);
		result.setName(role.getLiteral());
		result.setRole(role);
		result.setParticipant(participant);
		transcript.getSpeakers().add(result);
		return result;
	}

	private Coding code(Transcript transcript, int start, int end, Code code) {
		return new CodingOperations(session).code(transcript, new TextRange(start, end), code, researcher);
	}

	private List<Kind> kinds() {
		return ThemeCheck.of(theme).findings().stream().map(ThemeFinding::kind).toList();
	}

	private ThemeFinding finding(Kind kind) {
		List<ThemeFinding> found = ThemeCheck.of(theme).findings().stream().filter(each -> each.kind() == kind).toList();
		assertEquals(1, found.size(), () -> kind + " in " + ThemeCheck.of(theme).findings());
		return found.get(0);
	}

	@Test
	void whoSpeaksIsWhoseWordsAreThereAndNotWhoAsks() {
		assertEquals(Set.of(ana), CodingVoices.of(code(withAna, 2, 4, hope)));
		assertEquals(Set.of(ana), CodingVoices.of(code(withAna, 1, 3, hope)));
		assertEquals(Set.of(), CodingVoices.of(code(withAna, 4, 6, hope)));
		assertEquals(Set.of(ana), CodingVoices.of(code(withAna, 12, 14, hope)), "the one participant of the transcript");
		session.execute("Group", () -> withAna.getParticipants().add(ben));
		assertEquals(Set.of(), CodingVoices.of(code(withAna, 13, 14, hope)), "one of two, nobody knows whom");
	}

	@Test
	void aThemeCountsWhatItsCodesSubcodesAndSubthemesAreUsedForOnce() {
		Code below = studies.createCode(hope, "Rest", null, null);
		Theme subtheme = studies.createTheme(theme, "Pay");
		studies.gather(subtheme, List.of(pay, below));
		Coding one = code(withAna, 2, 4, below);
		Coding two = code(withBen, 2, 4, pay);
		Coding asked = code(withBen, 0, 2, hope);
		ThemeEvidence evidence = ThemeEvidence.of(theme);
		assertEquals(List.of(hope, below, pay), evidence.codes());
		assertEquals(List.of(one, asked, two), evidence.codings());
		assertEquals(List.of(ana, ben), List.copyOf(evidence.voices().keySet()));
		assertEquals(List.of(two), evidence.voices().get(ben));
		assertEquals(List.of(asked), evidence.unknown());
		assertEquals(List.of(one, two), ThemeEvidence.ofAll(study).get(subtheme).codings());
		assertEquals(evidence, ThemeEvidence.ofAll(study).get(theme));
	}

	@Test
	void theShareIsOfThoseOfWhomThereAreData() {
		code(withAna, 2, 4, hope);
		ThemeCheck check = ThemeCheck.of(theme);
		assertEquals(List.of(ana, ben), check.heard(), "Cleo was never interviewed");
		assertEquals(0.5, check.share());
	}

	@Test
	void anEmptyThemeSaysSoAndNothingOfVoices() {
		assertEquals(List.of(Kind.NO_CODINGS, Kind.NO_KEY_QUOTE, Kind.NO_CONTRARY_CASE), kinds());
		studies.release(theme, List.of(hope));
		assertEquals(List.of(Kind.NO_CODES, Kind.NO_KEY_QUOTE, Kind.NO_CONTRARY_CASE), kinds());
		assertEquals(0, ThemeCheck.of(theme).share());
	}

	@Test
	void aGroupOfWhichNobodySpeaksIsSilentWithItsMembers() {
		code(withAna, 2, 4, hope);
		ThemeFinding silent = finding(Kind.SILENT_GROUP);
		assertEquals(List.of(setting, ben), silent.objects());
		assertEquals("Setting = street: the 1 participant says nothing about it.", silent.message());
		code(withBen, 2, 4, hope);
		assertEquals(List.of(Kind.NO_KEY_QUOTE, Kind.NO_CONTRARY_CASE), kinds(), "nobody at home was asked");
	}

	@Test
	void freeTextMakesAGroupOnlyWhereTwoSayTheSameAndNumbersNever() {
		code(withAna, 2, 4, hope);
		session.execute("Text", () -> setting.setType(AttributeType.TEXT));
		assertTrue(!kinds().contains(Kind.SILENT_GROUP));
		session.execute("Third interview", () -> {
			cleo.getValues().get(0).setValue("street");
			interview("Interview 3", cleo);
		});
		assertEquals(List.of(setting, ben, cleo), finding(Kind.SILENT_GROUP).objects());
		session.execute("Number", () -> setting.setType(AttributeType.NUMBER));
		assertTrue(!kinds().contains(Kind.SILENT_GROUP));
	}

	@Test
	void mostCodingsByOneParticipantAreOneVoiceAndHalfOfThemAreNot() {
		List<Coding> said = new ArrayList<>(List.of(code(withAna, 2, 4, hope)));
		assertTrue(!kinds().contains(Kind.ONE_VOICE), "one coding is no pattern");
		said.add(code(withAna, 6, 8, hope));
		ThemeFinding voice = finding(Kind.ONE_VOICE);
		assertEquals(List.of(ana, said.get(0), said.get(1)), voice.objects());
		assertEquals("Ana speaks in 2 of 2 codings.", voice.message());
		code(withBen, 2, 4, hope);
		assertEquals("Ana speaks in 2 of 3 codings.", finding(Kind.ONE_VOICE).message());
		code(withBen, 6, 8, hope);
		assertTrue(!kinds().contains(Kind.ONE_VOICE));
	}

	@Test
	void aCodeIsUnusedOnlyWhenItsSubcodesAreToo() {
		studies.gather(theme, List.of(pay));
		Code below = studies.createCode(hope, "Rest", null, null);
		code(withAna, 2, 4, below);
		assertEquals(List.of(pay), finding(Kind.UNUSED_CODES).objects());
		assertEquals("1 code is not used: Pay", finding(Kind.UNUSED_CODES).message());
	}

	@Test
	void keyQuotesAreLookedAtForConsentAndForTheirCode() {
		Coding quote = code(withBen, 2, 4, hope);
		Coding stray = code(withAna, 2, 4, pay);
		new ThemeOperations(session).pick(theme, Role.KEY_QUOTE, List.of(quote, stray));
		assertEquals(List.of(stray), finding(Kind.STRAY_QUOTE).objects());
		assertTrue(!kinds().contains(Kind.WITHHELD_QUOTE));
		session.execute("No quotes", () -> {
			Consent consent = StudyObjects.create(Literals.CONSENT);
			consent.setState(ConsentState.GIVEN);
			consent.setQuotesAllowed(false);
			ben.setConsent(consent);
		});
		assertEquals(List.of(quote), finding(Kind.WITHHELD_QUOTE).objects());
		assertTrue(!kinds().contains(Kind.WITHDRAWN_CONSENT));
		session.execute("Withdraw", () -> ben.getConsent().setState(ConsentState.WITHDRAWN));
		assertEquals(List.of(ben), finding(Kind.WITHDRAWN_CONSENT).objects());
	}

	@Test
	void aQuoteThatDoesNotCountIsNotThere() {
		Coding quote = code(withBen, 0, 2, hope);
		Coding contrary = code(withAna, 2, 4, hope);
		new ThemeOperations(session).pick(theme, Role.KEY_QUOTE, List.of(quote));
		new ThemeOperations(session).pick(theme, Role.CONTRARY_CASE, List.of(contrary));
		ThemeCheck check = ThemeCheck.of(ThemeEvidence.of(theme, each -> each != quote), each -> each != quote);
		assertEquals(List.of(), check.keyQuotes());
		assertEquals(List.of(contrary), check.contraryCases());
		assertTrue(check.findings().stream().anyMatch(each -> each.kind() == Kind.NO_KEY_QUOTE));
	}

	@Test
	void aKeyQuoteOfASubthemeIsOneOfTheThemeToo() {
		Theme subtheme = studies.createTheme(theme, "Below");
		Coding quote = code(withBen, 2, 4, hope);
		Coding contrary = code(withAna, 2, 4, hope);
		new ThemeOperations(session).pick(subtheme, Role.KEY_QUOTE, List.of(quote));
		new ThemeOperations(session).pick(subtheme, Role.CONTRARY_CASE, List.of(contrary));
		assertEquals(List.of(), kinds());
		assertEquals(List.of(quote), ThemeCheck.of(theme).keyQuotes());
		assertEquals(List.of(contrary), ThemeCheck.of(theme).contraryCases());
	}
}
