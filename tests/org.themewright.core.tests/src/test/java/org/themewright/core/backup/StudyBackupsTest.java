package org.themewright.core.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.themewright.core.StudyException;
import org.themewright.core.internal.files.Disk;
import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.core.privacy.PseudonymKey;
import org.themewright.core.support.FaultyDisk;

/** Backups of a study that is a few plain files. */
class StudyBackupsTest {

	private static final Instant NOON = Instant.parse("2026-11-25T12:00:00.250Z");
	private static final String KEY = "\u0089TWK\r\n\u001a\n and what is encrypted";

	@TempDir
	private Path temp;

	private Path study;
	private StudyBackups backups;

	@BeforeEach
	void createStudy() {
		study = Folders.study(temp.resolve("study"));
		backups = at(NOON);
	}

	private StudyBackups at(Instant now) {
		return new StudyBackups(study, Clock.fixed(now, ZoneOffset.UTC));
	}

	/** Backups on a disk that has so much room for nothing else. */
	private StudyBackups onDiskOf(long bytes) {
		return new StudyBackups(study, Clock.fixed(NOON, ZoneOffset.UTC), BackupPolicy.DEFAULT, Disk.REAL,
				folder -> bytes - bytesOnDisk());
	}

	private long bytesOnDisk() {
		return Folders.all(study).entrySet().stream()
				.filter(each -> each.getKey().matches("\\.themewright/backups/(objects/.*|.*manifest)"))
				.mapToLong(each -> each.getValue().length()).sum();
	}

	private Set<String> objects() {
		Set<String> result = new TreeSet<>(Folders.all(study).keySet());
		result.removeIf(each -> !each.startsWith(".themewright/backups/objects/"));
		return result;
	}

	private Map<String, String> restored(Backup backup) throws StudyException, IOException {
		Path to = Files.createTempDirectory(temp, "restored");
		assertEquals(List.of(), backups.restoreTo(backup.id(), to, null));
		return Folders.all(to);
	}

	private List<String> ids() throws StudyException {
		return backups.list().stream().map(Backup::id).toList();
	}

	private static String random(int length) {
		byte[] bytes = new byte[length];
		new Random(length).nextBytes(bytes);
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

	@Test
	void aBackupSaysWhatItIs() throws StudyException {
		Map<String, String> files = Folders.content(study);
		Backup backup = backups.take(BackupReason.CLOSED, null);
		assertEquals("20261125T120000Z-closed", backup.id());
		assertEquals(NOON, backup.created());
		assertEquals(BackupReason.CLOSED, backup.reason());
		assertEquals("Peers & more", backup.studyName());
		assertEquals(files.size(), backup.files());
		assertEquals(files.values().stream().mapToInt(String::length).sum(), backup.bytes());
		assertEquals(bytesOnDisk(), backup.ownBytes());
		assertEquals(bytesOnDisk(), backups.usedBytes());
		assertNull(backup.problem());
		assertEquals(List.of(backup), backups.list());
		assertEquals(files, Folders.content(study));
		assertEquals("*\n", Folders.all(study).get(".themewright/.gitignore"), "out of version control");
	}

	@Test
	void aStudyWithoutBackupsHasNone() throws StudyException {
		Map<String, String> before = Folders.all(study);
		assertEquals(List.of(), backups.list());
		backups.prune();
		backups.deleteAll();
		assertThrows(StudyException.class, () -> backups.restore("x", null));
		assertThrows(StudyException.class, () -> backups.delete("x"));
		assertThrows(StudyException.class, () -> backups.verify("x", null));
		assertEquals(before, Folders.all(study));
	}

	@Test
	void aSecondBackupWithoutChangesWritesNothing() throws StudyException {
		Backup first = backups.take(BackupReason.SAVED, null);
		FaultyDisk disk = new FaultyDisk();
		StudyBackups later = new StudyBackups(study, Clock.systemUTC(), BackupPolicy.DEFAULT, disk, folder -> 1L << 40);
		assertEquals(first.id(), later.take(BackupReason.CLOSED, null).id());
		assertEquals(0, disk.steps());
	}

	@Test
	void oneChangeAddsOneObject() throws StudyException, IOException {
		Backup first = backups.take(BackupReason.SAVED, null);
		Map<String, String> before = Folders.content(study);
		Set<String> objects = objects();
		Folders.write(study, "codings/ann/one.xml", "<codings>more</codings>");
		Backup second = at(NOON.plusSeconds(1)).take(BackupReason.SAVED, null);
		Set<String> more = objects();
		assertTrue(more.containsAll(objects));
		assertEquals(objects.size() + 1, more.size());
		assertEquals(List.of(second.id(), first.id()), ids());
		assertEquals(before, restored(first));
		assertEquals(Folders.content(study), restored(second));
		for (Backup each : backups.list()) {
			assertTrue(each.ownBytes() > 100 && each.ownBytes() < 1500, "a manifest and a small object: " + each);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "study.xml", "codebook.xml", "sources/a.txt", "sources/a.xml", "sources/original/Any name.pdf",
			"sources/original/a/b.mp3", "codings/ann/a.xml", "diagrams/a.xml", "memos/a.xml",
			"sources/original/GRÜSSE.docx", "sources/original/Grüße & “more” + 100%\n.docx", "sources/original/a.txt " })
	void theStudysOwnFilesAreKept(String path) throws StudyException, IOException {
		Folders.write(study, path, "here");
		assertEquals("here", restored(backups.take(BackupReason.SAVED, null)).get(path));
	}

	@ParameterizedTest
	@ValueSource(strings = { "notes.txt", "sources/a.docx", "codings/ann/a.txt", "diagrams/a.svg", "memos/sub/a.xml",
			"study.xml.before~", "codebook.xml.before~2", "codings/ann/a.xml.before~", "sources/a.xml.tmp~",
			"sources/original/a.tmp~", ".git/config", ".themewright/lock", "sources/.git/a.txt", "sources/original/.a",
			"codings/.hidden/a.xml", "private/names.csv", "private/names.xml", "private/a.key", "private/sub/b.key",
			"export/study.xml", "sources/original/a\\b.txt" })
	void othersAreLeftAlone(String path) throws StudyException, IOException {
		Backup backup = backups.take(BackupReason.SAVED, null);
		Folders.write(study, path, "mine, and no key");
		Path file = study.resolve(path);
		assertEquals(backup.id(), backups.take(BackupReason.SAVED, null).id(), "it is no change");
		Folders.write(study, "memos/first.xml", "changed");
		Backup second = backups.take(BackupReason.SAVED, null);
		assertFalse(restored(second).containsKey(path));
		backups.restore(backup.id(), null);
		assertEquals("mine, and no key", Files.readString(file));
		assertEquals("<memo/>", Folders.all(study).get("memos/first.xml"));
	}

	@Test
	void anEncryptedKeyIsKeptAndNeverTakenAway() throws StudyException, IOException {
		Backup without = backups.take(BackupReason.SAVED, null);
		Folders.write(study, "private/pseudonyms.key", KEY);
		Folders.write(study, "private/more.key", "Maya is Ms Miller");
		Backup with = backups.take(BackupReason.SAVED, null);
		Map<String, String> kept = restored(with);
		assertEquals(KEY, kept.get("private/pseudonyms.key"));
		assertFalse(kept.containsKey("private/more.key"));
		backups.restore(without.id(), null);
		assertEquals(KEY, Folders.all(study).get("private/pseudonyms.key"));
		Folders.write(study, "private/pseudonyms.key", KEY + " anew");
		backups.restore(with.id(), null);
		assertEquals(KEY, Folders.all(study).get("private/pseudonyms.key"));
		assertEquals("Maya is Ms Miller", Folders.all(study).get("private/more.key"));
		assertTrue(Folders.all(study).values().stream().filter(each -> each.contains("Miller")).count() == 1);
	}

	@Test
	void thePseudonymKeyComesBackAndIsItsOwnersAlone() throws StudyException, IOException {
		char[] passphrase = "correct horse battery staple".toCharArray();
		try (PseudonymKey key = PseudonymKey.create(study, passphrase)) {
			key.put(new PseudonymEntry("Ms Miller", "Maya", PseudonymEntry.Kind.PERSON, ""));
			key.save();
		}
		Backup backup = backups.take(BackupReason.SAVED, null);
		Files.delete(study.resolve("private/pseudonyms.key"));
		backups.restore(backup.id(), null);
		backups.restoreTo(backup.id(), temp.resolve("to"), null);
		for (Path each : List.of(study, temp.resolve("to"))) {
			try (PseudonymKey key = PseudonymKey.open(each, passphrase)) {
				assertEquals("Maya", key.entries().iterator().next().pseudonym());
			}
			assumeTrue(each.getFileSystem().supportedFileAttributeViews().contains("posix"));
			assertEquals("rw-------", PosixFilePermissions.toString(
					Files.getPosixFilePermissions(each.resolve("private/pseudonyms.key"))));
		}
	}

	@Test
	void restoringPutsBackChangesAndDeletesAndCanBeTakenBack() throws StudyException, IOException {
		Map<String, String> before = Folders.content(study);
		Backup backup = backups.take(BackupReason.SAVED, null);
		Files.delete(study.resolve("sources/one.txt"));
		Files.delete(study.resolve("study.xml"));
		Folders.write(study, "codebook.xml", "\u0000\u0001 damaged");
		Folders.write(study, "codings/bob/two.xml", "<new/>");
		Map<String, String> damaged = Folders.content(study);
		Backup taken = backups.restore(backup.id(), null);
		assertEquals(before, Folders.content(study));
		assertEquals(BackupReason.BEFORE_RESTORE, taken.reason());
		assertEquals("study", taken.studyName(), "the name of the folder, where there is no study.xml");
		backups.restore(taken.id(), null);
		assertEquals(damaged, Folders.content(study));
	}

	@Test
	void everythingCanBeRestoredIntoAnEmptyStudy() throws StudyException, IOException {
		Map<String, String> before = Folders.content(study);
		Backup backup = backups.take(BackupReason.SAVED, null);
		for (String each : before.keySet()) {
			Files.delete(study.resolve(each));
		}
		backups.restore(backup.id(), null);
		assertEquals(before, Folders.content(study));
	}

	@Test
	void restoringWhatIsThereWritesNoFile() throws StudyException, IOException {
		Backup backup = backups.take(BackupReason.BY_HAND, null);
		Object key = Files.readAttributes(study.resolve("study.xml"), "*").get("fileKey");
		assertEquals(backup.id(), backups.restore(backup.id(), null).id());
		assertEquals(key, Files.readAttributes(study.resolve("study.xml"), "*").get("fileKey"));
	}

	@Test
	void namesThatDifferInCaseOrAreLongComeBack() throws StudyException, IOException {
		Folders.write(study, "sources/original/a.txt", "lower");
		Folders.write(study, "sources/original/A.txt", "upper");
		assumeFalse(Folders.all(study).get("sources/original/a.txt").equals("upper"), "the disk tells case apart");
		Folders.write(study, "sources/original/" + "ä".repeat(127), "long");
		Map<String, String> before = Folders.content(study);
		Backup backup = backups.take(BackupReason.SAVED, null);
		Files.delete(study.resolve("sources/original/a.txt"));
		Folders.write(study, "sources/original/b.TXT", "new");
		backups.restore(backup.id(), null);
		assertEquals(before, Folders.content(study));
		assertEquals(before, restored(backup));
	}

	@Test
	void aFileThatLooksUnchangedIsNotReadAgainAsWorkGoesOn() throws StudyException, IOException {
		// the newest file stands for the present
		Folders.write(study, "memos/second.xml", "<memo/>");
		Files.setLastModifiedTime(study.resolve("memos/second.xml"), FileTime.from(Instant.parse("2026-01-01T00:00:03Z")));
		Backup first = backups.take(BackupReason.SAVED, null);
		Path file = study.resolve("codebook.xml");
		Files.writeString(file, "<CODEBOOK/>");
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
		assertEquals(first.id(), backups.take(BackupReason.SAVED, null).id(), "it was not read");
		Backup second = backups.take(BackupReason.BY_HAND, null);
		assertEquals("<CODEBOOK/>", restored(second).get("codebook.xml"));
	}

	@Test
	void aFileWrittenJustBeforeABackupIsReadAgain() throws StudyException, IOException {
		Files.setLastModifiedTime(study.resolve("codebook.xml"), FileTime.from(Instant.parse("2026-01-01T00:00:03Z")));
		Files.setLastModifiedTime(study.resolve("memos/first.xml"), FileTime.from(Instant.parse("2026-01-01T00:00:04Z")));
		backups.take(BackupReason.SAVED, null);
		Path file = study.resolve("codebook.xml");
		Files.writeString(file, "<CODEBOOK/>");
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:03Z")));
		assertEquals("<CODEBOOK/>", restored(backups.take(BackupReason.SAVED, null)).get("codebook.xml"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "themewright known 1\nnonsense\n", "\u0000" })
	void damagedKnowledgeOnlyMakesABackupSlower(String content) throws StudyException, IOException {
		Backup first = backups.take(BackupReason.SAVED, null);
		Folders.write(study, ".themewright/backups/known", content);
		assertEquals(first.id(), backups.take(BackupReason.SAVED, null).id());
		Folders.write(study, "memos/first.xml", "changed");
		assertEquals(Folders.content(study), restored(backups.take(BackupReason.SAVED, null)));
	}

	@Test
	void whatIsTakenByHandIsABackupOfItsOwnSinceItIsKeptLonger() throws StudyException {
		Backup saved = backups.take(BackupReason.SAVED, null);
		Set<String> objects = objects();
		Backup byHand = backups.take(BackupReason.BY_HAND, null);
		assertEquals(List.of(byHand.id(), saved.id()), ids());
		assertEquals(objects, objects());
		assertEquals(byHand.id(), backups.take(BackupReason.BY_HAND, null).id());
		assertEquals(byHand.id(), backups.take(BackupReason.SAVED, null).id());
		assertEquals(byHand.id(), backups.take(BackupReason.BEFORE_REPAIR, null).id());
	}

	@Test
	void backupsOfOneSecondHaveIdsOfTheirOwnAndKeepTheirOrder() throws StudyException {
		for (int i = 0; i < 4; i++) {
			Folders.write(study, "memos/first.xml", "memo " + i);
			backups.take(BackupReason.SAVED, null);
		}
		assertEquals(List.of("20261125T120000Z-saved-4", "20261125T120000Z-saved-3", "20261125T120000Z-saved-2",
				"20261125T120000Z-saved"), ids());
	}

	@Test
	void aClockThatIsSetBackDoesNotMakeTheNewestOld() throws StudyException {
		for (int i = 0; i < 30; i++) {
			Folders.write(study, "memos/first.xml", "memo " + i);
			Backup taken = at(NOON.minus(Duration.ofDays(300L * i))).take(BackupReason.SAVED, null);
			assertEquals(taken.id(), ids().getFirst());
		}
	}

	@Test
	void oldBackupsGoWithWhatOnlyTheyHold() throws StudyException, IOException {
		Map<String, String> last = null;
		for (int i = 0; i < 40; i++) {
			Folders.write(study, "memos/first.xml", "memo " + i);
			last = Folders.content(study);
			at(NOON.plus(Duration.ofMinutes(15L * i))).take(BackupReason.SAVED, null);
		}
		assertEquals(10, backups.list().size());
		assertEquals(last.size() - 1 + 10, objects().size());
		assertEquals(last, restored(backups.list().getFirst()));
		for (Backup each : backups.list()) {
			assertEquals(List.of(), backups.verify(each.id(), null));
		}
	}

	@Test
	void aBackupThatIsRestoredIsNotDeletedOnTheWay() throws StudyException {
		Map<String, String> before = Folders.content(study);
		Backup oldest = new StudyBackups(study, Clock.fixed(NOON, ZoneOffset.UTC), new BackupPolicy(1, 0, 0, 1))
				.take(BackupReason.BY_HAND, null);
		Folders.write(study, "memos/first.xml", "changed");
		new StudyBackups(study, Clock.fixed(NOON, ZoneOffset.UTC), new BackupPolicy(1, 0, 0, 1)).restore(oldest.id(), null);
		assertEquals(before, Folders.content(study));
	}

	@Test
	void deletingOneLeavesWhatOthersShare() throws StudyException, IOException {
		Backup first = backups.take(BackupReason.SAVED, null);
		Map<String, String> before = Folders.content(study);
		Folders.write(study, "memos/first.xml", "changed");
		Backup second = backups.take(BackupReason.SAVED, null);
		int objects = objects().size();
		backups.delete(second.id());
		assertEquals(objects - 1, objects().size());
		assertEquals(List.of(first.id()), ids());
		assertEquals(before, restored(first));
		assertThrows(StudyException.class, () -> backups.delete(second.id()));
		assertEquals(Folders.content(study), restored(backups.take(BackupReason.SAVED, null)));
	}

	@Test
	void afterDeletingAllNothingIsLeftOfThem() throws StudyException {
		Map<String, String> before = Folders.all(study);
		backups.take(BackupReason.SAVED, null);
		Folders.write(study, ".themewright/backups/20200101T000000Z-saved.manifest", "damaged");
		backups.deleteAll();
		before.put(".themewright/.gitignore", "*\n");
		assertEquals(before, Folders.all(study));
	}

	@Test
	void theOldestGoFirstWhenThereIsNotEnoughSpace() throws StudyException, IOException {
		backups = onDiskOf(1_000_000);
		Folders.write(study, "sources/original/big", random(15_000));
		Folders.write(study, "memos/first.xml", "memo 0");
		List<String> all = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			Folders.write(study, "sources/original/big" + i % 2, random(20_000 + i));
			Backup taken = backups.take(BackupReason.BY_HAND, null);
			all.addFirst(taken.id());
			assertEquals(taken.id(), ids().getFirst());
			assertEquals(Folders.content(study), restored(taken));
			assertTrue(bytesOnDisk() <= 100_000, bytesOnDisk() + " bytes");
		}
		assertEquals(all.subList(0, 3), ids());
	}

	@Test
	void aBackupThatDoesNotFitIsNotTakenAndTheOthersStay() throws StudyException, IOException {
		backups = onDiskOf(300_000);
		Map<String, String> before = Folders.content(study);
		Backup first = backups.take(BackupReason.SAVED, null);
		long bytes = bytesOnDisk();
		Folders.write(study, "sources/original/big", random(40_000));
		StudyException problem = assertThrows(StudyException.class, () -> backups.take(BackupReason.BEFORE_REPAIR, null));
		assertTrue(problem.getMessage().contains("not enough space"), problem.getMessage());
		assertEquals(bytes, bytesOnDisk());
		assertEquals(before, restored(first));
		assertThrows(StudyException.class, () -> backups.restore(first.id(), null));
		assertTrue(Folders.content(study).containsKey("sources/original/big"), "without a backup nothing is restored");
	}

	@Test
	void whatACrashLeftIsNotTakenForKeptWhenItHasToGo() throws StudyException, IOException {
		Folders.write(study, "sources/original/big", random(40_000));
		Backup lost = backups.take(BackupReason.SAVED, null);
		Files.delete(study.resolve(".themewright/backups").resolve(lost.id() + ".manifest"));
		Files.delete(study.resolve("sources/original/big"));
		backups = onDiskOf(300_000);
		Backup taken = backups.take(BackupReason.SAVED, null);
		assertEquals(List.of(), backups.verify(taken.id(), null));
		assertEquals(Folders.content(study), restored(taken));
	}

	@Test
	void aDiskThatBecameFullerIsGivenSpaceBack() throws StudyException {
		for (int i = 0; i < 5; i++) {
			Folders.write(study, "sources/original/big", random(20_000 + i));
			backups.take(BackupReason.BY_HAND, null);
		}
		backups = onDiskOf(500_000);
		backups.prune();
		assertEquals(2, ids().size());
		assertTrue(bytesOnDisk() <= 50_000);
		backups = onDiskOf(10);
		backups.prune();
		assertEquals(1, ids().size(), "the newest stays");
	}

	@ParameterizedTest
	@EnumSource(names = { "BY_HAND", "BEFORE_RESTORE", "BEFORE_REPAIR", "BEFORE_MIGRATION" })
	void whatIsTakenForAReasonMendsDamagedContents(BackupReason reason) throws StudyException, IOException {
		Backup first = backups.take(BackupReason.SAVED, null);
		for (String object : objects()) {
			Folders.write(study, object, Folders.all(study).get(object).replace('x', 'y').substring(1));
		}
		assertEquals(first.files(), backups.verify(first.id(), null).size());
		Backup second = backups.take(reason, null);
		assertEquals(Folders.content(study), restored(second));
		assertEquals(List.of(), backups.verify(first.id(), null));
	}

	@Test
	void aMissingContentIsReportedAndWrittenAnew() throws StudyException, IOException {
		Backup first = backups.take(BackupReason.SAVED, null);
		Files.delete(study.resolve(objects().iterator().next()));
		assertEquals(1, backups.verify(first.id(), null).size());
		assertFalse(backups.list().getFirst().isUsable());
		StudyException problem = assertThrows(StudyException.class, () -> backups.restore(first.id(), null));
		assertTrue(problem.getMessage().contains("not whole"), problem.getMessage());
		assertEquals(Folders.content(study), restored(backups.take(BackupReason.SAVED, null)));
		assertEquals(List.of(), backups.verify(first.id(), null));
	}

	@Test
	void ofADamagedBackupANewFolderGetsWhatIsLeft() throws StudyException, IOException {
		Backup backup = backups.take(BackupReason.SAVED, null);
		Files.delete(study.resolve(objects().iterator().next()));
		Path to = temp.resolve("left");
		var lost = backups.restoreTo(backup.id(), to, null);
		assertEquals(1, lost.size());
		Map<String, String> expected = Folders.content(study);
		expected.remove(lost.getFirst().file().toString().replace('\\', '/'));
		assertEquals(expected, Folders.all(to));
	}

	@Test
	void aFolderWithSomethingInItIsNotRestoredTo() throws StudyException, IOException {
		Backup backup = backups.take(BackupReason.SAVED, null);
		Path full = temp.resolve("full");
		Folders.write(full, "mine.txt", "mine");
		Map<String, String> before = Folders.all(study);
		for (Path each : List.of(full, full.resolve("mine.txt"), full.resolve("mine.txt/sub"), study, study.resolve("new"))) {
			assertThrows(StudyException.class, () -> backups.restoreTo(backup.id(), each, null));
		}
		assertEquals(Map.of("mine.txt", "mine"), Folders.all(full));
		assertEquals(before, Folders.all(study));
		assertFalse(Files.exists(study.resolve("new")));
	}

	@Test
	void withTooLittleSpaceNothingIsRestored() throws StudyException {
		Backup backup = backups.take(BackupReason.SAVED, null);
		Map<String, String> before = Folders.content(study);
		StudyBackups full = new StudyBackups(study, Clock.systemUTC(), new BackupPolicy(9, 0, 0, 1), Disk.REAL, folder -> 30);
		StudyException problem = assertThrows(StudyException.class,
				() -> full.restoreTo(backup.id(), temp.resolve("to"), null));
		assertTrue(problem.getMessage().contains("Free some space"), problem.getMessage());
		assertFalse(Files.exists(temp.resolve("to")));
		assertEquals(before, Folders.content(study));
	}

	@Test
	void aFileThatCannotBeReadKeepsABackupFromBeingTaken() throws StudyException, IOException {
		Backup first = backups.take(BackupReason.SAVED, null);
		Path file = study.resolve("memos/first.xml");
		Files.writeString(file, "changed");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
		assumeFalse(Files.isReadable(file), "root reads everything");
		StudyException problem = assertThrows(StudyException.class, () -> backups.take(BackupReason.SAVED, null));
		assertEquals(file, problem.getFile());
		assertEquals(List.of(first.id()), ids());
	}

	@Test
	void aCancelledBackupIsNotThere() throws StudyException {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> backups.take(BackupReason.SAVED, cancelled));
		assertEquals(List.of(), backups.list());
		Backup backup = backups.take(BackupReason.SAVED, null);
		Map<String, String> before = Folders.all(study);
		assertThrows(OperationCanceledException.class, () -> backups.restore(backup.id(), cancelled));
		assertThrows(OperationCanceledException.class, () -> backups.restoreTo(backup.id(), temp.resolve("to"), cancelled));
		assertThrows(OperationCanceledException.class, () -> backups.verify(backup.id(), cancelled));
		assertEquals(before, Folders.all(study));
		assertFalse(Files.exists(temp.resolve("to")));
	}

	@Test
	void linksAreLeftAlone() throws StudyException, IOException {
		Folders.write(temp, "elsewhere/secret.xml", "secret");
		Files.createSymbolicLink(study.resolve("memos/link.xml"), temp.resolve("elsewhere/secret.xml"));
		Files.createSymbolicLink(study.resolve("codings/link"), temp.resolve("elsewhere"));
		Files.createSymbolicLink(study.resolve("sources/original/inside.txt"), study.resolve("private/names.csv"));
		Folders.write(study, "private/names.csv", "secret");
		Backup backup = backups.take(BackupReason.BY_HAND, null);
		assertFalse(restored(backup).containsValue("secret"));
		Folders.write(study, "memos/first.xml", "changed");
		backups.restore(backup.id(), null);
		assertTrue(Files.isSymbolicLink(study.resolve("memos/link.xml")));
		assertEquals(Map.of("secret.xml", "secret"), Folders.all(temp.resolve("elsewhere")));
	}

	@Test
	void nothingIsRestoredThroughALink() throws StudyException, IOException {
		Backup backup = backups.take(BackupReason.BY_HAND, null);
		Files.move(study.resolve("sources"), temp.resolve("elsewhere"));
		Files.createSymbolicLink(study.resolve("sources"), temp.resolve("elsewhere"));
		Folders.write(temp, "elsewhere/one.txt", "changed");
		Map<String, String> before = Folders.all(temp.resolve("elsewhere"));
		StudyException problem = assertThrows(StudyException.class, () -> backups.restore(backup.id(), null));
		assertEquals(study.resolve("sources"), problem.getFile());
		assertEquals(before, Folders.all(temp.resolve("elsewhere")));
	}

	@Test
	void aLinkInThePlaceOfAFileIsReplacedAndWhatItLedToStays() throws StudyException, IOException {
		Backup backup = backups.take(BackupReason.BY_HAND, null);
		Folders.write(temp, "elsewhere.xml", "theirs");
		Files.delete(study.resolve("codebook.xml"));
		Files.createSymbolicLink(study.resolve("codebook.xml"), temp.resolve("elsewhere.xml"));
		backups.restore(backup.id(), null);
		assertFalse(Files.isSymbolicLink(study.resolve("codebook.xml")));
		assertEquals("<codebook/>", Files.readString(study.resolve("codebook.xml")));
		assertEquals("theirs", Files.readString(temp.resolve("elsewhere.xml")));
	}
}
