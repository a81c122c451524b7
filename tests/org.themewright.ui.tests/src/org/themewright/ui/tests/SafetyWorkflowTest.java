package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyPerspective;

/** What the workbench does about crashes, other programs, backups and damage. */
class SafetyWorkflowTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private Path study;

	@BeforeEach
	void createSample() throws StudyException {
		study = workbench.temp().resolve("sample");
		SampleStudy.create(study, null).close();
	}

	private static List<String> codes(StudySession session) {
		return session.getStudy().getCodebook().getCodes().stream().map(Code::getName).toList();
	}

	/** The window loses the focus and gets it back, as when the user was in another program. */
	static void comeBack() {
		Shell other = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
		other.setSize(200, 100);
		other.open();
		other.forceActive();
		Workbench.settle();
		other.dispose();
		Workbench.window().getShell().forceActive();
		Workbench.settle();
	}

	private static void look(Hand hand, String screenshot) {
		hand.ask(() -> {
			Workbench.screenshot(screenshot);
			return null;
		});
	}

	@Test
	void whatIsOpenIsRememberedBeforeACrash() throws StudyException, IOException {
		Workbench.open(study);
		Path settings = Platform.getStateLocation(Platform.getBundle("org.themewright.ui")).append("dialog_settings.xml").toPath();
		// as the list of those used lately, and as one of those that were open
		assertEquals(2, Files.readString(settings).split(Pattern.quote(study.toString() + '"'), -1).length - 1);
	}

	@Test
	void aStudyThatIsOpenElsewhereIsOpenedForReading() throws StudyException {
		try (StudySession elsewhere = StudySession.open(study, null)) {
			Hand.during(() -> Workbench.studies().open(study), hand -> {
				Shell dialog = hand.dialog("Study Is in Use", "Open for Reading");
				assertTrue(hand.ask(() -> Workbench.all(dialog, Label.class).stream()
						.anyMatch(each -> each.getText().contains(System.getProperty("user.name")))));
				look(hand, "study-in-use");
				hand.press(dialog, "Open for Reading");
			});
			Workbench.waitFor("the study", () -> !Workbench.studies().getSessions().isEmpty());
			StudySession session = Workbench.studies().getActive();
			assertTrue(session.isReadOnly());
			List<String> before = codes(session);
			Hand.during(() -> new StudyOperations(session).createCode(null, "Not here", null, null),
					hand -> hand.press(hand.dialog("Open for Reading Only", "OK"), "OK"));
			assertEquals(before, codes(session));
			assertFalse(session.isDirty());
			new StudyOperations(elsewhere).createCode(null, "From elsewhere", null, null);
			elsewhere.save(null);
			comeBack();
			Workbench.waitFor("the reader to follow", () -> codes(session).contains("From elsewhere"));
		}
	}

	@Test
	void whatWasDoneBeforeACrashIsBroughtBack() throws StudyException, IOException {
		Path crashed = workbench.temp().resolve("crashed");
		try (StudySession session = StudySession.open(study, null)) {
			new StudyOperations(session).createCode(null, "Nearly lost", null, null);
			Workbench.waitFor("the work to be written down", () -> hasUnsavedWork(study));
			copy(study, crashed);
		}
		Hand.during(() -> Workbench.studies().open(crashed), hand -> {
			Shell dialog = hand.dialog("Unsaved Work", "Bring Back");
			Table table = hand.ask(() -> Workbench.find(dialog, Table.class));
			assertEquals("Create Code Nearly lost", hand.ask(() -> table.getItem(0).getText(1)));
			look(hand, "unsaved-work");
			hand.keys("Return");
		});
		StudySession session = Workbench.studies().getActive();
		Workbench.waitFor("the work to be back", () -> codes(session).contains("Nearly lost"));
		assertTrue(session.isDirty());
		Workbench.command("org.eclipse.ui.edit.undo");
		assertFalse(codes(session).contains("Nearly lost"));
	}

	private static boolean hasUnsavedWork(Path folder) {
		try (var files = Files.walk(folder.resolve(".themewright/unsaved"))) {
			return files.filter(Files::isRegularFile).anyMatch(each -> each.toFile().length() > 50);
		} catch (IOException e) {
			return false;
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (var all = Files.walk(from)) {
			for (Path each : all.toList()) {
				Files.copy(each, to.resolve(from.relativize(each).toString()));
			}
		}
	}

	@Test
	void whatChangedOutsideIsTakenOverWhenTheWorkbenchGetsTheFocus() throws IOException, PartInitException {
		StudySession session = Workbench.open(study);
		Workbench.view(StudyPerspective.EXPLORER);
		change("codebook.xml", "name=\"Making connection\"", "name=\"Making a connection\"");
		comeBack();
		Workbench.waitFor("the new name", () -> codes(session).contains("Making a connection"));
		assertFalse(session.isDirty());

		new StudyOperations(session).createCode(null, "Mine", null, null);
		change("codebook.xml", "name=\"Making a connection\"", "name=\"Connecting\"");
		Hand.during(SafetyWorkflowTest::comeBack, hand -> {
			Shell dialog = hand.dialog("Changed Outside", "OK");
			Tree tree = hand.ask(() -> Workbench.find(dialog, Tree.class));
			assertEquals(List.of("Code \"Mine\" removed", "Code \"Making a connection\" renamed to \"Connecting\""),
					hand.ask(() -> Arrays.stream(tree.getItem(0).getItems()).map(TreeItem::getText).toList()));
			look(hand, "changed-outside");
			hand.click(hand.ask(() -> Workbench.all(dialog, Button.class).stream()
					.filter(each -> each.getText().startsWith("&Take over all")).findFirst().orElseThrow()));
			hand.press(dialog, "OK");
		});
		Workbench.waitFor("the other name", () -> codes(session).contains("Connecting"));
		assertFalse(codes(session).contains("Mine"));
		Workbench.command("org.eclipse.ui.edit.undo");
		assertTrue(codes(session).contains("Mine"));
	}

	@Test
	void aSaveStopsAtWhatChangedOutsideAndAsks() throws IOException {
		StudySession session = Workbench.open(study);
		new StudyOperations(session).createCode(null, "Mine", null, null);
		change("codebook.xml", "name=\"Making connection\"", "name=\"Connecting\"");
		String theirs = Files.readString(study.resolve("codebook.xml"));
		Hand.during(() -> Workbench.studies().save(session),
				hand -> hand.press(hand.dialog("Changed Outside", "OK"), "OK"));
		Workbench.waitFor("the save", () -> !session.isDirty() && Workbench.isIdle());
		assertEquals(theirs, Files.readString(study.resolve("codebook.xml.before~")));
		assertTrue(Files.readString(study.resolve("codebook.xml")).contains("Mine"));
	}

	private void change(String file, String before, String after) throws IOException {
		String text = Files.readString(study.resolve(file));
		assertTrue(text.contains(before), before);
		Files.writeString(study.resolve(file), text.replace(before, after));
	}

	@Test
	void aBackupIsTakenWithASaveAndRestored() {
		StudySession session = Workbench.open(study);
		new StudyOperations(session).createCode(null, "First", null, null);
		Workbench.studies().save(session);
		Workbench.waitFor("the backup", () -> backups(session) == 1 && Workbench.isIdle());
		new StudyOperations(session).createCode(null, "Second", null, null);
		Workbench.studies().save(session);
		Workbench.waitFor("the save", () -> !session.isDirty() && Workbench.isIdle());
		Hand.during(() -> Workbench.command("org.themewright.ui.backups"), hand -> {
			Shell dialog = hand.dialog("Backups", "Restore\u2026");
			Table table = hand.ask(() -> Workbench.find(dialog, Table.class));
			hand.waitFor("the list", () -> table.getItemCount() == 1);
			look(hand, "backups");
			hand.press(dialog, "Restore\u2026");
			hand.press(hand.dialog("Restore Backup", "OK"), "OK");
		});
		Workbench.waitFor("the study to be open again", () -> Workbench.studies().getActive() != null
				&& Workbench.studies().getActive() != session && Workbench.isIdle());
		StudySession restored = Workbench.studies().getActive();
		assertTrue(codes(restored).contains("First"));
		assertFalse(codes(restored).contains("Second"));
		assertTrue(backups(restored) >= 2, "what was there before is backed up");
	}

	private static int backups(StudySession session) {
		try {
			return session.getBackups().list().size();
		} catch (StudyException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void aCheckFindsDamageAndMendsWhatItCan() throws IOException {
		Path leftover = Files.writeString(study.resolve("memos/x.xml.tmp~"), "half");
		StudySession session = Workbench.open(study);
		Hand.during(() -> {
			Workbench.command("org.themewright.ui.checkStudy");
			Workbench.waitFor("the check", Workbench::isIdle);
		}, hand -> {
			Shell dialog = hand.dialog("Check of Study", "Mend What Can Be Mended");
			Table table = hand.ask(() -> Workbench.find(dialog, Table.class));
			assertEquals("memos/x.xml.tmp~", hand.ask(() -> table.getItem(0).getText(0)));
			look(hand, "check");
			hand.press(dialog, "Mend What Can Be Mended");
			hand.press(hand.dialog("Check of Study", "Close"), "Close");
		});
		Workbench.waitFor("the study to be open again", () -> Workbench.studies().getActive() != null
				&& Workbench.studies().getActive() != session && Workbench.isIdle());
		assertFalse(Files.exists(leftover));
	}

	@Test
	void anOrphanedCodingIsListedAndPutBackOnItsWords() throws PartInitException {
		StudySession session = Workbench.open(study);
		Transcript transcript = StudyObjects.transcripts(session.getStudy()).get(0);
		Coding coding = StudyObjects.codingsIn(transcript).get(0);
		String words = coding.getQuote();
		int start = coding.getStart();
		IEditorPart editor = StudyEditors.open(Workbench.page(), session, transcript);
		IViewPart view = Workbench.view(StudyPerspective.CODINGS);
		TranscriptOperations texts = new TranscriptOperations(session);
		texts.edit(transcript, new TextEdit(start, words.length(), ""));
		texts.edit(transcript, new TextEdit(start, 0, words));
		assertEquals(AnchorState.ORPHANED, coding.getState(), "typed again, they are other words");
		Workbench.settle();

		Workbench.page().activate(editor);
		Composite area = editor.getAdapter(StyledText.class).getShell();
		Link problems = Workbench.all(area, Link.class).stream().filter(each -> each.isVisible() && each.getText().contains("<a>"))
				.findFirst().orElseThrow();
		problems.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
		Workbench.screenshot("orphaned");
		Table table = Workbench.find(CodingWorkflowTest.control(view), Table.class);
		assertEquals(texts.unplaced().size(), table.getSelectionCount());
		choose(table, "&Find the Words Again");
		assertEquals(List.of(), texts.unplaced());
		assertEquals(new TextRange(start, start + words.length()), new TextRange(coding.getStart(), coding.getEnd()));
		Workbench.command("org.eclipse.ui.edit.undo");
		assertEquals(AnchorState.ORPHANED, coding.getState());
	}

	/** Opens a context menu and chooses from it. */
	private static void choose(Control control, String text) {
		Menu menu = control.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem item = Arrays.stream(menu.getItems()).filter(each -> each.getText().startsWith(text)).findFirst().orElseThrow();
		item.notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
		Workbench.settle();
	}
}
