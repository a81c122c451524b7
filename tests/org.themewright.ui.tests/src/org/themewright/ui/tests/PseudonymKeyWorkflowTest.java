package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudyException;
import org.themewright.core.privacy.PseudonymEntry;
import org.themewright.core.privacy.PseudonymEntry.Kind;
import org.themewright.core.privacy.PseudonymKey;
import org.themewright.sample.SampleStudy;

/** A researcher makes the pseudonym key of a study, with keys alone, and comes back to it with the right passphrase. */
class PseudonymKeyWorkflowTest {

	private static final String COMMAND = "org.themewright.ui.pseudonymKey";
	private static final String TITLE = "Pseudonym Key";
	private static final String PASSPHRASE = "quill tango barley";
	private static final PseudonymEntry MAYA = new PseudonymEntry("Maya Okonkwo", "P07", Kind.PERSON, "withdrew once");

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private Path study;

	@BeforeEach
	void openSample() throws Exception {
		study = workbench.temp().resolve("sample");
		SampleStudy.create(study, null).close();
		Workbench.open(study);
	}

	private List<PseudonymEntry> entries(String passphrase) throws StudyException {
		try (PseudonymKey key = PseudonymKey.open(study, passphrase.toCharArray())) {
			return key.entries();
		}
	}

	private void fill(PseudonymEntry... entries) throws StudyException {
		try (PseudonymKey key = PseudonymKey.create(study, PASSPHRASE.toCharArray())) {
			List.of(entries).forEach(key::put);
			key.save();
		}
	}

	/** What the dialog tells, wherever it stands. */
	private static boolean says(Composite dialog, String text) {
		return Stream.concat(Workbench.all(dialog, Label.class).stream().filter(Label::isVisible).map(Label::getText),
				Stream.concat(Workbench.all(dialog, Text.class).stream().filter(Text::isVisible).map(Text::getText),
						Workbench.all(dialog, CLabel.class).stream().filter(CLabel::isVisible).map(CLabel::getText)))
				.anyMatch(each -> each.contains(text));
	}

	private static boolean isEnabled(Hand hand, Shell dialog, String button) {
		return hand.ask(hand.button(dialog, button)::isEnabled);
	}

	/** Looks again and again, as long as the UI thread is free to, whether the dialog shows progress. */
	private static AtomicBoolean progressOf(Hand hand, Shell dialog) {
		AtomicBoolean seen = new AtomicBoolean();
		hand.ask(() -> {
			ProgressBar progress = Workbench.find(dialog, ProgressBar.class);
			Runnable look = new Runnable() {
				@Override
				public void run() {
					if (!progress.isDisposed() && !seen.get()) {
						seen.set(progress.isVisible());
						progress.getDisplay().timerExec(10, this);
					}
				}
			};
			look.run();
			return null;
		});
		return seen;
	}

	@Test
	void aKeyIsMadeAndANameIsPutIntoIt() throws Exception {
		Hand.during(() -> Workbench.command(COMMAND), hand -> {
			Shell create = hand.dialog(TITLE, "Create");
			assertTrue(hand.ask(() -> says(create, "Nobody can recover a lost passphrase")));
			assertFalse(isEnabled(hand, create, "Create"), "an empty passphrase is none");
			hand.type("quill");
			hand.waitFor("the advice", () -> says(create, "can be guessed"));
			assertFalse(isEnabled(hand, create, "Create"));
			hand.keys("Tab");
			hand.type("quilt");
			hand.waitFor("the slip to be told", () -> says(create, "differ"));
			assertFalse(isEnabled(hand, create, "Create"));
			hand.ask(() -> {
				Workbench.screenshot("pseudonym-key-create");
				return null;
			});
			hand.keys("ctrl+a");
			hand.type(PASSPHRASE);
			hand.keys("shift+Tab", "ctrl+a");
			hand.type(PASSPHRASE);
			hand.waitFor("the button", () -> hand.button(create, "Create").isEnabled());
			AtomicBoolean progress = progressOf(hand, create);
			hand.keys("Return");

			Shell names = hand.dialog(TITLE, "Add...");
			assertTrue(progress.get(), "the window goes on while the key is made");
			Table table = hand.ask(() -> Workbench.find(names, Table.class));
			assertTrue(hand.ask(table::isFocusControl));
			assertTrue(hand.ask(() -> says(names, "No names yet")));
			hand.keys("Insert");
			hand.dialog("Add Real Name", "OK");
			hand.type("Maya Okonko");
			hand.keys("Tab");
			hand.type("P07");
			hand.keys("Return");
			hand.waitFor("the new name", () -> table.getItemCount() == 1);
			hand.dialog(TITLE, "Add...");
			hand.keys("F2");
			hand.dialog("Edit Real Name", "OK");
			hand.keys("ctrl+a");
			hand.type("Maya Okonkwo");
			hand.keys("Tab", "Tab", "Tab");
			hand.type("withdrew once");
			hand.keys("Return");
			hand.waitFor("the other name", () -> table.getItem(0).getText(0).equals("Maya Okonkwo"));
			hand.dialog(TITLE, "Add...");
			hand.ask(() -> {
				Workbench.screenshot("pseudonym-key");
				return null;
			});
			hand.press(names, "OK");
		});
		assertEquals(List.of(MAYA), entries(PASSPHRASE));
	}

	@Test
	void aWrongPassphraseIsToldAndTheRightOneOpensTheKey() throws Exception {
		fill(MAYA, new PseudonymEntry("Harbour House", "The Clinic", Kind.ORGANISATION, ""));
		Hand.during(() -> Workbench.command(COMMAND), hand -> {
			Shell open = hand.dialog(TITLE, "Open");
			hand.type("quill tango barney");
			AtomicBoolean progress = progressOf(hand, open);
			hand.keys("Return");
			hand.waitFor("the refusal", () -> says(open, "The passphrase is wrong."));
			assertTrue(progress.get(), "the window goes on while the key is opened");
			assertFalse(hand.ask(() -> says(open, "pseudonyms.key")), "the long name of the file");
			hand.ask(() -> {
				Workbench.screenshot("pseudonym-key-wrong");
				return null;
			});
			hand.type(PASSPHRASE);
			hand.keys("Return");

			Shell names = hand.dialog(TITLE, "Add...");
			Table table = hand.ask(() -> Workbench.find(names, Table.class));
			assertEquals(List.of("Maya Okonkwo", "P07", "Person", "withdrew once"),
					hand.ask(() -> Stream.of(0, 1, 2, 3).map(table.getItem(0)::getText).toList()), "by pseudonym");
			hand.keys("shift+Tab");
			hand.type("clinic");
			hand.waitFor("the filter", () -> table.getItemCount() == 1);
			assertTrue(hand.ask(() -> says(names, "1 of 2 names")));
			hand.keys("Return", "Escape");
			hand.waitFor("all names again", () -> table.getItemCount() == 2);
			hand.keys("Down", "Home", "Delete");
			Shell question = hand.dialog("Remove Real Names", "Remove");
			hand.waitFor("the question", () -> says(question, "Maya Okonkwo"));
			hand.keys("Return");
			hand.waitFor("the name to go", () -> table.getItemCount() == 1);
			hand.dialog(TITLE, "Add...");
			hand.keys("Escape");
			hand.dialog("Discard Changes", "Keep Editing");
			hand.keys("Escape");
			hand.dialog(TITLE, "Add...");
			hand.keys("Escape");
			hand.press(hand.dialog("Discard Changes", "Keep Editing"), "Discard");
		});
		assertEquals(2, entries(PASSPHRASE).size(), "what was discarded is not written");
	}

	@Test
	void aRealNameIsInTheKeyOnceAndThePassphraseIsChanged() throws Exception {
		fill(MAYA);
		Hand.during(() -> Workbench.command(COMMAND), hand -> {
			hand.dialog(TITLE, "Open");
			hand.type(PASSPHRASE);
			hand.keys("Return");
			Shell names = hand.dialog(TITLE, "Add...");
			hand.keys("Insert");
			Shell add = hand.dialog("Add Real Name", "OK");
			hand.type("Maya  Okonkwo");
			hand.keys("Tab");
			hand.type("P08");
			hand.waitFor("the refusal", () -> says(add, "in the key already"));
			assertFalse(isEnabled(hand, add, "OK"));
			hand.keys("ctrl+a");
			hand.type("P07");
			hand.keys("shift+Tab", "ctrl+a");
			hand.type("Mimi");
			hand.waitFor("the advice", () -> says(add, "Stands for 1 other"));
			hand.ask(() -> {
				Workbench.screenshot("pseudonym-key-entry");
				return null;
			});
			hand.keys("Return");
			hand.dialog(TITLE, "Add...");
			hand.keys("Return");
			hand.dialog("Edit Real Name", "OK");
			hand.keys("Escape");
			hand.dialog(TITLE, "Add...");
			hand.press(names, "Change Passphrase...");
			hand.dialog(TITLE, "Change");
			hand.type("another one");
			hand.keys("Tab");
			hand.type("another one");
			hand.keys("Return");
			hand.dialog(TITLE, "Add...");
			hand.waitFor("when it holds", () -> says(names, "once you save"));
			hand.press(names, "OK");
		});
		assertEquals(List.of(MAYA, new PseudonymEntry("Mimi", "P07", Kind.PERSON, "")), entries("another one"));
	}
}
