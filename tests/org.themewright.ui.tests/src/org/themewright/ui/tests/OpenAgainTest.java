package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.Identified;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.RangeNavigator;
import org.themewright.ui.StudyEditors;

/** A study is found as it was left: with its editors, and where one was reading. */
class OpenAgainTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;

	private Path folder() {
		return workbench.temp().resolve("sample");
	}

	private void open() throws StudyException {
		SampleStudy.create(folder(), null).close();
		session = Workbench.open(folder());
	}

	private void closeAndOpen() throws StudyException {
		assertTrue(Workbench.studies().close(session));
		assertEquals(List.of(), titles());
		session = Workbench.open(folder());
		Workbench.settle();
	}

	private Transcript transcript(int index) {
		return StudyObjects.transcripts(session.getStudy()).get(index);
	}

	private IEditorPart edit(Identified object) {
		IEditorPart editor = StudyEditors.open(Workbench.page(), session, object);
		Workbench.settle();
		return editor;
	}

	private static List<String> titles() {
		return Stream.of(Workbench.page().getEditorReferences()).map(IEditorReference::getName).toList();
	}

	private static StyledText text(IEditorPart editor) {
		return editor.getAdapter(StyledText.class);
	}

	/** With something before it, and a scroll bar that says so. */
	private static void assertInSight(StyledText text, int offset) {
		int y = text.getLocationAtOffset(offset).y;
		assertTrue(2 * text.getLineHeight() <= y && y < text.getClientArea().height, "at " + y);
		ScrollBar hidden = text.getVerticalBar();
		Slider seen = Workbench.find(text.getParent(), Slider.class);
		Workbench.waitFor("the scroll bar",
				() -> seen.getSelection() == hidden.getSelection() && seen.getMaximum() == hidden.getMaximum());
	}

	private static String read(Path file) {
		try {
			return Files.exists(file) ? Files.readString(file) : "";
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void editorsComeBackInTheirOrderWithTheWordsThatWereSelected() throws StudyException {
		open();
		TextRange end = new TextRange(transcript(0).getText().length() - 40, transcript(0).getText().length() - 30);
		TextRange middle = new TextRange(transcript(1).getText().length() / 2, transcript(1).getText().length() / 2 + 7);
		((RangeNavigator) edit(transcript(0))).selectAndReveal(end);
		edit(session.getStudy().getCodebook().getThemes().getFirst());
		edit(session.getStudy().getDiagrams().getFirst());
		edit(session.getStudy().getMemos().getFirst());
		StyledText opened = text(StudyEditors.reveal(Workbench.page(), session, transcript(1), middle));
		Workbench.settle();
		assertInSight(opened, middle.start());
		edit(transcript(2));
		edit(transcript(1));
		List<String> titles = titles();
		assertEquals(6, titles.size());

		for (int i = 0; i < 2; i++) {
			closeAndOpen();
			assertEquals(titles, titles());
			IEditorPart active = Workbench.page().getActiveEditor();
			assertEquals(transcript(1).getName(), active.getTitle());
			assertEquals(new Point(middle.start(), middle.end()), text(active).getSelection());
			assertInSight(text(active), middle.start());
		}
		// the first time nobody looked at this one
		StyledText other = text(edit(transcript(0)));
		assertEquals(new Point(end.start(), end.end()), other.getSelection());
		assertInSight(other, end.start());
		assertEquals(0, text(edit(transcript(2))).getCaretOffset());
	}

	@Test
	void editorsAreKeptForTheNextRun() throws StudyException {
		open();
		edit(transcript(0));
		assertTrue(Workbench.studies().close(session));
		Path file = Platform.getStateLocation(Platform.getBundle("org.themewright.ui")).append("editors.xml").toPath();
		String id = StudyObjects.transcripts(session.getStudy()).getFirst().getId();
		Workbench.waitFor("the file", () -> read(file).contains(id));
		assertFalse(read(file).contains(StudyObjects.transcripts(session.getStudy()).getFirst().getName()),
				"names are in the study only");
	}

	@Test
	void whatIsGoneIsNotOpenedAndWhatIsShorterIsReadAtItsEnd() throws StudyException {
		open();
		Transcript kept = transcript(1);
		((RangeNavigator) edit(kept)).selectAndReveal(new TextRange(kept.getText().length() - 1, kept.getText().length()));
		edit(transcript(0));
		assertTrue(Workbench.studies().close(session));
		try (StudySession elsewhere = StudySession.open(folder(), null)) {
			new StudyOperations(elsewhere).delete(List.of(StudyObjects.transcripts(elsewhere.getStudy()).getFirst()));
			Transcript shorter = StudyObjects.transcripts(elsewhere.getStudy()).getFirst();
			new TranscriptOperations(elsewhere).edit(shorter,
					new TextEdit(100, shorter.getText().length() - 200, ""));
			elsewhere.save(null);
		}
		session = Workbench.open(folder());
		Workbench.settle();
		assertEquals(List.of(transcript(0).getName()), titles());
		assertEquals(200, text(Workbench.page().getActiveEditor()).getCaretOffset());
	}
}
