package org.themewright.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.Finding;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.check.StudyCheck;
import org.themewright.core.snapshot.StudySnapshot.MemoData;
import org.themewright.core.support.Invariants;
import org.themewright.core.support.StudyDump;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Memo;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;

/** Memos on words of a transcript: how they are written, kept, moved, lost and found again. */
class MemoOperationsTest {

	private static final String TEXT = "Well, I was given hope by someone who had been there. That was it \ud83d\ude00.\n";
	private static final TextRange HOPE = new TextRange(12, 22);

	@TempDir
	private Path temp;

	private StudySession session;
	private MemoOperations memos;
	private Researcher ann;
	private Transcript transcript;

	@BeforeEach
	void study() throws StudyException {
		session = StudySession.create(temp.resolve("study"), "Peers");
		ann = new StudyOperations(session).createResearcher("Ann", null);
		Transcript made = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		made.setName("Interview 1");
		made.setSlug("interview-1");
		made.setText(TEXT);
		new TranscriptOperations(session).add(made);
		use(session);
		session.getCommandStack().flush();
	}

	private void use(StudySession opened) {
		session = opened;
		memos = new MemoOperations(session);
		transcript = StudyObjects.transcripts(session.getStudy()).get(0);
		ann = session.getStudy().getResearchers().get(0);
	}

	@AfterEach
	void close() {
		session.close();
	}

	private Memo onHope() {
		return memos.create("On hope", "Who gives it?", ann, transcript, HOPE);
	}

	private Memo saveAndOpenAgain() throws StudyException {
		session.save(null);
		return openAgain();
	}

	private Memo openAgain() throws StudyException {
		session.close();
		use(StudySession.open(temp.resolve("study"), null));
		return session.getStudy().getMemos().get(0);
	}

	private Path file() {
		return temp.resolve("study/memos/on-hope.xml");
	}

	private static void assertOn(String words, Memo memo) {
		assertEquals(AnchorState.FIRM, memo.getState());
		String text = ((Transcript) memo.getAbout()).getText();
		assertEquals(words, MemoOperations.placeOf(memo).in(text));
		assertEquals(words, memo.getQuote());
	}

	@Test
	void aMemoNotesItsWordsAuthorAndDateAndIsOneStep() {
		Memo memo = onHope();
		assertOn("given hope", memo);
		assertSame(transcript, memo.getAbout());
		assertSame(ann, memo.getAuthor());
		assertEquals(memo.getCreated(), memo.getModified());
		assertEquals("Well, I was ", memo.getBefore());
		session.undo();
		assertEquals(List.of(), session.getStudy().getMemos());
		assertFalse(session.getCommandStack().canUndo());
	}

	@Test
	void aRangeIsWidenedToWholeCharactersAndMustBeInTheText() {
		int face = TEXT.indexOf("\ud83d");
		assertOn("\ud83d\ude00", memos.create("Smile", "", ann, transcript, new TextRange(face + 1, face + 2)));
		assertThrows(IllegalArgumentException.class,
				() -> memos.create("No", "", ann, transcript, new TextRange(3, 3)));
		assertThrows(IllegalArgumentException.class,
				() -> memos.create("No", "", ann, transcript, new TextRange(0, TEXT.length() + 1)));
	}

	@Test
	void editingKeepsAuthorAndBeginningAndIsOneStep() throws InterruptedException {
		Memo memo = onHope();
		Instant created = memo.getCreated();
		Thread.sleep(5);
		memos.edit(memo, "On being given hope", "Peers do.");
		assertEquals("On being given hope: Peers do.", memo.getName() + ": " + memo.getText());
		assertSame(ann, memo.getAuthor());
		assertEquals(created, memo.getCreated());
		assertTrue(memo.getModified().isAfter(created));
		long version = session.getVersion();
		memos.edit(memo, "On being given hope", "Peers do.");
		assertEquals(version, session.getVersion(), "nothing to do");
		session.undo();
		assertEquals("On hope: Who gives it?", memo.getName() + ": " + memo.getText());
		assertEquals(created, memo.getModified());
	}

	@Test
	void movingPutsItOnOtherWordsOrOnSomethingElse() {
		Memo memo = onHope();
		String before = StudyDump.of(session.getStudy());
		int there = TEXT.indexOf("there");
		memos.move(memo, transcript, new TextRange(there, there + 5));
		assertOn("there", memo);
		Code code = new StudyOperations(session).createCode(null, "Hope", null, ann);
		memos.setAbout(memo, code);
		assertNull(MemoOperations.placeOf(memo));
		assertNull(memo.getQuote());
		assertSame(code, memo.getAbout());
		Invariants.check(session.getStudy());
		for (int i = 0; i < 3; i++) {
			session.undo();
		}
		StudyDump.assertSame(before, StudyDump.of(session.getStudy()), "undone");
	}

	@Test
	void aMemoThatLostItsWordsIsOrphanedToldOfAndPutBackWhereTheyStandAgain() throws StudyException, IOException {
		onHope();
		new TranscriptOperations(session).edit(transcript, new TextEdit(12, 11, ""));
		Memo memo = saveAndOpenAgain();
		assertEquals(AnchorState.ORPHANED, memo.getState());
		assertEquals("given hope", memo.getQuote());
		assertNull(MemoOperations.placeOf(memo));
		assertTrue(MemoOperations.isUnplaced(memo));
		session.close();
		List<Finding> findings = new StudyCheck(temp.resolve("study")).run(null);
		assertEquals(List.of(Finding.Kind.UNPLACED), findings.stream().map(Finding::kind).toList());
		assertTrue(findings.get(0).message().contains("\"On hope\" on \"given hope\" in Interview 1"),
				findings.get(0).message());
		memo = openAgain();
		assertEquals(0, memos.putBack(List.of(memo)));
		new TranscriptOperations(session).edit(transcript, new TextEdit(0, 0, "Once given hope. "));
		assertEquals(1, memos.putBack(List.of(memo)));
		assertOn("given hope", memo);
	}

	@Test
	void aMemoOfAnOlderStudyNotesItsWordsWhenItIsOpenedWhichIsNoChange() throws StudyException, IOException {
		onHope();
		session.save(null);
		session.close();
		String written = Files.readString(file());
		String older = written.replaceAll(" (quote|before|after|revision|state)=\"[^\"]*\"", "");
		assertFalse(older.equals(written), written);
		Files.writeString(file(), older);
		Memo memo = openAgain();
		assertOn("given hope", memo);
		assertFalse(session.isDirty());
		assertEquals(older, Files.readString(file()));
		new TranscriptOperations(session).edit(transcript, new TextEdit(0, 4, "So"));
		session.save(null);
		assertTrue(Files.readString(file()).contains("quote=\"given hope\""));
	}

	@Test
	void aMemoFollowsItsWordsThroughATextThatWasChangedOutside() throws StudyException, IOException {
		onHope();
		session.save(null);
		Path text = temp.resolve("study/sources/interview-1.txt");
		Files.writeString(text, "He said: " + TEXT);
		assertOn("given hope", openAgain());
		session.save(null);
		Files.writeString(text, TEXT.replace("given hope", "shown a way"));
		Memo memo = openAgain();
		assertEquals(AnchorState.REVIEW, memo.getState());
		assertEquals("given hope", memo.getQuote());
		Invariants.check(session.getStudy());
	}

	@Test
	void aMemoOnACodingStaysOnTheWordsWhenTheCodingIsTakenAway() {
		Code code = new StudyOperations(session).createCode(null, "Hope", null, ann);
		CodingOperations codings = new CodingOperations(session);
		Coding coding = codings.code(transcript, HOPE, code, ann);
		Memo memo = memos.create("Why?", "", ann, coding);
		new TranscriptOperations(session).edit(transcript, new TextEdit(0, 6, ""));
		codings.uncode(List.of(coding));
		assertOn("given hope", memo);
		session.undo();
		assertSame(coding, memo.getAbout());
		new TranscriptOperations(session).edit(transcript, new TextEdit(coding.getStart(), 10, ""));
		codings.uncode(List.of(coding));
		assertEquals(AnchorState.ORPHANED, memo.getState());
		assertEquals("given hope", memo.getQuote());
		Invariants.check(session.getStudy());
	}

	@Test
	void deletingATranscriptKeepsItsMemosWithoutAPlace() {
		Memo memo = onHope();
		new StudyOperations(session).delete(List.of(transcript));
		assertNull(memo.getAbout());
		assertEquals(-1, memo.getStart());
		assertNull(memo.getQuote());
		session.undo();
		assertOn("given hope", memo);
	}

	@Test
	void aSnapshotSaysWhereAMemoIs() {
		onHope();
		MemoData data = session.snapshot().memos().get(0);
		assertEquals(HOPE, new TextRange(data.start(), data.end()));
		assertEquals(transcript.getId(), data.aboutId());
		new TranscriptOperations(session).edit(transcript, new TextEdit(0, TEXT.length() - 1, ""));
		assertEquals(-1, session.snapshot().memos().get(0).start());
	}
}
