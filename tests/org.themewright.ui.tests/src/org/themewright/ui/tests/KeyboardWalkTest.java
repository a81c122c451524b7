package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.model.Coding;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyPerspective;

/** Who cannot use a mouse opens an interview and codes thirty passages of it, with nothing but keys. */
class KeyboardWalkTest {

	private static final int PASSAGES = 30;

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;
	private Transcript transcript;
	private StyledText text;
	private Set<String> before;
	/** What was coded so far: the name of the code and the words. */
	private final List<String> expected = new ArrayList<>();
	/** The codes used, the last first. */
	private final List<String> recent = new ArrayList<>();

	private void open() throws StudyException {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		session = Workbench.open(workbench.temp().resolve("sample"));
		Tree explorer = goToExplorer();
		for (int i = 0; i < 4 && !selected(explorer).startsWith("Transcripts"); i++) {
			RealInput.keys("Down");
		}
		RealInput.keys("Return", "Down");
		assertTrue(explorer.getSelection()[0].getData() instanceof Transcript, () -> selected(explorer));
		RealInput.keys("Return");
		Workbench.waitFor("the transcript to open", () -> Workbench.page().getActiveEditor() != null);
		Control focus = Display.getCurrent().getFocusControl();
		assertTrue(focus instanceof StyledText, () -> "the text has the focus and not " + focus);
		text = (StyledText) focus;
		transcript = StudyObjects.transcripts(session.getStudy()).stream()
				.filter(each -> each.getText().equals(text.getText())).findFirst().orElseThrow();
		before = new HashSet<>(StudyObjects.codingsIn(transcript).stream().map(Coding::getId).toList());
	}

	private static Tree goToExplorer() {
		Tree explorer = Workbench.find(CodingWorkflowTest.control(Workbench.page().findView(StudyPerspective.EXPLORER)),
				Tree.class);
		RealInput.keys("alt+shift+q", "e");
		Workbench.waitFor("the Study Explorer to be reached by keys", explorer::isFocusControl);
		return explorer;
	}

	private static String selected(Tree explorer) {
		return explorer.getSelectionCount() == 0 ? "" : explorer.getSelection()[0].getText();
	}

	private List<Coding> made() {
		return StudyObjects.codingsIn(transcript).stream().filter(each -> !before.contains(each.getId())).toList();
	}

	private static String describe(Coding coding) {
		return coding.getCode().getName() + ": " + coding.getQuote();
	}

	private void expect(String code, String words) {
		expected.add(code + ": " + words);
		recent.remove(code);
		recent.addFirst(code);
	}

	/** Codes something in the next turn, each time another way. */
	private void code(int number) {
		String move = number == 0 ? "ctrl+Home" : "alt+Down";
		if (number % 5 == 2) {
			RealInput.keys(move, "alt+1", "alt+1", "alt+1");
			String words = text.getSelectionText();
			RealInput.keys("ctrl+i");
			expect(words, words);
			return;
		}
		RealInput.keys(move, "alt+2");
		String words = text.getSelectionText();
		assertFalse(words.isBlank(), "a sentence is selected in turn " + number);
		switch (number % 5) {
		case 0 -> {
			choose("Return", "becoming someone");
			expect("Becoming someone in the job", words);
		}
		case 1 -> {
			RealInput.keys("shift+Return");
			expect(recent.get(0), words);
		}
		case 3 -> {
			RealInput.keys("2");
			expect(recent.get(1), words);
		}
		default -> {
			choose("Return", "Found " + number);
			expect("Found " + number, words);
		}
		}
	}

	/** Opens the list of codes by a key, types a few letters, and takes the first. */
	private static void choose(String key, String letters) {
		RealInput.sequence(List.of("key", key), List.of("sleep", "0.3"), List.of("type", "--delay", "25", letters),
				List.of("key", "Return"));
	}

	@Test
	void thirtyPassagesAreCodedWithNothingButKeys() throws StudyException {
		open();
		for (int i = 0; i < PASSAGES; i++) {
			code(i);
			assertEquals(i + 1, made().size(), "coded: " + expected.getLast());
		}
		assertEquals(expected.stream().sorted().toList(),
				made().stream().map(KeyboardWalkTest::describe).sorted().toList());

		RealInput.keys("ctrl+comma", "ctrl+period");
		Coding last = made().getLast();
		String words = last.getQuote();
		RealInput.keys("ctrl+alt+shift+period");
		assertTrue(words.endsWith(last.getQuote()) && last.getQuote().length() < words.length(), last::getQuote);
		choose("ctrl+shift+Return", "own time");
		assertEquals("Own time as a patient", last.getCode().getName());
		RealInput.keys("Delete");
		assertEquals(PASSAGES - 1, made().size());
		Workbench.screenshot("keyboard-walk");
		RealInput.keys("ctrl+z", "ctrl+z", "ctrl+z");
		assertEquals(expected.stream().sorted().toList(),
				made().stream().map(KeyboardWalkTest::describe).sorted().toList());
		RealInput.keys("ctrl+s");
		Workbench.waitFor("the study to be saved", () -> !session.isDirty() && Workbench.isIdle());
	}
}
