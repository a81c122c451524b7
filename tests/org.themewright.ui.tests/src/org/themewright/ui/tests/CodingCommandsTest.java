package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.Speaker;
import org.themewright.model.SpeakerRole;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyPerspective;

/** Codings are changed by real keys and mouse: their ends, code and weight; and words are selected to be coded. */
class CodingCommandsTest {

	private static final String TEXT = """
			How did it begin?
			I was lost at first. Then Mary came, and she listened. That was new.
			I never had that before.
			What changed for you?
			I began to hope. Slowly, and with many steps back.""";

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;
	private Transcript transcript;
	private StyledText text;
	private Code hope;
	private Code loss;
	private Researcher noor;
	private Researcher sam;

	private void open() throws StudyException {
		var folder = workbench.temp().resolve("study");
		try (StudySession made = StudySession.create(folder, "Peers")) {
			StudyOperations operations = new StudyOperations(made);
			operations.createResearcher("Noor", "N");
			operations.createResearcher("Sam", "S");
			operations.createCode(null, "Hope", null, null);
			operations.createCode(null, "Loss", null, null);
			new TranscriptOperations(made).add(interview());
			made.save(null);
		}
		session = Workbench.open(folder);
		noor = session.getStudy().getResearchers().get(0);
		sam = session.getStudy().getResearchers().get(1);
		hope = session.getStudy().getCodebook().getCodes().get(0);
		loss = session.getStudy().getCodebook().getCodes().get(1);
		transcript = StudyObjects.transcripts(session.getStudy()).get(0);
		text = StudyEditors.open(Workbench.page(), session, transcript).getAdapter(StyledText.class);
		text.setFocus();
		Workbench.settle();
	}

	/** Every question mark ends what the interviewer says. */
	private static Transcript interview() {
		Transcript interview = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		interview.setName("Interview");
		interview.setSlug("interview");
		interview.setLanguage("en");
		interview.setText(TEXT);
		for (SpeakerRole role : List.of(SpeakerRole.INTERVIEWER, SpeakerRole.PARTICIPANT)) {
			Speaker speaker = StudyObjects.create(StudyPackage.Literals.SPEAKER);
			speaker.setName(role.getName());
			speaker.setRole(role);
			interview.getSpeakers().add(speaker);
		}
		int start = 0;
		for (String line : TEXT.split("\n")) {
			Turn turn = StudyObjects.create(StudyPackage.Literals.TURN);
			turn.setStart(start);
			turn.setEnd(start + line.length());
			turn.setSpeaker(interview.getSpeakers().get(line.endsWith("?") ? 0 : 1));
			interview.getTurns().add(turn);
			start += line.length() + 1;
		}
		return interview;
	}

	private static TextRange range(String words) {
		int start = TEXT.indexOf(words);
		return new TextRange(start, start + words.length());
	}

	private Coding code(String words, Code code, Researcher who) {
		Coding coding = new CodingOperations(session).code(transcript, range(words), code, who);
		Workbench.settle();
		return coding;
	}

	private void caret(String before) {
		text.setSelection(TEXT.indexOf(before));
		Workbench.settle();
	}

	private void select(String words) {
		TextRange range = range(words);
		text.setSelection(range.start(), range.end());
		Workbench.settle();
	}

	private List<Coding> codings() {
		return StudyObjects.codingsIn(transcript);
	}

	/** What the status line says, in all its fields. */
	private static List<String> status() {
		return Workbench.all(Workbench.window().getShell(), CLabel.class).stream().map(CLabel::getText).toList();
	}

	private static boolean says(String words) {
		return status().stream().anyMatch(each -> each.contains(words));
	}

	@Test
	void theEndsOfACodingGoByWordSentenceAndTurnEachAsOneStep() throws StudyException {
		open();
		Coding coding = code("Mary came", hope, noor);
		caret("came,");
		List<String> seen = new ArrayList<>(List.of(coding.getQuote()));
		for (String[] step : new String[][] { { "alt+shift+period", "Mary came, and" },
				{ "alt+shift+period", "Mary came, and she" }, { "alt+shift+comma", "Mary came, and" },
				{ "ctrl+alt+shift+comma", "Then Mary came, and" }, { "ctrl+alt+shift+period", "Mary came, and" },
				{ "alt+shift+End", "Mary came, and she listened." },
				{ "alt+shift+End", "Mary came, and she listened. That was new." },
				{ "alt+shift+Home", "Mary came, and she listened." },
				{ "ctrl+alt+shift+Home", "Then Mary came, and she listened." },
				{ "ctrl+alt+shift+Prior", "I was lost at first. Then Mary came, and she listened." },
				{ "alt+shift+Next", "I was lost at first. Then Mary came, and she listened. That was new." },
				{ "alt+shift+Next",
						"I was lost at first. Then Mary came, and she listened. That was new.\nI never had that before." },
				{ "alt+shift+Prior", "I was lost at first. Then Mary came, and she listened. That was new." },
				{ "ctrl+alt+shift+End", "Then Mary came, and she listened. That was new." },
				{ "ctrl+alt+shift+Prior", "I was lost at first. Then Mary came, and she listened. That was new." } }) {
			RealInput.keys(step[0]);
			assertEquals(step[1], coding.getQuote(), step[0]);
			seen.add(coding.getQuote());
		}
		Workbench.screenshot("coding-resized");
		for (String before : seen.reversed().subList(1, seen.size())) {
			RealInput.keys("ctrl+z");
			assertEquals(before, coding.getQuote(), "undone");
		}
		assertEquals(List.of(coding), codings());
	}

	@Test
	void aCodingKeepsItsLastWord() throws StudyException {
		open();
		Coding coding = code("hope", hope, noor);
		caret("hope");
		RealInput.keys("alt+shift+comma");
		assertEquals("hope", coding.getQuote());
		assertTrue(says("A coding keeps some words"), status()::toString);
		RealInput.keys("ctrl+alt+shift+period", "alt+shift+Prior");
		assertEquals("hope", coding.getQuote());
	}

	@Test
	void whereSeveralAreAtTheCaretOneIsChosenByKeyboard() throws StudyException {
		open();
		Coding outer = code("Then Mary came, and she listened.", hope, noor);
		Coding inner = code("Mary came", loss, noor);
		caret("came,");
		RealInput.keys("alt+shift+period");
		Workbench.screenshot("coding-choice");
		RealInput.keys("Down", "Down", "Return");
		RealInput.keys("alt+shift+period");
		assertEquals("Mary came, and she", inner.getQuote(), "the one chosen stays selected");
		assertEquals("Then Mary came, and she listened.", outer.getQuote());
	}

	@Test
	void whatAColleagueCodedIsChangedByNobodyElse() throws StudyException {
		open();
		Coding theirs = code("Then Mary came, and she listened.", hope, sam);
		Coding own = code("Mary came", loss, noor);
		caret("listened");
		for (String key : List.of("Delete", "alt+shift+End", "ctrl+alt+shift+Home", "ctrl+shift+Return",
				"ctrl+shift+Down")) {
			RealInput.keys(key);
			assertTrue(says("by Sam"), key + ": " + status());
			assertFalse(session.getCommandStack().canRedo());
			assertEquals(List.of(theirs, own), codings());
		}
		assertEquals("Then Mary came, and she listened.", theirs.getQuote());
		assertEquals(100, theirs.getWeight());
		var properties = CodingWorkflowTest.control(Workbench.page().findView("org.eclipse.ui.views.PropertySheet"));
		Workbench.waitFor("the properties of the coding", () -> !Workbench.all(properties, Text.class).isEmpty());
		assertTrue(Workbench.all(properties, Text.class).stream()
				.anyMatch(each -> each.getText().equals("100") && !each.getEditable()), "the weight is only looked at");
		caret("came,");
		RealInput.keys("Delete");
		assertEquals(List.of(theirs), codings(), "where both are, one's own is meant");
		Workbench.studies().setResearcher(sam);
		caret("listened");
		RealInput.keys("Delete");
		assertEquals(List.of(), codings());
	}

	@Test
	void whatIsTypedFasterThanTheListOfCodesComesIsNotLost() throws StudyException {
		open();
		List<String> typed = List.of("Company", "fa", "los", "ze");
		List<String> words = List.of("Mary came", "she listened", "lost at first", "many steps back");
		for (int i = 0; i < typed.size(); i++) {
			select(words.get(i));
			List<String> keys = new ArrayList<>(List.of("key", "--delay", "12"));
			keys.addAll(List.of(typed.get(i).split("")));
			keys.add("Return");
			RealInput.sequence(keys);
			int number = i + 1;
			Workbench.waitFor("the coding of " + words.get(i), () -> codings().size() == number);
		}
		select("Slowly");
		RealInput.sequence(List.of("type", "--delay", "12", "hax"), List.of("key", "BackSpace"), List.of("key", "Escape"));
		Workbench.settle();
		assertEquals(List.of("lost at first: Loss", "Mary came: Company", "she listened: fa", "many steps back: ze"),
				codings().stream().map(each -> each.getQuote() + ": " + each.getCode().getName()).toList());
		assertSame(text, text.getDisplay().getFocusControl());
	}

	@Test
	void theCodeOfACodingIsChangedToAnotherAndToANewOne() throws StudyException {
		open();
		Coding coding = code("Mary came", hope, noor);
		caret("came,");
		RealInput.keys("ctrl+shift+Return");
		RealInput.type("los");
		Workbench.screenshot("change-code");
		RealInput.keys("Return");
		assertSame(loss, coding.getCode());
		RealInput.keys("ctrl+shift+Return");
		RealInput.type("Company");
		RealInput.keys("Return");
		assertEquals("Company", coding.getCode().getName());
		assertEquals(List.of(coding), codings());
		RealInput.keys("ctrl+z", "ctrl+z");
		assertSame(hope, coding.getCode());
		assertEquals(2, session.getStudy().getCodebook().getCodes().size(), "the new code goes with its use");
	}

	@Test
	void lastCodeAgainIsOnShiftEnter() throws StudyException {
		open();
		code("Mary came", hope, noor);
		select("many steps");
		RealInput.keys("shift+Return");
		assertEquals(List.of("Mary came", "many steps"), codings().stream().map(Coding::getQuote).toList());
		assertSame(hope, codings().getLast().getCode());
	}

	@Test
	void unitsAreSelectedByKeysAndGrowWhenPressedAgain() throws StudyException {
		open();
		caret("came,");
		for (String[] step : new String[][] { { "alt+1", "came" }, { "alt+1", "came, and" },
				{ "alt+2", "Then Mary came, and she listened." },
				{ "alt+2", "Then Mary came, and she listened. That was new." },
				{ "alt+3", "I was lost at first. Then Mary came, and she listened. That was new." },
				{ "alt+4",
						"I was lost at first. Then Mary came, and she listened. That was new.\nI never had that before." },
				{ "alt+5", TEXT.substring(0, TEXT.indexOf("\nWhat")) } }) {
			RealInput.keys(step[0]);
			assertEquals(step[1], text.getSelectionText(), step[0]);
		}
		Workbench.screenshot("answer-selected");
		caret("came,");
		List<String> seen = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			RealInput.keys("ctrl+u");
			seen.add(text.getSelectionText());
		}
		assertEquals(5, seen.stream().distinct().count(), seen::toString);
		for (String before : seen.reversed().subList(1, 5)) {
			RealInput.keys("ctrl+j");
			assertEquals(before, text.getSelectionText());
		}
		RealInput.keys("ctrl+j");
		assertEquals(new Point(TEXT.indexOf("came,"), TEXT.indexOf("came,")), text.getSelection());
	}

	@Test
	void codingsSnapToTheUnitThatIsSet() throws StudyException {
		open();
		code("hope", hope, noor);
		try {
			select("ary ca");
			RealInput.keys("shift+Return");
			RealInput.keys("alt+shift+1");
			assertTrue(says("Whole words"), status()::toString);
			select("ary ca");
			RealInput.keys("shift+Return");
			RealInput.keys("alt+shift+2");
			assertTrue(says("Whole sentences"), status()::toString);
			select("ary ca");
			RealInput.keys("shift+Return");
			RealInput.keys("alt+shift+3");
			assertTrue(says("Whole turns"), status()::toString);
			select("ary ca");
			RealInput.keys("ctrl+i");
			assertEquals(List.of("ary ca", "Mary came", "Then Mary came, and she listened.",
					"I was lost at first. Then Mary came, and she listened. That was new.").stream().sorted().toList(),
					codings().stream().filter(each -> each.getEnd() < TEXT.indexOf("What")).map(Coding::getQuote)
							.sorted().toList());
			assertTrue(codings().stream().anyMatch(each -> each.getCode().getName().equals("ary ca")
					&& each.getQuote().startsWith("I was lost")), "in vivo is called like the words that were selected");
		} finally {
			text.setFocus();
			RealInput.keys("alt+shift+0");
		}
		assertTrue(says("Any characters"), status()::toString);
	}

	@Test
	void theWeightIsChangedByKeysAndInADialog() throws StudyException {
		open();
		Coding coding = code("Mary came", hope, noor);
		caret("came,");
		RealInput.keys("ctrl+shift+Up");
		assertEquals(100, coding.getWeight());
		RealInput.keys("ctrl+shift+Down", "ctrl+shift+Down");
		assertEquals(80, coding.getWeight());
		assertTrue(says("80"), status()::toString);
		RealInput.keys("ctrl+z");
		assertEquals(90, coding.getWeight());
		Hand.during(() -> Workbench.command("org.themewright.ui.transcript.weigh"), hand -> {
			Shell dialog = hand.dialog("Weight of Hope", "OK");
			hand.keys("ctrl+a");
			hand.type("35");
			hand.press(dialog, "OK");
		});
		assertEquals(35, coding.getWeight());
		RealInput.keys("ctrl+shift+Up");
		assertEquals(40, coding.getWeight());
		Workbench.screenshot("coding-weight");
	}

	/** The point on the text where an offset is, in the middle of its line. */
	private Point place(int offset) {
		Point at = text.getLocationAtOffset(offset);
		return new Point(at.x, at.y + text.getLineHeight() / 2);
	}

	private void selectNextCoding() {
		caret("How");
		RealInput.keys("ctrl+period");
	}

	@Test
	void anEndIsDraggedInTheTextByCharactersOrByUnits() throws StudyException {
		open();
		Coding coding = code("Mary came", hope, noor);
		selectNextCoding();
		Workbench.screenshot("coding-ends");
		Point end = place(range("Mary came").end());
		Point to = place(range("she listened").end());
		RealInput.drag(text, end.x - 1, end.y, text, to.x - 1, to.y);
		assertEquals("Mary came, and she listened", coding.getQuote());
		RealInput.keys("ctrl+z");
		assertEquals("Mary came", coding.getQuote(), "one step");
		try {
			RealInput.keys("ctrl+period", "alt+shift+2");
			Point start = place(range("Mary").start());
			RealInput.drag(text, start.x + 1, start.y, text, place(TEXT.indexOf("was lost")).x, start.y);
			assertEquals("I was lost at first. Then Mary came, and she listened.", coding.getQuote());
		} finally {
			text.setFocus();
			RealInput.keys("alt+shift+0");
		}
		assertEquals("", text.getSelectionText(), "no words were selected by the way");
	}

	@Test
	void escapeGivesUpADrag() throws StudyException {
		open();
		Coding coding = code("Mary came", hope, noor);
		selectNextCoding();
		Point end = text.toDisplay(place(range("Mary came").end()));
		Point to = text.toDisplay(place(range("she listened").end()));
		RealInput.sequence(List.of("mousemove", "" + (end.x - 1), "" + end.y), List.of("mousedown", "1"),
				List.of("mousemove", "" + (end.x + 20), "" + end.y), List.of("mousemove", "" + to.x, "" + to.y));
		Workbench.screenshot("coding-end-dragged");
		RealInput.sequence(List.of("key", "Escape"), List.of("mousemove", "" + (to.x + 5), "" + to.y),
				List.of("mouseup", "1"));
		assertEquals("Mary came", coding.getQuote());
		RealInput.keys("alt+shift+period");
		assertEquals("Mary came, and", coding.getQuote(), "it is still selected");
	}

	@Test
	void aColleaguesCodingHasNoEndsToDrag() throws StudyException {
		open();
		Coding coding = code("Mary came", hope, sam);
		selectNextCoding();
		Point end = place(range("Mary came").end());
		Point to = place(range("she listened").end());
		RealInput.drag(text, end.x - 1, end.y, text, to.x, to.y);
		assertEquals("Mary came", coding.getQuote());
		assertTrue(text.getSelectionText().contains("she"), "words are selected instead");
	}

	@Test
	void whatAColleagueCodesBesideItLeavesTheSelectionAndTheCaret() throws StudyException {
		open();
		TextRange words = range("I never had");
		int lineStart = TEXT.lastIndexOf('\n', words.start()) + 1;
		for (int start : new int[] { words.start(), lineStart - 4 }) {
			text.setSelection(words.end(), start);
			Coding coding = code("I never had", hope, sam);
			assertEquals(new Point(start, words.end()), text.getSelection());
			assertEquals(start, text.getCaretOffset(), "backwards as before");
			new CodingOperations(session).uncode(List.of(coding));
			Workbench.settle();
			assertEquals(new Point(start, words.end()), text.getSelection());
		}
	}

	@Test
	void anEndIsDraggedAtItsStripeByLines() throws StudyException {
		open();
		Coding coding = code("I never had", hope, noor);
		selectNextCoding();
		Canvas stripes = Workbench.all(text.getParent(), Canvas.class).stream()
				.filter(each -> each.getParent() == text.getParent() && each.getLocation().x > text.getLocation().x)
				.max(Comparator.comparingInt(each -> each.getSize().x)).orElseThrow();
		Rectangle line = text.getTextBounds(coding.getEnd() - 1, coding.getEnd() - 1);
		int last = place(TEXT.length() - 3).y;
		RealInput.drag(stripes, 14, line.y + text.getLineHeight() - 4, stripes, 14, last);
		assertEquals(TEXT.substring(TEXT.indexOf("I never")), coding.getQuote());
		RealInput.drag(stripes, 14, line.y + 3, stripes, 14, place(TEXT.indexOf("What")).y);
		assertEquals(TEXT.substring(TEXT.indexOf("What")), coding.getQuote());
		RealInput.keys("ctrl+z", "ctrl+z");
		assertEquals("I never had", coding.getQuote());
	}

	@Test
	void wordsAreDraggedOntoACode() throws Exception {
		open();
		IViewPart codebook = Workbench.view(StudyPerspective.CODEBOOK);
		Tree tree = Workbench.all(CodingWorkflowTest.control(codebook), Tree.class).get(0);
		select("she listened");
		Rectangle row = tree.getItem(1).getBounds();
		Point words = place(TEXT.indexOf("listened"));
		RealInput.drag(text, words.x, words.y, tree, row.x + 20, row.y + row.height / 2);
		Workbench.waitFor("the coding", () -> !codings().isEmpty());
		Coding coding = codings().getFirst();
		assertEquals("she listened", coding.getQuote());
		assertSame(loss, coding.getCode());
		assertSame(noor, StudyObjects.setOf(coding).getResearcher());
		assertEquals(2, session.getStudy().getCodebook().getCodes().size());
		assertEquals(List.of(hope, loss), session.getStudy().getCodebook().getCodes());
	}

	@Test
	void whereManyAreChangedThoseOfColleaguesAreAskedFor() throws Exception {
		open();
		Coding theirs = code("Mary came", hope, sam);
		code("she listened", hope, noor);
		IViewPart view = Workbench.view(StudyPerspective.CODINGS);
		Table table = Workbench.find(CodingWorkflowTest.control(view), Table.class);
		Workbench.waitFor("the passages", () -> table.getItemCount() == 2);
		table.setFocus();
		RealInput.keys("ctrl+a");
		Hand.during(() -> Workbench.command("org.eclipse.ui.edit.delete"), hand -> {
			Shell dialog = hand.dialog("Codings of Colleagues", "Only My Own");
			hand.press(dialog, "Only My Own");
		});
		assertEquals(List.of(theirs), codings());
		Workbench.waitFor("the passage that is left", () -> table.getItemCount() == 1);
		RealInput.keys("ctrl+a");
		Hand.during(() -> Workbench.command("org.eclipse.ui.edit.delete"), hand -> {
			Shell dialog = hand.dialog("Codings of Colleagues", "Cancel");
			hand.ask(() -> {
				Workbench.screenshot("codings-of-colleagues");
				return null;
			});
			hand.press(dialog, "Cancel");
		});
		assertEquals(List.of(theirs), codings());
	}
}
