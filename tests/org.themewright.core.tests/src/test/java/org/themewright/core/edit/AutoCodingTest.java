package org.themewright.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.themewright.core.StudyException;
import org.themewright.core.StudySession;
import org.themewright.core.edit.AutoCoding.Place;
import org.themewright.core.edit.AutoCoding.Proposal;
import org.themewright.core.edit.AutoCoding.Unit;
import org.themewright.core.support.Invariants;
import org.themewright.core.support.StudyDump;
import org.themewright.core.support.TestStudies;
import org.themewright.core.support.Texts;
import org.themewright.core.text.TextEdit;
import org.themewright.core.text.TextRange;
import org.themewright.core.text.TextUnits;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Researcher;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is coded of the places that a search found. */
class AutoCodingTest {

	private static final String TEXT = "Did you hope?\n\nI did. We all hoped so much. Then hope went.\n"
			+ "A line without a turn: hope. And more.\n";

	private StudySession session;
	private Researcher ann;
	private Code hope;

	private void with(TestStudies.Use use) throws IOException, StudyException {
		TestStudies.with(opened -> {
			session = opened;
			ann = new StudyOperations(session).createResearcher("Ann", null);
			hope = new StudyOperations(session).createCode(null, "Hope", null, ann);
			use.with(opened);
		});
	}

	private Transcript add(String slug, String text, int... turns) {
		Transcript transcript = StudyObjects.create(StudyPackage.Literals.TRANSCRIPT);
		transcript.setName(slug);
		transcript.setSlug(slug);
		transcript.setText(text);
		for (int i = 0; i < turns.length; i += 2) {
			Turn turn = StudyObjects.create(StudyPackage.Literals.TURN);
			turn.setStart(turns[i]);
			turn.setEnd(turns[i + 1]);
			transcript.getTurns().add(turn);
		}
		new TranscriptOperations(session).add(transcript);
		return transcript;
	}

	private Transcript sample() {
		return add("one", TEXT, 0, 13, 15, TEXT.indexOf("\nA line"));
	}

	private static List<Place> places(Transcript transcript, String words) {
		List<Place> result = new ArrayList<>();
		String text = transcript.getText();
		for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
			result.add(new Place(transcript.getId(), new TextRange(at, at + words.length())));
		}
		return result;
	}

	private List<Proposal> propose(List<Place> places, Unit unit) {
		return AutoCoding.propose(session.snapshot(), places, unit, hope.getId(), ann.getId(), null);
	}

	private static List<String> words(List<Proposal> proposals) {
		return proposals.stream().map(Proposal::words).toList();
	}

	@Test
	void hitsSentencesAndTurnsAreProposedOnceEach() throws IOException, StudyException {
		with(study -> {
			List<Place> hits = places(sample(), "hope");
			assertEquals(List.of("hope", "hope", "hope", "hope"), words(propose(hits, Unit.HIT)));
			assertEquals(List.of("Did you hope?", "We all hoped so much.", "Then hope went.", "A line without a turn: hope."),
					words(propose(hits, Unit.SENTENCE)));
			List<Proposal> turns = propose(hits, Unit.TURN);
			assertEquals(List.of("Did you hope?", "I did. We all hoped so much. Then hope went.",
					"A line without a turn: hope. And more."), words(turns));
			assertEquals(2, turns.get(1).hits().size());
		});
	}

	@Test
	void aHitOverSeveralSentencesTakesAllOfThem() throws IOException, StudyException {
		with(study -> assertEquals(List.of("We all hoped so much. Then hope went."),
				words(propose(places(sample(), "much. Then"), Unit.SENTENCE))));
	}

	@Test
	void whatIsCodedAlreadyIsToldAndLeftAlone() throws IOException, StudyException {
		with(study -> {
			Transcript transcript = sample();
			List<Place> hits = places(transcript, "hope");
			new CodingOperations(session).code(transcript, hits.get(1).range(), hope, ann);
			Code other = new StudyOperations(session).createCode(null, "Other", null, ann);
			new CodingOperations(session).code(transcript, hits.get(2).range(), other, ann);
			List<Proposal> proposals = propose(hits, Unit.HIT);
			assertEquals(List.of(false, true, false, false), proposals.stream().map(Proposal::coded).toList());
			assertEquals(3, new AutoCoding(session).code(proposals, hope, ann));
			assertTrue(propose(hits, Unit.HIT).stream().allMatch(Proposal::coded));
			assertEquals(0, new AutoCoding(session).code(propose(hits, Unit.HIT), hope, ann));
		});
	}

	@Test
	void aNewCodeAndItsCodingsAreOneStep() throws IOException, StudyException {
		with(study -> {
			List<Place> hits = places(sample(), "hope");
			String before = StudyDump.of(session.getStudy());
			List<Proposal> proposals = AutoCoding.propose(session.snapshot(), hits, Unit.SENTENCE, null, ann.getId(), null);
			assertEquals(4, new AutoCoding(session).codeWithNew(proposals, "Looking forward", ann));
			assertEquals(List.of("Hope", "Looking forward"),
					session.getStudy().getCodebook().getCodes().stream().map(Code::getName).toList());
			session.undo();
			StudyDump.assertSame(before, StudyDump.of(session.getStudy()), "undone");
		});
	}

	@Test
	void wordsThatChangedSinceAndPlacesThatAreNowhereAreLeftOut() throws IOException, StudyException {
		with(study -> {
			Transcript transcript = sample();
			List<Place> hits = new ArrayList<>(places(transcript, "hope"));
			hits.add(new Place("nowhere", new TextRange(0, 3)));
			hits.add(new Place(transcript.getId(), new TextRange(TEXT.length() - 1, TEXT.length() + 5)));
			List<Proposal> proposals = propose(hits, Unit.HIT);
			assertEquals(4, proposals.size());
			new TranscriptOperations(session).edit(transcript, new TextEdit(hits.get(3).range().start() - 2, 0, "x"));
			assertEquals(3, new AutoCoding(session).code(proposals, hope, ann));
		});
	}

	@Test
	void itCanBeCancelled() throws IOException, StudyException {
		with(study -> {
			NullProgressMonitor monitor = new NullProgressMonitor();
			monitor.setCanceled(true);
			List<Place> hits = places(sample(), "hope");
			assertThrows(OperationCanceledException.class,
					() -> AutoCoding.propose(session.snapshot(), hits, Unit.TURN, null, null, monitor));
		});
	}

	@Property(tries = 60)
	void eachCodingIsTheUnitAroundItsHitsNoneIsThereTwiceAndUndoIsExact(@ForAll long seed)
			throws IOException, StudyException {
		with(study -> {
			Random random = new Random(seed);
			List<Place> places = new ArrayList<>();
			List<Transcript> transcripts = new ArrayList<>();
			for (int i = 0; i < 3; i++) {
				String text = Texts.text(random, 60).replace("\r", "") + "So. Then? Yes";
				Transcript transcript = add("t" + i, text, turns(random, text));
				transcripts.add(transcript);
				for (int j = random.nextInt(12); j > 0; j--) {
					places.add(new Place(transcript.getId(), Texts.range(random, text)));
				}
			}
			Unit unit = Unit.values()[random.nextInt(3)];
			List<Proposal> some = propose(places, unit);
			new AutoCoding(session).code(some.subList(0, some.size() / 3), hope, ann);
			String before = StudyDump.of(session.getStudy());
			List<Proposal> proposals = propose(places, unit);
			assertEquals(some.size() / 3, proposals.stream().filter(Proposal::coded).count());
			new AutoCoding(session).code(proposals, hope, ann);
			Invariants.check(session.getStudy());
			for (Transcript transcript : transcripts) {
				Set<TextRange> expected = new HashSet<>();
				places.stream().filter(each -> each.sourceId().equals(transcript.getId()))
						.forEach(each -> expected.add(unit(transcript, each.range(), unit)));
				expected.removeIf(TextRange::isEmpty);
				List<Coding> codings = StudyObjects.codingsIn(transcript);
				assertEquals(expected, codings.stream().map(each -> new TextRange(each.getStart(), each.getEnd()))
						.collect(Collectors.toSet()));
				assertEquals(expected.size(), codings.size(), "none twice");
			}
			if (proposals.stream().anyMatch(each -> !each.coded())) {
				session.undo();
			}
			StudyDump.assertSame(before, StudyDump.of(session.getStudy()), "undone");
			assertFalse(proposals.stream().anyMatch(each -> each.hits().isEmpty()));
		});
	}

	private static int[] turns(Random random, String text) {
		int[] ends = random.ints(6, 0, text.length() + 1).sorted().toArray();
		return random.nextInt(4) == 0 ? new int[0] : ends;
	}

	/** By the plainest means: looks at every character of the hit and at every turn. */
	private static TextRange unit(Transcript transcript, TextRange hit, Unit unit) {
		String text = transcript.getText();
		if (unit == Unit.HIT) {
			return hit.withoutSplitPairs(text);
		}
		List<TextRange> around = new ArrayList<>();
		for (int at = hit.start(); at < hit.end(); at++) {
			if (!Character.isWhitespace(text.charAt(at))) {
				around.add(at(transcript, at, unit));
			}
		}
		if (around.isEmpty()) {
			return new TextRange(0, 0);
		}
		TextRange first = around.getFirst();
		TextRange last = around.getLast();
		return new TextRange(Math.min(first.start(), last.start()), Math.max(first.end(), last.end()))
				.withoutSplitPairs(text);
	}

	private static TextRange at(Transcript transcript, int offset, Unit unit) {
		String text = transcript.getText();
		TextRange whole = TextUnits.paragraph(text, offset);
		for (Turn each : transcript.getTurns()) {
			if (each.getStart() <= offset && offset < each.getEnd()) {
				whole = new TextRange(each.getStart(), each.getEnd());
			}
		}
		return unit == Unit.TURN ? TextUnits.trimmed(text, whole) : TextUnits.sentence(text, whole, offset, Locale.ROOT);
	}
}
