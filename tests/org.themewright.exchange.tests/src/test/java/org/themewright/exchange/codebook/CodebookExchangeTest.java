package org.themewright.exchange.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.exchange.importer.ImportException;
import org.themewright.model.Code;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A codebook goes to a spreadsheet and comes back; others' tables are read as far as they can be understood. */
class CodebookExchangeTest {

	/** A code to make: below which of those before it, and its texts. */
	record Plan(int below, String name, String definition, String example) {
	}

	@TempDir
	private Path temp;

	private static StudySession study(Path folder) throws StudyException {
		return StudySession.create(folder, "Peers");
	}

	private static List<CodebookReader.Entry> read(String csv) throws ImportException {
		return CodebookReader.read(csv.getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] csv(StudySession session) throws IOException {
		StringBuilder out = new StringBuilder();
		CodebookWriter.csv(CodebookTable.of(session.getStudy()), out);
		return out.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] xlsx(StudySession session) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		CodebookWriter.xlsx(CodebookTable.of(session.getStudy()), out);
		return out.toByteArray();
	}

	private static List<List<String>> codes(StudySession session) {
		return StudyObjects.allCodes(session.getStudy().getCodebook()).stream()
				.map(each -> Arrays.asList(StudyObjects.path(each), each.getDefinition(), each.getExample(), each.getBoundaryExample(),
						each.getColour()))
				.toList();
	}

	@Provide
	Arbitrary<List<Plan>> codebooks() {
		Arbitrary<String> names = Arbitraries.strings().withChars("ab,;\"'=+-@ \u00e9\u05d0").ofMinLength(1).ofMaxLength(8)
				.map(String::strip).filter(each -> !each.isBlank());
		Arbitrary<String> texts = Arbitraries.strings().withChars("ab,;\"'=-\n\t \ud83d\ude42").ofMaxLength(20)
				.filter(each -> each.codePoints().noneMatch(c -> c >= 0xd800 && c < 0xe000));
		return Combinators.combine(Arbitraries.integers().between(-1, 12), names, texts, texts).as(Plan::new).list()
				.ofMinSize(1).ofMaxSize(12);
	}

	@Property(tries = 50)
	void aCodebookComesBackFromASpreadsheetAsItWas(@ForAll("codebooks") List<Plan> plans, @ForAll boolean asWorkbook)
			throws Exception {
		Path folder = Files.createTempDirectory("codebook");
		try (StudySession from = study(folder.resolve("from")); StudySession to = study(folder.resolve("to"))) {
			StudyOperations operations = new StudyOperations(from);
			for (Plan each : plans) {
				List<Code> all = StudyObjects.allCodes(from.getStudy().getCodebook());
				Code parent = each.below() < 0 || all.isEmpty() ? null : all.get(each.below() % all.size());
				Code code = operations.createCode(parent, each.name(), null, null);
				if (!each.definition().isEmpty()) {
					operations.set(code, Literals.CODE__DEFINITION, each.definition());
				}
				if (!each.example().isEmpty()) {
					operations.set(code, Literals.CODE__EXAMPLE, each.example());
					operations.set(code, Literals.CODE__BOUNDARY_EXAMPLE, each.example() + "?");
				}
			}
			byte[] file = asWorkbook ? xlsx(from) : csv(from);
			CodebookImport into = new CodebookImport(to, CodebookReader.read(file));
			assertEquals(plans.size(), into.plan().create().size());
			into.apply(null);
			assertEquals(codes(from), codes(to));
			to.getCommandStack().undo();
			assertEquals(List.of(), codes(to), "one step");

			CodebookImport again = new CodebookImport(from, CodebookReader.read(file));
			assertEquals(new CodebookImport.Plan(List.of(), List.of(), plans.size()), again.plan());
			long version = from.getVersion();
			again.apply(null);
			assertEquals(version, from.getVersion(), "nothing to do");
		} finally {
			deleteTree(folder);
		}
	}

	private static void deleteTree(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) {
				Files.delete(each);
			}
		}
	}

	@Test
	void aRenamedCodeIsKnownByItsIdAndWhatTheTableHasNotStays() throws Exception {
		try (StudySession session = study(temp.resolve("study"))) {
			StudyOperations operations = new StudyOperations(session);
			Code trust = operations.createCode(null, "Trust", "#112233", null);
			operations.set(trust, Literals.CODE__DEFINITION, "Relying on somebody");
			Code other = operations.createCode(null, "Hope", null, null);
			CodebookImport into = new CodebookImport(session,
					read("Id;Code;Definition;When to use\n" + trust.getId() + ";Trusting;;Always\n"));
			assertEquals(new CodebookImport.Plan(List.of(), List.of("Trusting"), 0), into.plan());
			assertEquals(List.of(new CodebookImport.Change(trust, CodebookColumn.CODE, "Trust", "Trusting"),
					new CodebookImport.Change(trust, CodebookColumn.WHEN_TO_USE, "", "Always")), into.changes());
			into.apply(null);
			assertEquals("Trusting", trust.getName());
			assertEquals("Relying on somebody", trust.getDefinition(), "an empty cell takes nothing away");
			assertEquals("Always", trust.getWhenToUse());
			assertEquals("Hope", other.getName());
			session.getCommandStack().undo();
			assertEquals("Trust", trust.getName());
			assertNull(trust.getWhenToUse());
		}
	}

	@Test
	void tablesOfOtherProgramsAreReadByTheirHeadings() throws Exception {
		try (StudySession session = study(temp.resolve("study"))) {
			new CodebookImport(session, read("Description,Name,Parent,Anything\n"
					+ "What helps,Help,,x\n\"Being, there\",Presence,Help,x\n,Silence,Help > Presence,x\n")).apply(null);
			assertEquals(List.of("Help", "Help > Presence", "Help > Presence > Silence"),
					StudyObjects.allCodes(session.getStudy().getCodebook()).stream().map(StudyObjects::path).toList());
			assertEquals("Being, there",
					StudyObjects.allCodes(session.getStudy().getCodebook()).get(1).getDefinition());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Level,Colour|Code", "Code,Level\\nA,1\\nB,3|Row 3", "Code,Level\\nA,0|Row 2",
			"Code,Level\\nA,x|Row 2", "Code,Parent\\nA,Nowhere|Row 2", "Code,Colour\\nA,red|Row 2",
			"Code,Level\\nA,1\\n,2|Row 3", "Code,Id\\nHope,\\nHope,|Row 3" })
	void whatIsWrongIsSaidWithItsRowAndNothingIsChanged(String csv, String place) throws Exception {
		try (StudySession session = study(temp.resolve("study"))) {
			new StudyOperations(session).createCode(null, "Hope", null, null);
			long version = session.getVersion();
			ImportException problem = assertThrows(ImportException.class,
					() -> new CodebookImport(session, read(csv.replace("\\n", "\n"))));
			assertTrue(problem.getMessage().contains(place), problem.getMessage());
			assertEquals(version, session.getVersion());
		}
	}

	@Test
	void formulasAreWrittenAsTexts() throws Exception {
		try (StudySession session = study(temp.resolve("study"))) {
			new StudyOperations(session).createCode(null, "=HYPERLINK(1)", null, null);
			assertTrue(new String(csv(session), StandardCharsets.UTF_8).contains("\n'=HYPERLINK(1),"));
		}
	}

	@Test
	void damagedAndAbsurdFilesAreRefused() throws Exception {
		try (StudySession session = study(temp.resolve("study"))) {
			new StudyOperations(session).createCode(null, "Hope", null, null);
			byte[] whole = xlsx(session);
			for (int length = 4; length < whole.length; length += whole.length / 40) {
				byte[] cut = Arrays.copyOf(whole, length);
				assertThrows(ImportException.class, () -> CodebookReader.read(cut));
			}
			String many = "Code\n" + "x\n".repeat(CodebookReader.MOST_ROWS + 1);
			assertFalse(assertThrows(ImportException.class, () -> read(many)).getMessage().isBlank());
			assertThrows(ImportException.class, () -> read("Code\n\"never closed\n"));
		}
	}
}
