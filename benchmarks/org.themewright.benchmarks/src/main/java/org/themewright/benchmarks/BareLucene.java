package org.themewright.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.FSDirectory;
import org.themewright.core.snapshot.StudySnapshot;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;

/**
 * What one would write with Lucene alone: an index of turns with their words twice, as stems and as they are, their text
 * and their places; and searches that tell what a study's search tells.
 */
final class BareLucene {

	static final String STEMS = "words";
	static final String EXACT = "exact";
	/** No word is left out, as in the index of a study. */
	static final Analyzer ENGLISH = new EnglishAnalyzer(CharArraySet.EMPTY_SET);
	private static final FieldType WORDS = new FieldType(TextField.TYPE_NOT_STORED);
	static {
		WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
		WORDS.setOmitNorms(true);
		WORDS.freeze();
	}

	/** A place with the text of its turn. */
	record Place(String source, int start, int end, String text) {
	}

	/** All places are counted, the first of them are told. */
	record Found(long total, List<Place> places) {
	}

	private BareLucene() {
	}

	/** @param twice whether also the words as they are can be searched */
	static void index(StudySnapshot study, FSDirectory directory, boolean twice) throws IOException {
		Map<String, List<CodingData>> codings = study.codingsBySource();
		IndexWriterConfig configuration = new IndexWriterConfig(
				new PerFieldAnalyzerWrapper(ENGLISH, Map.of(EXACT, new StandardAnalyzer(CharArraySet.EMPTY_SET))))
				.setRAMBufferSizeMB(64);
		try (IndexWriter writer = new IndexWriter(directory, configuration)) {
			int number = 0;
			for (SourceData source : study.sources()) {
				Map<Integer, String> codes = new HashMap<>();
				codings.getOrDefault(source.id(), List.of()).forEach(each -> codes.put(each.start(), each.codeId()));
				for (TurnData turn : source.turns()) {
					writer.addDocument(document(source, turn, SearchCorpus.setting(number), codes.get(turn.start()), twice));
				}
				number++;
			}
		}
	}

	private static Document document(SourceData source, TurnData turn, String setting, String code, boolean twice) {
		String words = source.text().substring(turn.start(), turn.end());
		Document document = new Document();
		document.add(new Field(STEMS, words, WORDS));
		if (twice) {
			document.add(new Field(EXACT, words, WORDS));
		}
		document.add(new StoredField("text", words));
		document.add(new StringField("source", source.id(), Field.Store.YES));
		document.add(new NumericDocValuesField("start", turn.start()));
		document.add(new StringField("role", turn.role().getName(), Field.Store.NO));
		if (turn.participantId() != null) {
			document.add(new StringField("setting", setting, Field.Store.NO));
		}
		if (code != null) {
			document.add(new StringField("code", code, Field.Store.NO));
		}
		return document;
	}

	/** Counts all places; tells the first in the order of the study with offsets in the whole text. */
	static Found search(IndexSearcher searcher, Query query, int shown) throws IOException {
		Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
		long total = 0;
		List<Place> places = new ArrayList<>();
		for (LeafReaderContext leaf : searcher.getLeafContexts()) {
			Scorer scorer = weight.scorer(leaf);
			if (scorer != null) {
				DocIdSetIterator documents = scorer.iterator();
				while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
					total += addPlaces(weight, leaf, documents.docID(), shown, places);
				}
			}
		}
		return new Found(total, places);
	}

	/** Tells the places in the best turns only, and how many turns there are: less than a study tells. */
	static Found page(IndexSearcher searcher, Query query, int shown) throws IOException {
		Query rewritten = searcher.rewrite(query);
		TopDocs best = searcher.search(rewritten, shown);
		Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
		List<Place> places = new ArrayList<>();
		for (ScoreDoc each : best.scoreDocs) {
			LeafReaderContext leaf = searcher.getLeafContexts()
					.get(ReaderUtil.subIndex(each.doc, searcher.getLeafContexts()));
			addPlaces(weight, leaf, each.doc - leaf.docBase, shown, places);
		}
		return new Found(searcher.count(query), places);
	}

	private static int addPlaces(Weight weight, LeafReaderContext leaf, int document, int shown, List<Place> places)
			throws IOException {
		int count = 0;
		Document stored = null;
		int offset = 0;
		Matches matches = weight.matches(leaf, document);
		for (String field : matches) {
			MatchesIterator each = matches.getMatches(field);
			while (each.next()) {
				if (each.startOffset() < 0) {
					continue;
				}
				count++;
				if (places.size() < shown) {
					if (stored == null) {
						stored = leaf.reader().storedFields().document(document);
						NumericDocValues start = leaf.reader().getNumericDocValues("start");
						start.advanceExact(document);
						offset = (int) start.longValue();
					}
					places.add(new Place(stored.get("source"), offset + each.startOffset(), offset + each.endOffset(),
							stored.get("text")));
				}
			}
		}
		return count;
	}
}
