package org.themewright.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.util.FixedBitSet;
import org.eclipse.core.runtime.SubMonitor;
import org.themewright.search.HitOrder;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.SearchOptions;
import org.themewright.search.SearchResult;
import org.themewright.search.SearchScope;
import org.themewright.search.internal.index.Catalogue;
import org.themewright.search.internal.index.IndexView;
import org.themewright.search.internal.index.PassageTable;
import org.themewright.search.internal.index.RangeIndex;
import org.themewright.search.internal.index.SourceContent.CodingEntry;
import org.themewright.search.internal.places.Places;
import org.themewright.search.internal.query.QueryNode;
import org.themewright.search.internal.query.QueryNode.And;
import org.themewright.search.internal.query.QueryNode.Boost;
import org.themewright.search.internal.query.QueryNode.Not;
import org.themewright.search.internal.query.QueryNode.Or;
import org.themewright.search.internal.query.QueryNode.Text;

/**
 * One run of a query where its parts have to be found together in something larger or smaller than a passage, the unit.
 */
final class UnitSearch {

	private static final int[] NO_COUNTS = {};

	private final IndexView view;
	private final Catalogue catalogue;
	private final PassageTable passages;
	private final QueryCompiler compiler;
	private final SearchOptions options;
	private final SubMonitor monitor;
	private final Units units;
	private final UnitConditions conditions;

	/** The words of a passage that are hits, and how often each text part is there. */
	private record Words(Places places, int[] counts) {
	}

	UnitSearch(IndexView view, QueryCompiler compiler, SearchOptions options, SubMonitor monitor) throws IOException {
		this.view = view;
		this.catalogue = view.catalogue();
		this.compiler = compiler;
		this.options = options;
		this.monitor = monitor;
		passages = view.passages();
		units = Units.of(options.scope(), view);
		conditions = new UnitConditions(view, compiler, units, monitor);
	}

	SearchResult run(QueryNode node, List<QueryNode> within) throws QuerySyntaxException, IOException {
		FixedBitSet found = conditions.units(node, true);
		for (QueryNode each : within) {
			found.and(conditions.units(each, false));
		}
		CompiledQuery compiled = compiler.compiled(null);
		HitCollector collector = new HitCollector(view, options,
				options.order() == HitOrder.RELEVANCE
						? new Ranking(view, compiled.parts(), QueryCompiler.kindOf(options.scope()))
						: null);
		if (compiled.kind() == CompiledQuery.Kind.WORDS) {
			Map<Integer, Words> words = new HashMap<>();
			collect(node, found, words);
			addWords(words, collector);
		} else if (compiled.kind() == CompiledQuery.Kind.CODINGS && options.scope() != SearchScope.CODING
				&& !isOfNotes()) {
			addCodings(found, compiled, collector);
		} else {
			addUnits(found, collector);
		}
		return collector.result();
	}

	private boolean isOfNotes() {
		return options.scope() == SearchScope.MEMO || options.scope() == SearchScope.CODEBOOK;
	}

	/**
	 * Collects the places of words that make the query hold.
	 *
	 * @param found the units it holds for
	 * @param words by document
	 */
	private void collect(QueryNode node, FixedBitSet found, Map<Integer, Words> words) throws IOException {
		FixedBitSet here = found.clone();
		here.and(conditions.holding(node));
		Text text = UnitConditions.textOf(node);
		if (text != null) {
			collectWords(text, here, words);
			return;
		}
		Collection<QueryNode> operands = switch (node) {
			case And and -> and.operands();
			case Or or -> or.operands();
			case Boost boosted -> List.of(boosted.operand());
			case Not not when not.operand() instanceof Not twice -> List.of(twice.operand());
			default -> List.of();
		};
		for (QueryNode each : operands) {
			collect(each, here, words);
		}
	}

	private void collectWords(Text text, FixedBitSet here, Map<Integer, Words> words) throws IOException {
		int part = compiler.partOf(text);
		int all = compiler.compiled(null).parts().size();
		TextPlaces places = new TextPlaces(view, compiler.queryOf(text));
		boolean[] isIn = new boolean[1];
		conditions.forEach(conditions.passagesWith(text), document -> {
			Places found = places.in(document);
			for (int i = 0; i < found.size(); i++) {
				isIn[0] = false;
				units.at(document, found.start(i), found.end(i), unit -> isIn[0] |= here.get(unit));
				if (isIn[0]) {
					Words passage = words.computeIfAbsent(document, key -> new Words(new Places(), new int[all]));
					passage.places.add(found.start(i), found.end(i));
					passage.counts[part]++;
				}
			}
		});
	}

	private void addWords(Map<Integer, Words> words, HitCollector collector) throws IOException {
		monitor.setWorkRemaining(numberOfOwners());
		for (int owner = 0; owner < numberOfOwners(); owner++) {
			monitor.split(1);
			boolean open = false;
			for (int document : passages.passagesOf(owner)) {
				Words found = words.get(document);
				if (found != null) {
					if (!open) {
						collector.open(owner);
						open = true;
					}
					found.places.dropInner();
					collector.openContext(passages.start(document), passages.end(document), found.counts);
					for (int i = 0; i < found.places.size(); i++) {
						collector.add(found.places.start(i), found.places.end(i));
					}
				}
			}
		}
	}

	private int numberOfOwners() {
		return catalogue.sources().size() + catalogue.notes().size();
	}

	private void addCodings(FixedBitSet found, CompiledQuery compiled, HitCollector collector) throws IOException {
		Map<Integer, List<Range>> byOwner = byOwner(found);
		for (Map.Entry<Integer, List<Range>> each : byOwner.entrySet()) {
			collector.open(each.getKey());
			String source = catalogue.sources().get(each.getKey()).id();
			RangeIndex here = new RangeIndex(each.getValue(), Range::start, Range::end);
			Map<Range, Range> ranges = new TreeMap<>(Range.ORDER);
			for (CodingEntry coding : view.codings(source)) {
				if (compiled.coding().test(source, coding) && here.overlaps(coding.start(), coding.end())) {
					Range range = new Range(coding.start(), coding.end());
					ranges.put(range, range);
				}
			}
			for (Range range : ranges.keySet()) {
				add(range, collector);
			}
		}
	}

	private static void add(Range range, HitCollector collector) throws IOException {
		collector.openContext(range.start(), range.end(), NO_COUNTS);
		collector.add(range.start(), range.end());
	}

	/** Adds units as a whole; several at the same place are one hit. */
	private void addUnits(FixedBitSet found, HitCollector collector) throws IOException {
		for (Map.Entry<Integer, List<Range>> each : byOwner(found).entrySet()) {
			collector.open(each.getKey());
			Range last = null;
			for (Range range : each.getValue()) {
				if (!range.equals(last)) {
					add(range, collector);
				}
				last = range;
			}
		}
	}

	private Map<Integer, List<Range>> byOwner(FixedBitSet found) throws IOException {
		Map<Integer, List<Range>> result = new TreeMap<>();
		for (int unit = 0; unit < units.count(); unit++) {
			if (found.get(unit)) {
				result.computeIfAbsent(units.owner(unit), key -> new ArrayList<>()).add(units.range(unit));
			}
		}
		result.values().forEach(each -> each.sort(Range.ORDER));
		return result;
	}
}
