package org.themewright.ui.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.themewright.core.text.TextRange;
import org.themewright.model.Participant;
import org.themewright.model.Speaker;
import org.themewright.model.SpeakerRole;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage.Literals;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;
import org.themewright.search.HitKind;
import org.themewright.search.HitPart;
import org.themewright.search.SearchHit;

class HitTextTest {

	private static final String TEXT = "Well, I had lost hope\nby then, lost hope by noon.";

	@Test
	void aReferenceSaysWhoSaidItWhere() {
		Transcript transcript = transcript();
		assertEquals("\u201CWell, I had lost hope by then\u201D (Maya, Interview 3, turn 1)",
				HitText.withReference(hit(0, "P1"), transcript));
	}

	@Test
	void theNameInTheTranscriptStandsInForAnUnknownParticipant() {
		Transcript transcript = transcript();
		transcript.getTurns().get(0).getSpeaker().setParticipant(null);
		assertEquals("\u201CWell, I had lost hope by then\u201D (P1, Interview 3, turn 1)",
				HitText.withReference(hit(0, "P1"), transcript));
	}

	@Test
	void aPlaceOutsideAnyTurnIsNamedByItsTranscript() {
		assertEquals("\u201CWell, I had lost hope by then\u201D (Interview 3)",
				HitText.withReference(hit(-1, null), transcript()));
	}

	@Test
	void aDeletedTranscriptIsNamedAsItWas() {
		assertEquals("\u201CWell, I had lost hope by then\u201D (P1, Old name, turn 1)",
				HitText.withReference(hit(0, "P1"), null));
	}

	@Test
	void aPlaceIsFoundAgainAfterTheTextWasEditedBeforeIt() {
		FoundPlace place = new FoundPlace(null, hit(0, "P1"));
		assertEquals(new TextRange(17, 21), place.locate(TEXT));
		assertEquals(new TextRange(24, 28), place.locate("Really " + TEXT));
	}

	@Test
	void aPlaceWhoseWordsAreGoneIsNotFound() {
		assertEquals(null, new FoundPlace(null, hit(0, "P1")).locate("Well, I had lost it."));
	}

	private static SearchHit hit(int turn, String speaker) {
		return new SearchHit(HitKind.SOURCE, "s", "Old name", "old-name", HitPart.TEXT, 17, 21, "hope",
				"Well, I had lost ", "\nby then", turn, speaker, SpeakerRole.PARTICIPANT, List.of());
	}

	private static Transcript transcript() {
		Transcript transcript = StudyObjects.create(Literals.TRANSCRIPT);
		transcript.setName("Interview 3");
		Participant participant = StudyObjects.create(Literals.PARTICIPANT);
		participant.setName("Maya");
		Speaker speaker = StudyObjects.create(Literals.SPEAKER);
		speaker.setName("P1");
		speaker.setParticipant(participant);
		Turn turn = StudyObjects.create(Literals.TURN);
		turn.setSpeaker(speaker);
		transcript.getTurns().add(turn);
		return transcript;
	}
}
