package org.themewright.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.eclipse.osgi.util.NLS;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.SearchOptions;
import org.themewright.search.internal.index.Catalogue;
import org.themewright.search.internal.index.Catalogue.CodeEntry;
import org.themewright.search.internal.index.Fields;
import org.themewright.search.internal.index.IndexView;
import org.themewright.search.internal.query.QueryNode;
import org.themewright.search.internal.query.QueryNode.And;
import org.themewright.search.internal.query.QueryNode.Field;
import org.themewright.search.internal.query.QueryNode.Filter;
import org.themewright.search.internal.query.QueryNode.Near;
import org.themewright.search.internal.query.QueryNode.Not;
import org.themewright.search.internal.query.QueryNode.Or;
import org.themewright.search.internal.query.QueryNode.Phrase;
import org.themewright.search.internal.query.Roles;
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

	private final Catalogue catalogue;
	private final IndexReader reader;
	private final Map<String, Stemming> stemmings = new LinkedHashMap<>();
	private final Set<String> codeIds = new HashSet<>();
	private final Set<String> coderIds = new HashSet<>();
	private boolean asksForCodes;
	private boolean asksForCoders;
	private int textParts;

	QueryCompiler(IndexView view) {
		this.catalogue = view.catalogue();
		this.reader = view.searcher().getIndexReader();
		for (Stemming each : Stemming.values()) {
			if (catalogue.sources().stream().anyMatch(source -> source.stemField().equals(each.field()))) {
				stemmings.put(each.field(), each);
			}
		}
	}

	CompiledQuery compile(QueryNode node, SearchOptions options) throws QuerySyntaxException, IOException {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		all.add(query(node, true), Occur.MUST);
		all.add(new FieldExistsQuery(Fields.START), Occur.FILTER);
		addOptions(all, options);
		Predicate<String> code = asksForCodes ? codeIds::contains : id -> true;
		Predicate<String> coder = asksForCoders ? coderIds::contains : id -> true;
		CompiledQuery.Kind kind = textParts > 0 ? CompiledQuery.Kind.WORDS
				: asksForCodes || asksForCoders ? CompiledQuery.Kind.CODINGS : CompiledQuery.Kind.PASSAGES;
		return new CompiledQuery(all.build(), kind, code, coder);
	}

	private void addOptions(BooleanQuery.Builder all, SearchOptions options) {
		addFilter(all, Fields.IN_SOURCE, options.sourceIds());
		addFilter(all, Fields.SPEAKER, options.speakers().stream().map(Words::fold).toList());
		addFilter(all, Fields.PARTICIPANT, options.participantIds());
		addFilter(all, Fields.CODE, withSubCodes(options.codeIds()));
	}

	private static void addFilter(BooleanQuery.Builder all, String field, Collection<String> values) {
		if (!values.isEmpty()) {
			all.add(anyOf(field, values), Occur.FILTER);
		}
	}

	private static Query anyOf(String field, Collection<String> values) {
		return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
	}

	private Query query(QueryNode node, boolean positive) throws QuerySyntaxException, IOException {
		return switch (node) {
			case Phrase phrase -> text(phrase(phrase), positive);
			case Near near -> text(near(near), positive);
			case QueryNode.Pattern pattern -> text(words(pattern), positive);
			case Filter filter -> filter(filter, positive);
			case Not not -> all(List.of(not), positive);
			case And and -> all(and.operands(), positive);
			case Or or -> any(or, positive);
		};
	}

	private Query text(Query query, boolean positive) {
		return positive ? NamedMatches.wrapQuery(String.valueOf(textParts++), query) : query;
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
			result.add(new FieldExistsQuery(Fields.START), Occur.FILTER);
		}
		return result.build();
	}

	private Query any(Or or, boolean positive) throws QuerySyntaxException, IOException {
		BooleanQuery.Builder result = new BooleanQuery.Builder();
		for (QueryNode operand : or.operands()) {
			result.add(query(operand, positive), Occur.SHOULD);
		}
		return result.build();
	}

	private Query phrase(Phrase phrase) throws IOException {
		if (phrase.exact()) {
			return exactPhrase(phrase.words());
		}
		return inAnyLanguage(phrase.words(), (field, stems) -> stems.size() == 1
				? word(field, stems.getFirst())
				: new PhraseQuery(field, stems.toArray(String[]::new)));
	}

	private static Query word(String field, String term) {
		return new WordsQuery(field, List.of(new BytesRef(term)));
	}

	/** A hyphen is part of the words asked for: each word but the first is joined to the one before, or is not. */
	private Query exactPhrase(List<Word> words) throws IOException {
		if (words.size() == 1) {
			return word(Fields.WORD, words.getFirst().form());
		}
		boolean plain = true;
		List<IntervalsSource> sources = new ArrayList<>();
		sources.add(Intervals.term(words.getFirst().form()));
		for (Word word : words.subList(1, words.size())) {
			String joined = WordStream.JOINED + word.form();
			IntervalsSource source = Intervals.term(word.joined() ? joined : word.form());
			if (!word.joined() && reader.docFreq(new Term(Fields.WORD, joined)) > 0) {
				source = Intervals.nonOverlapping(source, Intervals.term(joined));
				plain = false;
			}
			sources.add(source);
		}
		if (plain) {
			return new PhraseQuery(Fields.WORD, terms(words));
		}
		return new IntervalQuery(Fields.WORD, Intervals.phrase(sources.toArray(IntervalsSource[]::new)));
	}

	private static String[] terms(List<Word> words) {
		String[] result = new String[words.size()];
		for (int i = 0; i < result.length; i++) {
			Word word = words.get(i);
			result[i] = i > 0 && word.joined() ? WordStream.JOINED + word.form() : word.form();
		}
		return result;
	}

	private Query near(Near near) {
		if (near.exact()) {
			return near(Fields.WORD, near.words().stream().map(Word::form).toList(), near.distance());
		}
		return inAnyLanguage(near.words(), (field, stems) -> near(field, stems, near.distance()));
	}

	/** A term that is asked for twice has to be there twice. */
	private static Query near(String field, List<String> terms, int distance) {
		Map<String, Long> counts = terms.stream()
				.collect(Collectors.groupingBy(term -> term, LinkedHashMap::new, Collectors.counting()));
		IntervalsSource[] sources = counts.entrySet().stream().map(each -> times(each.getKey(), each.getValue().intValue()))
				.toArray(IntervalsSource[]::new);
		IntervalsSource together = sources.length == 1 ? sources[0] : Intervals.unordered(sources);
		return new IntervalQuery(field, Intervals.maxwidth(terms.size() + distance, together));
	}

	private static IntervalsSource times(String term, int count) {
		IntervalsSource[] sources = new IntervalsSource[count];
		Arrays.fill(sources, Intervals.term(term));
		return count == 1 ? sources[0] : Intervals.ordered(sources);
	}

	private interface StemQuery {

		Query of(String field, List<String> stems);
	}

	private Query inAnyLanguage(List<Word> words, StemQuery query) {
		BooleanQuery.Builder result = new BooleanQuery.Builder();
		stemmings.forEach((field, stemming) -> result.add(query.of(field, stemming.stems(words)), Occur.SHOULD));
		return result.build();
	}

	private Query words(QueryNode.Pattern pattern) throws QuerySyntaxException, IOException {
		List<BytesRef> found = new ArrayList<>();
		Terms terms = MultiTerms.getTerms(reader, Fields.WORD);
		if (terms != null) {
			TermsEnum each = automaton(pattern).getTermsEnum(terms);
			for (BytesRef term = each.next(); term != null; term = each.next()) {
				if (term.bytes[term.offset] != WordStream.JOINED.charAt(0)) {
					found.add(BytesRef.deepCopyOf(term));
				}
				if (found.size() > MAX_WORDS) {
					throw new QuerySyntaxException(NLS.bind(Messages.QueryCompiler_tooManyWords, pattern.glob(), MAX_WORDS),
							pattern.column());
				}
			}
		}
		return new WordsQuery(Fields.WORD, found);
	}

	private static CompiledAutomaton automaton(QueryNode.Pattern pattern) throws QuerySyntaxException {
		try {
			return new CompiledAutomaton(WildcardQuery.toAutomaton(new Term(Fields.WORD, pattern.glob()),
					Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
		} catch (TooComplexToDeterminizeException e) {
			throw new QuerySyntaxException(NLS.bind(Messages.QueryCompiler_tooManyWildcards, pattern.glob()),
					pattern.column());
		}
	}

	private Query filter(Filter filter, boolean positive) throws IOException {
		return switch (filter.field()) {
			case ROLE -> new TermQuery(new Term(Fields.ROLE, Roles.of(filter.glob()).orElseThrow().getName()));
			case SPEAKER -> anyOf(Fields.SPEAKER, speakers(filter));
			case PARTICIPANT -> anyOf(Fields.PARTICIPANT, catalogue.participants().stream()
					.filter(each -> hasName(filter, each.name())).map(Catalogue.ParticipantEntry::id).toList());
			case SOURCE -> anyOf(Fields.IN_SOURCE, catalogue.sources().stream()
					.filter(each -> hasName(filter, each.name()) || hasName(filter, each.slug()))
					.map(Catalogue.SourceEntry::id).toList());
			case CODE -> codes(filter, positive);
			case CODER -> coders(filter, positive);
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

	private Query codes(Filter filter, boolean positive) {
		Pattern pattern = Globs.pattern(filter.glob());
		Set<String> named = catalogue.codes().stream()
				.filter(each -> pattern.matcher(Words.fold(each.name())).matches()
						|| pattern.matcher(Words.fold(each.path())).matches())
				.map(CodeEntry::id).collect(Collectors.toSet());
		Set<String> ids = withSubCodes(named);
		if (positive) {
			asksForCodes = true;
			codeIds.addAll(ids);
		}
		return anyOf(Fields.CODE, ids);
	}

	private Set<String> withSubCodes(Set<String> ids) {
		Set<String> result = new HashSet<>(ids);
		for (CodeEntry each : catalogue.codes()) {
			if (result.contains(each.parentId())) {
				result.add(each.id());
			}
		}
		return result;
	}

	private Query coders(Filter filter, boolean positive) {
		Set<String> ids = catalogue.researchers().stream()
				.filter(each -> hasName(filter, each.name()) || hasName(filter, each.initials()))
				.map(Catalogue.ResearcherEntry::id).collect(Collectors.toSet());
		if (positive) {
			asksForCoders = true;
			coderIds.addAll(ids);
		}
		return anyOf(Fields.CODER, ids);
	}

	/** Whether the words asked for follow each other in a name. */
	private static boolean hasName(Filter filter, String name) {
		String padded = ' ' + Words.fold(name) + ' ';
		return Globs.pattern(' ' + filter.glob() + ' ').matcher(padded).find();
	}
}
