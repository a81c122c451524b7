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
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.eclipse.core.runtime.SubMonitor;
import org.themewright.search.HitOrder;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.SearchOptions;
import org.themewright.search.SearchResult;
import org.themewright.search.SearchScope;
import org.themewright.search.internal.index.Catalogue.SourceEntry;
import org.themewright.search.internal.index.Fields;
import org.themewright.search.internal.index.IndexView;
import org.themewright.search.internal.index.PassageKind;
import org.themewright.search.internal.index.SourceContent.CodingEntry;
import org.themewright.search.internal.query.QueryNode;
import org.themewright.search.internal.query.QueryParser;

/** One run of a query over the passages of a view of the index. */
public final class Search {

	private static final int[] NO_COUNTS = {};

	private final IndexView view;
	private final SubMonitor monitor;
	private final CompiledQuery query;
	private final IndexSearcher searcher;
	private final Weight weight;
	private final HitCollector collector;
	private final Map<String, Integer> order = new HashMap<>();

	/** A passage that the query found. */
	private record Found(int source, int start, int end, LeafReaderContext leaf, int document) {
	}

	private Search(IndexView view, CompiledQuery query, SearchOptions options, SubMonitor monitor) throws IOException {
		this.view = view;
		this.monitor = monitor;
		this.query = query;
		searcher = view.searcher();
		weight = searcher.createWeight(searcher.rewrite(query.query()), ScoreMode.COMPLETE_NO_SCORES, 1);
		collector = new HitCollector(view, options);
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
		List<QueryNode> within = new ArrayList<>();
		for (String each : options.within()) {
			within.add(QueryParser.parse(each));
		}
		QueryCompiler compiler = new QueryCompiler(view, options);
		if (QueryCompiler.kindOf(options.scope()) != PassageKind.SOURCE) {
			QueryCompiler.checkForNotes(node);
			for (QueryNode each : within) {
				QueryCompiler.checkForNotes(each);
			}
		}
		if (options.scope() != SearchScope.PASSAGE) {
			return new UnitSearch(view, compiler, options, monitor).run(node, within);
		}
		return new Search(view, compiler.compile(node, within, options), options, monitor).run(options.order());
	}

	private SearchResult run(HitOrder hitOrder) throws IOException {
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
		return collector.result(
				hitOrder == HitOrder.RELEVANCE ? new Ranking(searcher, query.parts(), PassageKind.SOURCE) : null);
	}

	/** @return the passages found, by source in the order of the study, then by place */
	private List<Found> passages() throws IOException {
		List<Found> result = new ArrayList<>();
		for (LeafReaderContext leaf : searcher.getLeafContexts()) {
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
		int source = passages.getFirst().source;
		collector.open(source);
		if (query.kind() == CompiledQuery.Kind.CODINGS) {
			addCodings(view.catalogue().sources().get(source).id(), passages);
			return;
		}
		for (Found each : passages) {
			Range passage = new Range(each.start, each.end);
			if (query.kind() == CompiledQuery.Kind.PASSAGES) {
				collector.add(passage, passage, NO_COUNTS);
				continue;
			}
			PassageWords words = PassageWords.of(weight, each.leaf, each.document, query.parts().size());
			for (Range place : words.places()) {
				collector.add(place, passage, words.counts());
			}
		}
	}

	/** Adds the ranges of the codings asked for that overlap a passage; several codings of one range are one hit. */
	private void addCodings(String source, List<Found> passages) throws IOException {
		Map<Range, Range> contexts = new TreeMap<>(Range.ORDER);
		int first = 0;
		for (CodingEntry coding : view.codings(source)) {
			while (first < passages.size() && passages.get(first).end <= coding.start()) {
				first++;
			}
			if (query.coding().test(source, coding) && first < passages.size()
					&& passages.get(first).start < coding.end()) {
				Found passage = passages.get(first);
				contexts.put(new Range(coding.start(), coding.end()), new Range(Math.min(coding.start(), passage.start),
						Math.max(coding.end(), passage.end)));
			}
		}
		for (Map.Entry<Range, Range> each : contexts.entrySet()) {
			collector.add(each.getKey(), each.getValue(), NO_COUNTS);
		}
	}
}
