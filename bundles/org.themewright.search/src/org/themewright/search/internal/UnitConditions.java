package org.themewright.search.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.eclipse.core.runtime.SubMonitor;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.internal.index.Catalogue.RoundEntry;
import org.themewright.search.internal.index.IndexView;
import org.themewright.search.internal.index.PassageTable;
import org.themewright.search.internal.index.SourceContent.CodingEntry;
import org.themewright.search.internal.places.PlaceQuery;
import org.themewright.search.internal.places.Places;
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
 * Finds the units for which the parts of a query hold. Lucene finds the passages of each part; what they say of the units
 * is put together here.
 */
final class UnitConditions {

	private final IndexView view;
	private final PassageTable passages;
	private final IndexSearcher searcher;
	private final QueryCompiler compiler;
	private final SubMonitor monitor;
	private final Units units;
	private final FixedBitSet searched;
	/** The units for which a part of the query holds, and the passages with some words. */
	private final Map<QueryNode, FixedBitSet> holding = new IdentityHashMap<>();
	private final Map<Text, FixedBitSet> documents = new IdentityHashMap<>();

	UnitConditions(IndexView view, QueryCompiler compiler, Units units, SubMonitor monitor) throws IOException {
		this.view = view;
		this.compiler = compiler;
		this.monitor = monitor;
		this.units = units;
		searcher = view.searcher();
		passages = view.passages();
		searched = Documents.of(searcher, compiler.passages());
	}

	/** @return the units for which a part of the query that was asked for holds; not to be changed */
	FixedBitSet holding(QueryNode node) {
		return holding.get(node);
	}

	/** @return the passages with the words of a text part that was asked for; not to be changed */
	FixedBitSet passagesWith(Text text) {
		return documents.get(text);
	}

	/** @return the units for which a part of the query holds; a new set */
	FixedBitSet units(QueryNode node, boolean positive) throws QuerySyntaxException, IOException {
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

	interface DocumentConsumer {

		void accept(int document) throws IOException;
	}

	/** Goes through passages. */
	void forEach(FixedBitSet set, DocumentConsumer consumer) throws IOException {
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
		Query query = compiler.query(node, positive);
		FixedBitSet result = none();
		if (units instanceof CodingUnits codings && ofCodings(codings, node, result)) {
			result.and(everything());
			return result;
		}
		FixedBitSet found = Documents.of(searcher, query);
		found.and(searched);
		if (query instanceof PlaceQuery words && units instanceof CodingUnits) {
			// The words have to be in the coding, not only in the same passage.
			TextPlaces places = new TextPlaces(view, words);
			forEach(found, document -> {
				Places here = places.in(document);
				for (int i = 0; i < here.size(); i++) {
					units.at(document, here.start(i), here.end(i), result::set);
				}
			});
		} else {
			forEach(found, document -> units.of(document, result::set));
		}
		Text text = textOf(node);
		if (text != null) {
			documents.put(text, found);
		}
		return result;
	}

	/** @return the text part that a node is, or null */
	static Text textOf(QueryNode node) {
		return node instanceof Boost boosted ? textOf(boosted.operand()) : node instanceof Text text ? text : null;
	}

	/** Answers what is about codings by the codings themselves. */
	private boolean ofCodings(CodingUnits codings, QueryNode node, FixedBitSet result) throws QuerySyntaxException, IOException {
		switch (node) {
			case Filter filter when filter.field() == Field.CODE || filter.field() == Field.THEME -> {
				Set<String> codes = compiler.names().codes(filter);
				codings.select(result, (source, coding) -> codes.contains(coding.codeId()));
			}
			case Filter filter when filter.field() == Field.CODER -> {
				Set<String> coders = compiler.names().researchers(filter);
				codings.select(result, (source, coding) -> coders.contains(coding.researcherId()));
			}
			case Filter filter when filter.field() == Field.ROUND -> {
				List<RoundEntry> rounds = compiler.names().rounds(filter);
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
}
