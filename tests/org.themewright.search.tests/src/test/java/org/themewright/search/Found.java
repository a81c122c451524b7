package org.themewright.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.themewright.core.snapshot.StudySnapshot;

/** Searches small studies in tests. */
final class Found {

	private Found() {
	}

	static SearchResult in(StudyBuilder study, String query, SearchOptions options) throws Exception {
		StudySnapshot snapshot = study.build();
		try (StudyIndex index = StudyIndex.inMemory()) {
			index.update(snapshot, null);
			SearchResult result = index.search(query, options, null);
			for (SearchHit hit : result.hits()) {
				if (hit.kind() == HitKind.SOURCE) {
					String text = snapshot.sourcesById().get(hit.objectId()).text();
					assertEquals(text.substring(hit.start(), hit.end()), hit.text());
				}
			}
			assertEquals(result.total(), result.counts().stream().mapToInt(SourceCount::total).sum());
			assertEquals(result.sources(), result.counts().size());
			for (SourceCount each : result.counts()) {
				assertEquals(each.total(), each.parts().stream().mapToInt(Integer::intValue).sum());
			}
			return result;
		}
	}

	static List<String> texts(StudyBuilder study, String query) throws Exception {
		return texts(study, query, SearchOptions.DEFAULT);
	}

	static List<String> texts(StudyBuilder study, String query, SearchOptions options) throws Exception {
		return in(study, query, options).hits().stream().map(SearchHit::text).toList();
	}

	static List<String> texts(String text, String query) throws Exception {
		return texts(new StudyBuilder().text("A", text), query);
	}
}
