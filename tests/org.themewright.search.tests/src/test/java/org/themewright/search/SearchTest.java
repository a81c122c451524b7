package org.themewright.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.model.SpeakerRole;

/** What each form of query finds, and where. */
class SearchTest {

	private static final SearchOptions ALL = SearchOptions.DEFAULT;

	/** The hits as text, each checked to be where it says it is. */
	private static List<String> find(StudyBuilder study, String query) throws Exception {
		return find(study, query, ALL).hits().stream().map(SearchHit::text).toList();
	}

	private static SearchResult find(StudyBuilder study, String query, SearchOptions options) throws Exception {
		StudySnapshot snapshot = study.build();
		try (StudyIndex index = StudyIndex.inMemory()) {
			index.update(snapshot, null);
			SearchResult result = index.search(query, options, null);
			for (SearchHit hit : result.hits()) {
				SourceData source = snapshot.sourcesById().get(hit.objectId());
				assertEquals(source.text().substring(hit.start(), hit.end()), hit.text());
				assertTrue(source.text().startsWith(hit.before(), hit.start() - hit.before().length()));
				assertTrue(source.text().startsWith(hit.after(), hit.end()));
			}
			return result;
		}
	}

	private static List<String> in(String text, String query) throws Exception {
		return find(new StudyBuilder().text("A", text), query);
	}

	private static List<Integer> starts(String text, String query) throws Exception {
		return find(new StudyBuilder().text("A", text), query, ALL).hits().stream().map(SearchHit::start).toList();
	}

	@Test
	void aWordFindsItsForms() throws Exception {
		assertEquals(List.of("hope", "Hoping", "hoped", "HOPES"), in("I hope. Hoping, we hoped; HOPES! hop hopeless?", "hope"));
		assertEquals(List.of("connected", "connection", "feelings"),
				in("He connected; a connection of feelings", "connecting OR feeling"));
		assertEquals(List.of("workers", "worker's", "worker\u2019s"), in("workers, a worker's and worker\u2019s work", "worker"));
	}

	@Test
	void wordsOfAnotherSenseAreKeptApart() throws Exception {
		assertEquals(List.of("experience"), in("my experience of the experiment", "experiences"));
		assertEquals(List.of("universities"), in("universities of the universe", "university"));
	}

	@Test
	void stopWordsAreWords() throws Exception {
		assertEquals(List.of("to be or not to be"), in("Well, to be or not to be, that", "\"to be or not to be\""));
		assertEquals(List.of("The", "the"), in("The end of the day", "the"));
	}

	@Test
	void exactMeansNoStemming() throws Exception {
		assertEquals(List.of("Hope", "HOPE"), in("Hope hopes hoping HOPE", "=hope"));
		assertEquals(List.of("peer worker"), in("peer workers, a peer worker", "=\"peer worker\""));
		assertEquals(List.of("peer workers", "peer worker"), in("peer workers, a peer worker", "\"peer worker\""));
	}

	@Test
	void phrasesLookOverPunctuationButNotOverWords() throws Exception {
		assertEquals(List.of("hope, and recovery"), in("hope, and recovery; hope and the recovery", "=\"hope and recovery\""));
	}

	@Test
	void aPhraseThatOverlapsItselfIsCountedFromTheLeft() throws Exception {
		assertEquals(List.of(0, 10), starts("very very very very very", "=\"very very\""));
		assertEquals(List.of(0, 10), starts("very very very very very", "\"very very\""));
	}

	@Test
	void aPhraseStaysWithinATurn() throws Exception {
		StudyBuilder study = new StudyBuilder().transcript("A", StudyBuilder.interviewer("You had hope"),
				StudyBuilder.participant("Kim", "recovery and hope"), StudyBuilder.participant("Kim", "recovery"));
		assertEquals(List.of(), find(study, "=\"hope recovery\""));
		assertEquals(List.of(), find(study, "\"hope recovery\"~9 role:interviewer"));
		assertEquals(List.of("recovery and hope"), find(study, "\"hope recovery\"~9"));
	}

	@Test
	void paragraphsAreSetApartByEmptyLines() throws Exception {
		String text = "hope\nrecovery\n \nhope\n\nrecovery";
		assertEquals(List.of(0), starts(text, "\"hope recovery\""));
		assertEquals(List.of("hope", "recovery"), in(text, "hope AND recovery"));
	}

	@Test
	void whatIsInNoTurnIsFoundToo() throws Exception {
		StudySnapshot study = new StudyBuilder().transcript("A", StudyBuilder.participant("Kim", "hope")).build();
		SourceData source = study.sources().getFirst();
		SourceData withHeading = new SourceData(source.id(), source.slug(), source.name(), source.text() + "recorded in May",
				"en", List.of(), source.turns());
		StudySnapshot changed = new StudySnapshot("s", "S", 1, List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(withHeading), List.of(), List.of());
		try (StudyIndex index = StudyIndex.inMemory()) {
			index.update(changed, null);
			SearchHit hit = index.search("may", ALL, null).hits().getFirst();
			assertEquals(-1, hit.turn());
			assertNull(hit.speaker());
			assertNull(hit.role());
			assertEquals("recorded in ", hit.before());
		}
	}

	@Test
	void hyphenatedWordsAreFoundWholeAndInParts() throws Exception {
		String text = "Peer-support and peer support; a non\u2011binary self-help-group";
		assertEquals(List.of("Peer-support", "peer support"), in(text, "peer-support"));
		assertEquals(List.of("Peer-support"), in(text, "=peer-support"));
		assertEquals(List.of("peer support"), in(text, "=\"peer support\""));
		assertEquals(List.of("support", "support"), in(text, "=support"));
		assertEquals(List.of("Peer-support and"), in(text, "=\"peer-support and\""));
		assertEquals(List.of("support and"), in(text, "=\"support and\""));
		assertEquals(List.of("non\u2011binary"), in(text, "=non-binary"));
		assertEquals(List.of("help-group"), in(text, "=help-group"));
		assertEquals(List.of("Peer-support", "peer"), in(text, "peer*"));
		assertEquals(List.of("Peer-support"), in(text, "peer-s*"));
		assertEquals(List.of("support", "support"), in(text, "supp?rt"));
	}

	@Test
	void apostrophesAreAlike() throws Exception {
		String text = "I don't, I don\u2019t, I don\u02BCt; 'cause workers' dont";
		assertEquals(List.of("don't", "don\u2019t", "don\u02BCt"), in(text, "=don\u2019t"));
		assertEquals(List.of("don't", "don\u2019t", "don\u02BCt"), in(text, "don't"));
		assertEquals(List.of("don't", "don\u2019t", "don\u02BCt"), in(text, "don'?"));
		assertEquals(List.of("cause"), in(text, "=cause"));
		assertEquals(List.of("workers"), in(text, "=workers"));
	}

	@Test
	void spellingsThatLookAlikeAreAlikeAndOffsetsStay() throws Exception {
		String text = "\uD83D\uDE00 cafe\u0301 and café, co\u00ADop, o\uFB03ce \uD835\uDC00";
		assertEquals(List.of("cafe\u0301", "café"), in(text, "café"));
		assertEquals(List.of(), in(text, "=cafe"));
		assertEquals(List.of("cafe\u0301", "café"), in(text, "=\"cafe\u0301\""));
		assertEquals(List.of("cafe\u0301", "café"), in(text, "caf?"));
		assertEquals(List.of(3, 13), starts(text, "=café"));
		assertEquals(List.of("co\u00ADop"), in(text, "=coop"));
		assertEquals(List.of("o\uFB03ce"), in(text, "=office"));
		assertEquals(List.of("ΟΔΟΣ", "οδός"), in("ΟΔΟΣ οδός οδοσ", "=οδος OR =οδός").subList(0, 2));
	}

	@Test
	void wildcardsAreForWordsAsTheyAre() throws Exception {
		String text = "recover recovery recovering recoup hope hype hoop listening";
		assertEquals(List.of("recover", "recovery", "recovering"), in(text, "recover*"));
		assertEquals(List.of("recovering", "listening"), in(text, "*ing"));
		assertEquals(List.of("hope", "hype"), in(text, "h?pe"));
		assertEquals(List.of("recovering"), in(text, "rec*r*ing"));
		assertEquals(List.of(), in(text, "hopes*"));
	}

	@Test
	void booleanOperators() throws Exception {
		String text = "hope and recovery\n\nhope alone\n\nrecovery alone\n\nneither";
		assertEquals(List.of("hope", "recovery"), in(text, "hope recovery"));
		assertEquals(List.of("hope", "recovery"), in(text, "hope AND recovery"));
		assertEquals(List.of("hope", "recovery"), in(text, "+hope +recovery"));
		assertEquals(List.of("hope", "recovery", "hope", "recovery"), in(text, "hope OR recovery"));
		assertEquals(List.of(19), starts(text, "hope -recovery"));
		assertEquals(List.of(19), starts(text, "hope NOT recovery"));
		assertEquals(List.of("alone", "alone"), in(text, "(hope OR recovery) AND alone -neither").stream()
				.filter("alone"::equals).toList());
		assertEquals(List.of("alone", "neither"), in(text, "recovery AND alone OR neither").stream()
				.filter(each -> !each.equals("recovery")).toList());
		assertEquals(List.of("recovery alone", "neither"), in(text, "NOT hope"));
		assertEquals(List.of("and"), in(text, "and"));
	}

	@Test
	void wordsOfAnAlternativeThatDoesNotHoldAreNoHits() throws Exception {
		assertEquals(List.of("hope"), in("hope and recovery", "hope OR (recovery AND alone)"));
	}

	@Test
	void aPlaceIsOneHitHoweverManyPartsFindIt() throws Exception {
		assertEquals(List.of("hope"), in("hope", "hope OR hop* OR =hope"));
		assertEquals(List.of("building connection", "building"), in("building connection by building", "building OR \"building connection\""));
	}

	@Test
	void nearCountsTheOtherWordsBetween() throws Exception {
		assertEquals(List.of("hope for a recovery"), in("hope for a recovery", "\"hope recovery\"~2"));
		assertEquals(List.of(), in("hope for a recovery", "\"hope recovery\"~1"));
		assertEquals(List.of("Recovery gives hope"), in("Recovery gives hope", "\"hope recovery\"~1"));
		assertEquals(List.of(), in("Hoping", "\"hope hoping\"~5"));
		assertEquals(List.of("hope and hope"), in("hope and hope", "\"hope hope\"~1"));
		assertEquals(List.of("hope, recovery"), in("hope, recovery", "=\"recovery hope\"~0"));
		assertEquals(List.of(), in("hopes, recovery", "=\"recovery hope\"~0"));
	}

	@Test
	void stemsAreOfTheLanguageOfTheSource() throws Exception {
		StudyBuilder study = new StudyBuilder().text("D", "de-AT", "Die Hoffnungen und die Freunde").text("F", "fr",
				"l'espoir des amis").text("X", null, "friends");
		assertEquals(List.of("Hoffnungen", "Freunde"), find(study, "Hoffnung OR Freund"));
		assertEquals(List.of("l'espoir", "amis"), find(study, "espoir OR ami"));
		assertEquals(List.of("friends"), find(study, "friend"));
	}

	private static StudyBuilder interviews() {
		return new StudyBuilder().people("Kim", "Sam Hill").researcher("Ann Lee", "AL").researcher("Bo Dahl", "BD")
				.code("Hope", null).code("Building connection", "Hope").code("Loss of hope", null)
				.transcript("Interview 1", StudyBuilder.interviewer("What gives you hope?"),
						StudyBuilder.participant("Kim", "Friends give me hope. They listen."),
						StudyBuilder.participant("Kim", "And work."))
				.transcript("Interview 2", StudyBuilder.interviewer("And hope?"),
						StudyBuilder.participant("Sam Hill", "No hope at all, but friends."))
				.coding("Interview 1", "They listen.\n\nAnd work", "Building connection", "Ann Lee")
				.coding("Interview 1", "Friends give me hope", "Hope", "Bo Dahl")
				.coding("Interview 2", "No hope at all", "Loss of hope", "Ann Lee");
	}

	@Test
	void fieldsFilterPassages() throws Exception {
		assertEquals(List.of("sInterview 1", "sInterview 2"), sources("hope role:participant"));
		assertEquals(List.of("sInterview 1"), sources("hope speaker:kim"));
		assertEquals(List.of("sInterview 2"), sources("hope speaker:hill"));
		assertEquals(List.of("sInterview 2"), sources("hope speaker:\"SAM hill\""));
		assertEquals(List.of("sInterview 2"), sources("hope speaker:sa*"));
		assertEquals(List.of(), sources("hope speaker:sa"));
		assertEquals(List.of("sInterview 2"), sources("hope participant:sam"));
		assertEquals(List.of("sInterview 1", "sInterview 2"), sources("hope speaker:\"ann lee\""));
		assertEquals(List.of("sInterview 1", "sInterview 1"), sources("hope source:\"interview 1\""));
		assertEquals(List.of("sInterview 2"), sources("hope code:\"loss of hope\""));
		assertEquals(List.of("sInterview 1"), sources("hope code:hope"));
		assertEquals(List.of("sInterview 1", "sInterview 2"), sources("hope code:*hope"));
		assertEquals(List.of("sInterview 2"), sources("hope coder:al -source:interview-1"));
		assertEquals(List.of("sInterview 1"), sources("hope code:hope -coder:nobody"));
	}

	private static List<String> sources(String query) throws Exception {
		return find(interviews(), query, ALL).hits().stream().map(SearchHit::objectId).toList();
	}

	@Test
	void whereItIsNotSaidWhichParticipantSpeaksItMayBeAny() throws Exception {
		StudyBuilder study = new StudyBuilder().people("Kim", "Sam").transcript("Group",
				StudyBuilder.interviewer("hope one"), StudyBuilder.participant("Kim", "hope two"),
				StudyBuilder.participant("Sam", "hope three"),
				new StudyBuilder.Said("Voice", SpeakerRole.PARTICIPANT, null, "hope four"));
		assertEquals(List.of("hope two", "hope four"), find(study, "participant:kim"));
		assertEquals(List.of("hope three", "hope four"), find(study, "participant:sam"));
	}

	@Test
	void codesAloneFindWhatIsCoded() throws Exception {
		assertEquals(List.of("Friends give me hope", "They listen.\n\nAnd work"), find(interviews(), "code:hope"));
		assertEquals(List.of("They listen.\n\nAnd work"), find(interviews(), "code:\"building connection\""));
		assertEquals(List.of("They listen.\n\nAnd work"), find(interviews(), "code:\"hope > building connection\""));
		assertEquals(List.of("They listen.\n\nAnd work"), find(interviews(), "code:hope coder:\"Ann Lee\""));
		assertEquals(List.of("They listen.\n\nAnd work", "No hope at all"), find(interviews(), "coder:ann"));
		assertEquals(List.of(), find(interviews(), "code:nothing"));
	}

	@Test
	void rangesThatCannotBeDoNoHarm() throws Exception {
		StudySnapshot sound = new StudyBuilder().researcher("Ann Lee", "AL").code("Hope", null)
				.transcript("A", StudyBuilder.participant("Kim", "hope"), StudyBuilder.participant("Kim", "friends"))
				.coding("A", "hope", "Hope", "Ann Lee").build();
		SourceData source = sound.sources().getFirst();
		List<TurnData> turns = List.of(turn(0, -5, 2), turn(1, 1, 900), turn(2, 3, 1), turn(3, 5, 7));
		List<CodingData> codings = List.of(coding(-9, 2), coding(3, 3), coding(5, 700), coding(800, 900));
		StudySnapshot odd = new StudySnapshot("s", "S", 1, sound.researchers(), List.of(), List.of(), sound.codes(),
				List.of(), List.of(new SourceData(source.id(), source.slug(), source.name(), source.text(), "en", List.of(),
						turns)), codings, List.of());
		try (StudyIndex index = StudyIndex.inMemory()) {
			index.update(odd, null);
			assertEquals(List.of("ho", source.text().substring(5)),
					index.search("code:hope", ALL, null).hits().stream().map(SearchHit::text).toList());
			assertEquals(1, index.search("friends", ALL, null).total());
		}
	}

	private static TurnData turn(int index, int start, int end) {
		return new TurnData(index, start, end, "Kim", SpeakerRole.PARTICIPANT, null, -1);
	}

	private static CodingData coding(int start, int end) {
		return new CodingData("k" + start, "cHope", "sA", "rAnn Lee", start, end, 50, null, Instant.EPOCH);
	}

	@Test
	void otherFieldsAloneFindWholePassages() throws Exception {
		assertEquals(List.of("What gives you hope?", "And hope?"), find(interviews(), "role:interviewer"));
		assertEquals(List.of("Friends give me hope. They listen.", "And work."), find(interviews(), "speaker:kim"));
		assertEquals(List.of("And work."), find(interviews(), "speaker:kim -hope"));
	}

	@Test
	void optionsFilterByIds() throws Exception {
		assertEquals(1, find(interviews(), "hope", ALL.withParticipants(Set.of("pKim"))).total());
		assertEquals(2, find(interviews(), "hope", ALL.withSources(Set.of("sInterview 1"))).total());
		assertEquals(2, find(interviews(), "hope", ALL.withSpeakers(Set.of("ann LEE"))).total());
		assertEquals(1, find(interviews(), "work", ALL.withCodes(Set.of("cHope"))).total());
		assertEquals(0, find(interviews(), "hope", ALL.withCodes(Set.of("cBuilding connection"))
				.withSpeakers(Set.of("Ann Lee"))).total());
	}

	@Test
	void aHitTellsWhatStandsAroundIt() throws Exception {
		SearchHit hit = find(interviews(), "listen", ALL.withContext(12)).hits().getFirst();
		assertEquals(" hope. They ", hit.before());
		assertEquals(".", hit.after());
		assertEquals(1, hit.turn());
		assertEquals("Kim", hit.speaker());
		assertEquals(SpeakerRole.PARTICIPANT, hit.role());
		assertEquals("Interview 1", hit.name());
		assertEquals("interview-1", hit.slug());
		assertEquals(List.of("cBuilding connection"), hit.codeIds());
	}

	@Test
	void beyondTheLimitHitsAreCountedOnly() throws Exception {
		SearchResult result = find(interviews(), "hope", ALL.withLimit(3));
		assertEquals(4, result.total());
		assertEquals(2, result.sources());
		assertEquals(3, result.hits().size());
		assertTrue(result.truncated());
		assertEquals(4, find(interviews(), "hope", ALL.withLimit(0)).total());
	}

	@Test
	void aStudyOfNothingHasNoHits() throws Exception {
		assertEquals(0, find(new StudyBuilder(), "hope", ALL).total());
		try (StudyIndex index = StudyIndex.inMemory()) {
			assertEquals(0, index.search("hope", ALL, null).total());
		}
	}

	@Test
	void hitsAreInTheOrderOfTheStudy() throws Exception {
		StudyBuilder study = new StudyBuilder().text("Z", "hope").text("A", "hope hope").text("M", "hope");
		assertEquals(List.of("Z:0", "A:0", "A:5", "M:0"), find(study, "hope", ALL).hits().stream()
				.map(each -> each.name() + ":" + each.start()).collect(Collectors.toList()));
	}
}
