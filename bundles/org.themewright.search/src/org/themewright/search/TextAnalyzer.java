package org.themewright.search;

import org.apache.lucene.analysis.TokenStream;

/**
 * Brings together the forms of the words of a language, so that who looks for one finds the others. Contributed by the
 * extension point {@value TextAnalyzers#EXTENSION_POINT}.
 * <p>
 * One object serves all searches and updates, on any threads at once; what it makes is used by one thread.
 *
 * @since 1.0
 */
public interface TextAnalyzer {

	/**
	 * Makes the stems of words. What is given has one token for each word, each at the next position: folded case,
	 * composed by NFKC, with simple apostrophes; the parts of a hyphenated word are words. What is returned must have one
	 * token for each of them at the same position, as Lucene's stem filters do: no word may be left out, not even a very
	 * frequent one, since phrases would not be found then.
	 *
	 * @param words the words; reset and used again and again
	 * @return their stems; a filter around the words
	 */
	TokenStream analyze(TokenStream words);
}
