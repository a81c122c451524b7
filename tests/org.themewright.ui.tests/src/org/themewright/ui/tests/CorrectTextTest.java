package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
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
}
