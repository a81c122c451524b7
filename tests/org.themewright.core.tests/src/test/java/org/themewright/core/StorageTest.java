package org.themewright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.internal.files.Housekeeping;
import org.themewright.core.support.Invariants;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.StudyDump;
import org.themewright.core.support.TestStudies;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Codebook;
import org.themewright.model.Coding;
import org.themewright.model.Identified;
import org.themewright.model.Memo;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Theme;
import org.themewright.model.Transcript;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is saved is read back, and only what changed is written. */
class StorageTest {

	/** All files of a study with their bytes as text, each byte a character. */
	static Map<String, String> files(Path folder) throws IOException {
		Map<String, String> result = new TreeMap<>();
		try (var all = Files.walk(folder)) {
			for (Path each : all.filter(StorageTest::isOfStudy).toList()) {
				result.put(folder.relativize(each).toString().replace('\\', '/'),
						new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
			}
		}
		return result;
	}

	/** Lock, journals and backups are not of the study. */
	private static boolean isOfStudy(Path file) {
		return Files.isRegularFile(file) && !file.toString().contains(Housekeeping.NAME);
	}

	/** The files that were written, even with the same bytes: each save puts a new file in the place of the old. */
	private static Set<String> written(Path folder, Runnable save) throws IOException {
		Map<String, Object> before = keys(folder);
		save.run();
		Set<String> result = new TreeSet<>();
		keys(folder).forEach((name, key) -> {
			if (!key.equals(before.get(name))) {
				result.add(name);
			}
		});
		return result;
	}

	private static Map<String, Object> keys(Path folder) throws IOException {
		Map<String, Object> result = new TreeMap<>();
		try (var all = Files.walk(folder)) {
			for (Path each : all.filter(StorageTest::isOfStudy).toList()) {
				var attributes = Files.readAttributes(each, java.nio.file.attribute.BasicFileAttributes.class);
				result.put(folder.relativize(each).toString().replace('\\', '/'),
						attributes.fileKey() + " " + attributes.lastModifiedTime().toInstant());
			}
		}
		return result;
	}

	private static void save(StudySession session) {
		try {
			session.save(null);
		} catch (StudyException e) {
			throw new AssertionError(e);
		}
	}

	private static void filled(long seed, TestStudies.Use use) throws IOException, StudyException {
		TestStudies.with(session -> {
			new RandomStudy(session, new Random(seed)).fill();
			session.save(null);
			use.with(session);
		});
	}

	@Property(tries = 60)
	void anyStudyIsReadBackEqualAndSavedAgainByteForByte(@ForAll long seed) throws IOException, StudyException {
		TestStudies.with(session -> {
			RandomStudy study = new RandomStudy(session, new Random(seed));
			study.fill();
			for (int i = 0; i < 20; i++) {
				study.step();
				if (i % 7 == 0) {
					session.save(null);
				}
			}
			session.save(null);
			Map<String, String> saved = files(session.getFolder());
			session.close();
			try (StudySession again = StudySession.open(session.getFolder(), null)) {
				assertEquals(List.of(), again.getFindings());
				StudyDump.assertStoredEqual(session.getStudy(), again.getStudy());
				Invariants.check(again.getStudy());
				assertEquals(saved, files(session.getFolder()), "opening writes nothing");
				touchEverything(again);
				again.save(null);
				assertEquals(saved, files(session.getFolder()), "the same study gives the same bytes");
			}
		});
	}

	/** Makes the next save write every file. */
	static void touchEverything(StudySession session) {
		session.execute("touch", () -> session.getStudy().eAllContents().forEachRemaining(StorageTest::touch));
		session.undo();
	}

	private static void touch(EObject object) {
		if (object instanceof Identified identified) {
			String id = identified.getId();
			identified.setId("other");
			identified.setId(id);
			if (object instanceof Transcript transcript) {
				transcript.setText(transcript.getText() + "x");
			}
		}
	}

	@Property(tries = 25)
	void undoAcrossSavesBringsFilesBackAndTakesThemAway(@ForAll long seed) throws IOException, StudyException {
		filled(seed, session -> {
			RandomStudy study = new RandomStudy(session, new Random(seed));
			for (int i = 0; i < 20; i++) {
				study.step();
				if (i % 5 == 0) {
					session.save(null);
				}
			}
			for (int i = 0; i < 30 && session.getCommandStack().canUndo(); i++) {
				session.undo();
				if (i % 6 == 0) {
					session.save(null);
				}
			}
			session.save(null);
			try (StudySession again = StudySession.open(session.getFolder(), StudySession.Access.READ, null)) {
				assertEquals(List.of(), again.getFindings());
				StudyDump.assertStoredEqual(session.getStudy(), again.getStudy());
			}
		});
	}

	@Test
	void oneCodingWritesOneFile() throws IOException, StudyException {
		filled(1, session -> {
			Coding coding = session.getStudy().getCodingSets().get(0).getCodings().get(0);
			var set = StudyObjects.setOf(coding);
			String file = "codings/" + set.getResearcher().getSlug() + "/" + set.getSource().getSlug() + ".xml";
			new CodingOperations(session).setMemo(coding, "why");
			assertEquals(Set.of(file), written(session.getFolder(), () -> save(session)));
			assertEquals(Set.of(), written(session.getFolder(), () -> save(session)));
			Memo memo = new StudyOperations(session).createMemo("On hope", "…", null, null);
			assertEquals(Set.of("memos/" + memo.getSlug() + ".xml"), written(session.getFolder(), () -> save(session)));
			new StudyOperations(session).createCode(null, "New", null, null);
			assertEquals(Set.of("codebook.xml"), written(session.getFolder(), () -> save(session)));
		});
	}

	@Test
	void filesOfRemovedObjectsAreDeletedAndUndoBringsThemBack() throws IOException, StudyException {
		filled(2, session -> {
			Map<String, String> before = files(session.getFolder());
			new StudyOperations(session).delete(List.copyOf(session.getStudy().getSources()));
			session.save(null);
			assertTrue(files(session.getFolder()).keySet().stream()
					.noneMatch(name -> name.startsWith("sources/") || name.startsWith("codings/")));
			session.undo();
			assertTrue(session.isDirty());
			session.save(null);
			assertEquals(before, files(session.getFolder()));
		});
	}

	@Test
	void whatANewerVersionWroteIsKept() throws IOException, StudyException {
		filled(3, session -> {
			Path codebook = session.getFolder().resolve("codebook.xml");
			Path memo = session.getFolder().resolve(
					"memos/" + new StudyOperations(session).createMemo("M", "m", null, null).getSlug() + ".xml");
			session.save(null);
			Files.writeString(codebook, Files.readString(codebook).replaceFirst("<codes ",
					"<codes mood=\"blue &amp; green\" ").replaceFirst("(?s)</[^>]*Codebook>\\s*$",
							"  <clouds shape=\"round\"><drop>rain</drop></clouds>\n$0"));
			Files.writeString(memo, Files.readString(memo).replaceFirst("slug=", "mood=\"red\" slug="));
			session.close();
			try (StudySession again = StudySession.open(session.getFolder(), null)) {
				assertEquals(List.of(Finding.Severity.INFO, Finding.Severity.INFO),
						again.getFindings().stream().map(Finding::severity).toList());
				new StudyOperations(again).createCode(null, "New", null, null);
				again.save(null);
				String saved = Files.readString(codebook);
				assertTrue(saved.contains("mood=\"blue &amp; green\""), saved);
				assertTrue(saved.contains("clouds") && saved.contains("shape=\"round\"") && saved.contains("rain"), saved);
				new StudyOperations(again).delete(List.copyOf(again.getStudy().getMemos()));
				again.save(null);
				again.undo();
				again.save(null);
				assertTrue(Files.readString(memo).contains("mood=\"red\""), "kept through a saved deletion");
			}
		});
	}

	@Test
	void anObjectFullOfCharactersThatXmlCannotHoldIsSaved() throws IOException, StudyException {
		filled(4, session -> {
			new StudyOperations(session).createMemo("Pasted", "a\u000bb\u0000c\ud83dd \ud83d\ude00\uffff", null, null);
			session.save(null);
			try (StudySession again = StudySession.open(session.getFolder(), StudySession.Access.READ, null)) {
				assertEquals("a\ufffdb\ufffdc\ufffdd \ud83d\ude00\ufffd", again.getStudy().getMemos().stream()
						.filter(memo -> memo.getName().equals("Pasted")).findFirst().orElseThrow().getText());
			}
		});
	}

	@Test
	void referencesToWhatIsNotInTheStudyAreLeftOut() throws IOException, StudyException {
		filled(10, session -> {
			Code stray = StudyObjects.create(StudyPackage.Literals.CODE);
			Codebook codebook = session.getStudy().getCodebook();
			Theme theme = codebook.getThemes().get(0);
			Memo memo = new StudyOperations(session).createMemo("On nothing", "words", null, null);
			session.execute("Refer to nothing", () -> {
				memo.setAbout(stray);
				theme.getCodes().addAll(List.of(stray, codebook.getCodes().get(0)));
			});
			session.save(null);
			try (StudySession again = StudySession.open(session.getFolder(), StudySession.Access.READ, null)) {
				assertEquals(List.of(), again.getFindings());
				assertNull(again.getStudy().getMemos().get(0).getAbout());
				assertEquals(List.of(codebook.getCodes().get(0).getId()), again.getStudy().getCodebook().getThemes().get(0)
						.getCodes().stream().map(Code::getId).toList());
			}
		});
	}

	@Test
	void textsWithOtherLineEndsAreTheSameTexts() throws IOException, StudyException {
		filled(5, session -> {
			Transcript transcript = StudyObjects.transcripts(session.getStudy()).get(0);
			new TranscriptOperations(session).edit(transcript, new TextEdit(0, 0, "one\r\ntwo\rthree\u0007\n"));
			assertTrue(transcript.getText().startsWith("one\ntwo\nthree\ufffd\n"));
			session.save(null);
			Path file = session.getFolder().resolve("sources/" + transcript.getSlug() + ".txt");
			Files.writeString(file, "\ufeff" + Files.readString(file).replace("\n", "\r\n"));
			try (StudySession again = StudySession.open(session.getFolder(), StudySession.Access.READ, null)) {
				assertEquals(List.of(), again.getFindings());
				StudyDump.assertStoredEqual(session.getStudy(), again.getStudy());
			}
		});
	}

	@Test
	void charactersThatFilesTakeForSomethingElseMoveNoCoding() throws IOException, StudyException {
		filled(11, session -> {
			Transcript transcript = StudyObjects.transcripts(session.getStudy()).get(0);
			TranscriptOperations texts = new TranscriptOperations(session);
			texts.edit(transcript, new TextEdit(0, 0, "\ufeff\ufeffx\ufeff\ufeffhope\uffff\ufffe"));
			new CodingOperations(session).code(transcript, new TextRange(3, 9),
					session.getStudy().getCodebook().getCodes().get(0), session.getStudy().getResearchers().get(0));
			// a byte order mark would be at the beginning now
			texts.edit(transcript, new TextEdit(0, 1, ""));
			assertTrue(transcript.getText().startsWith("hope\ufffd\ufffd"), transcript.getText());
			session.save(null);
			try (StudySession again = StudySession.open(session.getFolder(), StudySession.Access.READ, null)) {
				assertEquals(List.of(), again.getFindings());
				StudyDump.assertStoredEqual(session.getStudy(), again.getStudy());
				Invariants.check(again.getStudy());
			}
		});
	}

	@Test
	void aSaveThatFailsLeavesTheSessionDirtyAndCanBeDoneAgain() throws IOException, StudyException {
		filled(6, session -> {
			new StudyOperations(session).delete(List.copyOf(session.getStudy().getSources()));
			new StudyOperations(session).createMemo("M", "m", null, null);
			session.save(null);
			session.undo();
			Path sources = session.getFolder().resolve("sources");
			try (var files = Files.walk(sources)) {
				for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
					Files.delete(each);
				}
			}
			session.undo();
			Files.writeString(sources, "a file in the place of a folder");
			StudyException problem = assertThrows(StudyException.class, () -> session.save(null));
			assertTrue(problem.getMessage().contains("sources"), problem.getMessage());
			assertTrue(session.isDirty());
			Files.delete(sources);
			session.save(null);
			assertFalse(session.isDirty());
			try (StudySession again = StudySession.open(session.getFolder(), StudySession.Access.READ, null)) {
				StudyDump.assertStoredEqual(session.getStudy(), again.getStudy());
			}
		});
	}

	@Test
	void whatReplacesSomethingHasItsFileEvenWhenASaveFailsInBetween() throws IOException, StudyException {
		filled(2, session -> {
			new StudyOperations(session).delete(List.copyOf(session.getStudy().getCodingSets()));
			Transcript transcript = StudyObjects.transcripts(session.getStudy()).getFirst();
			Code code = new StudyOperations(session).createCode(null, "New", null, null);
			Researcher researcher = new StudyOperations(session).createResearcher("New", null);
			session.save(null);
			CodingOperations operations = new CodingOperations(session);
			operations.code(transcript, new TextRange(0, 1), code, researcher);
			session.save(null);
			Set<String> saved = files(session.getFolder()).keySet();
			for (int failures = 0; failures < 3; failures++) {
				session.undo();
				operations.code(transcript, new TextRange(0, 1), code, researcher);
				for (int i = 0; i < failures; i++) {
					session.prepareSave().failed();
				}
				session.save(null);
				assertEquals(saved, files(session.getFolder()).keySet());
				try (StudySession again = StudySession.open(session.getFolder(), StudySession.Access.READ, null)) {
					assertEquals(List.of(), again.getFindings());
					StudyDump.assertStoredEqual(session.getStudy(), again.getStudy());
				}
			}
		});
	}

	@Test
	void aDeletionThatFailedIsMadeUpForByTheNextSave() throws IOException, StudyException {
		filled(7, session -> {
			new StudyOperations(session).delete(List.copyOf(session.getStudy().getDiagrams()));
			session.prepareSave().failed();
			assertTrue(session.isDirty());
			session.save(null);
			assertTrue(files(session.getFolder()).keySet().stream().noneMatch(name -> name.startsWith("diagrams/")));
			new StudyOperations(session).createDiagram("New");
			session.save(null);
			new StudyOperations(session).delete(List.copyOf(session.getStudy().getDiagrams()));
			StudySave failing = session.prepareSave();
			session.undo();
			failing.failed();
			session.save(null);
			try (StudySession again = StudySession.open(session.getFolder(), StudySession.Access.READ, null)) {
				StudyDump.assertStoredEqual(session.getStudy(), again.getStudy());
			}
		});
	}

	@Test
	void aFolderThatCannotBeWrittenIsNamed() throws IOException, StudyException {
		filled(8, session -> {
			Path memos = Files.createDirectories(session.getFolder().resolve("memos"));
			Files.setPosixFilePermissions(memos, PosixFilePermissions.fromString("r-xr-xr-x"));
			try {
				assumeFalse(Files.isWritable(memos), "this user may write everywhere");
				new StudyOperations(session).createMemo("M", "m", null, null);
				StudyException problem = assertThrows(StudyException.class, () -> session.save(null));
				assertTrue(problem.getMessage().contains("permission denied"), problem.getMessage());
				assertTrue(session.isDirty());
			} finally {
				Files.setPosixFilePermissions(memos, PosixFilePermissions.fromString("rwxr-xr-x"));
			}
		});
	}

	@Test
	void slugsFromFilesCannotLeadOutOfTheStudy() throws IOException, StudyException {
		filled(9, session -> {
			Path main = session.getFolder().resolve("study.xml");
			Files.writeString(main, Files.readString(main).replaceAll("(<researchers [^>]*slug=\")[^\"]*", "$1../../../../evil"));
			session.close();
			try (StudySession again = StudySession.open(session.getFolder(), null)) {
				again.execute("drop", () -> again.getStudy().getCodingSets().clear());
				Transcript transcript = StudyObjects.transcripts(again.getStudy()).stream()
						.filter(each -> !each.getText().isEmpty()).findFirst().orElseThrow();
				Code code = again.getStudy().getCodebook().getCodes().get(0);
				new CodingOperations(again).code(transcript, new TextRange(0, 1), code,
						again.getStudy().getResearchers().get(0));
				again.save(null);
				assertTrue(files(again.getFolder()).containsKey("codings/evil/" + transcript.getSlug() + ".xml"));
			}
		});
	}
}
