package org.themewright.core;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.support.Folders;
import org.themewright.core.support.Mounts;
import org.themewright.core.support.QuickTempDir;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.StudyDump;
import org.themewright.model.Source;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;

/** Studies on file systems that are full, and on those that tell fewer names apart than this one. */
class FileSystemsTest {

	@TempDir(factory = QuickTempDir.class)
	private Path temp;

	private static Transcript add(StudySession session, String name, String fileName) {
		Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName(name);
		transcript.setSlug(session.newSlug(StudyPackage.Literals.TRANSCRIPT, name));
		transcript.setText("words");
		new TranscriptOperations(session).add(transcript, fileName, fileName.getBytes(StandardCharsets.UTF_8));
		return transcript;
	}

	private static void assertRead(StudySession session) throws StudyException {
		try (StudySession reader = StudySession.open(session.getFolder(), StudySession.Access.READ, null)) {
			assertEquals(List.of(), reader.getFindings());
			StudyDump.assertStoredEqual(session.getStudy(), reader.getStudy());
		}
	}

	// ---- a disk that is full

	@Test
	void aFullDiskLeavesTheStudyAsItWasAndSaysSoWhateverIsStillFree() throws IOException, StudyException {
		try (Mounts small = Mounts.small(temp.resolve("small"), 2_000)) {
			Path study = small.folder().resolve("study");
			int full = 0;
			int saved = 0;
			try (StudySession session = StudySession.create(study, "Peers")) {
				RandomStudy random = new RandomStudy(session, new Random(1));
				random.fill();
				session.save(null);
				for (int free = 0; free <= 160; free += 4) {
					new StudyOperations(session).createMemo("Memo " + free, "words ".repeat(14_000), null, null);
					if (free > 8) {
						new StudyOperations(session).delete(List.of(session.getStudy().getMemos().getFirst()));
					}
					random.step();
					session.unsavedLog().flush();
					Path filler = small.folder().resolve("filler");
					fill(filler, free);
					Map<String, String> before = StorageTest.files(study);
					try {
						session.save(null);
						saved++;
						Files.delete(filler);
					} catch (StudyException e) {
						full++;
						assertTrue(e.getMessage().contains("the disk is full"), e.getMessage());
						assertEquals(before, StorageTest.files(study), "with " + free + " KB free");
						assertTrue(session.isDirty());
						Files.delete(filler);
						session.save(null);
					}
					assertFalse(session.isDirty());
					assertRead(session);
				}
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
			assertTrue(full > 5 && saved > 5, full + " times full, " + saved + " times saved");
		}
	}

	/** Leaves so many kilobytes free. */
	private static void fill(Path filler, int kilobytes) throws IOException {
		long free = Files.getFileStore(filler.getParent()).getUsableSpace() - kilobytes * 1024L;
		byte[] content = new byte[(int) Math.max(0, free)];
		Files.write(filler, content);
	}

	@Test
	void aStudyOnAFullDiskIsOpenForReadingAndSaysWhy() throws IOException, StudyException {
		try (Mounts small = Mounts.small(temp.resolve("small"), 600)) {
			Path study = small.folder().resolve("study");
			StudySession.create(study, "Peers").close();
			fill(small.folder().resolve("filler"), 0);
			try (StudySession session = StudySession.open(study, null)) {
				assertTrue(session.isReadOnly());
				assertTrue(session.getReadOnlyReason().contains("the disk is full"), session.getReadOnlyReason());
			}
			Files.delete(small.folder().resolve("filler"));
			try (StudySession session = StudySession.open(study, null)) {
				assertFalse(session.isReadOnly());
			}
			fill(small.folder().resolve("filler"), 0);
			StudyException problem = assertThrows(StudyException.class,
					() -> StudySession.create(small.folder().resolve("another"), "Peers"));
			assertTrue(problem.getMessage().contains("the disk is full"), problem.getMessage());
		}
	}

	/** The log of unsaved work has a gap then; what is before it is brought back, and the save closes it. */
	@Test
	void workIsWrittenDownAgainOnceADiskThatWasFullHasRoomAndWasSavedTo() throws IOException, StudyException {
		try (Mounts small = Mounts.small(temp.resolve("small"), 800)) {
			Path study = small.folder().resolve("study");
			Path filler = small.folder().resolve("filler");
			try (StudySession session = StudySession.create(study, "Peers")) {
				new StudyOperations(session).createMemo("First", "words", null, null);
				session.unsavedLog().flush();
				fill(filler, 4);
				new StudyOperations(session).createMemo("Lost", "words ".repeat(20_000), null, null);
				new StudyOperations(session).createMemo("Lost too", "words", null, null);
				session.unsavedLog().flush();
				Path crashed = Folders.copy(study, temp.resolve("crashed"));
				try (StudySession again = StudySession.open(crashed, null)) {
					assertEquals(new Recovery(1, List.of()), again.recoverUnsavedWork());
					assertEquals("First", again.getStudy().getMemos().getFirst().getName());
				}
				Files.delete(filler);
				session.save(null);
				new StudyOperations(session).createMemo("Fourth", "words", null, null);
				session.unsavedLog().flush();
				crashed = Folders.copy(study, temp.resolve("crashed again"));
				try (StudySession again = StudySession.open(crashed, null)) {
					assertEquals(new Recovery(1, List.of()), again.recoverUnsavedWork());
					StudyDump.assertStoredEqual(session.getStudy(), again.getStudy());
				}
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	// ---- names

	static List<String> folders() {
		return List.of("with spaces and  two", " begins and ends with one ", "Grüße", "Gru\u0308ße decomposed", "שלום", "研究",
				"😀👩\u200d👩\u200d👧", "100% sure", "%20%2F", "a#b", "a?b=c&d", "a+b", "semi;colon, comma", "quote's \"double\"",
				"back\\slash", "[brackets]{braces}", "tilde~", "$HOME `x`", "-dash", "dot.", "..two", "line\nbreak", "tab\t",
				"colon:x", "pipe|<x>*", "x".repeat(255), "é".repeat(127), "a/b/c/d/e/f/".repeat(60) + "deep");
	}

	@ParameterizedTest
	@MethodSource("folders")
	void aStudyMayBeInAnyFolder(String name) throws IOException, StudyException {
		Path folder = temp.resolve(name);
		try (StudySession session = StudySession.create(folder, name)) {
			RandomStudy study = new RandomStudy(session, new Random(3));
			study.fill();
			session.save(null);
			study.step();
			session.save(null);
			assertRead(session);
			new StudyOperations(session).createMemo("Unsaved", "words", null, null);
			session.unsavedLog().flush();
			Path crashed = Folders.copy(folder, Files.createDirectories(temp.resolve("copy of")).resolve("study"));
			try (StudySession again = StudySession.open(crashed, null)) {
				assertEquals(List.of(), again.recoverUnsavedWork().failures());
				StudyDump.assertStoredEqual(session.getStudy(), again.getStudy());
				again.save(null);
			}
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
		try (StudySession session = StudySession.open(folder, null)) {
			assertEquals(List.of(), session.getFindings());
		}
	}

	@Test
	void aNameThatIsTooLongIsSaidToBe() {
		for (String name : List.of("x".repeat(256), "é".repeat(128), ("x".repeat(250) + "/").repeat(20))) {
			StudyException problem = assertThrows(StudyException.class, () -> StudySession.create(temp.resolve(name), "Peers"));
			assertTrue(problem.getMessage().contains("too long"), problem.getMessage());
		}
	}

	/** What file systems do that tell neither letter case nor ways to write an accent apart. */
	private static String folded(Path path) {
		return Normalizer.normalize(path.toString(), Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

	private static void assertAllDiffer(Path study) throws IOException {
		Set<String> names = new HashSet<>();
		try (var all = Files.walk(study)) {
			for (Path each : all.toList()) {
				assertTrue(names.add(folded(study.relativize(each))), each.toString());
				int length = each.getFileName().toString().getBytes(StandardCharsets.UTF_8).length;
				assertTrue(length <= 255, each.toString());
			}
		}
	}

	@Test
	void noTwoFilesOfAStudyDifferInLetterCaseOrAccentsOnly() throws IOException, StudyException {
		List<String> names = List.of("Hope", "HOPE", "hope", "Höpe", "Ho\u0308pe", "HO\u0308PE", "hope-2", "Hope 2", "Straße",
				"STRASSE", "con", "CON", "Con.txt", "nul", "a/b", "A\\B", "x".repeat(300), "X".repeat(300), "x".repeat(300) + "y",
				"研".repeat(150), "研".repeat(151), "😀".repeat(130), "original", "ORIGINAL", "İ", "i");
		Path folder = temp.resolve("study");
		List<Source> added = new ArrayList<>();
		try (StudySession session = StudySession.create(folder, "Peers")) {
			StudyOperations studies = new StudyOperations(session);
			for (String name : names) {
				studies.createMemo(name, "words", null, null);
				studies.createDiagram(name);
				studies.createResearcher(name, null);
				added.add(add(session, name, name + ".docx"));
				added.add(add(session, name, name.toLowerCase(Locale.ROOT) + ".DOCX"));
				added.add(add(session, name, name));
			}
			session.save(null);
			assertAllDiffer(folder);
			assertRead(session);
			Set<Path> originals = new HashSet<>();
			for (Source each : added) {
				Path original = session.getOriginalFile(each);
				assertTrue(originals.add(original), () -> "one file for two: " + original);
				assertTrue(Files.isRegularFile(original), () -> "an original that was not written: " + each);
			}
			assertArrayEquals("Hope.docx".getBytes(StandardCharsets.UTF_8),
					Files.readAllBytes(session.getOriginalFile(added.getFirst())));
		}
		try (StudySession session = StudySession.open(folder, null)) {
			session.execute("More", () -> names.forEach(name -> add(session, name, name + ".docx")));
			session.save(null);
			assertAllDiffer(folder);
			assertRead(session);
		}
	}

	@Test
	void anOriginalOfAnyNameGetsAFileOfItsOwn() throws StudyException {
		List<String> pieces = List.of(" ", ".", "a", "A", "ä", "a\u0308", "研", "😀", "con", "-2", "/", "\\", ":", "*", "\n",
				".docx", "x".repeat(60), "ß", "~", "..", "\u2003", "\u00a0", "\u2028", "\ud83d");
		Set<String> names = new HashSet<>();
		try (StudySession session = StudySession.create(temp.resolve("study"), "Peers")) {
			for (int seed = 0; seed < 1_500; seed++) {
				Random random = new Random(seed);
				StringBuilder name = new StringBuilder();
				for (int i = random.nextInt(random.nextInt(8) == 0 ? 200 : 8); i >= 0; i--) {
					name.append(pieces.get(random.nextInt(pieces.size())));
				}
				Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
				transcript.setOrigin(StudyObjects.create(StudyPackage.Literals.ORIGIN));
				transcript.getOrigin().setFileName(session.keepOriginal(transcript, name.toString(), new byte[0]));
				Path original = session.getOriginalFile(transcript);
				assertTrue(original != null, () -> "none for " + name);
				assertEquals(session.getFolder().resolve("sources/original"), original.getParent());
				assertTrue(names.add(folded(original.getFileName())), () -> "one file for two: " + original);
				assertTrue(original.getFileName().toString().getBytes(StandardCharsets.UTF_8).length <= 255, original::toString);
			}
		}
	}

	@Test
	void noTwoFilesOfAStudyDifferInLetterCaseOnlyWhateverIsDone() throws IOException, StudyException {
		for (int seed = 0; seed < 15; seed++) {
			Path folder = temp.resolve("study " + seed);
			try (StudySession session = StudySession.create(folder, "Peers")) {
				Random random = new Random(seed);
				RandomStudy study = new RandomStudy(session, random);
				study.fill();
				for (int i = 0; i < 60; i++) {
					study.step();
					if (random.nextInt(5) == 0) {
						session.undo();
					}
					if (random.nextInt(8) == 0) {
						session.save(null);
						assertAllDiffer(folder);
					}
				}
			}
		}
	}
}
