package org.themewright.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.support.QuickTempDir;
import org.themewright.core.support.StudyDump;
import org.themewright.core.text.TextRange;
import org.themewright.model.Coding;
import org.themewright.model.Participant;
import org.themewright.model.Speaker;
import org.themewright.model.SpeakerRole;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/** Who speaks and where turns end can be corrected; the words and what is coded stay as they are. */
class SpeakerOperationsTest {

	private static final int SEQUENCES = 300;
	private static final int STEPS = 15;
	private static final String TEXT = "What helped?\n\nPeers. They 👩\u200d👧 listened.  \n\nAnd then?\n\nHope. שלום came.\n\nThanks.";

	@TempDir(factory = QuickTempDir.class)
	private Path temp;

	private StudySession session;
	private SpeakerOperations operations;
	private Transcript transcript;

	@BeforeEach
	void study() throws StudyException {
		session = StudySession.create(temp.resolve("study"), "Peers");
		operations = new SpeakerOperations(session);
		transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName("Interview");
		transcript.setSlug("interview");
		transcript.setText(TEXT);
		speaker("Ida", SpeakerRole.INTERVIEWER);
		speaker("Noor", SpeakerRole.PARTICIPANT);
		int start = 0;
		for (String words : TEXT.split("\n\n")) {
			Turn turn = StudyObjects.create(StudyPackage.Literals.TURN);
			turn.setStart(start);
			turn.setEnd(start + words.stripTrailing().length());
			turn.setSpeaker(transcript.getSpeakers().get(transcript.getTurns().size() % 2));
			turn.setTime(1000 * start);
			transcript.getTurns().add(turn);
			start += words.length() + 2;
		}
		new TranscriptOperations(session).add(transcript);
		var code = new StudyOperations(session).createCode(null, "Hope", null, null);
		var researcher = new StudyOperations(session).createResearcher("Ann", null);
		for (int at = 0; at < 50; at += 7) {
			new CodingOperations(session).code(transcript, new TextRange(at, at + 12), code, researcher);
		}
		session.getCommandStack().flush();
	}

	private void speaker(String name, SpeakerRole role) {
		Speaker speaker = StudyObjects.create(StudyPackage.Literals.SPEAKER);
		speaker.setName(name);
		speaker.setRole(role);
		transcript.getSpeakers().add(speaker);
	}

	@AfterEach
	void close() {
		session.close();
	}

	private Turn turn(int index) {
		return transcript.getTurns().get(index);
	}

	private String words(Turn turn) {
		return new TextRange(turn.getStart(), turn.getEnd()).in(transcript.getText());
	}

	private String said() {
		return String.join("|", transcript.getTurns().stream()
				.map(each -> (each.getSpeaker() == null ? "" : each.getSpeaker().getName()) + ":" + words(each)).toList());
	}

	private List<String> codings() {
		return StudyObjects.codingsIn(transcript).stream()
				.map(each -> each.getId() + each.getStart() + "-" + each.getEnd() + each.getQuote() + each.getState())
				.toList();
	}

	@Test
	void aSpeakerIsRenamedInAllTurns() {
		operations.rename(turn(1).getSpeaker(), "  Amina ");
		assertEquals("Amina", turn(3).getSpeaker().getName());
		assertEquals("Rename Speaker Noor to Amina", session.getCommandStack().getUndoCommand().getLabel());
		session.undo();
		assertEquals("Noor", turn(3).getSpeaker().getName());
		assertThrows(IllegalArgumentException.class, () -> operations.rename(turn(1).getSpeaker(), " "));
		assertThrows(IllegalArgumentException.class, () -> operations.rename(turn(1).getSpeaker(), "ida"));
		operations.rename(turn(1).getSpeaker(), "NOOR");
		assertEquals("NOOR", turn(1).getSpeaker().getName());
	}

	@Test
	void mergedSpeakersKeepWhoItIs() {
		Speaker noor = turn(1).getSpeaker();
		Speaker wrong = operations.add(transcript, "N.", SpeakerRole.OTHER);
		Participant participant = StudyObjects.create(StudyPackage.Literals.PARTICIPANT);
		participant.setName("P1");
		session.execute("Fill", () -> {
			session.getStudy().getParticipants().add(participant);
			wrong.setParticipant(participant);
		});
		operations.give(turn(3), wrong);
		String before = StudyDump.of(session.getStudy());
		operations.merge(wrong, noor);
		assertSame(noor, turn(3).getSpeaker());
		assertSame(participant, noor.getParticipant());
		assertEquals(SpeakerRole.PARTICIPANT, noor.getRole());
		assertFalse(transcript.getSpeakers().contains(wrong));
		session.undo();
		assertEquals(before, StudyDump.of(session.getStudy()));
		assertThrows(IllegalArgumentException.class, () -> operations.merge(noor, noor));
	}

	@Test
	void aTurnIsSplitBetweenWordsAndJoinedAgain() {
		Turn turn = turn(1);
		int at = TEXT.indexOf(" They");
		Turn second = operations.split(turn, at, turn(0).getSpeaker());
		assertEquals("Peers.", words(turn));
		assertEquals("They 👩\u200d👧 listened.", words(second));
		assertSame(second, turn(2));
		assertEquals("Ida", second.getSpeaker().getName());
		assertEquals(-1, second.getTime());
		assertSame(second, SpeakerOperations.next(turn));
		operations.join(turn);
		assertEquals("Peers. They 👩\u200d👧 listened.", words(turn));
		assertEquals("Noor", turn.getSpeaker().getName());
		assertEquals(5, transcript.getTurns().size());
		assertThrows(IllegalArgumentException.class, () -> operations.split(turn, turn.getStart(), null));
		assertThrows(IllegalArgumentException.class, () -> operations.split(turn, turn.getEnd(), null));
		assertThrows(IllegalArgumentException.class, () -> operations.split(turn, -1, null));
		assertThrows(IllegalArgumentException.class, () -> operations.split(turn, 10_000, null));
		assertThrows(IllegalArgumentException.class, () -> operations.join(turn(4)));
		assertNull(SpeakerOperations.next(turn(4)));
	}

	@Test
	void aSplitCutsNoCharacterInTwo() {
		int emoji = TEXT.indexOf("👩");
		Turn second = operations.split(turn(1), emoji + 1, null);
		assertEquals("Peers. They", words(turn(1)));
		assertTrue(words(second).startsWith("👩"));
	}

	@Test
	void speakersOfOtherTranscriptsAreRefused() {
		Speaker stranger = StudyObjects.create(StudyPackage.Literals.SPEAKER);
		stranger.setName("X");
		assertThrows(IllegalArgumentException.class, () -> operations.give(turn(0), stranger));
		assertThrows(IllegalArgumentException.class, () -> operations.split(turn(1), 20, stranger));
		assertThrows(IllegalArgumentException.class, () -> operations.merge(turn(0).getSpeaker(), stranger));
	}

	/** Whatever is done: the text and codings are the same, turns stay in order, and undo restores everything. */
	@Test
	void whateverIsDoneWordsAndCodingsStay() {
		List<String> coded = codings();
		for (int seed = 0; seed < SEQUENCES; seed++) {
			Random random = new Random(seed);
			String begin = StudyDump.of(session.getStudy());
			List<String> states = new ArrayList<>();
			for (int i = 0; i < STEPS; i++) {
				String before = StudyDump.of(session.getStudy());
				String words = said().replaceAll("[^:|]*:", "").replaceAll("[\\s|]+", "");
				step(random);
				String after = said().replaceAll("[^:|]*:", "").replaceAll("[\\s|]+", "");
				assertEquals(words, after, "seed " + seed);
				check(coded, seed);
				if (!before.equals(StudyDump.of(session.getStudy()))) {
					states.add(before);
				}
			}
			for (String state : states.reversed()) {
				session.undo();
				assertEquals(state, StudyDump.of(session.getStudy()), "seed " + seed);
			}
			assertFalse(session.getCommandStack().canUndo(), "seed " + seed);
			assertEquals(begin, StudyDump.of(session.getStudy()), "seed " + seed);
		}
	}

	private void step(Random random) {
		Turn turn = turn(random.nextInt(transcript.getTurns().size()));
		List<Speaker> speakers = transcript.getSpeakers();
		Speaker one = speakers.get(random.nextInt(speakers.size()));
		Speaker other = speakers.get(random.nextInt(speakers.size()));
		int at = random.nextInt(TEXT.length());
		switch (random.nextInt(7)) {
		case 0 -> operations.add(transcript, "S" + random.nextInt(9), SpeakerRole.PARTICIPANT);
		case 1 -> {
			String name = "T" + random.nextInt(99);
			if (SpeakerOperations.find(transcript, name) == null) {
				operations.rename(one, name);
			}
		}
		case 2 -> {
			if (one != other) {
				operations.merge(one, other);
			}
		}
		case 3 -> operations.give(turn, one);
		case 4 -> operations.setRole(one, SpeakerRole.values()[random.nextInt(SpeakerRole.values().length)]);
		case 5 -> {
			if (SpeakerOperations.next(turn) != null && transcript.getTurns().size() > 2) {
				operations.join(turn);
			}
		}
		default -> {
			boolean pair = Character.isLowSurrogate(TEXT.charAt(at)) && Character.isHighSurrogate(TEXT.charAt(at - 1));
			if (!pair && SpeakerOperations.canSplit(turn, at)) {
				operations.split(turn, at, random.nextBoolean() ? one : null);
			}
		}
		}
	}

	private void check(List<String> coded, int seed) {
		assertEquals(TEXT, transcript.getText());
		assertEquals(coded, codings());
		int end = 0;
		for (Turn each : transcript.getTurns()) {
			assertTrue(each.getStart() >= end && each.getEnd() > each.getStart(), "seed " + seed);
			end = each.getEnd();
			assertTrue(each.getSpeaker() == null || transcript.getSpeakers().contains(each.getSpeaker()));
		}
		for (Coding each : StudyObjects.codingsIn(transcript)) {
			assertTrue(Objects.equals(each.getQuote(), new TextRange(each.getStart(), each.getEnd()).in(TEXT)));
		}
	}
}
