package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.text.TextRange;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Theme;
import org.themewright.model.Transcript;
import org.themewright.ui.StudyPerspective;

/** A researcher splits, moves and deletes codes in the codebook, by keys and by mouse. */
class CodebookChangesTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;
	private StudyOperations operations;
	private Researcher ana;
	private Transcript transcript;
	private Tree tree;

	private void createStudy(String... names) throws Exception {
		StudySession.create(workbench.temp().resolve("study"), "Peers").close();
		session = Workbench.open(workbench.temp().resolve("study"));
		operations = new StudyOperations(session);
		ana = operations.createResearcher("Ana", null);
		transcript = StudyObjects.create(Literals.TRANSCRIPT);
		transcript.setName("Interview 1");
		transcript.setSlug("one");
		transcript.setText("They pay me late. They thank me often. I hope for more, and for others I hope too.");
		new TranscriptOperations(session).add(transcript);
		for (String each : names) {
			operations.createCode(null, each, null, ana);
		}
		IViewPart codebook = Workbench.view(StudyPerspective.CODEBOOK);
		tree = Workbench.all(CodingWorkflowTest.control(codebook), Tree.class).get(0);
		Workbench.settle();
	}

	private Code code(String path) {
		return StudyObjects.allCodes(session.getStudy().getCodebook()).stream()
				.filter(each -> StudyObjects.path(each).equals(path)).findFirst().orElseThrow();
	}

	private Coding coding(String words, String code) {
		int at = transcript.getText().indexOf(words);
		return new CodingOperations(session).code(transcript, new TextRange(at, at + words.length()), code(code), ana);
	}

	private List<String> paths() {
		return StudyObjects.allCodes(session.getStudy().getCodebook()).stream().map(StudyObjects::path).toList();
	}

	private void click(String code, String... modifiers) {
		Workbench.settle();
		TreeItem item = item(code);
		Rectangle row = item.getBounds();
		for (String each : modifiers) {
			RealInput.run(List.of("keydown", each));
		}
		RealInput.click(tree, row.x + 20, row.y + row.height / 2);
		for (String each : modifiers) {
			RealInput.run(List.of("keyup", each));
		}
		Workbench.settle();
	}

	private TreeItem item(String code) {
		List<TreeItem> open = new ArrayList<>(List.of(tree.getItems()));
		for (int i = 0; i < open.size(); i++) {
			if (open.get(i).getText().equals(code)) {
				return open.get(i);
			}
			open.addAll(List.of(open.get(i).getItems()));
		}
		throw new AssertionError(code + " is not in the tree");
	}

	@Test
	void aCodeIsSplitPassageByPassageWithKeys() throws Exception {
		createStudy("Hope", "Other");
		Coding pay = coding("They pay me late", "Hope");
		Coding thanks = coding("They thank me often", "Hope");
		Coding more = coding("hope for more", "Hope");
		Coding others = coding("for others I hope", "Hope");
		click("Hope");
		Hand.during(() -> Workbench.command("org.themewright.ui.splitCode"), hand -> {
			Shell dialog = hand.dialog("Split Code", "Split");
			hand.type("For myself");
			hand.keys("Return");
			hand.type("For others");
			hand.keys("Return");
			Table parts = hand.ask(() -> Workbench.find(dialog, Table.class));
			hand.waitFor("both new codes", () -> parts.getItemCount() == 3);
			hand.click(hand.ask(() -> Workbench.find(dialog, StyledText.class)));
			// not the first, the second to the first code, back to take it to the second, the third stays by 0
			hand.keys("Right", "1", "Left", "2", "0", "2");
			hand.waitFor("the counts", () -> parts.getItem(0).getText(2).equals("2") && parts.getItem(1).getText(2).equals("0")
					&& parts.getItem(2).getText(2).equals("2"));
			hand.ask(() -> {
				assertTrue(Workbench.all(dialog, Label.class).stream()
						.anyMatch(each -> each.getText().startsWith("4 of 4") && each.getText().contains("Interview 1")));
				Workbench.screenshot("split-code");
				return null;
			});
			hand.press(dialog, "Split");
		});
		Workbench.settle();
		assertEquals(List.of("Hope", "Hope > For myself", "Hope > For others", "Other"), paths());
		assertEquals(List.of("Hope", "For others", "Hope", "For others"),
				List.of(pay, thanks, more, others).stream().map(each -> each.getCode().getName()).toList());
		session.undo();
		assertEquals(List.of("Hope", "Other"), paths());
		assertSame(code("Hope"), others.getCode());
	}

	@Test
	void codesMoveByKeysAndByMouseTogether() throws Exception {
		createStudy("A", "B", "C", "D");
		click("B");
		click("C", "shift");
		RealInput.keys("alt+Down");
		Workbench.settle();
		assertEquals(List.of("A", "D", "B", "C"), paths());
		RealInput.keys("alt+Up");
		Workbench.settle();
		assertEquals(List.of("A", "B", "C", "D"), paths());
		Hand.during(() -> Workbench.command("org.themewright.ui.moveCodes"), hand -> {
			Shell dialog = hand.dialog("Move Codes", "OK");
			hand.type("D");
			hand.press(dialog, "OK");
		});
		Workbench.settle();
		assertEquals(List.of("A", "D", "D > B", "D > C"), paths());
		session.undo();
		click("B");
		click("C", "shift");
		Rectangle from = item("C").getBounds();
		Rectangle to = item("A").getBounds();
		RealInput.drag(tree, from.x + 15, from.y + from.height / 2, tree, to.x + 15, to.y + to.height / 2);
		Workbench.waitFor("the codes below A", () -> paths().equals(List.of("A", "A > B", "A > C", "D")));
	}

	@Test
	void deletingSaysWhichThemesUseTheCode() throws Exception {
		createStudy("Work", "Hope");
		Theme theme = operations.createTheme(null, "Living on little");
		operations.gather(theme, List.of(code("Work")));
		click("Work");
		Hand.during(() -> Workbench.command("org.eclipse.ui.edit.delete"), hand -> {
			Shell dialog = hand.dialog("Delete Codes", "Delete");
			assertEquals("Living on little", hand.ask(() -> Workbench.find(dialog, Table.class).getItem(0).getText()));
			hand.ask(() -> {
				Workbench.screenshot("delete-code");
				return null;
			});
			hand.press(dialog, "Cancel");
		});
		assertEquals(List.of("Work", "Hope"), paths());
		Hand.during(() -> Workbench.command("org.eclipse.ui.edit.delete"), hand -> hand.press(hand.dialog("Delete Codes", "Delete"), "Delete"));
		Workbench.settle();
		assertEquals(List.of("Hope"), paths());
		assertTrue(theme.getCodes().isEmpty());
		session.undo();
		assertEquals(List.of(code("Work")), theme.getCodes());
	}
}
