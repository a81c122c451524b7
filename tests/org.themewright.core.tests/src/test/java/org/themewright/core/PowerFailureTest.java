package org.themewright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.internal.Environment;
import org.themewright.core.internal.files.Disk;
import org.themewright.core.internal.files.FileTransaction;
import org.themewright.core.internal.migration.StudyMigrations;
import org.themewright.core.support.DiskInFront;
import org.themewright.core.support.FaultyDisk;
import org.themewright.core.support.FaultyDisk.Fault;
import org.themewright.core.support.Folders;
import org.themewright.core.support.QuickTempDir;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.StudyDump;
import org.themewright.core.support.VolatileDisk;
import org.themewright.core.support.VolatileDisk.Neglect;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;

/** A power failure, after which what was not forced to disk may be missing, leaves a study as it was or as saved. */
class PowerFailureTest {

	/** How often chance chooses what survives at each step. */
	private static final int CHOICES = 4;

	@TempDir(factory = QuickTempDir.class)
	private Path temp;

	private int folders;

	/** A saved study that was changed, so that a save writes, replaces and deletes, and makes folders. */
	private final class Changed implements AutoCloseable {

		private final DiskInFront disk = new DiskInFront(Disk.REAL);
		private final Path folder = newFolder();
		private final StudySession session;
		private final String before;
		private final String after;

		Changed(long seed) throws StudyException {
			session = StudySession.create(folder, "Peers", environment(disk));
			RandomStudy study = new RandomStudy(session, new Random(seed));
			study.fill();
			session.save(null);
			before = StudyDump.asStored(session.getStudy());
			new StudyOperations(session).createMemo("The first memo makes a folder", "words", null, null);
			new StudyOperations(session).delete(List.of(session.getStudy().getSources().get(0)));
			for (int i = 0; i < 8; i++) {
				study.step();
			}
			codeAsSomebodyNew();
			after = StudyDump.asStored(session.getStudy());
			assertFalse(before.equals(after));
		}

		/** The first coding of a researcher makes a folder in a folder. */
		private void codeAsSomebodyNew() {
			Researcher researcher = new StudyOperations(session).createResearcher("Somebody new", null);
			Transcript transcript = StudyObjects.transcripts(session.getStudy()).stream()
					.filter(each -> !each.getText().isEmpty()).findFirst().orElseThrow();
			Code code = new StudyOperations(session).createCode(null, "New", null, null);
			new CodingOperations(session).code(transcript, new TextRange(0, 1), code, researcher);
		}

		@Override
		public void close() {
			session.close();
		}
	}

	private static Environment environment(Disk disk) {
		return new Environment(disk, Clock.systemUTC(), new StudyMigrations(null));
	}

	private Path newFolder() {
		return temp.resolve("study " + folders++);
	}

	/** What was found, by the step after which the power failed. */
	private static final class Found {
		private final Map<Integer, Boolean> saved = new TreeMap<>();
		private int before;
		private int after;
	}

	/** Looks at what a power failure left and sees to it that it is the one or the other, and all of it. */
	private static void check(Path folder, String before, String after, boolean recover, String what, Found found)
			throws IOException, StudyException {
		String read = read(folder, what);
		if (recover) {
			recover(folder, read, after, what);
		} else {
			FileTransaction.finish(folder, new VolatileDisk(folder));
			StudyDump.assertSame(read, read(folder, what), "mended, " + what);
		}
		if (read.equals(after)) {
			found.after++;
		} else {
			StudyDump.assertSame(before, read, "neither as it was nor as saved, " + what);
			found.before++;
		}
		assertEquals(List.of(), leftovers(folder), what);
	}

	private static String read(Path folder, String what) throws StudyException {
		try (StudySession session = StudySession.open(folder, StudySession.Access.READ, null)) {
			assertEquals(List.of(), session.getFindings(), what);
			return StudyDump.asStored(session.getStudy());
		}
	}

	private static void recover(Path folder, String read, String after, String what) throws StudyException {
		try (StudySession session = StudySession.open(folder, null)) {
			StudyDump.assertSame(read, StudyDump.asStored(session.getStudy()), "mended, " + what);
			assertEquals(read.equals(after), session.getUnsavedWork().isEmpty(), () -> "the log goes with the save, " + what);
			assertEquals(List.of(), session.recoverUnsavedWork().failures(), what);
			StudyDump.assertSame(after, StudyDump.asStored(session.getStudy()), "recovered, " + what);
		}
	}

	/** A disk on which all that is there when a save begins to write is durable. */
	private static VolatileDisk volatileDisk(Changed study, Neglect... neglects) throws IOException {
		try {
			study.session.unsavedLog().flush();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
		return new VolatileDisk(study.folder, neglects);
	}

	private static List<String> leftovers(Path folder) throws IOException {
		List<String> result = new ArrayList<>();
		Path save = FileTransaction.folder(folder);
		if (Files.isDirectory(save)) {
			try (var left = Files.list(save)) {
				left.forEach(each -> result.add(each.getFileName().toString()));
			}
		}
		return result;
	}

	private Found failAtEveryStep(VolatileDisk disk, int from, int to, String before, String after, int choices, long seed)
			throws IOException, StudyException {
		Found found = new Found();
		for (int step = from; step <= to; step++) {
			for (int choice = 0; choice < choices; choice++) {
				Path crashed = newFolder();
				disk.afterPowerFailure(step, new Random(seed * 31 + step * 1000L + choice), crashed);
				int unsaved = found.before;
				check(crashed, before, after, choice == 0, "after step " + step + ", choice " + choice + ", seed " + seed,
						found);
				found.saved.merge(step, unsaved == found.before, Boolean::logicalAnd);
				Folders.delete(crashed);
			}
		}
		return found;
	}

	private Found saveAndFailAtEveryStep(long seed, Neglect... neglects) throws IOException, StudyException {
		try (Changed study = new Changed(seed)) {
			StudySave save = study.session.prepareSave();
			VolatileDisk disk = volatileDisk(study, neglects);
			study.disk.exchange(disk);
			save.write(null);
			return failAtEveryStep(disk, 0, disk.steps(), study.before, study.after, CHOICES, seed);
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void aSaveIsThereWholeOrNotAtAll(long seed) throws IOException, StudyException {
		Found found = saveAndFailAtEveryStep(seed);
		assertTrue(found.before > 50 && found.after > 50, found.before + " before, " + found.after + " after");
		assertTrue(new ArrayList<>(found.saved.values()).getLast(), "a save that returned is durable");
	}

	/** The tests of this class would not be worth much if they could not tell. */
	@ParameterizedTest
	@EnumSource
	void aDiskThatForgetsToForceIsFoundOut(Neglect neglect) {
		assertThrows(AssertionFailedError.class, () -> {
			for (long seed = 1; seed < 4; seed++) {
				try {
					saveAndFailAtEveryStep(seed, neglect);
				} catch (StudyException e) {
					throw new AssertionFailedError(e.getMessage(), e);
				}
			}
		});
	}

	@Test
	void aNewStudyIsThereWholeOrNotAtAll() throws IOException, StudyException {
		Path parent = Files.createDirectory(newFolder());
		VolatileDisk disk = new VolatileDisk(parent);
		String dump;
		try (StudySession session = StudySession.create(parent.resolve("of/mine"), "Peers", environment(disk))) {
			dump = StudyDump.asStored(session.getStudy());
		}
		int there = 0;
		for (int step = 0; step <= disk.steps(); step++) {
			for (int choice = 0; choice < 20; choice++) {
				Path crashed = newFolder();
				disk.afterPowerFailure(step, new Random(step * 1000L + choice), crashed);
				Path folder = crashed.resolve("of/mine");
				try (StudySession session = StudySession.open(folder, null)) {
					there++;
					StudyDump.assertSame(dump, StudyDump.asStored(session.getStudy()), "after step " + step);
					assertEquals(List.of(), session.getFindings());
				} catch (StudyException e) {
					assertTrue(step < disk.steps(), "a study that was created is durable: " + e.getMessage());
					assertFalse(Files.exists(folder.resolve("study.xml")), e.getMessage());
				}
				Folders.delete(crashed);
			}
		}
		assertTrue(there > 40, there + " times there");
	}

	@Test
	void aSecondPowerFailureWhileTheFirstIsMendedDoesNoHarm() throws IOException, StudyException {
		try (Changed study = new Changed(4)) {
			StudySave save = study.session.prepareSave();
			VolatileDisk disk = volatileDisk(study);
			study.disk.exchange(disk);
			save.write(null);
			Found found = new Found();
			for (int step = 0; step <= disk.steps(); step += 5) {
				Path crashed = newFolder();
				disk.afterPowerFailure(step, new Random(step), crashed);
				VolatileDisk again = new VolatileDisk(crashed);
				FileTransaction.finish(crashed, again);
				for (int second = 0; second <= again.steps(); second++) {
					Path crashedAgain = newFolder();
					again.afterPowerFailure(second, new Random(step * 1000L + second), crashedAgain);
					check(crashedAgain, study.before, study.after, false, "after step " + step + ", then " + second, found);
					Folders.delete(crashedAgain);
				}
				Folders.delete(crashed);
			}
			assertTrue(found.before > 20 && found.after > 20, found.before + " before, " + found.after + " after");
		}
	}

	@Test
	void aSaveThatFailedAndWasTakenBackStaysTakenBack() throws IOException, StudyException {
		int steps;
		try (Changed study = new Changed(5)) {
			FaultyDisk counting = new FaultyDisk();
			study.disk.exchange(counting);
			study.session.save(null);
			steps = counting.steps();
		}
		int failures = 0;
		for (int failing = steps / 3; failing < steps; failing++) {
			try (Changed study = new Changed(5)) {
				StudySave save = study.session.prepareSave();
				VolatileDisk disk = volatileDisk(study);
				FaultyDisk faulty = new FaultyDisk(disk);
				faulty.failAt(failing, Fault.REFUSED);
				study.disk.exchange(faulty);
				try {
					save.write(null);
				} catch (StudyException e) {
					failures++;
					// right after the failure it is decided, and now and then everything is looked at
					int to = failing % 8 == 0 ? disk.steps() : Math.min(disk.steps(), failing + 3);
					failAtEveryStep(disk, failing, to, study.before, study.after, 3, failing);
					Found found = failAtEveryStep(disk, disk.steps(), disk.steps(), study.before, study.after, 3, failing);
					assertFalse(found.saved.get(disk.steps()), "what was reported as failed is not saved");
				}
			}
		}
		assertTrue(failures > 30, failures + " failures");
	}

	@Test
	void whatIsLeftOfASaveDoesNoHarmToTheNextOne() throws IOException, StudyException {
		try (Changed study = new Changed(6)) {
			StudySave save = study.session.prepareSave();
			VolatileDisk disk = volatileDisk(study);
			study.disk.exchange(disk);
			save.write(null);
			int first = disk.steps();
			new StudyOperations(study.session).delete(List.of(study.session.getStudy().getMemos().getFirst()));
			new StudyOperations(study.session).createMemo("The second save", "words", null, null);
			study.session.save(null);
			String second = StudyDump.asStored(study.session.getStudy());
			Found found = new Found();
			for (int step = first; step <= disk.steps(); step++) {
				for (int choice = 0; choice < 12; choice++) {
					Path crashed = newFolder();
					disk.afterPowerFailure(step, new Random(step * 1000L + choice), crashed);
					check(crashed, study.after, second, false, "after step " + step + ", choice " + choice, found);
					Folders.delete(crashed);
				}
			}
			assertTrue(found.before > 50 && found.after > 50, found.before + " before, " + found.after + " after");
		}
	}
}
