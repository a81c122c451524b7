package org.themewright.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.ThemeOperations.Role;
import org.themewright.core.support.QuickTempDir;
import org.themewright.core.support.StudyDump;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Participant;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Theme;
import org.themewright.model.Transcript;

/** Codes are sorted into themes, and passages picked out that carry them or speak against them. */
class ThemeOperationsTest {

	@TempDir(factory = QuickTempDir.class)
	private Path temp;

	private StudySession session;
	private StudyOperations studies;
	private CodingOperations codings;
	private ThemeOperations operations;
	private Transcript transcript;
	private Researcher researcher;
	private Code hope;
	private Code pay;
	private Theme theme;
	private Coding first;
	private Coding second;

	@BeforeEach
	void study() throws StudyException {
		session = StudySession.create(temp.resolve("study"), "Peers");
		transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName("Interview");
		transcript.setSlug("interview");
		transcript.setText("I felt lost. Then hope came.");
		new TranscriptOperations(session).add(transcript);
		studies = new StudyOperations(session);
		codings = new CodingOperations(session);
		operations = new ThemeOperations(session);
		hope = studies.createCode(null, "Hope", null, null);
		pay = studies.createCode(null, "Pay", null, null);
		researcher = studies.createResearcher("Noor", null);
		theme = studies.createTheme(null, "Being seen");
		studies.gather(theme, List.of(hope));
		first = code(2, 6, hope);
		second = code(13, 17, hope);
		operations.pick(theme, Role.KEY_QUOTE, List.of(second, first));
	}

	@AfterEach
	void close() {
		session.close();
	}

	private Coding code(int start, int end, Code code) {
		return codings.code(transcript, new TextRange(start, end), code, researcher);
	}

	@Test
	void whatIsUncodedIsNoKeyQuoteAndUndoBringsBothBackInOrder() {
		operations.pick(studies.createTheme(null, "Other"), Role.CONTRARY_CASE, List.of(second));
		String before = StudyDump.of(session.getStudy());
		codings.uncode(List.of(second));
		assertEquals(List.of(first), theme.getKeyQuotes());
		assertEquals(List.of(), session.getStudy().getCodebook().getThemes().get(1).getContraryCases());
		session.undo();
		assertEquals(before, StudyDump.of(session.getStudy()));
	}

	@Test
	void ofADeletedCodeOrTranscriptNoKeyQuoteIsLeft() {
		operations.pick(theme, Role.CONTRARY_CASE, List.of(code(18, 22, pay)));
		studies.delete(List.of(pay));
		assertEquals(List.of(), theme.getContraryCases());
		assertEquals(List.of(second, first), theme.getKeyQuotes());
		String before = StudyDump.of(session.getStudy());
		studies.delete(List.of(transcript));
		assertEquals(List.of(), theme.getKeyQuotes());
		session.undo();
		assertEquals(before, StudyDump.of(session.getStudy()));
	}

	@Test
	void mergedCodingsAreTheKeyQuoteThatEitherWas() {
		codings.merge(first, second);
		assertEquals(List.of(first), theme.getKeyQuotes());
		session.undo();
		assertEquals(List.of(second, first), theme.getKeyQuotes());
		operations.drop(theme, Role.KEY_QUOTE, List.of(first));
		codings.merge(first, second);
		assertEquals(List.of(first), theme.getKeyQuotes());
	}

	@Test
	void aCodingThatTakesThePlaceOfAnotherTakesItsPlaceInTheTheme() {
		Coding same = code(13, 17, pay);
		studies.mergeCodes(List.of(hope), pay);
		assertEquals(List.of(same, first), theme.getKeyQuotes());
		assertEquals(pay, first.getCode());
	}

	@Test
	void aKeyQuoteThatBecomesAContraryCaseIsNoKeyQuoteAnyMore() {
		operations.pick(theme, Role.CONTRARY_CASE, List.of(second, second));
		assertEquals(List.of(first), theme.getKeyQuotes());
		assertEquals(List.of(second), theme.getContraryCases());
		session.undo();
		assertEquals(List.of(second, first), theme.getKeyQuotes());
	}

	@Test
	void mergedWithAContraryCaseAKeyQuoteDoesNotBecomeBoth() {
		operations.pick(theme, Role.CONTRARY_CASE, List.of(second));
		codings.merge(second, first);
		assertEquals(List.of(), theme.getKeyQuotes());
		assertEquals(List.of(second), theme.getContraryCases());
	}

	@Test
	void severalQuotesMoveTogetherToAnyPlace() {
		Coding third = code(18, 22, hope);
		Coding fourth = code(0, 1, hope);
		operations.pick(theme, Role.KEY_QUOTE, List.of(third, fourth));
		List<Coding> all = List.of(second, first, third, fourth);
		for (int index = 0; index <= all.size(); index++) {
			List<Coding> before = new ArrayList<>(all.subList(0, index));
			List<Coding> after = new ArrayList<>(all.subList(index, all.size()));
			before.removeAll(List.of(second, third));
			after.removeAll(List.of(second, third));
			before.addAll(List.of(second, third));
			before.addAll(after);
			operations.arrange(theme, Role.KEY_QUOTE, List.of(third, second), index);
			assertEquals(before, theme.getKeyQuotes(), "to " + index);
			session.undo();
			assertEquals(all, theme.getKeyQuotes());
			if (before.equals(all)) {
				session.redo();
				assertEquals(all, theme.getKeyQuotes());
			}
		}
		assertThrows(IndexOutOfBoundsException.class,
				() -> operations.arrange(theme, Role.KEY_QUOTE, List.of(first), 5));
	}

	@Test
	void codesAreSortedFromOneThemeIntoAnotherInOneStep() {
		Theme other = studies.createTheme(null, "Other");
		studies.gather(other, List.of(pay));
		operations.sort(List.of(hope), theme, other, 0);
		assertEquals(List.of(List.of(), List.of(hope, pay)), List.of(theme.getCodes(), other.getCodes()));
		session.undo();
		assertEquals(List.of(List.of(hope), List.of(pay)), List.of(theme.getCodes(), other.getCodes()));
		operations.sort(List.of(hope), null, other, -1);
		assertEquals(List.of(List.of(hope), List.of(pay, hope)), List.of(theme.getCodes(), other.getCodes()));
		operations.sort(List.of(pay), other, null, -1);
		assertEquals(List.of(hope), other.getCodes());
		operations.sort(List.of(pay, hope), null, theme, 0);
		operations.sort(List.of(hope), theme, theme, 0);
		assertEquals(2, theme.getCodes().size());
		assertEquals(hope, theme.getCodes().get(0));
	}

	@Test
	void keyQuotesAreThereAfterSavingAndReading() throws StudyException, IOException {
		operations.pick(theme, Role.CONTRARY_CASE, List.of(code(18, 22, pay)));
		session.save(null);
		String saved = StudyDump.asStored(session.getStudy());
		Path folder = session.getFolder();
		session.close();
		session = StudySession.open(folder, null);
		assertEquals(List.of(), session.getFindings());
		StudyDump.assertSame(saved, StudyDump.asStored(session.getStudy()), "");
		assertEquals(2, session.getStudy().getCodebook().getThemes().get(0).getKeyQuotes().size());
	}

	@Test
	void aSummaryIsWrittenChangedAndTakenAwayAsOneCommandEach() {
		Participant ann = StudyObjects.create(StudyPackage.Literals.PARTICIPANT);
		ann.setName("Ann");
		session.execute("add", () -> session.getStudy().getParticipants().add(ann));
		String before = StudyDump.of(session.getStudy());
		operations.summarise(theme, ann, "  Hopes again. ");
		assertEquals("Hopes again.", ThemeOperations.summary(theme, ann).getText());
		String id = ThemeOperations.summary(theme, ann).getId();
		operations.summarise(theme, ann, "Hopes.");
		assertEquals(id, ThemeOperations.summary(theme, ann).getId());
		operations.summarise(theme, ann, " ");
		assertEquals(List.of(), theme.getSummaries());
		long version = session.getVersion();
		operations.summarise(theme, ann, null);
		assertEquals(version, session.getVersion(), "nothing changes, nothing is done");
		session.undo();
		assertEquals("Hopes.", ThemeOperations.summary(theme, ann).getText());
		session.undo();
		session.undo();
		assertEquals(before, StudyDump.of(session.getStudy()));
	}
}
