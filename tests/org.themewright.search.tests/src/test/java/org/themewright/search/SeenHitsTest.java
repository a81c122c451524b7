package org.themewright.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which hits of a saved search are new. */
class SeenHitsTest {

	@TempDir
	private Path temp;

	private static List<SearchHit> hits(String text) throws Exception {
		return Found.in(new StudyBuilder().text("A", text), "hope", SearchOptions.DEFAULT).hits();
	}

	private SeenHits open() {
		return SeenHits.open(temp.resolve("state/seen"));
	}

	private static List<Integer> starts(List<SearchHit> hits) {
		return hits.stream().map(SearchHit::start).toList();
	}

	@Test
	void whatCameSinceIsNew() throws Exception {
		SeenHits seen = open();
		assertEquals(List.of(), seen.newOf("s", "hope", hits("hope")));
		seen.look("s", "hope", hits("I hope"));
		assertEquals(List.of(), seen.newOf("s", "hope", hits("I hope")));
		assertEquals(List.of(8), starts(seen.newOf("s", "hope", hits("I hope\n\nhope again"))));
		seen.look("s", "hope", hits("I hope\n\nhope again"));
		assertEquals(List.of(), seen.newOf("s", "hope", hits("I hope\n\nhope again")));
		assertEquals(List.of(), seen.newOf("s", "hope", hits("I hope")));
	}

	@Test
	void whatMovedIsNotNew() throws Exception {
		SeenHits seen = open();
		seen.look("s", "hope", hits("I hope so"));
		assertEquals(List.of(), seen.newOf("s", "hope", hits("A heading\n\nI hope so")));
	}

	@Test
	void theSameWordsOnceMoreAreNew() throws Exception {
		SeenHits seen = open();
		seen.look("s", "hope", hits("I hope so"));
		assertEquals(List.of(13), starts(seen.newOf("s", "hope", hits("I hope so\n\nI hope so"))));
	}

	@Test
	void anotherQueryBeginsAnew() throws Exception {
		SeenHits seen = open();
		seen.look("s", "trust", List.of());
		assertEquals(List.of(), seen.newOf("s", "hope", hits("hope")));
		seen.look("s", "hope", List.of());
		assertEquals(1, seen.newOf("s", "hope", hits("hope")).size());
	}

	@Test
	void isKept() throws Exception {
		open().look("s", "hope", hits("I hope"));
		assertEquals(1, open().newOf("s", "hope", hits("I hope\n\nhope")).size());
		open().keepOnly(List.of("other"));
		assertEquals(List.of(), open().newOf("s", "hope", hits("hope\n\nhope")));
	}

	@Test
	void aDamagedFileIsBegunAnew() throws Exception {
		open().look("s", "hope", hits("I hope"));
		Path file = temp.resolve("state/seen");
		byte[] whole = Files.readAllBytes(file);
		for (int length = 0; length < whole.length; length += 5) {
			Files.write(file, Arrays.copyOf(whole, length));
			assertEquals(List.of(), open().newOf("s", "hope", hits("hope\n\nhope")));
		}
		Files.writeString(file, "something else altogether");
		open().look("s", "hope", hits("I hope"));
		assertEquals(1, open().newOf("s", "hope", hits("I hope\n\nhope")).size());
	}
}
