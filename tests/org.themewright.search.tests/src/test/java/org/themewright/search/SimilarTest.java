package org.themewright.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** Passages like another. */
class SimilarTest {

	private static StudyBuilder study() {
		return new StudyBuilder().text("A", "My supervisor listened to my worries about medication and sleep").text("B",
				"Nobody talked about the weather that day").text("C", "Supervisors who listen to worries are rare")
				.text("D", "Medication ruined my sleep, and the supervisor was worried and listening").text("E", "The weather")
				.text("F", "The house and the garden").text("G", "de", "Der Supervisor und der Garten");
	}

	private static List<SimilarPassage> similar(StudyBuilder study, String source, int start, int end, SearchOptions options)
			throws Exception {
		try (StudyIndex index = StudyIndex.inMemory()) {
			index.update(study.build(), null);
			return index.similar(source, start, end, options, null);
		}
	}

	private static List<String> names(List<SimilarPassage> found) {
		return found.stream().map(each -> each.hit().name()).toList();
	}

	@Test
	void whatSharesMostTellingWordsComesFirst() throws Exception {
		List<SimilarPassage> found = similar(study(), "sA", 0, 100, SearchOptions.DEFAULT);
		assertEquals(List.of("D", "C"), names(found));
		assertTrue(found.getFirst().score() > found.get(1).score());
		assertTrue(Set.copyOf(found.getFirst().words()).containsAll(List.of("medication", "sleep")), found.toString());
		assertEquals("Supervisors who listen to worries are rare", found.get(1).hit().text());
	}

	@Test
	void someWordsOfAPassageAreEnough() throws Exception {
		String text = study().build().sources().getFirst().text();
		int start = text.indexOf("medication");
		assertEquals(List.of("D"), names(similar(study(), "sA", start, text.length(), SearchOptions.DEFAULT)));
		assertEquals(List.of(), names(similar(study(), "sF", 4, 9, SearchOptions.DEFAULT)));
	}

	@Test
	void filtersAndLimitHold() throws Exception {
		assertEquals(List.of("D"), names(similar(study(), "sA", 0, 100, SearchOptions.DEFAULT.withLimit(1))));
		assertEquals(List.of("C"), names(similar(study(), "sA", 0, 100, SearchOptions.DEFAULT.withSources(Set.of("sC", "sE")))));
	}

	@Test
	void aLongPassageHasNoAdvantage() throws Exception {
		StudyBuilder study = study().text("L", "medication sleep " + "and then there was something else ".repeat(60));
		assertEquals("D", names(similar(study, "sA", 0, 100, SearchOptions.DEFAULT)).getFirst());
	}

	@Test
	void oddPlacesDoNoHarm() throws Exception {
		assertEquals(List.of(), similar(study(), "sA", 5, 5, SearchOptions.DEFAULT));
		assertEquals(List.of(), similar(study(), "sA", -7, -2, SearchOptions.DEFAULT));
		assertEquals(List.of(), similar(study(), "sA", 900, 20, SearchOptions.DEFAULT));
		assertEquals(List.of(), similar(study(), "nobody", 0, 20, SearchOptions.DEFAULT));
		assertEquals(List.of(), similar(new StudyBuilder(), "sA", 0, 20, SearchOptions.DEFAULT));
	}
}
