package org.themewright.search.internal.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.eclipse.osgi.util.NLS;
import org.themewright.search.TextAnalyzer;

/**
 * How the forms of a word are brought together in one language.
 *
 * @param id tells it from others, also after a restart
 * @param contributor which bundle brought it
 */
public record Stemming(String id, String contributor, TextAnalyzer analyzer) {

	/** @return the name of the index field for words of this language */
	public String field() {
		return "stem." + id; //$NON-NLS-1$
	}

	/** @return whether the stem of a word is the same whatever stands around it; not known of what plug-ins bring */
	public boolean isWordByWord() {
		return analyzer instanceof BuiltInAnalyzer;
	}

	/**
	 * @param words words as {@link WordStream} gives them
	 * @return their stems at the same positions
	 */
	public TokenStream stems(TokenStream words) {
		try {
			return new Guard(analyzer.analyze(words), contributor);
		} catch (RuntimeException | LinkageError e) {
			throw failed(contributor, e);
		}
	}

	/**
	 * @param words words
	 * @return their stems, one for each
	 */
	public List<String> stems(List<Word> words) {
		WordStream stream = new WordStream(false);
		stream.setWords(words, 0);
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
		if (result.size() != words.size()) {
			throw failed(contributor, null);
		}
		return result;
	}

	private static IllegalStateException failed(String contributor, Throwable cause) {
		return new IllegalStateException(NLS.bind(Messages.Stemming_failed, contributor, cause), cause);
	}

	/** Says whose analyser it was that failed. */
	private static final class Guard extends TokenFilter {

		private final String contributor;

		Guard(TokenStream stems, String contributor) {
			super(stems);
			this.contributor = contributor;
		}

		@Override
		public boolean incrementToken() throws IOException {
			try {
				return input.incrementToken();
			} catch (RuntimeException | LinkageError e) {
				throw failed(contributor, e);
			}
		}
	}
}
