package org.themewright.search.internal.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Gives the stems of words to Lucene, one position each; each is worked out once, since a text has few different words.
 * For analysers that look at one word at a time. Used again and again, with {@link #setWords}.
 */
public final class StemStream extends TokenStream {

	/** So many take a few megabytes. */
	private static final int MAX_KNOWN = 100_000;

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
	private final Map<String, String> known = new HashMap<>();
	private final WordStream one = new WordStream(false);
	private final TokenStream stems;
	private final CharTermAttribute stem;
	private List<Word> words = List.of();
	private int base;
	private int next;

	/** @param stemming how forms are brought together, word by word */
	public StemStream(Stemming stemming) {
		stems = stemming.stems(one);
		stem = stems.getAttribute(CharTermAttribute.class);
	}

	/**
	 * @param words the words whose stems to give after the next reset
	 * @param base where in their text offsets are to be counted from, which is not after the first word
	 */
	public void setWords(List<Word> words, int base) {
		this.words = words;
		this.base = base;
	}

	@Override
	public void reset() {
		next = 0;
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (next == words.size()) {
			return false;
		}
		Word word = words.get(next++);
		String found = known.get(word.form());
		if (found == null) {
			found = stem(word);
			if (known.size() == MAX_KNOWN) {
				known.clear();
			}
			known.put(word.form(), found);
		}
		clearAttributes();
		term.append(found);
		offset.setOffset(word.start() - base, word.end() - base);
		return true;
	}

	private String stem(Word word) throws IOException {
		one.setWords(List.of(word), word.start());
		stems.reset();
		stems.incrementToken();
		return stem.toString();
	}
}
