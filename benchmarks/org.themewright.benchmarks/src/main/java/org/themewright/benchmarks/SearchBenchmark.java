package org.themewright.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.themewright.core.StudyException;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.model.SpeakerRole;
import org.themewright.search.FacetField;
import org.themewright.search.HitOrder;
import org.themewright.search.SearchOptions;
import org.themewright.search.StudyIndex;

/**
 * Measures indexing and searching beside a bare Lucene program that tells the same ({@link BareLucene}), SQLite FTS5,
 * which counts turns, and a scan by java.util.regex. Arguments: folder or zip of interviews in Markdown
 * ({@code **Name:** words}), how often to take them with changed words (6), how many queries of each kind (1000), and
 * which kinds, with commas between (all). With {@code -Dthemewright.benchmark.processor=true} only the thread's own time
 * on a processor counts; with {@code -Dthemewright.benchmark.every=5} bare Lucene is asked one query in five.
 */
public final class SearchBenchmark {

	private static final boolean PROCESSOR_ONLY = Boolean.getBoolean("themewright.benchmark.processor");
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final List<String> KINDS = List.of("word", "exact word", "phrase", "near", "before", "wildcard", "code",
			"attribute", "boolean", "facets", "relevance", "concordance", "all hits");
	private static final Set<String> SLOW = Set.of("wildcard", "concordance", "all hits");
	/** One query in so many is asked of bare Lucene, which takes most of the time. */
	private static final int EVERY = Integer.getInteger("themewright.benchmark.every", 1);
	private static final int WARM_UP = 100;
	/** One query in so many is asked of regular expressions. */
	private static final int SCANS = 100;
	private static final int EDITS = 30;
	private static final int SHOWN = 100;

	/** A query in the languages of all. */
	private record Asked(String study, SearchOptions options, Query lucene, int shown, String sqlite, Pattern regex) {
	}

	private interface Run {

		void run(Asked query) throws Exception;
	}

	private SearchBenchmark() {
	}

	/** Makes the texts and the indexes in a temporary folder, measures, deletes them. */
	public static void main(String[] arguments) throws Exception {
		Path interviews = Path.of(arguments.length > 0 ? arguments[0] : "../../../shared/corpus/scale-341.zip");
		int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6;
		int queries = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1000;
		List<String> kinds = arguments.length > 3 ? List.of(arguments[3].split(",")) : KINDS;
		Path folder = Files.createTempDirectory("themewright-benchmark");
		try {
			StudySnapshot study = SearchCorpus.study(interviews, times);
			System.out.printf("%d transcripts, %.0f MB, %d turns, %d codings; times are %s%n", study.sources().size(),
					study.sources().stream().mapToLong(each -> each.text().length()).sum() / 1e6,
					study.sources().stream().mapToInt(each -> each.turns().size()).sum(), study.codings().size(),
					PROCESSOR_ONLY ? "the thread's own on a processor" : "by the clock");
			measure(study, folder, queries, kinds);
		} finally {
			LargeStudies.delete(folder);
		}
	}

	private static void measure(StudySnapshot study, Path folder, int count, List<String> kinds) throws Exception {
		double heap = heap();
		// The first of each warms the machine up.
		double once = indexBare(study, folder.resolve("once"), false);
		double first = index(study, folder.resolve("first"));
		double bare = indexBare(study, folder.resolve("lucene"), true);
		try (StudyIndex index = StudyIndex.open(folder.resolve("study"))) {
			long start = now();
			index.update(study, null);
			double ours = (now() - start) / 1e9;
			double again = indexBare(study, folder.resolve("again"), true);
			print("index: bare Lucene", bare, folder.resolve("lucene"), bare);
			print("index: the same again", again, folder.resolve("again"), bare);
			print("index: with stems only", once, folder.resolve("once"), bare);
			print("index: study", ours, folder.resolve("study"), bare);
			print("index: study, first", first, folder.resolve("first"), bare);
			try (Connection sqlite = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("fts.db"))) {
				start = now();
				indexSqlite(study, sqlite);
				print("index: SQLite FTS5", (now() - start) / 1e9, folder.resolve("fts.db"), bare);
				try (FSDirectory directory = FSDirectory.open(folder.resolve("lucene"));
						DirectoryReader reader = DirectoryReader.open(directory)) {
					search(study, index, new IndexSearcher(reader), sqlite, count, kinds);
				}
			}
			edit(study, index);
			System.out.printf("heap in use by the open index after all searches %.1f MB%n", heap() - heap);
		}
	}

	private static double heap() {
		System.gc();
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
	}

	private static double indexBare(StudySnapshot study, Path folder, boolean twice) throws IOException {
		long start = now();
		try (FSDirectory directory = FSDirectory.open(folder)) {
			BareLucene.index(study, directory, twice);
		}
		return (now() - start) / 1e9;
	}

	private static double index(StudySnapshot study, Path folder) throws StudyException {
		try (StudyIndex index = StudyIndex.open(folder)) {
			long start = now();
			index.update(study, null);
			return (now() - start) / 1e9;
		}
	}

	private static void search(StudySnapshot study, StudyIndex index, IndexSearcher lucene, Connection sqlite, int count,
			List<String> kinds) throws Exception {
		lucene.setQueryCache(null);
		for (String kind : kinds) {
			Random random = new Random(kind.hashCode());
			List<Asked> queries = new ArrayList<>();
			// Bare Lucene takes seconds for some of the slow kinds.
			int asked = SLOW.contains(kind) ? Math.max(1, count / 20) : count;
			for (int i = 0; i < asked; i++) {
				queries.add(asked(kind, study, random));
			}
			long[] hits = new long[2];
			Map<String, Run> runs = new HashMap<>();
			runs.put("bare Lucene", each -> hits[0] += BareLucene.search(lucene, each.lucene, each.shown).total());
			runs.put("study", each -> hits[1] += index.search(each.study, each.options, null).total());
			runs.put("bare Lucene again", each -> BareLucene.search(lucene, each.lucene, each.shown));
			runs.put("bare Lucene, page only", each -> BareLucene.page(lucene, each.lucene, SHOWN));
			runs.put("SQLite FTS5", each -> sqlite(sqlite, each.sqlite));
			Map<String, double[]> times = time(queries, runs);
			times.put("regular expression", time(queries.subList(0, Math.max(1, Math.min(asked, count / SCANS))),
					Map.of("regular expression", each -> scan(study, each.regex))).get("regular expression"));
			double[] bare = times.get("bare Lucene");
			System.out.printf("%n%s, %d queries, hits of bare Lucene %d, of the study %d%n", kind, asked, hits[0], hits[1]);
			for (String each : List.of("bare Lucene", "bare Lucene again", "study", "bare Lucene, page only", "SQLite FTS5",
					"regular expression")) {
				double[] here = times.get(each);
				System.out.printf("%-24s median %9.3f  95 %% %9.3f  99 %% %9.3f ms; x bare: median %6.2f, 95 %% %6.2f, 99 %% %6.2f%n",
						each, at(here, 50), at(here, 95), at(here, 99), at(here, 50) / at(bare, 50), at(here, 95) / at(bare, 95),
						at(here, 99) / at(bare, 99));
			}
		}
	}

	private static double at(double[] sorted, int percent) {
		return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
	}

	private static long now() {
		return PROCESSOR_ONLY ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
	}

	/** Asks each query in all ways before the next, so that what else the machine does is about the same for all. */
	private static Map<String, double[]> time(List<Asked> queries, Map<String, Run> runs) throws Exception {
		for (Asked each : queries.subList(0, Math.min(queries.size(), runs.size() == 1 ? 1 : WARM_UP))) {
			for (Run run : runs.values()) {
				run.run(each);
			}
		}
		Map<String, List<Double>> times = new HashMap<>();
		for (int i = 0; i < queries.size(); i++) {
			for (Map.Entry<String, Run> each : runs.entrySet()) {
				if (i % every(each.getKey()) == 0) {
					long start = now();
					each.getValue().run(queries.get(i));
					times.computeIfAbsent(each.getKey(), key -> new ArrayList<>()).add((now() - start) / 1e6);
				}
			}
		}
		Map<String, double[]> result = new HashMap<>();
		times.forEach((what, each) -> result.put(what, each.stream().mapToDouble(Double::doubleValue).sorted().toArray()));
		return result;
	}

	private static int every(String what) {
		return switch (what) {
			case "bare Lucene" -> EVERY;
			// These show how steady the machine is, and what telling less takes.
			case "bare Lucene again", "bare Lucene, page only" -> 5;
			default -> 1;
		};
	}

	private static void sqlite(Connection connection, String match) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("select count(*) from passage where passage match ?")) {
			select.setString(1, match);
			try (ResultSet rows = select.executeQuery()) {
				rows.getLong(1);
			}
		}
	}

	private static long scan(StudySnapshot study, Pattern pattern) {
		long places = 0;
		for (SourceData each : study.sources()) {
			Matcher matcher = pattern.matcher(each.text());
			while (matcher.find()) {
				places++;
			}
		}
		return places;
	}

	private static Asked asked(String kind, StudySnapshot study, Random random) {
		SearchOptions options = SearchOptions.DEFAULT.withLimit(SHOWN);
		String[] words = somewhere(study, random);
		String one = words[0];
		String other = words[1 + random.nextInt(3)];
		int code = random.nextInt(SearchCorpus.CODES);
		String setting = SearchCorpus.setting(random.nextInt(4));
		Query word = term(one);
		Pattern scan = pattern(one);
		return switch (kind) {
			case "word" -> new Asked(one, options, word, SHOWN, quoted(one), scan);
			case "exact word" -> new Asked('=' + one, options, new TermQuery(new Term(BareLucene.EXACT, one)), SHOWN,
					quoted(one), Pattern.compile("\\b" + one + "\\b", Pattern.CASE_INSENSITIVE));
			case "phrase" -> new Asked(quoted(one + ' ' + words[1]), options,
					new PhraseQuery(BareLucene.STEMS, stem(one), stem(words[1])), SHOWN, quoted(one + ' ' + words[1]),
					Pattern.compile("\\b" + one + "\\W+" + words[1], Pattern.CASE_INSENSITIVE));
			case "near" -> new Asked(quoted(one + ' ' + other) + "~8", options,
					new IntervalQuery(BareLucene.STEMS,
							Intervals.maxwidth(10, Intervals.unordered(Intervals.term(stem(one)), Intervals.term(stem(other))))),
					SHOWN, "NEAR(" + one + ' ' + other + ", 8)",
					Pattern.compile("\\b(" + one + "(\\W+\\w+){0,8}\\W+" + other + '|' + other + "(\\W+\\w+){0,8}\\W+" + one + ")",
							Pattern.CASE_INSENSITIVE));
			case "before" -> new Asked(one + " before/8 " + other, options,
					new IntervalQuery(BareLucene.STEMS,
							Intervals.maxgaps(8, Intervals.ordered(Intervals.term(stem(one)), Intervals.term(stem(other))))),
					SHOWN, "NEAR(" + one + ' ' + other + ", 8)",
					Pattern.compile("\\b" + one + "(\\W+\\w+){0,8}\\W+" + other, Pattern.CASE_INSENSITIVE));
			case "wildcard" -> new Asked(prefix(one) + '*', options, new PrefixQuery(new Term(BareLucene.EXACT, prefix(one))),
					SHOWN, prefix(one) + '*', Pattern.compile("\\b" + prefix(one) + "\\w*", Pattern.CASE_INSENSITIVE));
			case "code" -> new Asked(one + " code:\"Code " + code + '"', options,
					filtered(new Term("code", "c" + code), word), SHOWN, "words:" + quoted(one) + " AND code:c" + code, scan);
			case "attribute" -> new Asked(one + " attr.setting:" + quoted(setting), options,
					filtered(new Term("setting", setting), word), SHOWN,
					"words:" + quoted(one) + " AND setting:" + quoted(setting), scan);
			case "boolean" -> new Asked(one + ' ' + other + " role:participant", options,
					filtered(new Term("role", SpeakerRole.PARTICIPANT.getName()), word, term(other)), SHOWN,
					"words:(" + quoted(one) + " AND " + quoted(other) + ") AND role:participant", scan);
			case "facets" -> new Asked(one,
					options.withFacets(Set.of(FacetField.SPEAKER, FacetField.CODE, FacetField.ATTRIBUTE, FacetField.RESEARCHER)),
					word, SHOWN, quoted(one), scan);
			case "relevance" -> new Asked(one + " OR " + other, options.withOrder(HitOrder.RELEVANCE),
					new BooleanQuery.Builder().add(word, Occur.SHOULD).add(term(other), Occur.SHOULD).build(), SHOWN,
					quoted(one) + " OR " + quoted(other), scan);
			case "concordance" -> new Asked(one, options.withOrder(HitOrder.RIGHT), word, SHOWN, quoted(one), scan);
			default -> new Asked(one, options.withLimit(Integer.MAX_VALUE), word, Integer.MAX_VALUE, quoted(one), scan);
		};
	}

	private static Query filtered(Term filter, Query... words) {
		BooleanQuery.Builder result = new BooleanQuery.Builder();
		for (Query each : words) {
			result.add(each, Occur.MUST);
		}
		return result.add(new TermQuery(filter), Occur.FILTER).build();
	}

	private static String prefix(String word) {
		return word.substring(0, Math.min(word.length(), 5));
	}

	private static Pattern pattern(String word) {
		return Pattern.compile("\\b" + word, Pattern.CASE_INSENSITIVE);
	}

	private static String quoted(String words) {
		return '"' + words + '"';
	}

	private static Query term(String word) {
		return new TermQuery(new Term(BareLucene.STEMS, stem(word)));
	}

	private static String stem(String word) {
		return ((TermQuery) new QueryBuilder(BareLucene.ENGLISH).createBooleanQuery(BareLucene.STEMS, word)).getTerm().text();
	}

	/** Words of four letters or more that stand near each other. */
	private static String[] somewhere(StudySnapshot study, Random random) {
		while (true) {
			SourceData source = study.sources().get(random.nextInt(study.sources().size()));
			TurnData turn = source.turns().get(random.nextInt(source.turns().size()));
			String[] words = Stream.of(source.text().substring(turn.start(), turn.end()).toLowerCase(Locale.ROOT).split("[^a-z]+"))
					.filter(each -> each.length() > 3).distinct().toArray(String[]::new);
			if (words.length > 4) {
				int first = random.nextInt(words.length - 4);
				return Arrays.copyOfRange(words, first, first + 4);
			}
		}
	}

	/** Changes a text, then codes, each with a search after it. */
	private static void edit(StudySnapshot study, StudyIndex index) throws Exception {
		double[] texts = new double[EDITS];
		double[] codes = new double[EDITS];
		List<SourceData> sources = new ArrayList<>(study.sources());
		List<CodingData> codings = new ArrayList<>(study.codings());
		for (int i = 0; i < EDITS; i++) {
			int number = i * 37 % sources.size();
			SourceData old = sources.get(number);
			sources.set(number, new SourceData(old.id(), old.slug(), old.name(), old.text() + "editedword" + i, old.language(),
					old.participantIds(), old.turns()));
			texts[i] = untilFound(study, sources, codings, index, "editedword" + i);
			CodingData coding = codings.get(i * 101 % codings.size());
			int code = (Integer.parseInt(coding.codeId().substring(1)) + 1) % SearchCorpus.CODES;
			codings.set(codings.indexOf(coding), new CodingData(coding.id(), "c" + code, coding.sourceId(), "r", coding.start(),
					coding.end() - 1, 50, null, null));
			codes[i] = untilFound(study, sources, codings, index, "code:\"Code " + code + '"');
		}
		System.out.printf("%nfrom an edit of a transcript until it is found: first %.0f ms, ", texts[0]);
		Arrays.sort(texts);
		Arrays.sort(codes);
		System.out.printf("median %.0f, 95 %% %.0f ms; of a coding: median %.0f, 95 %% %.0f ms; %d each%n", at(texts, 50),
				at(texts, 95), at(codes, 50), at(codes, 95), EDITS);
	}

	private static double untilFound(StudySnapshot study, List<SourceData> sources, List<CodingData> codings,
			StudyIndex index, String query) throws Exception {
		StudySnapshot changed = new StudySnapshot(study.studyId(), study.name(), study.version() + 1, study.researchers(),
				study.participants(), study.attributes(), study.codes(), List.of(), sources, codings, List.of());
		long before = count(index, query);
		long start = System.nanoTime();
		FutureTask<Integer> update = new FutureTask<>(() -> index.update(changed, null));
		Thread.ofPlatform().start(update);
		boolean last = false;
		while (count(index, query) == before) {
			if (last) {
				throw new IllegalStateException("The edit was not found");
			}
			last = update.isDone();
			Thread.sleep(1);
		}
		double result = (System.nanoTime() - start) / 1e6;
		update.get();
		return result;
	}

	private static long count(StudyIndex index, String query) throws Exception {
		return index.search(query, SearchOptions.DEFAULT.withLimit(SHOWN), null).total();
	}

	private static void indexSqlite(StudySnapshot study, Connection connection) throws SQLException {
		Map<String, List<CodingData>> codings = study.codingsBySource();
		try (Statement create = connection.createStatement()) {
			create.execute("create virtual table passage using fts5(words, code, setting, role, source unindexed,"
					+ " tokenize='porter unicode61')");
		}
		connection.setAutoCommit(false);
		try (PreparedStatement insert = connection.prepareStatement("insert into passage values (?, ?, ?, ?, ?)")) {
			int number = 0;
			for (SourceData source : study.sources()) {
				Map<Integer, String> codes = new HashMap<>();
				codings.getOrDefault(source.id(), List.of()).forEach(each -> codes.put(each.start(), each.codeId()));
				for (TurnData turn : source.turns()) {
					insert.setString(1, source.text().substring(turn.start(), turn.end()));
					insert.setString(2, codes.getOrDefault(turn.start(), ""));
					insert.setString(3, turn.participantId() == null ? "" : SearchCorpus.setting(number));
					insert.setString(4, turn.role().getName());
					insert.setString(5, source.id());
					insert.executeUpdate();
				}
				number++;
			}
		}
		connection.commit();
	}

	private static void print(String what, double seconds, Path place, double bare) throws IOException {
		long bytes;
		try (Stream<Path> files = Files.walk(place)) {
			bytes = files.filter(Files::isRegularFile).mapToLong(each -> each.toFile().length()).sum();
		}
		System.out.printf("%-24s %7.1f s (x %.2f), %7.1f MB%n", what, seconds, seconds / bare, bytes / 1e6);
	}
}
