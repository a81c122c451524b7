package org.themewright.ui.transcript.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.themewright.core.text.TextRange;
import org.themewright.core.text.TextUnits;
import org.themewright.model.Speaker;
import org.themewright.model.SpeakerRole;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Turn;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UnitsTest {

	/** One stretch of a transcript: what an interviewer or participant says, or words that nobody is known to say. */
	record Part(SpeakerRole role, String words, String gap) {
	}

	private final StringBuilder text = new StringBuilder();
	private final List<Turn> turns = new ArrayList<>();
	private final List<TextRange> blocks = new ArrayList<>();

	private Units units(Part... parts) {
		return units(List.of(parts));
	}

	private Units units(List<Part> parts) {
		text.setLength(0);
		turns.clear();
		blocks.clear();
		for (Part each : parts) {
			int start = text.length();
			text.append(each.words());
			blocks.add(new TextRange(start, text.length()));
			text.append(each.gap());
			if (each.role() != null) {
				Speaker speaker = StudyObjects.create(StudyPackage.Literals.SPEAKER);
				speaker.setRole(each.role());
				Turn turn = StudyObjects.create(StudyPackage.Literals.TURN);
				turn.setStart(start);
				turn.setEnd(start + each.words().length());
				turn.setSpeaker(speaker);
				turns.add(turn);
			}
		}
		return new Units(text.toString(), new TurnIndex(turns), Locale.ENGLISH);
	}

	private static Part asks(String words) {
		return new Part(SpeakerRole.INTERVIEWER, words, "\n");
	}

	private static Part says(String words) {
		return new Part(SpeakerRole.PARTICIPANT, words, "\n");
	}

	private int at(String words) {
		return text.indexOf(words);
	}

	private String in(TextRange range) {
		return range.in(text);
	}

	@Test
	void endsAndStartsGoFromUnitToUnitAndFromTurnToTurn() {
		Units units = units(asks("How was it?"), says("I was scared, really. I ran."), says("Far."));
		assertEquals(at("scared") + "scared".length(), units.endAfter(CodingUnit.WORD, at("scared")));
		assertEquals(at("I ran") + 1, units.endAfter(CodingUnit.WORD, at(". I ran")), "signs are no words");
		assertEquals(at(", really"), units.endBefore(CodingUnit.WORD, at(" really")));
		assertEquals(at("I ran."), units.startAfter(CodingUnit.SENTENCE, at("I was")));
		assertEquals(at("How"), units.startBefore(CodingUnit.SENTENCE, at("I was")));
		assertEquals(at("Far.") + 4, units.endAfter(CodingUnit.TURN, at("Far.")));
		assertEquals(at("Far."), units.startAfter(CodingUnit.TURN, at("I ran")));
		assertEquals(text.length(), units.endAfter(CodingUnit.WORD, text.length()), "there is no more");
		assertEquals(0, units.startBefore(CodingUnit.WORD, 0));
	}

	@Test
	void snappingWidensToWholeUnitsAndLeavesSignsAlone() {
		Units units = units(asks("How was it?"), says("I was scared, really. I ran."));
		TextRange some = new TextRange(at("cared"), at("lly"));
		assertEquals("scared, really", in(units.snapped(CodingUnit.WORD, some)));
		assertEquals("scared, really.",
				in(units.snapped(CodingUnit.WORD, new TextRange(at("cared"), at(" I ran")))));
		assertEquals("I was scared, really.", in(units.snapped(CodingUnit.SENTENCE, some)));
		assertEquals("I was scared, really. I ran.", in(units.snapped(CodingUnit.TURN, some)));
		assertEquals("cared, rea", in(units.snapped(CodingUnit.ANY, some)));
		assertEquals("", in(units.snapped(CodingUnit.TURN, new TextRange(at(" I ran"), at("I ran")))));
	}

	@Test
	void anAnswerReachesFromQuestionToQuestion() {
		Units units = units(says("Before."), asks("How?"), asks("Really?"), says("Well."), says("So."), asks("And?"));
		assertEquals("Well.\nSo.", in(units.answer(at("So"))));
		assertEquals("Well.\nSo.", in(units.answer(at("How"))), "a question leads to its answer");
		assertEquals("How?\nReally?\nWell.\nSo.", in(units.answerWithQuestion(at("Well"))));
		assertEquals("Before.", in(units.answerWithQuestion(0)), "without a question before");
		assertTrue(units.answer(at("And")).isEmpty());
		assertTrue(units(new Part(null, "No turns.", "\n")).answer(2).isEmpty());
	}

	@Test
	void aSelectionGrowsStepByStepAndShrinksTheSameWay() {
		Units units = units(asks("How was it?"), says("I was scared. I ran."), says("Far."), asks("So?"));
		SelectionSteps steps = new SelectionSteps();
		TextRange now = new TextRange(at("ran") + 1, at("ran") + 1);
		List<TextRange> seen = new ArrayList<>(List.of(now));
		for (String expected : List.of("ran", "I ran.", "I was scared. I ran.", "I was scared. I ran.\nFar.",
				"How was it?\nI was scared. I ran.\nFar.")) {
			now = steps.wider(units, now);
			assertEquals(expected, in(now));
			seen.add(now);
		}
		assertEquals(now, steps.wider(units, now), "there is nothing wider");
		for (TextRange each : seen.reversed().subList(1, seen.size())) {
			now = steps.narrower(units, now);
			assertEquals(each, now);
		}
	}

	@Test
	void aSelectionMadeOtherwiseShrinksAtItsStart() {
		Units units = units(says("I was scared. I ran."));
		SelectionSteps steps = new SelectionSteps();
		TextRange now = new TextRange(at("I ran"), at("I ran") + 6);
		now = steps.narrower(units, now);
		assertEquals("I", in(now));
		assertEquals(new TextRange(at("I ran"), at("I ran")), steps.narrower(units, now));
	}

	@Provide
	Arbitrary<List<Part>> transcripts() {
		Arbitrary<SpeakerRole> roles = Arbitraries.of(SpeakerRole.INTERVIEWER, SpeakerRole.PARTICIPANT)
				.injectNull(0.25);
		Arbitrary<String> words = Arbitraries.of("So", " ", ". ", "? ", ", ", "I", "ran", "\ud83d\ude00", "it's", "  ")
				.list().ofMaxSize(8).map(all -> String.join("", all));
		return Combinators.combine(roles, words, Arbitraries.of("\n", "\n\n", " \n", "")).as(UnitsTest::part).list()
				.ofMaxSize(6);
	}

	/** Turns may follow each other at once; other paragraphs are told apart by line ends alone. */
	private static Part part(SpeakerRole role, String words, String gap) {
		return new Part(role, role == null ? words : words + '.', role == null ? "\n" : gap);
	}

	private List<TextRange> all(CodingUnit unit) {
		List<TextRange> result = new ArrayList<>();
		for (TextRange block : blocks) {
			if (unit == CodingUnit.TURN) {
				result.add(TextUnits.trimmed(text.toString(), block));
				continue;
			}
			BreakIterator breaks = unit == CodingUnit.WORD ? BreakIterator.getWordInstance(Locale.ENGLISH)
					: BreakIterator.getSentenceInstance(Locale.ENGLISH);
			breaks.setText(block.in(text));
			int start = 0;
			for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
				result.add(TextUnits.trimmed(text.toString(),
						new TextRange(block.start() + start, block.start() + end)));
				start = end;
			}
		}
		result.removeIf(each -> each.isEmpty()
				|| unit == CodingUnit.WORD && in(each).chars().noneMatch(Character::isLetterOrDigit));
		return result;
	}

	private static int first(List<TextRange> units, ToIntFunction<TextRange> edge, int offset) {
		return units.stream().mapToInt(edge).filter(each -> each > offset).findFirst().orElse(offset);
	}

	private static int last(List<TextRange> units, ToIntFunction<TextRange> edge, int offset) {
		return units.stream().mapToInt(edge).filter(each -> each < offset).max().orElse(offset);
	}

	@Property
	void edgesAreThoseOfAllUnitsInOrder(@ForAll("transcripts") List<Part> parts) {
		Units units = units(parts);
		for (CodingUnit unit : List.of(CodingUnit.WORD, CodingUnit.SENTENCE, CodingUnit.TURN)) {
			List<TextRange> all = all(unit);
			for (int offset = 0; offset <= text.length(); offset++) {
				String where = unit + " at " + offset + " of \"" + text + "\"";
				assertEquals(first(all, TextRange::end, offset), units.endAfter(unit, offset), where);
				assertEquals(last(all, TextRange::end, offset), units.endBefore(unit, offset), where);
				assertEquals(first(all, TextRange::start, offset), units.startAfter(unit, offset), where);
				assertEquals(last(all, TextRange::start, offset), units.startBefore(unit, offset), where);
			}
		}
	}

	@Property
	void snappedHoldsTheWordsAndCutsNoUnit(@ForAll("transcripts") List<Part> parts) {
		Units units = units(parts);
		for (CodingUnit unit : List.of(CodingUnit.WORD, CodingUnit.SENTENCE, CodingUnit.TURN)) {
			List<TextRange> all = all(unit);
			IntStream.rangeClosed(0, text.length()).forEach(start -> IntStream.rangeClosed(start, text.length())
					.forEach(end -> assertSnapped(units, unit, all, new TextRange(start, end))));
		}
	}

	private void assertSnapped(Units units, CodingUnit unit, List<TextRange> all, TextRange range) {
		TextRange words = TextUnits.trimmed(text.toString(), range);
		TextRange snapped = units.snapped(unit, range);
		String where = unit + " of " + range + " in \"" + text + "\"";
		assertTrue(snapped.start() <= words.start() && words.end() <= snapped.end(), where);
		if (words.isEmpty()) {
			assertTrue(snapped.isEmpty(), where);
			return;
		}
		for (TextRange each : all) {
			assertTrue(!each.overlaps(snapped) || snapped.start() <= each.start() && each.end() <= snapped.end(), where);
		}
		assertTrue(snapped.start() == words.start() || all.stream().anyMatch(each -> each.start() == snapped.start()),
				where);
		assertEquals(snapped, units.snapped(unit, snapped), where);
	}
}
