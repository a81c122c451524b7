package org.themewright.ui.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.exchange.quotes.FoundQuote;
import org.themewright.model.SpeakerRole;
import org.themewright.search.HitKind;
import org.themewright.search.HitPart;
import org.themewright.search.SearchHit;

/** What leaves the study names nobody by another name than the pseudonym, and says who may not be quoted. */
class HitQuotesTest {

	private static final StudySnapshot STUDY = new StudySnapshot("s", "Study", 1, List.of(),
			List.of(new ParticipantData("p1", "P01", true, Map.of()), new ParticipantData("p2", "P02", false, Map.of())),
			List.of(), List.of(new CodeData("c1", "Hope", "Hope", null, 0, null, null)), List.of(),
			List.of(new SourceData("one", "one", "One", "Kim: hope. Sam: hope. hope", "en", List.of("p1", "p2"),
					List.of(new TurnData(0, 5, 10, "Kim", SpeakerRole.PARTICIPANT, "p1", -1),
							new TurnData(1, 16, 21, "Sam", SpeakerRole.PARTICIPANT, "p2", -1)))),
			List.of(), List.of(), List.of(), List.of());

	private static FoundQuote quote(String source, int start, int turn, String speaker, String... codes) {
		SearchHit hit = new SearchHit(HitKind.SOURCE, source, "name then", source, HitPart.TEXT, start, start + 4, "hope", "",
				".", turn, speaker, SpeakerRole.PARTICIPANT, List.of(codes));
		FoundPlace place = new FoundIn(null, List.of(hit)).places().getFirst();
		return new HitQuotes(STUDY).of(List.of(place), SubMonitor.convert(null)).getFirst();
	}

	@Test
	void speakersHaveTheirPseudonyms() {
		assertEquals(new FoundQuote("One", "P01", 1, 5, 9, "", "hope", ".", "Hope", false), quote("one", 5, 0, "Kim", "c1", "gone"));
	}

	@Test
	void whoDidNotAllowToBeQuotedIsTold() {
		assertEquals(new FoundQuote("One", "P02", 2, 16, 20, "", "hope", ".", "", true), quote("one", 16, 1, "Sam"));
	}

	@Test
	void whereNobodyIsKnownToSpeakItMayBeAnyOfThem() {
		assertEquals(new FoundQuote("One", null, 0, 22, 26, "", "hope", ".", "", true), quote("one", 22, -1, null));
	}

	@Test
	void aTranscriptThatIsGoneKeepsItsName() {
		assertEquals(new FoundQuote("name then", null, 0, 5, 9, "", "hope", ".", "", false), quote("gone", 5, 0, "Kim"));
	}
}
