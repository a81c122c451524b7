package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Identified;
import org.themewright.model.Participant;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyPerspective;

/** A researcher opens the sample, codes by keyboard and by mouse, undoes, saves, and finds it all again. */
class CodingWorkflowTest {

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
	}

	/** A stretch of words of the participant that can be seen and that nobody has coded. */
	private TextRange uncodedWords() {
		List<Coding> codings = StudyObjects.codingsIn(transcript);
		String all = transcript.getText();
		for (int start = 0; start < all.length() - 20; start++) {
			int end = all.indexOf(' ', start + 10);
			TextRange range = new TextRange(start, end);
			boolean atWord = start > 0 && Character.isWhitespace(all.charAt(start - 1))
					&& Character.isLetter(all.charAt(start)) && range.in(all).indexOf('\n') < 0;
			if (atWord && codings.stream().noneMatch(
					each -> range.overlaps(new TextRange(each.getStart(), Math.max(each.getEnd(), each.getStart()))))) {
				return range;
			}
		}
		throw new AssertionError("everything is coded");
	}

	@Test
	void theEditorShowsTheStoredTextAsItIs() throws StudyException {
		openSample();
		assertEquals(transcript.getText(), text.getText());
		assertEquals(transcript.getName(), editor.getTitle());
		Workbench.screenshot("transcript-editor");
	}

	@Test
	void wordsAreCodedByKeyboardAndTheCodingIsUndone() throws StudyException {
		openSample();
		int before = StudyObjects.codingsIn(transcript).size();
		TextRange range = uncodedWords();
		text.setFocus();
		text.setSelectionRange(range.start(), range.length());
		Workbench.settle();
		Code code = StudyObjects.allCodes(session.getStudy().getCodebook()).stream()
				.filter(each -> each.getCodes().isEmpty()).findFirst().orElseThrow();
		RealInput.keys("Return");
		RealInput.type(code.getName());
		RealInput.keys("Return");
		Coding coding = StudyObjects.codingsIn(transcript).stream()
				.filter(each -> each.getStart() == range.start() && each.getEnd() == range.end()).findFirst()
				.orElseThrow(() -> new AssertionError("not coded: " + range.in(transcript.getText())));
		assertSame(code, coding.getCode());
		assertTrue(editor.isDirty());
		RealInput.keys("ctrl+z");
		assertEquals(before, StudyObjects.codingsIn(transcript).size());
		RealInput.keys("ctrl+shift+z");
		assertEquals(before + 1, StudyObjects.codingsIn(transcript).size());
	}

	/** With a transcript, a researcher or a code go codings, of all colleagues perhaps. */
	@Test
	void whoDeletesInTheExplorerWhatHasCodingsIsAsked() throws StudyException {
		openSample();
		Code code = StudyObjects.allCodes(session.getStudy().getCodebook()).stream()
				.filter(each -> codings().stream().anyMatch(coding -> coding.getCode() == each)).findFirst().orElseThrow();
		Researcher researcher = StudyObjects.setOf(codings().get(0)).getResearcher();
		askedBeforeDeleting(transcript, "Delete Transcripts");
		askedBeforeDeleting(researcher, "Delete Researchers");
		askedBeforeDeleting(code, "Delete Codes");
	}

	private List<Coding> codings() {
		return session.getStudy().getCodingSets().stream().flatMap(each -> each.getCodings().stream()).toList();
	}

	private void askedBeforeDeleting(Identified object, String title) {
		int all = codings().size();
		var explorer = Workbench.page().findView(StudyPerspective.EXPLORER);
		Workbench.page().activate(explorer);
		explorer.getSite().getSelectionProvider().setSelection(new StructuredSelection(object));
		Workbench.settle();
		for (String answer : List.of("Cancel", "Delete")) {
			assertEquals(all, codings().size(), title);
			assertSame(session.getStudy(), StudyObjects.studyOf(object));
			Hand.during(() -> Workbench.command("org.eclipse.ui.edit.delete"),
					hand -> hand.press(hand.dialog(title, "Delete"), answer));
			Workbench.settle();
		}
		assertNull(StudyObjects.studyOf(object), title);
		assertTrue(codings().size() < all, title);
		session.undo();
		Workbench.settle();
		assertEquals(all, codings().size(), title);
	}

	/** Quotes would not tell whose they are. */
	@Test
	void twoParticipantsDoNotGetOnePseudonym() throws StudyException {
		openSample();
		List<Participant> participants = session.getStudy().getParticipants();
		var explorer = Workbench.page().findView(StudyPerspective.EXPLORER);
		Workbench.page().activate(explorer);
		explorer.getSite().getSelectionProvider().setSelection(new StructuredSelection(participants.get(0)));
		Workbench.settle();
		Hand.during(() -> Workbench.command("org.eclipse.ui.edit.rename"), hand -> {
			Shell dialog = hand.dialog("Rename", "OK");
			hand.keys("ctrl+a");
			hand.type(participants.get(1).getName().toUpperCase(Locale.ROOT));
			hand.waitFor("not allowed", () -> Workbench.all(dialog, Button.class).stream()
					.anyMatch(each -> each.getText().equals("OK") && !each.isEnabled()));
			assertTrue(hand.ask(() -> Workbench.all(dialog, Text.class).stream()
					.anyMatch(each -> each.getText().startsWith("Another participant has the pseudonym"))));
			hand.type("a");
			hand.press(dialog, "OK");
		});
		assertEquals(participants.get(1).getName().toUpperCase(Locale.ROOT) + "a", participants.get(0).getName());
		session.undo();
		Workbench.settle();
	}

	/** GTK shows no key at all where it does not know the name. */
	@Test
	void menusNameKeysAsTheWindowSystemCanShowThem() throws StudyException {
		openSample();
		List<String> texts = new ArrayList<>();
		WorkbenchFrameTest.collect(Workbench.window().getShell().getMenuBar(), "", texts);
		List<String> keys = texts.stream().filter(each -> each.contains("\t")).map(each -> each.substring(each.indexOf('\t') + 1))
				.toList();
		assertTrue(keys.containsAll(List.of("Alt+Down", "Shift+Alt+Page Down", "Ctrl+Numpad /", "Ctrl+S")), keys::toString);
		assertEquals(List.of(), keys.stream().filter(each -> !each.matches(
				"((Shift|Ctrl|Alt)\\+)*(.|F\\d+|Enter|Delete|Backspace|Home|End|Up|Down|Page (Up|Down)|Numpad [/*]|Q .)")).toList());
	}

	@Test
	void aCodeIsDraggedFromTheCodebookOntoSelectedWords() throws Exception {
		openSample();
		IViewPart codebook = Workbench.view(StudyPerspective.CODEBOOK);
		TextRange range = uncodedWords();
		text.setSelectionRange(range.start(), range.length());
		text.showSelection();
		Workbench.settle();
		Tree tree = Workbench.all(control(codebook), Tree.class).get(0);
		TreeItem item = tree.getItem(0).getItemCount() > 0 && tree.getItem(0).getExpanded() ? tree.getItem(0).getItem(0)
				: tree.getItem(0);
		Code code = (Code) item.getData();
		Rectangle row = item.getBounds();
		Point words = text.getLocationAtOffset((range.start() + range.end()) / 2);
		RealInput.drag(tree, row.x + 12, row.y + row.height / 2, text, words.x, words.y + 6);
		Workbench.waitFor("the coding", () -> StudyObjects.codingsIn(transcript).stream()
				.anyMatch(each -> each.getCode() == code && each.getStart() == range.start() && each.getEnd() == range.end()));
	}

	@Test
	void whatIsSavedIsThereWhenTheStudyIsOpenedAgain() throws StudyException {
		openSample();
		TextRange range = uncodedWords();
		text.setFocus();
		text.setSelectionRange(range.start(), range.length());
		Workbench.settle();
		Workbench.command("org.themewright.ui.transcript.codeInVivo");
		String words = range.in(transcript.getText());
		assertTrue(session.isDirty());
		Workbench.command("org.eclipse.ui.file.save");
		Workbench.waitFor("the study to be saved", () -> !session.isDirty() && Workbench.isIdle());
		assertFalse(editor.isDirty());
		Workbench.studies().close(session);
		StudySession again = StudySession.open(workbench.temp().resolve("sample"), StudySession.Access.READ, null);
		assertEquals(List.of(), again.getFindings());
		assertTrue(again.getStudy().getCodingSets().stream().flatMap(set -> set.getCodings().stream())
				.anyMatch(each -> each.getQuote().equals(words) && each.getCode().getName().equals(words)));
		again.close();
	}

	static Composite control(org.eclipse.ui.IWorkbenchPart part) {
		return (Composite) part.getSite().getService(org.eclipse.e4.ui.model.application.ui.basic.MPart.class).getWidget();
	}
}
