package org.themewright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.model.Speaker;
import org.themewright.model.SpeakerRole;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;
import org.themewright.sample.SampleStudy;
import org.themewright.ui.StudyEditors;

/** A researcher corrects by real keys who speaks and where turns end; the words and what is coded stay. */
class SpeakersAndTurnsTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	private StudySession session;
	private Transcript transcript;
	private StyledText text;
	private String words;
	private List<String> coded;

	private void open() throws StudyException {
		SampleStudy.create(workbench.temp().resolve("sample"), null).close();
		session = Workbench.open(workbench.temp().resolve("sample"));
		transcript = StudyObjects.transcripts(session.getStudy()).get(1);
		text = StudyEditors.open(Workbench.page(), session, transcript).getAdapter(StyledText.class);
		text.setFocus();
		Workbench.settle();
		words = transcript.getText();
		coded = codings();
	}

	private List<String> codings() {
		return StudyObjects.codingsIn(transcript).stream()
				.map(each -> each.getId() + each.getStart() + "-" + each.getEnd() + each.getQuote()).toList();
	}

	private Turn ofParticipant() {
		return transcript.getTurns().stream().filter(each -> each.getSpeaker().getRole() == SpeakerRole.PARTICIPANT
				&& each.getEnd() - each.getStart() > 60).findFirst().orElseThrow();
	}

	private Speaker interviewer() {
		return transcript.getSpeakers().stream().filter(each -> each.getRole() == SpeakerRole.INTERVIEWER).findFirst()
				.orElseThrow();
	}

	private void assertWordsAndCodingsStayed() {
		assertEquals(words, transcript.getText());
		assertEquals(words, text.getText());
		assertEquals(coded, codings());
	}

	@Test
	void aSpeakerIsRenamedForAllTurnsOrMergedAfterAsking() throws StudyException {
		open();
		Speaker speaker = ofParticipant().getSpeaker();
		String name = speaker.getName();
		text.setSelection(ofParticipant().getStart() + 3);
		RealInput.sequence(List.of("key", "alt+shift+r"), List.of("sleep", "1"), List.of("type", "Amina"),
				List.of("key", "Return"));
		assertEquals("Amina", speaker.getName());
		Workbench.screenshot("speaker-renamed");
		RealInput.keys("ctrl+z");
		assertEquals(name, speaker.getName());
		long turns = transcript.getTurns().size();
		RealInput.sequence(List.of("key", "alt+shift+r"), List.of("sleep", "1"),
				List.of("type", interviewer().getName()), List.of("key", "Return"), List.of("sleep", "1"),
				List.of("key", "Escape"));
		assertTrue(transcript.getSpeakers().contains(speaker), "merged without consent");
		RealInput.sequence(List.of("key", "alt+shift+r"), List.of("sleep", "1"),
				List.of("type", interviewer().getName()), List.of("key", "Return"), List.of("sleep", "1"),
				List.of("key", "Return"));
		assertFalse(transcript.getSpeakers().contains(speaker));
		assertTrue(transcript.getTurns().stream().allMatch(each -> each.getSpeaker() != speaker));
		assertEquals(turns, transcript.getTurns().size());
		assertWordsAndCodingsStayed();
		RealInput.keys("ctrl+z");
		assertTrue(transcript.getSpeakers().contains(speaker));
		assertFalse(session.isDirty());
	}

	@Test
	void aTurnIsSplitAtTheCaretGivenToAnotherAndJoinedAgain() throws StudyException {
		open();
		Turn turn = ofParticipant();
		int end = turn.getEnd();
		int count = transcript.getTurns().size();
		int at = words.indexOf(' ', turn.getStart() + 30);
		text.setSelection(at);
		RealInput.sequence(List.of("key", "alt+shift+s"), List.of("sleep", "1"), List.of("key", "Down"),
				List.of("key", "Down"), List.of("key", "Return"));
		assertEquals(count + 1, transcript.getTurns().size());
		Turn second = transcript.getTurns().get(transcript.getTurns().indexOf(turn) + 1);
		assertEquals(at, turn.getEnd());
		assertEquals(at + 1, second.getStart());
		assertEquals(end, second.getEnd());
		assertNotNull(second.getSpeaker());
		assertFalse(second.getSpeaker() == turn.getSpeaker());
		assertEquals("Split Turn", session.getCommandStack().getUndoCommand().getLabel());
		assertWordsAndCodingsStayed();
		Workbench.screenshot("turn-split");
		text.setSelection(at + 5);
		RealInput.sequence(List.of("key", "alt+shift+g"), List.of("sleep", "1"), List.of("key", "Down"),
				List.of("key", "Down"), List.of("key", "Return"));
		assertSame(turn.getSpeaker(), second.getSpeaker());
		text.setSelection(turn.getStart() + 1);
		RealInput.keys("alt+shift+j");
		assertEquals(count, transcript.getTurns().size());
		assertEquals(end, turn.getEnd());
		assertWordsAndCodingsStayed();
		RealInput.keys("ctrl+z", "ctrl+z", "ctrl+z");
		assertFalse(session.isDirty());
		assertEquals(end, turn.getEnd());
		assertWordsAndCodingsStayed();
	}

	@Test
	void theMenuOfTheSpeakerMarginHasThemWithTheirKeys() throws StudyException {
		open();
		Canvas margin = Workbench.all(text.getParent(), Canvas.class).stream()
				.filter(each -> each != text && each.getMenu() != null && each.getLocation().x == 0).findFirst()
				.orElseThrow();
		Menu menu = margin.getMenu();
		menu.notifyListeners(SWT.Show, new org.eclipse.swt.widgets.Event());
		while (Display.getCurrent().readAndDispatch()) {
			// lets the menu be filled
		}
		List<String> items = Arrays.stream(menu.getItems()).map(each -> each.getText()).toList();
		assertTrue(items.stream().anyMatch(each -> each.startsWith("Split Turn")), items::toString);
		assertTrue(items.stream().anyMatch(each -> each.startsWith("Join with Next Turn")), items::toString);
		assertTrue(items.stream().anyMatch(each -> each.contains("Alt+R")), items::toString);
		menu.notifyListeners(SWT.Hide, new org.eclipse.swt.widgets.Event());
	}
}
