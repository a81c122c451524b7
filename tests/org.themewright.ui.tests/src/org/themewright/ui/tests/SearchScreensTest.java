package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.themewright.ui.tests.SearchesByDialog.label;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.SavedSearch;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.RangeNavigator;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyPerspective;

/** A researcher asks by a form, narrows what was found, reads it as a concordance, keeps the search, and corrects words. */
class SearchScreensTest {

	private static final String WORD = "trust";

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;

	@BeforeEach
	void openSample() throws StudyException {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		session = Workbench.open(workbench.temp().resolve("sample"));
		StudyEditors.open(Workbench.page(), session, transcripts().get(0));
		Workbench.settle();
	}

	private List<Transcript> transcripts() {
		return StudyObjects.transcripts(session.getStudy());
	}

	private static Composite view() {
		return CodingWorkflowTest.control(NewSearchUI.getSearchResultView());
	}

	private static int matches() {
		String number = label().replaceFirst("\\D.*", "");
		return number.isEmpty() ? 0 : Integer.parseInt(number);
	}

	private static int search(String query) {
		SearchesByDialog.search(query);
		Workbench.waitFor("the hits", () -> label().contains("\u201C" + query + "\u201D") && matches() > 0);
		Workbench.page().activate(NewSearchUI.getSearchResultView());
		Workbench.settle();
		return matches();
	}

	private static void during(Consumer<Hand> use) {
		Hand.during(() -> {
		}, use);
	}

	/** The control after a label of that text. */
	private static <T extends Control> T after(Composite root, String text, Class<T> type) {
		for (Label label : Workbench.all(root, Label.class)) {
			if (label.getText().replace("&", "").equals(text)) {
				Control[] siblings = label.getParent().getChildren();
				Control next = siblings[Arrays.asList(siblings).indexOf(label) + 1];
				return type.isInstance(next) ? type.cast(next) : Workbench.find((Composite) next, type);
			}
		}
		throw new AssertionError("no label " + text);
	}

	private static void choose(Widget widget, Widget item, int detail) {
		Event event = new Event();
		event.item = item;
		event.detail = detail;
		widget.notifyListeners(SWT.Selection, event);
	}

	private static ToolItem toolItem(Composite root, String tip) {
		return Workbench.all(root, ToolBar.class).stream().flatMap(each -> Arrays.stream(each.getItems()))
				.filter(each -> each.getToolTipText() != null && each.getToolTipText().startsWith(tip)).findFirst().orElseThrow(() -> new AssertionError(tip));
	}

	/** Gives the Search view the whole window, or takes it back. */
	private static void zoom() {
		Workbench.page().toggleZoom(Workbench.page().findViewReference("org.eclipse.search.ui.views.SearchView"));
		RealInput.moveAway();
		Workbench.settle();
	}

	private static void press(String tip) {
		ToolItem item = toolItem(Workbench.window().getShell(), tip);
		if ((item.getStyle() & SWT.RADIO) != 0) {
			for (ToolItem each : item.getParent().getItems()) {
				if ((each.getStyle() & SWT.RADIO) != 0) {
					each.setSelection(each == item);
				}
			}
		}
		item.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
	}

	private static Tree facets() {
		return Workbench.all(view(), Tree.class).stream().filter(each -> (each.getStyle() & SWT.CHECK) != 0).findFirst()
				.orElseThrow();
	}

	private static TreeItem facet(String group) {
		return Arrays.stream(facets().getItems()).filter(each -> each.getText().equals(group)).findFirst()
				.orElseThrow(() -> new AssertionError("no " + group)).getItem(0);
	}

	private static List<Button> chips() {
		return Workbench.all(view(), Button.class).stream().filter(each -> each.getText().endsWith("\u00D7")).toList();
	}

	@Test
	void theFormMakesTheQueryAndProposalsCompleteIt() {
		during(hand -> {
			hand.keys("ctrl+h");
			Shell dialog = hand.dialog("Search", "Search");
			StyledText query = hand.ask(() -> Workbench.find(dialog, StyledText.class));
			hand.ask(() -> {
				query.setText("");
				TabFolder tabs = Workbench.find(dialog, TabFolder.class);
				tabs.setSelection(0);
				tabs.notifyListeners(SWT.Selection, new Event());
				after(tabs, "All of these words:", Text.class).setFocus();
				return null;
			});
			hand.type(WORD);
			hand.ask(() -> {
				Combo role = after(dialog, "Role:", Combo.class);
				role.select(1);
				role.notifyListeners(SWT.Selection, new Event());
				return null;
			});
			hand.waitFor("the query", () -> query.getText().equals(WORD + " role:participant"));
			hand.ask(() -> {
				query.setFocus();
				query.setText(WORD + " role:part");
				query.setCaretOffset(query.getCharCount());
				return null;
			});
			hand.keys("ctrl+space");
			hand.waitFor("the one proposal to be taken", () -> query.getText().equals(WORD + " role:participant"));
			hand.ask(() -> {
				query.setText(WORD + " role:participant AND");
				return null;
			});
			hand.waitFor("the error at its column", () -> Workbench.all(dialog, Label.class).stream()
					.anyMatch(each -> each.getText().startsWith("Column ")));
			hand.ask(() -> {
				Workbench.screenshot("search-form");
				query.setText(WORD + " role:participant");
				return null;
			});
			hand.press(dialog, "Search");
		});
		Workbench.waitFor("the hits", () -> label().contains("role:participant") && matches() > 0);
		assertTrue(Arrays.stream(facets().getItems()).filter(each -> each.getText().equals("Role"))
				.allMatch(each -> each.getItemCount() == 1 && each.getItem(0).getText().equals("participant")));
	}

	@Test
	void aTickNarrowsAndAChipTakesItBack() {
		int all = search(WORD);
		TreeItem speaker = facet("Speaker");
		String name = speaker.getText();
		int count = Integer.parseInt(speaker.getText(1));
		assertTrue(count > 0 && count < all, () -> name + " has some of the hits");
		speaker.setChecked(true);
		choose(facets(), speaker, SWT.CHECK);
		Workbench.waitFor("the hits of " + name, () -> matches() == count && chips().size() == 1);
		assertEquals("Speaker: " + name + "  \u00D7", chips().get(0).getText());
		assertTrue(facet("Speaker").getParentItem().getItemCount() > 1, "others can be ticked too");
		zoom();
		Workbench.screenshot("search-facets");
		CTabFolder tabs = Workbench.find(view(), CTabFolder.class);
		tabs.setSelection(1);
		Workbench.screenshot("search-histogram");
		tabs.setSelection(2);
		Workbench.screenshot("search-attributes");
		tabs.setSelection(0);
		zoom();

		Text within = Workbench.find(view(), Text.class);
		within.setText("the");
		within.notifyListeners(SWT.DefaultSelection, new Event());
		Workbench.waitFor("what is within", () -> label().contains("\u201Cthe\u201D") && chips().size() == 2);
		chips().get(0).notifyListeners(SWT.Selection, new Event());
		Workbench.waitFor("one chip", () -> chips().size() == 1);
		press("Undo Narrowing");
		press("Undo Narrowing");
		Workbench.waitFor("the hits of " + name, () -> matches() == count);
		chips().get(0).notifyListeners(SWT.Selection, new Event());
		Workbench.waitFor("all hits", () -> matches() == all && chips().isEmpty());
	}

	@Test
	void theConcordanceIsSortedByWhatStandsBeforeAndAfter() {
		search(WORD);
		press("Show as Concordance");
		Table table = concordance();
		table.getColumn(2).notifyListeners(SWT.Selection, new Event());
		Workbench.waitFor("the order by what stands after", () -> table.getSortColumn() == table.getColumn(2)
				&& isSorted(words(table)));
		zoom();
		Workbench.screenshot("search-concordance");
		zoom();
		assertTrue(table.getItemCount() > 2);
		press("Show by Transcript");
	}

	/** The first words after the hits. */
	private static List<String> words(Table table) {
		List<String> result = new ArrayList<>();
		for (TableItem each : table.getItems()) {
			result.add(each.getText(2).replaceFirst("^[^\\p{L}\\p{N}]+", "").replaceFirst("[^\\p{L}\\p{N}'\u2019-].*", "")
					.toLowerCase());
		}
		return result;
	}

	private static boolean isSorted(List<String> words) {
		Collator collator = Collator.getInstance();
		Comparator<String> order = collator::compare;
		for (int i = 1; i < words.size(); i++) {
			if (order.compare(words.get(i - 1), words.get(i)) > 0) {
				return false;
			}
		}
		return true;
	}

	@Test
	void aSavedSearchTellsOfNewHitsUntilTheyAreLookedAt() {
		search(WORD);
		during(hand -> {
			hand.keys("ctrl+alt+s");
			Shell dialog = hand.dialog("Save Search", "OK");
			hand.type("Whom they trust");
			hand.ask(() -> {
				Workbench.screenshot("save-search");
				return null;
			});
			hand.press(dialog, "OK");
		});
		Workbench.waitFor("the search in the study", () -> session.getStudy().getSearches().size() == 1);
		assertEquals(WORD, session.getStudy().getSearches().get(0).getQuery());
		assertEquals("Saved Searches 1", SavedSearchRows.group().getText());
		SavedSearchRows.expand();
		// hits are new only where it is known which were there
		Workbench.waitFor("what is there to be seen", SavedSearchRows::areCounted);
		Transcript transcript = transcripts().get(1);
		new TranscriptOperations(session).edit(transcript, new TextEdit(transcript.getText().length(), 0, " I trust them."));
		Workbench.waitFor("the badge", () -> SavedSearchRows.first().getText().endsWith("1 new"));
		Workbench.screenshot("saved-search-badge");
		runSaved();
		Workbench.waitFor("the badge to go", () -> SavedSearchRows.first().getText().equals("Whom they trust"));
		session.undo();
		session.undo();
		assertEquals(0, session.getStudy().getSearches().size());
	}

	@Test
	void aSavedSearchComesBackNarrowedSortedAndAsItWasShown() {
		search(WORD);
		TreeItem speaker = facet("Speaker");
		int count = Integer.parseInt(speaker.getText(1));
		speaker.setChecked(true);
		choose(facets(), speaker, SWT.CHECK);
		Workbench.waitFor("some of the hits", () -> matches() == count && chips().size() == 1);
		press("Show as Concordance");
		concordance().getColumn(2).notifyListeners(SWT.Selection, new Event());
		Workbench.waitFor("the order", SearchScreensTest::isSortedByWhatStandsAfter);
		during(hand -> {
			hand.keys("ctrl+alt+s");
			Shell dialog = hand.dialog("Save Search", "OK");
			hand.type("Whom they trust");
			hand.ask(() -> {
				Workbench.screenshot("save-search-narrowed");
				return null;
			});
			hand.press(dialog, "OK");
		});
		Workbench.waitFor("the search in the study", () -> session.getStudy().getSearches().size() == 1);
		SavedSearch saved = session.getStudy().getSearches().get(0);
		assertEquals(WORD, saved.getQuery());
		assertEquals("concordance", saved.getLayout());
		assertTrue(saved.getSettings().startsWith("order=RIGHT&narrowed.SPEAKER="), saved.getSettings());

		press("Show by Transcript");
		search("the");
		runSaved();
		Workbench.waitFor("the hits as they were", () -> label().contains("\u201C" + WORD + "\u201D") && matches() == count
				&& chips().size() == 1 && isSortedByWhatStandsAfter());
		press("Show by Transcript");
	}

	private static Table concordance() {
		return Workbench.all(view(), Table.class).stream().filter(each -> each.isVisible() && each.getColumnCount() == 5)
				.findFirst().orElse(null);
	}

	private static boolean isSortedByWhatStandsAfter() {
		Table table = concordance();
		return table != null && table.getSortColumn() == table.getColumn(2) && table.getItemCount() > 0
				&& isSorted(words(table));
	}

	/** Runs the first saved search from the explorer. */
	private static void runSaved() {
		SavedSearchRows.expand();
		Tree explorer = SavedSearchRows.group().getParent();
		Workbench.page().activate(Workbench.page().findView(StudyPerspective.EXPLORER));
		explorer.setSelection(SavedSearchRows.first());
		explorer.notifyListeners(SWT.Selection, new Event());
		explorer.setFocus();
		Workbench.settle();
		RealInput.keys("Return");
	}

	@Test
	void wordsAreReplacedAfterAPreviewAndOneUndoBringsThemBack() {
		String before = texts();
		int all = search("=" + WORD);
		during(hand -> {
			hand.ask(() -> {
				view().getDisplay().asyncExec(() -> Workbench.command("org.themewright.ui.replaceHits"));
				return null;
			});
			Shell dialog = hand.dialog("Replace in Transcripts", "Replace");
			hand.type("rely on");
			Table table = hand.ask(() -> Workbench.find(dialog, Table.class));
			hand.waitFor("the preview", () -> table.getItemCount() == all && table.getItem(0).getText(3).equalsIgnoreCase("rely on"));
			hand.ask(() -> {
				Workbench.screenshot("replace-in-transcripts");
				TableItem first = table.getItem(0);
				first.setChecked(false);
				choose(table, first, SWT.CHECK);
				return null;
			});
			hand.press(dialog, "Replace");
		});
		Workbench.waitFor("the texts", () -> count("rely on") == count(before, "rely on") + all - 1);
		assertFalse(before.equals(texts()));
		session.undo();
		assertEquals(before, texts());
	}

	@Test
	void similarPassagesGoToAMemoAndHitsToADiagram() {
		Turn turn = transcripts().get(0).getTurns().get(1);
		RangeNavigator navigator = Adapters.adapt(Workbench.page().getActiveEditor(), RangeNavigator.class);
		navigator.selectAndReveal(new TextRange(turn.getStart(), turn.getEnd()));
		Workbench.command("org.themewright.ui.findSimilar");
		Workbench.waitFor("passages", () -> label().contains("like \u201C") && matches() > 0);
		Workbench.page().activate(NewSearchUI.getSearchResultView());
		zoom();
		Workbench.screenshot("similar-passages");
		zoom();
		int memos = session.getStudy().getMemos().size();
		Workbench.page().activate(NewSearchUI.getSearchResultView());
		Workbench.command("org.themewright.ui.hitsToMemo");
		assertEquals(memos + 1, session.getStudy().getMemos().size());
		search(WORD);
		int diagrams = session.getStudy().getDiagrams().size();
		Workbench.command("org.themewright.ui.hitsToDiagram");
		assertEquals(diagrams + 1, session.getStudy().getDiagrams().size());
		assertFalse(session.getStudy().getDiagrams().get(diagrams).getNodes().isEmpty());
		session.undo();
		assertEquals(diagrams, session.getStudy().getDiagrams().size());
	}

	@Test
	void anyObjectIsGoneToByAFewLetters() {
		during(hand -> {
			hand.keys("ctrl+shift+t");
			Shell dialog = hand.dialog("Go To", "OK");
			hand.type("p05");
			hand.waitFor("the transcript", () -> Workbench.find(dialog, Table.class).getItemCount() > 0
					&& Workbench.find(dialog, Table.class).getItem(0).getText().startsWith("p05-kofi"));
			hand.ask(() -> {
				Workbench.screenshot("go-to");
				return null;
			});
			hand.waitFor("the button", () -> Workbench.all(dialog, Button.class).stream()
					.anyMatch(each -> each.getText().equals("OK") && each.isEnabled()));
			hand.press(dialog, "OK");
		});
		Workbench.waitFor("its editor", () -> Workbench.page().getActiveEditor().getTitle().equals("p05-kofi"));
	}

	@Test
	void quickAccessGoesToWhatIsInTheStudy() {
		during(hand -> {
			hand.keys("ctrl+3");
			hand.waitFor("Quick Access", () -> quickAccess() != null);
			hand.type("p05-kofi");
			hand.waitFor("the transcript", () -> quickAccess() != null && offered("p05-kofi") != null);
			hand.ask(() -> {
				Workbench.screenshot("quick-access");
				TableItem item = offered("p05-kofi");
				item.getParent().setSelection(item);
				Event event = new Event();
				event.item = item;
				item.getParent().notifyListeners(SWT.DefaultSelection, event);
				return null;
			});
		});
		Workbench.waitFor("its editor", () -> Workbench.page().getActiveEditor().getTitle().equals("p05-kofi"));
	}

	/** The list of Quick Access; null as long as it is not open. */
	private static Table quickAccess() {
		return Arrays.stream(Display.getCurrent().getShells())
				.filter(each -> each.isVisible() && each != Workbench.window().getShell())
				.flatMap(each -> Workbench.all(each, Table.class).stream()).findFirst().orElse(null);
	}

	private static TableItem offered(String name) {
		return Arrays.stream(quickAccess().getItems()).filter(each -> each.getText(1).startsWith(name)).findFirst()
				.orElse(null);
	}

	private String texts() {
		StringBuilder result = new StringBuilder();
		transcripts().forEach(each -> result.append(each.getText()).append('\n'));
		return result.toString();
	}

	private int count(String words) {
		return count(texts(), words);
	}

	private static int count(String text, String words) {
		return text.toLowerCase().split(words, -1).length - 1;
	}
}
