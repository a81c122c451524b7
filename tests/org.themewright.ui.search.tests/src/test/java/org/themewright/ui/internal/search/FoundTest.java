package org.themewright.ui.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudySession;
import org.themewright.search.FacetCount;
import org.themewright.search.FacetField;
import org.themewright.search.FacetKey;
import org.themewright.search.HitKind;
import org.themewright.search.HitOrder;
import org.themewright.search.HitPart;
import org.themewright.search.SearchHit;
import org.themewright.search.SearchOptions;
import org.themewright.search.SearchResult;
import org.themewright.search.SourceCount;

/** What several studies have is taken together, and beside a value that is asked for stand those that could be. */
class FoundTest {

	private static final FacetKey KIM = FacetKey.of(FacetField.SPEAKER, "kim");
	private static final FacetKey SAM = FacetKey.of(FacetField.SPEAKER, "sam");
	private static final FacetKey HOPE = FacetKey.of(FacetField.CODE, "c1");

	@TempDir
	private Path temp;

	private static SearchHit hit(String source, int start, String after) {
		return new SearchHit(HitKind.SOURCE, source, source, source, HitPart.TEXT, start, start + 4, "hope", "", after, 0, null,
				null, List.of());
	}

	private static SearchResult result(int total, List<SearchHit> hits, FacetCount... facets) {
		return new SearchResult(total, 1, hits, List.of(), List.of(facets));
	}

	private static SearchState state(HitOrder order) {
		return new SearchState("hope", SearchOptions.DEFAULT.withOrder(order));
	}

	@Test
	void hitsOfSeveralStudiesAreOneConcordance() throws Exception {
		try (StudySession one = StudySession.create(temp.resolve("one"), "One");
				StudySession two = StudySession.create(temp.resolve("two"), "Two")) {
			Map<StudySession, SearchResult> results = new LinkedHashMap<>();
			results.put(one, result(5, List.of(hit("a", 9, "apples"), hit("b", 0, "cherries"), hit("a", 2, "dates")),
					new FacetCount(KIM, "Kim", 3)));
			results.put(two, result(1, List.of(hit("c", 0, "bananas")), new FacetCount(KIM, "kim", 1)));
			Found found = Found.of(state(HitOrder.RIGHT), results);
			assertEquals(List.of("apples", "bananas", "cherries", "dates"),
					found.places().stream().map(each -> each.hit().after()).toList());
			assertEquals(6, found.total());
			assertEquals(List.of(new FacetCount(KIM, "Kim", 4)), found.facets());
			assertEquals(List.of("a", "b", "c"), found.in().stream().map(FoundIn::name).toList());
			assertEquals(List.of(2, 9), found.in().getFirst().places().stream().map(each -> each.hit().start()).toList());
			assertEquals(List.of(one, one, two), found.in().stream().map(FoundIn::session).toList());
		}
	}

	@Test
	void whatIsDoneWithHitsIsDoneInEachStudyAndSaysInWhich() throws Exception {
		try (StudySession one = StudySession.create(temp.resolve("one"), "One");
				StudySession two = StudySession.create(temp.resolve("two"), "Two")) {
			Map<StudySession, SearchResult> results = new LinkedHashMap<>();
			results.put(one, result(2, List.of(hit("a", 2, "dates"), hit("b", 0, "cherries"))));
			results.put(two, result(1, List.of(hit("c", 0, "bananas"))));
			// The concordance mixes the studies.
			List<FoundPlace> all = Found.of(state(HitOrder.RIGHT), results).places();
			List<List<String>> told = new ArrayList<>();
			String done = HitsOut.inEachStudy(all, places -> {
				told.add(places.stream().map(each -> each.hit().after()).toList());
				assertEquals(1, places.stream().map(each -> each.in().session()).distinct().count());
				return places.size() + " done";
			});
			assertEquals(List.of(List.of("bananas"), List.of("cherries", "dates")), told);
			assertEquals("Two: 1 done \u00B7 One: 2 done", done);
			assertEquals("1 done", HitsOut.inEachStudy(all.subList(0, 1), places -> places.size() + " done"));
			assertEquals("One: 2", HitsOut.inEachStudy(all, places -> places.size() == 1 ? null : "2"));
			assertNull(HitsOut.inEachStudy(all, places -> null));
			assertNull(HitsOut.inEachStudy(List.of(), places -> "done"));
		}
	}

	@Test
	void theOrderOfOneStudyIsKept() throws Exception {
		try (StudySession one = StudySession.create(temp.resolve("one"), "One")) {
			Found found = Found.of(state(HitOrder.RELEVANCE), Map.of(one, result(2, List.of(hit("a", 9, ""), hit("a", 2, "")))));
			assertEquals(List.of(9, 2), found.places().stream().map(each -> each.hit().start()).toList());
		}
	}

	@Test
	void theOtherValuesOfAFieldStayToBeTicked() {
		SearchState narrowed = state(HitOrder.PLACE).toggled(KIM);
		Found found = new Found(narrowed, List.of(), List.of(), 3, List.of(),
				List.of(new FacetCount(KIM, "Kim", 3), new FacetCount(HOPE, "Hope", 2)));
		Found without = new Found(state(HitOrder.PLACE), List.of(), List.of(), 5, List.of(new SourceCount("a", "A", 5, 10, List.of())),
				List.of(new FacetCount(KIM, "Kim", 3), new FacetCount(SAM, "Sam", 2), new FacetCount(HOPE, "Hope", 4)));
		Found shown = found.withChoices(FacetField.SPEAKER, null, without);
		assertEquals(List.of(new FacetCount(HOPE, "Hope", 2), new FacetCount(KIM, "Kim", 3), new FacetCount(SAM, "Sam", 2)),
				shown.facets());
		assertEquals(3, shown.total());
		assertEquals(List.of(), shown.counts());
		assertEquals(1, found.withChoices(FacetField.SOURCE, null, without).counts().size());
	}
}
