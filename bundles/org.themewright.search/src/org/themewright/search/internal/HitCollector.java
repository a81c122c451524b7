package org.themewright.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.themewright.search.FacetCount;
import org.themewright.search.FacetField;
import org.themewright.search.FacetKey;
import org.themewright.search.HitOrder;
import org.themewright.search.SearchHit;
import org.themewright.search.SearchOptions;
import org.themewright.search.SearchResult;
import org.themewright.search.SourceCount;
import org.themewright.search.internal.index.Catalogue;
import org.themewright.search.internal.index.Catalogue.CodeEntry;
import org.themewright.search.internal.index.Catalogue.NoteEntry;
import org.themewright.search.internal.index.Catalogue.ParticipantEntry;
import org.themewright.search.internal.index.Catalogue.ResearcherEntry;
import org.themewright.search.internal.index.Catalogue.SourceEntry;
import org.themewright.search.internal.index.IndexView;

/** Counts hits, narrows and describes them. They come by what they are in, then by place. */
final class HitCollector {

	private final IndexView view;
	private final Catalogue catalogue;
	private final SearchOptions options;
	private final Map<List<Object>, Set<FacetKey>> narrowed;
	private final Map<String, ParticipantEntry> participants;
	private final Map<String, String> speakers = new HashMap<>();
	private final Map<FacetField, Map<FacetKey, Integer>> facets = new EnumMap<>(FacetField.class);
	private final List<SourceCount> counts = new ArrayList<>();
	private final List<SearchHit> hits = new ArrayList<>();
	private final List<Placed> placed = new ArrayList<>();

	private int owner = -1;
	private HitFactory factory;
	private int total;
	private int totalBefore;
	private int[] bins;

	/** A hit that is put in its order when all are known. */
	private record Placed(int owner, Range place, Range context, int[] counts) {
	}

	HitCollector(IndexView view, SearchOptions options) {
		this.view = view;
		this.catalogue = view.catalogue();
		this.options = options;
		narrowed = options.narrowed().stream().collect(
				Collectors.groupingBy(each -> Arrays.asList(each.field(), each.attribute()), Collectors.toSet()));
		participants = catalogue.participants().stream()
				.collect(Collectors.toMap(ParticipantEntry::id, Function.identity(), (one, other) -> one));
	}

	/**
	 * Says what the next hits are in; each comes once.
	 *
	 * @param number as the {@link org.themewright.search.internal.index.PassageTable} counts
	 */
	void open(int number) {
		close();
		owner = number;
		factory = null;
		totalBefore = total;
		bins = new int[SourceCount.PARTS];
	}

	/**
	 * Adds a hit.
	 *
	 * @param place where it is
	 * @param context where words may be shown
	 * @param partCounts how often each text part of the query is in its passage
	 */
	void add(Range place, Range context, int[] partCounts) throws IOException {
		if (!isWanted(place)) {
			return;
		}
		total++;
		bins[(int) Math.min(SourceCount.PARTS - 1L, (long) place.start() * SourceCount.PARTS / Math.max(1, length()))]++;
		count(place);
		if (options.order() == HitOrder.RELEVANCE) {
			if (placed.size() < SearchOptions.MAX_SORTED) {
				placed.add(new Placed(owner, place, context, partCounts));
			}
		} else if (hits.size() < (options.order() == HitOrder.PLACE ? options.limit() : SearchOptions.MAX_SORTED)) {
			hits.add(factory().hit(place, context));
		}
	}

	private boolean isWanted(Range place) throws IOException {
		for (Map.Entry<List<Object>, Set<FacetKey>> each : narrowed.entrySet()) {
			Set<FacetKey> values = new HashSet<>();
			factory().values((FacetField) each.getKey().getFirst(), place, values);
			if (values.stream().noneMatch(each.getValue()::contains)) {
				return false;
			}
		}
		return true;
	}

	private void count(Range place) throws IOException {
		for (FacetField field : options.facets()) {
			Set<FacetKey> values = new HashSet<>();
			factory().values(field, place, values);
			Map<FacetKey, Integer> found = facets.computeIfAbsent(field, key -> new HashMap<>());
			values.forEach(each -> found.merge(each, 1, Integer::sum));
		}
	}

	private HitFactory factory() throws IOException {
		if (factory == null) {
			factory = factory(owner);
		}
		return factory;
	}

	private HitFactory factory(int number) throws IOException {
		if (isSource(number)) {
			SourceEntry source = catalogue.sources().get(number);
			return new SourceHits(source, view.content(source.id()), options.context(), participants, speakers);
		}
		NoteEntry note = catalogue.notes().get(number - catalogue.sources().size());
		return new NoteHits(note, view.note(note.id()), catalogue, options.context());
	}

	private boolean isSource(int number) {
		return number < catalogue.sources().size();
	}

	private int length() throws IOException {
		return isSource(owner) ? catalogue.sources().get(owner).length() : ((NoteHits) factory()).length();
	}

	/** Notes how many hits were in what was open. */
	private void close() {
		if (total > totalBefore) {
			List<Integer> parts = Arrays.stream(bins).boxed().toList();
			if (isSource(owner)) {
				SourceEntry source = catalogue.sources().get(owner);
				counts.add(new SourceCount(source.id(), source.name(), total - totalBefore, source.length(), parts));
			} else {
				NoteHits note = (NoteHits) factory;
				counts.add(new SourceCount(catalogue.notes().get(owner - catalogue.sources().size()).id(), note.name(),
						total - totalBefore, note.length(), parts));
			}
		}
	}

	/**
	 * Ends the collecting.
	 *
	 * @param ranking tells how well a passage fits by how often the parts of the query are in it; asked only for hits by
	 *                relevance
	 * @return all that was collected
	 */
	SearchResult result(Ranking ranking) throws IOException {
		close();
		return new SearchResult(total, counts.size(), ordered(ranking), counts, facetCounts());
	}

	private List<SearchHit> ordered(Ranking ranking) throws IOException {
		return switch (options.order()) {
			case PLACE -> hits;
			case RELEVANCE -> ranked(ranking);
			default -> {
				List<SearchHit> sorted = options.order().sort(hits, Locale.getDefault());
				yield sorted.subList(0, Math.min(options.limit(), sorted.size()));
			}
		};
	}

	private List<SearchHit> ranked(Ranking ranking) throws IOException {
		Map<int[], Double> scores = new HashMap<>();
		for (Placed each : placed) {
			scores.computeIfAbsent(each.counts, ranking::score);
		}
		placed.sort(Comparator.comparingDouble(each -> -scores.get(each.counts)));
		Map<Integer, HitFactory> factories = new HashMap<>();
		List<SearchHit> result = new ArrayList<>();
		for (Placed each : placed.subList(0, Math.min(options.limit(), placed.size()))) {
			if (!factories.containsKey(each.owner)) {
				factories.put(each.owner, factory(each.owner));
			}
			result.add(factories.get(each.owner).hit(each.place, each.context));
		}
		return result;
	}

	private List<FacetCount> facetCounts() {
		List<FacetCount> result = new ArrayList<>();
		Map<FacetField, Map<String, String>> names = new EnumMap<>(FacetField.class);
		names.put(FacetField.SPEAKER, speakers);
		names.put(FacetField.CODE,
				catalogue.codes().stream().collect(Collectors.toMap(CodeEntry::id, CodeEntry::name, (one, other) -> one)));
		names.put(FacetField.RESEARCHER, catalogue.researchers().stream()
				.collect(Collectors.toMap(ResearcherEntry::id, ResearcherEntry::name, (one, other) -> one)));
		names.put(FacetField.SOURCE, catalogue.sources().stream()
				.collect(Collectors.toMap(SourceEntry::id, SourceEntry::name, (one, other) -> one, LinkedHashMap::new)));
		facets.forEach((field, values) -> values.forEach((key, count) -> result.add(new FacetCount(key,
				names.getOrDefault(field, Map.of()).getOrDefault(key.value(), key.value()), count))));
		result.sort(Comparator.comparing((FacetCount each) -> each.key().field())
				.thenComparing(each -> Objects.requireNonNullElse(each.key().attribute(), "")) //$NON-NLS-1$
				.thenComparing(FacetCount::count, Comparator.reverseOrder()).thenComparing(FacetCount::label)
				.thenComparing(each -> each.key().value()));
		return result;
	}
}
