package org.themewright.core.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.themewright.core.StudyException;
import org.themewright.core.internal.files.Disk;
import org.themewright.core.internal.files.FileTransaction;
import org.themewright.core.support.FaultyDisk;
import org.themewright.core.support.FaultyDisk.Fault;

/** Whatever step fails and wherever the process ends, what is listed is whole. */
class BackupCrashTest {

	private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
	private static final BackupPolicy TWO = new BackupPolicy(2, 0, 0, 1);

	/** Something that is done with backups. */
	private interface Act {
		void on(StudyBackups backups) throws StudyException;
	}

	@TempDir
	private Path temp;

	private int studies;
	private String oldest;
	private Map<String, String> before;
	private Map<String, String> after;

	private static StudyBackups on(Path study, Disk disk) {
		return new StudyBackups(study, Clock.fixed(NOON, ZoneOffset.UTC), TWO, disk, folder -> 1L << 40);
	}

	/** A study with two backups and changes since, so that the next one replaces the first. */
	private Path study() throws StudyException, IOException {
		Path study = Folders.study(temp.resolve("study " + studies++));
		after = Folders.content(study);
		oldest = on(study, Disk.REAL).take(BackupReason.SAVED, null).id();
		Folders.write(study, "memos/first.xml", "second");
		on(study, Disk.REAL).take(BackupReason.SAVED, null);
		Folders.write(study, "memos/first.xml", "third");
		Folders.write(study, "memos/new.xml", "new");
		Files.delete(study.resolve("sources/one.txt"));
		before = Folders.content(study);
		return study;
	}

	/** Calls a check after the act was done on a fresh study with each of its steps failing in turn. */
	private int eachStep(Fault fault, Act act, Act check) throws StudyException, IOException {
		FaultyDisk counting = new FaultyDisk();
		act.on(on(study(), counting));
		int failures = 0;
		for (int step = 0; step < counting.steps(); step++) {
			FaultyDisk disk = new FaultyDisk();
			Path study = study();
			disk.failAt(step, fault);
			try {
				act.on(on(study, disk));
			} catch (StudyException | FaultyDisk.Killed e) {
				failures++;
			}
			check.on(on(study, Disk.REAL));
		}
		assertTrue(counting.steps() > 5, "steps " + counting.steps());
		return failures;
	}

	private void assertAllWhole(StudyBackups backups) throws StudyException {
		for (Backup each : backups.list()) {
			assertTrue(each.isUsable(), each::problem);
			assertEquals(List.of(), backups.verify(each.id(), null));
		}
	}

	private Path last() {
		return temp.resolve("study " + (studies - 1));
	}

	private long objects() {
		return Folders.all(last()).keySet().stream().filter(each -> each.startsWith(".themewright/backups/objects/")).count();
	}

	@ParameterizedTest
	@EnumSource(Fault.class)
	void theFirstBackupIsThereOrNot(Fault fault) throws StudyException, IOException {
		FaultyDisk counting = new FaultyDisk();
		on(Folders.study(temp.resolve("counted")), counting).take(BackupReason.SAVED, null);
		assertTrue(counting.steps() > 30, "steps " + counting.steps());
		for (int step = 0; step < counting.steps(); step++) {
			Path study = Folders.study(temp.resolve("study " + step));
			FaultyDisk disk = new FaultyDisk();
			disk.failAt(step, fault);
			try {
				on(study, disk).take(BackupReason.SAVED, null);
			} catch (StudyException | FaultyDisk.Killed e) {
				assertTrue(on(study, Disk.REAL).list().size() <= 1);
			}
			StudyBackups backups = on(study, Disk.REAL);
			assertAllWhole(backups);
			Backup taken = backups.take(BackupReason.SAVED, null);
			assertEquals(taken.id(), backups.list().getFirst().id());
			assertAllWhole(backups);
			backups.prune();
			assertEquals(taken.files(), Folders.all(study).keySet().stream()
					.filter(each -> each.startsWith(".themewright/backups/objects/")).count());
			assertTrue(Folders.all(study).keySet().stream().noneMatch(each -> each.endsWith("~")));
		}
	}

	@ParameterizedTest
	@EnumSource(Fault.class)
	void takingAndPruningLeavesWholeBackups(Fault fault) throws StudyException, IOException {
		int failures = eachStep(fault, backups -> backups.take(BackupReason.SAVED, null), backups -> {
			List<Backup> listed = backups.list();
			assertTrue(listed.size() == 2 || listed.size() == 3, listed.size() + " are listed");
			assertAllWhole(backups);
			assertEquals(before, Folders.content(last()));
			Backup taken = backups.take(BackupReason.SAVED, null);
			assertEquals(taken.id(), backups.list().getFirst().id());
			backups.prune();
			assertAllWhole(backups);
			assertEquals(2, backups.list().size());
			assertEquals(10, objects(), "no content is left that no backup holds");
		});
		assertTrue(failures > 5, failures + " failures");
	}

	@ParameterizedTest
	@EnumSource(Fault.class)
	void deletingLeavesWholeBackups(Fault fault) throws StudyException, IOException {
		eachStep(fault, StudyBackups::deleteAll, backups -> {
			assertAllWhole(backups);
			backups.take(BackupReason.SAVED, null);
			assertAllWhole(backups);
			backups.deleteAll();
			assertEquals(before, Folders.content(last()));
			assertEquals(0, objects());
		});
	}

	@ParameterizedTest
	@EnumSource(Fault.class)
	void restoringLeavesTheStudyAsItWasOrRestored(Fault fault) throws StudyException, IOException {
		int[] outcomes = new int[2];
		int failures = eachStep(fault, backups -> backups.restore(oldest, null), backups -> {
			FileTransaction.finish(last(), Disk.REAL);
			Map<String, String> now = Folders.content(last());
			assertTrue(now.equals(before) || now.equals(after), now::toString);
			outcomes[now.equals(before) ? 0 : 1]++;
			assertAllWhole(backups);
			assertTrue(backups.list().stream().anyMatch(each -> each.id().equals(oldest)));
			backups.restore(oldest, null);
			assertEquals(after, Folders.content(last()));
			assertAllWhole(backups);
		});
		assertTrue(failures > 10 && outcomes[0] > 10 && outcomes[1] > 0,
				failures + " failures, " + outcomes[0] + " as before, " + outcomes[1] + " restored");
	}

	@ParameterizedTest
	@EnumSource(value = Fault.class, names = { "FULL", "REFUSED" })
	void restoringIntoAFolderLeavesItWholeOrEmpty(Fault fault) throws StudyException, IOException {
		int failures = eachStep(fault, backups -> backups.restoreTo(oldest, temp.resolve("to " + studies), null), backups -> {
			Path to = temp.resolve("to " + studies);
			assertTrue(!Files.exists(to) || Folders.all(to).equals(after), to::toString);
		});
		assertTrue(failures > 10, failures + " failures");
	}

	@Test
	void aFolderThatWasNotRestoredInFullIsNoStudy() throws StudyException, IOException {
		eachStep(Fault.KILLED, backups -> backups.restoreTo(oldest, temp.resolve("to " + studies), null), backups -> {
			Path to = temp.resolve("to " + studies);
			if (Files.exists(to) && Folders.all(to).containsKey("study.xml")) {
				assertEquals(after.keySet(), Folders.all(to).keySet());
				Map<String, String> others = Folders.all(to);
				others.remove("study.xml");
				assertTrue(after.entrySet().containsAll(others.entrySet()));
			}
		});
	}

	@Test
	void aFullDiskIsToldOf() throws StudyException, IOException {
		Path study = study();
		FaultyDisk disk = new FaultyDisk();
		disk.failAt(1, Fault.FULL);
		StudyException problem = assertThrows(StudyException.class, () -> on(study, disk).take(BackupReason.SAVED, null));
		assertTrue(problem.getMessage().contains("The backup cannot be written: the disk is full."), problem.getMessage());
	}
}
