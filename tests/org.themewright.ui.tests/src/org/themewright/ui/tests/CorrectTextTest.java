package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyEditors;

/** A researcher corrects the text of an interview by real keys; codings stay on their words, and undo is the study's. */
class CorrectTextTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private static final List<String> PASTED = List.of("\r\n", "a\r\nb\rc", "👩\u200d👩\u200d👧", "\ud83d", "e\u0301", "שלום עולם",
			"\u202eabc\u202c", "\u0007", "\ufeff", "word", " ", "\n\n");

	private StudySession session;
	private Transcript transcript;
	private StyledText text;

	private void open() throws StudyException {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		session = Workbench.open(workbench.temp().resolve("sample"));
		transcript = StudyObjects.transcripts(session.getStudy()).get(1);
		text = StudyEditors.open(Workbench.page(), session, transcript).getAdapter(StyledText.class);
		text.setFocus();
		Workbench.settle();
	}

	private Coding firstCoding() {
		return StudyObjects.codingsIn(transcript).stream().filter(each -> each.getState() == AnchorState.FIRM)
				.findFirst().orElseThrow();
	}

	private void assertShown() {
		assertEquals(transcript.getText(), text.getText());
		for (Coding each : StudyObjects.codingsIn(transcript)) {
			if (each.getState() == AnchorState.FIRM) {
				assertEquals(each.getQuote(), new TextRange(each.getStart(), each.getEnd()).in(transcript.getText()));
			}
		}
	}

	@Test
	void lettersAreTypedInCorrectionOnlyAndUndoneTogether() throws StudyException {
		open();
		String before = transcript.getText();
		Coding coding = firstCoding();
		String words = coding.getQuote();
		int start = coding.getStart();
		text.setSelection(0);
		RealInput.type("x");
		assertEquals(before, transcript.getText());
		RealInput.keys("F2");
		assertTrue(text.getEditable());
		RealInput.type("so 1 ");
		assertEquals("so 1 " + before, transcript.getText());
		assertEquals(words, coding.getQuote());
		assertEquals(start + 5, coding.getStart());
		assertShown();
		Workbench.screenshot("correct-text");
		RealInput.keys("BackSpace", "ctrl+BackSpace", "Delete");
		assertEquals("so " + before.substring(1), transcript.getText());
		assertShown();
		RealInput.keys("ctrl+z");
		while (!transcript.getText().equals(before) && session.getCommandStack().canUndo()) {
			RealInput.keys("ctrl+z");
		}
		assertEquals(before, transcript.getText());
		assertFalse(session.isDirty());
		assertShown();
		RealInput.keys("Escape");
		assertFalse(text.getEditable());
		RealInput.type("x");
		assertEquals(before, transcript.getText());
	}

	@Test
	void aCodingThatLosesItsWordsIsReportedAndComesBack() throws StudyException {
		open();
		Coding coding = firstCoding();
		TextRange range = new TextRange(coding.getStart(), coding.getEnd());
		RealInput.keys("F2");
		text.setSelection(range.start(), range.end());
		RealInput.keys("ctrl+x");
		assertEquals(AnchorState.ORPHANED, coding.getState());
		assertShown();
		Workbench.screenshot("correct-text-orphaned");
		RealInput.keys("ctrl+z");
		assertEquals(AnchorState.FIRM, coding.getState());
		assertEquals(range, new TextRange(coding.getStart(), coding.getEnd()));
		assertShown();
	}

	@Test
	void pastedTextIsMadeClean() throws StudyException {
		open();
		String before = transcript.getText();
		Clipboard clipboard = new Clipboard(text.getDisplay());
		clipboard.setContents(new Object[] { "one\r\ntwo\u0007 " }, new Transfer[] { TextTransfer.getInstance() });
		RealInput.keys("F2");
		text.setSelection(0);
		RealInput.keys("ctrl+v");
		clipboard.dispose();
		assertTrue(transcript.getText().startsWith("one\ntwo"), transcript.getText()::toString);
		assertFalse(transcript.getText().contains("\u0007"));
		assertTrue(transcript.getText().endsWith(before));
		assertShown();
	}

	@Test
	void aStudyThatIsOpenForReadingOnlyIsNotCorrectedAndSaysWhy() throws StudyException {
		Path folder = workbench.temp().resolve("sample");
		SampleStudy.create(folder, null).close();
		session = StudySession.open(folder, StudySession.Access.READ, null);
		Workbench.studies().add(session);
		transcript = StudyObjects.transcripts(session.getStudy()).get(1);
		IEditorPart editor = StudyEditors.open(Workbench.page(), session, transcript);
		text = editor.getAdapter(StyledText.class);
		text.setFocus();
		Workbench.settle();
		String before = transcript.getText();
		RealInput.keys("F2");
		Workbench.settle();
		assertFalse(text.getEditable());
		String shown = Workbench.all(Workbench.window().getShell(), Label.class).stream().map(Label::getText)
				.collect(Collectors.joining("\n")) + Workbench.all(Workbench.window().getShell(), CLabel.class).stream()
						.map(CLabel::getText).collect(Collectors.joining("\n"));
		assertTrue(shown.contains(session.getReadOnlyReason()), shown);
		Workbench.screenshot("correct-text-read-only");
		RealInput.type("x");
		assertEquals(before, text.getText());
		assertEquals(before, transcript.getText());
	}

	/** Whatever is typed, pasted and deleted: codings hold their words, and the editor's undo brings all of it back. */
	@Test
	void anyEditsAreUndoneWithWhatTheyDidToCodings() throws StudyException {
		open();
		RealInput.keys("F2");
		List<String> before = everything();
		IEditorPart editor = Workbench.page().getActiveEditor();
		for (int seed = 0; seed < 4; seed++) {
			Random random = new Random(seed);
			for (int i = 0; i < 60; i++) {
				edit(random);
				assertShown();
			}
			for (int undone = 0; session.getCommandStack().canUndo(); undone++) {
				assertTrue(undone <= 200, "undo does not end");
				editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
			}
			assertShown();
			assertEquals(before, everything(), "seed " + seed);
			assertFalse(session.isDirty());
		}
	}

	private void edit(Random random) {
		int length = text.getCharCount();
		int at = random.nextInt(Math.min(length, 1500));
		switch (random.nextInt(6)) {
		case 0 -> text.replaceTextRange(at, Math.min(random.nextInt(400), length - at), "");
		case 1, 2 -> text.replaceTextRange(at, Math.min(random.nextInt(8), length - at),
				PASTED.get(random.nextInt(PASTED.size())));
		case 3 -> {
			text.setSelection(at);
			text.invokeAction(random.nextBoolean() ? ST.DELETE_PREVIOUS : ST.DELETE_WORD_NEXT);
		}
		case 4 -> {
			// goes on where the caret is, as a burst does
			text.insert("e");
			text.invokeAction(ST.COLUMN_NEXT);
		}
		default -> {
			Coding coding = StudyObjects.codingsIn(transcript).get(random.nextInt(5));
			text.replaceTextRange(coding.getStart(), coding.getEnd() - coding.getStart(), random.nextBoolean() ? "" : "so");
		}
		}
	}

	private List<String> everything() {
		List<String> result = new ArrayList<>(List.of(transcript.getText()));
		StudyObjects.codingsIn(transcript).forEach(each -> result.add(each.getId() + ' ' + each.getStart() + '-'
				+ each.getEnd() + ' ' + each.getState() + ' ' + each.getCode().getName() + ' ' + each.getQuote() + ' '
				+ each.getBefore() + ' ' + each.getAfter()));
		transcript.getTurns().forEach(each -> result.add(each.getId() + ' ' + each.getStart() + '-' + each.getEnd()));
		return result;
	}
}
