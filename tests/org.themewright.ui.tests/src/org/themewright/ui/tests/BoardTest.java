package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudySession;
import org.themewright.model.Code;
import org.themewright.model.StudyObjects;
import org.themewright.model.Theme;
import org.themewright.sample.SampleStudy;

/** A researcher sorts the codes of a study into themes, with the mouse and with keys. */
class BoardTest {

	private static final int COLUMN = 220 + 14;
	private static final int FIRST_CARD = 14 + 80 + 8;
	private static final int CARD = 50 + 8;

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;
	private List<Theme> themes;
	private Canvas board;
	private Composite editor;

	private void openBoard() throws Exception {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		session = Workbench.open(workbench.temp().resolve("sample"));
		themes = StudyObjects.allThemes(session.getStudy().getCodebook());
		Workbench.command("org.themewright.ui.openBoard");
		Workbench.waitFor("the board", () -> Workbench.page().getActiveEditor() != null);
		Workbench.page().toggleZoom(Workbench.page().getActivePartReference());
		Workbench.settle();
		editor = (Composite) Workbench.page().getActiveEditor().getSite()
				.getService(org.eclipse.e4.ui.model.application.ui.basic.MPart.class).getWidget();
		board = Workbench.all(editor, Canvas.class).stream().filter(each -> (each.getStyle() & SWT.H_SCROLL) != 0)
				.findFirst().orElseThrow();
		assertTrue(board.isFocusControl());
	}

	private static int x(int column) {
		return 14 + column * COLUMN + 60;
	}

	private static int y(int row) {
		return FIRST_CARD + row * CARD + 25;
	}

	/** The column of a theme: the first one has the codes of none. */
	private int column(Theme theme) {
		return themes.indexOf(theme) + 1;
	}

	private List<?> selected() {
		return ((IStructuredSelection) Workbench.page().getActiveEditor().getSite().getSelectionProvider().getSelection())
				.toList();
	}

	private Theme withCodes(int least, Theme... others) {
		return themes.stream().filter(each -> each.getCodes().size() >= least && !List.of(others).contains(each)).findFirst()
				.orElseThrow();
	}

	@Test
	void cardsAreDraggedBetweenAndWithinColumns() throws Exception {
		openBoard();
		Theme from = withCodes(2);
		Theme to = withCodes(1, from);
		List<Code> before = List.copyOf(from.getCodes());
		List<Code> there = List.copyOf(to.getCodes());
		assertTrue(column(to) < 6, "on the screen");
		RealInput.drag(board, x(column(from)), y(0), board, x(column(to)), y(0) - 20);
		Workbench.waitFor("the card to move", () -> to.getCodes().size() == there.size() + 1);
		assertEquals(before.get(0), to.getCodes().get(0), "before the first");
		assertEquals(before.subList(1, before.size()), from.getCodes());
		assertEquals(List.of(before.get(0)), selected(), "what was moved stays selected");
		RealInput.moveAway();
		Workbench.screenshot("theme-board");
		RealInput.keys("ctrl+z");
		assertEquals(before, from.getCodes());
		assertEquals(there, to.getCodes());

		RealInput.drag(board, x(column(from)), y(0), board, x(column(from)), y(1) + 20);
		Workbench.waitFor("the card to be second", () -> from.getCodes().get(1) == before.get(0));
		assertEquals(before.size(), from.getCodes().size());
		RealInput.keys("ctrl+z");
		assertEquals(before, from.getCodes());

		RealInput.drag(board, x(column(from)), y(0), board, x(0), y(0));
		Workbench.waitFor("the card to be in no theme", () -> !from.getCodes().contains(before.get(0)));
		assertTrue(before.get(0).eContainer() != null);
	}

	@Test
	void severalCardsAreSelectedAndCarriedByKeys() throws Exception {
		openBoard();
		Theme from = withCodes(2);
		List<Code> before = List.copyOf(from.getCodes());
		Theme right = themes.get(themes.indexOf(from) + 1);
		List<Code> there = List.copyOf(right.getCodes());
		RealInput.click(board, x(column(from)), y(0));
		assertEquals(List.of(before.get(0)), selected());
		RealInput.keys("shift+Down");
		assertEquals(before.subList(0, 2), selected());
		RealInput.keys("alt+Right");
		assertTrue(right.getCodes().containsAll(before.subList(0, 2)));
		assertEquals(before.subList(2, before.size()), from.getCodes());
		RealInput.keys("ctrl+z");
		assertEquals(before, from.getCodes(), "one step takes both back");
		assertEquals(there, right.getCodes());

		RealInput.click(board, x(column(from)), y(0));
		RealInput.keys("alt+Down");
		assertEquals(before.get(0), from.getCodes().get(1));
		RealInput.keys("ctrl+shift+Right");
		assertTrue(right.getCodes().contains(before.get(0)) && from.getCodes().contains(before.get(0)), "in both");
		RealInput.keys("Delete");
		assertFalse(right.getCodes().contains(before.get(0)), "taken out of the column it was copied to");
		assertTrue(from.getCodes().contains(before.get(0)));
	}

	@Test
	void typingFindsACardAndAReaderIsToldWhereTheFocusIs() throws Exception {
		openBoard();
		Theme theme = withCodes(1);
		Code code = theme.getCodes().get(0);
		String word = code.getName().split(" ")[0].toLowerCase();
		if (word.startsWith("n")) {
			word = word.toUpperCase();
		}
		RealInput.type(word);
		Text find = Workbench.find(editor, Text.class);
		assertEquals(word, find.getText());
		assertFalse(selected().isEmpty());
		assertTrue(((Code) selected().get(0)).getName().toLowerCase().contains(word.toLowerCase()));
		RealInput.keys("Down", "Home");
		Accessible accessible = board.getAccessible();
		assertEquals(board, accessible.getControl());
		RealInput.keys("Down");
		assertTrue(selected().get(0) instanceof Code);
	}
}
