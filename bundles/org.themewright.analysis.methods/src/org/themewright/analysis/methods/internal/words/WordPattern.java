package org.themewright.analysis.methods.internal.words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.themewright.analysis.methods.internal.units.Words;

/** Words in a row that are looked for; a * stands for any letters. */
final class WordPattern {

	/** A sign of its own that no text has, so that a star stays inside of a word. */
	private static final char STAR = '\uE000';

	private final List<Pattern> words;

	/** @param text words as people write them */
	WordPattern(String text) {
		String marked = text.replace('*', STAR);
		// The sign is no part of a word, so it is a letter while words are found.
		String lettered = marked.replace(STAR, 'x');
		words = Words.of(lettered).ranges().stream()
				.map(range -> Words.folded(range.in(marked)))
				.map(word -> Pattern.compile(IntStream.range(0, word.length()).mapToObj(word::charAt)
						.map(each -> each == STAR ? ".*" : Pattern.quote(each.toString())) //$NON-NLS-1$
						.reduce("", String::concat))) //$NON-NLS-1$
				.toList();
	}

	/** How many words it has; 0 when there is none in the text. */
	int length() {
		return words.size();
	}

	/** Whether a word, in the form in which it is counted, is the one at a place of the pattern. */
	boolean matches(int place, String word) {
		return words.get(place).matcher(word).matches();
	}
}
