package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.ui.StudyEditors;

/** A researcher copies and merges codes, gives them examples, and looks at how they are used in the order wanted. */
class CodebookEditingTest extends CodebookInUse {

	private Composite properties;

	private List<String> rows() {
		List<String> result = new ArrayList<>();
		for (TreeItem each : tree.getItems()) {
			result.add(each.getText());
		}
		return result;
	}

	@Test
	void branchesAreCopiedAndPastedByKeysBesideAndBelow() throws Exception {
		createStudy("A", "B", "C");
		operations.createCode(code("A"), "A1", "#0072b2", ana);
		session.execute("Define", () -> code("A > A1").setDefinition("What is meant"));
		click("A");
		click("B", "ctrl");
		RealInput.keys("ctrl+c");
		click("C");
		RealInput.keys("ctrl+v");
		Workbench.waitFor("the copies", () -> paths().size() == 7);
		assertEquals(List.of("A", "A > A1", "B", "C", "A 2", "A 2 > A1", "B 2"), paths());
		assertEquals("What is meant", code("A 2 > A1").getDefinition());
		assertEquals("#0072b2", code("A 2 > A1").getColour());
		assertEquals(2, tree.getSelectionCount(), "the copies are selected");
		RealInput.keys("ctrl+z");
		assertEquals(List.of("A", "A > A1", "B", "C"), paths());
		click("C");
		RealInput.keys("ctrl+shift+v");
		Workbench.waitFor("the copies", () -> paths().size() == 7);
		assertEquals(List.of("A", "A > A1", "B", "C", "C > A", "C > A > A1", "C > B"), paths());
	}

	@Test
	void codesAreMergedByKeysAndTheirCodingsGoAlong() throws Exception {
		createStudy("Pay", "Wages", "Hope");
		Coding late = coding("They pay me late", "Wages");
		coding("hope for more", "Hope");
		click("Pay");
		click("Wages", "ctrl");
		Hand.during(() -> Workbench.command("org.themewright.ui.mergeCodes"), hand -> {
			Shell dialog = hand.dialog("Merge Codes", "Merge");
			hand.ask(() -> {
				Workbench.screenshot("merge-codes");
				return null;
			});
			hand.press(dialog, "Merge");
		});
		Workbench.settle();
		assertEquals(List.of("Pay", "Hope"), paths());
		assertEquals("Pay", late.getCode().getName());
		assertEquals("Pay", tree.getSelection()[0].getText());
		RealInput.keys("ctrl+z");
		assertEquals(List.of("Pay", "Wages", "Hope"), paths());
		assertEquals("Wages", late.getCode().getName());
	}

	@Test
	void aDialogThatAKeyOpenedHasTheKeysThoughATooltipWasThere() throws Exception {
		createStudy("Pay");
		session.execute("Define", () -> code("Pay").setDefinition("What is meant"));
		click("Pay");
		Workbench.waitFor("the tooltip", () -> Arrays.stream(tree.getDisplay().getShells())
				.anyMatch(each -> each.isVisible() && (each.getStyle() & SWT.TOOL) != 0));
		Hand.during(() -> RealInput.run(List.of("key", "Insert")), hand -> {
			Shell dialog = hand.dialog("New Code", "OK");
			hand.keys("Escape");
			hand.waitFor("Escape to close the dialog", dialog::isDisposed);
		});
		assertEquals(List.of("Pay"), paths());
	}

	@Test
	void digitsGivePassagesAwayInTheTableOfNewCodesToo() throws Exception {
		createStudy("Hope");
		Coding pay = coding("They pay me late", "Hope");
		Coding thanks = coding("They thank me often", "Hope");
		click("Hope");
		Hand.during(() -> Workbench.command("org.themewright.ui.splitCode"), hand -> {
			Shell dialog = hand.dialog("Split Code", "Split");
			hand.type("1st");
			hand.keys("Return");
			hand.type("2nd");
			hand.keys("Return");
			Table parts = hand.ask(() -> Workbench.find(dialog, Table.class));
			hand.waitFor("both new codes", () -> parts.getItemCount() == 3);
			Point row = hand.ask(() -> {
				Rectangle bounds = parts.getItem(1).getBounds(1);
				return RealInput.pixel(parts.toDisplay(bounds.x + 10, bounds.y + bounds.height / 2));
			});
			RealInput.run(List.of("mousemove", "" + row.x, "" + row.y));
			RealInput.run(List.of("click", "1"));
			hand.waitFor("the row to be selected", () -> parts.getSelectionIndex() == 1);
			hand.keys("2", "1");
			hand.waitFor("the counts", () -> parts.getItem(1).getText(2).equals("1") && parts.getItem(2).getText(2).equals("1"));
			hand.ask(() -> {
				Workbench.screenshot("split-code-table");
				return null;
			});
			hand.press(dialog, "Split");
		});
		Workbench.settle();
		assertEquals("2nd", pay.getCode().getName());
		assertEquals("1st", thanks.getCode().getName());
	}

	@Test
	void wordsDroppedOnAFieldBecomeExamples() throws Exception {
		createStudy("Pay");
		StyledText text = StudyEditors.open(Workbench.page(), session, transcript).getAdapter(StyledText.class);
		properties = CodingWorkflowTest.control(Workbench.view("org.eclipse.ui.views.PropertySheet"));
		click("Pay");
		dragWords(text, "They pay me late", "Typical example");
		Workbench.waitFor("the example", () -> "They pay me late".equals(code("Pay").getExample()));
		dragWords(text, "They thank me often", "Boundary example");
		Workbench.waitFor("the example", () -> "They thank me often".equals(code("Pay").getBoundaryExample()));
		dragWords(text, "I hope for more", "Typical example");
		Workbench.waitFor("the second example", () -> "They pay me late\nI hope for more".equals(code("Pay").getExample()));
		StyledText boundary = field("Boundary example");
		assertEquals("They pay me late\nI hope for more", field("Typical example").getText());
		Workbench.screenshot("codebook-examples");
		session.undo();
		session.undo();
		Workbench.settle();
		assertNull(code("Pay").getBoundaryExample());
		Workbench.waitFor("the field to follow", () -> boundary.getText().isEmpty());
		assertEquals(TEXT, transcript.getText(), "the words stay in the transcript");
	}

	/** The field of a visible form that stands below this label; null when there is none. */
	private StyledText field(String label) {
		boolean found = false;
		for (Control each : Workbench.all(properties, Control.class)) {
			if (found && each instanceof StyledText text && text.isVisible()) {
				return text;
			}
			found |= each instanceof Label text && text.getText().equals(label) && text.isVisible();
		}
		return null;
	}

	/** Drags words over the Properties view, which then shows what they can be dropped on, and drops them there. */
	private void dragWords(StyledText text, String words, String field) {
		int at = TEXT.indexOf(words);
		text.setSelection(at, at + words.length());
		Workbench.settle();
		Point from = text.getLocationAtOffset(at + 3);
		Point over = properties.toDisplay(properties.getSize().x / 2, properties.getSize().y / 2);
		List<List<String>> steps = new ArrayList<>();
		steps.add(move(text.toDisplay(from.x, from.y + 6)));
		steps.add(List.of("mousedown", "1"));
		steps.add(move(text.toDisplay(from.x + 12, from.y + 10)));
		steps.add(move(text.toDisplay(from.x + 40, from.y + 30)));
		steps.add(move(over));
		steps.add(move(new Point(over.x + 3, over.y + 3)));
		try {
			RealInput.sequence(steps.toArray(List[]::new));
			Workbench.waitFor("the field " + field, () -> field(field) != null);
			StyledText target = field(field);
			RealInput.sequence(move(target.toDisplay(30, target.getSize().y / 2)), move(target.toDisplay(34, target.getSize().y / 2)),
					List.of("mouseup", "1"));
		} catch (RuntimeException | Error e) {
			RealInput.letGo();
			throw e;
		}
	}

	private static List<String> move(Point display) {
		Point pixel = RealInput.pixel(display);
		return List.of("mousemove", "" + pixel.x, "" + pixel.y);
	}

	@Test
	void columnsAreChosenAndRowsSortedByThem() throws Exception {
		createStudy("Beta", "Alpha", "Gamma");
		coding("They pay me late", "Alpha");
		coding("They thank me often", "Alpha");
		coding("hope", "Gamma");
		TreeColumn codings = tree.getColumn(1);
		Workbench.waitFor("the counts", () -> item("Alpha").getText(1).equals("2") && item("Beta").getText(1).equals("\u2013"));
		choose(codings);
		assertEquals(List.of("Alpha", "Gamma", "Beta"), rows());
		choose(codings);
		assertEquals(List.of("Beta", "Gamma", "Alpha"), rows());
		coding("They", "Beta");
		coding("others", "Beta");
		coding("often", "Beta");
		Workbench.waitFor("the order to follow the counts", () -> rows().equals(List.of("Gamma", "Alpha", "Beta")));
		choose(codings);
		assertEquals(List.of("Beta", "Alpha", "Gamma"), rows(), "the order of the codebook");
		choose(tree.getColumn(0));
		assertEquals(List.of("Alpha", "Beta", "Gamma"), rows());
		choose(tree.getColumn(0));
		choose(tree.getColumn(0));

		assertTrue(codings.getWidth() > 0);
		wantColumn("Codings");
		assertEquals(0, codings.getWidth());
		wantColumn("Codings");
		assertTrue(codings.getWidth() > 0);
	}

	private static void choose(TreeColumn column) {
		column.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
	}

	/** Runs the entry of a column in the menu of the view. */
	private void wantColumn(String name) {
		IMenuManager columns = null;
		for (IContributionItem each : codebook.getViewSite().getActionBars().getMenuManager().getItems()) {
			if (each instanceof MenuManager menu && menu.getMenuText().replace("&", "").equals("Columns")) {
				columns = menu;
			}
		}
		((MenuManager) columns).createContextMenu(tree).notifyListeners(SWT.Show, new Event());
		for (IContributionItem each : columns.getItems()) {
			if (each instanceof ActionContributionItem item && item.getAction().getText().equals(name)) {
				item.getAction().setChecked(!item.getAction().isChecked());
				item.getAction().run();
				Workbench.settle();
				return;
			}
		}
		throw new AssertionError("no column " + name);
	}
}
