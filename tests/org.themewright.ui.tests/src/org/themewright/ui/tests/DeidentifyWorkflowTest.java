package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudySession;
import org.themewright.core.edit.TranscriptOperations;
import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.core.privacy.PseudonymEntry.Kind;
import org.themewright.core.privacy.PseudonymKey;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.model.AnchorState;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyEditors;
import org.themewright.ui.StudyPerspective;

/** A researcher takes a name out of all interviews, by keys alone, and goes through what the finder proposes. */
class DeidentifyWorkflowTest {

	private static final String KEY_TITLE = "Pseudonym Key";
	private static final String TITLE = "De-identify";
	private static final String PASSPHRASE = "quill tango barley";
	private static final String NAME = "Josie";

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private Path folder;
	private StudySession session;
	private Transcript transcript;
	private StyledText text;

	@BeforeEach
	void open() throws Exception {
		folder = workbench.temp().resolve("sample");
		SampleStudy.create(folder, null).close();
		session = Workbench.open(folder);
		List<Transcript> all = StudyObjects.transcripts(session.getStudy());
		transcript = all.stream().filter(each -> each.getText().contains(NAME)).findFirst().orElseThrow();
		Transcript other = all.stream().filter(each -> each != transcript).findFirst().orElseThrow();
		new TranscriptOperations(session).edit(other, new TextEdit(0, 0, "Is it " + NAME + "\u2019s? "));
		session.save(null);
		text = StudyEditors.open(Workbench.page(), session, transcript).getAdapter(StyledText.class);
		text.setFocus();
		Workbench.settle();
	}

	private Map<Transcript, String> texts() {
		return StudyObjects.transcripts(session.getStudy()).stream().collect(Collectors.toMap(each -> each, Transcript::getText));
	}

	/** Ids of codings, each with its words. */
	private Map<String, String> quotes() {
		return StudyObjects.transcripts(session.getStudy()).stream().flatMap(each -> StudyObjects.codingsIn(each).stream())
				.filter(each -> each.getState() == AnchorState.FIRM).peek(DeidentifyWorkflowTest::check)
				.collect(Collectors.toMap(Coding::getId, Coding::getQuote));
	}

	private static void check(Coding coding) {
		assertEquals(coding.getQuote(), new TextRange(coding.getStart(), coding.getEnd())
				.in(((Transcript) StudyObjects.setOf(coding).getSource()).getText()));
	}

	private static Map<String, String> replaced(Map<String, String> quotes) {
		return quotes.entrySet().stream()
				.collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().replace(NAME, "Belinda")));
	}

	/** Presses a key that opens a dialog, from a thread that waits for nothing. */
	private static void press(String key) {
		Thread thread = new Thread(() -> RealInput.run(List.of("key", "--clearmodifiers", key)));
		thread.start();
		Workbench.waitFor("the key", () -> !thread.isAlive());
	}

	private void createKey(Hand hand) {
		hand.dialog(KEY_TITLE, "Create");
		hand.type(PASSPHRASE);
		hand.keys("Tab");
		hand.type(PASSPHRASE);
		hand.keys("Return");
	}

	private static List<String> column(Hand hand, Table table, int column) {
		return hand.ask(() -> IntStream.range(0, table.getItemCount()).mapToObj(table::getItem)
				.map(each -> each.getText(column)).toList());
	}

	private List<PseudonymEntry> entries() throws Exception {
		try (PseudonymKey key = PseudonymKey.open(folder, PASSPHRASE.toCharArray())) {
			return key.entries();
		}
	}

	@Test
	void aWordIsMarkedAndReplacedEverywhereAndUndoTakesItBack() throws Exception {
		Map<Transcript, String> before = texts();
		Map<String, String> quotes = quotes();
		long occurrences = before.values().stream()
				.flatMap(each -> Pattern.compile("\\b" + NAME + "\\b").matcher(each).results()).count();
		text.setSelection(transcript.getText().indexOf(NAME) + 2);
		Hand.during(() -> press("ctrl+alt+p"), hand -> {
			createKey(hand);
			Shell dialog = hand.dialog(TITLE, "Replace");
			Table table = hand.ask(() -> Workbench.find(dialog, Table.class));
			hand.waitFor("the places", () -> table.getItemCount() >= occurrences);
			assertTrue(column(hand, table, 2).stream().allMatch(each -> each.startsWith(NAME)), "the word at the caret");
			assertTrue(column(hand, table, 4).contains("[Person 1]\u2019s"), "proposed, as a possessive");
			hand.keys("ctrl+a");
			hand.type("Belinda");
			hand.waitFor("the other pseudonym", () -> table.getItemCount() > 0 && table.getItem(0).getText(4).startsWith("Belinda"));
			hand.ask(() -> {
				Workbench.screenshot("deidentify-mark");
				return null;
			});
			hand.waitFor("the button", () -> hand.button(dialog, "Replace").isEnabled());
			hand.keys("Return");
		});
		assertTrue(texts().values().stream().noneMatch(each -> each.contains(NAME)));
		assertEquals(transcript.getText(), text.getText(), "the editor follows");
		assertTrue(texts().values().stream().anyMatch(each -> each.startsWith("Is it Belinda\u2019s? ")));
		assertEquals(replaced(quotes), quotes(), "codings are on the same words");
		Workbench.screenshot("deidentify-marked");
		assertEquals(List.of(new PseudonymEntry(NAME, "Belinda", Kind.PERSON, "")), entries());

		text.setFocus();
		RealInput.keys("ctrl+z");
		assertEquals(before, texts(), "one step");
		assertEquals(quotes, quotes());
		assertEquals(transcript.getText(), text.getText());
	}

	@Test
	void aPlaceIsLeftOutAndThePassphraseIsAskedForOnce() throws Exception {
		text.setSelection(transcript.getText().indexOf(NAME), transcript.getText().indexOf(NAME) + NAME.length());
		Hand.during(() -> press("ctrl+alt+p"), hand -> {
			createKey(hand);
			Shell dialog = hand.dialog(TITLE, "Replace");
			Table table = hand.ask(() -> Workbench.find(dialog, Table.class));
			hand.waitFor("the places", () -> table.getItemCount() > 1);
			hand.keys("Tab", "Tab");
			hand.waitFor("the table", table::isFocusControl);
			hand.keys("space");
			hand.waitFor("the check mark to go", () -> !table.getItem(0).getChecked());
			hand.press(dialog, "Replace");
		});
		assertEquals(1, texts().values().stream().filter(each -> each.contains(NAME)).count());
		Hand.during(() -> press("ctrl+alt+p"), hand -> {
			hand.dialog(TITLE, "Replace");
			hand.keys("Escape");
		});
	}

	@Test
	void whatIsFoundIsShownIgnoredAndReplaced() throws Exception {
		RealInput.keys("ctrl+alt+i");
		IViewPart view = Workbench.page().findView(StudyPerspective.IDENTIFIERS);
		Tree tree = Workbench.find(Workbench.window().getShell(), Tree.class);
		for (Tree each : Workbench.all(Workbench.window().getShell(), Tree.class)) {
			tree = each.getColumnCount() == 4 && each.getColumn(3).getText().equals("Why") ? each : tree;
		}
		Tree found = tree;
		Workbench.waitFor("proposals", () -> found.getItemCount() > 1);
		assertTrue(Workbench.page().isPartVisible(view));
		Workbench.screenshot("deidentify-find");
		TreeItem josie = item(found, "People", NAME);
		found.setFocus();
		found.setSelection(josie);
		RealInput.keys("Right", "Down", "Return");
		assertEquals(NAME, Workbench.page().getActiveEditor().getAdapter(StyledText.class).getSelectionText(),
				"Enter shows the place");

		found.setFocus();
		int count = found.getItem(0).getItemCount();
		found.setSelection(item(found, "People", "Sheila"));
		found.notifyListeners(SWT.Selection, new Event());
		RealInput.keys("Delete");
		assertEquals(count - 1, found.getItem(0).getItemCount());
		RealInput.keys("F5");
		Workbench.waitFor("the search to end", () -> found.getItemCount() > 1);
		assertEquals(count - 1, found.getItem(0).getItemCount(), "what is ignored is not proposed again");

		found.setFocus();
		found.setSelection(new TreeItem[] { item(found, "People", NAME), item(found, "People", "Neville") });
		found.notifyListeners(SWT.Selection, new Event());
		Hand.during(() -> press("ctrl+Return"), hand -> {
			createKey(hand);
			Shell dialog = hand.dialog(TITLE, "Replace");
			List<Table> tables = hand.ask(() -> Workbench.all(dialog, Table.class));
			assertEquals(2, hand.ask(tables.get(0)::getItemCount));
			hand.waitFor("the places", () -> tables.get(1).getItemCount() > 2);
			hand.ask(() -> {
				Workbench.screenshot("deidentify-many");
				return null;
			});
			hand.waitFor("the button", () -> hand.button(dialog, "Replace").isEnabled());
			hand.press(dialog, "Replace");
		});
		assertTrue(texts().values().stream().noneMatch(each -> each.contains(NAME) || each.contains("Neville")));
		assertEquals(2, entries().size());
		assertFalse(session.getCommandStack().getMostRecentCommand().getLabel().contains(NAME));
		session.undo();
		assertTrue(transcript.getText().contains(NAME));
		Workbench.page().hideView(view);
	}

	private static TreeItem item(Tree tree, String category, String words) {
		for (TreeItem top : tree.getItems()) {
			if (top.getText().equals(category)) {
				for (TreeItem each : top.getItems()) {
					if (each.getText().equals(words)) {
						return each;
					}
				}
			}
		}
		throw new AssertionError("not proposed: " + words);
	}

	@Test
	void aNameThatIsNowhereIsTold() throws Exception {
		Hand.during(() -> press("ctrl+alt+p"), hand -> {
			createKey(hand);
			Shell dialog = hand.dialog(TITLE, "Replace");
			hand.keys("shift+Tab", "ctrl+a");
			hand.type("Zebedee Q");
			hand.waitFor("the count", () -> Workbench.all(dialog, Label.class).stream()
					.anyMatch(each -> each.getText().startsWith("Nowhere")));
			assertFalse(hand.ask(hand.button(dialog, "Replace")::isEnabled));
			TableItem[] none = hand.ask(() -> Workbench.find(dialog, Table.class).getItems());
			assertEquals(0, none.length);
			hand.keys("Escape");
		});
	}
}
