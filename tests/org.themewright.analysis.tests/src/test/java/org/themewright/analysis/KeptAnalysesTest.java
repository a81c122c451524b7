package org.themewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.analysis.TableResult.Cell;
import org.themewright.analysis.TableResult.Column;
import org.themewright.analysis.TableResult.ColumnType;
import org.themewright.analysis.runs.AnalysisRecord;
import org.themewright.analysis.runs.KeptAnalyses;
import org.themewright.analysis.runs.RunComparison;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.deidentify.Deidentification;
import org.themewright.core.deidentify.Mentions;
import org.themewright.core.deidentify.ReplacementPlan;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.MemoOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.core.privacy.PseudonymKey;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnalysisRun;
import org.themewright.model.Code;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;

/** Analyses that are kept in a study on disk. */
class KeptAnalysesTest {

	@TempDir
	private Path temp;

	private StudySession session;
	private Researcher ann;
	private Code trust;
	private Code hope;
	private Transcript one;

	@BeforeEach
	void createStudy() throws StudyException {
		session = StudySession.create(temp.resolve("study"), "Study");
		StudyOperations operations = new StudyOperations(session);
		ann = operations.createResearcher("Ann Lee", null);
		trust = operations.createCode(null, "Trust", null, ann);
		hope = operations.createCode(null, "Hope", null, ann);
		one = transcript("One", "Trust comes slowly, says Zuleika Okonkwo.");
		transcript("Two", "Hope comes back.");
		new CodingOperations(session).code(one, new TextRange(0, 5), trust, ann);
	}

	@AfterEach
	void close() {
		session.close();
	}

	private Transcript transcript(String name, String text) {
		Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName(name);
		transcript.setSlug(session.newSlug(StudyPackage.Literals.TRANSCRIPT, name));
		transcript.setText(text);
		new TranscriptOperations(session).add(transcript);
		return transcript;
	}

	private AnalysisRecord.Made run(Map<String, List<String>> scope, String... parameters) throws AnalysisException {
		AnalysisMethodDescriptor method = Methods.find("codeFrequency");
		Map<String, List<String>> values = parameters.length == 0 ? Map.of()
				: Map.of(parameters[0], List.of(parameters[1]));
		return AnalysisRecord.run(method, session.snapshot(), Scope.of(scope, session.snapshot()),
				method.parameters(values, session.snapshot()), null);
	}

	private AnalysisRun keep(AnalysisRecord record) {
		return new KeptAnalyses(session).keep(" Trust by source ", record, ann);
	}

	private void reopen() throws StudyException {
		session.save(null);
		session.close();
		session = StudySession.open(temp.resolve("study"), null);
		assertEquals(List.of(), session.getFindings());
	}

	@Test
	void aKeptAnalysisIsAFileOfItsOwnAndComesBackWhole() throws StudyException, AnalysisException, IOException {
		AnalysisRecord record = run(Map.of("codes", List.of("Trust")), "count", "words").made();
		AnalysisRun run = keep(record);
		new KeptAnalyses(session).setNote(run, "Look again in spring.");
		assertEquals("Trust by source", run.getName());
		assertEquals(record, AnalysisRecord.of(run));
		reopen();
		try (Stream<Path> files = Files.list(temp.resolve("study/analyses"))) {
			assertEquals(List.of("trust-by-source.xml"), files.map(each -> each.getFileName().toString()).toList());
		}
		AnalysisRun read = session.getStudy().getAnalyses().getFirst();
		assertEquals(record, AnalysisRecord.of(read));
		assertEquals("Ann Lee", read.getResearcher().getName());
		assertEquals("Look again in spring.", read.getNote());
		assertFalse(AnalysisRecord.of(read).isOutOfDate(session.snapshot()));
		TableResult table = (TableResult) AnalysisRecord.of(read).read(session.snapshot()).orElseThrow();
		assertEquals(List.of(List.of("Trust", "Trust", 0L, 1L, 0L, 1L)), Methods.values(table));
		assertEquals(new Passage(session.snapshot().sources().getFirst().id(), 0, 5,
				session.snapshot().codings().getFirst().id()), table.evidence(0, 3).passages().getFirst());
	}

	@Test
	void keepingIsOneCommandThatCanBeUndone() throws AnalysisException {
		AnalysisRun run = keep(run(Map.of()).made());
		AnalysisRecord before = AnalysisRecord.of(run);
		new CodingOperations(session).code(one, new TextRange(6, 11), hope, ann);
		new KeptAnalyses(session).replace(run, run(Map.of()).made(), null);
		assertNull(run.getResearcher());
		assertFalse(before.equals(AnalysisRecord.of(run)));
		session.undo();
		assertEquals(before, AnalysisRecord.of(run));
		assertEquals(ann, run.getResearcher());
		session.undo();
		session.undo();
		assertEquals(List.of(), session.getStudy().getAnalyses());
		session.redo();
		assertEquals(before, AnalysisRecord.of(session.getStudy().getAnalyses().getFirst()));
	}

	@Test
	void onlyWhatTheMethodCouldReadMakesItOld() throws AnalysisException {
		AnalysisRecord whole = run(Map.of()).made();
		AnalysisRecord ofTrust = run(Map.of("codes", List.of("Trust"), "sources", List.of("One"))).made();
		new CodingOperations(session).code(one, new TextRange(6, 11), hope, ann);
		assertTrue(whole.isOutOfDate(session.snapshot()));
		assertFalse(ofTrust.isOutOfDate(session.snapshot()));
		session.undo();
		assertFalse(whole.isOutOfDate(session.snapshot()));
		new TranscriptOperations(session).edit(one, new TextEdit(0, 0, "So, "));
		assertTrue(ofTrust.isOutOfDate(session.snapshot()));
		session.undo();
		new StudyOperations(session).delete(List.of(trust));
		assertTrue(ofTrust.isOutOfDate(session.snapshot()));
		assertThrows(ParameterException.class,
				() -> ofTrust.runAgain(Methods.find("codeFrequency"), session.snapshot(), null));
	}

	@Test
	void theOrderInWhichThingsAreStoredDoesNotMakeItOld() throws AnalysisException, StudyException {
		MemoOperations memos = new MemoOperations(session);
		memos.create("Zebra", "text", ann, null);
		memos.create("Apple", "text", ann, null);
		transcript("Apple", "First when it is read, last when it was added.");
		AnalysisRecord record = run(Map.of()).made();
		reopen();
		assertFalse(record.isOutOfDate(session.snapshot()));
	}

	@Test
	void runsAreComparedNumberByNumber() throws AnalysisException {
		AnalysisRecord.Made before = run(Map.of());
		new CodingOperations(session).code(one, new TextRange(6, 11), trust, ann);
		AnalysisRecord.Made after = before.made().runAgain(Methods.find("codeFrequency"), session.snapshot(), null);
		RunComparison comparison = RunComparison.of(before.made(), before.result(), after.made(), after.result());
		assertFalse(comparison.sameInput());
		assertEquals(Map.of(), comparison.settings());
		assertEquals(
				List.of(List.of("", "Trust \u00d7 Trust", "One", 1.0, 2.0, 1.0),
						List.of("", "Trust \u00d7 Trust", "Total", 1.0, 2.0, 1.0)),
				Methods.values(comparison.numbers()));
		assertEquals(2, comparison.numbers().evidence(0, 4).passages().size());
		AnalysisRecord.Made words = run(Map.of("codes", List.of("Trust")), "count", "words");
		assertEquals(Map.of("count", new RunComparison.Change(List.of("codings"), List.of("words")), "scope codes",
				new RunComparison.Change(null, List.of(trust.getId()))),
				RunComparison.of(after.made(), after.result(), words.made(), words.result()).settings());
		assertEquals(0, RunComparison.of(after.made(), after.result(), after.made(), after.result()).numbers().rowCount());
	}

	@Test
	void aResultThatIsTooLargeIsNotKeptButTheRunIs() throws AnalysisException {
		String name = "x".repeat(1000);
		TableResult large = new TableResult("T", List.of(new Column("a", "A", ColumnType.TEXT)), 5000,
				(row, column) -> name);
		AnalysisMethodDescriptor method = Methods.find("codeFrequency");
		AnalysisRecord record = AnalysisRecord.of(method, session.snapshot(), Scope.ALL,
				method.parameters(Map.of(), session.snapshot()), large);
		assertNull(record.result());
		assertTrue(AnalysisRecord.of(keep(record)).read(session.snapshot()).isEmpty());
	}

	@Test
	void aKeptResultIsNotMoreTrustedThanAnyFile() throws AnalysisException {
		AnalysisRun run = keep(run(Map.of()).made());
		session.execute("break", () -> run.setResult("{\"type\":\"table\""));
		assertTrue(assertThrows(AnalysisException.class, () -> AnalysisRecord.of(run).read(session.snapshot())).getMessage()
				.startsWith("The kept result cannot be read. Run the analysis again. Line 1, column 16"));
	}

	@Test
	void namesThatAreReplacedDoNotStayInKeptResults() throws Exception {
		KeptAnalyses kept = new KeptAnalyses(session);
		AnalysisRun whole = keep(words("says Zuleika Okonkwo"));
		AnalysisRun pieces = keep(words("okonkwo"));
		AnalysisRun escaped = keep(words("a\tZuleika\n\"Okonkwo\""));
		AnalysisRun other = keep(words("zuleikas trust"));
		kept.setNote(other, "Zuleika Okonkwo is the exception.");
		List<PseudonymEntry> entries = List
				.of(new PseudonymEntry("Zuleika Okonkwo", "Grace Bell", PseudonymEntry.Kind.PERSON, ""));
		try (PseudonymKey key = PseudonymKey.create(session.getFolder(), "pass phrase".toCharArray())) {
			new Deidentification(session).apply(
					new ReplacementPlan(entries, List.of(), Mentions.in(session.getStudy(), entries)), key);
		}
		for (AnalysisRun each : List.of(whole, pieces, escaped)) {
			assertNull(each.getResult());
			assertTrue(AnalysisRecord.of(each).read(session.snapshot()).isEmpty());
		}
		assertTrue(other.getResult().contains("zuleikas trust"));
		assertEquals("Grace Bell is the exception.", other.getNote());
		assertEquals("org.themewright.analysis.methods.codeFrequency", whole.getMethod());
		session.undo();
		assertTrue(whole.getResult().contains("Okonkwo"));
	}

	private AnalysisRecord words(String text) throws AnalysisException {
		AnalysisMethodDescriptor method = Methods.find("codeFrequency");
		return AnalysisRecord.of(method, session.snapshot(), Scope.ALL, method.parameters(Map.of(), session.snapshot()),
				new TableResult("Words", List.of(new Column("word", "Word", ColumnType.TEXT)),
						List.of(List.of(Cell.text(text)))));
	}
}
