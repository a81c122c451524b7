package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.MemoOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.Coding;
import org.themewright.model.Memo;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyEditors;

/** A researcher writes memos on words, turns and codings of a transcript, goes through them, and corrects the text. */
class MemosInTranscriptTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;
	private Transcript transcript;
	private IEditorPart editor;
	private StyledText text;

	private void openSample() throws StudyException {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		session = Workbench.open(workbench.temp().resolve("sample"));
		transcript = StudyObjects.transcripts(session.getStudy()).get(1);
		editor = StudyEditors.open(Workbench.page(), session, transcript);
		Workbench.settle();
		text = editor.getAdapter(StyledText.class);
		text.setFocus();
	}

	private TextRange words(int turn, int length) {
		Turn spoken = transcript.getTurns().get(turn);
		int end = transcript.getText().indexOf(' ', spoken.getStart() + length);
		return new TextRange(spoken.getStart(), end);
	}

	private void select(TextRange range) {
		text.setSelection(range.start(), range.end());
		Workbench.settle();
	}

	private Memo last() {
		return session.getStudy().getMemos().getLast();
	}

	private Object selected() {
		return ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement();
	}

	/** Presses the key for a memo and writes one. */
	private void write(String title, String memo) {
		during(hand -> {
			hand.keys("ctrl+shift+m");
			hand.dialog("New Memo Here", "Save");
			hand.type(memo);
			hand.keys("shift+Tab");
			hand.type(title);
			hand.keys("Tab");
			hand.keys("ctrl+Return");
		});
		Workbench.settle();
	}

	/** The margin with signs lies at the right of the text, beside the words. */
	private Canvas margin() {
		return Workbench.all(text.getParent(), Canvas.class).stream()
				.filter(each -> each.getParent() == text.getParent() && each.getLocation().x > text.getLocation().x)
				.min(Comparator.comparingInt(each -> each.getLocation().x)).orElseThrow();
	}

	/** How many pixels under the first words of a range, on its first line, have the colour of what is written. */
	private int amber(TextRange range) {
		text.setSelection(range.start());
		text.showSelection();
		Workbench.settle();
		Point start = text.getLocationAtOffset(range.start() + 1);
		int width = text.getLocationAtOffset(range.start() + 7).x - start.x;
		Image image = new Image(text.getDisplay(), width, text.getLineHeight());
		GC gc = new GC(text);
		gc.copyArea(image, start.x, start.y);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		int count = 0;
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				RGB rgb = data.palette.getRGB(data.getPixel(x, y));
				count += rgb.red > rgb.blue + 60 ? 1 : 0;
			}
		}
		return count;
	}

	private Point signOf(int offset) {
		return new Point(10, text.getLocationAtOffset(offset).y + text.getLineHeight() / 2);
	}

	@Test
	void aMemoIsWrittenOnSelectedWordsByKeyboardAndUndone() throws StudyException {
		openSample();
		int before = session.getStudy().getMemos().size();
		TextRange range = words(1, 20);
		select(range);
		write("On this", "Why does she say so?");
		Memo memo = last();
		assertEquals(before + 1, session.getStudy().getMemos().size());
		assertEquals("On this: Why does she say so?", memo.getName() + ": " + memo.getText());
		assertSame(transcript, memo.getAbout());
		assertEquals(range, MemoOperations.placeOf(memo));
		assertSame(Workbench.studies().getResearcher(session), memo.getAuthor());
		assertSame(memo, selected());
		int line = amber(range);
		assertTrue(line > 20, "underlined: " + line);
		Workbench.screenshot("memo-on-words");
		RealInput.keys("ctrl+z");
		assertEquals(before, session.getStudy().getMemos().size());
		assertSame(transcript, selected());
		assertEquals(0, amber(range));
	}

	@Test
	void withoutSelectedWordsTheMemoIsOnTheTurnAndItsTitleIsItsBeginning() throws StudyException {
		openSample();
		Turn turn = transcript.getTurns().get(1);
		text.setSelection(turn.getStart() + 5);
		during(hand -> {
			hand.keys("ctrl+shift+m");
			hand.dialog("New Memo Here", "Save");
			hand.type("A long answer");
			hand.keys("ctrl+Return");
		});
		assertEquals("A long answer", last().getName());
		assertEquals(new TextRange(turn.getStart(), turn.getEnd()), MemoOperations.placeOf(last()));
		int memos = session.getStudy().getMemos().size();
		text.setSelection(turn.getStart() + 5);
		during(hand -> {
			hand.keys("ctrl+shift+m");
			hand.dialog("New Memo Here", "Save");
			hand.type("No, better");
			hand.keys("Escape");
			hand.dialog("New Memo Here", "Discard");
			hand.keys("Escape");
			Shell dialog = hand.dialog("New Memo Here", "Save");
			hand.type(" not");
			assertTrue(hand.ask(() -> Workbench.all(dialog, Text.class).stream().anyMatch(each -> each.getText().equals("No, better not"))),
					"what was written stays until it is said that it goes");
			hand.keys("Escape");
			hand.press(hand.dialog("New Memo Here", "Discard"), "Discard");
		});
		assertEquals(memos, session.getStudy().getMemos().size(), "nothing is written when the dialog is left");
	}

	@Test
	void theKeysGoFromMemoToMemoEditAndDeleteThem() throws StudyException {
		openSample();
		MemoOperations memos = new MemoOperations(session);
		Memo first = memos.create("First", "one", null, transcript, words(1, 12));
		Memo second = memos.create("Second", "two", null, transcript, words(3, 12));
		Memo third = memos.create("Third", "three", null, transcript, words(3, 12));
		text.setSelection(words(1, 12).start());
		RealInput.keys("ctrl+alt+period");
		assertSame(first, selected());
		RealInput.keys("ctrl+alt+period");
		List<Memo> both = List.of(second, third);
		assertTrue(both.contains(selected()));
		Object one = selected();
		RealInput.keys("ctrl+alt+period");
		assertTrue(both.contains(selected()) && selected() != one, "both memos on the same words are gone to");
		RealInput.keys("ctrl+alt+comma", "ctrl+alt+comma");
		assertSame(first, selected());
		during(hand -> {
			hand.keys("ctrl+shift+m");
			hand.dialog("Edit Memo", "Save");
			hand.type(" and more");
			hand.keys("ctrl+Return");
		});
		assertEquals("First: one and more", first.getName() + ": " + first.getText());
		assertSame(first, selected());
		RealInput.keys("Delete");
		assertNull(first.eContainer());
		RealInput.keys("ctrl+z");
		assertSame(session.getStudy(), first.eContainer());
	}

	@Test
	void signsInTheMarginAreClickedAndOpened() throws StudyException {
		openSample();
		TextRange range = words(1, 12);
		MemoOperations memos = new MemoOperations(session);
		Memo first = memos.create("First", "one", null, transcript, range);
		Memo second = memos.create("Second", "two", null, transcript, range);
		Workbench.settle();
		Point sign = signOf(range.start());
		RealInput.click(margin(), sign.x, sign.y);
		Object one = selected();
		assertTrue(one == first || one == second);
		Workbench.settle();
		RealInput.moveAway();
		RealInput.click(margin(), sign.x, sign.y);
		assertSame(one == first ? second : first, selected(), "another click selects the next");
		RealInput.moveAway();
		RealInput.sequence(List.of("sleep", "1"));
		RealInput.doubleClick(margin(), sign.x, sign.y);
		Workbench.waitFor("the editor of the memo", () -> Workbench.page().getActiveEditor() != editor);
		assertTrue(List.of("First", "Second").contains(Workbench.page().getActiveEditor().getTitle()));
	}

	@Test
	void hoveringASignSaysWhoWroteWhatAndNotesOnCodingsHaveSignsToo() throws StudyException {
		openSample();
		Coding coding = StudyObjects.codingsIn(transcript).get(0);
		new CodingOperations(session).setMemo(coding, "She hesitates here.");
		text.setSelection(coding.getStart());
		text.showSelection();
		Workbench.settle();
		Point sign = signOf(coding.getStart());
		Point place = RealInput.pixel(margin().toDisplay(sign.x, sign.y));
		RealInput.sequence(List.of("mousemove", "" + place.x, "" + (place.y + 1)),
				List.of("mousemove", "" + place.x, "" + place.y), List.of("sleep", "1"));
		assertTrue(
				java.util.Arrays.stream(text.getDisplay().getShells()).filter(Shell::isVisible)
						.filter(each -> (each.getStyle() & SWT.TOOL) != 0 || each.getText().isEmpty())
						.flatMap(each -> Workbench.all(each, org.eclipse.swt.widgets.Label.class).stream())
						.anyMatch(each -> each.getText().equals("She hesitates here.")),
				"the hover shows the note");
		Workbench.screenshot("memo-hover");
		RealInput.click(margin(), sign.x, sign.y);
		assertSame(coding, selected());
	}

	@Test
	void memosFollowCorrectionsOfTheTextAndUndo() throws StudyException {
		openSample();
		TextRange range = words(2, 15);
		Memo memo = new MemoOperations(session).create("Here", "", null, transcript, range);
		String quote = range.in(transcript.getText());
		new TranscriptOperations(session).edit(transcript, new TextEdit(0, 0, "So. "));
		assertEquals(quote, MemoOperations.placeOf(memo).in(text.getText()));
		assertTrue(amber(new TextRange(range.start() + 4, range.end() + 4)) > 20);
		new TranscriptOperations(session).edit(transcript, new TextEdit(range.start() + 4, range.length(), ""));
		assertNull(MemoOperations.placeOf(memo));
		session.undo();
		session.undo();
		assertEquals(range, MemoOperations.placeOf(memo));
		assertTrue(amber(range) > 20);
	}

	/** All is done by the hand; the UI thread only handles it. */
	private static void during(Consumer<Hand> use) {
		Hand.during(() -> {
		}, use);
	}
}
