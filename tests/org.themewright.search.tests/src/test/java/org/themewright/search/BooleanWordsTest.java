package org.themewright.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.model.SpeakerRole;

/**
 * Any words and phrases, joined in any way with each other and with conditions, find in each turn exactly the words that
 * make the query hold there; and show them as they stand in the text, also where the index has been changed many times.
 */
class BooleanWordsTest {

	private static final List<String> WORDS = List.of("alpha", "bravo", "charlie", "delta", "echo");
	private static final List<String> SPEAKERS = List.of("Kim", "Lee", "Ann");

	private final Random random = new Random(12);

	private record Place(String source, int start, int end) {
	}

	/** A part of a query: what is typed, and which words of a turn make it hold, or null where it does not. */
	private interface Node {

		String typed();

		List<Place> in(String source, TurnData turn, List<Place> words, String text);

		/** Whether it has words that are hits. */
		boolean hasWords();
	}

	private record Phrase(List<String> words) implements Node {

		@Override
		public String typed() {
			return words.size() == 1 ? '=' + words.getFirst() : "=\"" + String.join(" ", words) + '"';
		}

		@Override
		public List<Place> in(String source, TurnData turn, List<Place> here, String text) {
			List<Place> result = new ArrayList<>();
			for (int i = 0; i + words.size() <= here.size(); i++) {
				boolean same = true;
				for (int k = 0; k < words.size(); k++) {
					same &= text.substring(here.get(i + k).start, here.get(i + k).end).equals(words.get(k));
				}
				if (same) {
					result.add(new Place(source, here.get(i).start, here.get(i + words.size() - 1).end));
					i += words.size() - 1;
				}
			}
			return result.isEmpty() ? null : result;
		}

		@Override
		public boolean hasWords() {
			return true;
		}
	}

	private record Speaker(String name) implements Node {

		@Override
		public String typed() {
			return "speaker:" + name;
		}

		@Override
		public List<Place> in(String source, TurnData turn, List<Place> words, String text) {
			return turn.speaker().equals(name) ? List.of() : null;
		}

		@Override
		public boolean hasWords() {
			return false;
		}
	}

	private record Not(Node node) implements Node {

		@Override
		public String typed() {
			return "NOT " + node.typed();
		}

		@Override
		public List<Place> in(String source, TurnData turn, List<Place> words, String text) {
			if (node instanceof Not(Node twice)) {
				return twice.in(source, turn, words, text);
			}
			return node.in(source, turn, words, text) == null ? List.of() : null;
		}

		@Override
		public boolean hasWords() {
			return node instanceof Not(Node twice) && twice.hasWords();
		}
	}

	private record Joined(boolean all, List<Node> nodes) implements Node {

		@Override
		public String typed() {
			return '(' + String.join(all ? " AND " : " OR ", nodes.stream().map(Node::typed).toList()) + ')';
		}

		@Override
		public List<Place> in(String source, TurnData turn, List<Place> words, String text) {
			List<List<Place>> found = nodes.stream().map(each -> each.in(source, turn, words, text)).toList();
			List<Place> result = new ArrayList<>();
			found.forEach(each -> result.addAll(each == null ? List.of() : each));
			boolean none = all ? found.contains(null) : found.stream().allMatch(each -> each == null);
			return none ? null : result;
		}

		@Override
		public boolean hasWords() {
			return nodes.stream().anyMatch(Node::hasWords);
		}
	}

	private Node node(int depth) {
		int dice = random.nextInt(depth == 0 ? 3 : 8);
		if (dice == 0) {
			return new Speaker(any(SPEAKERS).toLowerCase());
		}
		if (dice < 3) {
			return new Phrase(Stream.generate(() -> any(WORDS)).limit(1 + random.nextInt(3) / 2).toList());
		}
		if (dice == 3) {
			return new Not(node(depth - 1));
		}
		return new Joined(dice < 6, Stream.generate(() -> node(depth - 1)).limit(2 + random.nextInt(2)).toList());
	}

	private String any(List<String> values) {
		return values.get(random.nextInt(values.size()));
	}

	private SourceData source(int number) {
		StringBuilder text = new StringBuilder(" ".repeat(random.nextInt(3)));
		List<TurnData> turns = new ArrayList<>();
		for (int i = 1 + random.nextInt(6); i > 0; i--) {
			int start = text.length();
			for (int k = 1 + random.nextInt(7); k > 0; k--) {
				text.append(any(WORDS)).append(k == 1 ? "." : any(List.of(" ", ", ", "\n")));
			}
			turns.add(new TurnData(turns.size(), start, text.length(), any(SPEAKERS).toLowerCase(), SpeakerRole.OTHER, null, -1));
			text.append(any(List.of("\n", "\n\n", " ")));
		}
		return new SourceData("s" + number, "s" + number, "S" + number, text.toString(), "en", List.of(), turns);
	}

	private static StudySnapshot study(List<SourceData> sources) {
		return new StudySnapshot("study", "Study", 1, List.of(), List.of(), List.of(), List.of(), List.of(), sources, List.of(),
				List.of());
	}

	@Test
	void findsTheWordsThatMakeItHold() throws Exception {
		List<SourceData> sources = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			sources.add(source(i));
		}
		int withHits = 0;
		try (StudyIndex index = StudyIndex.inMemory()) {
			for (int round = 0; round < 25; round++) {
				// One text is another one, and what comes first in the study is not what was written first.
				int changed = random.nextInt(sources.size());
				sources.set(changed, source(Integer.parseInt(sources.get(changed).id().substring(1))));
				if (round % 5 == 1) {
					Collections.shuffle(sources, random);
				}
				index.update(study(sources), null);
				for (int i = 0; i < 40; i++) {
					Node node = node(3);
					if (node.hasWords()) {
						withHits += check(index, sources, node);
					}
				}
			}
		}
		assertTrue(withHits > 200, "too few queries with hits: " + withHits);
	}

	private static int check(StudyIndex index, List<SourceData> sources, Node node) throws Exception {
		List<Place> expected = new ArrayList<>();
		for (SourceData source : sources) {
			for (TurnData turn : source.turns()) {
				List<Place> found = node.in(source.id(), turn, words(source, turn), source.text());
				expected.addAll(outer(found == null ? List.of() : found));
			}
		}
		SearchResult result = index.search(node.typed(), SearchOptions.DEFAULT, null);
		assertEquals(expected, result.hits().stream().map(each -> new Place(each.objectId(), each.start(), each.end())).toList(),
				node.typed());
		for (SearchHit each : result.hits()) {
			String text = sources.stream().filter(source -> source.id().equals(each.objectId())).findFirst().orElseThrow().text();
			assertEquals(text.substring(each.start() - each.before().length(), each.end() + each.after().length()),
					each.before() + each.text() + each.after());
			assertEquals(text.substring(each.start(), each.end()), each.text());
		}
		return expected.isEmpty() ? 0 : 1;
	}

	private static List<Place> words(SourceData source, TurnData turn) {
		List<Place> result = new ArrayList<>();
		int start = turn.start();
		for (int i = turn.start(); i <= turn.end(); i++) {
			if (i == turn.end() || !Character.isLetter(source.text().charAt(i))) {
				if (i > start) {
					result.add(new Place(source.id(), start, i));
				}
				start = i + 1;
			}
		}
		return result;
	}

	/** By place, without those within another. */
	private static List<Place> outer(List<Place> places) {
		List<Place> result = new ArrayList<>();
		for (Place each : places) {
			boolean inner = places.stream()
					.anyMatch(other -> !other.equals(each) && other.start <= each.start && each.end <= other.end);
			if (!inner && !result.contains(each)) {
				result.add(each);
			}
		}
		result.sort((one, other) -> one.start - other.start);
		return result;
	}
}
