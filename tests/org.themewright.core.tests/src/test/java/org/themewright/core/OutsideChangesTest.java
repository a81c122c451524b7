package org.themewright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.OutsideChanges.Choice;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.internal.files.Housekeeping;
import org.themewright.core.support.Invariants;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.StudyDump;
import org.themewright.core.support.TestStudies;
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

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Something else changes the files of a study that is open. */
class OutsideChangesTest {

	private static final String TEXT = "Well, I was given hope by someone who had been there. That was it.\n";

	@TempDir
	private Path temp;

	private StudySession session;
	private Transcript transcript;
	private Coding coding;
	private Code hope;
	private Researcher ann;

	@BeforeEach
	void study() throws StudyException {
		session = StudySession.create(temp.resolve("study"), "Peers");
		StudyOperations operations = new StudyOperations(session);
		ann = operations.createResearcher("Ann", null);
		hope = operations.createCode(null, "Hope", null, ann);
		transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName("Interview 1");
		transcript.setSlug("interview-1");
		transcript.setText(TEXT);
		new TranscriptOperations(session).add(transcript);
		int start = TEXT.indexOf("given hope");
		coding = new CodingOperations(session).code(transcript, new TextRange(start, start + 10), hope, ann);
		operations.createMemo("Note", "first", ann, null);
		session.save(null);
	}

	@AfterEach
	void close() {
		session.close();
	}

	/** Does something in a copy of the study and copies what it wrote back, as git and sync programs do. */
	private void outside(TestStudies.Use use) throws IOException, StudyException {
		outside(session.getFolder(), use);
	}

	private static void outside(Path folder, TestStudies.Use use) throws IOException, StudyException {
		Path copy = Files.createTempDirectory("copy");
		copy(folder, copy);
		try (StudySession other = StudySession.open(copy, null)) {
			use.with(other);
			other.save(null);
		}
		Map<String, String> before = StorageTest.files(folder);
		Map<String, String> after = StorageTest.files(copy);
		for (String each : after.keySet()) {
			if (!after.get(each).equals(before.get(each))) {
				Files.createDirectories(folder.resolve(each).getParent());
				Files.copy(copy.resolve(each), folder.resolve(each), StandardCopyOption.REPLACE_EXISTING);
				// some file systems note times so roughly that two writes look like one
				Files.setLastModifiedTime(folder.resolve(each), FileTime.from(Instant.now().plusMillis(20)));
			}
		}
		for (String each : before.keySet()) {
			if (!after.containsKey(each)) {
				Files.delete(folder.resolve(each));
			}
		}
		StudyFolders.delete(copy);
	}

	/** Copies and deletes folders. */
	private static final class StudyFolders {

		static void delete(Path folder) throws IOException {
			try (var files = Files.walk(folder)) {
				for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
					Files.delete(each);
				}
			}
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (var all = Files.walk(from)) {
			for (Path each : all.filter(file -> !file.toString().contains(Housekeeping.NAME)).toList()) {
				Path target = to.resolve(from.relativize(each).toString());
				if (Files.isDirectory(each)) {
					Files.createDirectories(target);
				} else {
					Files.copy(each, target);
				}
			}
		}
	}

	private static Memo memo(StudySession session) {
		return session.getStudy().getMemos().get(0);
	}

	private void assertOnDiskAsOpen() throws StudyException {
		try (StudySession again = StudySession.open(session.getFolder(), StudySession.Access.READ, null)) {
			StudyDump.assertStoredEqual(again.getStudy(), session.getStudy());
		}
	}

	@Test
	void ourOwnSavesAreNoChanges() throws StudyException {
		assertNull(session.findOutsideChanges(null));
		new StudyOperations(session).createMemo("Another", "words", ann, null);
		session.save(null);
		assertNull(session.findOutsideChanges(null));
		session.undo();
		session.save(null);
		assertNull(session.findOutsideChanges(null));
	}

	@Test
	void whatIsWrittenOutsideIsTakenOverInPlaceAndCanBeUndone() throws IOException, StudyException {
		String before = StudyDump.asStored(session.getStudy());
		outside(other -> {
			StudyOperations operations = new StudyOperations(other);
			operations.rename(other.getStudy().getCodebook().getCodes().get(0), "Hopefulness");
			operations.createCode(null, "Trust", null, null);
			operations.createMemo("Theirs", "words", null, null);
			operations.delete(List.of(memo(other)));
		});
		OutsideChanges changes = session.findOutsideChanges(null);
		assertEquals(List.of("codebook.xml", "memos/note.xml", "memos/theirs.xml"),
				changes.getFiles().stream().map(each -> each.toString().replace('\\', '/')).toList());
		assertEquals(4, session.compare(changes).getDifferences().size());
		session.takeOver(changes, Choice.ALL);
		assertEquals("Hopefulness", hope.getName());
		assertSame(hope, coding.getCode());
		assertEquals(List.of("Theirs"), session.getStudy().getMemos().stream().map(Memo::getName).toList());
		assertFalse(session.isDirty());
		assertNull(session.findOutsideChanges(null));
		assertOnDiskAsOpen();
		session.undo();
		assertEquals(before, StudyDump.asStored(session.getStudy()));
		assertTrue(session.isDirty());
		session.save(null);
		assertOnDiskAsOpen();
	}

	@Test
	void nothingIsWrittenOverThatSomethingElseWrote() throws IOException, StudyException {
		outside(other -> new StudyOperations(other).set(memo(other), StudyPackage.Literals.MEMO__TEXT, "theirs"));
		String theirs = Files.readString(session.getFolder().resolve("memos/note.xml"));
		new StudyOperations(session).set(memo(session), StudyPackage.Literals.MEMO__TEXT, "mine");
		StudyChangedOutsideException problem = assertThrows(StudyChangedOutsideException.class, () -> session.save(null));
		assertEquals(List.of(Path.of("memos/note.xml")), problem.getFiles());
		assertTrue(problem.getMessage().contains("note.xml"), problem.getMessage());
		assertTrue(session.isDirty());
		assertEquals(theirs, Files.readString(session.getFolder().resolve("memos/note.xml")));

		session.takeOver(session.findOutsideChanges(null), Choice.WHERE_UNCHANGED_HERE);
		assertEquals("mine", memo(session).getText());
		session.save(null);
		assertTrue(Files.readString(session.getFolder().resolve("memos/note.xml")).contains("mine"));
		assertEquals(theirs, Files.readString(session.getFolder().resolve("memos/note.xml.before~")));
		assertNull(session.findOutsideChanges(null));
		assertOnDiskAsOpen();
	}

	@Test
	void whereBothChangedMineStaysAndTheRestIsTaken() throws IOException, StudyException {
		outside(other -> {
			new StudyOperations(other).set(memo(other), StudyPackage.Literals.MEMO__TEXT, "theirs");
			new StudyOperations(other).createCode(null, "Trust", null, null);
		});
		new StudyOperations(session).set(memo(session), StudyPackage.Literals.MEMO__TEXT, "mine");
		session.takeOver(session.findOutsideChanges(null), Choice.WHERE_UNCHANGED_HERE);
		assertEquals("mine", memo(session).getText());
		assertEquals(List.of("Hope", "Trust"), session.getStudy().getCodebook().getCodes().stream().map(Code::getName).toList());
		assertTrue(session.isDirty());
		session.save(null);
		assertOnDiskAsOpen();
	}

	@Test
	void takingAllGivesUpOnlyWhatWasChangedThereToo() throws IOException, StudyException {
		outside(other -> new StudyOperations(other).set(memo(other), StudyPackage.Literals.MEMO__TEXT, "theirs"));
		new StudyOperations(session).set(memo(session), StudyPackage.Literals.MEMO__TEXT, "mine");
		new StudyOperations(session).createCode(null, "Mine", null, null);
		session.takeOver(session.findOutsideChanges(null), Choice.ALL);
		assertEquals("theirs", memo(session).getText());
		assertEquals(2, session.getStudy().getCodebook().getCodes().size());
		assertTrue(session.isDirty());
		session.undo();
		assertEquals("mine", memo(session).getText());
		session.redo();
		session.save(null);
		assertOnDiskAsOpen();
	}

	@Test
	void takingNothingKeepsBothVersions() throws IOException, StudyException {
		outside(other -> {
			new StudyOperations(other).set(memo(other), StudyPackage.Literals.MEMO__TEXT, "theirs");
			new StudyOperations(other).createMemo("New there", "words", null, null);
		});
		String theirs = Files.readString(session.getFolder().resolve("memos/note.xml"));
		new StudyOperations(session).createCode(null, "Mine", null, null);
		session.takeOver(session.findOutsideChanges(null), Choice.NOTHING);
		assertEquals("first", memo(session).getText());
		assertEquals(1, session.getStudy().getMemos().size());
		session.save(null);
		assertEquals(theirs, Files.readString(session.getFolder().resolve("memos/note.xml.before~")));
		try (StudySession again = StudySession.open(session.getFolder(), StudySession.Access.READ, null)) {
			assertEquals(List.of("New there", "Note"), again.getStudy().getMemos().stream().map(Memo::getName).sorted().toList());
		}
	}

	@Test
	void codingsFollowATextThatWasChangedOutside() throws IOException, StudyException {
		Files.writeString(session.getFolder().resolve("sources/interview-1.txt"), "Something new first.\n" + TEXT);
		session.takeOver(session.findOutsideChanges(null), Choice.ALL);
		assertEquals("given hope", transcript.getText().substring(coding.getStart(), coding.getEnd()));
		assertEquals(AnchorState.FIRM, coding.getState());
		assertTrue(session.getFindings().stream().anyMatch(each -> each.kind() == Finding.Kind.TEXT_CHANGED));
		Invariants.check(session.getStudy());
		session.undo();
		assertEquals(TEXT.indexOf("given hope"), coding.getStart());
	}

	@Test
	void unsavedCodingsFollowATextThatWasChangedOutsideToo() throws IOException, StudyException {
		int start = TEXT.indexOf("someone");
		Coding unsaved = new CodingOperations(session).code(transcript, new TextRange(start, start + 7), hope, ann);
		Files.writeString(session.getFolder().resolve("sources/interview-1.txt"), "Something new first.\n" + TEXT);
		session.takeOver(session.findOutsideChanges(null), Choice.WHERE_UNCHANGED_HERE);
		assertEquals("someone", transcript.getText().substring(unsaved.getStart(), unsaved.getEnd()));
		assertEquals("given hope", transcript.getText().substring(coding.getStart(), coding.getEnd()));
		Invariants.check(session.getStudy());
		session.save(null);
		assertOnDiskAsOpen();
	}

	@Test
	void codingsFromOutsideFollowATextThatWasEditedHere() throws IOException, StudyException {
		new TranscriptOperations(session).edit(transcript, new TextEdit(0, 0, "Typed here. "));
		outside(other -> {
			Transcript theirs = StudyObjects.transcripts(other.getStudy()).get(0);
			Researcher bob = new StudyOperations(other).createResearcher("Bob", null);
			int start = TEXT.indexOf("someone");
			new CodingOperations(other).code(theirs, new TextRange(start, start + 7),
					other.getStudy().getCodebook().getCodes().get(0), bob);
		});
		session.takeOver(session.findOutsideChanges(null), Choice.WHERE_UNCHANGED_HERE);
		for (Coding each : StudyObjects.codingsIn(transcript)) {
			assertEquals(each.getQuote(), transcript.getText().substring(each.getStart(), each.getEnd()));
		}
		assertEquals(2, StudyObjects.codingsIn(transcript).size());
		session.save(null);
		assertOnDiskAsOpen();
	}

	@Test
	void aFileThatCannotBeReadAnyMoreTakesNothingAway() throws IOException, StudyException {
		Path file = session.getFolder().resolve("codings/ann/interview-1.xml");
		String conflict = "<<<<<<< HEAD\n" + Files.readString(file) + "=======\n>>>>>>> theirs\n";
		Files.writeString(file, conflict);
		OutsideChanges changes = session.findOutsideChanges(null);
		session.takeOver(changes, Choice.ALL);
		assertSame(coding, StudyObjects.codingsIn(transcript).get(0));
		assertTrue(session.getFindings().stream().anyMatch(each -> each.kind() == Finding.Kind.UNREADABLE));
		new CodingOperations(session).setMemo(coding, "still here");
		session.save(null);
		assertEquals(conflict, Files.readString(file.resolveSibling("interview-1.xml.before~")));
		assertOnDiskAsOpen();
	}

	@Test
	void aDeletionHereDoesNotTakeAwayWhatWasChangedThere() throws IOException, StudyException {
		outside(other -> new StudyOperations(other).set(memo(other), StudyPackage.Literals.MEMO__TEXT, "theirs"));
		new StudyOperations(session).delete(List.of(memo(session)));
		assertThrows(StudyChangedOutsideException.class, () -> session.save(null));
		session.takeOver(session.findOutsideChanges(null), Choice.WHERE_UNCHANGED_HERE);
		assertEquals("theirs", memo(session).getText());
		session.save(null);
		assertOnDiskAsOpen();
	}

	@Test
	void aDeletionHereOfWhatNobodyChangedStaysADeletion() throws IOException, StudyException {
		outside(other -> new StudyOperations(other).createCode(null, "Trust", null, null));
		new StudyOperations(session).delete(List.of(memo(session)));
		session.takeOver(session.findOutsideChanges(null), Choice.WHERE_UNCHANGED_HERE);
		assertEquals(List.of(), session.getStudy().getMemos());
		session.save(null);
		assertFalse(Files.exists(session.getFolder().resolve("memos/note.xml")));
		assertOnDiskAsOpen();
	}

	@Test
	void aFileThatWasOnlyTouchedIsNoDifference() throws IOException, StudyException {
		Files.setLastModifiedTime(session.getFolder().resolve("codebook.xml"), FileTime.from(Instant.now().plusSeconds(5)));
		OutsideChanges changes = session.findOutsideChanges(null);
		assertNotNull(changes);
		assertEquals(List.of(), session.compare(changes).getDifferences());
		session.takeOver(changes, Choice.ALL);
		assertFalse(session.isDirty());
		assertNull(session.findOutsideChanges(null));
	}

	@Test
	void unknownContentFromOutsideIsKept() throws IOException, StudyException {
		Path file = session.getFolder().resolve("memos/note.xml");
		Files.writeString(file, Files.readString(file).replaceFirst(" text=", " mood=\"blue\" text="));
		session.takeOver(session.findOutsideChanges(null), Choice.ALL);
		new StudyOperations(session).set(memo(session), StudyPackage.Literals.MEMO__TEXT, "changed");
		session.save(null);
		assertTrue(Files.readString(file).contains("mood=\"blue\""), Files.readString(file));
	}

	@Test
	void aConflictCopyIsReportedAndNotShown() throws IOException, StudyException {
		Path file = session.getFolder().resolve("codings/ann/interview-1.xml");
		for (String name : List.of("interview-1 (Ann's conflicted copy 2026-11-25).xml", "interview-1.sync-conflict-20261125-101010-ABCDEFG.xml",
				"interview-1-DESKTOP-7.xml", "interview-1 (1).xml", "interview-1 2.xml")) {
			Path copy = file.resolveSibling(name);
			Files.copy(file, copy);
			String content = Files.readString(copy);
			session.takeOver(session.findOutsideChanges(null), Choice.ALL);
			assertEquals(1, StudyObjects.codingsIn(transcript).size(), name);
			assertEquals(List.of(Finding.Kind.CONFLICT_COPY), session.getFindings().stream().map(Finding::kind).toList(), name);
			assertTrue(session.getFindings().get(0).message().contains("interview-1.xml"));
			new CodingOperations(session).setMemo(coding, name);
			session.save(null);
			assertEquals(content, Files.readString(copy));
			Files.delete(copy);
			session.takeOver(session.findOutsideChanges(null), Choice.ALL);
			assertEquals(List.of(), session.getFindings());
		}
	}

	@Test
	void aReaderFollowsTheOneWhoWrites() throws StudyException {
		try (StudySession reader = StudySession.open(session.getFolder(), StudySession.Access.READ, null)) {
			new StudyOperations(session).rename(hope, "Hopefulness");
			session.save(null);
			reader.takeOver(reader.findOutsideChanges(null), Choice.ALL);
			assertEquals("Hopefulness", reader.getStudy().getCodebook().getCodes().get(0).getName());
			assertThrows(ReadOnlyStudyException.class, () -> new StudyOperations(reader).createCode(null, "No", null, null));
		}
	}

	@Test
	void unsavedWorkComesBackAfterACrashThatFollowedATakeOver() throws IOException, StudyException, InterruptedException {
		new StudyOperations(session).createMemo("Mine", "words", ann, null);
		outside(other -> new StudyOperations(other).createCode(null, "Trust", null, null));
		session.takeOver(session.findOutsideChanges(null), Choice.WHERE_UNCHANGED_HERE);
		new StudyOperations(session).rename(hope, "Hopefulness");
		String open = StudyDump.asStored(session.getStudy());
		Path crashed = temp.resolve("crashed");
		Thread.sleep(300);
		try (var all = Files.walk(session.getFolder())) {
			for (Path each : all.toList()) {
				Files.copy(each, crashed.resolve(session.getFolder().relativize(each).toString()));
			}
		}
		try (StudySession again = StudySession.open(crashed, null)) {
			assertEquals(List.of(), again.recoverUnsavedWork().failures());
			assertEquals(open, StudyDump.asStored(again.getStudy()));
		}
	}

	@Test
	void whatIsOnlyReferredToIsNotWritten() throws IOException, StudyException {
		outside(other -> other.execute("About", () -> memo(other).setAbout(other.getStudy().getSources().get(0))));
		session.takeOver(session.findOutsideChanges(null), Choice.ALL);
		assertSame(transcript, memo(session).getAbout());
		assertFalse(session.isDirty());
	}

	@Property(tries = 40)
	void anythingCanBeTakenOver(@ForAll long seed) throws IOException, StudyException {
		TestStudies.with(mine -> {
			Random random = new Random(seed);
			RandomStudy steps = new RandomStudy(mine, random);
			steps.fill();
			mine.save(null);
			for (int round = 0; round < 4; round++) {
				outside(mine.getFolder(), other -> {
					RandomStudy theirs = new RandomStudy(other, random);
					for (int i = 0; i < 8; i++) {
						theirs.step();
					}
				});
				boolean unsaved = random.nextBoolean();
				for (int i = 0; unsaved && i < 4; i++) {
					steps.step();
				}
				OutsideChanges changes = mine.findOutsideChanges(null);
				if (changes != null) {
					mine.takeOver(changes, Choice.ALL);
				}
				if (!unsaved) {
					assertFalse(mine.isDirty());
					try (StudySession again = StudySession.open(mine.getFolder(), StudySession.Access.READ, null)) {
						StudyDump.assertStoredEqual(again.getStudy(), mine.getStudy());
					}
				} else {
					mine.save(null);
					assertNull(mine.findOutsideChanges(null));
					// what was coded here in a transcript that was deleted there is kept, and no study to go on with
					return;
				}
			}
		});
	}
}
