package org.themewright.benchmarks;

import java.io.IOException;
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
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodeData;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.model.SpeakerRole;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.SearchOptions;
import org.themewright.search.StudyIndex;

/**
 * Measures indexing and searching beside a bare Lucene program that finds the same places over the same passages, SQLite
 * FTS5, which counts passages, and a scan by java.util.regex. Arguments: folder of interviews in Markdown
 * ({@code **Name:** words}), number of transcripts (2000), of queries of each kind (1000).
 */
public final class SearchBenchmark {

	private static final int CHARACTERS = 60_000;
	private static final int SCANS = 20;
	private static final int EDITS = 20;
	private static final int SHOWN = 100;
	private static final FieldType WORDS = new FieldType(TextField.TYPE_NOT_STORED);
	static {
		WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
		WORDS.freeze();
	}
	/** No word is left out, as in the index of a study. */
	private static final Analyzer ENGLISH = new EnglishAnalyzer(CharArraySet.EMPTY_SET);

	/** A query in the languages of all. */
	private record Asked(String study, Query lucene, String sqlite, Pattern regex) {
	}

	private interface Run {

		long run(Asked query) throws Exception;
	}

	private SearchBenchmark() {
	}

	/** Makes the texts and the indexes in a temporary folder, measures, deletes them. */
	public static void main(String[] arguments) throws Exception {
		Path interviews = Path.of(arguments.length > 0 ? arguments[0] : "../../../shared/corpus/interviews");
		int transcripts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2000;
		int queries = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1000;
		Path folder = Files.createTempDirectory("themewright-benchmark");
		try {
			StudySnapshot study = study(interviews, transcripts);
			System.out.printf("%d transcripts, %.0f MB, %d turns, %d codings%n", study.sources().size(),
					study.sources().stream().mapToLong(each -> each.text().length()).sum() / 1e6,
					study.sources().stream().mapToInt(each -> each.turns().size()).sum(), study.codings().size());
			measure(study, folder, queries);
		} finally {
			LargeStudies.delete(folder);
		}
	}

	private static void measure(StudySnapshot study, Path folder, int count) throws Exception {
		long start = System.nanoTime();
		try (FSDirectory directory = FSDirectory.open(folder.resolve("lucene"))) {
			indexBare(study, directory);
		}
		double bare = seconds(start);
		print("index: bare Lucene", bare, folder.resolve("lucene"), bare);
		try (StudyIndex index = StudyIndex.open(folder.resolve("study"))) {
			start = System.nanoTime();
			index.update(study, null);
			print("index: study", seconds(start), folder.resolve("study"), bare);
			start = System.nanoTime();
			try (Connection sqlite = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("fts.db"))) {
				indexSqlite(study, sqlite);
				print("index: SQLite FTS5", seconds(start), folder.resolve("fts.db"), bare);
				try (FSDirectory directory = FSDirectory.open(folder.resolve("lucene"));
						DirectoryReader reader = DirectoryReader.open(directory)) {
					search(study, index, new IndexSearcher(reader), sqlite, count);
				}
			}
			edit(study, index);
		}
	}

	private static void search(StudySnapshot study, StudyIndex index, IndexSearcher lucene, Connection sqlite, int count)
			throws Exception {
		lucene.setQueryCache(null);
		Random random = new Random(1);
		for (String kind : List.of("word", "phrase", "near", "boolean with code", "prefix")) {
			List<Asked> queries = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				queries.add(asked(kind, study, random));
			}
			List<Asked> few = queries.subList(0, Math.min(count, SCANS));
			double[] before = time(queries, each -> bare(lucene, each.lucene));
			double[] ours = time(queries, each -> study(index, each.study));
			double[] again = time(queries, each -> bare(lucene, each.lucene));
			double[] fts = time(queries, each -> sqlite(sqlite, each.sqlite));
			double[] scan = time(few, each -> scan(study, each.regex));
			System.out.printf("%n%s, %d queries%n", kind, count);
			for (Object[] each : new Object[][] { { "bare Lucene", before }, { "bare Lucene again", again }, { "study", ours },
					{ "SQLite FTS5", fts }, { "regular expression, " + few.size(), scan } }) {
				double[] times = (double[]) each[1];
				System.out.printf("%-24s median %9.3f  95 %% %9.3f  99 %% %9.3f ms; x bare: median %6.2f, 95 %% %6.2f%n", each[0],
						at(times, 50), at(times, 95), at(times, 99), at(times, 50) / at(before, 50), at(times, 95) / at(before, 95));
			}
		}
	}

	private static double at(double[] sorted, int percent) {
		return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
	}

	private static double[] time(List<Asked> queries, Run run) throws Exception {
		for (Asked each : queries.subList(0, Math.min(queries.size(), 50))) {
			run.run(each);
		}
		double[] result = new double[queries.size()];
		for (int i = 0; i < result.length; i++) {
			long start = System.nanoTime();
			run.run(queries.get(i));
			result[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(result);
		return result;
	}

	private static long study(StudyIndex index, String query) throws Exception {
		return index.search(query, SearchOptions.DEFAULT.withLimit(SHOWN), null).total();
	}

	/** All places in all passages, as a study finds them. */
	private static long bare(IndexSearcher searcher, Query query) throws IOException {
		Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
		long places = 0;
		for (LeafReaderContext leaf : searcher.getLeafContexts()) {
			Scorer scorer = weight.scorer(leaf);
			if (scorer != null) {
				DocIdSetIterator documents = scorer.iterator();
				while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
					Matches matches = weight.matches(leaf, documents.docID());
					MatchesIterator each = matches.getMatches("words");
					while (each != null && each.next()) {
						places += each.endOffset() > each.startOffset() ? 1 : 0;
					}
				}
			}
		}
		return places;
	}

	private static long sqlite(Connection connection, String match) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("select count(*) from passage where passage match ?")) {
			select.setString(1, match);
			try (ResultSet rows = select.executeQuery()) {
				return rows.getLong(1);
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
		String[] words = somewhere(study, random);
		QueryBuilder builder = new QueryBuilder(ENGLISH);
		String one = words[0];
		String other = words[1 + random.nextInt(3)];
		String code = "Code " + random.nextInt(study.codes().size());
		return switch (kind) {
			case "word" -> new Asked(one, builder.createBooleanQuery("words", one), quoted(one), pattern(one));
			case "phrase" -> new Asked(quoted(one + ' ' + words[1]), phrase(builder, one + ' ' + words[1]),
					quoted(one + ' ' + words[1]), Pattern.compile("\\b" + one + "\\W+" + words[1], Pattern.CASE_INSENSITIVE));
			case "near" -> new Asked(quoted(one + ' ' + other) + "~8",
					new IntervalQuery("words", Intervals.maxwidth(10,
							Intervals.unordered(Intervals.term(stem(one)), Intervals.term(stem(other))))),
					"NEAR(" + one + ' ' + other + ", 8)", Pattern.compile("\\b(" + one + "(\\W+\\w+){0,8}\\W+" + other + '|' + other
							+ "(\\W+\\w+){0,8}\\W+" + one + ")", Pattern.CASE_INSENSITIVE));
			case "boolean with code" -> new Asked(one + ' ' + other + " code:\"" + code + '"',
					new BooleanQuery.Builder().add(builder.createBooleanQuery("words", one), Occur.MUST)
							.add(builder.createBooleanQuery("words", other), Occur.MUST)
							.add(new TermQuery(new Term("code", code)), Occur.FILTER).build(),
					"words:(" + quoted(one) + " AND " + quoted(other) + ") AND code:" + quoted(code), pattern(one));
			default -> new Asked(prefix(one) + '*', new PrefixQuery(new Term("exact", prefix(one))), prefix(one) + '*',
					Pattern.compile("\\b" + prefix(one) + "\\w*", Pattern.CASE_INSENSITIVE));
		};
	}

	private static Query phrase(QueryBuilder builder, String words) {
		Query query = builder.createPhraseQuery("words", words);
		return query instanceof PhraseQuery || query instanceof TermQuery ? query : builder.createBooleanQuery("words", words);
	}

	private static String prefix(String word) {
		return word.substring(0, Math.min(word.length(), 4));
	}

	private static Pattern pattern(String word) {
		return Pattern.compile("\\b" + word, Pattern.CASE_INSENSITIVE);
	}

	private static String quoted(String words) {
		return '"' + words + '"';
	}

	private static String stem(String word) {
		return ((TermQuery) new QueryBuilder(ENGLISH).createBooleanQuery("words", word)).getTerm().text();
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

	private static void edit(StudySnapshot study, StudyIndex index) throws Exception {
		double[] times = new double[EDITS];
		List<SourceData> sources = new ArrayList<>(study.sources());
		for (int i = 0; i < EDITS; i++) {
			SourceData old = sources.get(i * 7 % sources.size());
			sources.set(sources.indexOf(old), new SourceData(old.id(), old.slug(), old.name(), old.text() + "editedword" + i,
					old.language(), old.participantIds(), old.turns()));
			StudySnapshot changed = new StudySnapshot(study.studyId(), study.name(), study.version() + i + 1, List.of(), List.of(),
					List.of(), study.codes(), List.of(), sources, study.codings(), List.of());
			long start = System.nanoTime();
			index.update(changed, null);
			long found = study(index, "editedword" + i);
			times[i] = (System.nanoTime() - start) / 1e6;
			if (found != 1) {
				throw new IllegalStateException("The edit was not found");
			}
		}
		System.out.printf("%nfirst edit until it is found %.0f ms; ", times[0]);
		Arrays.sort(times);
		System.out.printf("all %d: median %.0f, 95 %% %.0f ms%n", EDITS, at(times, 50), at(times, 95));
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		System.out.printf("heap in use with the texts %.0f MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
	}

	private static void indexBare(StudySnapshot study, FSDirectory directory) throws IOException {
		IndexWriterConfig configuration = new IndexWriterConfig(ENGLISH).setRAMBufferSizeMB(64);
		try (IndexWriter writer = new IndexWriter(directory, configuration)) {
			for (SourceData source : study.sources()) {
				for (TurnData turn : source.turns()) {
					String words = source.text().substring(turn.start(), turn.end());
					Document document = new Document();
					document.add(new Field("words", words, WORDS));
					document.add(new StringField("source", source.id(), Field.Store.YES));
					for (String code : codes(study, source, turn)) {
						document.add(new StringField("code", code, Field.Store.NO));
					}
					writer.addDocument(document);
				}
			}
		}
	}

	private static void indexSqlite(StudySnapshot study, Connection connection) throws SQLException {
		try (Statement create = connection.createStatement()) {
			create.execute("create virtual table passage using fts5(words, code, source unindexed, tokenize='porter unicode61')");
		}
		connection.setAutoCommit(false);
		try (PreparedStatement insert = connection.prepareStatement("insert into passage values (?, ?, ?)")) {
			for (SourceData source : study.sources()) {
				for (TurnData turn : source.turns()) {
					insert.setString(1, source.text().substring(turn.start(), turn.end()));
					insert.setString(2, String.join(" | ", codes(study, source, turn)));
					insert.setString(3, source.id());
					insert.executeUpdate();
				}
			}
		}
		connection.commit();
	}

	/** Each turn in ten has a code, which its place tells. */
	private static List<String> codes(StudySnapshot study, SourceData source, TurnData turn) {
		return turn.index() % 10 == 0 ? List.of("Code " + codeOf(study.codes().size(), source.id(), turn.index())) : List.of();
	}

	private static int codeOf(int codes, String source, int turn) {
		return Math.floorMod(source.hashCode() + turn / 10, codes);
	}

	/** Makes transcripts out of interviews; later ones have some of their words changed. */
	private static StudySnapshot study(Path interviews, int transcripts) throws IOException {
		List<String> turns = new ArrayList<>();
		try (Stream<Path> files = Files.list(interviews)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
				turns.addAll(Arrays.asList(Files.readString(file).replace("\r", "").strip().split("\n\\s*\n")));
			}
		}
		List<CodeData> codes = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			codes.add(new CodeData("c" + i, "Code " + i, "Code " + i, null, 0, null, null));
		}
		Random random = new Random(1);
		List<SourceData> sources = new ArrayList<>();
		List<CodingData> codings = new ArrayList<>();
		int next = 0;
		for (int i = 0; i < transcripts; i++) {
			StringBuilder text = new StringBuilder();
			List<TurnData> data = new ArrayList<>();
			while (text.length() < CHARACTERS) {
				int start = text.length();
				text.append(changed(turns.get(next++ % turns.size()), i, random));
				TurnData turn = new TurnData(data.size(), start, text.length(), "Speaker " + data.size() % 2,
						data.size() % 2 == 0 ? SpeakerRole.INTERVIEWER : SpeakerRole.PARTICIPANT, null, -1);
				if (turn.index() % 10 == 0) {
					codings.add(new CodingData("k" + codings.size(), "c" + codeOf(200, "s" + i, turn.index()), "s" + i, null, start,
							text.length(), 50, null, null));
				}
				data.add(turn);
				text.append("\n\n");
			}
			sources.add(new SourceData("s" + i, "s" + i, "Interview " + i, text.toString(), "en", List.of(), data));
		}
		return new StudySnapshot("study", "Study", 1, List.of(), List.of(), List.of(), codes, List.of(), sources, codings,
				List.of());
	}

	private static String changed(String turn, int transcript, Random random) {
		StringBuilder result = new StringBuilder(turn.length() + 20);
		for (String word : turn.split(" ")) {
			result.append(result.isEmpty() ? "" : " ").append(word);
			if (word.length() > 3 && random.nextInt(12) == 0 && Character.isLetter(word.charAt(word.length() - 1))) {
				result.append((char) ('a' + transcript % 26)).append((char) ('a' + random.nextInt(26)));
			}
		}
		return result.toString();
	}

	private static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}

	private static void print(String what, double seconds, Path place, double bare) throws IOException {
		long bytes;
		try (Stream<Path> files = Files.walk(place)) {
			bytes = files.filter(Files::isRegularFile).mapToLong(each -> each.toFile().length()).sum();
		}
		System.out.printf("%-24s %7.1f s (x %.2f), %7.1f MB%n", what, seconds, seconds / bare, bytes / 1e6);
	}
}
