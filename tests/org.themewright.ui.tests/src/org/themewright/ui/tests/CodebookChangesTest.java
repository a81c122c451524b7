package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Theme;

/** A researcher splits, moves and deletes codes in the codebook, by keys and by mouse. */
class CodebookChangesTest extends CodebookInUse {

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
