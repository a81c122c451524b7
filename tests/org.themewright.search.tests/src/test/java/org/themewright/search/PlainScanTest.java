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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * On real interviews, also with other apostrophes, hyphens and accents, and as turns, searches for exact words and
 * phrases, words near each other and in order, wildcards, regular expressions and similar spellings find exactly what a
 * plain scan of the texts finds. The scan shares nothing with the index but the definition of a word in docs/search.md, written here as a regular
 * expression.
 */
class PlainScanTest {

	private static final String INNER = "['\u2019\u2018\u02BC\uFF07\u00AD\u200B\u200C\u200D\u2060\uFEFF]";
	private static final String LETTER = "[\\p{L}\\p{N}&&[^\u02BC]]";
	private static final Pattern WORD = Pattern
			.compile(LETTER + "(?:[\\p{L}\\p{N}\\p{M}&&[^\u02BC]]|" + INNER + "(?=" + LETTER + "))*");
	private static final String HYPHENS = "-\u2010\u2011\uFE63\uFF0D";

	private static final List<Corpus> CORPORA = new ArrayList<>();

	/** Texts with their index. */
	private record Corpus(String name, List<Text> texts, StudyIndex index) {

		@Override
		public String toString() {
			return name;
		}
	}

	/** A word of a paragraph, by the definition. */
	private record Part(int start, int end, String form, boolean joined) {
	}

	private record Place(String source, int start, int end) {
	}

	/** A word with all that hyphens join to it. */
	private record Compound(String form, List<Part> parts) {
	}

	private record Text(String name, List<List<Part>> paragraphs, List<Compound> compounds) {

		static Text of(String name, String text, List<List<Part>> paragraphs) {
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
		List<Path> files;
		try (Stream<Path> all = Files.list(folder)) {
			files = all.filter(each -> each.toString().endsWith(".md")).sorted().toList();
		}
		Random random = new Random(8);
		StudyBuilder plain = new StudyBuilder();
		StudyBuilder respelled = new StudyBuilder();
		StudyBuilder spoken = new StudyBuilder();
		List<Text> plainTexts = new ArrayList<>();
		List<Text> respelledTexts = new ArrayList<>();
		List<Text> spokenTexts = new ArrayList<>();
		for (Path file : files) {
			String name = file.getFileName().toString();
			String text = Files.readString(file).replace("\r", "");
			plain.text(name, text);
			plainTexts.add(Text.of(name, text, split(text)));
			String other = respelled(text, random);
			respelled.text(name, other);
			respelledTexts.add(Text.of(name, other, split(other)));
			// Each paragraph is said by somebody; nothing but a line end is between them.
			String[] turns = text.strip().split("\n[ \t]*\n\\s*");
			String together = String.join("\n", turns);
			spoken.turns(name, together, turns);
			spokenTexts.add(Text.of(name, together, turns(together, turns)));
		}
		add("as they are", plain, plainTexts);
		add("spelled in other ways", respelled, respelledTexts);
		add("as turns", spoken, spokenTexts);
	}

	private static void add(String name, StudyBuilder study, List<Text> texts) throws Exception {
		StudyIndex index = StudyIndex.inMemory();
		CORPORA.add(new Corpus(name, texts, index));
		index.update(study.build(), null);
	}

	static List<Corpus> corpora() {
		return CORPORA;
	}

	@AfterAll
	static void close() throws Exception {
		for (Corpus each : CORPORA) {
			each.index.close();
		}
		CORPORA.clear();
	}

	/** Writes the same words with other apostrophes and hyphens, with accents, composed or not, and with soft hyphens. */
	private static String respelled(String text, Random random) {
		StringBuilder result = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char each = text.charAt(i);
			int dice = random.nextInt(8);
			if (each == '\'') {
				result.append("'\u2019\u2018\u02BC\uFF07".charAt(random.nextInt(5)));
			} else if (each == '-') {
				result.append(HYPHENS.charAt(random.nextInt(HYPHENS.length())));
			} else if (each == 'e' && dice < 2) {
				result.append(dice == 0 ? "\u00E9" : "e\u0301");
			} else if (each == 'o' && dice == 0) {
				result.append("o\u0308");
			} else if (each == 'n' && dice == 0) {
				result.append("n\u00AD");
			} else {
				result.append(each);
			}
		}
		return result.toString();
	}

	private static List<List<Part>> turns(String text, String[] turns) {
		List<List<Part>> result = new ArrayList<>();
		int start = 0;
		for (String each : turns) {
			result.add(parts(text, start, start + each.length()));
			start += each.length() + 1;
		}
		return result;
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
			String form = Normalizer.normalize(words.group().replaceAll("['\u2019\u2018\u02BC\uFF07]", "'")
					.replaceAll("[\u00AD\u200B-\u200D\u2060\uFEFF]", "").toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
			result.add(new Part(words.start(), words.end(), form, joined));
			last = words.end();
		}
		return result;
	}

	private static List<Place> scanPhrase(Corpus corpus, List<Part> phrase) {
		List<Place> result = new ArrayList<>();
		for (Text text : corpus.texts) {
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

	private static List<Place> scanPattern(Corpus corpus, Predicate<String> pattern) {
		List<Place> result = new ArrayList<>();
		for (Text text : corpus.texts) {
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

	private static List<Place> search(Corpus corpus, String query) throws Exception {
		SearchResult result = corpus.index.search(query, SearchOptions.DEFAULT.withLimit(Integer.MAX_VALUE), null);
		assertEquals(result.total(), result.hits().size());
		return result.hits().stream().map(hit -> new Place(hit.name(), hit.start(), hit.end())).toList();
	}

	private static List<Part> somewhere(Corpus corpus, Random random, int length) {
		while (true) {
			Text text = corpus.texts.get(random.nextInt(corpus.texts.size()));
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
			String quoted = random.nextBoolean() ? form : form.replace('\'', '\u2019');
			result.append(random.nextBoolean() ? quoted : Normalizer.normalize(quoted, Normalizer.Form.NFD));
		}
		return result.toString();
	}

	private static void perturb(Corpus corpus, List<Part> phrase, Random random) {
		int at = random.nextInt(phrase.size());
		Part part = phrase.get(at);
		switch (random.nextInt(4)) {
			case 0 -> phrase.set(at, new Part(0, 0, somewhere(corpus, random, 1).getFirst().form, part.joined));
			case 1 -> phrase.set(at, new Part(0, 0, part.form, !part.joined));
			case 2 -> Collections.swap(phrase, at, random.nextInt(phrase.size()));
			default -> phrase.remove(at);
		}
	}

	/**
	 * The shortest stretches that have all of some words, each as often as asked for, going from left to right without
	 * overlaps.
	 */
	private static List<Place> scanNear(Corpus corpus, List<String> words, int distance) {
		List<Place> result = new ArrayList<>();
		for (Text text : corpus.texts) {
			for (List<Part> paragraph : text.paragraphs) {
				int end = -1;
				for (int[] each : shortest(paragraph, words, words.size() + distance)) {
					if (paragraph.get(each[0]).start >= end) {
						end = paragraph.get(each[1]).end;
						result.add(new Place(text.name, paragraph.get(each[0]).start, end));
					}
				}
			}
		}
		return result;
	}

	/** First and last index of each stretch of up to so many words that has all words and no shorter one in it. */
	private static List<int[]> shortest(List<Part> paragraph, List<String> words, int longest) {
		List<int[]> result = new ArrayList<>();
		for (int last = 0; last < paragraph.size(); last++) {
			if (words.contains(paragraph.get(last).form)) {
				List<String> missing = new ArrayList<>(words);
				int first = last + 1;
				while (first > 0 && !missing.isEmpty() && last - first + 1 < longest) {
					missing.remove(paragraph.get(--first).form);
				}
				if (missing.isEmpty() && (result.isEmpty() || result.getLast()[0] < first)) {
					result.add(new int[] { first, last });
				}
			}
		}
		return result;
	}

	/** The stretches from a word to the next of another, without either of them between. */
	private static List<Place> scanBefore(Corpus corpus, String one, String other, int distance) {
		List<Place> result = new ArrayList<>();
		for (Text text : corpus.texts) {
			for (List<Part> paragraph : text.paragraphs) {
				int first = -1;
				int end = -1;
				for (int i = 0; i < paragraph.size(); i++) {
					String form = paragraph.get(i).form;
					if (form.equals(other) && first >= 0) {
						if (i - first - 1 <= distance && paragraph.get(first).start >= end) {
							end = paragraph.get(i).end;
							result.add(new Place(text.name, paragraph.get(first).start, end));
						}
						first = -1;
					}
					if (form.equals(one)) {
						first = i;
					}
				}
			}
		}
		return result;
	}

	private static String quoted(List<String> words) {
		return "=\"" + String.join(" ", words) + "\"";
	}

	@ParameterizedTest
	@MethodSource("corpora")
	void theInterviewsAreThere(Corpus corpus) {
		assertEquals(35, corpus.texts.size());
	}

	@ParameterizedTest
	@MethodSource("corpora")
	void exactWords(Corpus corpus) throws Exception {
		Random random = new Random(1);
		for (int i = 0; i < 120; i++) {
			List<Part> word = somewhere(corpus, random, 1);
			assertEquals(scanPhrase(corpus, word), search(corpus, "=" + typed(word, random)), word.toString());
		}
	}

	@ParameterizedTest
	@MethodSource("corpora")
	void exactPhrases(Corpus corpus) throws Exception {
		Random random = new Random(2);
		for (int i = 0; i < 200; i++) {
			List<Part> phrase = somewhere(corpus, random, 2 + random.nextInt(4));
			String query = "=\"" + typed(phrase, random) + "\"";
			List<Place> found = search(corpus, query);
			assertTrue(!found.isEmpty(), query);
			assertEquals(scanPhrase(corpus, phrase), found, query);
		}
	}

	@ParameterizedTest
	@MethodSource("corpora")
	void perturbedPhrases(Corpus corpus) throws Exception {
		Random random = new Random(3);
		for (int i = 0; i < 200; i++) {
			List<Part> phrase = somewhere(corpus, random, 2 + random.nextInt(2));
			perturb(corpus, phrase, random);
			String query = "=\"" + typed(phrase, random) + "\"";
			assertEquals(scanPhrase(corpus, phrase), search(corpus, query), query);
		}
	}

	@ParameterizedTest
	@MethodSource("corpora")
	void commonPhrases(Corpus corpus) throws Exception {
		Random random = new Random(4);
		for (String phrase : List.of("you know", "open source", "open-source", "a lot of", "it's a", "I don't", "no no",
				"really really", "and and", "the", "kind of a")) {
			List<Part> parts = parts(phrase, 0, phrase.length());
			assertEquals(scanPhrase(corpus, parts), search(corpus, "=\"" + typed(parts, random) + "\""), phrase);
		}
	}

	@ParameterizedTest
	@MethodSource("corpora")
	void phrasesEndWithTheirPassage(Corpus corpus) throws Exception {
		Random random = new Random(9);
		for (int i = 0; i < 150; i++) {
			Text text = corpus.texts.get(random.nextInt(corpus.texts.size()));
			int at = random.nextInt(text.paragraphs.size() - 1);
			List<Part> before = text.paragraphs.get(at);
			List<Part> after = text.paragraphs.get(at + 1);
			if (!before.isEmpty() && !after.isEmpty()) {
				List<Part> phrase = List.of(before.getLast(), after.getFirst());
				assertEquals(scanPhrase(corpus, phrase), search(corpus, "=\"" + typed(phrase, random) + "\""),
						phrase.toString());
				List<String> words = List.of(before.getLast().form, after.getFirst().form);
				assertEquals(scanNear(corpus, words, 3), search(corpus, quoted(words) + "~3"), words.toString());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("corpora")
	void wordsNearEachOther(Corpus corpus) throws Exception {
		Random random = new Random(7);
		for (int i = 0; i < 200; i++) {
			int count = 2 + random.nextInt(2);
			List<Part> stretch = somewhere(corpus, random, count + random.nextInt(8));
			Collections.shuffle(stretch, random);
			List<String> words = new ArrayList<>(stretch.subList(0, count).stream().map(Part::form).toList());
			if (random.nextInt(6) == 0) {
				words.set(0, words.get(1));
			}
			int distance = random.nextInt(9);
			String query = quoted(words) + "~" + distance;
			assertEquals(scanNear(corpus, words, distance), search(corpus, query), query);
		}
	}

	@ParameterizedTest
	@MethodSource("corpora")
	void wordsInOrder(Corpus corpus) throws Exception {
		Random random = new Random(10);
		for (int i = 0; i < 200; i++) {
			List<Part> stretch = somewhere(corpus, random, 2 + random.nextInt(8));
			String one = stretch.get(random.nextInt(stretch.size())).form;
			String other = stretch.get(random.nextInt(stretch.size())).form;
			int distance = random.nextInt(9);
			String query = "=" + one + " before/" + distance + " =" + other;
			assertEquals(scanBefore(corpus, one, other, distance), search(corpus, query), query);
		}
	}

	@ParameterizedTest
	@MethodSource("corpora")
	void wildcards(Corpus corpus) throws Exception {
		Random random = new Random(5);
		for (int i = 0; i < 80; i++) {
			String form = somewhere(corpus, random, 1).getFirst().form;
			String stem = form.substring(0, Math.min(form.length(), 2 + random.nextInt(form.length())));
			if (Character.isLetterOrDigit(stem.charAt(stem.length() - 1))) {
				assertEquals(scanPattern(corpus, word -> word.startsWith(stem)),
						search(corpus, stem.toUpperCase(Locale.ROOT) + "*"), stem);
			}
		}
		for (String end : List.of("ing", "ship", "-source", "t", "9")) {
			assertEquals(scanPattern(corpus, word -> word.endsWith(end)), search(corpus, "*" + end), end);
		}
		assertEquals(scanPattern(corpus, Pattern.compile("w.r.{1}").asMatchPredicate()), search(corpus, "w?r?"));
		assertEquals(scanPattern(corpus, Pattern.compile("c.*t.*r").asMatchPredicate()), search(corpus, "c*t*r"));
	}

	@ParameterizedTest
	@MethodSource("corpora")
	void regularExpressions(Corpus corpus) throws Exception {
		for (String expression : List.of("w.r[a-k]+", "(un|re).*(ing|ed)", "[0-9]{2,4}", "\\d+s?", "[^aeiou]+", "peer-.*", "(an?|the)",
				"it'[a-z]+", "co?.?m{2}.*", "x|y|z", "[a-z]{12,}")) {
			assertEquals(scanPattern(corpus, Pattern.compile(expression).asMatchPredicate()),
					search(corpus, "/" + expression + "/"), expression);
		}
	}

	@ParameterizedTest
	@MethodSource("corpora")
	void wordsThatAreSpelledNearly(Corpus corpus) throws Exception {
		Random random = new Random(11);
		for (int i = 0; i < 60; i++) {
			String form = somewhere(corpus, random, 1).getFirst().form;
			if (form.codePoints().allMatch(Character::isLetterOrDigit)) {
				int edits = 1 + random.nextInt(2);
				Map<String, Boolean> near = new HashMap<>();
				assertEquals(scanPattern(corpus, word -> near.computeIfAbsent(word, each -> edits(form, each) <= edits)),
						search(corpus, form + "~" + edits), form + "~" + edits);
			}
		}
	}

	/** How many letters have to be added, left out, changed, or swapped with the next, none of them twice. */
	private static int edits(String one, String other) {
		int[] a = one.codePoints().toArray();
		int[] b = other.codePoints().toArray();
		if (Math.abs(a.length - b.length) > 2) {
			return 3;
		}
		int[][] cost = new int[a.length + 1][b.length + 1];
		for (int i = 0; i <= a.length; i++) {
			for (int j = 0; j <= b.length; j++) {
				if (i == 0 || j == 0) {
					cost[i][j] = i + j;
					continue;
				}
				cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1,
						cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
				if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
					cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
				}
			}
		}
		return cost[a.length][b.length];
	}

	@ParameterizedTest
	@MethodSource("corpora")
	void stemmedPhrasesFindWhatExactOnesFind(Corpus corpus) throws Exception {
		Random random = new Random(6);
		for (int i = 0; i < 60; i++) {
			String phrase = typed(somewhere(corpus, random, 1 + random.nextInt(3)), random);
			List<Place> stemmed = search(corpus, "\"" + phrase + "\"");
			assertTrue(stemmed.size() >= search(corpus, "=\"" + phrase + "\"").size(), phrase);
		}
	}
}
