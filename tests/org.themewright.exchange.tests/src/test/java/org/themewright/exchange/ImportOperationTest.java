package org.themewright.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.model.Participant;
import org.themewright.model.Study;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;

/** Files come into a study together, or say why not. */
class ImportOperationTest {

	private static final String TALK = "I: How did it start?\n\nMaya: Slowly.\n\nI: And then?\n\nMaya: Better.\n";

	@TempDir
	private Path temp;

	private StudySession session;
	private final ImportOperation operation = new ImportOperation(Imports.IMPORTERS);

	@BeforeEach
	void create() throws StudyException {
		session = StudySession.create(temp.resolve("study"), "Peers");
	}

	@AfterEach
	void close() {
		session.close();
	}

	private Path file(String name, String content) throws IOException {
		return Files.writeString(temp.resolve(name), content);
	}

	private ImportResult importAll(Path... files) {
		ReadResult read = operation.read(List.of(files), null);
		assertEquals(List.of(), read.problems());
		return operation.add(read.transcripts(), session);
	}

	@Test
	void addsTranscriptsWithSpeakersParticipantsOriginAndOriginal() throws Exception {
		Transcript transcript = importAll(file("First talk.txt", TALK)).added().get(0);
		session.save(null);
		assertEquals("First talk", transcript.getName());
		assertEquals("first-talk", transcript.getSlug());
		assertEquals("org.themewright.exchange.text", transcript.getOrigin().getImporter());
		assertEquals("UTF-8", transcript.getOrigin().getCharset());
		assertEquals(64, transcript.getOrigin().getSha256().length());
		Participant maya = session.getStudy().getParticipants().get(0);
		assertEquals("Maya", maya.getName());
		assertNull(transcript.getSpeakers().get(0).getParticipant());
		assertSame(maya, transcript.getSpeakers().get(1).getParticipant());
		assertEquals(List.of(maya), transcript.getParticipants());
		assertArrayEquals(TALK.getBytes(), Files.readAllBytes(session.getFolder().resolve("sources/original/First talk.txt")));
		assertEquals("How did it start?\n\nSlowly.\n\nAnd then?\n\nBetter.",
				Files.readString(session.getFolder().resolve("sources/first-talk.txt")));
	}

	@Test
	void manyFilesAreOneCommand() throws Exception {
		importAll(file("a.txt", TALK), file("b.md", TALK + "\n\nI: Bye?"), file("c.txt", "I: Hello?\n\nmaya: Yes.\n\nI: So?\n\nmaya: No."));
		assertEquals("Import 3 Transcripts", session.getCommandStack().getMostRecentCommand().getLabel());
		assertEquals(1, session.getStudy().getParticipants().size());
		session.undo();
		assertEquals(0, session.getStudy().getSources().size());
		assertEquals(0, session.getStudy().getParticipants().size());
		session.redo();
		session.save(null);
		try (StudySession again = StudySession.open(session.getFolder(), StudySession.Access.READ, null)) {
			assertEquals(List.of(), again.getFindings());
			assertEquals(3, StudyObjects.transcripts(again.getStudy()).size());
			assertEquals(session.snapshot().sources(), again.snapshot().sources());
		}
	}

	@Test
	void peopleWhoAreOnlyCalledParticipantAreNotOnePerson() throws Exception {
		String talk = TALK.replace("Maya", "Participant");
		importAll(file("p01.txt", talk), file("p02.txt", talk + "\nI: Bye."));
		assertEquals(List.of("p01", "p02"), session.getStudy().getParticipants().stream().map(Participant::getName).toList());
	}

	@Test
	void whatIsThereAlreadyIsSkipped() throws Exception {
		Path first = file("a.txt", TALK);
		importAll(first);
		ImportResult result = importAll(file("copy.txt", TALK), file("b.txt", TALK + "I: More."), file("b2.txt", TALK + "I: More."));
		assertEquals(1, result.added().size());
		assertEquals(2, result.skipped().size());
		assertTrue(result.skipped().get(0).reason().contains("\"a\""), result.skipped().get(0).reason());
		assertEquals(2, session.getStudy().getSources().size());
		long version = session.getVersion();
		assertEquals(0, importAll(first).added().size());
		assertEquals(version, session.getVersion());
	}

	@Test
	void badFilesAreNamedAndTheOthersImported() throws Exception {
		Path large = temp.resolve("large.txt");
		try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
			file.setLength(200L << 20);
		}
		Path folder = Files.createDirectory(temp.resolve("folder.txt"));
		Path binary = Files.write(temp.resolve("binary.txt"), new byte[] { 1, 2, 0, 3, 4, 0, 0, 7 });
		Path broken = Files.write(temp.resolve("cut.docx"), new byte[] { 'P', 'K', 3, 4, 9, 9, 9 });
		Path wrong = Files.write(temp.resolve("wrong.txt"), "Zoë – naïve – \u00e9".getBytes(StandardCharsets.UTF_8));
		byte[] content = Files.readAllBytes(wrong);
		Files.write(wrong, java.util.Arrays.copyOf(content, content.length - 1));
		List<Path> bad = List.of(file("empty.txt", ""), binary, broken, large, wrong, folder, temp.resolve("missing.txt"),
				file("sheet.xyz", TALK), file("blank.md", "\n \n"));
		List<Path> all = new java.util.ArrayList<>(bad);
		all.add(3, file("good.txt", TALK));
		ReadResult read = operation.read(all, null);
		assertEquals(bad.stream().map(Path::toString).toList(), read.problems().stream().map(ImportProblem::file).toList());
		assertEquals(read.problems().size(), read.problems().stream().map(ImportProblem::reason).distinct().count());
		read.problems().forEach(problem -> assertFalse(problem.reason().contains("Exception"), problem.toString()));
		assertEquals(1, operation.add(read.transcripts(), session).added().size());
		session.save(null);
		try (var originals = Files.list(session.getFolder().resolve("sources/original"))) {
			assertEquals(1, originals.count());
		}
	}

	@Test
	void aFileThatMayNotBeReadSaysSo() throws Exception {
		Path secret = file("secret.txt", TALK);
		Assumptions.assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "this user may read everything");
		assertTrue(operation.read(List.of(secret), null).problems().get(0).reason().contains("permission"));
	}

	@Test
	void aNameCannotLeadOutOfTheStudy() throws Exception {
		ReadTranscript read = operation.read("..\\..\\..\\evil.txt", TALK.getBytes(), null);
		operation.add(List.of(read), session);
		session.save(null);
		assertTrue(Files.exists(session.getFolder().resolve("sources/original/evil.txt")));
		Study study = session.getStudy();
		assertTrue(study.getSources().get(0).getSlug().matches("[a-z0-9-]+"));
	}

	@Test
	void cancelLeavesNothing() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		List<Path> files = List.of(file("a.txt", TALK));
		assertThrows(OperationCanceledException.class, () -> operation.read(files, monitor));
	}
}
