package org.themewright.core.deidentify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text, without what a possessive or a contraction appends to it.
 *
 * @param start  its first UTF-16 offset
 * @param end    the offset after the word
 * @param after  the offset after what is appended
 * @param word   the word as it stands there
 * @param folded the same in the form in which words are looked up
 * @param first  whether a sentence begins with it
 */
record Token(int start, int end, int after, String word, String folded, boolean first) {

	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['\u2019\u2010-][\\p{L}\\p{M}]+)*"); //$NON-NLS-1$
	private static final Pattern APPENDED = Pattern.compile("['\u2019](?:s|m|ve|ll|d|re)$", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

	/** All words of a text, in order. */
	static List<Token> of(String text) {
		List<Token> result = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			String word = matcher.group();
			String bare = bare(word);
			int end = matcher.start() + bare.length();
			boolean capital = Character.isUpperCase(bare.codePointAt(0));
			result.add(new Token(matcher.start(), end, matcher.end(), bare, Words.folded(bare).replace('\u2010', '-'),
					capital && Words.startsSentence(text, matcher.start())));
		}
		return result;
	}

	private static String bare(String word) {
		if (word.indexOf('\'') < 0 && word.indexOf('\u2019') < 0 || Words.folded(word).startsWith("i'")) { //$NON-NLS-1$
			return word;
		}
		Matcher appended = APPENDED.matcher(word);
		return appended.find() ? word.substring(0, appended.start()) : word;
	}

	/** Whether it is written as names are: with a capital, but not in capitals. */
	boolean isCapital() {
		if (!Character.isUpperCase(word.codePointAt(0))) {
			return false;
		}
		return word.length() == 1 || word.chars().anyMatch(Character::isLowerCase);
	}

	boolean isLower() {
		return Character.isLowerCase(word.codePointAt(0));
	}
}
