package org.themewright.search.internal.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** How the forms of a word are brought together, by language. */
public enum Stemming {

	/**
	 * Snowball's English stemmer: it finds the inflected forms (connected, feelings) that KStem and the minimal stemmer
	 * leave apart; a passage not found is worse than one too many, which {@code =word} takes out. Common words that it
	 * would wrongly bring together are kept apart.
	 */
	ENGLISH("en", words -> new SnowballFilter( //$NON-NLS-1$
			new StemmerOverrideFilter(new EnglishPossessiveFilter(words), EnglishExceptions.MAP), new EnglishStemmer())),
	DANISH("da", words -> new SnowballFilter(words, new DanishStemmer())), //$NON-NLS-1$
	DUTCH("nl", words -> new SnowballFilter(words, new DutchStemmer())), //$NON-NLS-1$
	FINNISH("fi", FinnishLightStemFilter::new), //$NON-NLS-1$
	FRENCH("fr", words -> new FrenchLightStemFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES))), //$NON-NLS-1$
	GERMAN("de", GermanLightStemFilter::new), //$NON-NLS-1$
	ITALIAN("it", words -> new ItalianLightStemFilter(new ElisionFilter(words, ItalianArticles.SET))), //$NON-NLS-1$
	NORWEGIAN("no", NorwegianLightStemFilter::new), //$NON-NLS-1$
	PORTUGUESE("pt", PortugueseLightStemFilter::new), //$NON-NLS-1$
	SPANISH("es", SpanishLightStemFilter::new), //$NON-NLS-1$
	SWEDISH("sv", SwedishLightStemFilter::new); //$NON-NLS-1$

	private final String language;
	private final UnaryOperator<TokenStream> filters;

	Stemming(String language, UnaryOperator<TokenStream> filters) {
		this.language = language;
		this.filters = filters;
	}

	/**
	 * @param tag a BCP 47 language tag, or null
	 * @return the stemming for it; English for a language that is not known here
	 */
	public static Stemming of(String tag) {
		String language = tag == null ? "" : Locale.forLanguageTag(tag.replace('_', '-')).getLanguage(); //$NON-NLS-1$
		if (language.equals("nb") || language.equals("nn")) { //$NON-NLS-1$ //$NON-NLS-2$
			return NORWEGIAN;
		}
		for (Stemming each : values()) {
			if (each.language.equals(language)) {
				return each;
			}
		}
		return ENGLISH;
	}

	/** @return the name of the index field for words of this language */
	public String field() {
		return "stem." + language; //$NON-NLS-1$
	}

	/**
	 * @param words words as {@link WordStream} gives them
	 * @return their stems at the same positions
	 */
	public TokenStream stems(TokenStream words) {
		return filters.apply(words);
	}

	/**
	 * @param words words
	 * @return their stems, one for each
	 */
	public List<String> stems(List<Word> words) {
		WordStream stream = new WordStream(false);
		stream.setWords(words);
		List<String> result = new ArrayList<>(words.size());
		try (TokenStream stems = stems(stream)) {
			CharTermAttribute term = stems.getAttribute(CharTermAttribute.class);
			stems.reset();
			while (stems.incrementToken()) {
				result.add(term.toString());
			}
			stems.end();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return result;
	}

	/** Words whose stem is not the one that Snowball makes, which they would share with words of another sense. */
	private static final class EnglishExceptions {

		private static final String[][] FORMS = { //
				{ "experiment", "experiments", "experimented", "experimenting", "experimental" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				{ "university", "universities" }, //$NON-NLS-1$ //$NON-NLS-2$
				{ "business", "businesses" }, //$NON-NLS-1$ //$NON-NLS-2$
				{ "important", "importance", "importantly" }, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				{ "authority", "authorities" }, //$NON-NLS-1$ //$NON-NLS-2$
				{ "organization", "organizations", "organizational" } }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

		static final StemmerOverrideFilter.StemmerOverrideMap MAP = build();

		private static StemmerOverrideFilter.StemmerOverrideMap build() {
			StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder();
			for (String[] forms : FORMS) {
				for (String form : forms) {
					builder.add(form, forms[0]);
				}
			}
			try {
				return builder.build();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	private static final class ItalianArticles {

		static final CharArraySet SET = new CharArraySet(List.of("c", "l", "all", "dall", "dell", "nell", "sull", "un", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
				"coll", "d", "quest", "quell", "s", "t", "v"), true); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	}
}
