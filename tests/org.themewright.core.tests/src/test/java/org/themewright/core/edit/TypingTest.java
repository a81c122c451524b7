package org.themewright.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyChange;
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

/** What is typed in one go is undone in one go, and nothing else with it. */
class TypingTest {

	/** Stands still until it is put on. */
	private static final class HandClock extends Clock {

		private Instant now = Instant.parse("2026-03-01T10:00:00Z");

		@Override
		public Instant instant() {
			return now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}
	}

	@TempDir(factory = QuickTempDir.class)
	private Path temp;

	private final HandClock clock = new HandClock();
	private StudySession session;
	private Transcript transcript;
	private Typing typing;
	private Code code;
	private Researcher researcher;

	@BeforeEach
	void study() throws StudyException {
		session = StudySession.create(temp.resolve("study"), "Peers", clock);
		transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName("Interview");
		transcript.setSlug("interview");
		transcript.setText("I felt lost. Then hope came.");
		new TranscriptOperations(session).add(transcript);
		code = new StudyOperations(session).createCode(null, "Hope", null, null);
		researcher = new StudyOperations(session).createResearcher("Noor", null);
		session.save(null);
		session.getCommandStack().flush();
		session.save(null);
		typing = new Typing(session, transcript);
	}

	@AfterEach
	void close() {
		session.close();
	}

	private int type(int offset, String text) {
		int at = offset;
		for (int i = 0; i < text.length(); i++) {
			at = typing.edit(new TextEdit(at, 0, text.substring(i, i + 1)));
		}
		return at;
	}

	@Test
	void aWordThatWasTypedIsUndoneAtOnce() {
		String before = StudyDump.of(session.getStudy());
		int at = type(7, "very ");
		typing.edit(new TextEdit(at - 1, 1, ""));
		assertEquals("I felt verylost. Then hope came.", transcript.getText());
		String after = StudyDump.of(session.getStudy());
		session.undo();
		StudyDump.assertSame(before, StudyDump.of(session.getStudy()), "undone");
		assertFalse(session.getCommandStack().canUndo());
		session.redo();
		StudyDump.assertSame(after, StudyDump.of(session.getStudy()), "done again");
	}

	@Test
	void aPauseAnotherPlaceALineBreakAndAPasteEndIt() {
		int at = type(7, "so ");
		clock.now = clock.now.plus(Duration.ofSeconds(3));
		at = type(at, "very ");
		type(0, "Yes. ");
		at = typing.edit(new TextEdit(5, 0, "\n"));
		at = typing.edit(new TextEdit(at, 0, "pasted "));
		type(at, "and typed ");
		List<String> texts = new ArrayList<>();
		while (session.getCommandStack().canUndo()) {
			texts.add(transcript.getText());
			session.undo();
		}
		assertEquals(List.of("Yes. \npasted and typed I felt so very lost. Then hope came.",
				"Yes. \npasted I felt so very lost. Then hope came.", "Yes. \nI felt so very lost. Then hope came.",
				"Yes. I felt so very lost. Then hope came.", "I felt so very lost. Then hope came.",
				"I felt so lost. Then hope came."), texts);
	}

	@Test
	void anotherCommandASaveAndAnUndoEndIt() throws StudyException {
		int at = type(7, "so ");
		new CodingOperations(session).code(transcript, new TextRange(0, 6), code, researcher);
		at = type(at, "very ");
		session.save(null);
		assertFalse(session.isDirty());
		at = type(at, "much ");
		assertTrue(session.isDirty());
		session.undo();
		assertEquals("I felt so very lost. Then hope came.", transcript.getText());
		assertFalse(session.isDirty(), "as it was saved");
		session.undo();
		assertTrue(session.isDirty());
		assertEquals("I felt so lost. Then hope came.", transcript.getText());
		type(10, "x");
		session.undo();
		assertEquals("I felt so lost. Then hope came.", transcript.getText());
		assertEquals(1, StudyObjects.codingsIn(transcript).size());
	}

	@Test
	void aCodingThatLosesItsWordsLetterByLetterComesBackAsItself() {
		Coding coding = new CodingOperations(session).code(transcript, new TextRange(18, 22), code, researcher);
		String before = StudyDump.of(session.getStudy());
		for (int at = 22; at > 17; at--) {
			typing.edit(new TextEdit(at - 1, 1, ""));
		}
		assertEquals(AnchorState.ORPHANED, coding.getState());
		session.undo();
		StudyDump.assertSame(before, StudyDump.of(session.getStudy()), "undone");
		assertEquals(AnchorState.FIRM, coding.getState());
	}

	@Test
	void listenersHearOfEachLetterAndCanFollowTheText() {
		StringBuilder followed = new StringBuilder(transcript.getText());
		List<StudyChange> changes = new ArrayList<>();
		session.addListener(change -> {
			changes.add(change);
			change.replacements().forEach(each -> followed.replace(each.edit().offset(),
					each.edit().offset() + each.edit().removed(), each.edit().inserted()));
			assertEquals(transcript.getText(), followed.toString());
		});
		type(7, "very ");
		assertEquals(5, changes.size());
		session.undo();
		session.redo();
		assertEquals(7, changes.size());
		assertEquals(5, changes.get(6).replacements().size());
	}

	@Test
	void whatLiesAfterMovesWithoutANotificationForEach() throws StudyException {
		CodingOperations codings = new CodingOperations(session);
		for (int start = 10; start < 26; start++) {
			codings.code(transcript, new TextRange(start, 28), code, researcher);
		}
		new TranscriptOperations(session).edit(transcript, new TextEdit(28, 0, " " + "x".repeat(200)));
		for (int start = 200; start < 220; start++) {
			codings.code(transcript, new TextRange(start, start + 5), code, researcher);
		}
		session.save(null);
		List<StudyChange> changes = new ArrayList<>();
		session.addListener(changes::add);
		type(0, "A");
		assertTrue(changes.getFirst().notifications().size() < 70, changes.getFirst().notifications()::toString);
		assertTrue(StudyObjects.codingsIn(transcript).stream().anyMatch(each -> each.getStart() == 220));
		session.save(null);
		StudySession again = StudySession.open(session.getFolder(), StudySession.Access.READ, null);
		assertEquals(List.of(), again.getFindings());
		StudyDump.assertStoredEqual(session.getStudy(), again.getStudy());
		again.close();
	}
}
