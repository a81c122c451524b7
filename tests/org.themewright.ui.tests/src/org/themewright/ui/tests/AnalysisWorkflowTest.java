package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.text.TextEdit;
import org.themewright.model.AnalysisRun;
import org.themewright.model.StudyObjects;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyPerspective;

/** A researcher runs methods of analysis, looks at what comes out, goes to the words behind it, and keeps it. */
class AnalysisWorkflowTest {

	/** Less than the side of a cell of a heat map. */
	private static final int STEP = 7;

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;

	private void openSample() throws Exception {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		session = Workbench.open(workbench.temp().resolve("sample"));
	}

	@AfterEach
	void shrinkTheView() {
		Workbench.page().zoomOut();
	}

	/** Chooses an item of the menus by its texts. */
	static void menu(String... path) {
		Menu menu = Workbench.window().getShell().getMenuBar();
		for (String each : path) {
			menu.notifyListeners(SWT.Show, new Event());
			MenuItem item = Arrays.stream(menu.getItems())
					.filter(some -> some.getText().replace("&", "").split("\t")[0].equals(each)).findFirst()
					.orElseThrow(() -> new AssertionError(each));
			if (item.getMenu() == null) {
				item.notifyListeners(SWT.Selection, new Event());
			} else {
				menu = item.getMenu();
			}
		}
	}

	/** Runs a method with the values that its form begins with. */
	private Composite run(String category, String method, String firstTab) {
		Hand.during(() -> menu("Study", "Analyse", category, method + "..."),
				hand -> hand.press(hand.dialog("Analyse", "Run"), "Run"));
		return results(firstTab);
	}

	/** Waits for a result whose first part has a title. */
	static Composite results(String firstTab) {
		Workbench.waitFor("the result " + firstTab, () -> tabs() != null && tabs().getItemCount() > 0
				&& tabs().getItem(0).getText().startsWith(firstTab) && tabs().isVisible());
		return tabs();
	}

	static CTabFolder tabs() {
		var view = Workbench.page().findView(StudyPerspective.RESULTS);
		return view == null ? null : Workbench.all(CodingWorkflowTest.control(view), CTabFolder.class).stream().findFirst()
				.orElse(null);
	}

	private static void showTab(String title) {
		CTabFolder tabs = tabs();
		for (int i = 0; i < tabs.getItemCount(); i++) {
			if (tabs.getItem(i).getText().startsWith(title)) {
				tabs.setSelection(i);
				tabs.notifyListeners(SWT.Selection, new Event());
				Workbench.settle();
				return;
			}
		}
		throw new AssertionError(title + " in " + Arrays.toString(tabs.getItems()));
	}

	/** Shows the part that is seen in another of its viewers. */
	static void showAs(String viewer) {
		ToolItem item = Workbench.all(tabs(), ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems()))
				.filter(each -> each.getText().equals(viewer)).findFirst().orElseThrow(() -> new AssertionError(viewer));
		for (ToolItem each : item.getParent().getItems()) {
			each.setSelection(each == item);
		}
		item.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
	}

	static Composite shownPage() {
		return (Composite) tabs().getSelection().getControl();
	}

	/** Makes the view as large as the window, for a picture. */
	private static void enlarge() {
		IWorkbenchPage page = Workbench.page();
		page.zoomOut();
		IWorkbenchPartReference view = page.findViewReference(StudyPerspective.RESULTS);
		page.activate(view.getPart(false));
		if (!page.isPageZoomed()) {
			page.toggleZoom(view);
		}
		Workbench.settle();
	}

	private static void clickCell(Table table, int row, int column, boolean twice) {
		Rectangle cell = table.getItem(row).getBounds(column);
		if (twice) {
			RealInput.doubleClick(table, cell.x + cell.width / 2, cell.y + cell.height / 2);
		} else {
			RealInput.click(table, cell.x + cell.width / 2, cell.y + cell.height / 2);
		}
	}

	/** The first line that is seen in a view. */
	private static String firstLabel(String view) {
		return Workbench.all(CodingWorkflowTest.control(Workbench.page().findView(view)), Label.class).stream()
				.filter(Label::isVisible).map(Label::getText).findFirst().orElse("");
	}

	private static String codingsHeader() {
		return firstLabel(StudyPerspective.CODINGS);
	}

	@Test
	void aMethodIsRunFromTheMenuAndItsTableSortedFilteredCopiedExportedAndFollowedToTheWords() throws Exception {
		openSample();
		run("Codes", "Code frequency", "Code frequency");
		showAs("Table");
		Table table = Workbench.find(shownPage(), Table.class);
		assertEquals(34, table.getItemCount());
		// the last column holds what is left of the width
		int total = table.getColumnCount() - 2;
		table.getColumn(total).notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
		assertEquals("23", table.getItem(0).getText(total), "the most frequent code");
		assertEquals(SWT.DOWN, table.getSortDirection());
		table.setFocus();
		RealInput.keys("ctrl+a");
		assertEquals(34, table.getSelectionCount());
		Workbench.find(shownPage(), Text.class).setFocus();
		RealInput.type("choosing");
		Workbench.waitFor("one row", () -> table.getItemCount() == 1);
		Workbench.screenshot("results-table");
		clickCell(table, 0, 0, false);
		RealInput.keys("ctrl+c");
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		String copied = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertTrue(copied.startsWith("Code\tPath\tDepth\t") && copied.endsWith("\t23"), copied);
		RealInput.keys("Right", "Right", "Right", "Return");
		Workbench.waitFor("the passages of one cell", () -> codingsHeader().startsWith("5 "));
		assertTrue(codingsHeader().contains("Choosing what to share"), codingsHeader());
		clickCell(table, 0, 0, true);
		Workbench.waitFor("the passages of the row", () -> codingsHeader().startsWith("23 "));
		Path file = workbench.temp().resolve("out.csv");
		Hand.during(() -> tool("Export..."), hand -> {
			RealInput.run(List.of("sleep", "1.5"));
			hand.keys("ctrl+a");
			hand.type(file.toString());
			hand.keys("Return");
		});
		Workbench.waitFor("the file", () -> Files.exists(file));
		List<String> lines = Files.readString(file, StandardCharsets.UTF_8).lines().toList();
		assertEquals(2, lines.size(), "the rows that are shown");
		assertTrue(lines.get(1).endsWith(",23"), lines.get(1));
	}

	/** Presses a button of the view's tool bar. */
	private static void tool(String tip) {
		var bars = Workbench.page().findView(StudyPerspective.RESULTS).getViewSite().getActionBars().getToolBarManager();
		for (var each : bars.getItems()) {
			if (each instanceof ActionContributionItem item
					&& tip.equals(item.getAction().getText())) {
				assertTrue(item.getAction().isEnabled(), tip);
				item.getAction().run();
				return;
			}
		}
		throw new AssertionError(tip);
	}

	/** The line below a picture, which says what the keys have reached. */
	private static String said() {
		return Workbench.all(shownPage(), Label.class).getLast().getText();
	}

	private static Canvas canvas() {
		Canvas canvas = Workbench.all(shownPage(), Canvas.class).stream().filter(each -> each.getChildren().length == 0)
				.findFirst().orElseThrow();
		Workbench.waitFor("the picture", () -> {
			canvas.setFocus();
			return !said().isEmpty();
		});
		return canvas;
	}

	@Test
	void chartsSayTheirValuesAndLeadToTheWordsByKey() throws Exception {
		openSample();
		run("Codes", "Code sequence", "Transitions");
		enlarge();
		showTab("How often");
		canvas();
		Workbench.screenshot("heat-map");
		RealInput.keys("End");
		Workbench.waitFor("the last cell", () -> said().contains(" \u00d7 "));
		aDoubleClickLeadsToTheWords(canvas());
		showTab("From code");
		canvas();
		Workbench.screenshot("sankey");
		String flow = said();
		RealInput.keys("Return");
		Workbench.waitFor("the passages", () -> codingsHeader().contains(flow.substring(0, flow.indexOf(':'))));
		enlarge();
		showTab("Which code");
		canvas();
		String first = said();
		RealInput.keys("Right");
		Workbench.waitFor("another node", () -> !said().equals(first));
		Workbench.screenshot("code-graph");
		String node = said();
		RealInput.keys("Return");
		Workbench.waitFor("its passages", () -> codingsHeader().contains(node.substring(0, node.indexOf(':'))));
	}

	/** In the row of cells across the middle there is one with a number. */
	private static void aDoubleClickLeadsToTheWords(Canvas map) throws Exception {
		Point size = map.getSize();
		String before = codingsHeader();
		int x = size.x / 2;
		do {
			x += STEP;
			assertTrue(x < size.x, "a cell with a number");
			RealInput.click(map, x, size.y / 2);
			Workbench.settle();
		} while (said().endsWith(": 0"));
		assertEquals(before, codingsHeader(), "a click only tells what is there");
		String cell = said().substring(0, said().indexOf(':'));
		RealInput.doubleClick(map, x, size.y / 2);
		Workbench.waitFor("its passages", () -> codingsHeader().contains(cell));
	}

	@Test
	void saturationAndAgreementAreSeenWhole() throws Exception {
		openSample();
		run("Codes", "Saturation", "New codes");
		enlarge();
		showTab("Codes by interview");
		canvas();
		Workbench.screenshot("saturation-curve");
		showTab("Saturation");
		Workbench.screenshot("results-text");
		run("Researchers", "Agreement between researchers", "Agreement by code");
		enlarge();
		showAs("Table");
		Workbench.screenshot("agreement-table");
		assertEquals(5, tabs().getItemCount(), "every part has a tab");
		showTab("Agreement by code, with");
		canvas();
		Workbench.screenshot("agreement-chart");
		showTab("What was compared");
		Workbench.screenshot("agreement-compared");
	}

	@Test
	void whatIsMissingIsAskedForAndAWordLeadsToItsPlaces() throws Exception {
		openSample();
		Hand.during(() -> menu("Study", "Analyse", "Words", "Keyword in context..."), hand -> {
			Shell dialog = hand.dialog("Analyse", "Run");
			Button run = hand.button(dialog, "Run");
			hand.ask(() -> {
				assertTrue(!run.isEnabled());
				Workbench.screenshot("analysis-form");
				return null;
			});
			hand.ask(() -> Workbench.all(dialog, Text.class).stream()
					.filter(each -> (each.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow().setFocus());
			hand.type("peer");
			hand.waitFor("the button", run::isEnabled);
			hand.press(dialog, "Run");
		});
		results("");
		Table table = Workbench.find(shownPage(), Table.class);
		clickCell(table, 0, 0, false);
		RealInput.keys("Return");
		Workbench.waitFor("the transcript", () -> Workbench.page().getActiveEditor() != null);
		assertEquals("peer", Workbench.page().getActiveEditor().getAdapter(StyledText.class).getSelectionText());
		Workbench.view(StudyPerspective.RESULTS);
		table.setFocus();
		RealInput.keys("shift+Down", "Return");
		Workbench.waitFor("the passages", () -> passages() != null);
		Shell passages = passages();
		Workbench.screenshot("passages-dialog");
		passages.close();
		Workbench.settle();
		assertNull(passages(), "one window for one key");
		RealInput.keys("Return");
		Workbench.waitFor("the passages again", () -> passages() != null);
		Workbench.studies().close(session);
		assertNull(passages(), "goes with the study");
	}

	@Test
	void summariesAreWrittenInTheFrameworkMatrixAndWordsSeenAsACloud() throws Exception {
		openSample();
		run("Themes", "Framework matrix", "Framework matrix");
		enlarge();
		Table table = Workbench.find(shownPage(), Table.class);
		clickCell(table, 0, 1, false);
		StyledText summary = Workbench.find(shownPage(), StyledText.class);
		Workbench.waitFor("the cell", summary::isEnabled);
		String before = summary.getText();
		summary.setFocus();
		RealInput.keys("ctrl+a");
		RealInput.type("Speaks of being seen.");
		table.setFocus();
		Workbench.waitFor("the summary in the table", () -> table.getItem(0).getText(1).startsWith("Speaks of being seen."));
		Workbench.screenshot("framework-matrix");
		session.undo();
		Workbench.waitFor("the summary to be as before", () -> summary.getText().equals(before));
		run("Words", "Word frequency", "Words");
		enlarge();
		showAs("Word Cloud");
		canvas();
		Workbench.screenshot("word-cloud");
	}

	private static Shell passages() {
		return Arrays.stream(Display.getCurrent().getShells())
				.filter(each -> each.isVisible() && each.getText().equals("Passages")).findFirst().orElse(null);
	}

	private static String header() {
		return firstLabel(StudyPerspective.RESULTS);
	}

	private void keepAs(String name) {
		int before = session.getStudy().getAnalyses().size();
		Hand.during(() -> tool("Keep in Study..."), hand -> {
			Shell dialog = hand.dialog("Keep in Study", "OK");
			hand.keys("ctrl+a");
			hand.type(name);
			hand.press(dialog, "OK");
		});
		Workbench.waitFor("the analysis in the study", () -> session.getStudy().getAnalyses().size() == before + 1);
	}

	@Test
	void aKeptResultTellsThatItIsOutOfDateIsRunAgainAndCompared() throws Exception {
		openSample();
		run("Speakers", "Talk time", "Talk time");
		keepAs("Before");
		Workbench.waitFor("the header", () -> header().equals("Before (kept)"));
		keepAnother();
		AnalysisRun first = session.getStudy().getAnalyses().get(0);
		AnalysisRun second = session.getStudy().getAnalyses().get(1);
		String result = second.getResult();
		assertNotNull(result);
		var text = StudyObjects.transcripts(session.getStudy()).get(0);
		int place = text.getTurns().get(1).getStart();
		new TranscriptOperations(session).edit(text,
				new TextEdit(place, place, "Well, well, well. "));
		Workbench.waitFor("the result to be out of date", () -> header().contains("out of date"));
		Workbench.screenshot("out-of-date");
		tool("Run Again");
		Workbench.waitFor("the new result in its place", () -> !result.equals(second.getResult()));
		Workbench.waitFor("the result to be up to date", () -> header().equals("After (kept)"));
		var explorer = Workbench.view(StudyPerspective.EXPLORER);
		TreeViewer tree = (TreeViewer) explorer.getSite().getSelectionProvider();
		tree.expandAll();
		Workbench.waitFor("the mark in the explorer",
				() -> isShown(tree, "Before  out of date") && isShown(tree, "After"));
		tree.setSelection(new StructuredSelection(List.of(first, second)), true);
		Workbench.settle();
		Workbench.screenshot("explorer-out-of-date");
		Workbench.command("org.themewright.ui.compareAnalyses");
		results("What differs");
		assertTrue(Workbench.find(shownPage(), Table.class).getItemCount() > 0);
		Workbench.screenshot("compared-runs");
		new StudyOperations(session).delete(List.of(first));
		assertEquals(1, session.getStudy().getAnalyses().size());
		session.undo();
		assertEquals(2, session.getStudy().getAnalyses().size());
	}

	private static boolean isShown(TreeViewer tree, String text) {
		Deque<TreeItem> items = new ArrayDeque<>(List.of(tree.getTree().getItems()));
		while (!items.isEmpty()) {
			TreeItem item = items.pop();
			if (item.getText().equals(text)) {
				return true;
			}
			items.addAll(List.of(item.getItems()));
		}
		return false;
	}

	private void keepAnother() {
		run("Speakers", "Talk time", "Talk time");
		Workbench.waitFor("a result that is not kept", () -> !header().contains("(kept)"));
		keepAs("After");
		Workbench.waitFor("the header", () -> header().equals("After (kept)"));
	}

	@Test
	void thePluginsPageListsWhatIsContributedAndCopiesIt() {
		Hand.during(() -> Workbench.command("org.themewright.ui.plugins"), hand -> {
			Shell dialog = hand.dialog("Plug-ins", "Close");
			Tree tree = hand.ask(() -> Workbench.find(dialog, Tree.class));
			hand.waitFor("the plug-ins", () -> tree.getItemCount() > 0);
			hand.press(dialog, "Copy");
			hand.ask(() -> {
				Clipboard clipboard = new Clipboard(dialog.getDisplay());
				String copied = (String) clipboard.getContents(TextTransfer.getInstance());
				clipboard.dispose();
				assertTrue(copied.contains("org.themewright.analysis.methods\t"), copied);
				assertTrue(copied.contains("\tResult Views\tHeat Map\t"), copied);
				return tree.setFocus();
			});
			hand.keys("Home", "Right");
			hand.waitFor("what it contributes", () -> tree.getItem(0).getItemCount() == 14
					&& !tree.getItem(0).getItem(0).getText().isEmpty());
			hand.ask(() -> {
				Workbench.screenshot("plug-ins");
				return null;
			});
			hand.press(dialog, "Close");
		});
	}
}
