package org.themewright.ui.internal.codings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.themewright.model.Code;
import org.themewright.model.Coding;
import org.themewright.model.Participant;
import org.themewright.model.Researcher;
import org.themewright.model.Theme;
import org.themewright.model.Transcript;
import org.themewright.ui.internal.SampleObjects;

class PassagesTest {

	private static final String TEXT = "How was it? Long, but good. Yes, for me too.";

	private final SampleObjects sample = new SampleObjects();
	private final Code staying = sample.code(null, "Staying well");
	private final Code hope = sample.code(staying, "Hope");
	private final Researcher ann = sample.researcher("Ann");
	private final Researcher ben = sample.researcher("Ben");
	private final Participant maya = sample.participant("Maya");
	private final Participant kofi = sample.participant("Kofi");
	private final Transcript plain = sample.transcript("Notes", "Walked home, slept.", maya);
	private final Transcript group = sample.transcript("Group", TEXT, maya, kofi);
	private final Coding asked;
	private final Coding long1;
	private final Coding long2;
	private final Coding too;
	private final Coding walked;

	PassagesTest() {
		sample.turn(group, 0, 11, "Interviewer", null);
		sample.turn(group, 12, 27, "P1", maya);
		sample.turn(group, 28, 44, "P2", kofi);
		too = sample.coding(ann, group, 33, 44, hope);
		long2 = sample.coding(ben, group, 12, 27, hope);
		asked = sample.coding(ann, group, 0, 11, staying);
		long1 = sample.coding(ann, group, 12, 17, staying);
		walked = sample.coding(ann, plain, 0, 12, hope);
	}

	private List<Coding> of(boolean subcodes, Object... subjects) {
		return Passages.of(sample.study, List.of(subjects), subcodes).stream().map(Passage::coding).toList();
	}

	@Test
	void nothingSelectedIsEverythingInTheOrderOfTheTranscripts() {
		assertEquals(List.of(walked, asked, long1, long2, too), of(true));
		assertEquals(of(true), of(false, sample.study));
	}

	@Test
	void aCodeStandsForThoseBelowItWhenWanted() {
		assertEquals(List.of(walked, asked, long1, long2, too), of(true, staying));
		assertEquals(List.of(asked, long1), of(false, staying));
		assertEquals(List.of(walked, long2, too), of(false, hope));
	}

	@Test
	void aThemeStandsForWhatItGathersWithSubcodes() {
		Theme theme = sample.theme(null, "A theme");
		sample.theme(theme, "Below", hope);
		assertEquals(List.of(walked, long2, too), of(false, theme));
	}

	@Test
	void severalSubjectsAreUnitedAndNothingComesTwice() {
		assertEquals(List.of(walked, asked, long1, long2, too), of(false, hope, staying, group));
	}

	@Test
	void ofTranscriptsAndResearchers() {
		assertEquals(List.of(walked), of(true, plain));
		assertEquals(List.of(long2), of(true, ben));
	}

	@Test
	void whatAnotherParticipantSaysIsNotTheParticipants() {
		assertEquals(List.of(walked, asked, long1, long2), of(true, maya));
		assertEquals(List.of(asked, too), of(true, kofi));
	}

	@Test
	void aReferenceNamesPseudonymTranscriptAndTurnAsFarAsKnown() {
		assertEquals("Maya, Group, turn 2", PassageTexts.reference(Passage.of(long1)));
		assertEquals("Interviewer, Group, turn 1", PassageTexts.reference(Passage.of(asked)));
		assertEquals("Notes", PassageTexts.reference(Passage.of(walked)));
	}

	@Test
	void betweenTurnsNobodySpeaks() {
		Coding between = sample.coding(ann, group, 11, 12, hope);
		assertEquals("Group", PassageTexts.reference(Passage.of(between)));
		assertEquals(List.of(0, ""), List.of(Passage.of(between).turnNumber(), Passage.of(between).speakerName()));
	}

	@Test
	void quotationsStandOnOneLineEach() {
		long1.setQuote("Long,\n but");
		assertEquals("\u201cLong, but\u201d (Maya, Group, turn 2)\n\n\u201cWalked home,\u201d (Notes)\n",
				PassageTexts.quotations(Stream.of(long1, walked).map(Passage::of).toList()));
	}

	@Test
	void aTableHasTheWholeQuoteThePathOfTheCodeAndTheOffsets() {
		long2.setMemo("Why?");
		long2.setQuote("Long,\nbut good.");
		List<List<?>> rows = PassageTexts.table(List.of(Passage.of(long2), Passage.of(walked)));
		assertEquals(3, rows.size());
		assertEquals(List.of("Long,\nbut good.", "Staying well > Hope", "Group", 2, "Maya", "Ben", 12, 27, 100, "Why?"),
				rows.get(1));
		assertEquals(List.of("Walked home,", "Staying well > Hope", "Notes", "", "", "Ann", 0, 12, 100, ""), rows.get(2));
		assertEquals(rows.get(0).size(), rows.get(1).size());
	}
}
