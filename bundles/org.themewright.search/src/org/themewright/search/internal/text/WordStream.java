package org.themewright.search.internal.text;

import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives words to Lucene, one position each. Used again and again, with {@link #setWords}. */
public final class WordStream extends TokenStream {

	/** Begins the term that says of a word: joined by a hyphen to the one before. No word begins so. */
	public static final String JOINED = "-"; //$NON-NLS-1$

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
	private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
	private final boolean withCompounds;
	private List<Word> words = List.of();
	private int base;
	private int next;
	private boolean extraDue;

	/**
	 * @param withCompounds whether hyphenated words are given whole too, at the position of their first part, and joined
	 *                      parts once more with {@link #JOINED} before them
	 */
	public WordStream(boolean withCompounds) {
		this.withCompounds = withCompounds;
	}

	/**
	 * @param words the words to give after the next reset
	 * @param base where in their text offsets are to be counted from, which is not after the first word
	 */
	public void setWords(List<Word> words, int base) {
		this.words = words;
		this.base = base;
	}

	@Override
	public void reset() {
		next = 0;
		extraDue = false;
	}

	@Override
	public boolean incrementToken() {
		if (extraDue) {
			extraDue = false;
			return giveExtra();
		}
		if (next == words.size()) {
			return false;
		}
		Word word = words.get(next++);
		boolean opensCompound = next < words.size() && words.get(next).joined() && !word.joined();
		extraDue = withCompounds && (word.joined() || opensCompound);
		return give(word.form(), 1, word.start(), word.end());
	}

	private boolean giveExtra() {
		Word word = words.get(next - 1);
		if (word.joined()) {
			return give(JOINED + word.form(), 0, word.start(), word.end());
		}
		int end = Words.endOfCompound(words, next - 1);
		return give(Words.compound(words.subList(next - 1, end)), 0, word.start(), words.get(end - 1).end());
	}

	private boolean give(String form, int positions, int start, int end) {
		clearAttributes();
		term.append(form);
		increment.setPositionIncrement(positions);
		offset.setOffset(start - base, end - base);
		return true;
	}
}
