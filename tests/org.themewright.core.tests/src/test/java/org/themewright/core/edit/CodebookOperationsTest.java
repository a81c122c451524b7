package org.themewright.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.codebook.CodeOutline;
import org.themewright.core.codebook.CodeUse;
import org.themewright.core.codebook.CodebookHistory;
import org.themewright.core.edit.CodeSplit.Part;
import org.themewright.core.edit.CodeSplit.Place;
import org.themewright.core.support.StudyDump;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.CodebookEventKind;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Transcript;

/** Codes are split by their codings, copied without them, put in order and coloured by branch, each undone at once. */
class CodebookOperationsTest {

	@TempDir
	Path folder;
	private StudySession session;
	private StudyOperations operations;
	private CodebookOperations codebook;
	private Researcher ana;

	@BeforeEach
	void createStudy() throws StudyException {
		session = StudySession.create(folder.resolve("study"), "Peers");
		operations = new StudyOperations(session);
		codebook = new CodebookOperations(session);
		ana = operations.createResearcher("Ana", null);
	}

	@AfterEach
	void close() {
		session.close();
	}

	private Transcript transcript(String name, String text) {
		Transcript transcript = StudyObjects.create(Literals.TRANSCRIPT);
		transcript.setName(name);
		transcript.setSlug(name);
		transcript.setText(text);
		new TranscriptOperations(session).add(transcript);
		return transcript;
	}

	private List<String> paths() {
		return StudyObjects.allCodes(session.getStudy().getCodebook()).stream().map(StudyObjects::path).toList();
	}

	private Code code(Code parent, String name) {
		return operations.createCode(parent, name, null, ana);
	}

	@Test
	void aCodeIsSplitByItsCodings() {
		Code hope = code(null, "Hope");
		Transcript second = transcript("b", "one two three");
		Transcript first = transcript("a", "four five");
		CodingOperations codings = new CodingOperations(session);
		session.execute("Order", () -> session.getStudy().getSources().move(0, first));
		Coding two = codings.code(second, new TextRange(4, 7), hope, ana);
		Coding one = codings.code(second, new TextRange(0, 3), hope, ana);
		Coding four = codings.code(first, new TextRange(0, 4), hope, ana);
		String before = StudyDump.of(session.getStudy());
		CodeSplit split = new CodeSplit(session, hope);
		assertEquals(List.of(four, one, two), split.getCodings());
		Part self = split.addPart(" For myself ");
		Part others = split.addPart("For others");
		Part nothing = split.addPart("Nothing");
		split.give(one, self);
		split.give(two, self);
		split.give(two, others);
		split.give(four, nothing);
		split.give(four, null);
		assertEquals(List.of(1, 1, 0, 1), List.of(split.countOf(self), split.countOf(others), split.countOf(nothing),
				split.countOf(null)));
		split.removePart(nothing);
		assertThrows(IllegalArgumentException.class, () -> split.give(one, nothing));
		assertEquals(before, StudyDump.of(session.getStudy()), "nothing is done before it is applied");
		List<Code> made = split.apply(Place.BELOW, "two meanings", ana);
		assertEquals(List.of("Hope", "Hope > For myself", "Hope > For others"), paths());
		assertSame(made.get(0), one.getCode());
		assertSame(made.get(1), two.getCode());
		assertSame(hope, four.getCode());
		assertEquals(List.of("For myself", "For others"), CodebookHistory.of(session.getStudy().getCodebook(), hope)
				.stream().filter(each -> each.getKind() == CodebookEventKind.SPLIT && "two meanings".equals(each.getReason()))
				.map(each -> made.get(each.getOther().equals(made.get(0).getId()) ? 0 : 1).getName()).toList());
		session.undo();
		assertEquals(before, StudyDump.of(session.getStudy()));
	}

	@Test
	void partsCanStandBeside() {
		Code work = code(null, "Work");
		CodeSplit split = new CodeSplit(session, code(work, "Pay"));
		assertEquals(List.of(), split.apply(Place.BESIDE, null, ana));
		split.addPart("Wage");
		split.apply(Place.BESIDE, null, ana);
		assertEquals(List.of("Work", "Work > Pay", "Work > Wage"), paths());
	}

	@Test
	void codingsThatDoNotCountStayWithTheCodeAndAreNotCounted() {
		Code hope = code(null, "Hope");
		Transcript transcript = transcript("a", "one two three");
		CodingOperations codings = new CodingOperations(session);
		Coding seen = codings.code(transcript, new TextRange(0, 3), hope, ana);
		Coding hidden = codings.code(transcript, new TextRange(4, 7), hope, ana);
		assertEquals(2, CodeUse.of(session.getStudy(), List.of(hope)).codings());
		assertEquals(1, CodeUse.of(session.getStudy(), List.of(hope), each -> each != hidden, each -> true).codings());
		CodeSplit split = new CodeSplit(session, hope, each -> each != hidden);
		assertEquals(List.of(seen), split.getCodings());
		split.give(seen, split.addPart("For myself"));
		assertEquals(0, split.countOf(null));
		Code made = split.apply(Place.BELOW, null, ana).get(0);
		assertSame(made, seen.getCode());
		assertSame(hope, hidden.getCode());
	}

	@Test
	void structureIsCopiedWithoutCodings() {
		Code work = code(null, "Work");
		Code pay = code(work, "Pay");
		operations.set(pay, Literals.CODE__BOUNDARY_EXAMPLE, "A gift");
		operations.set(pay, Literals.CODE__DEFINITION, "Money");
		List<CodeOutline> copied = CodeOutline.of(List.of(work, pay));
		assertEquals(1, copied.size(), "what is below another is not copied twice");
		assertEquals(2, copied.get(0).size());
		codebook.create(null, copied, ana);
		codebook.create(work, copied, ana);
		assertEquals(List.of("Work", "Work > Pay", "Work > Work", "Work > Work > Pay", "Work 2", "Work 2 > Pay"), paths());
		Code copy = session.getStudy().getCodebook().getCodes().get(1).getCodes().get(0);
		assertEquals("A gift Money", copy.getBoundaryExample() + " " + copy.getDefinition());
		assertFalse(copy.getId().equals(pay.getId()));
		session.undo();
		session.undo();
		assertEquals(List.of("Work", "Work > Pay"), paths());
	}

	@Test
	void anOutlineIsReadFromIndentedText() {
		String text = "Work\n\tPay\n\t\tLate\n\tHours\n\n  - Home\n    * Rent\n    Care\nEnd";
		assertEquals("Work\n\tPay\n\t\tLate\n\tHours\n\tHome\n\t\tRent\n\t\tCare\nEnd\n",
				CodeOutline.toText(CodeOutline.fromText(text)));
		assertEquals(List.of(), CodeOutline.fromText(" \n\n - \n"));
		String written = "A\n\tB\n\t\tC\n\tD\nE\n";
		assertEquals(written, CodeOutline.toText(CodeOutline.fromText(written)));
	}

	@Test
	void examplesAreAddedLineByLine() {
		Code pay = code(null, "Pay");
		codebook.addExample(pay, Literals.CODE__BOUNDARY_EXAMPLE, "  a gift\n");
		codebook.addExample(pay, Literals.CODE__BOUNDARY_EXAMPLE, "a favour");
		codebook.addExample(pay, Literals.CODE__BOUNDARY_EXAMPLE, "a gift ");
		codebook.addExample(pay, Literals.CODE__EXAMPLE, " ");
		assertEquals("a gift\na favour", pay.getBoundaryExample());
		assertEquals(null, pay.getExample());
		session.undo();
		assertEquals("a gift", pay.getBoundaryExample());
	}

	@Test
	void codesStepUpAndDownTogether() {
		List<Code> codes = new ArrayList<>();
		for (String each : List.of("A", "B", "C", "D")) {
			codes.add(code(null, each));
		}
		codebook.step(List.of(codes.get(2), codes.get(1)), false);
		assertEquals(List.of("B", "C", "A", "D"), paths());
		codebook.step(List.of(codes.get(2), codes.get(1)), false);
		assertEquals(List.of("B", "C", "A", "D"), paths());
		codebook.step(List.of(codes.get(1), codes.get(2)), true);
		assertEquals(List.of("A", "B", "C", "D"), paths());
		codebook.step(List.of(codes.get(3)), true);
		assertEquals(List.of("A", "B", "C", "D"), paths());
	}

	@Test
	void aBranchHasOneHueInSteps() {
		Code work = code(null, "Work");
		Code pay = code(work, "Pay");
		code(pay, "Late");
		code(work, "Hours");
		codebook.colourBranch(work, "#0072b2");
		List<String> colours = StudyObjects.withSubcodes(work).stream().map(Code::getColour).toList();
		assertEquals("#0072b2", colours.get(0));
		assertEquals(4, Set.copyOf(colours).size(), colours::toString);
		assertEquals(colours.get(1), code(pay, "Often").getColour(), "new sub-codes inherit");
		session.undo();
		session.undo();
		assertEquals(1, new HashSet<>(StudyObjects.withSubcodes(work).stream().map(Code::getColour).toList()).size());
	}

	@Test
	void stepsOfAnyColourAreColoursOfItsHue() {
		for (String colour : List.of("#0072b2", "#e69f00", "#000000", "#ffffff", "#f0f0e0", "#ff0000", "#56b4e9")) {
			List<String> steps = BranchColours.steps(colour, 7);
			assertEquals(7, steps.size());
			assertEquals(Collections.frequency(steps, colour), 1, steps::toString);
			steps.forEach(each -> assertTrue(each.matches("#[0-9a-f]{6}"), each));
			int first = Integer.parseInt(colour.substring(1), 16);
			for (String each : steps) {
				int rgb = Integer.parseInt(each.substring(1), 16);
				assertEquals(order(first), order(rgb), each);
			}
		}
		assertEquals(List.of("#0072b2"), BranchColours.steps("#0072b2", 1));
	}

	/** Which of red, green and blue is the strongest; of a grey none. */
	private static String order(int rgb) {
		int[] parts = { rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255 };
		int most = Math.max(parts[0], Math.max(parts[1], parts[2]));
		int least = Math.min(parts[0], Math.min(parts[1], parts[2]));
		return most - least < 2 ? "" : (parts[0] == most) + " " + (parts[1] == most) + " " + (parts[2] == most);
	}
}
