package org.themewright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.support.RandomStudy;
import org.themewright.core.support.StudyDump;
import org.themewright.core.support.TestStudies;
import org.themewright.model.AnchorState;
import org.themewright.model.Coding;


/** Files that are damaged, or were made to do harm. */
class DamagedStudyTest {

	/** What is done with the folder of a closed study. */
	private interface Use {
		void with(Path folder, StudySession intact) throws IOException, StudyException;
	}

	private static void study(long seed, Use use) throws IOException, StudyException {
		TestStudies.with(session -> {
			new RandomStudy(session, new Random(seed)).fill();
			new StudyOperations(session).createMemo("Memo", "text", null, null);
			session.save(null);
			session.close();
			use.with(session.getFolder(), session);
		});
	}

	private static Path any(Path folder, String below, String suffix) throws IOException {
		try (var files = Files.walk(folder.resolve(below))) {
			return files.filter(each -> each.toString().endsWith(suffix)).sorted().findFirst().orElseThrow();
		}
	}

	private static void change(Path file, UnaryOperator<String> change) throws IOException {
		String before = Files.readString(file);
		String after = change.apply(before);
		assertFalse(before.equals(after), "the test changes something in " + before);
		Files.writeString(file, after);
	}

	/** Opens, saves when asked for, and reports: whatever happens, nothing is written by opening and nothing else thrown. */
	private static List<Finding> open(Path folder) throws IOException, StudyException {
		Map<String, String> before = StorageTest.files(folder);
		try (StudySession session = assertTimeoutPreemptively(Duration.ofSeconds(60),
				() -> StudySession.open(folder, null))) {
			StudyDump.of(session.getStudy());
			session.snapshot();
			return session.getFindings();
		} finally {
			assertEquals(before, StorageTest.files(folder));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1:9/x.xml#a", "file:///etc/passwd#a", "../../../../../etc/passwd#a",
			"http://www.eclipse.org/emf/2002/Ecore#//EClass", "platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore#/",
			"jar:file:///x.jar!/y#z", "#", "", ":", "../../codebook.xml#nothing", "no such uri at all" })
	void referencesLeadNowhereElse(String href) throws IOException, StudyException {
		study(1, (folder, intact) -> {
			Path file = any(folder, "codings", ".xml");
			change(file, text -> text.replaceFirst("<code href=\"[^\"]*\"", "<code href=\"" + href + "\""));
			List<Finding> findings = open(folder);
			assertFalse(findings.isEmpty());
			assertEquals(folder.relativize(file), findings.get(0).file());
		});
	}

	@Test
	void aReferenceToSomethingOfAnotherKindIsDroppedAndTheFileCopiedBeforeItIsWrittenOver()
			throws IOException, StudyException {
		study(1, (folder, intact) -> {
			Path file = any(folder, "codings", ".xml");
			String theme = intact.getStudy().getCodebook().getThemes().get(0).getId();
			change(file, text -> text.replaceFirst("(<code href=\"[^#]*#)[^\"]*\"", "$1" + theme + "\""));
			String before = Files.readString(file);
			assertEquals(1, open(folder).size());
			try (StudySession session = StudySession.open(folder, null)) {
				List<Coding> codings = session.getStudy().getCodingSets().stream()
						.flatMap(set -> set.getCodings().stream()).toList();
				Coding without = codings.stream().filter(each -> each.getCode() == null).findFirst().orElseThrow();
				new org.themewright.core.edit.CodingOperations(session).setMemo(without, "what was it?");
				session.save(null);
				assertEquals(before, Files.readString(file.resolveSibling(file.getFileName() + ".before~")));
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "xsi:schemaLocation=\"urn:evil http://127.0.0.1:9/evil.ecore\" ",
			"xsi:noNamespaceSchemaLocation=\"file:///etc/passwd\" ", "xmlns:e=\"http://127.0.0.1:9/evil\" e:x=\"1\" ",
			"xmlns:e=\"file:///etc/passwd\" e:x=\"1\" " })
	void namespacesAndSchemaLocationsLoadNothing(String attribute) throws IOException, StudyException {
		study(1, (folder, intact) -> {
			change(folder.resolve("codebook.xml"), text -> text.replaceFirst("formatVersion=|id=", "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ".repeat(text.contains("xmlns:xsi") ? 0 : 1) + attribute + "$0"));
			open(folder);
		});
	}

	@Test
	void entitiesAreRefused() throws IOException, StudyException {
		study(1, (folder, intact) -> {
			Path memo = any(folder, "memos", ".xml");
			change(memo, text -> text.replaceFirst("\\?>", "?><!DOCTYPE m [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"));
			List<Finding> findings = open(folder);
			assertEquals(1, findings.size());
			assertTrue(findings.get(0).message().contains("DOCTYPE"), findings.get(0).message());
			assertEquals(Finding.Severity.ERROR, findings.get(0).severity());
		});
	}

	@Test
	void elementsNestedWithoutEndAreRefused() throws IOException, StudyException {
		study(1, (folder, intact) -> {
			Path codebook = folder.resolve("codebook.xml");
			change(codebook, text -> text.replaceFirst("<codes ",
					"<codes id=\"x\">".repeat(50_000) + "</codes>".repeat(50_000) + "$0"));
			List<Finding> findings = open(folder);
			assertTrue(findings.stream().anyMatch(each -> each.message().contains("deeper than")), findings::toString);
		});
	}

	@Test
	void objectsWithTheIdOfAnotherOrNoneGetOne() throws IOException, StudyException {
		study(1, (folder, intact) -> {
			Path file = any(folder, "codings", ".xml");
			String taken = intact.getStudy().getCodebook().getThemes().get(1).getId();
			change(file, text -> text.replaceFirst("<codings id=\"[^\"]*\"", "<codings id=\"" + taken + "\""));
			change(folder.resolve("codebook.xml"), text -> text.replaceFirst("(<themes )id=\"[^\"]*\"", "$1"));
			List<Finding> findings = open(folder);
			assertEquals(2, findings.size(), findings::toString);
			try (StudySession session = StudySession.open(folder, null)) {
				List<String> ids = new ArrayList<>();
				session.snapshot().codings().forEach(each -> ids.add(each.id()));
				session.snapshot().themes().forEach(each -> ids.add(each.id()));
				assertEquals(ids.stream().distinct().toList(), ids);
				assertFalse(ids.contains(null));
			}
		});
	}

	@Test
	void codingsThatAreNotOnTheirWordsAreFoundAgainOrNeedReview() throws IOException, StudyException {
		study(1, (folder, intact) -> {
			Path file = any(folder, "codings", ".xml");
			change(file, text -> text.replaceFirst("start=\"\\d+\" end=\"\\d+\"", "start=\"77777\" end=\"-5\""));
			assertEquals(1, open(folder).size());
			try (StudySession session = StudySession.open(folder, null)) {
				session.getStudy().getCodingSets().forEach(set -> {
					String text = ((org.themewright.model.Transcript) set.getSource()).getText();
					set.getCodings().forEach(each -> assertTrue(each.getState() == AnchorState.REVIEW
							|| text.substring(each.getStart(), each.getEnd()).equals(each.getQuote())));
				});
			}
		});
	}

	@Test
	void codingsOfATranscriptWithoutTextStayAsTheyAre() throws IOException, StudyException {
		study(1, (folder, intact) -> {
			String slug = any(folder, "codings", ".xml").getFileName().toString().replace(".xml", "");
			Files.delete(folder.resolve("sources/" + slug + ".txt"));
			Map<String, String> before = StorageTest.files(folder);
			List<Finding> findings = open(folder);
			assertTrue(findings.stream().anyMatch(each -> each.message().contains("missing")), findings::toString);
			try (StudySession session = StudySession.open(folder, null)) {
				assertEquals(intact.getStudy().getSources().size() - 1, session.getStudy().getSources().size());
				new StudyOperations(session).createMemo("Other", "x", null, null);
				session.save(null);
			}
			Map<String, String> after = StorageTest.files(folder);
			after.keySet().retainAll(before.keySet());
			assertEquals(before, after);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "study.xml", "codebook.xml" })
	void aNewerFormatIsRefusedWithItsName(String file) throws IOException, StudyException {
		study(1, (folder, intact) -> {
			change(folder.resolve(file), text -> text.contains("formatVersion=")
					? text.replaceFirst("formatVersion=\"\\d+\"", "formatVersion=\"7\"")
					: text.replaceFirst(" id=", " formatVersion=\"7\" id="));
			String message;
			try {
				message = open(folder).toString();
				try (StudySession session = StudySession.open(folder, null)) {
					assertTrue(session.isReadOnly());
					assertThrows(StudyException.class, () -> session.save(null));
				}
			} catch (StudyException e) {
				message = e.getMessage();
			}
			assertTrue(message.contains(file) && message.contains("newer") && message.contains("7"), message);
		});
	}

	/** Opens, writes every file, and sees to it that what was not understood of one is reported and kept beside it. */
	private static void assertReportedAndKept(Path folder, Path file, String message) throws IOException, StudyException {
		String before = Files.readString(file);
		List<Finding> findings = open(folder);
		assertTrue(findings.stream().anyMatch(each -> each.kind() == Finding.Kind.NOT_UNDERSTOOD && each.line() > 1
				&& each.file().equals(folder.relativize(file)) && each.message().contains(message)), findings::toString);
		try (StudySession session = StudySession.open(folder, null)) {
			StorageTest.touchEverything(session);
			session.save(null);
			assertEquals(before, Files.readString(file.resolveSibling(file.getFileName() + ".before~")));
		}
		assertEquals(List.of(), open(folder));
	}

	@Test
	void anElementThatLostItsFirstCharacterIsReported() throws IOException, StudyException {
		study(1, (folder, intact) -> {
			Path file = any(folder, "sources", ".xml");
			change(file, text -> text.replaceFirst("<turns ", "turns "));
			assertReportedAndKept(folder, file, "turns id=");
		});
	}

	@Test
	void aSecondElementWhereOnlyOneCanBeIsReported() throws IOException, StudyException {
		study(1, (folder, intact) -> {
			Path file = folder.resolve("study.xml");
			change(file, text -> text.replaceFirst("<consent ", "<consent id=\"another\" note=\"mine\"/>$0"));
			assertReportedAndKept(folder, file, "\"consent\" is there more than once");
		});
	}

	@Test
	void aReferenceThatDoesNotSayWhereItLeadsIsDroppedAndTheFileCopiedBeforeItIsWrittenOver()
			throws IOException, StudyException {
		study(1, (folder, intact) -> {
			Path file = any(folder, "codings", ".xml");
			change(file, text -> text.replaceFirst("<code href=\"[^\"]*\"", "<code mood=\"blue\""));
			String before = Files.readString(file);
			List<Finding> findings = open(folder);
			assertEquals(List.of(Finding.Kind.NOT_UNDERSTOOD), findings.stream().map(Finding::kind)
					.filter(kind -> kind != Finding.Kind.UNKNOWN_CONTENT).toList());
			try (StudySession session = StudySession.open(folder, null)) {
				StorageTest.touchEverything(session);
				session.save(null);
				assertEquals(before, Files.readString(file.resolveSibling(file.getFileName() + ".before~")));
			}
		});
	}

	@Test
	void partsWithinTheMainFileAreLeftOut() throws IOException, StudyException {
		study(1, (folder, intact) -> {
			change(folder.resolve("study.xml"), text -> text.replaceFirst("(?s)</[^>]*Study>\\s*$",
					"<memos id=\"evil\" slug=\"../../evil\" text=\"x\"/>$0"));
			assertEquals(1, open(folder).size());
		});
	}

	@Test
	void aWrongRootIsNamed() throws IOException, StudyException {
		study(1, (folder, intact) -> {
			Path memo = any(folder, "memos", ".xml");
			Files.copy(folder.resolve("codebook.xml"), memo, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
			List<Finding> findings = open(folder);
			assertEquals(1, findings.size(), findings::toString);
			assertTrue(findings.get(0).message().contains("Memo"));
		});
	}

	@Test
	void aPipeInThePlaceOfAFileIsNotWaitedFor() throws IOException, StudyException {
		study(1, (folder, intact) -> {
			Path text = any(folder, "sources", ".txt");
			Files.delete(text);
			assumeTrue(makePipe(text), "this system has no mkfifo");
			try (StudySession session = assertTimeoutPreemptively(Duration.ofSeconds(60),
					() -> StudySession.open(folder, null))) {
				assertTrue(session.getFindings().stream().anyMatch(each -> each.message().contains("not a file")));
			}
		});
	}

	private static boolean makePipe(Path path) {
		try {
			return new ProcessBuilder("mkfifo", path.toString()).start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}
}
