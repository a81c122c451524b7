package org.themewright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudySession.Access;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.internal.files.Housekeeping;
import org.themewright.core.support.Java;
import org.themewright.core.support.Mounts;
import org.themewright.core.support.StudyMutator;
import org.themewright.model.Memo;

/** One program at a time changes a study, and whoever comes second is told who it is. */
class StudyLockTest {

	/** A program that opens a study and keeps it open. */
	public static final class Holder {

		/** Says when the study is open, then waits for the end. */
		public static void main(String[] arguments) throws StudyException, IOException {
			try (StudySession session = StudySession.open(Path.of(arguments[0]), null)) {
				System.out.println("open " + session.getStudy().getName());
				System.in.read();
			}
		}
	}

	@TempDir
	private Path temp;

	private Path study;

	@BeforeEach
	void study() throws StudyException {
		study = temp.resolve("study");
		StudySession.create(study, "Peers").close();
	}

	private Process hold() throws IOException {
		Process process = Java.start(Holder.class, study.toString());
		byte[] said = new byte[10];
		assertEquals(10, process.getInputStream().readNBytes(said, 0, 10));
		assertEquals("open Peers", new String(said));
		return process;
	}

	@Test
	void aSecondProgramIsToldWhoHasTheStudyAndReadsIt() throws Exception {
		Instant before = Instant.now().minusSeconds(60);
		Process holder = hold();
		try {
			StudyLockedException problem = assertThrows(StudyLockedException.class, () -> StudySession.open(study, null));
			assertTrue(problem.isRunning());
			assertEquals(System.getProperty("user.name"), problem.getHolder().user());
			assertTrue(problem.getHolder().since().isAfter(before) && problem.getHolder().since().isBefore(Instant.now()));
			assertTrue(problem.getMessage().contains(problem.getHolder().user())
					&& problem.getMessage().contains(problem.getHolder().host()), problem.getMessage());
			assertThrows(StudyLockedException.class, () -> StudySession.open(study, Access.TAKE_OVER, null),
					"a running program keeps its lock");
			try (StudySession reader = StudySession.open(study, Access.READ, null)) {
				assertTrue(reader.isReadOnly());
			}
		} finally {
			holder.getOutputStream().close();
			assertTrue(holder.waitFor(30, TimeUnit.SECONDS));
		}
		StudySession.open(study, null).close();
	}

	@Test
	void theLockOfAProgramThatWasKilledIsFreeAtOnce() throws Exception {
		Process holder = hold();
		holder.destroyForcibly().waitFor();
		try (StudySession session = StudySession.open(study, null)) {
			assertFalse(session.isReadOnly());
			assertEquals(List.of(Finding.Kind.LOCK), session.getFindings().stream().map(Finding::kind).toList());
		}
		try (StudySession session = StudySession.open(study, null)) {
			assertEquals(List.of(), session.getFindings(), "closed as it should be");
		}
	}

	/** Of several that begin when they are told to. */
	public static final class Contender {

		/** Opens the study each time it is told to, says whether it could, and closes it. */
		public static void main(String[] arguments) throws IOException {
			BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
			StudySession session = null;
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				try {
					if (line.equals("close")) {
						session.close();
					} else {
						session = StudySession.open(Path.of(line), null);
					}
					System.out.println("done");
				} catch (StudyLockedException e) {
					System.out.println("locked");
				} catch (StudyException e) {
					System.out.println(e.getMessage());
				}
			}
		}
	}

	private static void tell(Process program, String line) throws IOException {
		program.outputWriter(StandardCharsets.UTF_8).append(line).append('\n').flush();
	}

	@Test
	void ofProgramsThatOpenAStudyAtTheSameInstantOneGetsIt() throws IOException {
		List<Process> programs = new ArrayList<>();
		try {
			for (int i = 0; i < 3; i++) {
				programs.add(Java.start(Contender.class));
			}
			for (int round = 0; round < 15; round++) {
				List<String> answers = new ArrayList<>();
				for (Process each : programs) {
					tell(each, study.toString());
				}
				for (Process each : programs) {
					answers.add(each.inputReader(StandardCharsets.UTF_8).readLine());
				}
				assertEquals(List.of("done", "locked", "locked"), answers.stream().sorted().toList());
				Process winner = programs.get(answers.indexOf("done"));
				tell(winner, "close");
				assertEquals("done", winner.inputReader(StandardCharsets.UTF_8).readLine());
			}
		} finally {
			programs.forEach(Process::destroyForcibly);
		}
	}

	@Test
	void aFolderThatCannotBeWrittenIsOpenForReadingOnlyAndStaysAsItIs() throws IOException, StudyException {
		try (Mounts mount = Mounts.readOnly(study, temp.resolve("mounted"))) {
			Set<String> before = StudyMutator.read(mount.folder()).keySet();
			try (StudySession session = StudySession.open(mount.folder(), null)) {
				assertTrue(session.isReadOnly());
				assertTrue(session.getReadOnlyReason().contains("allows reading only"), session.getReadOnlyReason());
				assertThrows(ReadOnlyStudyException.class,
						() -> new StudyOperations(session).createCode(null, "C", null, null));
				assertThrows(StudyException.class, () -> session.save(null));
			}
			assertEquals(before, StudyMutator.read(mount.folder()).keySet());
		}
	}

	@Test
	void oneProgramOpensAStudyOnceAlsoThroughALink() throws Exception {
		Path link = Files.createSymbolicLink(temp.resolve("link"), study);
		try (StudySession session = StudySession.open(study, null)) {
			assertThrows(StudyLockedException.class, () -> StudySession.open(study, null));
			assertThrows(StudyLockedException.class, () -> StudySession.open(link, null));
			new StudyOperations(session).createMemo("Note", "words", null, null);
			session.save(null);
		}
		StudySession.open(link, null).close();
	}

	private void signOfLifeFromElsewhere(Duration ago) throws IOException {
		Files.writeString(Housekeeping.of(study).resolve("lock-holder"), """
				user=Bo
				host=far-away
				since=%s
				seen=%s
				id=x
				""".formatted(Instant.now().minus(Duration.ofHours(3)), Instant.now().minus(ago)).replace(":", "\\:"));
	}

	@Test
	void whoeverWasSeenElsewhereNotLongAgoHasTheStudy() throws Exception {
		signOfLifeFromElsewhere(Duration.ofMinutes(3));
		StudyLockedException problem = assertThrows(StudyLockedException.class, () -> StudySession.open(study, null));
		assertFalse(problem.isRunning());
		assertEquals("Bo", problem.getHolder().user());
		assertEquals("far-away", problem.getHolder().host());
		StudySession.open(study, Access.READ, null).close();
		StudySession.open(study, Access.TAKE_OVER, null).close();
		StudySession.open(study, null).close();
	}

	@Test
	void aSignOfLifeThatIsOldDoesNotCount() throws Exception {
		signOfLifeFromElsewhere(Duration.ofMinutes(11));
		try (StudySession session = StudySession.open(study, null)) {
			Finding finding = session.getFindings().get(0);
			assertEquals(Finding.Kind.LOCK, finding.kind());
			assertTrue(finding.message().contains("Bo on far-away"), finding.message());
		}
	}

	@Test
	void nonsenseInTheFileOfTheHolderKeepsNobodyOut() throws Exception {
		for (String nonsense : List.of("", "user=\\u00zz", "since=yesterday", "x".repeat(20_000))) {
			Files.writeString(Housekeeping.of(study).resolve("lock-holder"), nonsense);
			StudySession.open(study, null).close();
		}
	}

	@Test
	void whoeverWasTakenOverCannotSaveAndLosesNothing() throws Exception {
		try (StudySession session = StudySession.open(study, null)) {
			new StudyOperations(session).createMemo("Mine", "words", null, null);
			signOfLifeFromElsewhere(Duration.ZERO);
			StudyException problem = assertThrows(StudyException.class, () -> session.save(null));
			assertTrue(problem.getMessage().contains("Bo on far-away"), problem.getMessage());
			assertTrue(session.isDirty());
		}
		assertTrue(Files.exists(Housekeeping.of(study).resolve("lock-holder")), "it belongs to the other");
		try (StudySession later = StudySession.open(study, Access.TAKE_OVER, null)) {
			assertEquals(List.of(), later.recoverUnsavedWork().failures());
			assertEquals(List.of("Mine"), later.getStudy().getMemos().stream().map(Memo::getName).toList());
		}
	}

	@Test
	void aFolderThatIsNoStudyIsLeftAlone() throws IOException {
		Path other = Files.createDirectory(temp.resolve("other"));
		assertThrows(StudyException.class, () -> StudySession.open(other, null));
		try (var files = Files.list(other)) {
			assertEquals(List.of(), files.toList());
		}
	}

	@Test
	void aStudyThatFailsToOpenIsNotLocked() throws IOException, StudyException {
		Path main = study.resolve("study.xml");
		String intact = Files.readString(main);
		Files.writeString(main, "<nonsense");
		assertThrows(StudyException.class, () -> StudySession.open(study, null));
		Files.writeString(main, intact);
		StudySession.open(study, null).close();
	}
}
