package org.themewright.ui.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.themewright.search.FacetCount;
import org.themewright.search.FacetField;
import org.themewright.search.FacetKey;
import org.themewright.search.SearchOptions;
import org.themewright.search.StudyIndex;

/** Results are narrowed step by step, and what they were narrowed to can be written as a query. */
class SearchStateTest {

	private static final SearchState HOPE = new SearchState("hope", SearchOptions.DEFAULT);
	private static final FacetKey KIM = FacetKey.of(FacetField.SPEAKER, "kim hill");
	private static final FacetKey SAM = FacetKey.of(FacetField.SPEAKER, "sam");
	private static final FacetKey TRUST = FacetKey.of(FacetField.CODE, "id1");
	private static final List<FacetCount> COUNTS = List.of(new FacetCount(KIM, "Kim Hill", 3), new FacetCount(SAM, "Sam", 2),
			new FacetCount(TRUST, "Trust", 1));

	@Test
	void aValueIsAskedForAndNoMore() {
		SearchState kim = HOPE.toggled(KIM);
		assertTrue(kim.isNarrowed());
		assertEquals(HOPE, kim.toggled(KIM));
		assertFalse(HOPE.isNarrowed());
	}

	@Test
	void searchingWithinKeepsTheEarlierQueriesEachOnce() {
		SearchState state = HOPE.within("trust").within("clinic");
		assertEquals("clinic", state.text());
		assertEquals(List.of("hope", "trust"), state.options().within());
		assertEquals(List.of("trust"), state.notWithin("hope").options().within());
		assertEquals(List.of("hope"), HOPE.within("hope").options().within());
	}

	@Test
	void whatIsNarrowedCanBeWrittenAsAQuery() throws Exception {
		assertEquals("hope", NarrowedText.of(HOPE, COUNTS));
		assertEquals("hope speaker:\"Kim Hill\"", NarrowedText.of(HOPE.toggled(KIM), COUNTS));
		assertEquals("hope (speaker:\"Kim Hill\" OR speaker:Sam) code:Trust",
				NarrowedText.of(HOPE.toggled(TRUST).toggled(KIM).toggled(SAM), COUNTS));
		SearchState all = new SearchState("hope OR faith", SearchOptions.DEFAULT).within("trust")
				.toggled(FacetKey.of(FacetField.MONTH, "2024-03")).toggled(FacetKey.of(FacetField.ROLE, "PARTICIPANT"))
				.toggled(new FacetKey(FacetField.ATTRIBUTE, "years of work", "5"));
		String query = NarrowedText.of(all, COUNTS);
		assertEquals("(hope OR faith) trust role:participant attr.\"years of work\":5 date:2024-03", query);
		StudyIndex.check(query);
	}
}
