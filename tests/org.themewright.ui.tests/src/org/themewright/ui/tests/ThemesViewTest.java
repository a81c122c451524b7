package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudySession;
import org.themewright.core.edit.CodingOperations;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.themes.CodingVoices;
import org.themewright.core.themes.ThemeEvidence;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Named;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyPerspective;

/** A researcher sorts codes into themes, puts themes in order, and picks out passages that carry them. */
class ThemesViewTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;
	private List<Theme> themes;
	private Tree tree;

	private void openSample() throws Exception {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		session = Workbench.open(workbench.temp().resolve("sample"));
		themes = session.getStudy().getCodebook().getThemes();
		tree = Workbench.find(CodingWorkflowTest.control(Workbench.view(StudyPerspective.THEMES)), Tree.class);
		Workbench.settle();
	}

	private TreeItem item(Tree in, Named object) {
		return all(in.getItems()).stream().filter(each -> each.getData() == object).findFirst()
				.orElseThrow(() -> new AssertionError("no row of " + object.getName()));
	}

	private static List<TreeItem> all(TreeItem[] items) {
		return Arrays.stream(items)
				.flatMap(each -> java.util.stream.Stream.concat(java.util.stream.Stream.of(each), all(each.getItems()).stream()))
				.toList();
	}

	private void click(Tree in, TreeItem item) {
		in.showItem(item);
		Workbench.settle();
		Rectangle row = item.getBounds();
		RealInput.click(in, row.x + 20, row.y + row.height / 2);
	}

	private static void click(Table in, TableItem item) {
		Rectangle row = item.getBounds(0);
		RealInput.click(in, row.x + 40, row.y + row.height / 2);
	}

	private static String line(Coding coding) {
		return coding.getQuote().strip().replaceAll("\\s+", " ");
	}

	private static String column(Tree tree, TreeItem item, String heading) {
		return Arrays.stream(tree.getColumns()).filter(each -> each.getText().equals(heading)).findFirst()
				.map(each -> item.getText(tree.indexOf(each))).orElseThrow();
	}

	@Test
	void codesAreGatheredByDraggingThemFromTheCodebook() throws Exception {
		openSample();
		Tree codes = Workbench.find(CodingWorkflowTest.control(Workbench.view(StudyPerspective.CODEBOOK)), Tree.class);
		Theme theme = themes.get(0);
		Code code = StudyObjects.allCodes(session.getStudy().getCodebook()).stream()
				.filter(each -> !each.getCodes().isEmpty() && !theme.getCodes().contains(each)).findFirst().orElseThrow();
		TreeItem from = item(codes, code);
		codes.showItem(from);
		tree.showItem(tree.getItem(0));
		Workbench.settle();
		Rectangle start = from.getBounds();
		Rectangle end = item(tree, theme).getBounds();
		RealInput.drag(codes, start.x + 30, start.y + start.height / 2, tree, end.x + 30, end.y + end.height / 2);
		Workbench.waitFor("the code to be gathered", () -> theme.getCodes().contains(code));
		assertEquals(code, theme.getCodes().get(theme.getCodes().size() - 1));
		int codings = ThemeEvidence.of(theme).codings().size();
		Workbench.waitFor("the codings to be counted anew",
				() -> column(tree, item(tree, theme), "Codings").equals("" + codings));
		assertTrue(Arrays.stream(item(tree, theme).getItems()).anyMatch(each -> each.getData() == code));
		session.undo();
		Workbench.settle();
		assertFalse(Arrays.stream(item(tree, theme).getItems()).anyMatch(each -> each.getData() == code));
		Workbench.screenshot("themes-view");
	}

	@Test
	void keysArrangeRenameAndTakeOut() throws Exception {
		openSample();
		Theme first = themes.get(0);
		Theme second = themes.get(1);
		click(tree, item(tree, first));
		RealInput.keys("alt+Down");
		assertEquals(List.of(second, first), themes.subList(0, 2));
		assertEquals(first, tree.getSelection()[0].getData());
		RealInput.keys("alt+Up");
		assertEquals(List.of(first, second), themes.subList(0, 2));
		RealInput.keys("F2");
		RealInput.keys("ctrl+a");
		RealInput.type("Seen at last");
		RealInput.keys("Return");
		assertEquals("Seen at last", first.getName());

		Theme gathering = StudyObjects.allThemes(session.getStudy().getCodebook()).stream()
				.filter(each -> each.getCodes().size() > 1).findFirst().orElseThrow();
		List<Code> codes = List.copyOf(gathering.getCodes());
		click(tree, item(tree, gathering));
		RealInput.keys("Right");
		codes.forEach(each -> RealInput.keys("Down"));
		assertEquals(codes.get(codes.size() - 1), tree.getSelection()[0].getData());
		RealInput.keys("alt+Up");
		assertEquals(codes.get(codes.size() - 1), gathering.getCodes().get(codes.size() - 2));
		assertEquals(codes.get(codes.size() - 1), tree.getSelection()[0].getData());
		RealInput.keys("Delete");
		assertEquals(codes.subList(0, codes.size() - 1), gathering.getCodes(), "taken out of the theme");
		assertTrue(codes.get(codes.size() - 1).eContainer() != null, "not deleted");
		click(tree, item(tree, first));
		RealInput.keys("Delete");
		assertFalse(themes.contains(first));
		RealInput.keys("ctrl+z");
		assertTrue(themes.contains(first));
	}

	@Test
	void aCodeIsAddedToAThemeThatIsTyped() throws Exception {
		openSample();
		Tree codes = Workbench.find(CodingWorkflowTest.control(Workbench.view(StudyPerspective.CODEBOOK)), Tree.class);
		Theme theme = new StudyOperations(session).createTheme(null, "Quite xylophone");
		Workbench.settle();
		click(codes, codes.getItem(0));
		Code code = (Code) codes.getSelection()[0].getData();
		Hand.during(() -> Workbench.command("org.themewright.ui.addToTheme"), hand -> {
			Shell dialog = hand.dialog("Add to Theme", "OK");
			Table list = hand.ask(() -> Workbench.find(dialog, Table.class));
			hand.type("xylo");
			// the list follows a little later
			hand.waitFor("the one theme", () -> list.getItemCount() == 1 && list.getSelectionCount() == 1);
			hand.keys("Return");
		});
		Workbench.waitFor("the code to be gathered", () -> theme.getCodes().contains(code));
	}

	@Test
	void aPassageIsMadeKeyQuoteAndWordsThatMayNotBeQuotedAreLeftOutOnRequest() throws Exception {
		openSample();
		Theme theme = StudyObjects.allThemes(session.getStudy().getCodebook()).stream()
				.filter(each -> !each.getCodes().isEmpty()).findFirst().orElseThrow();
		session.execute("Begin without", () -> theme.getKeyQuotes().clear());
		Code only = new StudyOperations(session).createCode(null, "Only here", null, null);
		new StudyOperations(session).gather(theme, List.of(only));
		List<Coding> codings = ThemeEvidence.of(theme).codings();
		Coding open = codings.stream().filter(each -> !CodingVoices.isWithheld(each)).findFirst().orElseThrow();
		Coding withheld = StudyObjects.transcripts(session.getStudy()).stream()
				.flatMap(each -> StudyObjects.codingsIn(each).stream()).filter(CodingVoices::isWithheld).findFirst()
				.orElseThrow();
		new CodingOperations(session).recode(open, only);
		new CodingOperations(session).recode(withheld, only);
		Tree codes = Workbench.find(CodingWorkflowTest.control(Workbench.view(StudyPerspective.CODEBOOK)), Tree.class);
		click(codes, item(codes, only));
		RealInput.keys("Return");
		Table table = Workbench.find(
				CodingWorkflowTest.control(Workbench.page().findView(StudyPerspective.CODINGS)), Table.class);
		Workbench.waitFor("both passages", () -> table.getItemCount() == 2);
		click(table, table.getItem(0));
		RealInput.keys("shift+Down");
		assertEquals(2, table.getSelectionCount());
		Hand.during(() -> Workbench.command("org.themewright.ui.keyQuote"), hand -> {
			hand.press(hand.dialog("Not to Be Quoted", "Leave Them Out"), "Leave Them Out");
		});
		Workbench.waitFor("the key quote", () -> theme.getKeyQuotes().equals(List.of(open)));
		assertEquals("1", column(tree, item(tree, theme), "Key quotes"));
		RealInput.keys("ctrl+z");
		assertEquals(List.of(), theme.getKeyQuotes());
		click(table, table.getItem(table.getItem(0).getText(0).equals(line(open)) ? 0 : 1));
		RealInput.keys("shift+alt+k");
		assertEquals(List.of(open), theme.getKeyQuotes(), "by its key, without a question");
	}
}
