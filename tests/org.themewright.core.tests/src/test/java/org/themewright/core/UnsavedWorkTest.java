package org.themewright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.ThemeOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.internal.files.Housekeeping;
import org.themewright.core.support.Folders;
import org.themewright.core.support.Invariants;
import org.themewright.core.support.QuickTempDir;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.StudyDump;
import org.themewright.core.support.TestStudies;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.DiagramNode;
import org.themewright.model.Memo;
import org.themewright.model.Named;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Theme;
import org.themewright.model.ThemeDiagram;
import org.themewright.model.Transcript;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What was done since the last save is found again after a crash, whatever it was. */
class UnsavedWorkTest {

	/** Does random things to a study as people do, who also undo, redo, save and fail. */
	private static final class Work {

		private final StudySession session;
		private final Random random;
		private final RandomStudy study;
		private String saved;
		/** A save that another thread has not got round to yet; null when there is none. */
		private StudySave underWay;
		private String begun;

		Work(StudySession session, Random random) throws StudyException {
			this.session = session;
			this.random = random;
			this.study = new RandomStudy(session, random);
			if (session.getStudy().getSources().isEmpty() && random.nextInt(4) > 0) {
				study.fill();
			}
			save();
		}

		void go(int steps) throws StudyException {
			for (int i = 0; i < steps; i++) {
				switch (random.nextInt(12)) {
				case 0 -> undo();
				case 1 -> session.redo();
				case 2 -> save();
				case 3 -> fail();
				case 4 -> typeAnything();
				case 5 -> beginSave();
				default -> study.step();
				}
			}
		}

		private void save() throws StudyException {
			finishSave();
			session.save(null);
			saved = StudyDump.asStored(session.getStudy());
		}

		private void beginSave() throws StudyException {
			finishSave();
			begun = StudyDump.asStored(session.getStudy());
			underWay = session.prepareSave();
		}

		void finishSave() throws StudyException {
			if (underWay != null) {
				underWay.write(null);
				underWay = null;
				saved = begun;
			}
		}

		private void undo() {
			for (int i = random.nextInt(4); i >= 0; i--) {
				session.undo();
			}
		}

		private void fail() {
			assertThrows(IllegalStateException.class, () -> session.execute("Fail", () -> {
				study.step();
				study.step();
				throw new IllegalStateException("expected in a test");
			}));
		}

		/** What a keyboard or a clipboard may bring, and XML cannot hold. */
		private void typeAnything() {
			var codes = StudyObjects.allCodes(session.getStudy().getCodebook());
			if (!codes.isEmpty()) {
				String text = List.of("\ud83d", "\ude00 half", "a\u0000b", "\uffff", "\r", "\r\n\t ", "😀".repeat(30_000), "")
						.get(random.nextInt(8));
				new StudyOperations(session).set(codes.get(random.nextInt(codes.size())),
						StudyPackage.Literals.CODE__EXAMPLE, text);
			}
		}

		/** What another program finds if this one is killed now. */
		Path crash() throws IOException {
			try {
				session.unsavedLog().flush();
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
			return Folders.copy(session.getFolder(), QuickTempDir.create("crashed").resolve("study"));
		}
	}

	private static void delete(Path crashed) throws IOException {
		Folders.delete(crashed.getParent());
	}

	@Property(tries = 250)
	void theLogGivesTheLiveStudyAgainAndCanBeUndone(@ForAll long seed) throws IOException, StudyException {
		TestStudies.with(session -> {
			Work work = new Work(session, new Random(seed));
			work.go(30);
			assertComesBack(work);
		});
	}

	/** What is in files that were only just opened is told of like everything else. */
	@Property(tries = 100)
	void theLogOfAStudyThatWasClosedGivesTheLiveStudyAgain(@ForAll long seed) throws IOException, StudyException {
		TestStudies.with(first -> {
			Random random = new Random(seed);
			Work before = new Work(first, random);
			before.go(10);
			before.save();
			Path closed = Folders.copy(first.getFolder(), QuickTempDir.create("closed").resolve("study"));
			try (StudySession session = StudySession.open(closed, null)) {
				Work work = new Work(session, random);
				work.go(10);
				assertComesBack(work);
			}
			delete(closed);
		});
	}

	private static void assertComesBack(Work work) throws IOException, StudyException {
		StudySession session = work.session;
		Path crashed = work.crash();
		String saved = work.saved;
		String live = StudyDump.asStored(session.getStudy());
		work.save();
		Map<String, String> files = StorageTest.files(session.getFolder());
		try (StudySession again = StudySession.open(crashed, null)) {
			assertTrue(again.getFindings().stream().allMatch(each -> each.severity() == Finding.Severity.INFO),
					() -> again.getFindings().toString());
			StudyDump.assertSame(saved, StudyDump.asStored(again.getStudy()), "saved");
			int count = again.getUnsavedWork().size();
			Recovery recovery = again.recoverUnsavedWork();
			assertEquals(List.of(), recovery.failures());
			assertEquals(count, recovery.recovered());
			StudyDump.assertSame(live, StudyDump.asStored(again.getStudy()), "recovered");
			Invariants.check(again.getStudy());
			for (int i = 0; i < count; i++) {
				assertTrue(again.getCommandStack().canUndo());
				again.undo();
			}
			StudyDump.assertSame(saved, StudyDump.asStored(again.getStudy()), "undone");
			for (int i = 0; i < count; i++) {
				again.redo();
			}
			StudyDump.assertSame(live, StudyDump.asStored(again.getStudy()), "redone");
			again.save(null);
			assertEquals(files, StorageTest.files(crashed), "saved");
		}
		delete(crashed);
	}

	/** A log on disk. */
	private record Log(String name, byte[] bytes) {

		static List<Log> all(Path study) throws IOException {
			List<Log> result = new ArrayList<>();
			try (var files = Files.list(Housekeeping.of(study).resolve("unsaved"))) {
				for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
					result.add(new Log(each.getFileName().toString(), Files.readAllBytes(each)));
				}
			}
			return result;
		}

		void write(Path study, int length) throws IOException {
			Files.write(Housekeeping.of(study).resolve("unsaved").resolve(name), Arrays.copyOf(bytes, length));
		}
	}

	private static void flush(StudySession session) {
		try {
			session.unsavedLog().flush();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Opens a study with unsaved work and brings it back. */
	private static String recovered(Path study, int commands, String what) throws StudyException {
		try (StudySession session = StudySession.open(study, null)) {
			assertEquals(commands, session.getUnsavedWork().size(), what);
			assertEquals(new Recovery(commands, List.of()), session.recoverUnsavedWork(), what);
			return StudyDump.asStored(session.getStudy());
		}
	}

	@Property(tries = 12)
	void aCrashWhileWorkIsBroughtBackReplaysItNeitherTwiceNorNotAtAll(@ForAll long seed)
			throws IOException, StudyException {
		TestStudies.with(session -> {
			Random random = new Random(seed);
			Work work = new Work(session, random);
			for (int i = 0; i < 3; i++) {
				work.study.step();
				new StudyOperations(session).createMemo("At least one", "words", null, null);
				// the next command begins a log of its own
				session.prepareSave().failed();
			}
			Path crashed = work.crash();
			String live = StudyDump.asStored(session.getStudy());
			List<Log> old = Log.all(crashed);
			assertEquals(3, old.size());
			int commands;
			List<Log> copies;
			try (StudySession again = StudySession.open(crashed, null)) {
				commands = again.getUnsavedWork().size();
				again.recoverUnsavedWork();
				flush(again);
				copies = Log.all(crashed);
			}
			assertEquals(1, copies.size(), "the old logs are not needed any more");
			Log copy = copies.getFirst();
			for (int i = 0; i < 12; i++) {
				boolean complete = i < 4;
				int length = complete ? copy.bytes.length
						: i == 4 ? copy.bytes.length - 1 : random.nextInt(copy.bytes.length);
				Path folder = Folders.copy(crashed, crashed.resolveSibling("again"));
				copy.write(folder, length);
				// those before may be gone already only when the copy is complete
				for (Log each : old.subList(complete ? i : 0, 3)) {
					each.write(folder, each.bytes.length);
				}
				String what = "the copy has " + length + " of " + copy.bytes.length + " bytes, case " + i;
				StudyDump.assertSame(live, recovered(folder, commands, what), what);
				try (StudySession after = StudySession.open(folder, null)) {
					assertEquals(List.of(), after.getUnsavedWork(), what);
				}
				Folders.delete(folder);
			}
			delete(crashed);
		});
	}

	@Test
	void workDoneBeforeOlderWorkIsBroughtBackIsKeptWhenThatIsCutOff() throws IOException, StudyException {
		TestStudies.with(session -> {
			Work work = new Work(session, new Random(3));
			new StudyOperations(session).createMemo("Old", "words", null, null);
			Path crashed = work.crash();
			Log old = Log.all(crashed).getFirst();
			List<Log> logs;
			try (StudySession again = StudySession.open(crashed, null)) {
				new StudyOperations(again).createMemo("New", "words", null, null);
				again.recoverUnsavedWork();
				flush(again);
				logs = Log.all(crashed);
			}
			old.write(crashed, old.bytes.length);
			logs.getFirst().write(crashed, logs.getFirst().bytes.length);
			logs.getLast().write(crashed, logs.getLast().bytes.length - 1);
			try (StudySession again = StudySession.open(crashed, null)) {
				assertEquals(2, again.recoverUnsavedWork().recovered());
				assertEquals(List.of("New", "Old"), again.getStudy().getMemos().stream().map(Named::getName)
						.filter(List.of("New", "Old")::contains).sorted().toList());
			}
			delete(crashed);
		});
	}

	@Test
	void whatRefersToEachOtherComesBackTogetherInAnyOrder() throws IOException, StudyException {
		TestStudies.with(session -> {
			StudyOperations operations = new StudyOperations(session);
			Code code = operations.createCode(null, "Hope", null, null);
			Memo memo = operations.createMemo("On hope", "words", null, code);
			ThemeDiagram diagram = operations.createDiagram("Drawing");
			session.save(null);
			// the memo still refers to the code that is gone before it
			operations.delete(List.of(code, memo));
			session.save(null);
			session.undo();
			session.execute("Refer to what is added after", () -> {
				Code other = StudyObjects.create(StudyPackage.Literals.CODE);
				other.setName("Other");
				DiagramNode node = StudyObjects.create(StudyPackage.Literals.DIAGRAM_NODE);
				diagram.getNodes().add(node);
				node.setSubject(other);
				Theme theme = StudyObjects.create(StudyPackage.Literals.THEME);
				session.getStudy().getCodebook().getThemes().add(theme);
				theme.getCodes().add(other);
				session.getStudy().getCodebook().getCodes().add(other);
			});
			assertEquals(code, memo.getAbout());
			flush(session);
			Path crashed = Folders.copy(session.getFolder(), QuickTempDir.create("crashed").resolve("study"));
			StudyDump.assertSame(StudyDump.asStored(session.getStudy()), recovered(crashed, 2, ""), "");
			delete(crashed);
		});
	}

	/** A study with two key quotes that is closed again, so that nothing in it has been looked at when it is opened. */
	private static Path withKeyQuotes(StudySession session) throws IOException, StudyException {
		Code code = new StudyOperations(session).createCode(null, "Hope", null, null);
		Researcher researcher = new StudyOperations(session).createResearcher("Ada", null);
		Transcript transcript = transcript(session, "There was hope.");
		CodingOperations codings = new CodingOperations(session);
		new ThemeOperations(session).pick(new StudyOperations(session).createTheme(null, "Seen"),
				ThemeOperations.Role.KEY_QUOTE, List.of(codings.code(transcript, new TextRange(0, 5), code, researcher),
						codings.code(transcript, new TextRange(10, 14), code, researcher)));
		session.save(null);
		return Folders.copy(session.getFolder(), QuickTempDir.create("closed").resolve("study"));
	}

	@Test
	void whatWasTakenFromAThemeBeforeAnybodyLookedAtItIsTakenAgainWhereverTheStudyIs()
			throws IOException, StudyException {
		TestStudies.with(first -> {
			Path closed = withKeyQuotes(first);
			Path crashed;
			String live;
			try (StudySession session = StudySession.open(closed, null)) {
				Coding gone = session.getStudy().getCodingSets().getFirst().getCodings().getFirst();
				new CodingOperations(session).uncode(List.of(gone));
				flush(session);
				crashed = Folders.copy(closed, QuickTempDir.create("crashed").resolve("study"));
				live = StudyDump.asStored(session.getStudy());
			}
			delete(closed);
			StudyDump.assertSame(live, recovered(crashed, 1, ""), "");
			delete(crashed);
		});
	}

	@Test
	void whatReferredToNowhereIsTakenAwayAgainAndPutBackWhereverTheStudyIs() throws IOException, StudyException {
		TestStudies.with(first -> {
			Path closed = withKeyQuotes(first);
			Folders.delete(closed.resolve("codings"));
			byte[] codebook = Files.readAllBytes(closed.resolve("codebook.xml"));
			Path crashed;
			try (StudySession session = StudySession.open(closed, null)) {
				Theme theme = session.getStudy().getCodebook().getThemes().getFirst();
				session.execute("Clear", () -> theme.getKeyQuotes().clear());
				session.undo();
				session.execute("Reverse", () -> theme.getKeyQuotes().move(0, 1));
				flush(session);
				crashed = Folders.copy(closed, QuickTempDir.create("crashed").resolve("study"));
			}
			delete(closed);
			try (StudySession session = StudySession.open(crashed, null)) {
				assertEquals(new Recovery(3, List.of()), session.recoverUnsavedWork());
				session.save(null);
				session.undo();
				session.save(null);
			}
			assertEquals(new String(codebook, StandardCharsets.UTF_8), Files.readString(crashed.resolve("codebook.xml")));
			delete(crashed);
		});
	}

	@Property(tries = 150)
	void workOnAStudyThatWasChangedSinceIsDoneAsFarAsItMakesSense(@ForAll long seed) throws IOException, StudyException {
		TestStudies.with(session -> {
			Random random = new Random(seed);
			Work work = new Work(session, random);
			work.go(25);
			Path crashed = work.crash();
			try (StudySession other = StudySession.open(crashed, null)) {
				RandomStudy study = new RandomStudy(other, random);
				for (int i = 0; i < 12; i++) {
					study.step();
				}
				other.save(null);
			}
			try (StudySession again = StudySession.open(crashed, null)) {
				String before = StudyDump.asStored(again.getStudy());
				List<UnsavedCommand> offered = again.getUnsavedWork();
				Recovery recovery = again.recoverUnsavedWork();
				Invariants.check(again.getStudy());
				assertEquals(offered.size(), recovery.recovered() + recovery.failures().size());
				flush(again);
				assertEquals(recovery.failures().isEmpty(), setAside(crashed).isEmpty());
				String after = StudyDump.asStored(again.getStudy());
				while (again.getCommandStack().canUndo()) {
					again.undo();
				}
				StudyDump.assertSame(before, StudyDump.asStored(again.getStudy()), "undone");
				while (again.getCommandStack().canRedo()) {
					again.redo();
				}
				StudyDump.assertSame(after, StudyDump.asStored(again.getStudy()), "redone");
				again.save(null);
				assertNoWarnings(crashed, after);
			}
			delete(crashed);
		});
	}

	@Test
	void aCodeThatSomebodyMovedBelowAnotherSinceDoesNotBecomeItsParent() throws IOException, StudyException {
		TestStudies.with(session -> {
			StudyOperations operations = new StudyOperations(session);
			Code one = operations.createCode(null, "One", null, null);
			operations.createCode(one, "Below", null, null);
			Code other = operations.createCode(null, "Other", null, null);
			session.save(null);
			operations.moveInTree(List.of(one), other, -1);
			Recovery recovery = recoverAfter(session, elsewhere -> {
				List<Code> codes = elsewhere.getStudy().getCodebook().getCodes();
				StudyOperations changes = new StudyOperations(elsewhere);
				changes.moveInTree(List.of(codes.getLast()), codes.getFirst(), -1);
				// as much is inside as was before
				changes.delete(List.of(codes.getFirst().getCodes().getFirst()));
			});
			assertEquals(1, recovery.failures().size(), "each would be inside the other, and neither in the study");
		});
	}

	private static List<Path> setAside(Path study) throws IOException {
		Path aside = Housekeeping.of(study).resolve("unsaved/set-aside");
		if (!Files.isDirectory(aside)) {
			return List.of();
		}
		try (var files = Files.list(aside)) {
			return files.toList();
		}
	}

	private static void assertNoWarnings(Path study, String expected) throws StudyException {
		try (StudySession reader = StudySession.open(study, StudySession.Access.READ, null)) {
			assertEquals(List.of(), reader.getFindings());
			StudyDump.assertSame(expected, StudyDump.asStored(reader.getStudy()), "saved");
		}
	}

	/** What somebody else did since, and what it means for work that was not saved. */
	private interface Meanwhile {
		void change(StudySession other);
	}

	private static Recovery recoverAfter(StudySession session, Meanwhile meanwhile) throws IOException, StudyException {
		flush(session);
		Path crashed = Folders.copy(session.getFolder(), QuickTempDir.create("crashed").resolve("study"));
		try (StudySession other = StudySession.open(crashed, null)) {
			meanwhile.change(other);
			other.save(null);
		}
		try (StudySession again = StudySession.open(crashed, null)) {
			Recovery result = again.recoverUnsavedWork();
			Invariants.check(again.getStudy());
			again.save(null);
			assertNoWarnings(crashed, StudyDump.asStored(again.getStudy()));
			return result;
		} finally {
			delete(crashed);
		}
	}

	private static Transcript transcript(StudySession session, String text) {
		Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName("Interview");
		transcript.setSlug(session.newSlug(StudyPackage.Literals.TRANSCRIPT, "Interview"));
		transcript.setText(text);
		new TranscriptOperations(session).add(transcript, "file.txt", new byte[] { 1, 2, 3 });
		return transcript;
	}

	@Test
	void workThatWouldHarmWhatSomebodyElseDidSinceIsNotDone() throws IOException, StudyException {
		TestStudies.with(session -> {
			Code code = new StudyOperations(session).createCode(null, "Hope", null, null);
			Researcher researcher = new StudyOperations(session).createResearcher("Ada", null);
			Transcript transcript = transcript(session, "There was hope.");
			new CodingOperations(session).code(transcript, new TextRange(0, 5), code, researcher);
			session.save(null);

			Meanwhile hope = other -> new CodingOperations(other).code(StudyObjects.transcripts(other.getStudy()).get(0),
					new TextRange(10, 14), other.getStudy().getCodebook().getCodes().get(0),
					other.getStudy().getResearchers().get(0));
			new TranscriptOperations(session).edit(transcript, new TextEdit(12, 0, "x"));
			assertEquals(1, recoverAfter(session, hope).failures().size(),
					"a coding would not stand on its words any more");
			session.undo();
			session.save(null);
			new TranscriptOperations(session).edit(transcript, new TextEdit(0, 0, "Once "));
			assertEquals(0, recoverAfter(session, hope).failures().size(), "a coding moves along with its words");
			session.undo();
			session.save(null);

			new CodingOperations(session).code(transcript, new TextRange(10, 14), code, researcher);
			Meanwhile same = other -> new CodingOperations(other).code(StudyObjects.transcripts(other.getStudy()).get(0),
					new TextRange(10, 14), other.getStudy().getCodebook().getCodes().get(0),
					other.getStudy().getResearchers().get(0));
			assertEquals(1, recoverAfter(session, same).failures().size(), "somebody has done it again already");
			assertEquals(1, recoverAfter(session, other -> new TranscriptOperations(other).edit(
					StudyObjects.transcripts(other.getStudy()).get(0), new TextEdit(0, 5, "It"))).failures().size(),
					"the words are elsewhere");
			session.undo();
			session.save(null);

			new StudyOperations(session).delete(List.of(code));
			assertEquals(1, recoverAfter(session, other -> new StudyOperations(other)
					.createCode(other.getStudy().getCodebook().getCodes().get(0), "Sub-code", null, null)).failures().size(),
					"something new would be deleted too");
			assertEquals(1, recoverAfter(session, other -> new StudyOperations(other).createMemo("On hope", "words", null,
					other.getStudy().getCodebook().getCodes().get(0))).failures().size(),
					"something new would refer to nothing");
			assertEquals(0, recoverAfter(session, other -> new StudyOperations(other).createCode(null, "Another", null, null))
					.failures().size());
		});
	}

	@Test
	void anImportThatComesBackDoesNotTakeTheFileOfAnother() throws IOException, StudyException {
		TestStudies.with(session -> {
			session.save(null);
			transcript(session, "mine");
			flush(session);
			Path crashed = Folders.copy(session.getFolder(), QuickTempDir.create("crashed").resolve("study"));
			try (StudySession other = StudySession.open(crashed, null)) {
				transcript(other, "theirs");
				other.save(null);
			}
			try (StudySession again = StudySession.open(crashed, null)) {
				assertEquals(List.of(), again.recoverUnsavedWork().failures());
				again.save(null);
				assertEquals(2, again.getStudy().getSources().stream().map(again::getOriginalFile).distinct()
						.filter(Files::isRegularFile).count());
			}
			delete(crashed);
		});
	}

	@Test
	void aTranscriptPutBackWhileItsRemovalWasBeingSavedHasItsOwnFile() throws IOException, StudyException {
		TestStudies.with(session -> {
			Transcript transcript = transcript(session, "mine");
			session.save(null);
			new StudyOperations(session).delete(List.of(transcript));
			StudySave save = session.prepareSave();
			session.undo();
			flush(session);
			Path crashed = Folders.copy(session.getFolder(), QuickTempDir.create("crashed").resolve("study"));
			save.write(null);
			try (StudySession again = StudySession.open(crashed, null)) {
				assertEquals(new Recovery(2, List.of()), again.recoverUnsavedWork());
				assertOwnFile(again, crashed);
				again.save(null);
				assertOwnFile(again, crashed);
			}
			delete(crashed);
		});
	}

	private static void assertOwnFile(StudySession session, Path study) throws IOException {
		Path file = session.getOriginalFile(session.getStudy().getSources().getFirst());
		assertEquals("file.txt", file.getFileName().toString());
		try (var files = Files.list(file.getParent())) {
			assertEquals(List.of(study.relativize(file)), files.map(study::relativize).toList());
		}
	}

	@Test
	void aStudyThatCannotBeChangedOffersNoWorkAndKeepsIt() throws IOException, StudyException {
		TestStudies.with(session -> {
			session.save(null);
			new StudyOperations(session).createMemo("M", "m", null, null);
			flush(session);
			Path crashed = Folders.copy(session.getFolder(), QuickTempDir.create("crashed").resolve("study"));
			Path codebook = crashed.resolve("codebook.xml");
			String intact = Files.readString(codebook);
			Files.writeString(codebook, "damaged");
			try (StudySession again = StudySession.open(crashed, null)) {
				assertTrue(again.isReadOnly());
				assertEquals(List.of(), again.getUnsavedWork());
				assertEquals(new Recovery(0, List.of()), again.recoverUnsavedWork());
			}
			Files.writeString(codebook, intact);
			assertEquals(StudyDump.asStored(session.getStudy()), recovered(crashed, 1, "when it can be changed again"));
			delete(crashed);
		});
	}

	@Test
	void workThatWasBroughtBackAndSavedIsNotOfferedAgainEvenIfItsLogCouldNotBeDeleted()
			throws IOException, StudyException {
		TestStudies.with(session -> {
			session.save(null);
			new StudyOperations(session).createMemo("M", "m", null, null);
			flush(session);
			Path crashed = Folders.copy(session.getFolder(), QuickTempDir.create("crashed").resolve("study"));
			Log log = Log.all(crashed).getFirst();
			try (StudySession again = StudySession.open(crashed, null)) {
				again.recoverUnsavedWork();
				flush(again);
				log.write(crashed, log.bytes.length);
				again.save(null);
			}
			try (StudySession again = StudySession.open(crashed, null)) {
				assertEquals(List.of(), again.getUnsavedWork());
			}
			delete(crashed);
		});
	}
}
