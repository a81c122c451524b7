package org.themewright.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * On real interviews, searches for exact words, exact phrases and wildcards find exactly what a plain scan of the texts
 * finds. The scan shares nothing with the index but the definition of a word in docs/search.md, written here as a regular
 * expression.
 */
class PlainScanTest {

	private static final String INNER = "['\u2019\u2018\u02BC\uFF07\u00AD\u200B\u200C\u200D\u2060\uFEFF]";
	private static final String LETTER = "[\\p{L}\\p{N}&&[^\u02BC]]";
	private static final Pattern WORD = Pattern
			.compile(LETTER + "(?:[\\p{L}\\p{N}\\p{M}&&[^\u02BC]]|" + INNER + "(?=" + LETTER + "))*");
	private static final String HYPHENS = "-\u2010\u2011\uFE63\uFF0D";

	private static final List<Text> TEXTS = new ArrayList<>();
	private static StudyIndex index;

	/** A word of a paragraph, by the definition. */
	private record Part(int start, int end, String form, boolean joined) {
	}

	private record Place(String source, int start, int end) {
	}

	/** A word with all that hyphens join to it. */
	private record Compound(String form, List<Part> parts) {
	}

	private record Text(String name, List<List<Part>> paragraphs, List<Compound> compounds) {

		static Text of(String name, String text) {
			List<List<Part>> paragraphs = split(text);
			List<Compound> compounds = new ArrayList<>();
			for (List<Part> paragraph : paragraphs) {
				for (int first = 0, next = 1; first < paragraph.size(); first = next++) {
					while (next < paragraph.size() && paragraph.get(next).joined) {
						next++;
					}
					List<Part> parts = List.copyOf(paragraph.subList(first, next));
					compounds.add(new Compound(String.join("-", parts.stream().map(Part::form).toList()), parts));
				}
			}
			return new Text(name, paragraphs, compounds);
		}
	}

	@BeforeAll
	static void readInterviews() throws Exception {
		Path folder = interviews();
		assumeTrue(Files.isDirectory(folder), "The interviews are not here: " + folder);
		StudyBuilder study = new StudyBuilder();
		List<Path> files;
		try (Stream<Path> all = Files.list(folder)) {
			files = all.filter(each -> each.toString().endsWith(".md")).sorted().toList();
		}
		for (Path file : files) {
			String text = Files.readString(file).replace("\r", "");
			study.text(file.getFileName().toString(), text);
			TEXTS.add(Text.of(file.getFileName().toString(), text));
		}
		index = StudyIndex.inMemory();
		index.update(study.build(), null);
	}

	@AfterAll
	static void close() throws Exception {
		if (index != null) {
			index.close();
		}
	}

	private static Path interviews() {
		String shared = System.getenv("THEMEWRIGHT_SHARED");
		return (shared == null ? Path.of("../../../shared") : Path.of(shared)).resolve("corpus/interviews");
	}

	private static List<List<Part>> split(String text) {
		List<List<Part>> result = new ArrayList<>();
		Matcher gaps = Pattern.compile("\n[ \t]*(?=\n)").matcher(text);
		int start = 0;
		while (gaps.find()) {
			result.add(parts(text, start, gaps.start()));
			start = gaps.end();
		}
		result.add(parts(text, start, text.length()));
		return result;
	}

	private static List<Part> parts(String text, int start, int end) {
		List<Part> result = new ArrayList<>();
		Matcher words = WORD.matcher(text).region(start, end);
		int last = -1;
		while (words.find()) {
			boolean joined = words.start() == last + 1 && last >= 0 && HYPHENS.indexOf(text.charAt(last)) >= 0;
			String form = Normalizer.normalize(words.group().replaceAll("['\u2019\u2018\uFF07]", "'")
					.replaceAll("[\u00AD\u200B-\u200D\u2060\uFEFF]", "").toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
			result.add(new Part(words.start(), words.end(), form, joined));
			last = words.end();
		}
		return result;
	}

	private static List<Place> scanPhrase(List<Part> phrase) {
		List<Place> result = new ArrayList<>();
		for (Text text : TEXTS) {
			for (List<Part> paragraph : text.paragraphs) {
				for (int i = 0; i + phrase.size() <= paragraph.size(); i++) {
					if (isAt(phrase, paragraph, i)) {
						Part last = paragraph.get(i + phrase.size() - 1);
						result.add(new Place(text.name, paragraph.get(i).start, last.end));
						i += phrase.size() - 1;
					}
				}
			}
		}
		return result;
	}

	private static boolean isAt(List<Part> phrase, List<Part> paragraph, int at) {
		for (int i = 0; i < phrase.size(); i++) {
			Part there = paragraph.get(at + i);
			if (!there.form.equals(phrase.get(i).form) || i > 0 && there.joined != phrase.get(i).joined) {
				return false;
			}
		}
		return true;
	}

	private static List<Place> scanPattern(Predicate<String> pattern) {
		List<Place> result = new ArrayList<>();
		for (Text text : TEXTS) {
			for (Compound compound : text.compounds) {
				if (pattern.test(compound.form)) {
					result.add(new Place(text.name, compound.parts.getFirst().start, compound.parts.getLast().end));
				} else if (compound.parts.size() > 1) {
					compound.parts.stream().filter(each -> pattern.test(each.form))
							.forEach(each -> result.add(new Place(text.name, each.start, each.end)));
				}
			}
		}
		return result;
	}

	private static List<Place> search(String query) throws Exception {
		SearchResult result = index.search(query, SearchOptions.DEFAULT.withLimit(Integer.MAX_VALUE), null);
		assertEquals(result.total(), result.hits().size());
		return result.hits().stream().map(hit -> new Place(hit.name(), hit.start(), hit.end())).toList();
	}

	private static List<Part> somewhere(Random random, int length) {
		while (true) {
			Text text = TEXTS.get(random.nextInt(TEXTS.size()));
			List<Part> paragraph = text.paragraphs.get(random.nextInt(text.paragraphs.size()));
			if (paragraph.size() >= length) {
				int start = random.nextInt(paragraph.size() - length + 1);
				return new ArrayList<>(paragraph.subList(start, start + length));
			}
		}
	}

	private static String typed(List<Part> phrase, Random random) {
		StringBuilder result = new StringBuilder();
		for (Part each : phrase) {
			result.append(result.isEmpty() ? "" : each.joined ? "-" : " ");
			String form = random.nextBoolean() ? each.form : each.form.toUpperCase(Locale.ROOT);
			result.append(random.nextBoolean() ? form : form.replace('\'', '\u2019'));
		}
		return result.toString();
	}

	private static void perturb(List<Part> phrase, Random random) {
		int at = random.nextInt(phrase.size());
		Part part = phrase.get(at);
		switch (random.nextInt(4)) {
			case 0 -> phrase.set(at, new Part(0, 0, somewhere(random, 1).getFirst().form, part.joined));
			case 1 -> phrase.set(at, new Part(0, 0, part.form, !part.joined));
			case 2 -> Collections.swap(phrase, at, random.nextInt(phrase.size()));
			default -> phrase.remove(at);
		}
	}

	@Test
	void theInterviewsAreThere() {
		assertEquals(35, TEXTS.size());
	}

	@Test
	void exactWords() throws Exception {
		Random random = new Random(1);
		for (int i = 0; i < 200; i++) {
			List<Part> word = somewhere(random, 1);
			assertEquals(scanPhrase(word), search("=" + typed(word, random)), word.toString());
		}
	}

	@Test
	void exactPhrases() throws Exception {
		Random random = new Random(2);
		for (int i = 0; i < 200; i++) {
			List<Part> phrase = somewhere(random, 2 + random.nextInt(4));
			String query = "=\"" + typed(phrase, random) + "\"";
			List<Place> found = search(query);
			assertTrue(!found.isEmpty(), query);
			assertEquals(scanPhrase(phrase), found, query);
		}
	}

	@Test
	void perturbedPhrases() throws Exception {
		Random random = new Random(3);
		for (int i = 0; i < 200; i++) {
			List<Part> phrase = somewhere(random, 2 + random.nextInt(2));
			perturb(phrase, random);
			String query = "=\"" + typed(phrase, random) + "\"";
			assertEquals(scanPhrase(phrase), search(query), query);
		}
	}

	@Test
	void commonPhrases() throws Exception {
		Random random = new Random(4);
		for (String phrase : List.of("you know", "open source", "open-source", "a lot of", "it's a", "I don't", "no no",
				"really really", "and and", "the", "kind of a")) {
			List<Part> parts = parts(phrase, 0, phrase.length());
			assertEquals(scanPhrase(parts), search("=\"" + typed(parts, random) + "\""), phrase);
		}
	}

	@Test
	void wildcards() throws Exception {
		Random random = new Random(5);
		for (int i = 0; i < 80; i++) {
			String form = somewhere(random, 1).getFirst().form;
			String stem = form.substring(0, Math.min(form.length(), 2 + random.nextInt(form.length())));
			if (Character.isLetterOrDigit(stem.charAt(stem.length() - 1))) {
				assertEquals(scanPattern(word -> word.startsWith(stem)), search(stem.toUpperCase(Locale.ROOT) + "*"), stem);
			}
		}
		for (String end : List.of("ing", "ship", "-source", "t", "9")) {
			assertEquals(scanPattern(word -> word.endsWith(end)), search("*" + end), end);
		}
		assertEquals(scanPattern(Pattern.compile("w.r.{1}").asMatchPredicate()), search("w?r?"));
		assertEquals(scanPattern(Pattern.compile("c.*t.*r").asMatchPredicate()), search("c*t*r"));
	}

	@Test
	void stemmedPhrasesFindWhatExactOnesFind() throws Exception {
		Random random = new Random(6);
		for (int i = 0; i < 60; i++) {
			String phrase = typed(somewhere(random, 1 + random.nextInt(3)), random);
			List<Place> stemmed = search("\"" + phrase + "\"");
			assertTrue(stemmed.size() >= search("=\"" + phrase + "\"").size(), phrase);
		}
	}
}
