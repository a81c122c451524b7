package org.themewright.core.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.themewright.core.StudyChange;
import org.themewright.core.StudyException;
import org.themewright.core.StudyLockedException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.internal.backup.BackedUpFile;
import org.themewright.core.internal.backup.BackupFolder;
import org.themewright.core.internal.files.Disk;
import org.themewright.core.internal.files.FileTransaction;
import org.themewright.core.internal.unsaved.ChangeEncoder;
import org.themewright.core.internal.unsaved.UnsavedLog;
import org.themewright.core.internal.unsaved.UnsavedWork;
import org.themewright.core.support.FaultyDisk;
import org.themewright.core.support.FaultyDisk.Fault;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.StudyDump;
import org.themewright.core.support.TestStudies;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Backups of real studies, while these are worked on. */
class BackupWhileSavingTest {

	@TempDir
	private Path temp;

	private Path study;
	private StudyBackups backups;

	@BeforeEach
	void createStudy() {
		study = Folders.study(temp.resolve("study"));
		backups = new StudyBackups(study, Clock.systemUTC());
	}

	/** Does not wait for the disk, but rests after putting a file in place, so that a save takes as long as is wanted. */
	private record PausingDisk(int pause) implements Disk {

		@Override
		public void createFolders(Path folder) throws IOException {
			REAL.createFolders(folder);
		}

		@Override
		public void write(Path file, byte[] content) throws IOException {
			Files.write(file, content);
		}

		@Override
		public void link(Path file, Path second) throws IOException {
			REAL.link(file, second);
		}

		@Override
		public void move(Path from, Path to) throws IOException {
			REAL.move(from, to);
			if (to.toString().endsWith(".xml")) {
				sleep(pause);
			}
		}

		@Override
		public void delete(Path file) throws IOException {
			REAL.delete(file);
		}

		@Override
		public void force(Path folder) {
			// nobody pulls the plug
		}
	}

	private static void sleep(int millis) {
		try {
			Thread.sleep(millis);
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	/**
	 * Each save writes its number into the first and the last file that is looked at, with many between. Once the saves
	 * are short and fall within the look at all files, once they are long and last from one look to the next.
	 */
	@ParameterizedTest
	@CsvSource({ "1500,0,40", "1500,60,100" })
	void aBackupDoesNotMixTwoSaves(int count, int pause, int firstRest) throws IOException {
		for (int i = 0; i < count; i++) {
			Folders.write(study, "sources/original/" + i, "x");
		}
		AtomicBoolean end = new AtomicBoolean();
		AtomicInteger rest = new AtomicInteger(firstRest);
		CompletableFuture<Integer> saves = CompletableFuture.supplyAsync(() -> {
			int number = 0;
			while (!end.get()) {
				save(++number, new PausingDisk(pause));
				sleep(rest.get() / 2 + new Random().nextInt(rest.get()));
			}
			return number;
		});
		Set<String> numbers = new HashSet<>();
		try {
			while (numbers.size() < 15) {
				try {
					Backup taken = backups.take(BackupReason.SAVED, null);
					Map<String, BackedUpFile> files = new BackupFolder(study, Disk.REAL).read(taken.id()).files();
					if (!files.containsKey("memos/first.xml")) {
						assertEquals(files.get("codebook.xml"), files.get("memos/last.xml"));
						numbers.add(files.get("codebook.xml").hash());
					}
				} catch (StudyException e) {
					// files go on changing, on a computer that is busy
					rest.set(2 * rest.get());
				}
			}
		} finally {
			end.set(true);
		}
		assertTrue(saves.join() >= numbers.size());
	}

	private void save(int number, Disk disk) {
		FileTransaction save = new FileTransaction(study, disk);
		byte[] content = Integer.toString(number).getBytes(StandardCharsets.US_ASCII);
		save.put(study.resolve("memos/last.xml"), () -> content);
		save.put(study.resolve("codebook.xml"), () -> content);
		save.delete(study.resolve("memos/first.xml"));
		try {
			save.commit(() -> {
			});
		} catch (StudyException e) {
			throw new AssertionError(e);
		}
	}

	private Map<String, String> restored(Backup backup) throws StudyException, IOException {
		Path to = Files.createTempDirectory(temp, "restored");
		assertEquals(List.of(), backups.restoreTo(backup.id(), to, null));
		return Folders.all(to);
	}

	@Test
	void aFileThatChangesWhileItIsReadIsReadAgain() throws StudyException, IOException {
		int[] calls = new int[1];
		Backup taken = backups.take(BackupReason.SAVED, new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				if (++calls[0] < 20) {
					Folders.write(study, "memos/first.xml", "memo " + calls[0]);
					Folders.write(study, "memos/new" + calls[0] + ".xml", "new");
				}
				return false;
			}
		});
		assertEquals(Folders.content(study), restored(taken));
	}

	@Test
	void filesThatGoOnChangingGiveNoBackup() throws StudyException {
		int[] calls = new int[1];
		StudyException problem = assertThrows(StudyException.class, () -> backups.take(BackupReason.SAVED, new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				Folders.write(study, "memos/first.xml", "memo".repeat(++calls[0]));
				return false;
			}
		}));
		assertTrue(problem.getMessage().contains("go on changing"), problem.getMessage());
		assertEquals(List.of(), backups.list());
	}

	@Test
	void aBackupWaitsForASaveThatIsUnderWay() throws StudyException, IOException {
		int saved = killedHalfway();
		AtomicInteger looks = new AtomicInteger();
		CompletableFuture<Backup> waiting = CompletableFuture.supplyAsync(() -> {
			try {
				return backups.take(BackupReason.SAVED, new NullProgressMonitor() {
					@Override
					public boolean isCanceled() {
						looks.incrementAndGet();
						return false;
					}
				});
			} catch (StudyException e) {
				throw new AssertionError(e);
			}
		});
		while (looks.get() < 30 && !waiting.isDone()) {
			Thread.onSpinWait();
		}
		assertFalse(waiting.isDone(), "a save is half done");
		FileTransaction.finish(study, Disk.REAL);
		assertEquals(Integer.toString(saved), restored(waiting.join()).get("codebook.xml"));
	}

	/** Leaves a save of which one file is in place and one is not; returns its number. */
	private int killedHalfway() {
		int number = 0;
		do {
			FaultyDisk disk = new FaultyDisk();
			disk.failAt(number, Fault.KILLED);
			int next = ++number;
			assertThrows(FaultyDisk.Killed.class, () -> save(next, disk));
		} while (content("memos/last.xml") == content("codebook.xml") || content("codebook.xml") == number);
		return number;
	}

	@Test
	void whoHoldsAStudyFindsASaveBroughtToItsEnd() throws StudyException, IOException {
		int saved = killedHalfway();
		Backup taken;
		try (StudyBackups.Hold hold = backups.hold()) {
			assertThrows(StudyLockedException.class, () -> new StudyBackups(study, Clock.systemUTC()).hold());
			taken = backups.take(BackupReason.BY_HAND, null);
		}
		assertEquals(Integer.toString(saved), restored(taken).get("codebook.xml"));
		assertEquals(Integer.toString(saved), restored(taken).get("memos/last.xml"));
		backups.hold().close();
	}

	@Test
	void whatIsNeitherAStudyNorHasBackupsIsNotHeld() throws IOException {
		Path folder = Files.createDirectory(temp.resolve("holiday pictures"));
		assertThrows(StudyException.class, () -> new StudyBackups(folder, Clock.systemUTC()).hold());
		assertEquals(Map.of(), Folders.all(folder));
	}

	/** The number of the save that wrote a file. */
	private int content(String path) {
		String content = Folders.content(study).getOrDefault(path, "0");
		return content.matches("\\d+") ? Integer.parseInt(content) : 0;
	}

	@Test
	void waitingForASaveCanBeCancelled() {
		Folders.write(study, ".themewright/save/journal", "under way");
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> backups.take(BackupReason.SAVED, cancelled));
	}

	/** Whatever happens to the files of a study, and whatever is restored in which order. */
	@Property(tries = 15)
	void anyStudyIsRestoredByteForByte(@ForAll Random random) throws StudyException, IOException {
		TestStudies.with(session -> {
			Path folder = session.getFolder();
			StudyBackups taken = new StudyBackups(folder, Clock.systemUTC(), new BackupPolicy(100, 0, 0, 1));
			RandomStudy changes = new RandomStudy(session, random);
			changes.fill();
			Map<String, Map<String, String>> expected = new LinkedHashMap<>();
			for (int i = 0; i < 4; i++) {
				for (int j = 0; j < 10; j++) {
					changes.step();
				}
				session.save(null);
				Backup backup = taken.take(random.nextBoolean() ? BackupReason.SAVED : BackupReason.BY_HAND, null);
				expected.put(backup.id(), Folders.content(folder));
			}
			session.close();
			for (int i = 0; i < 6; i++) {
				damage(folder, random);
				Map<String, String> damaged = Folders.content(folder);
				List<String> ids = List.copyOf(expected.keySet());
				String id = ids.get(random.nextInt(ids.size()));
				Backup before = taken.restore(id, null);
				assertEquals(expected.get(id), Folders.content(folder));
				expected.put(before.id(), damaged);
			}
			for (Backup each : taken.list()) {
				assertEquals(List.of(), taken.verify(each.id(), null));
			}
			taken.restore(expected.keySet().iterator().next(), null);
			try (StudySession again = StudySession.open(folder, null)) {
				assertEquals(List.of(), again.getFindings());
			}
		});
	}

	private static void damage(Path folder, Random random) throws IOException {
		for (String each : Folders.content(folder).keySet()) {
			Path file = folder.resolve(each);
			switch (random.nextInt(6)) {
			case 0 -> Files.delete(file);
			case 1 -> Files.write(file, new byte[random.nextInt(20)]);
			case 2 -> Files.writeString(file, "\0", StandardOpenOption.APPEND);
			case 3 -> Folders.write(folder, each.replaceAll("/.*\\.xml", "/new.xml"), "new");
			default -> {
			}
			}
		}
	}

	@Test
	void aCodingIsOneFileMore() throws StudyException, IOException {
		TestStudies.with(session -> {
			Path folder = session.getFolder();
			StudyBackups taken = new StudyBackups(folder, Clock.systemUTC());
			new RandomStudy(session, new Random(3)).fill();
			session.save(null);
			taken.take(BackupReason.SAVED, null);
			Set<String> before = Folders.all(folder.resolve(".themewright/backups")).keySet();
			Transcript transcript = StudyObjects.transcripts(session.getStudy()).stream()
					.filter(each -> each.getText().length() > 3).findFirst().orElseThrow();
			Code code = session.getStudy().getCodebook().getCodes().getFirst();
			new CodingOperations(session).code(transcript, new TextRange(0, 3), code, session.getStudy().getResearchers().getFirst());
			session.save(null);
			Backup second = taken.take(BackupReason.SAVED, null);
			Set<String> more = new HashSet<>(Folders.all(folder.resolve(".themewright/backups")).keySet());
			more.removeAll(before);
			assertEquals(2, more.size(), more::toString);
			assertTrue(more.contains(second.id() + ".manifest"), more::toString);
			assertEquals("Peers", second.studyName());
		});
	}

	@Test
	void aBackupInANewFolderIsTheStudy() throws StudyException, IOException {
		TestStudies.with(session -> {
			new RandomStudy(session, new Random(5)).fill();
			session.save(null);
			StudyBackups taken = new StudyBackups(session.getFolder(), Clock.systemUTC());
			taken.restoreTo(taken.take(BackupReason.BY_HAND, null).id(), temp.resolve("copy"), null);
			try (StudySession copy = StudySession.open(temp.resolve("copy"), null)) {
				assertEquals(List.of(), copy.getFindings());
				StudyDump.assertStoredEqual(session.getStudy(), copy.getStudy());
			}
		});
	}

	@Test
	void workThatWasNotSavedIsPutAsideByARestore() throws StudyException, IOException {
		Map<String, String> before = Folders.content(study);
		Backup backup = backups.take(BackupReason.SAVED, null);
		UnsavedLog log = new UnsavedLog(study);
		log.append(StudyChange.Kind.EXECUTE, "Code", new ChangeEncoder(study, transcript -> null));
		log.close(true);
		assertEquals(1, UnsavedWork.find(study).commands().size());
		Folders.write(study, "memos/first.xml", "later");
		backups.restore(backup.id(), null);
		assertEquals(before, Folders.content(study));
		assertEquals(List.of(), UnsavedWork.find(study).commands());
		try (var aside = Files.list(study.resolve(".themewright/unsaved/set-aside"))) {
			assertEquals(1, aside.count());
		}
	}
}
