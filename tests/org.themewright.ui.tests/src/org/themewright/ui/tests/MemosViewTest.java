package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.MemoOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Memo;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyEditorInput;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyPerspective;

/** A researcher looks through the memos of a study: narrows them, reads, goes to their places, copies and deletes them. */
class MemosViewTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;
	private Transcript transcript;
	private Researcher ann;
	private MemoOperations memos;
	private Composite view;
	private Table table;

	private void openSample() throws StudyException, PartInitException {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		session = Workbench.open(workbench.temp().resolve("sample"));
		transcript = StudyObjects.transcripts(session.getStudy()).get(1);
		ann = new StudyOperations(session).createResearcher("Ann Other", null);
		memos = new MemoOperations(session);
		IViewPart part = Workbench.view(StudyPerspective.MEMOS);
		view = CodingWorkflowTest.control(part);
		table = Workbench.find(view, Table.class);
	}

	private List<String> titles() {
		Workbench.settle();
		List<String> result = new ArrayList<>();
		for (int i = 0; i < table.getItemCount(); i++) {
			result.add(table.getItem(i).getText(0));
		}
		return result;
	}

	private void waitForTitles(List<String> expected) {
		Workbench.waitFor("the memos " + expected, () -> titles().equals(expected));
	}

	private void choose(int combo, String item) {
		Combo control = Workbench.all(view, Combo.class).get(combo);
		int index = List.of(control.getItems()).indexOf(item);
		assertTrue(index >= 0, item);
		control.setFocus();
		RealInput.keys("Home");
		for (int i = 0; i < index; i++) {
			RealInput.keys("Down");
		}
		assertEquals(item, control.getText());
	}

	private void clickRow(int row, boolean twice) {
		Rectangle bounds = table.getItem(row).getBounds(0);
		if (twice) {
			RealInput.doubleClick(table, bounds.x + 20, bounds.y + bounds.height / 2);
		} else {
			RealInput.click(table, bounds.x + 20, bounds.y + bounds.height / 2);
		}
	}

	@Test
	void memosAreNarrowedByWordsAuthorKindAndTranscript() throws StudyException, PartInitException {
		openSample();
		int all = session.getStudy().getMemos().size();
		Code code = StudyObjects.allCodes(session.getStudy().getCodebook()).get(0);
		memos.create("Zebra words", "about stripes", ann, transcript, new TextRange(0, 5));
		memos.create("Zebra code", "about stripes", ann, code);
		Workbench.waitFor("the memos", () -> table.getItemCount() == all + 2);
		Text field = Workbench.find(view, Text.class);
		field.setFocus();
		RealInput.type("stripes zebra");
		Workbench.waitFor("two memos", () -> table.getItemCount() == 2);
		choose(1, "Words of transcripts");
		waitForTitles(List.of("Zebra words"));
		assertEquals("turn 1", table.getItem(0).getText(2));
		assertEquals(transcript.getName(), table.getItem(0).getText(1));
		choose(1, "About anything");
		choose(0, "Ann Other");
		field.setFocus();
		RealInput.keys("Escape");
		Workbench.waitFor("those by Ann", () -> table.getItemCount() == 2);
		Workbench.screenshot("memos-view");
		choose(0, "All authors");
		assertEquals(all + 2, titles().size());
	}

	@Test
	void aDoubleClickGoesToThePlaceAndTheKeyF2OpensTheMemo() throws StudyException, PartInitException {
		openSample();
		String text = transcript.getText();
		TextRange range = new TextRange(text.indexOf(' ', text.length() / 2) + 1, text.length() / 2 + 30);
		Memo memo = memos.create("A place", "what it says", ann, transcript, range);
		Workbench.waitFor("the memo", () -> titles().contains("A place"));
		clickRow(titles().indexOf("A place"), false);
		StyledText preview = Workbench.find(view, StyledText.class);
		assertTrue(preview.getText().startsWith("A place\n") && preview.getText().endsWith("what it says"),
				preview.getText());
		RealInput.keys("F2");
		Workbench.waitFor("the memo's editor", () -> shows(memo));
		Workbench.page().activate(Workbench.view(StudyPerspective.MEMOS));
		RealInput.sequence(List.of("sleep", "1"));
		clickRow(titles().indexOf("A place"), true);
		Workbench.waitFor("the transcript", () -> shows(transcript));
		StyledText words = Workbench.page().getActiveEditor().getAdapter(StyledText.class);
		Workbench.settle();
		assertEquals(range.start(), words.getSelection().x);
		Workbench.screenshot("memo-place");
	}

	private static boolean shows(Object object) {
		IEditorPart editor = Workbench.page().getActiveEditor();
		return editor != null && editor.getEditorInput() instanceof StudyEditorInput input && input.getObject() == object;
	}

	@Test
	void theViewFollowsTheEditorAndWhatIsSelectedInIt() throws StudyException, PartInitException {
		openSample();
		Memo memo = memos.create("In the text", "", ann, transcript, new TextRange(0, 5));
		IEditorPart editor = StudyEditors.open(Workbench.page(), session, transcript);
		Workbench.settle();
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(memo));
		Workbench.waitFor("the row to be selected", () -> table.getSelectionCount() == 1
				&& table.getSelection()[0].getText(0).equals("In the text"));
		new TranscriptOperations(session).edit(transcript, new TextEdit(0, 5, ""));
		Workbench.waitFor("the row to say that the words are gone",
				() -> table.getItem(titles().indexOf("In the text")).getText(2).equals("words gone"));
		session.undo();
		session.undo();
		Workbench.waitFor("the memo to go", () -> !titles().contains("In the text"));
	}

	@Test
	void memosAreCopiedAndDeletedByKey() throws StudyException, PartInitException {
		openSample();
		Memo memo = memos.create("To copy", "first\nsecond", ann, transcript, new TextRange(0, 5));
		Workbench.waitFor("the memo", () -> titles().contains("To copy"));
		clickRow(titles().indexOf("To copy"), false);
		RealInput.keys("ctrl+c");
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		String copied = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertTrue(copied.startsWith("To copy\nAbout " + transcript.getName() + ", turn 1"), copied);
		assertTrue(copied.endsWith("\nfirst\nsecond\n"), copied);
		RealInput.keys("Delete");
		Workbench.waitFor("the row to go", () -> !titles().contains("To copy"));
		RealInput.keys("ctrl+z");
		assertSame(session.getStudy(), memo.eContainer());
	}
}
