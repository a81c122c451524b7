package org.themewright.exchange.coded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.themewright.exchange.coded.CodedTranscript.Block;
import org.themewright.exchange.coded.CodedTranscript.Mark;
import org.themewright.exchange.coded.CodedTranscript.Stretch;
import org.themewright.model.SpeakerRole;

/** What a document of a coded transcript holds. */
class CodedTranscriptTest {

	private static final CodedTranscriptOptions ALL = CodedTranscriptOptions.standard();

	@Test
	void turnsAreBlocksUnderPseudonymsAndRoles() {
		CodedTranscript content = CodedStudies.interview().content(ALL);
		assertEquals(List.of("Interviewer", "Ana", "Interviewer", "Ana"),
				content.blocks().stream().map(Block::speaker).toList());
		assertEquals(List.of(1, 2, 3, 4), content.blocks().stream().map(Block::number).toList());
		assertFalse(content.toString().contains("Real") || content.toString().contains("Roe"));
	}

	@Test
	void withoutTurnsParagraphsAreBlocks() {
		CodedStudies study = new CodedStudies();
		study.text.append("One. \n\n \n  Two.\nThree");
		CodedTranscript content = study.content(ALL);
		assertEquals(List.of("One.", "Two.", "Three"),
				content.blocks().stream().map(each -> content.text().substring(each.start(), each.end())).toList());
		assertTrue(content.blocks().stream().allMatch(each -> each.number() == 0 && each.speaker() == null));
		assertEquals(List.of(), new CodedStudies().content(ALL).blocks());
	}

	@Test
	void onlyTheCodesAndResearchersWantedAreShown() {
		CodedStudies study = CodedStudies.interview();
		assertEquals(4, study.content(ALL).marks().size());
		CodedTranscript hope = study.content(ALL.only(Set.of("hope"), null));
		assertEquals(List.of("Hope (AL)", "Hope (BR)"), hope.marks().stream().map(Mark::label).toList());
		assertEquals(List.of("Hope"), hope.codes().stream().map(each -> each.name()).toList());
		CodedTranscript bob = study.content(ALL.only(null, Set.of("br")));
		assertEquals(List.of("Bob Ray"), bob.coders().stream().map(each -> each.name()).toList());
		assertEquals(2, bob.marks().size());
	}

	@Test
	void memosAreShownWhenWanted() {
		CodedStudies study = CodedStudies.interview();
		assertTrue(study.content(ALL).marks().stream().allMatch(each -> each.memo() == null));
		assertEquals(1, study.content(ALL.withMemos(true)).marks().stream().filter(each -> each.memo() != null).count());
	}

	@Test
	void wordsThatMayNotBeQuotedAreWithheldWithTheirCodings() {
		CodedStudies study = new CodedStudies();
		study.participant("p", "Ana", true);
		study.participant("q", "Ben", false);
		study.code("k", "Code", null);
		study.researcher("r", "Ann", "A");
		study.says("Int", SpeakerRole.INTERVIEWER, null, "So you said something?");
		study.says("A", SpeakerRole.PARTICIPANT, "p", "Ana's words.");
		study.says("B", SpeakerRole.PARTICIPANT, "q", "Secret of Ben.");
		study.coding("k", "r", "Ana's", null);
		study.coding("k", "r", "Secret", null);
		study.coding("k", "r", "words.\nSecret", null);
		CodedTranscript content = study.content(ALL);
		assertEquals(List.of(true, false, true), content.blocks().stream().map(Block::withheld).toList(),
				"an interviewer may repeat what was said");
		assertEquals(2, content.withheld());
		assertEquals(2, content.marks().size());
		CodedTranscript whole = study.content(ALL.withWithheldWords(true));
		assertEquals(0, whole.withheld());
		assertEquals(3, whole.marks().size());
	}

	@Test
	void anUnknownTranscriptIsRefused() {
		assertThrows(IllegalArgumentException.class,
				() -> CodedTranscript.of(new CodedStudies().snapshot(), "other", ALL));
	}

	@Property(tries = 300)
	void stretchesFollowEachOtherAndBearWhatLiesOnThem(@ForAll @Size(max = 25) List<@IntRange(min = 0, max = 55) Integer> starts) {
		CodedStudies study = new CodedStudies();
		study.code("k", "Code", null);
		study.researcher("r", "Ann", "A");
		study.says(null, SpeakerRole.OTHER, null, "abcdefghijklmnopqrstuvwxyz");
		study.says(null, SpeakerRole.OTHER, null, "abcdefghijklmnopqrstuvwxyzabcdefg");
		starts.forEach(each -> study.coding("k", "r", each, Math.min(60, each + 1 + each * 5 % 17), null));
		CodedTranscript content = study.content(ALL);
		List<List<Mark>> marks = content.marksByBlock();
		for (int i = 0; i < content.blocks().size(); i++) {
			Block block = content.blocks().get(i);
			int at = block.start();
			for (Stretch each : content.stretches(block, marks.get(i))) {
				assertEquals(at, each.start());
				assertTrue(each.end() > each.start());
				for (int offset = each.start(); offset < each.end(); offset++) {
					int here = offset;
					List<Mark> expected = new ArrayList<>(content.marks());
					expected.removeIf(mark -> mark.start() > here || mark.end() <= here);
					assertEquals(expected, each.marks());
				}
				at = each.end();
			}
			assertEquals(block.end(), at);
		}
	}
}
