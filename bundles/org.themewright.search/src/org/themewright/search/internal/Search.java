package org.themewright.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.eclipse.core.runtime.SubMonitor;
import org.themewright.search.HitOrder;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.SearchOptions;
import org.themewright.search.SearchResult;
import org.themewright.search.SearchScope;
import org.themewright.search.internal.index.IndexView;
import org.themewright.search.internal.index.PassageKind;
import org.themewright.search.internal.index.PassageTable;
import org.themewright.search.internal.index.SourceContent.CodingEntry;
import org.themewright.search.internal.places.Places;
import org.themewright.search.internal.query.QueryNode;
import org.themewright.search.internal.query.QueryParser;

/** One run of a query over the passages of a view of the index. */
public final class Search {

	private static final int[] NO_COUNTS = {};
	/** Cancelling is looked for after so many passages. */
	private static final int STEP = 1 << 12;

	private final IndexView view;
	private final SubMonitor monitor;
	private final CompiledQuery query;
	private final IndexSearcher searcher;
	private final PassageTable passages;
	private final int sources;
	private final FoundPassages found;
	private final HitCollector collector;

	private Search(IndexView view, CompiledQuery query, SearchOptions options, SubMonitor monitor) throws IOException {
		this.view = view;
		this.monitor = monitor;
		this.query = query;
		searcher = view.searcher();
		passages = view.passages();
		sources = view.catalogue().sources().size();
		boolean ranked = options.order() == HitOrder.RELEVANCE;
		found = new FoundPassages(passages, ranked ? query.parts().size() : 0);
		collector = new HitCollector(view, options,
				ranked ? new Ranking(view, query.parts(), PassageKind.SOURCE) : null);
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
		CompiledQuery query = compiler.compile(node, within);
		Search search = new Search(view, query, options, monitor);
		if (query.kind() == CompiledQuery.Kind.WORDS) {
			search.findWords(WordClause.of(node, true, compiler, view.searcher()));
			search.addWords();
		} else {
			search.findPassages();
			search.addWholes();
		}
		return search.collector.result();
	}

	private interface LeafFinder {

		void find(LeafReaderContext leaf, DocIdSetIterator documents) throws IOException;
	}

	private void forEachLeaf(LeafFinder finder) throws IOException {
		Weight weight = searcher.createWeight(searcher.rewrite(query.query()), ScoreMode.COMPLETE_NO_SCORES, 1);
		for (LeafReaderContext leaf : searcher.getLeafContexts()) {
			monitor.checkCanceled();
			Scorer scorer = weight.scorer(leaf);
			if (scorer != null) {
				finder.find(leaf, scorer.iterator());
			}
		}
		found.sort();
	}

	/** Whether a document is a passage of a source, and not deleted. */
	private boolean isOfSource(int document) {
		int owner = passages.owner(document);
		return owner >= 0 && owner < sources;
	}

	private void findPassages() throws IOException {
		forEachLeaf((leaf, documents) -> {
			for (int each = documents.nextDoc(); each != DocIdSetIterator.NO_MORE_DOCS; each = documents.nextDoc()) {
				if (isOfSource(leaf.docBase + each)) {
					found.add(leaf.docBase + each);
				}
			}
		});
	}

	private void findWords(WordClause clause) throws IOException {
		Places places = new Places();
		forEachLeaf((leaf, documents) -> {
			WordClause.Reader reader = clause.in(leaf);
			int step = STEP;
			for (int each = documents.nextDoc(); each != DocIdSetIterator.NO_MORE_DOCS; each = documents.nextDoc()) {
				if (isOfSource(leaf.docBase + each) && reader.holds(each)) {
					int[] counts = new int[query.parts().size()];
					places.clear();
					reader.collect(places, counts);
					if (query.parts().size() > 1) {
						places.dropInner();
					}
					found.add(leaf.docBase + each, places, counts);
				}
				if (--step == 0) {
					monitor.checkCanceled();
					step = STEP;
				}
			}
		});
	}

	private void addWords() throws IOException {
		int owner = -1;
		for (int i = 0; i < found.size(); i++) {
			int document = found.document(i);
			if (passages.owner(document) != owner) {
				monitor.checkCanceled();
				owner = passages.owner(document);
				collector.open(owner);
			}
			collector.openContext(passages.start(document), passages.end(document), found.counts(i));
			for (int place = found.firstPlace(i); place < found.endPlace(i); place++) {
				collector.add(found.placeStart(place), found.placeEnd(place));
			}
		}
	}

	private void addWholes() throws IOException {
		int from = 0;
		while (from < found.size()) {
			monitor.checkCanceled();
			int owner = passages.owner(found.document(from));
			int to = from + 1;
			while (to < found.size() && passages.owner(found.document(to)) == owner) {
				to++;
			}
			collector.open(owner);
			if (query.kind() == CompiledQuery.Kind.CODINGS) {
				addCodings(view.catalogue().sources().get(owner).id(), from, to);
			} else {
				for (int i = from; i < to; i++) {
					int start = passages.start(found.document(i));
					int end = passages.end(found.document(i));
					collector.openContext(start, end, NO_COUNTS);
					collector.add(start, end);
				}
			}
			from = to;
		}
	}

	/** Adds the ranges of the codings asked for that overlap a passage; several codings of one range are one hit. */
	private void addCodings(String source, int from, int to) throws IOException {
		Map<Range, Range> contexts = new TreeMap<>(Range.ORDER);
		int next = from;
		for (CodingEntry coding : view.codings(source)) {
			while (next < to && passages.end(found.document(next)) <= coding.start()) {
				next++;
			}
			if (next < to && passages.start(found.document(next)) < coding.end()
					&& query.coding().test(source, coding)) {
				contexts.put(new Range(coding.start(), coding.end()),
						new Range(Math.min(coding.start(), passages.start(found.document(next))),
								Math.max(coding.end(), passages.end(found.document(next)))));
			}
		}
		for (Map.Entry<Range, Range> each : contexts.entrySet()) {
			collector.openContext(each.getValue().start(), each.getValue().end(), NO_COUNTS);
			collector.add(each.getKey().start(), each.getKey().end());
		}
	}
}
