package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudySession;
import org.themewright.core.text.TextRange;
import org.themewright.model.Coding;
import org.themewright.model.SpeakerRole;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyEditors;

/** A researcher reads an interview: goes to turns, folds questions, sets how it is shown. */
class ReadTranscriptTest {

	private static final String BUNDLE = "org.themewright.ui.transcript";

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;
	private Transcript transcript;
	private StyledText text;

	private void open() throws Exception {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		session = Workbench.open(workbench.temp().resolve("sample"));
		transcript = StudyObjects.transcripts(session.getStudy()).get(0);
		text = StudyEditors.open(Workbench.page(), session, transcript).getAdapter(StyledText.class);
		text.setFocus();
		Workbench.settle();
	}

	@AfterEach
	void forgetPreferences() throws Exception {
		InstanceScope.INSTANCE.getNode(BUNDLE).clear();
	}

	private Turn turn(int number) {
		return transcript.getTurns().get(number - 1);
	}

	private static boolean asks(Turn turn) {
		return turn.getSpeaker() != null && turn.getSpeaker().getRole() == SpeakerRole.INTERVIEWER;
	}

	private boolean isInSight(int offset) {
		Point at = text.getLocationAtOffset(offset);
		return at.y >= 0 && at.y + text.getLineHeight() <= text.getClientArea().height;
	}

	@Test
	void aTurnIsGoneToByItsNumberAndByTheTimeOfTheRecording() throws Exception {
		open();
		RealInput.sequence(List.of("key", "ctrl+l"), List.of("sleep", "1"), List.of("type", "12"),
				List.of("key", "Return"));
		Workbench.waitFor("turn 12", () -> text.getSelection().x == turn(12).getStart());
		assertTrue(isInSight(turn(12).getStart()));
		int seconds = turn(4).getTime() / 1000 + 1;
		RealInput.sequence(List.of("key", "ctrl+l"), List.of("sleep", "1"),
				List.of("type", String.format("%d:%02d", seconds / 60, seconds % 60)), List.of("key", "Return"));
		Workbench.waitFor("the turn at that time", () -> text.getSelection().x == turn(4).getStart());
	}

	@Test
	void theQuickOutlineLeadsToTurnsAndToTheNextPassageOfACode() throws Exception {
		open();
		RealInput.sequence(List.of("key", "ctrl+o"), List.of("sleep", "1"), List.of("type", "first week"),
				List.of("key", "Return"));
		Workbench.waitFor("the turn of these words",
				() -> text.getSelection().x > 0 && turnAtCaret().toLowerCase().contains("first week"));
		Coding coding = StudyObjects.codingsIn(transcript).stream()
				.filter(each -> each.getStart() > text.getCaretOffset()).findFirst().orElseThrow();
		RealInput.sequence(List.of("key", "ctrl+o"), List.of("sleep", "1"),
				List.of("type", coding.getCode().getName()), List.of("sleep", "0.5"), List.of("key", "Return"));
		Workbench.waitFor("a passage of the code",
				() -> StudyObjects.codingsIn(transcript).stream().anyMatch(each -> each.getCode() == coding.getCode()
						&& each.getStart() == text.getCaretOffset()));
	}

	private String turnAtCaret() {
		return transcript.getTurns().stream()
				.filter(each -> each.getStart() <= text.getCaretOffset() && text.getCaretOffset() <= each.getEnd())
				.map(each -> new TextRange(each.getStart(), each.getEnd()).in(transcript.getText())).findFirst()
				.orElse("");
	}

	@Test
	void questionsAreFoldedAndWhatIsCodedAroundThemKeepsItsPlace() throws Exception {
		open();
		int lines = visualLines();
		RealInput.keys("ctrl+alt+shift+f");
		Workbench.waitFor("less to read", () -> visualLines() < lines);
		assertEquals(transcript.getText(), text.getText(), "offsets are those of the transcript");
		Turn question = transcript.getTurns().stream().filter(ReadTranscriptTest::asks).findFirst().orElseThrow();
		String shownLine = text.getLine(text.getLineAtOffset(question.getStart()));
		assertTrue(shownLine.length() <= 64 && question.getEnd() - question.getStart() > 64, shownLine);
		Workbench.screenshot("folded");

		// words after a fold are coded where they are
		Turn answer = turn(transcript.getTurns().indexOf(question) + 2);
		Set<Coding> before = Set.copyOf(StudyObjects.codingsIn(transcript));
		text.setSelection(answer.getStart(), answer.getStart() + 6);
		RealInput.keys("Return");
		RealInput.sequence(List.of("sleep", "1"), List.of("type", "folded view"), List.of("key", "Return"));
		Workbench.waitFor("the coding", () -> StudyObjects.codingsIn(transcript).size() == before.size() + 1);
		Coding coding = StudyObjects.codingsIn(transcript).stream().filter(each -> !before.contains(each)).findFirst()
				.orElseThrow();
		assertEquals(answer.getStart(), coding.getStart());
		assertEquals(answer.getStart() + 6, coding.getEnd());
		RealInput.keys("ctrl+z");

		// what is found within a fold is shown
		String hiddenWords = new TextRange(question.getEnd() - 11, question.getEnd()).in(transcript.getText());
		RealInput.sequence(List.of("key", "ctrl+Home"), List.of("key", "ctrl+f"), List.of("sleep", "1"),
				List.of("type", hiddenWords), List.of("sleep", "1"), List.of("key", "Escape"));
		assertEquals(hiddenWords, text.getSelectionText());
		assertEquals(question.getEnd() - question.getStart(),
				text.getLine(text.getLineAtOffset(question.getStart())).length(), "all of the question is shown");

		RealInput.keys("ctrl+alt+f");
		assertEquals(shownLine, text.getLine(text.getLineAtOffset(question.getStart())), "folded by key again");
		Canvas margin = Workbench.all(text.getParent(), Canvas.class).stream()
				.filter(each -> each != text && each.getLocation().x == 0 && each.getParent() == text.getParent())
				.findFirst().orElseThrow();
		RealInput.keys("ctrl+Home");
		click(margin, question);
		assertEquals(question.getEnd() - question.getStart(),
				text.getLine(text.getLineAtOffset(question.getStart())).length(), "shown by its arrow");
		RealInput.keys("ctrl+alt+u");
		assertEquals(lines, visualLines());
	}

	/** Clicks along the line of a turn until its arrow is hit; where that is depends on the width of numbers. */
	private void click(Canvas margin, Turn turn) throws Exception {
		int line = text.getLine(text.getLineAtOffset(turn.getStart())).length();
		int y = text.getLocationAtOffset(turn.getStart()).y + text.getLineHeight() / 2;
		for (int x = 4; x < margin.getSize().x / 2
				&& text.getLine(text.getLineAtOffset(turn.getStart())).length() == line; x += 6) {
			RealInput.click(margin, x, y);
		}
	}

	private int visualLines() {
		int height = 0;
		for (int i = 0; i < text.getLineCount(); i++) {
			height += text.getLine(i).length();
		}
		return height;
	}

	@Test
	void foldedTextIsShownWhileItIsCorrected() throws Exception {
		open();
		RealInput.keys("ctrl+alt+shift+f");
		int folded = visualLines();
		RealInput.keys("F2");
		Workbench.waitFor("all of the text", () -> visualLines() > folded);
		int all = visualLines();
		RealInput.keys("ctrl+alt+shift+f");
		assertEquals(all, visualLines());
		RealInput.keys("Escape");
		assertFalse(text.getEditable());
	}

	@Test
	void theWheelAndTheScrollBarRollTheTextAndTheBarShowsWhereItIs() throws Exception {
		open();
		Slider bar = Workbench.all(text.getParent(), Slider.class).getFirst();
		assertEquals(0, bar.getSelection());
		Point middle = RealInput.pixel(text.toDisplay(40, text.getSize().y / 2));
		RealInput.sequence(List.of("mousemove", "" + middle.x, "" + middle.y), List.of("click", "5"), List.of("click", "5"));
		Workbench.waitFor("rolled by the wheel", () -> text.getTopPixel() > 0 && bar.getSelection() == text.getTopPixel());
		int rolled = text.getTopPixel();
		RealInput.drag(bar, bar.getSize().x / 2, 10, bar, bar.getSize().x / 2, bar.getSize().y / 2);
		Workbench.waitFor("rolled by the bar",
				() -> text.getTopPixel() > 2 * rolled && bar.getSelection() == text.getTopPixel());
		RealInput.click(text, 40, 10);
		RealInput.keys("ctrl+Home");
		Workbench.waitFor("at the beginning", () -> text.getTopPixel() == 0 && bar.getSelection() == 0);
	}

	@Test
	void theWheelWithCtrlAndKeysMakeTheTextLargerAndSmaller() throws Exception {
		open();
		int height = text.getLineHeight();
		Point middle = RealInput.pixel(text.toDisplay(40, text.getSize().y / 2));
		RealInput.sequence(List.of("mousemove", "" + middle.x, "" + middle.y), List.of("keydown", "ctrl"), List.of("click", "4"),
				List.of("click", "4"), List.of("click", "4"), List.of("keyup", "ctrl"));
		Workbench.waitFor("larger by the wheel", () -> text.getLineHeight() > height);
		assertEquals(0, text.getTopPixel(), "not rolled");
		RealInput.keys("ctrl+0");
		Workbench.waitFor("as before", () -> text.getLineHeight() == height);
		RealInput.keys("ctrl+minus", "ctrl+minus");
		Workbench.waitFor("smaller by keys", () -> text.getLineHeight() < height);
		RealInput.keys("ctrl+0");
		Workbench.waitFor("as before", () -> text.getLineHeight() == height);
	}

	/** Words are found while they are typed, and the next and the one before by keys. */
	@Test
	void wordsAreFoundWhileTheyAreTyped() throws Exception {
		open();
		String word = "told";
		List<Integer> places = new ArrayList<>();
		String all = transcript.getText().toLowerCase(Locale.ROOT);
		for (int at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + 1)) {
			places.add(at);
		}
		assertTrue(places.size() > 2);
		RealInput.sequence(List.of("key", "ctrl+Home"), List.of("key", "ctrl+f"), List.of("sleep", "1"), List.of("type", word));
		Workbench.waitFor("the first place", () -> text.getSelection().equals(new Point(places.get(0), places.get(0) + 4)));
		RealInput.keys("Return");
		Workbench.waitFor("the second place", () -> text.getSelection().x == places.get(1));
		RealInput.keys("shift+Return");
		Workbench.waitFor("the first again", () -> text.getSelection().x == places.get(0));
		RealInput.keys("Escape");
		assertTrue(text.isFocusControl(), "back in the text");
	}

	@Test
	void howItIsShownIsSetInThePreferences() throws Exception {
		open();
		int width = text.getClientArea().width - text.getLeftMargin() - text.getRightMargin();
		InstanceScope.INSTANCE.getNode(BUNDLE).putInt("measure", 40);
		Workbench.settle();
		int narrow = text.getClientArea().width - text.getLeftMargin() - text.getRightMargin();
		assertTrue(narrow < width, narrow + " < " + width);
		int spacing = text.getLineSpacing();
		InstanceScope.INSTANCE.getNode(BUNDLE).putInt("lineSpacing", 120);
		Workbench.settle();
		assertTrue(text.getLineSpacing() > spacing);
		int margin = text.getLocation().x;
		InstanceScope.INSTANCE.getNode(BUNDLE).putBoolean("turnNumbers", false);
		Workbench.settle();
		assertTrue(text.getLocation().x < margin + 40 && text.getLocation().x != margin);

		var dialog = PreferencesUtil.createPreferenceDialogOn(Workbench.page().getWorkbenchWindow().getShell(),
				"org.themewright.ui.transcript.preferences", null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Workbench.settle();
		Workbench.screenshot("transcript-preferences");
		dialog.close();
	}
}
