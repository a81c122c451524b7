package org.themewright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;

/** Creating, changing, undoing, saving and opening a study. */
class StudySessionTest {

	private static final String TEXT = "So how did it begin?\n\nWell, I was given hope by someone who had been there.\n";

	@TempDir
	private Path temp;

	private StudySession session;
	private StudySession again;
	private Transcript transcript;
	private Code hope;
	private Researcher ann;

	@AfterEach
	void close() {
		session.close();
		if (again != null) {
			again.close();
		}
	}

	private void reopen() throws StudyException {
		session.close();
		again = StudySession.open(session.getFolder(), null);
	}

	private void study() throws StudyException {
		session = StudySession.create(temp.resolve("Ünïcode study"), "Peers");
		StudyOperations operations = new StudyOperations(session);
		ann = operations.createResearcher("Ann Lee", null);
		hope = operations.createCode(null, "Hope", null, ann);
		transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName("Interview 1");
		transcript.setSlug(session.newSlug(StudyPackage.Literals.TRANSCRIPT, "Interview 1"));
		transcript.setText(TEXT);
		new TranscriptOperations(session).add(transcript);
	}

	private Coding codeHope() {
		int start = TEXT.indexOf("given hope");
		return new CodingOperations(session).code(transcript, new TextRange(start, start + 10), hope, ann);
	}

	@Test
	void whatIsSavedIsReadBack() throws StudyException, IOException {
		study();
		Coding coding = codeHope();
		assertTrue(session.isDirty());
		session.save(null);
		assertFalse(session.isDirty());
		assertEquals(TEXT, Files.readString(session.getFolder().resolve("sources/interview-1.txt")));
		assertTrue(Files.exists(session.getFolder().resolve("codings/ann-lee/interview-1.xml")));

		reopen();
		assertEquals(List.of(), again.getFindings());
		assertFalse(again.isDirty());
		Coding read = again.getStudy().getCodingSets().get(0).getCodings().get(0);
		assertEquals(coding.getId(), read.getId());
		assertEquals("given hope", read.getQuote());
		assertEquals("Hope", read.getCode().getName());
		assertSame(again.getStudy().getCodebook().getCodes().get(0), read.getCode());
		assertEquals(session.snapshot().codings(), again.snapshot().codings());
		assertEquals(session.snapshot().sources(), again.snapshot().sources());
		assertEquals(session.snapshot().codes(), again.snapshot().codes());
	}

	@Test
	void savingAgainAfterOpeningWritesTheSameBytes() throws StudyException, IOException {
		study();
		codeHope();
		session.save(null);
		String before = Files.readString(session.getFolder().resolve("codings/ann-lee/interview-1.xml"));
		reopen();
		Coding coding = again.getStudy().getCodingSets().get(0).getCodings().get(0);
		new CodingOperations(again).setMemo(coding, "why");
		again.undo();
		new CodingOperations(again).setMemo(coding, "why");
		again.undo();
		again.save(null);
		assertEquals(before, Files.readString(session.getFolder().resolve("codings/ann-lee/interview-1.xml")));
	}

	@Test
	void undoAndRedoGiveBackTheSameCoding() throws StudyException {
		study();
		List<StudyChange> changes = new ArrayList<>();
		session.addListener(changes::add);
		Coding coding = codeHope();
		session.undo();
		assertEquals(List.of(), session.getStudy().getCodingSets());
		session.redo();
		assertSame(coding, session.getStudy().getCodingSets().get(0).getCodings().get(0));
		assertEquals(List.of(StudyChange.Kind.EXECUTE, StudyChange.Kind.UNDO, StudyChange.Kind.REDO),
				changes.stream().map(StudyChange::kind).toList());
		assertTrue(changes.get(1).touches(StudyPackage.Literals.CODING_SET));
	}

	@Test
	void codingTheSameWordsTwiceIsOneCoding() throws StudyException {
		study();
		assertSame(codeHope(), codeHope());
		session.undo();
		assertEquals(List.of(), session.getStudy().getCodingSets());
	}

	@Test
	void aFailingChangeIsTakenBackAndReported() throws StudyException {
		study();
		assertThrows(IllegalStateException.class, () -> session.execute("fails", () -> {
			hope.setName("Despair");
			throw new IllegalStateException();
		}));
		assertEquals("Hope", hope.getName());
		assertFalse("fails".equals(session.getCommandStack().getUndoCommand().getLabel()));
	}

	@Test
	void changesOutsideACommandAreRefused() throws StudyException {
		study();
		assertThrows(IllegalStateException.class, () -> hope.setName("Sneaked in"));
	}

	@Test
	void editingTextMovesTurnsAndCodings() throws StudyException {
		study();
		Coding coding = codeHope();
		TranscriptOperations texts = new TranscriptOperations(session);
		texts.edit(transcript, new TextEdit(0, 2, "Right, so"));
		assertEquals("given hope", transcript.getText().substring(coding.getStart(), coding.getEnd()));
		texts.edit(transcript, new TextEdit(coding.getStart() - 5, 40, ""));
		assertEquals(AnchorState.ORPHANED, coding.getState());
		assertEquals("given hope", coding.getQuote());
		session.undo();
		session.undo();
		assertEquals(TEXT, transcript.getText());
		assertEquals(AnchorState.FIRM, coding.getState());
		assertEquals("given hope", TEXT.substring(coding.getStart(), coding.getEnd()));
	}

	@Test
	void deletingACodeTakesItsCodingsAndUndoBringsThemBack() throws StudyException {
		study();
		Coding coding = codeHope();
		new StudyOperations(session).delete(List.of(hope));
		assertEquals(List.of(), session.getStudy().getCodingSets());
		assertNull(hope.eContainer());
		session.undo();
		assertSame(coding, session.getStudy().getCodingSets().get(0).getCodings().get(0));
		assertSame(hope, coding.getCode());
	}

	@Test
	void mergingCodesMovesCodingsAndSubcodes() throws StudyException {
		study();
		StudyOperations operations = new StudyOperations(session);
		Code faith = operations.createCode(null, "Faith", null, null);
		Code below = operations.createCode(faith, "Below", null, null);
		Coding coding = codeHope();
		new CodingOperations(session).code(transcript, new TextRange(coding.getStart(), coding.getEnd()), faith, ann);
		new CodingOperations(session).code(transcript, new TextRange(0, 5), faith, ann);
		operations.mergeCodes(List.of(faith), hope);
		assertEquals(List.of(0, coding.getStart()),
				session.getStudy().getCodingSets().get(0).getCodings().stream().map(Coding::getStart).toList());
		assertSame(hope, below.eContainer());
		session.undo();
		assertEquals(3, session.getStudy().getCodingSets().get(0).getCodings().size());
		assertSame(faith, below.eContainer());
		assertEquals(List.of(hope, faith), session.getStudy().getCodebook().getCodes());
	}

	@Test
	void textChangedOutsideIsAnchoredAgain() throws StudyException, IOException {
		study();
		codeHope();
		session.save(null);
		Path text = session.getFolder().resolve("sources/interview-1.txt");
		Files.writeString(text, "New first line.\n" + TEXT);
		reopen();
		Coding coding = again.getStudy().getCodingSets().get(0).getCodings().get(0);
		assertEquals("given hope", again.snapshot().sources().get(0).text().substring(coding.getStart(), coding.getEnd()));
		assertEquals(2, again.getFindings().size());
	}

	@Test
	void nonsenseInAFileIsReportedAndNotOverwritten() throws StudyException, IOException {
		study();
		codeHope();
		session.save(null);
		Path codings = session.getFolder().resolve("codings/ann-lee/interview-1.xml");
		Files.writeString(codings, "<nonsense");
		reopen();
		assertEquals(1, again.getFindings().size(), again.getFindings()::toString);
		assertEquals(Finding.Severity.ERROR, again.getFindings().get(0).severity());
		new StudyOperations(again).createCode(null, "New", null, null);
		Researcher same = again.getStudy().getResearchers().get(0);
		new CodingOperations(again).code(StudyObjects.transcripts(again.getStudy()).get(0), new TextRange(0, 2),
				again.getStudy().getCodebook().getCodes().get(0), same);
		again.save(null);
		assertEquals("<nonsense", Files.readString(codings));
	}

	@Test
	void aStudyWithoutItsCodebookOpensForReadingOnly() throws StudyException, IOException {
		study();
		session.save(null);
		Files.writeString(session.getFolder().resolve("codebook.xml"), "gone");
		reopen();
		assertTrue(again.isReadOnly());
		assertThrows(StudyException.class, () -> again.save(null));
		assertEquals("gone", Files.readString(session.getFolder().resolve("codebook.xml")));
	}

	@Test
	void aBrokenMainFileIsNamed() throws StudyException, IOException {
		study();
		session.save(null);
		Files.writeString(session.getFolder().resolve("study.xml"), "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>");
		session.close();
		StudyException problem = assertThrows(StudyException.class, () -> StudySession.open(session.getFolder(), null));
		assertTrue(problem.getMessage().contains("study.xml"), problem.getMessage());
		assertTrue(problem.getMessage().contains("DOCTYPE"), problem.getMessage());
	}
}
