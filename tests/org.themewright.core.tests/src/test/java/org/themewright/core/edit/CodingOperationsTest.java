package org.themewright.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.support.QuickTempDir;
import org.themewright.core.support.StudyDump;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;

/** Codings are merged and weighed, also where their words or their text are gone. */
class CodingOperationsTest {

	@TempDir(factory = QuickTempDir.class)
	private Path temp;

	private StudySession session;
	private CodingOperations operations;
	private Transcript transcript;
	private Code code;
	private Researcher researcher;

	@BeforeEach
	void study() throws StudyException {
		session = StudySession.create(temp.resolve("study"), "Peers");
		transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName("Interview");
		transcript.setSlug("interview");
		transcript.setText("I felt lost. Then hope came.");
		new TranscriptOperations(session).add(transcript);
		code = new StudyOperations(session).createCode(null, "Hope", null, null);
		researcher = new StudyOperations(session).createResearcher("Noor", null);
		operations = new CodingOperations(session);
	}

	@AfterEach
	void close() {
		session.close();
	}

	private Coding code(int start, int end) {
		return operations.code(transcript, new TextRange(start, end), code, researcher);
	}

	private static void assertPlace(int start, int end, AnchorState state, Coding coding) {
		assertEquals(List.of(start, end, state), List.of(coding.getStart(), coding.getEnd(), coding.getState()));
	}

	@Test
	void twoCodingsBecomeOneFromTheFirstToTheLastWord() {
		Coding first = code(13, 17);
		Coding second = code(2, 6);
		operations.setMemo(second, "second");
		operations.merge(first, second);
		assertPlace(2, 17, AnchorState.FIRM, first);
		assertEquals("felt lost. Then", first.getQuote());
		assertEquals("second", first.getMemo());
		assertEquals(List.of(first), StudyObjects.codingsIn(transcript));
		session.undo();
		assertPlace(13, 17, AnchorState.FIRM, first);
		assertPlace(2, 6, AnchorState.FIRM, second);
	}

	@Test
	void aCodingThatLostItsWordsDoesNotPullTheOtherToWhereTheyWere() {
		Coding gone = code(13, 17);
		Coding kept = code(2, 6);
		new TranscriptOperations(session).edit(transcript, new TextEdit(12, 6, " "));
		assertPlace(12, 12, AnchorState.ORPHANED, gone);
		operations.merge(gone, kept);
		assertPlace(2, 6, AnchorState.FIRM, gone);
		assertEquals("felt", gone.getQuote());
		session.undo();
		operations.merge(kept, gone);
		assertPlace(2, 6, AnchorState.FIRM, kept);
	}

	@Test
	void twoThatLostTheirWordsBecomeOneThatKnowsThem() {
		Coding first = code(13, 17);
		Coding second = code(2, 6);
		new TranscriptOperations(session).edit(transcript, new TextEdit(0, 28, "New."));
		operations.merge(first, second);
		assertEquals(AnchorState.ORPHANED, first.getState());
		assertEquals("Then", first.getQuote());
		assertEquals(List.of(first), StudyObjects.codingsIn(transcript));
	}

	/** Puts the study away and back without the text that was coded. */
	private void loseTheTranscript() throws StudyException, IOException {
		session.save(null);
		session.close();
		Files.delete(session.getFolder().resolve("sources/interview.xml"));
		session = StudySession.open(session.getFolder(), null);
		operations = new CodingOperations(session);
		assertFalse(session.isReadOnly());
	}

	private Coding again(Coding coding) {
		return session.getStudy().getCodingSets().getFirst().getCodings().stream()
				.filter(each -> each.getId().equals(coding.getId())).findFirst().orElseThrow();
	}

	@Test
	void withoutTheTextOnlyWhatNeedsNoOtherWordsIsMerged() throws StudyException, IOException {
		Coding first = code(2, 6);
		Coding second = code(13, 17);
		Coding around = code(0, 12);
		loseTheTranscript();
		String before = StudyDump.of(session.getStudy());
		assertThrows(IllegalArgumentException.class, () -> operations.merge(again(first), again(second)));
		StudyDump.assertSame(before, StudyDump.of(session.getStudy()), "nothing was done");
		operations.merge(again(around), again(first));
		assertPlace(0, 12, AnchorState.FIRM, again(around));
		assertEquals("I felt lost.", again(around).getQuote());
		assertEquals(2, session.getStudy().getCodingSets().getFirst().getCodings().size());
	}

	@Test
	void aWeightIsFromNothingToAHundred() {
		Coding coding = code(2, 6);
		assertEquals(100, coding.getWeight());
		operations.setWeight(coding, 0);
		assertEquals(0, coding.getWeight());
		session.undo();
		assertEquals(100, coding.getWeight());
		assertTrue(session.getCommandStack().canRedo());
		assertThrows(IllegalArgumentException.class, () -> operations.setWeight(coding, 101));
		assertThrows(IllegalArgumentException.class, () -> operations.setWeight(coding, -1));
		assertEquals(100, coding.getWeight());
	}
}
