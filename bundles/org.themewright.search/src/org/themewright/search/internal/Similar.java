package org.themewright.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.eclipse.core.runtime.SubMonitor;
import org.themewright.search.SearchHit;
import org.themewright.search.SearchOptions;
import org.themewright.search.SimilarPassage;
import org.themewright.search.internal.index.Catalogue.SourceEntry;
import org.themewright.search.internal.index.Fields;
import org.themewright.search.internal.index.IndexView;
import org.themewright.search.internal.index.PassageKind;
import org.themewright.search.internal.index.PassageTable;
import org.themewright.search.internal.index.SourceTexts;
import org.themewright.search.internal.text.Stemming;
import org.themewright.search.internal.text.Word;
import org.themewright.search.internal.text.Words;

/**
 * Finds passages like another: those that have its most telling words, ranked by BM25 (Robertson and Zaragoza 2009, 3.2)
 * with k1 = 1.2 and b = 0.75. The most telling are the {@value #WORDS} with the greatest tf·idf (Manning, Raghavan and
 * Schütze 2008, 6.2.2), as in Lucene's "more like this".
 */
public final class Similar {

	private static final int WORDS = 25;
	private static final double K1 = 1.2;
	private static final double B = 0.75;
	/** What is in more than this part of all passages tells nothing. */
	private static final double COMMON = 0.2;
	private static final int SHOWN_WORDS = 5;

	private final IndexView view;
	private final SearchOptions options;
	private final SubMonitor monitor;
	private final IndexSearcher searcher;
	private final PassageTable passages;

	/** A stem with its weight. */
	private record Telling(String stem, double idf, double weight) {
	}

	/** A passage with what it has in common. */
	private static final class Candidate {

		private final int document;
		private double score;
		private final List<Telling> common = new ArrayList<>();

		Candidate(int document) {
			this.document = document;
		}
	}

	private Similar(IndexView view, SearchOptions options, SubMonitor monitor) throws IOException {
		this.view = view;
		this.options = options;
		this.monitor = monitor;
		searcher = view.searcher();
		passages = view.passages();
	}

	/**
	 * @param view what to search
	 * @param sourceId id of the source the words are in
	 * @param start first offset of the words; cut to the text
	 * @param end offset after them
	 * @param options limit, context and filters
	 * @param monitor for progress and cancel
	 * @return the passages, the most similar first; none if there is no such source or no word in it
	 * @throws IOException if the index cannot be read
	 */
	public static List<SimilarPassage> find(IndexView view, String sourceId, int start, int end, SearchOptions options,
			SubMonitor monitor) throws IOException {
		for (int owner = 0; owner < view.catalogue().sources().size(); owner++) {
			SourceEntry source = view.catalogue().sources().get(owner);
			if (source.id().equals(sourceId) && view.passages().passagesOf(owner).length > 0) {
				return new Similar(view, options, monitor).find(owner, source, new Range(start, end));
			}
		}
		return List.of();
	}

	private List<SimilarPassage> find(int owner, SourceEntry source, Range asked) throws IOException {
		String text = view.texts().around(owner, 0, source.length()).text();
		Range place = new Range(Math.clamp(asked.start(), 0, text.length()),
				Math.clamp(Math.max(asked.start(), asked.end()), 0, text.length()));
		Stemming stemming = view.stemmings().ofField(source.stemField()).orElse(view.stemmings().of(null));
		List<Telling> telling = telling(stemming, Words.in(text, place.start(), place.end()));
		FixedBitSet searched = Documents.of(searcher, new QueryCompiler(view, options).passages());
		for (int document : passages.passagesOf(owner)) {
			if (passages.start(document) < place.end() && place.start() < passages.end(document)) {
				searched.clear(document);
			}
		}
		Map<Integer, Candidate> candidates = new HashMap<>();
		double average = averageLength();
		for (Telling each : telling) {
			monitor.checkCanceled();
			add(stemming.field(), each, searched, average, candidates);
		}
		int needed = telling.size() > 2 ? 2 : 1;
		return described(candidates.values().stream().filter(each -> each.common.size() >= needed)
				.sorted(Comparator.<Candidate>comparingDouble(each -> -each.score)
						.thenComparingInt(each -> passages.owner(each.document))
						.thenComparingInt(each -> passages.start(each.document)))
				.limit(options.limit()).toList(), stemming);
	}

	private List<Telling> telling(Stemming stemming, List<Word> words) throws IOException {
		Map<String, Integer> counts = new HashMap<>();
		stemming.stems(words).forEach(each -> counts.merge(each, 1, Integer::sum));
		long all = view.countPassages(PassageKind.SOURCE);
		List<Telling> result = new ArrayList<>();
		for (Map.Entry<String, Integer> each : counts.entrySet()) {
			int frequency = searcher.getIndexReader().docFreq(new Term(stemming.field(), each.getKey()));
			if (frequency > 1 && frequency <= Math.max(10, all * COMMON)) {
				double idf = Math.log(1 + (Math.max(0, all - frequency) + 0.5) / (frequency + 0.5));
				result.add(new Telling(each.getKey(), idf, each.getValue() * idf));
			}
		}
		result.sort(Comparator.comparingDouble((Telling each) -> -each.weight).thenComparing(Telling::stem));
		return result.subList(0, Math.min(WORDS, result.size()));
	}

	private double averageLength() {
		long sum = 0;
		int count = 0;
		for (int document = 0; document < passages.documents(); document++) {
			if (passages.owner(document) >= 0) {
				sum += length(document);
				count++;
			}
		}
		return Math.max(1, (double) sum / Math.max(1, count));
	}

	private int length(int document) {
		return passages.end(document) - passages.start(document);
	}

	private void add(String field, Telling word, FixedBitSet searched, double average,
			Map<Integer, Candidate> candidates) throws IOException {
		for (LeafReaderContext leaf : searcher.getLeafContexts()) {
			PostingsEnum postings = leaf.reader().postings(new Term(field, new BytesRef(word.stem)), PostingsEnum.FREQS);
			while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
				int document = leaf.docBase + postings.docID();
				if (searched.get(document)) {
					Candidate candidate = candidates.computeIfAbsent(document, Candidate::new);
					double norm = K1 * (1 - B + B * length(document) / average);
					candidate.score += word.idf * postings.freq() * (K1 + 1) / (postings.freq() + norm);
					candidate.common.add(word);
				}
			}
		}
	}

	private List<SimilarPassage> described(List<Candidate> best, Stemming stemming) throws IOException {
		List<SimilarPassage> result = new ArrayList<>();
		SourceTexts texts = view.texts();
		Map<Integer, SourceHits> sources = new HashMap<>();
		for (Candidate each : best) {
			int owner = passages.owner(each.document);
			SourceHits source = sources.get(owner);
			if (source == null) {
				source = new SourceHits(view, owner, texts, options.context(), new HashMap<>());
				sources.put(owner, source);
			}
			Range passage = new Range(passages.start(each.document), passages.end(each.document));
			SearchHit hit = source.hit(passage.start(), passage.end(), passage);
			result.add(new SimilarPassage(hit, each.score, common(each, stemming, hit.text())));
		}
		return result;
	}

	private static List<String> common(Candidate candidate, Stemming stemming, String text) {
		List<Word> words = Words.in(text);
		List<String> stems = stemming.stems(words);
		Set<String> result = new LinkedHashSet<>();
		candidate.common.stream().sorted(Comparator.comparingDouble(each -> -each.weight)).limit(SHOWN_WORDS)
				.forEach(each -> result.add(words.get(stems.indexOf(each.stem)).form()));
		return List.copyOf(result);
	}
}
