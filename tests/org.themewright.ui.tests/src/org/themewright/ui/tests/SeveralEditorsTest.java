package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.text.TextRange;
import org.themewright.model.Identified;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;
import org.themewright.ui.StudyEditors;

/** With several editors of a kind open, commands and keys are about the one that is worked in, not about the one opened last. */
class SeveralEditorsTest {

	private static final String TEXT = "I was lost at first, and then Mary came.";
	private static final TextRange LOST = new TextRange(6, 10);

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession study(String name) throws StudyException {
		var folder = workbench.temp().resolve(name);
		try (StudySession made = StudySession.create(folder, name)) {
			StudyOperations operations = new StudyOperations(made);
			operations.createResearcher("Noor", "N");
			operations.createCode(null, "Loss", null, null);
			operations.createTheme(null, "Theme of " + name);
			operations.createDiagram("Diagram of " + name);
			for (String each : List.of("first", "second")) {
				Transcript transcript = StudyObjects.create(Literals.TRANSCRIPT);
				transcript.setName(each);
				transcript.setSlug(each);
				transcript.setLanguage("en");
				transcript.setText(TEXT);
				Turn turn = StudyObjects.create(Literals.TURN);
				turn.setStart(0);
				turn.setEnd(TEXT.length());
				transcript.getTurns().add(turn);
				new TranscriptOperations(made).add(transcript);
			}
			made.save(null);
		}
		return Workbench.open(folder);
	}

	private static Transcript transcript(StudySession session, int number) {
		return StudyObjects.transcripts(session.getStudy()).get(number);
	}

	private static StyledText open(StudySession session, int number) {
		StyledText text = StudyEditors.open(Workbench.page(), session, transcript(session, number))
				.getAdapter(StyledText.class);
		text.setFocus();
		Workbench.settle();
		return text;
	}

	private static void code(StudySession session, int number) {
		new CodingOperations(session).code(transcript(session, number), LOST,
				session.getStudy().getCodebook().getCodes().get(0), session.getStudy().getResearchers().get(0));
	}

	private static int codings(StudySession session, int number) {
		return StudyObjects.codingsIn(transcript(session, number)).size();
	}

	/** As a user goes back: by clicking on the word in the other editor. */
	private static void goTo(IEditorPart editor, StyledText text) {
		Workbench.page().bringToTop(editor);
		Workbench.settle();
		Point at = text.getLocationAtOffset(LOST.start() + 2);
		RealInput.click(text, at.x, at.y + text.getLineHeight() / 2);
		Workbench.settle();
		assertEquals(editor, Workbench.page().getActiveEditor());
	}

	@Test
	void editCommandsAreAboutTheTranscriptThatIsActive() throws StudyException {
		StudySession session = study("study");
		StyledText first = open(session, 0);
		IEditorPart firstEditor = Workbench.page().getActiveEditor();
		code(session, 0);
		code(session, 1);
		StyledText second = open(session, 1);
		goTo(firstEditor, first);
		Workbench.command(IWorkbenchCommandConstants.EDIT_SELECT_ALL);
		assertEquals(List.of(TEXT.length(), 0), List.of(first.getSelectionCount(), second.getSelectionCount()));
		RealInput.keys("ctrl+f");
		Workbench.settle();
		Control focused = Display.getCurrent().getFocusControl();
		assertTrue(focused instanceof Text && isBeside(focused, first), () -> "words are looked for in the first: " + focused);
		RealInput.keys("Escape");
		goTo(firstEditor, first);
		Workbench.command(IWorkbenchCommandConstants.EDIT_DELETE);
		assertEquals(List.of(0, 1), List.of(codings(session, 0), codings(session, 1)), "left in the first and the second");
	}

	/** Whether a control is in the same editor as a text: the composite three above holds both. */
	private static boolean isBeside(Control control, StyledText text) {
		Composite editor = text.getParent().getParent();
		for (Control each = control; each != null; each = each.getParent()) {
			if (each == editor) {
				return true;
			}
		}
		return false;
	}

	@Test
	void undoIsThatOfTheStudyWorkedIn() throws StudyException {
		StudySession one = study("one");
		StudySession other = study("other");
		StyledText first = open(one, 0);
		IEditorPart firstEditor = Workbench.page().getActiveEditor();
		open(other, 0);
		code(one, 0);
		code(other, 0);
		goTo(firstEditor, first);
		RealInput.keys("ctrl+z");
		Workbench.waitFor("undone", () -> codings(one, 0) == 0);
		assertEquals(1, codings(other, 0), "of the other study");
		RealInput.keys("ctrl+shift+z");
		Workbench.waitFor("redone", () -> codings(one, 0) == 1);
	}

	@Test
	void undoInEditorsOfThemesAndDiagramsIsThatOfTheirStudy() throws StudyException {
		StudySession one = study("one");
		StudySession other = study("other");
		undoneInTheFirst(one, one.getStudy().getCodebook().getThemes().get(0), other,
				other.getStudy().getCodebook().getThemes().get(0));
		undoneInTheFirst(one, one.getStudy().getDiagrams().get(0), other, other.getStudy().getDiagrams().get(0));
	}

	private static void undoneInTheFirst(StudySession one, Identified first, StudySession other, Identified second) {
		IEditorPart editor = StudyEditors.open(Workbench.page(), one, first);
		StudyEditors.open(Workbench.page(), other, second);
		Workbench.settle();
		List<Integer> before = codes(one, other);
		new StudyOperations(one).createCode(null, "New", null, null);
		new StudyOperations(other).createCode(null, "New", null, null);
		Workbench.page().activate(editor);
		Workbench.settle();
		Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
		Workbench.settle();
		assertEquals(List.of(before.get(0), before.get(1) + 1), codes(one, other), "codes of the one and the other");
	}

	private static List<Integer> codes(StudySession one, StudySession other) {
		return List.of(one.getStudy().getCodebook().getCodes().size(), other.getStudy().getCodebook().getCodes().size());
	}
}
