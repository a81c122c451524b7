package org.themewright.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.eclipse.osgi.util.NLS;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.SearchOptions;
import org.themewright.search.SearchScope;
import org.themewright.search.internal.index.Catalogue;
import org.themewright.search.internal.index.Catalogue.CodeEntry;
import org.themewright.search.internal.index.Catalogue.NoteEntry;
import org.themewright.search.internal.index.Catalogue.ParticipantEntry;
import org.themewright.search.internal.index.Catalogue.RoundEntry;
import org.themewright.search.internal.index.Catalogue.SourceEntry;
import org.themewright.search.internal.index.Catalogue.ThemeEntry;
import org.themewright.search.internal.index.Fields;
import org.themewright.search.internal.index.IndexView;
import org.themewright.search.internal.index.PassageKind;
import org.themewright.search.internal.index.PassageTable;
import org.themewright.search.internal.index.SourceContent.CodingEntry;
import org.themewright.search.internal.query.QueryNode;
import org.themewright.search.internal.query.QueryNode.And;
import org.themewright.search.internal.query.QueryNode.Attribute;
import org.themewright.search.internal.query.QueryNode.Before;
import org.themewright.search.internal.query.QueryNode.Boost;
import org.themewright.search.internal.query.QueryNode.Coded;
import org.themewright.search.internal.query.QueryNode.Date;
import org.themewright.search.internal.query.QueryNode.Field;
import org.themewright.search.internal.query.QueryNode.Filter;
import org.themewright.search.internal.query.QueryNode.Fuzzy;
import org.themewright.search.internal.query.QueryNode.MemoWords;
import org.themewright.search.internal.query.QueryNode.Near;
import org.themewright.search.internal.query.QueryNode.Not;
import org.themewright.search.internal.query.QueryNode.Or;
import org.themewright.search.internal.query.QueryNode.Phrase;
import org.themewright.search.internal.query.QueryNode.Regex;
import org.themewright.search.internal.query.QueryNode.Related;
import org.themewright.search.internal.query.QueryNode.Text;
import org.themewright.search.internal.query.RegularExpression;
import org.themewright.search.internal.query.Roles;
import org.themewright.search.internal.text.Accents;
import org.themewright.search.internal.text.Globs;
import org.themewright.search.internal.text.Stemming;
import org.themewright.search.internal.text.Word;
import org.themewright.search.internal.text.WordStream;
import org.themewright.search.internal.text.Words;

/**
 * Makes Lucene queries over passages. Names of codes, people and sources are looked up here, so that the index holds ids
 * and renaming something makes no source be indexed again.
 */
final class QueryCompiler {

	/** More words than this for one wildcard say that it is not what was meant, and take long. */
	private static final int MAX_WORDS = 20_000;
	/** All wildcards of a query together. */
	private static final int MAX_ALL_WORDS = 5 * MAX_WORDS;
	/** One side of an order is looked at word by word in each passage. */
	private static final int MAX_ORDERED_WORDS = 200;

	private final IndexView view;
	private final Catalogue catalogue;
	private final IndexSearcher searcher;
	private final IndexReader reader;
	private final PassageKind kind;
	private final boolean accentsFolded;
	private final Map<String, Stemming> stemmings = new LinkedHashMap<>();
	private final Set<String> codeIds = new HashSet<>();
	private final Set<String> coderIds = new HashSet<>();
	private final Map<String, Set<CodingEntry>> related = new HashMap<>();
	private final List<CompiledQuery.Part> parts = new ArrayList<>();
	private boolean asksForCodes;
	private boolean asksForCoders;
	private float boost = 1;
	private int expanded;

	QueryCompiler(IndexView view, SearchOptions options) {
		this.view = view;
		this.catalogue = view.catalogue();
		this.searcher = view.searcher();
		this.reader = searcher.getIndexReader();
		this.kind = kindOf(options.scope());
		this.accentsFolded = options.accentsFolded();
		for (Stemming each : view.stemmings().all()) {
			if (catalogue.sources().stream().anyMatch(source -> source.stemField().equals(each.field()))) {
				stemmings.put(each.field(), each);
			}
		}
		if (stemmings.isEmpty()) {
			Stemming usual = view.stemmings().of(null);
			stemmings.put(usual.field(), usual);
		}
	}

	static PassageKind kindOf(SearchScope scope) {
		return switch (scope) {
			case MEMO -> PassageKind.MEMO;
			case CODEBOOK -> PassageKind.CODEBOOK;
			default -> PassageKind.SOURCE;
		};
	}

	/** Compiles a query for single passages. */
	CompiledQuery compile(QueryNode node, List<QueryNode> within, SearchOptions options)
			throws QuerySyntaxException, IOException {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		all.add(query(node, true), Occur.MUST);
		for (QueryNode each : within) {
			all.add(query(each, false), Occur.FILTER);
		}
		all.add(passages(options), Occur.FILTER);
		return compiled(all.build());
	}

	/** @return what has been compiled with parts that give hits */
	CompiledQuery compiled(Query query) {
		CompiledQuery.Kind hits = !parts.isEmpty() ? CompiledQuery.Kind.WORDS
				: asksForCodes || asksForCoders ? CompiledQuery.Kind.CODINGS : CompiledQuery.Kind.PASSAGES;
		return new CompiledQuery(query, hits, this::isAskedFor, List.copyOf(parts));
	}

	private boolean isAskedFor(String sourceId, CodingEntry coding) {
		return (!asksForCodes || codeIds.contains(coding.codeId())
				|| related.getOrDefault(sourceId, Set.of()).contains(coding))
				&& (!asksForCoders || coderIds.contains(coding.researcherId()));
	}

	/** @return what finds the passages that are searched at all */
	Query passages(SearchOptions options) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		all.add(new TermQuery(new Term(Fields.KIND, kind.name())), Occur.FILTER);
		addFilter(all, Fields.IN_SOURCE, options.sourceIds());
		addFilter(all, Fields.SPEAKER, options.speakers().stream().map(Words::fold).toList());
		addFilter(all, Fields.PARTICIPANT, options.participantIds());
		addFilter(all, Fields.CODE, catalogue.withSubCodes(options.codeIds()));
		return all.build();
	}

	private static void addFilter(BooleanQuery.Builder all, String field, Collection<String> values) {
		if (!values.isEmpty()) {
			all.add(anyOf(field, values), Occur.FILTER);
		}
	}

	private static Query anyOf(String field, Collection<String> values) {
		return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
	}

	/**
	 * @param positive whether what it finds is a hit
	 * @return what finds the passages for which a part of a query holds
	 */
	Query query(QueryNode node, boolean positive) throws QuerySyntaxException, IOException {
		return switch (node) {
			case Text text -> named(text(text), positive);
			case Boost boosted -> boosted(boosted, positive);
			case Filter filter -> filter(filter, positive);
			case Attribute attribute -> anyOf(Fields.PARTICIPANT, participants(attribute));
			case Date date -> anyOf(Fields.IN_SOURCE, dated(date));
			case Coded coded -> coded(coded);
			case MemoWords memo -> new DocumentsQuery(passagesOf(places(memo)));
			case Related relation -> related(relation, positive);
			case Not not -> all(List.of(not), positive);
			case And and -> all(and.operands(), positive);
			case Or or -> any(or, positive);
		};
	}

	private Query named(Query query, boolean positive) {
		if (!positive) {
			return query;
		}
		parts.add(new CompiledQuery.Part(query, boost));
		return NamedMatches.wrapQuery(String.valueOf(parts.size() - 1), query);
	}

	private Query boosted(Boost boosted, boolean positive) throws QuerySyntaxException, IOException {
		float before = boost;
		boost *= boosted.factor();
		try {
			return query(boosted.operand(), positive);
		} finally {
			boost = before;
		}
	}

	private Query text(Text text) throws QuerySyntaxException, IOException {
		return switch (text) {
			case Phrase phrase -> phrase(phrase);
			case Near near -> near(near);
			case Before before -> new IntervalQuery(Fields.WORD, Intervals.maxgaps(before.distance(),
					Intervals.ordered(intervals(before.first()), intervals(before.second()))));
			case QueryNode.Pattern pattern -> new WordsQuery(Fields.WORD, words(pattern));
			case Regex regex -> new WordsQuery(Fields.WORD, words(regex));
			case Fuzzy fuzzy -> new WordsQuery(Fields.WORD, words(fuzzy));
		};
	}

	private Query all(List<QueryNode> operands, boolean positive) throws QuerySyntaxException, IOException {
		BooleanQuery.Builder result = new BooleanQuery.Builder();
		boolean onlyNot = true;
		for (QueryNode operand : operands) {
			if (operand instanceof Not not) {
				result.add(query(not.operand(), !positive), Occur.MUST_NOT);
			} else {
				result.add(query(operand, positive), Occur.MUST);
				onlyNot = false;
			}
		}
		if (onlyNot) {
			result.add(everything(), Occur.FILTER);
		}
		return result.build();
	}

	private Query everything() {
		return new TermQuery(new Term(Fields.KIND, kind.name()));
	}

	private Query any(Or or, boolean positive) throws QuerySyntaxException, IOException {
		BooleanQuery.Builder result = new BooleanQuery.Builder();
		for (QueryNode operand : or.operands()) {
			result.add(query(operand, positive), Occur.SHOULD);
		}
		return result.build();
	}

	private Query phrase(Phrase phrase) throws IOException {
		if (accentsFolded) {
			return phrase.words().size() > 1 ? new IntervalQuery(Fields.WORD, phraseIntervals(phrase))
					: unaccented(phrase);
		}
		if (phrase.exact()) {
			return exactPhrase(phrase.words());
		}
		return inAnyLanguage(phrase.words(), (field, stems) -> stems.size() == 1
				? word(field, stems.getFirst())
				: new PhraseQuery(field, stems.toArray(String[]::new)));
	}

	/** One word that may have any accents. */
	private Query unaccented(Phrase phrase) throws IOException {
		if (phrase.exact()) {
			return new WordsQuery(Fields.WORD, alike(Fields.WORD, phrase.words().getFirst().form()));
		}
		BooleanQuery.Builder result = new BooleanQuery.Builder();
		for (Map.Entry<String, Stemming> each : stemmings.entrySet()) {
			String stem = each.getValue().stems(phrase.words()).getFirst();
			result.add(new WordsQuery(each.getKey(), alike(each.getKey(), stem)), Occur.SHOULD);
		}
		return result.build();
	}

	/** The terms of a field that differ from one in accents only. */
	private List<BytesRef> alike(String field, String term) throws IOException {
		return matching(field, new CompiledAutomaton(
				Operations.determinize(Accents.automaton(term), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT)), MAX_WORDS, false);
	}

	private static Query word(String field, String term) {
		return new WordsQuery(field, List.of(new BytesRef(term)));
	}

	/** A hyphen is part of the words asked for: each word but the first is joined to the one before, or is not. */
	private Query exactPhrase(List<Word> words) throws IOException {
		if (words.size() == 1) {
			return word(Fields.WORD, words.getFirst().form());
		}
		if (isPlain(words)) {
			return new PhraseQuery(Fields.WORD, terms(words));
		}
		return new IntervalQuery(Fields.WORD, exactIntervals(words));
	}

	/** Whether no word of a phrase could also be found where a hyphen joins it to the one before. */
	private boolean isPlain(List<Word> words) throws IOException {
		for (Word word : words.subList(1, words.size())) {
			if (!word.joined() && reader.docFreq(new Term(Fields.WORD, WordStream.JOINED + word.form())) > 0) {
				return false;
			}
		}
		return true;
	}

	private IntervalsSource exactIntervals(List<Word> words) throws IOException {
		List<IntervalsSource> sources = new ArrayList<>();
		for (Word word : words) {
			boolean first = sources.isEmpty();
			String joined = WordStream.JOINED + word.form();
			IntervalsSource source = term(Fields.WORD, !first && word.joined() ? joined : word.form());
			if (!first && !word.joined() && (accentsFolded || reader.docFreq(new Term(Fields.WORD, joined)) > 0)) {
				source = Intervals.nonOverlapping(source, term(Fields.WORD, joined));
			}
			sources.add(source);
		}
		return sources.size() == 1 ? sources.getFirst()
				: Intervals.phrase(sources.toArray(IntervalsSource[]::new));
	}

	/** A term, or all that differ from it in accents only where these do not count. */
	private IntervalsSource term(String field, String term) throws IOException {
		return accentsFolded ? anyTerm(alike(field, term)) : Intervals.term(term);
	}

	private static IntervalsSource anyTerm(List<BytesRef> terms) {
		return switch (terms.size()) {
			case 0 -> Intervals.noIntervals("none of these words is in the study"); //$NON-NLS-1$
			case 1 -> Intervals.term(terms.getFirst());
			default -> Intervals.or(false, terms.stream().map(Intervals::term).toList());
		};
	}

	/** What finds a word or phrase wherever its terms are; with positions that are those of all fields. */
	private IntervalsSource intervals(Text text) throws QuerySyntaxException, IOException {
		return switch (text) {
			case Phrase phrase -> phraseIntervals(phrase);
			case QueryNode.Pattern pattern -> orderedWords(words(pattern), pattern.glob(), pattern.column());
			case Regex regex -> orderedWords(words(regex), regex.expression(), regex.column());
			case Fuzzy fuzzy -> orderedWords(words(fuzzy), fuzzy.form(), fuzzy.column());
			case Near near -> throw new IllegalArgumentException(near.toString());
			case Before before -> throw new IllegalArgumentException(before.toString());
		};
	}

	private IntervalsSource phraseIntervals(Phrase phrase) throws IOException {
		return phrase.exact() ? exactIntervals(phrase.words()) : stemIntervals(phrase.words());
	}

	private static IntervalsSource orderedWords(List<BytesRef> words, String asked, int column)
			throws QuerySyntaxException {
		if (words.size() > MAX_ORDERED_WORDS) {
			throw new QuerySyntaxException(NLS.bind(Messages.QueryCompiler_tooManyWords, asked, MAX_ORDERED_WORDS), column);
		}
		return anyTerm(words);
	}

	private IntervalsSource stemIntervals(List<Word> words) throws IOException {
		List<IntervalsSource> languages = new ArrayList<>();
		for (Map.Entry<String, Stemming> each : stemmings.entrySet()) {
			List<IntervalsSource> sources = new ArrayList<>();
			for (String stem : each.getValue().stems(words)) {
				sources.add(term(each.getKey(), stem));
			}
			languages.add(Intervals.fixField(each.getKey(), sources.size() == 1 ? sources.getFirst()
					: Intervals.phrase(sources.toArray(IntervalsSource[]::new))));
		}
		return languages.size() == 1 ? languages.getFirst() : Intervals.or(false, languages);
	}

	private static String[] terms(List<Word> words) {
		String[] result = new String[words.size()];
		for (int i = 0; i < result.length; i++) {
			Word word = words.get(i);
			result[i] = i > 0 && word.joined() ? WordStream.JOINED + word.form() : word.form();
		}
		return result;
	}

	private Query near(Near near) throws IOException {
		if (near.exact()) {
			return near(Fields.WORD, near.words().stream().map(Word::form).toList(), near.distance());
		}
		return inAnyLanguage(near.words(), (field, stems) -> near(field, stems, near.distance()));
	}

	/** A term that is asked for twice has to be there twice. */
	private Query near(String field, List<String> terms, int distance) throws IOException {
		Map<String, Long> counts = terms.stream()
				.collect(Collectors.groupingBy(term -> term, LinkedHashMap::new, Collectors.counting()));
		List<IntervalsSource> sources = new ArrayList<>();
		for (Map.Entry<String, Long> each : counts.entrySet()) {
			sources.add(times(term(field, each.getKey()), each.getValue().intValue()));
		}
		IntervalsSource together = sources.size() == 1 ? sources.getFirst()
				: Intervals.unordered(sources.toArray(IntervalsSource[]::new));
		return new IntervalQuery(field, Intervals.maxwidth(terms.size() + distance, together));
	}

	private static IntervalsSource times(IntervalsSource term, int count) {
		IntervalsSource[] sources = new IntervalsSource[count];
		Arrays.fill(sources, term);
		return count == 1 ? term : Intervals.ordered(sources);
	}

	private interface StemQuery {

		Query of(String field, List<String> stems) throws IOException;
	}

	private Query inAnyLanguage(List<Word> words, StemQuery query) throws IOException {
		BooleanQuery.Builder result = new BooleanQuery.Builder();
		for (Map.Entry<String, Stemming> each : stemmings.entrySet()) {
			result.add(query.of(each.getKey(), each.getValue().stems(words)), Occur.SHOULD);
		}
		return result.build();
	}

	private List<BytesRef> words(QueryNode.Pattern pattern) throws QuerySyntaxException, IOException {
		Automaton automaton;
		try {
			automaton = accentsFolded
					? Operations.determinize(Accents.automaton(pattern.glob()), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT)
					: WildcardQuery.toAutomaton(new Term(Fields.WORD, pattern.glob()),
							Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
		} catch (TooComplexToDeterminizeException e) {
			throw new QuerySyntaxException(NLS.bind(Messages.QueryCompiler_tooManyWildcards, pattern.glob()),
					pattern.column());
		}
		return words(automaton, pattern.glob(), pattern.column());
	}

	private List<BytesRef> words(Regex regex) throws QuerySyntaxException, IOException {
		return words(RegularExpression.automaton(regex.expression()), regex.expression(), regex.column());
	}

	private List<BytesRef> words(Fuzzy fuzzy) throws QuerySyntaxException, IOException {
		return words(new LevenshteinAutomata(fuzzy.form(), true).toAutomaton(fuzzy.edits()), fuzzy.form(),
				fuzzy.column());
	}

	private List<BytesRef> words(Automaton automaton, String asked, int column) throws QuerySyntaxException, IOException {
		List<BytesRef> result = matching(Fields.WORD, new CompiledAutomaton(automaton), MAX_WORDS + 1,
				true);
		if (result.size() > MAX_WORDS) {
			throw new QuerySyntaxException(NLS.bind(Messages.QueryCompiler_tooManyWords, asked, MAX_WORDS), column);
		}
		expanded += result.size();
		if (expanded > MAX_ALL_WORDS) {
			throw new QuerySyntaxException(NLS.bind(Messages.QueryCompiler_tooManyWordsInAll, MAX_ALL_WORDS), column);
		}
		return result;
	}

	/** The first terms of a field that match, sorted; without what is said of hyphens if words alone are wanted. */
	private List<BytesRef> matching(String field, CompiledAutomaton automaton, int limit, boolean wordsOnly)
			throws IOException {
		List<BytesRef> result = new ArrayList<>();
		Terms terms = MultiTerms.getTerms(reader, field);
		if (terms != null) {
			TermsEnum each = automaton.getTermsEnum(terms);
			for (BytesRef term = each.next(); term != null && result.size() < limit; term = each.next()) {
				if (!wordsOnly || term.bytes[term.offset] != WordStream.JOINED.charAt(0)) {
					result.add(BytesRef.deepCopyOf(term));
				}
			}
		}
		return result;
	}

	private Query filter(Filter filter, boolean positive) throws QuerySyntaxException, IOException {
		return switch (filter.field()) {
			case ROLE -> new TermQuery(new Term(Fields.ROLE, Roles.of(filter.glob()).orElseThrow().getName()));
			case SPEAKER -> anyOf(Fields.SPEAKER, speakers(filter));
			case PARTICIPANT -> anyOf(Fields.PARTICIPANT, catalogue.participants().stream()
					.filter(each -> hasName(filter, each.name())).map(ParticipantEntry::id).toList());
			case SOURCE -> anyOf(Fields.IN_SOURCE, catalogue.sources().stream()
					.filter(each -> hasName(filter, each.name()) || hasName(filter, each.slug()))
					.map(SourceEntry::id).toList());
			case CODE, THEME -> anyOf(Fields.CODE, askFor(codes(filter), positive));
			case CODER -> coders(filter, positive);
			case ROUND -> round(filter, positive);
		};
	}

	private Set<String> speakers(Filter filter) throws IOException {
		Set<String> result = new TreeSet<>();
		Terms terms = MultiTerms.getTerms(reader, Fields.SPEAKER);
		if (terms != null) {
			TermsEnum each = terms.iterator();
			for (BytesRef term = each.next(); term != null; term = each.next()) {
				if (hasName(filter, term.utf8ToString())) {
					result.add(term.utf8ToString());
				}
			}
		}
		return result;
	}

	/** @return ids of the codes with a name, or those that a theme with the name gathers, with their sub-codes */
	Set<String> codes(Filter filter) {
		Pattern pattern = Globs.pattern(filter.glob());
		if (filter.field() == Field.THEME) {
			return catalogue.codesOfThemes(catalogue.themes().stream()
					.filter(each -> pattern.matcher(Words.fold(each.name())).matches()).map(ThemeEntry::id)
					.collect(Collectors.toSet()));
		}
		return catalogue.withSubCodes(catalogue.codes().stream()
				.filter(each -> pattern.matcher(Words.fold(each.name())).matches()
						|| pattern.matcher(Words.fold(each.path())).matches())
				.map(CodeEntry::id).collect(Collectors.toSet()));
	}

	private Set<String> askFor(Set<String> codes, boolean positive) {
		if (positive) {
			asksForCodes = true;
			codeIds.addAll(codes);
		}
		return codes;
	}

	private Query coders(Filter filter, boolean positive) {
		return anyOf(Fields.CODER, askForCoders(researchers(filter), positive));
	}

	/** @return ids of the researchers with a name or initials */
	Set<String> researchers(Filter filter) {
		return catalogue.researchers().stream()
				.filter(each -> hasName(filter, each.name()) || hasName(filter, each.initials()))
				.map(Catalogue.ResearcherEntry::id).collect(Collectors.toSet());
	}

	private Set<String> askForCoders(Set<String> ids, boolean positive) {
		if (positive) {
			asksForCoders = true;
			coderIds.addAll(ids);
		}
		return ids;
	}

	/** What somebody who codes in the round coded of its sources. */
	private Query round(Filter filter, boolean positive) {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		for (RoundEntry each : rounds(filter)) {
			BooleanQuery.Builder all = new BooleanQuery.Builder();
			all.add(anyOf(Fields.CODER, askForCoders(Set.copyOf(each.researcherIds()), positive)), Occur.MUST);
			addFilter(all, Fields.IN_SOURCE, each.sourceIds());
			any.add(all.build(), Occur.SHOULD);
		}
		return any.build();
	}

	/** @return the rounds with a name */
	List<RoundEntry> rounds(Filter filter) {
		return catalogue.rounds().stream().filter(each -> hasName(filter, each.name())).toList();
	}

	/** Whether the words asked for follow each other in a name. */
	private static boolean hasName(Filter filter, String name) {
		return hasName(filter.glob(), name);
	}

	private static boolean hasName(String glob, String name) {
		String padded = ' ' + Words.fold(name) + ' ';
		return Globs.pattern(' ' + glob + ' ').matcher(padded).find();
	}

	private List<String> participants(Attribute asked) throws QuerySyntaxException {
		List<String> names = catalogue.attributes().stream().filter(each -> Words.fold(each).equals(asked.name())).toList();
		if (names.isEmpty()) {
			throw new QuerySyntaxException(NLS.bind(
					catalogue.attributes().isEmpty() ? Messages.QueryCompiler_noAttributes
							: Messages.QueryCompiler_unknownAttribute,
					asked.name(), String.join(", ", catalogue.attributes())), asked.column()); //$NON-NLS-1$
		}
		Predicate<String> value = test(asked);
		return catalogue.participants().stream()
				.filter(each -> names.stream().map(each.values()::get).anyMatch(is -> is != null && value.test(is)))
				.map(ParticipantEntry::id).toList();
	}

	private static Predicate<String> test(Attribute asked) {
		return switch (asked.value()) {
			case QueryNode.Name name -> is -> hasName(name.glob(), is) || Values.isSameNumber(name.glob(), is);
			case QueryNode.Range range -> is -> Values.isIn(range, is);
		};
	}

	/** @return ids of what was collected or written at a time */
	Set<String> dated(Date date) {
		return kind == PassageKind.SOURCE
				? catalogue.sources().stream().filter(each -> Values.isDayIn(date.range(), each.date()))
						.map(SourceEntry::id).collect(Collectors.toSet())
				: catalogue.notes().stream().filter(each -> Values.isDayIn(date.range(), each.date()))
						.map(NoteEntry::id).collect(Collectors.toSet());
	}

	private Query coded(Coded coded) {
		Query any = anyOf(Fields.CODE, catalogue.codes().stream().map(CodeEntry::id).toList());
		return coded.coded() ? any
				: new BooleanQuery.Builder().add(everything(), Occur.FILTER).add(any, Occur.MUST_NOT).build();
	}

	/** @return where the memos with some words are, by source */
	Map<String, List<Range>> places(MemoWords memo) throws QuerySyntaxException, IOException {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		query.add(text(memo.words()), Occur.MUST);
		query.add(new TermQuery(new Term(Fields.KIND, PassageKind.MEMO.name())), Occur.FILTER);
		FixedBitSet found = Documents.of(searcher, query.build());
		PassageTable passages = view.passages();
		Map<String, List<Range>> result = new HashMap<>();
		int sources = catalogue.sources().size();
		for (int owner = sources; owner < sources + catalogue.notes().size(); owner++) {
			NoteEntry note = catalogue.notes().get(owner - sources);
			if (!note.sourceId().isEmpty() && Arrays.stream(passages.passagesOf(owner)).anyMatch(found::get)) {
				result.computeIfAbsent(note.sourceId(), key -> new ArrayList<>()).add(new Range(note.start(), note.end()));
			}
		}
		result.values().forEach(each -> each.sort(Range.ORDER));
		return result;
	}

	/** @return the passages that overlap places, given by source and sorted by start */
	private FixedBitSet passagesOf(Map<String, List<Range>> places) throws IOException {
		PassageTable passages = view.passages();
		FixedBitSet result = new FixedBitSet(Math.max(1, passages.documents()));
		for (int owner = 0; owner < catalogue.sources().size(); owner++) {
			List<Range> ranges = places.get(catalogue.sources().get(owner).id());
			if (ranges != null) {
				RangeIndex index = new RangeIndex(ranges, Range::start, Range::end);
				for (int document : passages.passagesOf(owner)) {
					if (index.overlaps(passages.start(document), passages.end(document))) {
						result.set(document);
					}
				}
			}
		}
		return result;
	}

	private Query related(Related relation, boolean positive) throws IOException {
		Map<String, Set<CodingEntry>> found = codings(relation);
		if (positive) {
			asksForCodes = true;
			found.forEach((source, codings) -> related.computeIfAbsent(source, key -> new HashSet<>()).addAll(codings));
		}
		Map<String, List<Range>> places = new HashMap<>();
		found.forEach((source, codings) -> places.put(source, codings.stream()
				.map(each -> new Range(each.start(), each.end())).sorted(Range.ORDER).toList()));
		return new DocumentsQuery(passagesOf(places));
	}

	/** @return the codings that are asked for because of others near them, by source */
	Map<String, Set<CodingEntry>> codings(Related relation) throws IOException {
		return new CodingRelations(view, codes(relation.first()), codes(relation.second())).find(relation);
	}

	/** Checks that what researchers wrote is asked only what can be known of it. */
	static void checkForNotes(QueryNode node) throws QuerySyntaxException {
		switch (node) {
			case And and -> checkForNotes(and.operands());
			case Or or -> checkForNotes(or.operands());
			case Not not -> checkForNotes(not.operand());
			case Boost boosted -> checkForNotes(boosted.operand());
			case Text text -> {
				// words are everywhere
			}
			case Date date -> {
				// codes have none, so that none of them is found
			}
			case Filter filter when filter.field() == Field.CODE || filter.field() == Field.CODER
					|| filter.field() == Field.THEME -> {
				// what a memo is about, and who wrote it
			}
			default -> throw new QuerySyntaxException(Messages.QueryCompiler_notForNotes, node.column());
		}
	}

	private static void checkForNotes(List<QueryNode> nodes) throws QuerySyntaxException {
		for (QueryNode each : nodes) {
			checkForNotes(each);
		}
	}
}
