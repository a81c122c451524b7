package org.themewright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.OutsideChanges.Choice;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.internal.Environment;
import org.themewright.core.internal.files.Housekeeping;
import org.themewright.core.internal.migration.StudyMigrations;
import org.themewright.core.support.FaultyDisk;
import org.themewright.core.support.StudyDump;
import org.themewright.model.Code;
import org.themewright.model.Memo;
import org.themewright.model.StudyPackage;

/** Saves that are begun on one thread and written by another, and what happens meanwhile. */
class SavesUnderWayTest {

	@TempDir
	private Path temp;

	private final FaultyDisk disk = new FaultyDisk();
	private StudySession session;

	@BeforeEach
	void study() throws StudyException {
		session = StudySession.create(temp.resolve("study"), "Peers",
				new Environment(disk, Clock.systemUTC(), new StudyMigrations(null)));
		new StudyOperations(session).createMemo("Note", "first", null, null);
		session.save(null);
	}

	@AfterEach
	void close() {
		session.close();
	}

	private StudySave saveWithCode(String name) throws StudyException {
		new StudyOperations(session).createCode(null, name, null, null);
		return session.prepareSave();
	}

	private static List<String> codes(StudySession of) {
		return of.getStudy().getCodebook().getCodes().stream().map(Code::getName).toList();
	}

	@Test
	void aSaveWaitsForTheOneBegunBefore() throws Exception {
		StudySave first = saveWithCode("First");
		StudySave second = saveWithCode("Second");
		CompletableFuture<Void> later = CompletableFuture.runAsync(() -> {
			try {
				second.write(null);
			} catch (StudyException e) {
				throw new AssertionError(e);
			}
		});
		first.write(null);
		later.join();
		assertFalse(session.isSaving());
		try (StudySession again = StudySession.open(session.getFolder(), StudySession.Access.READ, null)) {
			assertEquals(List.of("First", "Second"), codes(again));
		}
	}

	@Test
	void aSaveFailsWithTheOneBeforeAndNothingIsLost() throws Exception {
		StudySave first = saveWithCode("First");
		new StudyOperations(session).createMemo("Second", "words", null, null);
		StudySave second = session.prepareSave();
		disk.failAt(3, FaultyDisk.Fault.FULL);
		assertThrows(StudyException.class, () -> first.write(null));
		disk.heal();
		StudyException problem = assertThrows(StudyException.class, () -> second.write(null));
		assertTrue(problem.getMessage().contains("the save before this one failed"), problem.getMessage());
		assertTrue(session.isSaving(), "nobody was told yet");
		first.failed();
		second.failed();
		assertFalse(session.isSaving());
		assertTrue(session.isDirty());
		session.save(null);
		try (StudySession again = StudySession.open(session.getFolder(), StudySession.Access.READ, null)) {
			StudyDump.assertStoredEqual(session.getStudy(), again.getStudy());
		}
	}

	@Test
	void whatIsClosedBeforeItIsWrittenIsOfferedLater() throws Exception {
		saveWithCode("Not written");
		assertFalse(session.isDirty());
		assertTrue(session.isSaving());
		session.close();
		try (StudySession again = StudySession.open(session.getFolder(), null)) {
			assertEquals(List.of(), codes(again));
			assertEquals(1, again.getUnsavedWork().size());
			again.recoverUnsavedWork();
			assertEquals(List.of("Not written"), codes(again));
		}
	}

	@Test
	void changesFromOutsideAreNotTakenOverBesideASave() throws Exception {
		Path memo = session.getFolder().resolve("memos/note.xml");
		Files.writeString(memo, Files.readString(memo).replace("first", "outside!"));
		OutsideChanges changes = session.findOutsideChanges(null);
		assertTrue(session.isCurrent(changes));
		new StudyOperations(session).set(session.getStudy().getMemos().get(0), StudyPackage.Literals.MEMO__TEXT, "mine");
		StudySave save = session.prepareSave();
		assertFalse(session.isCurrent(changes));
		assertThrows(IllegalStateException.class, () -> session.takeOver(changes, Choice.ALL));
		assertThrows(StudyChangedOutsideException.class, () -> save.write(null));
		save.failed();
		assertFalse(session.isCurrent(changes), "read before the save began");
		OutsideChanges anew = session.findOutsideChanges(null);
		session.takeOver(anew, Choice.WHERE_UNCHANGED_HERE);
		assertEquals("mine", session.getStudy().getMemos().get(0).getText());
	}

	@Test
	void whatBelongsToNothingIsNoNews() throws Exception {
		Files.createDirectories(session.getFolder().resolve("sources"));
		Files.writeString(session.getFolder().resolve("sources/notes.txt"), "not a transcript");
		assertEquals(List.of(Path.of("sources/notes.txt")), session.findOutsideChanges(null).getFiles());
		session.takeOver(session.findOutsideChanges(null), Choice.ALL);
		assertNull(session.findOutsideChanges(null));
		session.close();
		session = StudySession.open(session.getFolder(), null);
		assertNull(session.findOutsideChanges(null));
	}

	@Test
	void aLinkInTheHousekeepingLeadsNowhere() throws IOException, StudyException {
		session.close();
		Path outside = Files.createDirectory(temp.resolve("documents"));
		Path precious = Files.writeString(outside.resolve("precious.txt"), "words");
		Path housekeeping = Housekeeping.of(session.getFolder());
		for (String name : List.of("save", "unsaved", "migration", "backups")) {
			Path place = housekeeping.resolve(name);
			if (Files.exists(place)) {
				try (var left = Files.walk(place)) {
					for (Path each : left.sorted(java.util.Comparator.reverseOrder()).toList()) {
						Files.delete(each);
					}
				}
			}
			Files.createSymbolicLink(place, outside);
			for (StudySession.Access access : StudySession.Access.values()) {
				StudyException problem = assertThrows(StudyException.class,
						() -> StudySession.open(session.getFolder(), access, null));
				assertTrue(problem.getMessage().contains("link"), problem.getMessage());
			}
			Files.delete(place);
		}
		assertEquals("words", Files.readString(precious));
		StudySession.open(session.getFolder(), null).close();
	}

	@Test
	void aReaderHasNothingToUndoAndWritesNothing() throws Exception {
		try (StudySession reader = StudySession.open(session.getFolder(), StudySession.Access.READ, null)) {
			new StudyOperations(session).createMemo("New", "words", null, null);
			session.save(null);
			OutsideChanges changes = reader.findOutsideChanges(null);
			assertNotNull(changes);
			reader.takeOver(changes, Choice.ALL);
			assertFalse(reader.getCommandStack().canUndo());
			assertFalse(reader.isDirty());
			assertNull(reader.findOutsideChanges(null));
			assertEquals(List.of("New", "Note"), reader.getStudy().getMemos().stream().map(Memo::getName).sorted().toList());
		}
	}
}
