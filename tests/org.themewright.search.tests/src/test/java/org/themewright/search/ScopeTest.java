package org.themewright.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.themewright.search.Found.texts;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Within what the parts of a query have to be found together. */
class ScopeTest {

	private static final SearchOptions ANSWER = SearchOptions.DEFAULT.withScope(SearchScope.ANSWER);
	private static final SearchOptions SOURCE = SearchOptions.DEFAULT.withScope(SearchScope.SOURCE);
	private static final SearchOptions CODING = SearchOptions.DEFAULT.withScope(SearchScope.CODING);
	private static final SearchOptions MEMO = SearchOptions.DEFAULT.withScope(SearchScope.MEMO);
	private static final SearchOptions CODEBOOK = SearchOptions.DEFAULT.withScope(SearchScope.CODEBOOK);

	private static StudyBuilder study() {
		return new StudyBuilder().people("Kim").researcher("Ann Lee", "AL").researcher("Bo Dahl", "BD")
				.described("Hope", "That things get better", "When somebody expects good things").code("Loss", null)
				.theme("Recovery", null, "Hope")
				.transcript("One", StudyBuilder.interviewer("What about work?"),
						StudyBuilder.participant("Kim", "I was tired."), StudyBuilder.participant("Kim", "But there was hope."),
						StudyBuilder.interviewer("And home?"), StudyBuilder.participant("Kim", "Hope was gone."))
				.transcript("Two", StudyBuilder.participant("Kim", "Work and home and hope."))
				.coding("One", "there was hope", "Hope", "Ann Lee", "Nice words on work")
				.coding("One", "Hope was gone", "Loss", "Bo Dahl").coding("Two", "home and hope", "Hope", "Bo Dahl")
				.memo("On work", "Work is a theme of its own.", "Ann Lee", null, null)
				.memo("Later", "Look at hope again", "Bo Dahl", "One", "tired");
	}

	@Test
	void anAnswerHoldsItsQuestion() throws Exception {
		assertEquals(List.of(), texts(study(), "work hope source:one"));
		assertEquals(List.of("work", "hope"), texts(study(), "work hope source:one", ANSWER));
		assertEquals(List.of("home", "Hope"), texts(study(), "home hope source:one", ANSWER));
		assertEquals(List.of(), texts(study(), "work gone", ANSWER));
		assertEquals(List.of("Hope"), texts(study(), "hope -work", ANSWER));
		assertEquals(List.of("hope", "hope"), texts(study(), "hope work", ANSWER).stream().filter("hope"::equals).toList());
	}

	@Test
	void aPhraseStaysWithinItsPassageInAnyScope() throws Exception {
		assertEquals(List.of(), texts(study(), "\"tired but\"", SOURCE));
		assertEquals(List.of(), texts(study(), "tired before/3 hope", ANSWER));
	}

	@Test
	void anAnswerWithoutWordsIsFoundAsAWhole() throws Exception {
		assertEquals(List.of("And home?\n\nHope was gone."), texts(study(), "source:one -speaker:nobody coded:yes -date:2024 "
				+ "NOT (work)", ANSWER));
		assertEquals(List.of("Hope was gone"), texts(study(), "role:interviewer code:loss", ANSWER));
	}

	@Test
	void aSourceHoldsAllThatIsSaid() throws Exception {
		assertEquals(List.of("work", "home", "Work", "home"), texts(study(), "work home", SOURCE));
		assertEquals(List.of("there was hope", "Hope was gone"), texts(study(), "code:hope code:loss", SOURCE));
		assertEquals(List.of("home"), texts(study(), "home -tired", SOURCE));
		SearchHit whole = Found.in(study(), "-tired", SOURCE).hits().getFirst();
		assertEquals(0, whole.start());
		assertEquals("Two", whole.name());
	}

	@Test
	void wordsOfAnAlternativeThatDoesNotHoldAreNoHits() throws Exception {
		assertEquals(List.of("hope", "Hope", "hope"), texts(study(), "hope OR (tired AND nothing)", SOURCE));
		assertEquals(List.of("tired", "hope", "Hope"), texts(study(), "(hope AND tired) OR (work AND nothing)", SOURCE));
	}

	@Test
	void codedWordsAloneCountForACoding() throws Exception {
		assertEquals(List.of("hope", "Hope", "hope"), texts(study(), "hope", CODING));
		assertEquals(List.of("hope"), texts(study(), "hope code:hope source:one", CODING));
		assertEquals(List.of(), texts(study(), "but", CODING));
		assertEquals(List.of("home", "hope"), texts(study(), "home hope", CODING));
		assertEquals(List.of("Hope was gone"), texts(study(), "code:loss", CODING));
		assertEquals(List.of("there was hope"), texts(study(), "-code:loss -coder:bd", CODING));
		assertEquals(List.of("there was hope", "home and hope"), texts(study(), "NOT gone", CODING));
		assertEquals(List.of("hope"), texts(study(), "hope theme:recovery coder:al", CODING));
		assertEquals(List.of("there was hope"), texts(study(), "memo:nice", CODING));
	}

	@Test
	void memosAreFoundWithTheirTitles() throws Exception {
		List<SearchHit> hits = Found.in(study(), "work", MEMO).hits();
		assertEquals(List.of(HitKind.MEMO, HitKind.MEMO, HitKind.CODING_MEMO), hits.stream().map(SearchHit::kind).toList());
		assertEquals(List.of(HitPart.NAME, HitPart.TEXT, HitPart.TEXT), hits.stream().map(SearchHit::part).toList());
		assertEquals(List.of(3, 0, 14), hits.stream().map(SearchHit::start).toList());
		assertEquals("mOn work", hits.getFirst().objectId());
		assertEquals("On work", hits.getFirst().name());
		assertEquals("Hope", hits.getLast().name());
		assertEquals(List.of("cHope"), hits.getLast().codeIds());
		assertEquals(List.of("Later", "hope"), texts(study(), "later hope", MEMO));
		assertEquals(List.of(), texts(study(), "\"later look\"", MEMO));
		assertEquals(List.of("Work is a theme of its own."), texts(study(), "coder:al -code:hope", MEMO));
		assertEquals(List.of("Nice words on work"), texts(study(), "code:hope", MEMO));
		assertEquals(2, texts(study(), "date:2024-05", MEMO).size());
	}

	@Test
	void theCodebookIsSearchedByAllThatIsWritten() throws Exception {
		List<SearchHit> hits = Found.in(study(), "thing", CODEBOOK).hits();
		assertEquals(List.of(HitPart.DEFINITION, HitPart.WHEN_TO_USE), hits.stream().map(SearchHit::part).toList());
		assertEquals(List.of(5, 27), hits.stream().map(SearchHit::start).toList());
		assertEquals(HitKind.CODE, hits.getFirst().kind());
		assertEquals(List.of("Recovery", "Recovery"), texts(study(), "recovery", CODEBOOK));
		assertEquals(HitKind.THEME, Found.in(study(), "recovery", CODEBOOK).hits().getFirst().kind());
		assertEquals(List.of("better", "expects"), texts(study(), "expects better", CODEBOOK));
	}

	@Test
	void whatResearchersWroteIsInNoOtherScope() throws Exception {
		assertEquals(List.of(), texts(study(), "better OR theme OR nice"));
		assertEquals(List.of(), texts(study(), "better", SOURCE));
		assertEquals(List.of(), texts(study(), "tired", MEMO));
	}

	@Test
	void memosAreNotAskedWhatTheyCannotTell() {
		QuerySyntaxException refused = assertThrows(QuerySyntaxException.class, () -> texts(study(), "hope speaker:kim", MEMO));
		assertEquals(6, refused.getColumn());
		assertTrue(refused.getMessage().contains("scope"));
	}

	@Test
	void filtersHoldInAnyScope() throws Exception {
		assertEquals(List.of("hope"), texts(study(), "hope", SOURCE.withSources(Set.of("sTwo"))));
		assertEquals(List.of("work"), texts(study(), "work OR hope", SOURCE.withSpeakers(Set.of("ann lee"))));
		assertEquals(List.of("home"), texts(study(), "home", ANSWER.withinResultsOf(List.of("gone"))));
	}

	@Test
	void memosFollowTheStudy() throws Exception {
		try (StudyIndex index = StudyIndex.inMemory()) {
			index.update(study().build(), null);
			assertEquals(1, index.search("again", MEMO, null).total());
			assertEquals(0, index.update(study().memo("New", "again and again", "Ann Lee", null, null).build(), null));
			assertEquals(3, index.search("again", MEMO, null).total());
			index.update(new StudyBuilder().text("A", "hope").build(), null);
			assertEquals(0, index.search("again", MEMO, null).total());
		}
	}

	@Test
	void aStudyOfMemosAloneIsSearched() throws Exception {
		assertEquals(List.of("hoping"), texts(new StudyBuilder().memo("A", "hoping", "Ann", null, null), "hopes", MEMO));
	}

	@Test
	void scopesHaveIds() {
		for (SearchScope each : SearchScope.values()) {
			assertEquals(each, SearchScope.of(each.id()).orElseThrow());
		}
		assertEquals(SearchScope.PASSAGE, SearchScope.of(null).orElseThrow());
		assertTrue(SearchScope.of("nothing").isEmpty());
	}
}
