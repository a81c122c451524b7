package org.themewright.ui.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.themewright.core.StudySession;
import org.themewright.core.edit.StudyOperations;
import org.themewright.model.Code;
import org.themewright.search.FacetField;
import org.themewright.search.FacetKey;
import org.themewright.search.HitOrder;
import org.themewright.search.SearchOptions;

/** Results are narrowed step by step, and what they were narrowed to is said in words. */
class SearchStateTest {

	private static final SearchState HOPE = new SearchState("hope", SearchOptions.DEFAULT);
	private static final FacetKey KIM = FacetKey.of(FacetField.SPEAKER, "kim hill");

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
	void whatIsKeptWithASearchIsSaidWithNames(@TempDir Path temp) throws Exception {
		try (StudySession session = StudySession.create(temp.resolve("one"), "One")) {
			Code trust = new StudyOperations(session).createCode(null, "Trust", null, null);
			SearchOptions options = SearchOptions.DEFAULT.withNarrowed(Set.of(FacetKey.of(FacetField.CODE, trust.getId()),
					new FacetKey(FacetField.ATTRIBUTE, "years", "5"), KIM));
			assertEquals("", SettingsLabel.of(session.snapshot(), SearchOptions.DEFAULT));
			assertEquals("Keep with it: only Trust, kim hill, years 5", SettingsLabel.of(session.snapshot(), options));
			assertEquals("Keep with it: accents do not count; sorted by what stands after; only hope, Trust",
					SettingsLabel.of(session.snapshot(), SearchOptions.DEFAULT.withAccentsFolded(true)
							.withOrder(HitOrder.RIGHT).withinResultsOf(List.of("hope")).withCodes(Set.of(trust.getId()))));
			assertEquals("Show hits as a concordance", SettingsLabel.ofLayout("concordance"));
			assertEquals("", SettingsLabel.ofLayout("of a later version"));
		}
	}
}
