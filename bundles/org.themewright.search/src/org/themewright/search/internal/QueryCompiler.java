package org.themewright.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.SearchOptions;
import org.themewright.search.SearchScope;
import org.themewright.search.internal.index.Catalogue.RoundEntry;
import org.themewright.search.internal.index.Catalogue.SourceEntry;
import org.themewright.search.internal.index.Fields;
import org.themewright.search.internal.index.IndexView;
import org.themewright.search.internal.index.PassageKind;
import org.themewright.search.internal.index.SourceContent.CodingEntry;
import org.themewright.search.internal.places.PlaceQuery;
import org.themewright.search.internal.query.QueryNode;
import org.themewright.search.internal.query.QueryNode.And;
import org.themewright.search.internal.query.QueryNode.Attribute;
import org.themewright.search.internal.query.QueryNode.Boost;
import org.themewright.search.internal.query.QueryNode.Coded;
import org.themewright.search.internal.query.QueryNode.Date;
import org.themewright.search.internal.query.QueryNode.Field;
import org.themewright.search.internal.query.QueryNode.Filter;
import org.themewright.search.internal.query.QueryNode.MemoWords;
import org.themewright.search.internal.query.QueryNode.Not;
import org.themewright.search.internal.query.QueryNode.Or;
import org.themewright.search.internal.query.QueryNode.Related;
import org.themewright.search.internal.query.QueryNode.Text;
import org.themewright.search.internal.query.Roles;
import org.themewright.search.internal.text.Words;

/** Makes Lucene queries over passages out of the parts of a query, and tells what of these are hits. */
final class QueryCompiler {

	private final IndexView view;
	private final IndexSearcher searcher;
	private final SearchOptions options;
	private final PassageKind kind;
	private final Names names;
	private final TextCompiler texts;
	private final Set<String> codeIds = new HashSet<>();
	private final Set<String> coderIds = new HashSet<>();
	private final Map<String, Set<CodingEntry>> related = new HashMap<>();
	private final List<CompiledQuery.Part> parts = new ArrayList<>();
	private final Map<Text, Integer> numbers = new IdentityHashMap<>();
	private boolean asksForCodes;
	private boolean asksForCoders;
	private float boost = 1;
	/** Whether the places of words are looked at later, so that a passage too many does no harm. */
	private boolean candidatesDo;

	QueryCompiler(IndexView view, SearchOptions options) {
		this.view = view;
		this.options = options;
		searcher = view.searcher();
		kind = kindOf(options.scope());
		names = new Names(view);
		texts = new TextCompiler(view.languages(), new Vocabulary(searcher.getIndexReader(), options.accentsFolded()),
				options.accentsFolded());
	}

	static PassageKind kindOf(SearchScope scope) {
		return switch (scope) {
			case MEMO -> PassageKind.MEMO;
			case CODEBOOK -> PassageKind.CODEBOOK;
			default -> PassageKind.SOURCE;
		};
	}

	/** Compiles a query for single passages; which of those found are no passages of sources is for the caller to see. */
	CompiledQuery compile(QueryNode node, List<QueryNode> within) throws QuerySyntaxException, IOException {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		candidatesDo = true;
		all.add(query(node, true), Occur.MUST);
		candidatesDo = false;
		for (QueryNode each : within) {
			all.add(query(each, false), Occur.FILTER);
		}
		addFilters(all);
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
	Query passages() throws IOException {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		all.add(everything(), Occur.FILTER);
		addFilters(all);
		return all.build();
	}

	private void addFilters(BooleanQuery.Builder all) throws IOException {
		addFilter(all, Fields.IN_SOURCE, options.sourceIds());
		addFilter(all, Fields.SPEAKER, options.speakers().stream().map(Words::fold).toList());
		addFilter(all, Fields.PARTICIPANT, options.participantIds());
		if (!options.codeIds().isEmpty()) {
			all.add(coded(Fields.CODE, view.catalogue().withSubCodes(options.codeIds())), Occur.FILTER);
		}
	}

	private static void addFilter(BooleanQuery.Builder all, String field, Collection<String> values) {
		if (!values.isEmpty()) {
			all.add(anyOf(field, values), Occur.FILTER);
		}
	}

	private static Query anyOf(String field, Collection<String> values) {
		return values.size() == 1 ? new TermQuery(new Term(field, values.iterator().next()))
				: new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
	}

	/**
	 * What finds the passages with codings that have one of some values, and the notes with one of these. Where codings
	 * are hidden, what the index says of passages is too much; the codings that are not hidden tell.
	 */
	private Query coded(String field, Collection<String> values) throws IOException {
		Query indexed = anyOf(field, values);
		Set<String> limited = view.limitedSources();
		if (limited.isEmpty()) {
			return indexed;
		}
		Map<String, Set<CodingEntry>> seen = new HashMap<>();
		for (SourceEntry source : view.catalogue().sources()) {
			if (limited.contains(source.id())) {
				seen.put(source.id(), view.codings(source.id()).stream()
						.filter(each -> values.contains(field.equals(Fields.CODE) ? each.codeId() : each.researcherId()))
						.collect(Collectors.toSet()));
			}
		}
		return new BooleanQuery.Builder()
				.add(new BooleanQuery.Builder().add(indexed, Occur.MUST).add(anyOf(Fields.IN_SOURCE, limited), Occur.MUST_NOT)
						.build(), Occur.SHOULD)
				.add(new PlacedPassages(view).overlapping(seen), Occur.SHOULD).build();
	}

	/** @return what tells names from ids */
	Names names() {
		return names;
	}

	/** @return the number of a text part that gives hits, or null */
	Integer partOf(Text text) {
		return numbers.get(text);
	}

	/** @return what finds the places of a text part that gives hits */
	PlaceQuery queryOf(Text text) {
		return parts.get(partOf(text)).query();
	}

	/**
	 * @param positive whether what it finds is a hit
	 * @return what finds the passages for which a part of a query holds
	 */
	Query query(QueryNode node, boolean positive) throws QuerySyntaxException, IOException {
		return switch (node) {
			case Text text -> text(text, positive);
			case Boost boosted -> boosted(boosted, positive);
			case Filter filter -> filter(filter, positive);
			case Attribute attribute -> anyOf(Fields.PARTICIPANT, names.participants(attribute));
			case Date date -> anyOf(Fields.IN_SOURCE, names.dated(date, kind));
			case Coded coded -> coded(coded);
			case MemoWords memo -> new PlacedPassages(view).at(places(memo));
			case Related relation -> related(relation, positive);
			case Not not -> all(List.of(not), positive);
			case And and -> all(and.operands(), positive);
			case Or or -> any(or, positive);
		};
	}

	private Query text(Text text, boolean positive) throws QuerySyntaxException, IOException {
		PlaceQuery query = texts.compile(text);
		if (positive) {
			numbers.put(text, parts.size());
			parts.add(new CompiledQuery.Part(query, boost));
		}
		return positive && candidatesDo ? query.candidates() : query;
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

	private Query all(List<QueryNode> operands, boolean positive) throws QuerySyntaxException, IOException {
		BooleanQuery.Builder result = new BooleanQuery.Builder();
		boolean onlyNot = true;
		for (QueryNode operand : operands) {
			if (operand instanceof Not not) {
				result.add(negated(not, positive), Occur.MUST_NOT);
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

	private Query negated(Not not, boolean positive) throws QuerySyntaxException, IOException {
		boolean before = candidatesDo;
		candidatesDo = false;
		try {
			return query(not.operand(), !positive);
		} finally {
			candidatesDo = before;
		}
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

	private Query filter(Filter filter, boolean positive) throws QuerySyntaxException, IOException {
		return switch (filter.field()) {
			case ROLE -> new TermQuery(new Term(Fields.ROLE, Roles.of(filter.glob()).orElseThrow().getName()));
			case SPEAKER -> anyOf(Fields.SPEAKER, names.speakers(filter));
			case PARTICIPANT -> anyOf(Fields.PARTICIPANT, names.participants(filter));
			case SOURCE -> anyOf(Fields.IN_SOURCE, names.sources(filter));
			case CODE, THEME -> coded(Fields.CODE, askFor(names.codes(filter), positive));
			case CODER -> coded(Fields.CODER, askForCoders(names.researchers(filter), positive));
			case ROUND -> round(filter, positive);
		};
	}

	private Set<String> askFor(Set<String> codes, boolean positive) {
		if (positive) {
			asksForCodes = true;
			codeIds.addAll(codes);
		}
		return codes;
	}

	private Set<String> askForCoders(Set<String> ids, boolean positive) {
		if (positive) {
			asksForCoders = true;
			coderIds.addAll(ids);
		}
		return ids;
	}

	/** What somebody who codes in the round coded of its sources. */
	private Query round(Filter filter, boolean positive) throws IOException {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		for (RoundEntry each : names.rounds(filter)) {
			BooleanQuery.Builder all = new BooleanQuery.Builder();
			all.add(coded(Fields.CODER, askForCoders(Set.copyOf(each.researcherIds()), positive)), Occur.MUST);
			addFilter(all, Fields.IN_SOURCE, each.sourceIds());
			any.add(all.build(), Occur.SHOULD);
		}
		return any.build();
	}

	private Query coded(Coded coded) throws IOException {
		Query any = coded(Fields.CODE, Set.copyOf(names.codes()));
		return coded.coded() ? any
				: new BooleanQuery.Builder().add(everything(), Occur.FILTER).add(any, Occur.MUST_NOT).build();
	}

	/** @return where the memos with some words are, by source */
	Map<String, List<Range>> places(MemoWords memo) throws QuerySyntaxException, IOException {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		query.add(texts.compile(memo.words()), Occur.MUST);
		query.add(new TermQuery(new Term(Fields.KIND, PassageKind.MEMO.name())), Occur.FILTER);
		return new PlacedPassages(view).about(Documents.of(searcher, query.build()));
	}

	private Query related(Related relation, boolean positive) throws IOException {
		Map<String, Set<CodingEntry>> found = codings(relation);
		if (positive) {
			asksForCodes = true;
			found.forEach((source, codings) -> related.computeIfAbsent(source, key -> new HashSet<>()).addAll(codings));
		}
		return new PlacedPassages(view).overlapping(found);
	}

	/** @return the codings that are asked for because of others near them, by source */
	Map<String, Set<CodingEntry>> codings(Related relation) throws IOException {
		return new CodingRelations(view, names.codes(relation.first()), names.codes(relation.second())).find(relation);
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
