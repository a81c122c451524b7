package org.themewright.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.eclipse.core.runtime.SubMonitor;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.SearchHit;
import org.themewright.search.SearchOptions;
import org.themewright.search.SearchResult;
import org.themewright.search.internal.index.Catalogue.SourceEntry;
import org.themewright.search.internal.index.Fields;
import org.themewright.search.internal.index.IndexView;
import org.themewright.search.internal.index.SourceContent.CodingEntry;
import org.themewright.search.internal.query.QueryNode;

/** One run of a query over a view of the index. */
public final class Search {

	private final IndexView view;
	private final SearchOptions options;
	private final SubMonitor monitor;
	private final CompiledQuery query;
	private final Weight weight;
	private final Map<String, Integer> order = new HashMap<>();
	private final List<SearchHit> hits = new ArrayList<>();
	private int total;
	private int sources;

	/** A passage that the query found. */
	private record Found(int source, int start, int end, LeafReaderContext leaf, int document) {
	}

	private Search(IndexView view, QueryNode node, SearchOptions options, SubMonitor monitor)
			throws QuerySyntaxException, IOException {
		this.view = view;
		this.options = options;
		this.monitor = monitor;
		query = new QueryCompiler(view).compile(node, options);
		IndexSearcher searcher = view.searcher();
		weight = searcher.createWeight(searcher.rewrite(query.query()), ScoreMode.COMPLETE_NO_SCORES, 1);
		for (SourceEntry each : view.catalogue().sources()) {
			order.put(each.id(), order.size());
		}
	}

	/**
	 * @param view what to search
	 * @param node what to look for
	 * @param options limits
	 * @param monitor for progress and cancel
	 * @return what was found
	 * @throws QuerySyntaxException if the query would take too much
	 * @throws IOException if the index cannot be read
	 */
	public static SearchResult run(IndexView view, QueryNode node, SearchOptions options, SubMonitor monitor)
			throws QuerySyntaxException, IOException {
		return new Search(view, node, options, monitor).run();
	}

	private SearchResult run() throws IOException {
		List<Found> passages = passages();
		monitor.setWorkRemaining(passages.size());
		int from = 0;
		while (from < passages.size()) {
			int to = from + 1;
			while (to < passages.size() && passages.get(to).source == passages.get(from).source) {
				to++;
			}
			addSource(passages.subList(from, to));
			monitor.split(to - from);
			from = to;
		}
		return new SearchResult(total, sources, hits);
	}

	/** @return the passages found, by source in the order of the study, then by place */
	private List<Found> passages() throws IOException {
		List<Found> result = new ArrayList<>();
		for (LeafReaderContext leaf : view.searcher().getLeafContexts()) {
			monitor.checkCanceled();
			Scorer scorer = weight.scorer(leaf);
			if (scorer != null) {
				addPassages(leaf, scorer.iterator(), result);
			}
		}
		result.sort(Comparator.comparingInt(Found::source).thenComparingInt(Found::start));
		return result;
	}

	private void addPassages(LeafReaderContext leaf, DocIdSetIterator documents, List<Found> result) throws IOException {
		Bits live = leaf.reader().getLiveDocs();
		SortedDocValues ids = leaf.reader().getSortedDocValues(Fields.IN_SOURCE);
		NumericDocValues starts = leaf.reader().getNumericDocValues(Fields.START);
		NumericDocValues ends = leaf.reader().getNumericDocValues(Fields.END);
		int[] places = new int[ids.getValueCount()];
		for (int i = 0; i < places.length; i++) {
			places[i] = order.getOrDefault(ids.lookupOrd(i).utf8ToString(), -1);
		}
		for (int each = documents.nextDoc(); each != DocIdSetIterator.NO_MORE_DOCS; each = documents.nextDoc()) {
			if ((live == null || live.get(each)) && ids.advanceExact(each) && starts.advanceExact(each)
					&& ends.advanceExact(each) && places[ids.ordValue()] >= 0) {
				result.add(new Found(places[ids.ordValue()], (int) starts.longValue(), (int) ends.longValue(), leaf, each));
			}
		}
	}

	private void addSource(List<Found> passages) throws IOException {
		SourceEntry source = view.catalogue().sources().get(passages.getFirst().source);
		boolean codings = query.kind() == CompiledQuery.Kind.CODINGS;
		HitFactory factory = codings || hits.size() < options.limit()
				? new HitFactory(source, view.content(source.id()), options.context())
				: null;
		int before = total;
		if (codings) {
			addCodings(factory, passages);
		} else {
			for (Found each : passages) {
				Range passage = new Range(each.start, each.end);
				List<Range> places = query.kind() == CompiledQuery.Kind.WORDS ? words(each) : List.of(passage);
				places.forEach(place -> add(factory, place, passage));
			}
		}
		if (total > before) {
			sources++;
		}
	}

	/** Adds the ranges of the codings asked for that overlap a passage; several codings of one range are one hit. */
	private void addCodings(HitFactory factory, List<Found> passages) {
		Map<Range, Range> contexts = new TreeMap<>(Range.ORDER);
		int first = 0;
		for (CodingEntry coding : factory.content().codings()) {
			while (first < passages.size() && passages.get(first).end <= coding.start()) {
				first++;
			}
			if (query.code().test(coding.codeId()) && query.coder().test(coding.researcherId())
					&& first < passages.size() && passages.get(first).start < coding.end()) {
				Found passage = passages.get(first);
				contexts.put(new Range(coding.start(), coding.end()), new Range(Math.min(coding.start(), passage.start),
						Math.max(coding.end(), passage.end)));
			}
		}
		contexts.forEach((place, context) -> add(factory, place, context));
	}

	private void add(HitFactory factory, Range place, Range context) {
		total++;
		if (hits.size() < options.limit()) {
			hits.add(factory.hit(place, context));
		}
	}

	private List<Range> words(Found passage) throws IOException {
		Matches matches = weight.matches(passage.leaf, passage.document);
		List<Range> result = new ArrayList<>();
		for (NamedMatches part : NamedMatches.findNamedMatches(matches)) {
			List<Range> ranges = new ArrayList<>();
			for (String field : part) {
				MatchesIterator places = part.getMatches(field);
				while (places.next()) {
					ranges.add(new Range(places.startOffset(), places.endOffset()));
				}
			}
			result.addAll(Range.withoutOverlaps(ranges));
		}
		return Range.withoutInner(result);
	}
}
