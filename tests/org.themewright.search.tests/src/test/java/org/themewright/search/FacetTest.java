package org.themewright.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Counts that narrow, searching within results, the order of a concordance, and where in the study hits are. */
class FacetTest {

	private static final SearchOptions ALL = SearchOptions.DEFAULT.withAllFacets();

	private static StudyBuilder study() {
		return new StudyBuilder().person("Kim", "setting", "ward").person("Sam", "setting", "home").researcher("Ann Lee", "AL")
				.researcher("Bo Dahl", "BD").code("Hope", null).code("Peers", "Hope")
				.transcript("One", StudyBuilder.interviewer("What gives you hope?"),
						StudyBuilder.participant("Kim", "Hope is hope, friends say."),
						StudyBuilder.participant("KIM", "More hope."))
				.on("2024-03-15")
				.transcript("Two", StudyBuilder.participant("Sam", "I had hope, and then no hope at all."))
				.on("2024-03-20").text("Three", "hope in field notes")
				.coding("One", "Hope is hope", "Hope", "Ann Lee").coding("One", "hope, friends", "Peers", "Bo Dahl")
				.coding("Two", "no hope", "Hope", "Bo Dahl");
	}

	private static List<String> counts(FacetField field, SearchOptions options) throws Exception {
		return Found.in(study(), "hope", options).facets().stream().filter(each -> each.key().field() == field)
				.map(each -> (each.key().attribute() == null ? "" : each.key().attribute() + "=") + each.label() + ":"
						+ each.count())
				.toList();
	}

	@Test
	void hitsAreCounted() throws Exception {
		assertEquals(List.of("Kim:3", "Sam:2", "Ann Lee:1"), counts(FacetField.SPEAKER, ALL));
		assertEquals(List.of("PARTICIPANT:5", "INTERVIEWER:1"), counts(FacetField.ROLE, ALL));
		assertEquals(List.of("setting=home:2", "setting=ward:2"), counts(FacetField.ATTRIBUTE, ALL));
		assertEquals(List.of("Hope:3", "Peers:1"), counts(FacetField.CODE, ALL));
		assertEquals(List.of("Ann Lee:2", "Bo Dahl:2"), counts(FacetField.RESEARCHER, ALL));
		assertEquals(List.of("2024-03:6"), counts(FacetField.MONTH, ALL));
		assertEquals(List.of("One:4", "Two:2", "Three:1"), counts(FacetField.SOURCE, ALL));
	}

	@Test
	void onlyWhatIsAskedForIsCountedAndTheLimitDoesNotMatter() throws Exception {
		SearchOptions codes = SearchOptions.DEFAULT.withFacets(Set.of(FacetField.CODE)).withLimit(1);
		SearchResult result = Found.in(study(), "hope", codes);
		assertEquals(1, result.hits().size());
		assertEquals(List.of(3, 1), result.facets().stream().map(FacetCount::count).toList());
		assertEquals(List.of(), Found.in(study(), "hope", SearchOptions.DEFAULT).facets());
	}

	@Test
	void narrowingKeepsAsManyAsWereCounted() throws Exception {
		for (SearchScope scope : List.of(SearchScope.PASSAGE, SearchScope.ANSWER, SearchScope.SOURCE, SearchScope.CODING)) {
			for (String query : List.of("hope", "hope OR friend", "code:hope", "role:participant")) {
				SearchOptions options = ALL.withScope(scope);
				for (FacetCount each : Found.in(study(), query, options).facets()) {
					assertEquals(each.count(), Found.in(study(), query, options.toggled(each.key())).total(),
							query + " " + scope + " " + each);
				}
			}
		}
	}

	@Test
	void valuesOfOneFieldAreAlternativesAndFieldsAddUp() throws Exception {
		SearchOptions kim = ALL.toggled(FacetKey.of(FacetField.SPEAKER, "kim"));
		assertEquals(3, Found.in(study(), "hope", kim).total());
		SearchOptions both = kim.toggled(FacetKey.of(FacetField.SPEAKER, "sam"));
		assertEquals(5, Found.in(study(), "hope", both).total());
		SearchOptions coded = both.toggled(FacetKey.of(FacetField.CODE, "cHope"));
		assertEquals(3, Found.in(study(), "hope", coded).total());
		assertEquals(2, Found.in(study(), "hope", coded.toggled(FacetKey.of(FacetField.SPEAKER, "sam"))).total());
		assertEquals(2, Found.in(study(), "hope", ALL.toggled(new FacetKey(FacetField.ATTRIBUTE, "setting", "home"))).total());
		assertEquals(ALL, kim.toggled(FacetKey.of(FacetField.SPEAKER, "kim")));
		assertTrue(kim.isFiltered());
	}

	@Test
	void anAttributeHasAName() {
		assertThrows(IllegalArgumentException.class, () -> FacetKey.of(FacetField.ATTRIBUTE, "ward"));
		assertThrows(IllegalArgumentException.class, () -> new FacetKey(FacetField.CODE, "setting", "ward"));
	}

	@Test
	void memosAreCountedByAuthorCodeAndMonth() throws Exception {
		StudyBuilder study = study().memo("A", "on hope", "Ann Lee", "Two", "then").coding("Two", "all", "Peers", "Bo Dahl",
				"more hope");
		List<FacetCount> facets = Found.in(study, "hope", ALL.withScope(SearchScope.MEMO)).facets();
		assertEquals(List.of("Peers:1", "Ann Lee:1", "Bo Dahl:1", "1970-01:1", "2024-05:1", "Two:2"),
				facets.stream().map(each -> each.label() + ":" + each.count()).toList());
	}

	@Test
	void searchingWithinResultsKeepsTheWordsOfTheNewQueryAlone() throws Exception {
		assertEquals(List.of("hope", "hope"), Found.texts(study(), "hope", ALL.withinResultsOf(List.of("had"))));
		assertEquals(List.of("Hope", "hope"), Found.texts(study(), "hope", ALL.withinResultsOf(List.of("friend", "say"))));
		assertEquals(List.of(), Found.texts(study(), "hope", ALL.withinResultsOf(List.of("friend", "had"))));
		assertEquals(List.of("hope"), Found.texts(study(), "hope", ALL.withinResultsOf(List.of("hope", "more"))));
	}

	@Test
	void aConcordanceIsSortedByItsContext() throws Exception {
		StudyBuilder study = new StudyBuilder().text("A", "some hope remains, no hope left, his Hope breaks; any hope for us");
		assertEquals(List.of("any", "his", "no", "some"), firstWords(study, HitOrder.LEFT, true));
		assertEquals(List.of("breaks", "for", "left", "remains"), firstWords(study, HitOrder.RIGHT, false));
		assertEquals(List.of("no hope", "some hope"),
				Found.texts(study, "\"no hope\" OR \"some hope\"", ALL.withOrder(HitOrder.WORDS)));
	}

	/** The word beside each hit, in the order of the hits. */
	private static List<String> firstWords(StudyBuilder study, HitOrder order, boolean before) throws Exception {
		return Found.in(study, "hope", ALL.withOrder(order)).hits().stream().map(hit -> {
			String[] words = (before ? hit.before() : hit.after()).strip().split("\\W+");
			return before ? words[words.length - 1] : words[0];
		}).toList();
	}

	@Test
	void theLeftContextIsComparedFromTheHitOn() throws Exception {
		StudyBuilder study = new StudyBuilder().text("A", "a lot of hope. zero of hope. a bit of hope");
		List<SearchHit> hits = Found.in(study, "hope", ALL.withOrder(HitOrder.LEFT).withContext(10)).hits();
		assertEquals(List.of("a bit of", "a lot of", "zero of"), hits.stream()
				.map(each -> each.before().replaceAll(".*\\. ", "").replaceAll("^hope", "").strip()).toList());
	}

	@Test
	void theLimitIsTakenFromTheSortedHits() throws Exception {
		StudyBuilder study = new StudyBuilder().text("A", "hope z").text("B", "hope a").text("C", "hope m");
		assertEquals(List.of("B", "C"), Found.in(study, "hope", ALL.withOrder(HitOrder.RIGHT).withLimit(2)).hits().stream()
				.map(SearchHit::name).toList());
		assertEquals(3, Found.in(study, "hope", ALL.withOrder(HitOrder.RIGHT).withLimit(2)).total());
	}

	@Test
	void hitsThatAreThereCanBeSortedAnew() throws Exception {
		List<SearchHit> hits = Found.in(study(), "hope", ALL).hits();
		assertEquals(hits, HitOrder.PLACE.sort(hits, Locale.ENGLISH));
		assertEquals(Found.in(study(), "hope", ALL.withOrder(HitOrder.RIGHT)).hits(),
				HitOrder.RIGHT.sort(hits, Locale.getDefault()));
	}

	@Test
	void aTextIsDividedForTheHistogram() throws Exception {
		StudyBuilder study = new StudyBuilder().text("A", "hope " + "x ".repeat(5000) + "hope").text("B", "nothing")
				.text("C", "hope");
		List<SourceCount> counts = Found.in(study, "hope", ALL).counts();
		assertEquals(List.of("A", "C"), counts.stream().map(SourceCount::name).toList());
		assertEquals(List.of(1, 0, 1), List.of(counts.getFirst().parts().getFirst(), counts.getFirst().parts().get(10),
				counts.getFirst().parts().getLast()));
		assertEquals(4, counts.getLast().length());
		assertEquals(2500, counts.getLast().density(), 0.01);
	}
}
