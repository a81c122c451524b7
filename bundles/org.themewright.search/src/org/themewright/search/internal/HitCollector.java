package org.themewright.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;

import org.themewright.search.HitOrder;
import org.themewright.search.SearchHit;
import org.themewright.search.SearchOptions;
import org.themewright.search.SearchResult;
import org.themewright.search.SourceCount;
import org.themewright.search.internal.index.Catalogue;
import org.themewright.search.internal.index.Catalogue.NoteEntry;
import org.themewright.search.internal.index.Catalogue.SourceEntry;
import org.themewright.search.internal.index.IndexView;
import org.themewright.search.internal.index.SourceTexts;

/** Counts hits, narrows them, and describes those that are asked for. They come by what they are in, then by place. */
final class HitCollector {

	private final IndexView view;
	private final Catalogue catalogue;
	private final SearchOptions options;
	private final Ranking ranking;
	private final FacetCounter facets;
	private final boolean countsFacets;
	private final boolean narrows;
	private final SourceTexts texts;
	private final List<SourceCount> counts = new ArrayList<>();
	private final List<SearchHit> hits = new ArrayList<>();
	/** By relevance the best so far, the worst of them first. */
	private final PriorityQueue<Ranked> best = new PriorityQueue<>(Ranked.BEST_FIRST.reversed());

	private int owner = -1;
	private int length;
	private HitFactory factory;
	private int contextStart;
	private int contextEnd;
	private double score;
	private int total;
	private int totalBefore;
	private final int[] bins = new int[SourceCount.PARTS];

	/** A hit that is described when it is known to be shown. */
	private record Ranked(double score, int number, int owner, Range place, Range context) {

		static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble((Ranked each) -> -each.score)
				.thenComparingInt(Ranked::number);
	}

	/** @param ranking how well passages fit; null but for hits by relevance */
	HitCollector(IndexView view, SearchOptions options, Ranking ranking) throws IOException {
		this.view = view;
		this.catalogue = view.catalogue();
		this.options = options;
		this.ranking = ranking;
		facets = new FacetCounter(catalogue, options);
		countsFacets = !options.facets().isEmpty();
		narrows = !options.narrowed().isEmpty();
		texts = view.texts();
	}

	/**
	 * Says what the next hits are in; each comes once.
	 *
	 * @param number as the {@link org.themewright.search.internal.index.PassageTable} counts
	 */
	void open(int number) throws IOException {
		close();
		owner = number;
		factory = null;
		totalBefore = total;
		length = isSource(owner) ? catalogue.sources().get(owner).length() : factory().length();
	}

	/**
	 * Says around what the next hits are.
	 *
	 * @param start first offset of where words may be shown
	 * @param end offset after it
	 * @param partCounts how often each text part of the query is there
	 */
	void openContext(int start, int end, int[] partCounts) {
		contextStart = start;
		contextEnd = end;
		score = ranking == null ? 0 : ranking.score(partCounts);
	}

	/** Adds a hit in what was opened. */
	void add(int start, int end) throws IOException {
		if (narrows && !facets.isWanted(factory(), start, end)) {
			return;
		}
		total++;
		bins[(int) Math.min(SourceCount.PARTS - 1L, (long) start * SourceCount.PARTS / Math.max(1, length))]++;
		if (countsFacets) {
			facets.count(factory(), start, end);
		}
		if (ranking != null) {
			rank(start, end);
		} else if (hits.size() < (options.order() == HitOrder.PLACE ? options.limit() : SearchOptions.MAX_SORTED)) {
			hits.add(factory().hit(start, end, new Range(contextStart, contextEnd)));
		}
	}

	private void rank(int start, int end) {
		boolean full = best.size() == options.limit();
		if (total > SearchOptions.MAX_SORTED || options.limit() == 0 || full && score <= best.peek().score) {
			return;
		}
		if (full) {
			best.poll();
		}
		best.add(new Ranked(score, total, owner, new Range(start, end), new Range(contextStart, contextEnd)));
	}

	private HitFactory factory() throws IOException {
		if (factory == null) {
			factory = factory(owner);
		}
		return factory;
	}

	private HitFactory factory(int number) throws IOException {
		if (isSource(number)) {
			return new SourceHits(view, number, texts, options.context(), facets.speakers());
		}
		NoteEntry note = catalogue.notes().get(number - catalogue.sources().size());
		return new NoteHits(note, view.note(note.id()), catalogue, options.context());
	}

	private boolean isSource(int number) {
		return number < catalogue.sources().size();
	}

	/** Notes how many hits were in what was open. */
	private void close() throws IOException {
		if (total == totalBefore) {
			return;
		}
		Integer[] parts = new Integer[bins.length];
		for (int i = 0; i < parts.length; i++) {
			parts[i] = bins[i];
			bins[i] = 0;
		}
		if (isSource(owner)) {
			SourceEntry source = catalogue.sources().get(owner);
			counts.add(new SourceCount(source.id(), source.name(), total - totalBefore, length, List.of(parts)));
		} else {
			counts.add(new SourceCount(factory().id(), factory().name(), total - totalBefore, length, List.of(parts)));
		}
		totalBefore = total;
	}

	/** @return all that was collected */
	SearchResult result() throws IOException {
		close();
		return new SearchResult(total, counts.size(), ordered(), counts, facets.result());
	}

	private List<SearchHit> ordered() throws IOException {
		if (ranking != null) {
			return ranked();
		}
		if (options.order() == HitOrder.PLACE) {
			return hits;
		}
		List<SearchHit> sorted = options.order().sort(hits, Locale.getDefault());
		return sorted.subList(0, Math.min(options.limit(), sorted.size()));
	}

	private List<SearchHit> ranked() throws IOException {
		Map<Integer, HitFactory> factories = new HashMap<>();
		List<SearchHit> result = new ArrayList<>();
		for (Ranked each : best.stream().sorted(Ranked.BEST_FIRST).toList()) {
			HitFactory described = factories.get(each.owner);
			if (described == null) {
				described = factory(each.owner);
				factories.put(each.owner, described);
			}
			result.add(described.hit(each.place.start(), each.place.end(), each.context));
		}
		return result;
	}
}
