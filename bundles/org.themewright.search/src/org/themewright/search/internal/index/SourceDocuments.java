package org.themewright.search.internal.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.search.internal.index.SourceContent.CodingEntry;
import org.themewright.search.internal.text.StemStream;
import org.themewright.search.internal.text.Stemming;
import org.themewright.search.internal.text.Stemmings;
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
	private final Map<String, Stems> stems = new HashMap<>();
	private final Stemmings stemmings;

	/** @param stemmings how word forms are brought together */
	SourceDocuments(Stemmings stemmings) {
		this.stemmings = stemmings;
	}

	/** The codings that overlap a passage, while one goes through the passages by place. */
	private static final class OpenCodings {

		private final List<CodingEntry> codings;
		private final List<CodingEntry> open = new ArrayList<>();
		private int next;

		OpenCodings(List<CodingEntry> codings) {
			this.codings = codings;
		}

		List<CodingEntry> moveTo(Passage passage) {
			while (next < codings.size() && codings.get(next).start() < passage.end()) {
				open.add(codings.get(next++));
			}
			open.removeIf(coding -> coding.end() <= passage.start());
			return open;
		}
	}

	/** What gives the stems of the words that it is told. */
	private record Stems(Setter words, TokenStream stream) {

		private interface Setter {

			void set(List<Word> words, int base);
		}

		static Stems of(Stemming stemming) {
			if (stemming.isWordByWord()) {
				StemStream stream = new StemStream(stemming);
				return new Stems(stream::setWords, stream);
			}
			WordStream words = new WordStream(false);
			return new Stems(words::setWords, stemming.stems(words));
		}
	}

	/**
	 * @param source a source
	 * @param content what is stored of it and its codings
	 * @return its documents, made one by one while they are asked for
	 */
	Iterable<Document> of(SourceData source, SourceContent content) {
		List<Passage> passages = Passage.of(source.text(), content.turns());
		int[] answers = Passage.answers(passages);
		return () -> new Iterator<>() {
			private final OpenCodings open = new OpenCodings(content.codings());
			private int next = -1;

			@Override
			public boolean hasNext() {
				return next < passages.size();
			}

			@Override
			public Document next() {
				int index = next++;
				if (index < 0) {
					return stored(source.id(), content.toBytes());
				}
				Passage passage = passages.get(index);
				Document document = passage(source, content, open.moveTo(passage), passage);
				document.add(new NumericDocValuesField(Fields.ANSWER, answers[index]));
				document.add(new BinaryDocValuesField(Fields.TEXT, new BytesRef(source.text().substring(
						index == 0 ? 0 : passage.start(),
						next < passages.size() ? passages.get(next).start() : source.text().length()))));
				return document;
			}
		};
	}

	/**
	 * @param note what a researcher wrote
	 * @param languages all languages it may be written in
	 * @return its documents, made one by one while they are asked for
	 */
	Iterable<Document> of(Note note, Collection<Stemming> languages) {
		return () -> new Iterator<>() {
			private int next = -1;

			@Override
			public boolean hasNext() {
				return next < note.parts().size();
			}

			@Override
			public Document next() {
				int index = next++;
				return index < 0 ? stored(note.id(), note.toBytes()) : part(note, index, languages);
			}
		};
	}

	private Document part(Note note, int index, Collection<Stemming> languages) {
		int start = note.startOf(index);
		String text = note.parts().get(index).text();
		Document document = passage(note.id(), note.passageKind(), start, start + text.length());
		addWords(document, Words.in(text), 0, languages);
		if (!note.codeId().isEmpty()) {
			document.add(new StringField(Fields.CODE, note.codeId(), Field.Store.NO));
		}
		if (!note.authorId().isEmpty()) {
			document.add(new StringField(Fields.CODER, note.authorId(), Field.Store.NO));
		}
		return document;
	}

	private static Document stored(String id, BytesRef content) {
		Document document = new Document();
		addId(document, id);
		document.add(new StringField(Fields.SOURCE, id, Field.Store.NO));
		document.add(new StoredField(Fields.CONTENT, content));
		return document;
	}

	private static void addId(Document document, String id) {
		document.add(new StringField(Fields.IN_SOURCE, id, Field.Store.NO));
		document.add(new SortedDocValuesField(Fields.IN_SOURCE, new BytesRef(id)));
	}

	private static Document passage(String id, PassageKind kind, int start, int end) {
		Document document = new Document();
		addId(document, id);
		document.add(new StringField(Fields.KIND, kind.name(), Field.Store.NO));
		document.add(new NumericDocValuesField(Fields.START, start));
		document.add(new NumericDocValuesField(Fields.END, end));
		return document;
	}

	private Document passage(SourceData source, SourceContent content, List<CodingEntry> codings, Passage passage) {
		Document document = passage(source.id(), PassageKind.SOURCE, passage.start(), passage.end());
		addWords(document, Words.in(source.text(), passage.start(), passage.end()), passage.start(),
				List.of(stemmings.of(source.language())));
		addSpeaker(document, content, passage);
		for (CodingEntry coding : codings) {
			document.add(new StringField(Fields.CODE, coding.codeId(), Field.Store.NO));
			if (!coding.researcherId().isEmpty()) {
				document.add(new StringField(Fields.CODER, coding.researcherId(), Field.Store.NO));
			}
		}
		return document;
	}

	private void addWords(Document document, List<Word> words, int base, Collection<Stemming> languages) {
		exact.setWords(words, base);
		document.add(new Field(Fields.WORD, exact, WORDS));
		for (Stemming each : languages) {
			Stems stemmed = stems.computeIfAbsent(each.field(), field -> Stems.of(each));
			stemmed.words.set(words, base);
			document.add(new Field(each.field(), stemmed.stream, WORDS));
		}
	}

	private static void addSpeaker(Document document, SourceContent content, Passage passage) {
		if (passage.turn() != null) {
			document.add(new StringField(Fields.ROLE, passage.turn().role().getName(), Field.Store.NO));
			if (!passage.turn().speaker().isEmpty()) {
				document.add(new StringField(Fields.SPEAKER, Words.fold(passage.turn().speaker()), Field.Store.NO));
			}
		}
		for (String id : content.participantsOf(passage.turn())) {
			document.add(new StringField(Fields.PARTICIPANT, id, Field.Store.NO));
		}
	}
}
