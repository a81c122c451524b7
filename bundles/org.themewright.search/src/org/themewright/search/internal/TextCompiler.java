package org.themewright.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.eclipse.osgi.util.NLS;
import org.themewright.search.QuerySyntaxException;
import org.themewright.search.internal.index.Fields;
import org.themewright.search.internal.places.AnyQuery;
import org.themewright.search.internal.places.IntervalPlaces;
import org.themewright.search.internal.places.PlaceQuery;
import org.themewright.search.internal.places.SequenceQuery;
import org.themewright.search.internal.places.WordsQuery;
import org.themewright.search.internal.query.QueryNode;
import org.themewright.search.internal.query.QueryNode.Before;
import org.themewright.search.internal.query.QueryNode.Fuzzy;
import org.themewright.search.internal.query.QueryNode.Near;
import org.themewright.search.internal.query.QueryNode.Phrase;
import org.themewright.search.internal.query.QueryNode.Regex;
import org.themewright.search.internal.query.QueryNode.Text;
import org.themewright.search.internal.text.Stemming;
import org.themewright.search.internal.text.Word;
import org.themewright.search.internal.text.WordStream;

/** Makes queries for the text parts of a query: words, phrases, words near each other or in order, and wildcards. */
final class TextCompiler {

	/** One side of an order is looked at word by word in each passage. */
	private static final int MAX_ORDERED_WORDS = 200;

	private final List<Stemming> stemmings;
	private final Vocabulary vocabulary;
	private final boolean accentsFolded;

	/**
	 * @param stemmings of the languages that are searched
	 * @param accentsFolded whether words are found with any accents
	 */
	TextCompiler(List<Stemming> stemmings, Vocabulary vocabulary, boolean accentsFolded) {
		this.stemmings = stemmings;
		this.vocabulary = vocabulary;
		this.accentsFolded = accentsFolded;
	}

	/** Stretches of words, with a query for all documents that may have some. */
	private record Stretch(IntervalsSource intervals, Query documents) {

		static Stretch of(Term term) {
			return new Stretch(Intervals.term(term.bytes()), new TermQuery(term));
		}

		static Stretch phrase(List<Stretch> words) {
			return words.size() == 1 ? words.getFirst()
					: new Stretch(Intervals.phrase(intervals(words)), allOf(words));
		}

		static IntervalsSource[] intervals(List<Stretch> stretches) {
			return stretches.stream().map(Stretch::intervals).toArray(IntervalsSource[]::new);
		}

		static Query allOf(List<Stretch> stretches) {
			BooleanQuery.Builder result = new BooleanQuery.Builder();
			stretches.stream().map(Stretch::documents).distinct().forEach(each -> result.add(each, Occur.FILTER));
			return result.build();
		}

		static Query anyOf(List<Stretch> stretches) {
			BooleanQuery.Builder result = new BooleanQuery.Builder();
			stretches.forEach(each -> result.add(each.documents, Occur.SHOULD));
			return result.build();
		}

		IntervalPlaces places(String field) {
			return new IntervalPlaces(field, intervals, documents);
		}
	}

	/**
	 * @param text a text part
	 * @return what finds its places
	 */
	PlaceQuery compile(Text text) throws QuerySyntaxException, IOException {
		return switch (text) {
			case Phrase phrase -> phrase(phrase);
			case Near near -> near(near);
			case Before before -> before(before);
			case QueryNode.Pattern pattern -> new WordsQuery(Fields.WORD, vocabulary.words(pattern));
			case Regex regex -> new WordsQuery(Fields.WORD, vocabulary.words(regex));
			case Fuzzy fuzzy -> new WordsQuery(Fields.WORD, vocabulary.words(fuzzy));
		};
	}

	private PlaceQuery phrase(Phrase phrase) throws IOException {
		if (accentsFolded) {
			return phrase.words().size() > 1 ? phraseStretch(phrase).places(Fields.WORD) : unaccented(phrase);
		}
		if (phrase.exact()) {
			return exactPhrase(phrase.words());
		}
		return inAnyLanguage(phrase.words(),
				(field, stems) -> stems.size() == 1 ? word(field, stems.getFirst()) : new SequenceQuery(field, stems));
	}

	/** One word that may have any accents. */
	private PlaceQuery unaccented(Phrase phrase) throws IOException {
		if (phrase.exact()) {
			return new WordsQuery(Fields.WORD, vocabulary.alike(Fields.WORD, phrase.words().getFirst().form()));
		}
		return inAnyLanguage(phrase.words(),
				(field, stems) -> new WordsQuery(field, vocabulary.alike(field, stems.getFirst())));
	}

	private static PlaceQuery word(String field, String term) {
		return new WordsQuery(field, List.of(new BytesRef(term)));
	}

	private interface StemQuery {

		PlaceQuery of(String field, List<String> stems) throws IOException;
	}

	private PlaceQuery inAnyLanguage(List<Word> words, StemQuery query) throws IOException {
		List<PlaceQuery> result = new ArrayList<>();
		for (Stemming each : stemmings) {
			result.add(query.of(each.field(), each.stems(words)));
		}
		return AnyQuery.of(result);
	}

	/** A hyphen is part of the words asked for: each word but the first is joined to the one before, or is not. */
	private PlaceQuery exactPhrase(List<Word> words) throws IOException {
		if (words.size() == 1) {
			return word(Fields.WORD, words.getFirst().form());
		}
		return isPlain(words) ? new SequenceQuery(Fields.WORD, terms(words)) : exactStretch(words).places(Fields.WORD);
	}

	/** Whether no word of a phrase could also be found where a hyphen joins it to the one before. */
	private boolean isPlain(List<Word> words) throws IOException {
		for (Word word : words.subList(1, words.size())) {
			if (!word.joined() && vocabulary.has(Fields.WORD, WordStream.JOINED + word.form())) {
				return false;
			}
		}
		return true;
	}

	private static List<String> terms(List<Word> words) {
		List<String> result = new ArrayList<>();
		for (Word word : words) {
			result.add(!result.isEmpty() && word.joined() ? WordStream.JOINED + word.form() : word.form());
		}
		return result;
	}

	private Stretch exactStretch(List<Word> words) throws IOException {
		List<Stretch> result = new ArrayList<>();
		for (Word word : words) {
			boolean first = result.isEmpty();
			String joined = WordStream.JOINED + word.form();
			Stretch stretch = term(Fields.WORD, !first && word.joined() ? joined : word.form());
			if (!first && !word.joined() && (accentsFolded || vocabulary.has(Fields.WORD, joined))) {
				stretch = new Stretch(Intervals.nonOverlapping(stretch.intervals, term(Fields.WORD, joined).intervals),
						stretch.documents);
			}
			result.add(stretch);
		}
		return Stretch.phrase(result);
	}

	/** A term, or all that differ from it in accents only where these do not count. */
	private Stretch term(String field, String term) throws IOException {
		return accentsFolded ? anyTerm(field, vocabulary.alike(field, term)) : Stretch.of(new Term(field, term));
	}

	private static Stretch anyTerm(String field, List<BytesRef> terms) {
		return switch (terms.size()) {
			case 0 -> {
				String reason = "none of these words is in the study"; //$NON-NLS-1$
				yield new Stretch(Intervals.noIntervals(reason), new MatchNoDocsQuery(reason));
			}
			case 1 -> Stretch.of(new Term(field, terms.getFirst()));
			default -> new Stretch(Intervals.or(false, terms.stream().map(Intervals::term).toList()),
					new TermInSetQuery(field, terms));
		};
	}

	private PlaceQuery before(Before before) throws QuerySyntaxException, IOException {
		List<Stretch> both = List.of(stretch(before.first()), stretch(before.second()));
		return new Stretch(Intervals.maxgaps(before.distance(), Intervals.ordered(Stretch.intervals(both))),
				Stretch.allOf(both)).places(Fields.WORD);
	}

	/** What finds a word or phrase wherever its terms are; with positions that are those of all fields. */
	private Stretch stretch(Text text) throws QuerySyntaxException, IOException {
		return switch (text) {
			case Phrase phrase -> phraseStretch(phrase);
			case QueryNode.Pattern pattern -> ordered(vocabulary.words(pattern), pattern.glob(), pattern.column());
			case Regex regex -> ordered(vocabulary.words(regex), regex.expression(), regex.column());
			case Fuzzy fuzzy -> ordered(vocabulary.words(fuzzy), fuzzy.form(), fuzzy.column());
			case Near near -> throw new IllegalArgumentException(near.toString());
			case Before before -> throw new IllegalArgumentException(before.toString());
		};
	}

	private static Stretch ordered(List<BytesRef> words, String asked, int column) throws QuerySyntaxException {
		if (words.size() > MAX_ORDERED_WORDS) {
			throw new QuerySyntaxException(NLS.bind(Messages.QueryCompiler_tooManyWords, asked, MAX_ORDERED_WORDS), column);
		}
		return anyTerm(Fields.WORD, words);
	}

	private Stretch phraseStretch(Phrase phrase) throws IOException {
		return phrase.exact() ? exactStretch(phrase.words()) : stemStretch(phrase.words());
	}

	private Stretch stemStretch(List<Word> words) throws IOException {
		List<Stretch> languages = new ArrayList<>();
		for (Stemming each : stemmings) {
			List<Stretch> stems = new ArrayList<>();
			for (String stem : each.stems(words)) {
				stems.add(term(each.field(), stem));
			}
			Stretch phrase = Stretch.phrase(stems);
			languages.add(new Stretch(Intervals.fixField(each.field(), phrase.intervals), phrase.documents));
		}
		return languages.size() == 1 ? languages.getFirst()
				: new Stretch(Intervals.or(false, Stretch.intervals(languages)), Stretch.anyOf(languages));
	}

	private PlaceQuery near(Near near) throws IOException {
		if (near.exact()) {
			return near(Fields.WORD, near.words().stream().map(Word::form).toList(), near.distance());
		}
		return inAnyLanguage(near.words(), (field, stems) -> near(field, stems, near.distance()));
	}

	/** A term that is asked for twice has to be there twice. */
	private PlaceQuery near(String field, List<String> terms, int distance) throws IOException {
		Map<String, Long> counts = terms.stream()
				.collect(Collectors.groupingBy(term -> term, LinkedHashMap::new, Collectors.counting()));
		List<Stretch> words = new ArrayList<>();
		for (Map.Entry<String, Long> each : counts.entrySet()) {
			Stretch word = term(field, each.getKey());
			words.add(new Stretch(times(word.intervals, each.getValue().intValue()), word.documents));
		}
		IntervalsSource together = words.size() == 1 ? words.getFirst().intervals
				: Intervals.unordered(Stretch.intervals(words));
		return new Stretch(Intervals.maxwidth(terms.size() + distance, together), Stretch.allOf(words)).places(field);
	}

	private static IntervalsSource times(IntervalsSource term, int count) {
		IntervalsSource[] sources = new IntervalsSource[count];
		Arrays.fill(sources, term);
		return count == 1 ? term : Intervals.ordered(sources);
	}
}
