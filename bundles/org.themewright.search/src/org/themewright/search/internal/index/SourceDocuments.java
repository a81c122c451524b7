package org.themewright.search.internal.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.model.SpeakerRole;
import org.themewright.search.internal.text.Stemming;
import org.themewright.search.internal.text.Word;
import org.themewright.search.internal.text.WordStream;
import org.themewright.search.internal.text.Words;

/** Makes the documents of sources. Used by one thread; documents are to be consumed one after the other. */
final class SourceDocuments {

	/** Says which words there are and where they are, with nothing for ranking. */
	private static final FieldType WORDS = new FieldType();
	static {
		WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
		WORDS.setOmitNorms(true);
		WORDS.freeze();
	}

	private final WordStream exact = new WordStream(true);
	private final Map<Stemming, Stems> stems = new EnumMap<>(Stemming.class);

	/** The codings that overlap a passage, while one goes through the passages by place. */
	private static final class OpenCodings {

		private final List<CodingData> codings;
		private final List<CodingData> open = new ArrayList<>();
		private int next;

		OpenCodings(List<CodingData> codings) {
			this.codings = codings;
		}

		List<CodingData> moveTo(Passage passage) {
			while (next < codings.size() && codings.get(next).start() < passage.end()) {
				open.add(codings.get(next++));
			}
			open.removeIf(coding -> coding.end() <= passage.start());
			return open;
		}
	}

	/** A chain of filters with the words at its beginning. */
	private record Stems(WordStream words, TokenStream stream) {

		static Stems of(Stemming stemming) {
			WordStream words = new WordStream(false);
			return new Stems(words, stemming.stems(words));
		}
	}

	/**
	 * @param source a source
	 * @param codings its codings by start
	 * @param content the stored form of both
	 * @return its documents, made one by one while they are asked for
	 */
	Iterable<Document> of(SourceData source, List<CodingData> codings, BytesRef content) {
		List<Passage> passages = Passage.of(source);
		return () -> new Iterator<>() {
			private final OpenCodings open = new OpenCodings(codings);
			private int next = -1;

			@Override
			public boolean hasNext() {
				return next < passages.size();
			}

			@Override
			public Document next() {
				int index = next++;
				if (index < 0) {
					return sourceDocument(source, content);
				}
				Passage passage = passages.get(index);
				return passage(source, open.moveTo(passage), passage);
			}
		};
	}

	private static Document sourceDocument(SourceData source, BytesRef content) {
		Document document = new Document();
		addSourceId(document, source);
		document.add(new StringField(Fields.SOURCE, source.id(), Field.Store.NO));
		document.add(new StoredField(Fields.CONTENT, content));
		return document;
	}

	private static void addSourceId(Document document, SourceData source) {
		document.add(new StringField(Fields.IN_SOURCE, source.id(), Field.Store.NO));
		document.add(new SortedDocValuesField(Fields.IN_SOURCE, new BytesRef(source.id())));
	}

	private Document passage(SourceData source, List<CodingData> codings, Passage passage) {
		Document document = new Document();
		addSourceId(document, source);
		document.add(new NumericDocValuesField(Fields.START, passage.start()));
		document.add(new NumericDocValuesField(Fields.END, passage.end()));
		addWords(document, source, passage);
		addSpeaker(document, source, passage);
		for (CodingData coding : codings) {
			document.add(new StringField(Fields.CODE, coding.codeId(), Field.Store.NO));
			if (coding.researcherId() != null) {
				document.add(new StringField(Fields.CODER, coding.researcherId(), Field.Store.NO));
			}
		}
		return document;
	}

	private void addWords(Document document, SourceData source, Passage passage) {
		List<Word> words = Words.in(source.text(), passage.start(), passage.end());
		Stemming stemming = Stemming.of(source.language());
		Stems stemmed = stems.computeIfAbsent(stemming, Stems::of);
		exact.setWords(words);
		stemmed.words.setWords(words);
		document.add(new Field(Fields.WORD, exact, WORDS));
		document.add(new Field(stemming.field(), stemmed.stream, WORDS));
	}

	private static void addSpeaker(Document document, SourceData source, Passage passage) {
		SpeakerRole role = passage.turn() == null ? SpeakerRole.OTHER : passage.turn().role();
		if (passage.turn() != null) {
			document.add(new StringField(Fields.ROLE, role.getName(), Field.Store.NO));
			if (passage.turn().speaker() != null) {
				document.add(new StringField(Fields.SPEAKER, Words.fold(passage.turn().speaker()), Field.Store.NO));
			}
		}
		for (String id : participants(source, passage, role)) {
			document.add(new StringField(Fields.PARTICIPANT, id, Field.Store.NO));
		}
	}

	/** Who speaks; where that is not known and no interviewer speaks, whoever was interviewed. */
	private static List<String> participants(SourceData source, Passage passage, SpeakerRole role) {
		if (passage.turn() != null && passage.turn().participantId() != null) {
			return List.of(passage.turn().participantId());
		}
		return role == SpeakerRole.INTERVIEWER ? List.of() : source.participantIds();
	}
}
