package org.themewright.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.themewright.search.Found.texts;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Order, expressions, similar spellings, and all that can be asked about passages. */
class QueryLanguageTest {

	private static final SearchOptions ALL = SearchOptions.DEFAULT;

	private static StudyBuilder study() {
		return new StudyBuilder().person("Kim", "Years of work", "3").person("Sam", "Years of work", "12.0")
				.researcher("Ann Lee", "AL").researcher("Bo Dahl", "BD").code("Hope", null).code("Peers", "Hope")
				.code("Loss", null).theme("Recovery", null, "Hope").theme("Grief", "Recovery", "Loss")
				.transcript("One", StudyBuilder.interviewer("What gives you hope?"),
						StudyBuilder.participant("Kim", "My friends give me hope. They listen to me."),
						StudyBuilder.interviewer("And what takes it?"), StudyBuilder.participant("Kim", "Losing a job."),
						StudyBuilder.participant("Kim", "And the waiting."))
				.on("2024-03-15")
				.transcript("Two", StudyBuilder.interviewer("Who helped?"),
						StudyBuilder.participant("Sam", "Peers helped me. They gave hope after the loss of my job."))
				.on("2024-06-01").text("Three", "Field notes without a date")
				.coding("One", "friends give me hope", "Hope", "Ann Lee", "This is about trust")
				.coding("One", "hope. They listen", "Peers", "Bo Dahl").coding("One", "Losing a job", "Loss", "Ann Lee")
				.coding("Two", "They gave hope after the loss of my job", "Hope", "Bo Dahl")
				.coding("Two", "loss of my job", "Loss", "Bo Dahl")
				.round("Pilot", List.of("Ann Lee"), List.of("One")).round("All", List.of("Ann Lee", "Bo Dahl"), List.of())
				.memo("Waiting rooms", "Why is everybody waiting?", "Bo Dahl", "One", "the waiting")
				.memo("Plan", "Trust is to be looked at", "Ann Lee", null, null);
	}

	private static int columnOf(String query) {
		return assertThrows(QuerySyntaxException.class, () -> Found.in(study(), query, ALL), query).getColumn();
	}

	@Test
	void orderLooksForwardOnly() throws Exception {
		String text = "hope leads on to recovery; recovery gives hope";
		assertEquals(List.of("hope leads on to recovery"), texts(text, "hope before/3 recovery"));
		assertEquals(List.of(), texts(text, "hope before/2 recovery"));
		assertEquals(List.of("recovery gives hope"), texts(text, "recovery before/1 hope"));
		assertEquals(List.of("hope leads on to recovery", "recovery gives hope"),
				texts(text, "hope before/3 recovery OR recovery before/3 hope"));
	}

	@Test
	void orderJoinsWordsPhrasesAndPatterns() throws Exception {
		String text = "Peer workers were hoping for a real recovery";
		assertEquals(List.of("Peer workers were hoping"), texts(text, "\"peer worker\" before/1 hope"));
		assertEquals(List.of("hoping for a real recovery"), texts(text, "hope before/2 \"real recovery\""));
		assertEquals(List.of(), texts(text, "=hope before/5 recovery"));
		assertEquals(List.of("hoping for a real recovery"), texts(text, "hop* before/9 recov*"));
		assertEquals(List.of("hoping for a real recovery"), texts(text, "/hop.*/ before/9 recovary~1"));
		assertEquals(List.of("workers were hoping"), texts(text, "=workers before/5 hope"));
	}

	@Test
	void orderEndsWithTheHyphenatedWordOrItsPart() throws Exception {
		String text = "peer-support for a peer and peer-support";
		assertEquals(List.of("peer-support for a peer"), texts(text, "peer-* before/3 =peer"));
		assertEquals(List.of("peer and peer-support"), texts(text, "=peer before/1 peer-*"));
		assertEquals(List.of("support for a peer", "peer and peer-support"), texts(text,
				"=support before/2 =peer OR =peer before/2 =peer-support"));
		assertEquals(List.of("support for a peer"), texts(text, "=support before/2 =peer"));
	}

	@Test
	void orderStaysWithinAPassage() throws Exception {
		assertEquals(List.of(), texts("hope\n\nrecovery", "hope before/9 recovery"));
		assertEquals(List.of("hope hope"), texts("hope hope hop", "hope before/0 hope"));
	}

	@Test
	void regularExpressionsMatchWholeWords() throws Exception {
		String text = "recover recovery Recovering peer-support o\u2019clock 2024";
		assertEquals(List.of("recover", "recovery", "Recovering"), texts(text, "/RECOVER(y|ing)?/"));
		assertEquals(List.of("recovery"), texts(text, "/^recover.$/"));
		assertEquals(List.of("2024"), texts(text, "/\\d{4}/"));
		assertEquals(List.of("peer-support"), texts(text, "/peer-.*/"));
		assertEquals(List.of("o\u2019clock"), texts(text, "/o'clock/"));
		assertEquals(List.of("recover", "recovery"), texts(text, "/recovery?/"));
		assertEquals(List.of(), texts(text, "/cover/"));
	}

	@Test
	void fuzzyWordsDifferInSomeLetters() throws Exception {
		String text = "hope hoep hop hopes hoops recovery";
		assertEquals(List.of("hope", "hoep", "hop", "hopes"), texts(text, "hope~"));
		assertEquals(List.of("hope", "hoep", "hop", "hopes"), texts(text, "hope~1"));
		assertEquals(List.of("hope", "hoep", "hop", "hopes", "hoops"), texts(text, "hope~2"));
	}

	@Test
	void accentsCountUnlessFolded() throws Exception {
		StudyBuilder study = new StudyBuilder().text("A", "fr", "Le caf\u00e9 d\u00e9j\u00e0 vu, le cafe, caf\u00e9s et \u00e9t\u00e9");
		SearchOptions folded = ALL.withAccentsFolded(true);
		assertEquals(List.of("cafe"), texts(study, "=cafe"));
		assertEquals(List.of("caf\u00e9", "cafe"), texts(study, "=cafe", folded));
		assertEquals(List.of("caf\u00e9", "cafe"), texts(study, "=caf\u00e9", folded));
		assertEquals(List.of("caf\u00e9", "cafe", "caf\u00e9s"), texts(study, "cafes", folded));
		assertEquals(List.of("d\u00e9j\u00e0 vu"), texts(study, "=\"deja vu\"", folded));
		assertEquals(List.of("\u00e9t\u00e9"), texts(study, "et?", folded));
		assertEquals(List.of("caf\u00e9 d\u00e9j\u00e0"), texts(study, "\"deja cafe\"~0", folded));
		assertEquals(List.of("caf\u00e9 d\u00e9j\u00e0"), texts(study, "=cafe before/0 =deja", folded));
	}

	@Test
	void attributesAreOfWhoSpeaks() throws Exception {
		assertEquals(List.of("hope"), texts(study(), "hope attr.\"Years of work\":3"));
		assertEquals(List.of("hope"), texts(study(), "hope attr.\"years OF work\":[10 TO *]"));
		assertEquals(List.of("hope", "hope"), texts(study(), "hope attr.\"years of work\":[3 TO 12]"));
		assertEquals(List.of("hope"), texts(study(), "hope attr.\"years of work\":{3 TO 12]"));
		assertEquals(List.of(), texts(study(), "hope attr.\"years of work\":{3 TO 12}"));
		assertEquals(List.of("hope"), texts(study(), "hope attr.\"years of work\":12"));
		assertEquals(6, columnOf("hope attr.age:5"));
	}

	@Test
	void attributesOfTextAndDates() throws Exception {
		StudyBuilder study = new StudyBuilder().person("Kim", "setting", "In-patient ward").person("Sam", "setting", "2024-05-01")
				.transcript("A", StudyBuilder.participant("Kim", "hope one"), StudyBuilder.participant("Sam", "hope two"));
		assertEquals(List.of("hope one"), texts(study, "attr.setting:ward"));
		assertEquals(List.of("hope one"), texts(study, "attr.setting:in*"));
		assertEquals(List.of("hope two"), texts(study, "attr.setting:[2024-04-30 TO 2024-05-01]"));
		assertEquals(List.of(), texts(study, "attr.setting:[2024-04-30 TO 2024-05-01}"));
		assertEquals(List.of("hope two"), texts(study, "attr.setting:[2024 TO *]"));
	}

	@Test
	void datesAreDaysMonthsYearsAndRanges() throws Exception {
		assertEquals(2, texts(study(), "hope date:2024-03").size());
		assertEquals(2, texts(study(), "hope date:2024-03-15").size());
		assertEquals(0, texts(study(), "hope date:2024-03-16").size());
		assertEquals(3, texts(study(), "hope date:2024").size());
		assertEquals(1, texts(study(), "hope date:[2024-04 TO 2024-06]").size());
		assertEquals(0, texts(study(), "hope date:[2024-04 TO 2024-06}").size());
		assertEquals(1, texts(study(), "hope date:{2024-03 TO *]").size());
		assertEquals(2, texts(study(), "hope date:[* TO 2024-03-15]").size());
		assertEquals(List.of("Field notes without a date"), texts(study(), "-date:2024"));
		assertEquals(List.of(), texts(study(), "notes date:[* TO *]"));
	}

	@Test
	void codedOrNot() throws Exception {
		assertEquals(List.of("What gives you hope?", "And what takes it?", "And the waiting."),
				texts(study(), "coded:no source:one"));
		assertEquals(List.of("hope", "hope"), texts(study(), "hope coded:yes"));
		assertEquals(List.of("hope"), texts(study(), "hope coded:NO"));
		assertEquals(List.of("hope"), texts(study(), "hope NOT coded:yes"));
	}

	@Test
	void themesGatherCodesAndSubThemes() throws Exception {
		assertEquals(List.of("Losing a job", "loss of my job"), texts(study(), "theme:grief"));
		assertEquals(5, texts(study(), "theme:recovery").size());
		assertEquals(List.of("hope", "hope"), texts(study(), "hope theme:rec*"));
		assertEquals(List.of(), texts(study(), "theme:nothing"));
	}

	@Test
	void memosOnPlaces() throws Exception {
		assertEquals(List.of("And the waiting."), texts(study(), "memo:everybody"));
		assertEquals(List.of("And the waiting."), texts(study(), "memo:room source:one"));
		assertEquals(List.of("hope"), texts(study(), "hope memo:trust"));
		assertEquals(List.of(), texts(study(), "memo:\"looked at\""));
		assertEquals(List.of("waiting"), texts(study(), "waiting memo:\"is everybody\""));
	}

	@Test
	void roundsAreWhatTheirResearchersCodedOfTheirSources() throws Exception {
		assertEquals(List.of("friends give me hope", "Losing a job"), texts(study(), "round:pilot"));
		assertEquals(List.of("Losing a job"), texts(study(), "round:pilot code:loss"));
		assertEquals(List.of("Losing a job", "loss of my job"), texts(study(), "round:all code:loss"));
		assertEquals(List.of("hope"), texts(study(), "hope round:pilot"));
	}

	@Test
	void codesThatOverlap() throws Exception {
		assertEquals(List.of("They gave hope after the loss of my job"), texts(study(), "code:hope overlaps code:loss"));
		assertEquals(List.of("loss of my job"), texts(study(), "code:loss overlaps code:hope"));
		assertEquals(List.of("friends give me hope", "hope. They listen"), texts(study(), "code:hope overlaps code:hope"));
		assertEquals(List.of("friends give me hope"), texts(study(), "code:hope overlaps code:peers"));
		assertEquals(List.of("hope"), texts(study(), "hope code:hope overlaps code:loss"));
	}

	@Test
	void codesWithinOthers() throws Exception {
		assertEquals(List.of("loss of my job"), texts(study(), "code:loss within code:hope"));
		assertEquals(List.of(), texts(study(), "code:hope within code:loss"));
		assertEquals(List.of(), texts(study(), "code:peers within code:hope"));
	}

	@Test
	void codesNearOthersAndBeforeOthers() throws Exception {
		assertEquals(List.of("friends give me hope", "hope. They listen", "They gave hope after the loss of my job"),
				texts(study(), "code:hope near/2 turns code:loss"));
		assertEquals(List.of("They gave hope after the loss of my job"), texts(study(), "code:hope near/1 turns code:loss"));
		assertEquals(List.of("Losing a job"), texts(study(), "code:loss near/2 turns code:peers"));
		assertEquals(List.of("friends give me hope", "hope. They listen"), texts(study(), "code:hope followed by/2 code:loss"));
		assertEquals(List.of(), texts(study(), "code:hope followed by code:loss"));
		assertEquals(List.of(), texts(study(), "code:loss followed by/9 turns code:hope"));
	}

	@Test
	void wordsThatLookLikeRelationsAreWords() throws Exception {
		StudyBuilder study = new StudyBuilder().researcher("Ann Lee", "AL").code("Hope", null)
				.text("A", "hope overlaps and is within, followed by near").coding("A", "hope", "Hope", "Ann Lee");
		assertEquals(List.of("overlaps"), texts(study, "code:hope overlaps"));
		assertEquals(List.of("within", "followed by"), texts(study, "code:hope within \"followed by\""));
		assertEquals(List.of("followed"), texts(study, "code:hope followed"));
		assertEquals(11, columnOf("code:hope near/2 turns loss"));
	}

	@Test
	void boostsChangeWhatComesFirst() throws Exception {
		StudyBuilder study = new StudyBuilder().text("A", "hope").text("B", "recovery").text("C", "hope recovery")
				.text("D", "hope").text("E", "recovery");
		SearchOptions ranked = ALL.withOrder(HitOrder.RELEVANCE);
		assertEquals("C", Found.in(study, "hope OR recovery", ranked).hits().getFirst().name());
		List<String> hope = Found.in(study, "hope^5 OR recovery", ranked).hits().stream().map(SearchHit::name).toList();
		assertEquals(List.of("C", "C", "A", "D", "B", "E"), hope);
		List<String> recovery = Found.in(study, "hope OR (recovery)^5", ranked).hits().stream().map(SearchHit::name).toList();
		assertEquals(List.of("C", "C", "B", "E", "A", "D"), recovery);
	}

	@Test
	void rareWordsAreMoreRelevantThanFrequentOnes() throws Exception {
		StudyBuilder study = new StudyBuilder();
		for (int i = 0; i < 9; i++) {
			study.text("T" + i, i == 7 ? "the sanctuary" : "the the the house");
		}
		assertEquals("T7", Found.in(study, "the OR sanctuary", ALL.withOrder(HitOrder.RELEVANCE)).hits().getFirst().name());
	}

	@Test
	void whatTheIndexDoesNotKnowIsToldAtItsColumn() {
		assertEquals(1, columnOf("attr.none:x"));
		assertTrue(assertThrows(QuerySyntaxException.class, () -> Found.in(study(), "attr.none:x", ALL)).getMessage()
				.contains("Years of work"));
	}
}
