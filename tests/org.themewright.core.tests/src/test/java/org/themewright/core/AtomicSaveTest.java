package org.themewright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.internal.Environment;
import org.themewright.core.internal.files.Disk;
import org.themewright.core.internal.files.FileTransaction;
import org.themewright.core.internal.files.Housekeeping;
import org.themewright.core.internal.migration.StudyMigrations;
import org.themewright.core.support.FaultyDisk;
import org.themewright.core.support.FaultyDisk.Fault;
import org.themewright.core.support.Folders;
import org.themewright.core.support.QuickTempDir;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.StudyDump;
import org.themewright.core.text.Anchors;

/** A save is all or nothing, whatever step of it fails and wherever the process ends. */
class AtomicSaveTest {

	@TempDir(factory = QuickTempDir.class)
	private Path temp;

	private int studies;

	/** A study with everything in it, saved, then changed so that the next save writes, replaces and deletes. */
	private final class Changed implements AutoCloseable {

		private final FaultyDisk disk = new FaultyDisk();
		private final Path folder = temp.resolve("study " + studies++);
		private final StudySession session;
		private final Map<String, String> before;

		Changed() throws StudyException, IOException {
			session = StudySession.create(folder, "Peers", environment(disk));
			RandomStudy study = new RandomStudy(session, new Random(11));
			study.fill();
			new StudyOperations(session).createMemo("To go", "words", null, null);
			session.save(null);
			before = StorageTest.files(folder);
			new StudyOperations(session).delete(List.of(session.getStudy().getMemos().get(0),
					session.getStudy().getDiagrams().get(0), session.getStudy().getSources().get(0)));
			new StudyOperations(session).createMemo("To come", "words", null, null);
			for (int i = 0; i < 10; i++) {
				study.step();
			}
		}

		@Override
		public void close() {
			session.close();
		}
	}

	private static Environment environment(Disk disk) {
		return new Environment(disk, Clock.systemUTC(), new StudyMigrations(null));
	}

	private static int stepsOfSave(Changed study) throws StudyException {
		study.disk.heal();
		study.session.save(null);
		return study.disk.steps();
	}

	@ParameterizedTest
	@EnumSource(value = Fault.class, names = { "KILLED", "BROKEN" }, mode = EnumSource.Mode.EXCLUDE)
	void aStepThatFailsLeavesTheStudyAsItWasOrSaved(Fault fault) throws IOException, StudyException {
		int steps;
		try (Changed study = new Changed()) {
			steps = stepsOfSave(study);
		}
		assertTrue(steps > 20, "steps " + steps);
		int failures = 0;
		for (int step = 0; step < steps; step++) {
			try (Changed study = new Changed()) {
				study.disk.failAt(step, fault);
				boolean failed = false;
				try {
					study.session.save(null);
				} catch (StudyException e) {
					failed = true;
					assertTrue(e.getMessage().contains("the disk is full"), e.getMessage());
				}
				if (failed) {
					failures++;
					assertTrue(study.session.isDirty(), "dirty after a failure at step " + step);
					assertEquals(study.before, StorageTest.files(study.folder), "as before, at step " + step);
				}
				study.disk.heal();
				study.session.save(null);
				assertFalse(study.session.isDirty());
				try (StudySession again = StudySession.open(study.folder, StudySession.Access.READ, null)) {
					StudyDump.assertStoredEqual(study.session.getStudy(), again.getStudy());
				}
			}
		}
		assertTrue(failures > steps / 2, failures + " of " + steps + " steps reported");
	}

	@Test
	void aDiskThatIsBrokenForAWhileKeepsNothingFromBeingSavedAfterwards() throws IOException, StudyException {
		int steps;
		try (Changed study = new Changed()) {
			steps = stepsOfSave(study);
		}
		for (int step = 0; step < steps; step++) {
			try (Changed study = new Changed()) {
				study.disk.failAt(step, Fault.BROKEN);
				boolean failed = false;
				try {
					study.session.save(null);
				} catch (StudyException e) {
					failed = true;
				}
				study.disk.heal();
				assertEquals(failed, study.session.isDirty(), "step " + step);
				Path crashed = Folders.copy(study.folder, temp.resolve("crashed " + studies++));
				new StudyOperations(study.session).createMemo("One more", "words", null, null);
				study.session.save(null);
				try (StudySession again = StudySession.open(study.folder, StudySession.Access.READ, null)) {
					StudyDump.assertStoredEqual(study.session.getStudy(), again.getStudy());
				}
				study.session.undo();
				try (StudySession again = StudySession.open(crashed, null)) {
					again.recoverUnsavedWork();
					StudyDump.assertStoredEqual(study.session.getStudy(), again.getStudy());
				}
			}
		}
	}

	@Test
	void aProcessKilledAtAnyStepLeavesTheStudyAsItWasOrSaved() throws IOException, StudyException {
		int steps;
		Map<String, String> after;
		try (Changed study = new Changed()) {
			steps = stepsOfSave(study);
			after = StorageTest.files(study.folder);
		}
		int asBefore = 0;
		int asAfter = 0;
		for (int step = 0; step < steps; step++) {
			try (Changed study = new Changed()) {
				String unsaved = StudyDump.asStored(study.session.getStudy());
				study.disk.failAt(step, Fault.KILLED);
				assertThrows(FaultyDisk.Killed.class, () -> study.session.save(null), "step " + step);
				Path crashed = Folders.copy(study.folder, temp.resolve("crashed " + studies++));
				String read;
				try (StudySession reader = StudySession.open(crashed, StudySession.Access.READ, null)) {
					read = StudyDump.asStored(reader.getStudy());
				}
				try (StudySession again = StudySession.open(crashed, null)) {
					assertEquals(read, StudyDump.asStored(again.getStudy()), "read before the save is finished, step " + step);
					boolean saved = read.equals(unsaved);
					Map<String, String> files = StorageTest.files(crashed);
					assertEquals(saved ? after.keySet().size() : study.before.keySet().size(), files.keySet().size());
					if (saved) {
						asAfter++;
						assertEquals(List.of(), again.getUnsavedWork(), "the log goes with the save, step " + step);
					} else {
						asBefore++;
						assertEquals(study.before, files, "step " + step);
						assertFalse(again.getUnsavedWork().isEmpty());
						again.recoverUnsavedWork();
						assertEquals(unsaved, StudyDump.asStored(again.getStudy()));
					}
				}
				assertNoLeftovers(crashed);
			}
		}
		assertTrue(asBefore > 5 && asAfter > 5, asBefore + " before, " + asAfter + " after");
	}

	private static void assertNoLeftovers(Path folder) throws IOException {
		Path save = FileTransaction.folder(folder);
		try (var left = Files.list(save)) {
			assertEquals(List.of(), left.toList());
		}
	}

	@Test
	void aProcessKilledWhileItFinishesASaveCanBeFollowedByAnother() throws IOException, StudyException {
		try (Changed study = new Changed()) {
			String unsaved = StudyDump.asStored(study.session.getStudy());
			int steps = stepsOfSave(study);
			Path crashed = null;
			for (int step = steps / 2; crashed == null; step++) {
				try (Changed other = new Changed()) {
					other.disk.failAt(step, Fault.KILLED);
					assertThrows(FaultyDisk.Killed.class, () -> other.session.save(null));
					if (Files.exists(FileTransaction.folder(other.folder).resolve("journal"))) {
						crashed = Folders.copy(other.folder, temp.resolve("crashed"));
					}
				}
			}
			FaultyDisk counting = new FaultyDisk();
			FileTransaction.finish(Folders.copy(crashed, temp.resolve("counted")), counting);
			assertTrue(counting.steps() > 10);
			for (int step = 0; step < counting.steps(); step++) {
				Path again = Folders.copy(crashed, temp.resolve("again " + step));
				FaultyDisk disk = new FaultyDisk();
				disk.failAt(step, Fault.KILLED);
				assertThrows(FaultyDisk.Killed.class, () -> FileTransaction.finish(again, disk));
				try (StudySession session = StudySession.open(again, null)) {
					assertEquals(withoutIds(unsaved), withoutIds(StudyDump.asStored(session.getStudy())));
				}
			}
		}
	}

	/** Two studies made alike have other ids. */
	private static List<String> withoutIds(String dump) {
		return dump.lines().map(line -> line.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|\\d{4}-\\d\\d-\\d\\dT[0-9:.]*Z", "")).sorted().toList();
	}

	@Test
	void aReaderSeesTheSaveThatIsDecidedAndWritesNothing() throws IOException, StudyException {
		try (Changed study = new Changed()) {
			String unsaved = StudyDump.asStored(study.session.getStudy());
			int seen = 0;
			for (int step = 0; step < 200 && seen < 3; step++) {
				try (Changed other = new Changed()) {
					String wanted = StudyDump.asStored(other.session.getStudy());
					other.disk.failAt(step, Fault.KILLED);
					try {
						other.session.save(null);
					} catch (FaultyDisk.Killed e) {
						if (Files.exists(FileTransaction.folder(other.folder).resolve("journal"))) {
							seen++;
							Map<String, String> files = StorageTest.files(other.folder);
							try (StudySession reader = StudySession.open(other.folder, StudySession.Access.READ, null)) {
								assertEquals(wanted, StudyDump.asStored(reader.getStudy()));
							}
							assertEquals(files, StorageTest.files(other.folder));
						}
					}
				}
			}
			assertEquals(3, seen);
			assertFalse(unsaved.isEmpty());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "themewright save 1\n0 put new memos%2Fx.xml\nend 00\n", "",
			"end e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n", "end " })
	void aDamagedRecordOfASaveIsPutAsideAndReported(String record) throws IOException, StudyException {
		try (Changed study = new Changed()) {
			study.session.close();
			Path save = Files.createDirectories(FileTransaction.folder(study.folder));
			Files.writeString(save.resolve("journal"), record);
			Files.writeString(save.resolve("0.new"), "words");
			try (StudySession reader = StudySession.open(study.folder, StudySession.Access.READ, null)) {
				assertEquals(List.of(), reader.getFindings());
			}
			try (StudySession again = StudySession.open(study.folder, null)) {
				assertEquals(Finding.Kind.UNREADABLE, again.getFindings().get(0).kind());
				assertEquals("words", Files.readString(
						Housekeeping.of(study.folder).resolve("save-damaged").resolve("0.new")));
			}
		}
	}

	@Test
	void aRecordOfASaveCannotWriteOutsideOfTheStudy() throws IOException, StudyException {
		try (Changed study = new Changed()) {
			study.session.close();
			Path outside = Files.createDirectory(temp.resolve("outside"));
			Files.createSymbolicLink(study.folder.resolve("link"), outside);
			for (String target : List.of("..%2Fevil.txt", "%2Fetc%2Fevil", "link%2Fevil.txt", ".git%2Fhooks%2Fpost-checkout", ".",
					"sources%2F..%2F..%2Fevil.txt", "%00", "%zz")) {
				Path save = Files.createDirectories(FileTransaction.folder(study.folder));
				String text = "themewright save 1\n0 put new " + target + "\n";
				Files.writeString(save.resolve("journal"), text + "end " + Anchors.sha256(text.getBytes(StandardCharsets.UTF_8)) + "\n");
				Files.writeString(save.resolve("0.new"), "evil");
				try (StudySession again = StudySession.open(study.folder, null)) {
					assertEquals(Finding.Kind.UNREADABLE, again.getFindings().get(0).kind(), target);
				}
			}
			assertFalse(Files.exists(temp.resolve("evil.txt")));
			assertFalse(Files.exists(study.folder.resolve(".git")));
			try (var files = Files.list(outside)) {
				assertEquals(List.of(), files.toList());
			}
		}
	}

	@Test
	void aThreadThatIsInterruptedSavesAllTheSame() throws IOException, StudyException {
		try (Changed study = new Changed()) {
			Thread.currentThread().interrupt();
			study.session.save(null);
			assertTrue(Thread.interrupted(), "whoever interrupted it is heard afterwards");
			assertFalse(study.session.isDirty());
			try (StudySession again = StudySession.open(study.folder, StudySession.Access.READ, null)) {
				StudyDump.assertStoredEqual(study.session.getStudy(), again.getStudy());
			}
		}
	}

	@Test
	void aSaveThatFailsInAnUnforeseenWayLeavesTheSessionDirty() throws IOException, StudyException {
		try (Changed study = new Changed()) {
			IProgressMonitor monitor = new NullProgressMonitor() {
				@Override
				public void worked(int work) {
					throw new IllegalStateException("expected in a test");
				}
			};
			assertThrows(IllegalStateException.class, () -> study.session.save(monitor));
			assertTrue(study.session.isDirty());
			study.session.save(null);
			try (StudySession again = StudySession.open(study.folder, StudySession.Access.READ, null)) {
				StudyDump.assertStoredEqual(study.session.getStudy(), again.getStudy());
			}
		}
	}

	@Test
	void savingAgainAndAgainLeavesNothingBehind() throws IOException, StudyException {
		try (Changed study = new Changed()) {
			List<String> names = new ArrayList<>();
			for (int i = 0; i < 5; i++) {
				new StudyOperations(study.session).createMemo("Memo " + i, "words", null, null);
				study.session.save(null);
			}
			assertNoLeftovers(study.folder);
			try (var unsaved = Files.list(Housekeeping.of(study.folder).resolve("unsaved"))) {
				unsaved.forEach(each -> names.add(each.getFileName().toString()));
			}
			assertEquals(List.of(), names);
		}
	}
}
