package org.themewright.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;

/** Imported files are kept untouched and follow their transcript. */
class OriginalsTest {

	private static final byte[] BYTES = { 0, -1, 13, 10, 65 };

	@TempDir
	private Path temp;

	private StudySession session;
	private Path originals;

	@BeforeEach
	void study() throws StudyException {
		session = StudySession.create(temp.resolve("study"), "Peers");
		originals = session.getFolder().resolve("sources/original");
	}

	@AfterEach
	void close() {
		session.close();
	}

	private Transcript add(String fileName) {
		Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName(fileName);
		transcript.setSlug(session.newSlug(StudyPackage.Literals.TRANSCRIPT, fileName));
		transcript.setText("words");
		new TranscriptOperations(session).add(transcript, fileName, BYTES);
		return transcript;
	}

	@Test
	void isWrittenWithTheNextSaveAndNotBefore() throws StudyException, IOException {
		Transcript transcript = add("Maya.docx");
		assertFalse(Files.exists(originals));
		session.save(null);
		assertArrayEquals(BYTES, Files.readAllBytes(originals.resolve("Maya.docx")));
		assertEquals(originals.resolve("Maya.docx"), session.getOriginalFile(transcript));
	}

	@Test
	void followsUndoAndRedoAcrossSaves() throws StudyException, IOException {
		add("a.txt");
		session.undo();
		session.save(null);
		assertFalse(Files.exists(originals.resolve("a.txt")));
		session.redo();
		session.save(null);
		assertTrue(Files.exists(originals.resolve("a.txt")));
		session.undo();
		session.save(null);
		assertFalse(Files.exists(originals.resolve("a.txt")));
		session.redo();
		session.save(null);
		assertArrayEquals(BYTES, Files.readAllBytes(originals.resolve("a.txt")));
	}

	@Test
	void isDeletedWithTheTranscriptAndComesBackWithUndoAfterReopening() throws StudyException, IOException {
		add("a.txt");
		session.save(null);
		session.close();
		session = StudySession.open(session.getFolder(), null);
		new StudyOperations(session).delete(List.copyOf(session.getStudy().getSources()));
		assertTrue(Files.exists(originals.resolve("a.txt")));
		session.save(null);
		assertFalse(Files.exists(originals.resolve("a.txt")));
		session.undo();
		session.save(null);
		assertArrayEquals(BYTES, Files.readAllBytes(originals.resolve("a.txt")));
	}

	@Test
	void namesAreUniqueWhateverTheLetterCase() throws StudyException {
		assertEquals("a.txt", add("a.txt").getOrigin().getFileName());
		assertEquals("A-2.txt", add("A.txt").getOrigin().getFileName());
		session.save(null);
		assertEquals("a-3.txt", add("/elsewhere/a.txt").getOrigin().getFileName());
	}

	@ParameterizedTest
	@CsvSource({ "../../evil.txt,evil.txt", "..\\..\\evil.txt,evil.txt", "..,original", "con.txt,conoriginal.txt",
			".hidden,hidden", "a<b>:c?.md,a_b__c_.md", "'',original", "Grüße 🙂.docx,Grüße 🙂.docx" })
	void namesCannotLeadOutOfTheFolder(String given, String expected) {
		assertEquals(expected, add(given).getOrigin().getFileName());
	}

	@Test
	void aStudyFileCannotMakeUsDeleteSomethingElse() throws StudyException, IOException {
		Transcript transcript = add("a.txt");
		Path victim = Files.writeString(temp.resolve("victim.txt"), "keep me");
		session.execute("edit", () -> transcript.getOrigin().setFileName("../../../victim.txt"));
		session.save(null);
		assertNull(session.getOriginalFile(transcript));
		new StudyOperations(session).delete(List.of(transcript));
		session.save(null);
		assertTrue(Files.exists(victim));
	}
}
