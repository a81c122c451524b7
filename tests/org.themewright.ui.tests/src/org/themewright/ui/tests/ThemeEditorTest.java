package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudySession;
import org.themewright.core.edit.ThemeOperations;
import org.themewright.core.edit.ThemeOperations.Role;
import org.themewright.core.themes.CodingVoices;
import org.themewright.core.themes.ThemeEvidence;
import org.themewright.model.Coding;
import org.themewright.model.Theme;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyEditorInput;
import org.themewright.ui.StudyPerspective;

/** A researcher opens a theme, picks out the passages that carry it, and puts them in order. */
class ThemeEditorTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;
	private Theme theme;
	private CTabFolder tabs;

	private void openTheme() throws Exception {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		session = Workbench.open(workbench.temp().resolve("sample"));
		theme = session.getStudy().getCodebook().getThemes().get(0);
		session.execute("Begin without", () -> {
			theme.getKeyQuotes().clear();
			theme.getContraryCases().clear();
		});
		Tree tree = Workbench.find(CodingWorkflowTest.control(Workbench.view(StudyPerspective.THEMES)), Tree.class);
		TreeItem item = tree.getItem(0);
		Rectangle row = item.getBounds();
		RealInput.doubleClick(tree, row.x + 30, row.y + row.height / 2);
		Workbench.waitFor("the editor", () -> Workbench.page().getActiveEditor() != null);
		IEditorPart editor = Workbench.page().getActiveEditor();
		assertEquals(theme, ((StudyEditorInput) editor.getEditorInput()).getObject());
		assertEquals(theme.getName(), editor.getTitle());
		tabs = Workbench.find(control(), CTabFolder.class);
	}

	private static Composite control() {
		return (Composite) ((org.eclipse.e4.ui.model.application.ui.basic.MPart) Workbench.page().getActiveEditor().getSite()
				.getService(org.eclipse.e4.ui.model.application.ui.basic.MPart.class)).getWidget();
	}

	private Table table() {
		return Workbench.find((Composite) tabs.getSelection().getControl(), Table.class);
	}

	private void tab(String name) {
		int index = Arrays.stream(tabs.getItems()).map(each -> each.getText()).toList().stream()
				.filter(each -> each.startsWith(name)).findFirst()
				.map(each -> Arrays.stream(tabs.getItems()).map(item -> item.getText()).toList().indexOf(each)).orElseThrow();
		Rectangle place = tabs.getItem(index).getBounds();
		RealInput.click(tabs, place.x + place.width / 2, place.y + place.height / 2);
		assertEquals(index, tabs.getSelectionIndex());
	}

	private void click(Table in, int row) {
		Rectangle place = in.getItem(row).getBounds(0);
		RealInput.click(in, place.x + 40, place.y + place.height / 2);
	}

	private void press(String text) {
		Button button = Workbench.all((Composite) tabs.getSelection().getControl(), Button.class).stream()
				.filter(each -> each.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
		assertTrue(button.isEnabled(), text);
		RealInput.click(button, button.getSize().x / 2, button.getSize().y / 2);
	}

	@Test
	void passagesArePickedPutInOrderAndGoneTo() throws Exception {
		openTheme();
		List<Coding> passages = ThemeEvidence.of(theme).codings().stream().limit(6).toList();
		assertTrue(passages.subList(0, 4).stream().noneMatch(CodingVoices::isWithheld));
		assertEquals("Passages " + ThemeEvidence.of(theme).codings().size(), tabs.getSelection().getText());
		for (int i = 0; i < 3; i++) {
			click(table(), i);
			press("Key Quote");
		}
		assertEquals(passages.subList(0, 3), theme.getKeyQuotes());
		click(table(), 3);
		press("Contrary Case");
		assertEquals(List.of(passages.get(3)), theme.getContraryCases());
		RealInput.moveAway();
		assertTrue(Arrays.stream(tabs.getItems()).allMatch(each -> each.isShowing()), "a tab is left out");
		Workbench.screenshot("theme-editor");

		tab("Key Quotes 3");
		click(table(), 0);
		RealInput.keys("alt+Down");
		assertEquals(List.of(passages.get(1), passages.get(0), passages.get(2)), theme.getKeyQuotes());
		Rectangle first = table().getItem(0).getBounds(0);
		Rectangle last = table().getItem(2).getBounds(0);
		RealInput.drag(table(), first.x + 40, first.y + first.height / 2, table(), last.x + 40, last.y + last.height - 3);
		Workbench.waitFor("the first to be last",
				() -> theme.getKeyQuotes().equals(List.of(passages.get(0), passages.get(2), passages.get(1))));
		assertEquals(passages.get(1).getQuote().strip().replaceAll("\\s+", " "), table().getItem(2).getText(0));
		RealInput.keys("ctrl+z");
		assertEquals(List.of(passages.get(1), passages.get(0), passages.get(2)), theme.getKeyQuotes());
		click(table(), 1);
		RealInput.keys("Delete");
		assertEquals(List.of(passages.get(1), passages.get(2)), theme.getKeyQuotes());
		Rectangle row = table().getItem(0).getBounds(0);
		RealInput.doubleClick(table(), row.x + 40, row.y + row.height / 2);
		Workbench.waitFor("the passage", () -> {
			StyledText text = Workbench.page().getActiveEditor().getAdapter(StyledText.class);
			return text != null && text.getSelectionText().equals(passages.get(1).getQuote());
		});
	}

	@Test
	void whatIsDoneElsewhereShowsAndADeletedThemeIsClosed() throws Exception {
		openTheme();
		Coding quote = ThemeEvidence.of(theme).codings().get(0);
		new ThemeOperations(session).pick(theme, Role.KEY_QUOTE, List.of(quote));
		Workbench.waitFor("the key quote", () -> tabs.getItem(0).getText().equals("Key Quotes 1"));
		new org.themewright.core.edit.CodingOperations(session).uncode(List.of(quote));
		Workbench.waitFor("no key quote", () -> tabs.getItem(0).getText().equals("Key Quotes 0"));
		tab("Voices");
		assertEquals(session.getStudy().getParticipants().size(), table().getItemCount());
		RealInput.moveAway();
		Workbench.screenshot("theme-voices");
		new org.themewright.core.edit.StudyOperations(session).delete(List.of(theme));
		Workbench.waitFor("the editor to close", () -> Workbench.page().getActiveEditor() == null);
	}
}
