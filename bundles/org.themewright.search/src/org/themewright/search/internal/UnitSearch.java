package org.themewright.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.eclipse.core.runtime.SubMonitor;
import org.themewright.search.HitOrder;
import org.themewright.search.HitPart;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.SearchOptions;
import org.themewright.search.SearchResult;
import org.themewright.search.SearchScope;
import org.themewright.search.internal.index.Catalogue;
import org.themewright.search.internal.index.Catalogue.RoundEntry;
import org.themewright.search.internal.index.IndexView;
import org.themewright.search.internal.index.Note;
import org.themewright.search.internal.index.PassageTable;
import org.themewright.search.internal.index.SourceContent.CodingEntry;
import org.themewright.search.internal.query.QueryNode;
import org.themewright.search.internal.query.QueryNode.And;
import org.themewright.search.internal.query.QueryNode.Boost;
import org.themewright.search.internal.query.QueryNode.Coded;
import org.themewright.search.internal.query.QueryNode.Field;
import org.themewright.search.internal.query.QueryNode.Filter;
import org.themewright.search.internal.query.QueryNode.MemoWords;
import org.themewright.search.internal.query.QueryNode.Not;
import org.themewright.search.internal.query.QueryNode.Or;
import org.themewright.search.internal.query.QueryNode.Related;
import org.themewright.search.internal.query.QueryNode.Text;

/**
 * One run of a query where its parts have to be found together in something larger or smaller than a passage, the unit.
 * Lucene finds the passages of each part of the query; what they say of the units is put together here.
 */
final class UnitSearch {

	private final IndexView view;
	private final Catalogue catalogue;
	private final PassageTable passages;
	private final IndexSearcher searcher;
	private final QueryCompiler compiler;
	private final SearchOptions options;
	private final SubMonitor monitor;
	private final Units units;
	private final FixedBitSet searched;
	/** The units for which a part of the query holds, and the passages with some words. */
	private final Map<QueryNode, FixedBitSet> holding = new IdentityHashMap<>();
	private final Map<Text, FixedBitSet> documents = new IdentityHashMap<>();
	private final Map<Text, Integer> parts = new IdentityHashMap<>();
	private final Map<Text, Weight> weights = new IdentityHashMap<>();

	/** Within what the parts of a query have to be found together; numbered from 0. */
	private interface Units {

		int count();

		/** @return number of the source or note that a unit is in */
		int owner(int unit);

		/** @return where a unit is */
		Range range(int unit) throws IOException;

		/** Tells the units that hold a place of a passage. */
		void at(int document, Range place, IntConsumer consumer) throws IOException;

		/** Tells the units that a passage has a part in. */
		void of(int document, IntConsumer consumer) throws IOException;
	}

	UnitSearch(IndexView view, QueryCompiler compiler, SearchOptions options, SubMonitor monitor) throws IOException {
		this.view = view;
		this.catalogue = view.catalogue();
		this.compiler = compiler;
		this.options = options;
		this.monitor = monitor;
		searcher = view.searcher();
		passages = view.passages();
		searched = Documents.of(searcher, compiler.passages(options));
		units = switch (options.scope()) {
			case ANSWER -> new Answers();
			case CODING -> new Codings();
			default -> new Wholes();
		};
	}

	SearchResult run(QueryNode node, List<QueryNode> within) throws QuerySyntaxException, IOException {
		FixedBitSet found = units(node, true);
		for (QueryNode each : within) {
			found.and(units(each, false));
		}
		CompiledQuery compiled = compiler.compiled(null);
		HitCollector collector = new HitCollector(view, options);
		if (compiled.kind() == CompiledQuery.Kind.WORDS) {
			Map<Integer, List<Range>> places = new HashMap<>();
			Map<Integer, int[]> counts = new HashMap<>();
			collect(node, found, places, counts);
			addWords(places, counts, collector);
		} else if (compiled.kind() == CompiledQuery.Kind.CODINGS && options.scope() != SearchScope.CODING
				&& !isOfNotes()) {
			addCodings(found, compiled, collector);
		} else {
			addUnits(found, collector);
		}
		return collector.result(options.order() == HitOrder.RELEVANCE
				? new Ranking(searcher, compiled.parts(), QueryCompiler.kindOf(options.scope()))
				: null);
	}

	private boolean isOfNotes() {
		return options.scope() == SearchScope.MEMO || options.scope() == SearchScope.CODEBOOK;
	}

	/** @return the units for which a part of the query holds; a new set */
	private FixedBitSet units(QueryNode node, boolean positive) throws QuerySyntaxException, IOException {
		FixedBitSet result = switch (node) {
			case And and -> all(and.operands(), positive);
			case Or or -> any(or.operands(), positive);
			case Not not -> {
				FixedBitSet others = everything();
				others.andNot(units(not.operand(), !positive));
				yield others;
			}
			case Boost boosted when !(boosted.operand() instanceof Text) -> units(boosted.operand(), positive);
			default -> leaf(node, positive);
		};
		holding.put(node, result);
		return result.clone();
	}

	private FixedBitSet all(Collection<QueryNode> nodes, boolean positive) throws QuerySyntaxException, IOException {
		FixedBitSet result = everything();
		for (QueryNode each : nodes) {
			result.and(units(each, positive));
		}
		return result;
	}

	private FixedBitSet any(Collection<QueryNode> nodes, boolean positive) throws QuerySyntaxException, IOException {
		FixedBitSet result = none();
		for (QueryNode each : nodes) {
			result.or(units(each, positive));
		}
		return result;
	}

	private FixedBitSet none() {
		return new FixedBitSet(Math.max(1, units.count()));
	}

	/** The units with any passage that is searched. */
	private FixedBitSet everything() throws IOException {
		FixedBitSet result = none();
		forEach(searched, document -> units.of(document, result::set));
		return result;
	}

	private interface DocumentConsumer {

		void accept(int document) throws IOException;
	}

	private void forEach(FixedBitSet set, DocumentConsumer consumer) throws IOException {
		for (int each = set.nextSetBit(0); each != DocIdSetIterator.NO_MORE_DOCS; each = each + 1 < set.length()
				? set.nextSetBit(each + 1)
				: DocIdSetIterator.NO_MORE_DOCS) {
			if (passages.owner(each) >= 0) {
				consumer.accept(each);
			}
		}
	}

	private FixedBitSet leaf(QueryNode node, boolean positive) throws QuerySyntaxException, IOException {
		monitor.checkCanceled();
		int before = compiler.compiled(null).parts().size();
		Query query = compiler.query(node, positive);
		FixedBitSet result = none();
		if (options.scope() == SearchScope.CODING && ofCodings(node, result)) {
			result.and(everything());
			return result;
		}
		Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
		FixedBitSet found = Documents.of(searcher, weight);
		found.and(searched);
		Text text = textOf(node);
		if (text != null && positive) {
			parts.put(text, before);
			weights.put(text, weight);
		}
		if (text != null && options.scope() == SearchScope.CODING) {
			// The words have to be in the coding, not only in the same passage.
			forEach(found, document -> {
				for (Range place : places(weight, document)) {
					units.at(document, place, result::set);
				}
			});
		} else {
			forEach(found, document -> units.of(document, result::set));
		}
		if (text != null) {
			documents.put(text, found);
		}
		return result;
	}

	private static Text textOf(QueryNode node) {
		return node instanceof Boost boosted ? textOf(boosted.operand()) : node instanceof Text text ? text : null;
	}

	private List<Range> places(Weight weight, int document) throws IOException {
		List<LeafReaderContext> leaves = searcher.getLeafContexts();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
		return PassageWords.places(weight, leaf, document - leaf.docBase);
	}

	/** Answers what is about codings by the codings themselves. */
	private boolean ofCodings(QueryNode node, FixedBitSet result) throws QuerySyntaxException, IOException {
		Codings codings = (Codings) units;
		switch (node) {
			case Filter filter when filter.field() == Field.CODE || filter.field() == Field.THEME -> {
				Set<String> codes = compiler.codes(filter);
				codings.select(result, (source, coding) -> codes.contains(coding.codeId()));
			}
			case Filter filter when filter.field() == Field.CODER -> {
				Set<String> coders = compiler.researchers(filter);
				codings.select(result, (source, coding) -> coders.contains(coding.researcherId()));
			}
			case Filter filter when filter.field() == Field.ROUND -> {
				List<RoundEntry> rounds = compiler.rounds(filter);
				codings.select(result, (source, coding) -> rounds.stream()
						.anyMatch(each -> each.researcherIds().contains(coding.researcherId())
								&& (each.sourceIds().isEmpty() || each.sourceIds().contains(source))));
			}
			case Coded coded -> codings.select(result, (source, coding) -> coded.coded());
			case Related related -> {
				Map<String, Set<CodingEntry>> found = compiler.codings(related);
				codings.select(result, (source, coding) -> found.getOrDefault(source, Set.of()).contains(coding));
			}
			case MemoWords memo -> {
				Map<String, List<Range>> places = compiler.places(memo);
				codings.select(result, (source, coding) -> places.getOrDefault(source, List.of()).stream()
						.anyMatch(each -> each.start() < coding.end() && coding.start() < each.end()));
			}
			default -> {
				return false;
			}
		}
		return true;
	}

	/**
	 * Collects the places of words that make the query hold.
	 *
	 * @param found the units it holds for
	 * @param places by document
	 * @param counts by document: how often each text part is there
	 */
	private void collect(QueryNode node, FixedBitSet found, Map<Integer, List<Range>> places, Map<Integer, int[]> counts)
			throws IOException {
		FixedBitSet here = found.clone();
		here.and(holding.get(node));
		Text text = textOf(node);
		if (text != null) {
			collectWords(text, here, places, counts);
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
			collect(each, here, places, counts);
		}
	}

	private void collectWords(Text text, FixedBitSet here, Map<Integer, List<Range>> places, Map<Integer, int[]> counts)
			throws IOException {
		int part = parts.get(text);
		int all = compiler.compiled(null).parts().size();
		forEach(documents.get(text), document -> {
			for (Range place : places(weights.get(text), document)) {
				boolean[] isIn = new boolean[1];
				units.at(document, place, unit -> isIn[0] |= here.get(unit));
				if (isIn[0]) {
					places.computeIfAbsent(document, key -> new ArrayList<>()).add(place);
					counts.computeIfAbsent(document, key -> new int[all])[part]++;
				}
			}
		});
	}

	private void addWords(Map<Integer, List<Range>> places, Map<Integer, int[]> counts, HitCollector collector)
			throws IOException {
		monitor.setWorkRemaining(numberOfOwners());
		for (int owner = 0; owner < numberOfOwners(); owner++) {
			monitor.split(1);
			boolean open = false;
			for (int document : passages.passagesOf(owner)) {
				List<Range> found = places.get(document);
				if (found != null) {
					if (!open) {
						collector.open(owner);
						open = true;
					}
					Range passage = new Range(passages.start(document), passages.end(document));
					for (Range place : Range.withoutInner(found)) {
						collector.add(place, passage, counts.get(document));
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
				collector.add(range, range, new int[0]);
			}
		}
	}

	/** Adds units as a whole; several at the same place are one hit. */
	private void addUnits(FixedBitSet found, HitCollector collector) throws IOException {
		for (Map.Entry<Integer, List<Range>> each : byOwner(found).entrySet()) {
			collector.open(each.getKey());
			Range last = null;
			for (Range range : each.getValue()) {
				if (!range.equals(last)) {
					collector.add(range, range, new int[0]);
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

	/** Sources, memos, codes and themes. */
	private final class Wholes implements Units {

		@Override
		public int count() {
			return numberOfOwners();
		}

		@Override
		public int owner(int unit) {
			return unit;
		}

		@Override
		public Range range(int unit) throws IOException {
			if (unit < catalogue.sources().size()) {
				return new Range(0, catalogue.sources().get(unit).length());
			}
			// What a note says, or its name where it says nothing.
			Note note = view.note(catalogue.notes().get(unit - catalogue.sources().size()).id());
			int part = 0;
			while (part < note.parts().size() - 1 && note.parts().get(part).part() == HitPart.NAME) {
				part++;
			}
			int start = note.startOf(part);
			return new Range(start, start + note.parts().get(part).text().length());
		}

		@Override
		public void at(int document, Range place, IntConsumer consumer) {
			of(document, consumer);
		}

		@Override
		public void of(int document, IntConsumer consumer) {
			consumer.accept(passages.owner(document));
		}
	}

	/** Answers with their questions, numbered by the document of their first passage. */
	private final class Answers implements Units {

		@Override
		public int count() {
			return passages.documents();
		}

		@Override
		public int owner(int unit) {
			return passages.owner(unit);
		}

		@Override
		public Range range(int unit) {
			int end = passages.end(unit);
			for (int document : passages.passagesOf(passages.owner(unit))) {
				if (passages.answer(document) == unit) {
					end = Math.max(end, passages.end(document));
				}
			}
			return new Range(passages.start(unit), end);
		}

		@Override
		public void at(int document, Range place, IntConsumer consumer) {
			of(document, consumer);
		}

		@Override
		public void of(int document, IntConsumer consumer) {
			consumer.accept(passages.answer(document));
		}
	}

	private interface CodingTest {

		boolean test(String source, CodingEntry coding);
	}

	/** Codings, numbered through all sources. */
	private final class Codings implements Units {

		private final int[] first;
		private final RangeIndex[] indexes;

		Codings() throws IOException {
			int sources = catalogue.sources().size();
			first = new int[sources + 1];
			indexes = new RangeIndex[sources];
			for (int i = 0; i < sources; i++) {
				List<CodingEntry> codings = of(i);
				first[i + 1] = first[i] + codings.size();
				indexes[i] = new RangeIndex(codings, CodingEntry::start, CodingEntry::end);
			}
		}

		private List<CodingEntry> of(int owner) throws IOException {
			return view.codings(catalogue.sources().get(owner).id());
		}

		void select(FixedBitSet result, CodingTest test) throws IOException {
			for (int owner = 0; owner < catalogue.sources().size(); owner++) {
				int unit = first[owner];
				for (CodingEntry each : of(owner)) {
					if (test.test(catalogue.sources().get(owner).id(), each)) {
						result.set(unit);
					}
					unit++;
				}
			}
		}

		@Override
		public int count() {
			return first[first.length - 1];
		}

		@Override
		public int owner(int unit) {
			int owner = Arrays.binarySearch(first, unit);
			if (owner < 0) {
				return -owner - 2;
			}
			// Of sources without codings that begin with the same number, the last one is meant.
			while (first[owner + 1] == unit) {
				owner++;
			}
			return owner;
		}

		@Override
		public Range range(int unit) throws IOException {
			int owner = owner(unit);
			CodingEntry coding = of(owner).get(unit - first[owner]);
			return new Range(coding.start(), coding.end());
		}

		@Override
		public void at(int document, Range place, IntConsumer consumer) throws IOException {
			int owner = passages.owner(document);
			List<CodingEntry> codings = of(owner);
			indexes[owner].forEachOverlapping(place.start(), place.end(), at -> {
				if (codings.get(at).start() <= place.start() && place.end() <= codings.get(at).end()) {
					consumer.accept(first[owner] + at);
				}
			});
		}

		@Override
		public void of(int document, IntConsumer consumer) {
			int owner = passages.owner(document);
			indexes[owner].forEachOverlapping(passages.start(document), passages.end(document),
					at -> consumer.accept(first[owner] + at));
		}
	}
}
