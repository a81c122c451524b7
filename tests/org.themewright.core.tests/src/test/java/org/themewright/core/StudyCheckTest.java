package org.themewright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.Finding.Kind;
import org.themewright.core.Finding.Severity;
import org.themewright.core.backup.BackupReason;
import org.themewright.core.check.StudyCheck;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.text.Anchors;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;

/** What a check of a study finds, where it says it is, and what a repair mends. */
class StudyCheckTest {

	private static final String TEXT = "Well, I was given hope by someone who had been there. That was it.\n";

	@TempDir
	private Path temp;

	private Path study;

	@BeforeEach
	void study() throws StudyException {
		study = temp.resolve("study");
		try (StudySession session = StudySession.create(study, "Peers")) {
			StudyOperations operations = new StudyOperations(session);
			Researcher ann = operations.createResearcher("Ann", null);
			Code hope = operations.createCode(null, "Hope", null, ann);
			Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
			transcript.setName("Interview 1");
			transcript.setSlug("interview-1");
			transcript.setText(TEXT);
			byte[] original = { 1, 2, 3 };
			transcript.setOrigin(StudyObjects.create(StudyPackage.Literals.ORIGIN));
			transcript.getOrigin().setSha256(Anchors.sha256(original));
			new TranscriptOperations(session).add(transcript, "talk.docx", original);
			CodingOperations codings = new CodingOperations(session);
			codings.code(transcript, new TextRange(12, 22), hope, ann);
			codings.code(transcript, new TextRange(26, 33), hope, ann);
			operations.createMemo("Note", "first", ann, null);
			session.save(null);
			session.getBackups().take(BackupReason.BY_HAND, null);
		}
	}

	private List<Finding> check() throws StudyException, IOException {
		Map<String, String> before = StorageTest.files(study);
		List<Finding> findings = new StudyCheck(study).run(null);
		assertEquals(before, StorageTest.files(study), "a check writes nothing");
		return findings;
	}

	private void change(String file, String before, String after) throws IOException {
		String text = Files.readString(study.resolve(file));
		String changed = text.replaceFirst(before, after);
		assertFalse(changed.equals(text), text);
		Files.writeString(study.resolve(file), changed);
	}

	private Finding only(Kind kind, String file) throws StudyException, IOException {
		List<Finding> findings = check();
		assertEquals(1, findings.size(), findings::toString);
		assertEquals(kind, findings.get(0).kind(), findings::toString);
		assertEquals(file, findings.get(0).file().toString().replace('\\', '/'));
		return findings.get(0);
	}

	private StudyCheck.Repair repair() throws StudyException {
		return new StudyCheck(study).repair(null);
	}

	@Test
	void aSoundStudyHasNoFindings() throws StudyException, IOException {
		assertEquals(List.of(), check());
		Map<String, String> before = StorageTest.files(study);
		assertEquals(new StudyCheck.Repair(List.of(), List.of()), repair());
		assertEquals(before, StorageTest.files(study), "nothing to mend, nothing written");
	}

	@Test
	void anOrphanedCodingIsToldOfWithItsLineAndLeftToPeople() throws StudyException, IOException {
		try (StudySession session = StudySession.open(study, null)) {
			new TranscriptOperations(session).edit(StudyObjects.transcripts(session.getStudy()).get(0), new TextEdit(12, 10, ""));
			session.save(null);
		}
		Finding finding = only(Kind.UNPLACED, "codings/ann/interview-1.xml");
		String line = Files.readAllLines(study.resolve(finding.file())).get(finding.line() - 1);
		assertTrue(line.contains("orphaned") && line.contains("given hope"), line);
		assertTrue(finding.message().contains("\"given hope\" with Hope by Ann in Interview 1"), finding.message());
		assertEquals(List.of(finding), repair().remaining());
	}

	@Test
	void codingsOffTheirWordsAreMended() throws StudyException, IOException {
		change("codings/ann/interview-1.xml", "start=\"12\" end=\"22\"", "start=\"3\" end=\"13\"");
		assertEquals(Kind.MOVED, only(Kind.MOVED, "codings/ann/interview-1.xml").kind());
		StudyCheck.Repair repair = repair();
		assertEquals(1, repair.mended().size());
		assertEquals(List.of(), repair.remaining());
		assertEquals(List.of(), check());
		assertTrue(Files.readString(study.resolve("codings/ann/interview-1.xml")).contains("start=\"12\" end=\"22\""));
	}

	@Test
	void aTextThatSomethingElseChangedIsTakenNoteOf() throws StudyException, IOException {
		Files.writeString(study.resolve("sources/interview-1.txt"), "So. " + TEXT);
		List<Finding> findings = check();
		assertEquals(List.of(Kind.TEXT_CHANGED, Kind.MOVED), findings.stream().map(Finding::kind).toList());
		assertEquals(2, repair().mended().size());
		assertEquals(List.of(), check());
	}

	@Test
	void objectsWithTheSameIdGetTheirOwn() throws StudyException, IOException {
		String memo = Files.readString(study.resolve("memos/note.xml"));
		String id = memo.replaceFirst("(?s).* id=\"([^\"]*)\".*", "$1");
		change("codebook.xml", "<codes id=\"[^\"]*\"", "<codes id=\"" + id + "\"");
		assertTrue(check().stream().anyMatch(each -> each.kind() == Kind.DUPLICATE_ID));
		assertTrue(repair().mended().stream().anyMatch(each -> each.kind() == Kind.DUPLICATE_ID));
		assertTrue(check().stream().noneMatch(each -> each.kind() == Kind.DUPLICATE_ID));
	}

	@Test
	void whatAProgramLeftBehindIsDeleted() throws StudyException, IOException {
		Files.writeString(study.resolve("codings/ann/interview-1.xml.tmp~"), "<half");
		only(Kind.LEFTOVER, "codings/ann/interview-1.xml.tmp~");
		assertEquals(1, repair().mended().size());
		assertEquals(List.of(), check());
	}

	@Test
	void importedFilesAreWhatTheyWere() throws StudyException, IOException {
		Files.write(study.resolve("sources/original/talk.docx"), new byte[] { 1, 2, 4 });
		assertTrue(only(Kind.CHECKSUM, "sources/original/talk.docx").message().contains("Interview 1"));
		Files.delete(study.resolve("sources/original/talk.docx"));
		assertTrue(only(Kind.CHECKSUM, "sources/original/talk.docx").message().contains("missing"));
		assertEquals(1, repair().remaining().size());
	}

	@Test
	void damagedBackupsAreTold() throws StudyException, IOException {
		Path objects = study.resolve(".themewright/backups/objects");
		try (var files = Files.walk(objects)) {
			Path any = files.filter(Files::isRegularFile).findFirst().orElseThrow();
			byte[] bytes = Files.readAllBytes(any);
			bytes[bytes.length / 2] ^= 1;
			Files.write(any, bytes);
		}
		only(Kind.CHECKSUM, ".themewright/backups");
	}

	@Test
	void referencesThatLeadNowhereAreTold() throws StudyException, IOException {
		change("codings/ann/interview-1.xml", "(<code href=\"[^#]*#)[^\"]*\"", "$1gone\"");
		List<Finding> findings = check();
		assertTrue(findings.stream().anyMatch(each -> each.kind() == Kind.DANGLING_REFERENCE && each.message().contains("gone")),
				findings::toString);
	}

	@Test
	void whatBelongsToNothingIsTold() throws StudyException, IOException {
		Files.writeString(study.resolve("sources/other.txt"), "words");
		assertEquals(Severity.WARNING, only(Kind.STRAY, "sources/other.txt").severity());
		Files.move(study.resolve("sources/other.txt"), study.resolve("memos/list.csv"));
		assertEquals(Severity.INFO, only(Kind.STRAY, "memos/list.csv").severity());
		Files.delete(study.resolve("memos/list.csv"));
		Files.writeString(study.resolve("sources/interview-1 (Ann's conflicted copy 2026-11-25).txt"), "words");
		only(Kind.CONFLICT_COPY, "sources/interview-1 (Ann's conflicted copy 2026-11-25).txt");
	}

	@Test
	void filesThatTellNamesInTheClearAreTold() throws StudyException, IOException {
		Files.createDirectories(study.resolve("private"));
		Files.writeString(study.resolve("private/names.csv"), "Maya,P01");
		assertEquals(Severity.WARNING, only(Kind.STRAY, "private/names.csv").severity());
	}

	@Test
	void namesThatOtherSystemsCannotHoldAreTold() throws StudyException, IOException {
		Files.copy(study.resolve("memos/note.xml"), study.resolve("memos/Note.xml"));
		List<Finding> findings = check();
		assertTrue(findings.stream().anyMatch(each -> each.kind() == Kind.NAME && each.message().contains("letter case")),
				findings::toString);
	}

	@Test
	void aFileThatCannotBeReadIsToldAndLeft() throws StudyException, IOException {
		Files.writeString(study.resolve("memos/note.xml"), "<nonsense");
		assertEquals(Severity.ERROR, only(Kind.UNREADABLE, "memos/note.xml").severity());
		assertEquals(1, repair().remaining().size());
		assertEquals("<nonsense", Files.readString(study.resolve("memos/note.xml")));
	}

	@Test
	void aRepairIsBackedUpFirst() throws StudyException, IOException {
		change("codings/ann/interview-1.xml", "start=\"12\" end=\"22\"", "start=\"3\" end=\"13\"");
		Map<String, String> before = StorageTest.files(study);
		repair();
		try (StudySession session = StudySession.open(study, StudySession.Access.READ, null)) {
			assertEquals(BackupReason.BEFORE_REPAIR, session.getBackups().list().get(0).reason());
			Path restored = temp.resolve("restored");
			session.getBackups().restoreTo(session.getBackups().list().get(0).id(), restored, null);
			assertEquals(before, StorageTest.files(restored));
		}
	}

	@Test
	void aStudyThatIsOpenIsCheckedAndNotRepaired() throws StudyException, IOException {
		Files.writeString(study.resolve("memos/x.tmp~"), "half");
		try (StudySession session = StudySession.open(study, null)) {
			only(Kind.LEFTOVER, "memos/x.tmp~");
			assertThrows(StudyLockedException.class, this::repair);
		}
	}
}
