package org.themewright.search.internal.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.themewright.search.TextAnalyzer;

/** How the forms of a word are brought together in the languages that need no plug-in. */
enum BuiltInAnalyzer implements TextAnalyzer {

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
	SWEDISH("sv", SwedishLightStemFilter::new), //$NON-NLS-1$
	HUNGARIAN("hu", HungarianLightStemFilter::new), //$NON-NLS-1$
	ROMANIAN("ro", words -> new SnowballFilter(words, new RomanianStemmer())), //$NON-NLS-1$
	RUSSIAN("ru", RussianLightStemFilter::new), //$NON-NLS-1$
	/** Each sign is a word, so that any part of a sentence is found as it is; there are no forms to bring together. */
	CHINESE("zh", words -> words), //$NON-NLS-1$
	JAPANESE("ja", words -> words), //$NON-NLS-1$
	KOREAN("ko", words -> words); //$NON-NLS-1$

	private final String language;
	private final UnaryOperator<TokenStream> filters;

	BuiltInAnalyzer(String language, UnaryOperator<TokenStream> filters) {
		this.language = language;
		this.filters = filters;
	}

	/** @return its language as BCP 47 */
	String language() {
		return language;
	}

	@Override
	public TokenStream analyze(TokenStream words) {
		return filters.apply(words);
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
