package org.themewright.search.internal.text;

import java.text.Normalizer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Words with wildcards: {@code *} stands for any characters of a word, {@code ?} for one. */
public final class Globs {

	private Globs() {
	}

	/**
	 * @param text any text
	 * @return whether it has wildcards
	 */
	public static boolean isGlob(String text) {
		return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
	}

	/**
	 * @param codePoint a character
	 * @return what stands for it in words as {@link Words} folds them
	 */
	public static int foldSign(int codePoint) {
		return Words.fold(codePoint);
	}

	/**
	 * Folds like {@link Words}, and keeps the wildcards.
	 *
	 * @param text words with wildcards
	 * @return the folded words with one space between them; hyphens and apostrophes at the end of a word are dropped
	 */
	public static String fold(String text) {
		StringBuilder result = new StringBuilder();
		StringBuilder word = new StringBuilder();
		text.codePoints().forEach(codePoint -> {
			if (isPart(codePoint)) {
				word.appendCodePoint(Words.fold(codePoint));
			} else {
				append(result, word);
			}
		});
		append(result, word);
		return Normalizer.normalize(result, Normalizer.Form.NFKC);
	}

	/**
	 * @param text a name with wildcards
	 * @return the same for {@link #pattern}, to be matched with names as {@link Words#fold(String)} makes them
	 */
	public static String foldName(String text) {
		return fold(text).replace('-', ' ');
	}

	private static boolean isPart(int codePoint) {
		return Words.isLetterOrDigit(codePoint) || Words.isMark(codePoint) || Words.isApostrophe(codePoint)
				|| Words.isHyphen(codePoint) || codePoint == '*' || codePoint == '?';
	}

	private static void append(StringBuilder result, StringBuilder word) {
		int start = 0;
		int end = word.length();
		while (start < end && isJoiner(word.charAt(start))) {
			start++;
		}
		while (end > start && isJoiner(word.charAt(end - 1))) {
			end--;
		}
		if (end > start) {
			result.append(result.isEmpty() ? "" : " ").append(word, start, end); //$NON-NLS-1$ //$NON-NLS-2$
		}
		word.setLength(0);
	}

	private static boolean isJoiner(char character) {
		return character == '-' || character == '\'';
	}

	/**
	 * @param glob folded words, maybe with wildcards
	 * @return whether a folded name is these words, where {@code *} may match across words
	 */
	public static Predicate<String> matching(String glob) {
		return isGlob(glob) ? pattern(glob).asMatchPredicate() : glob::equals;
	}

	/**
	 * @param glob folded words with wildcards
	 * @return a pattern for folded names that {@code *} may match across words
	 */
	public static Pattern pattern(String glob) {
		StringBuilder regex = new StringBuilder();
		glob.codePoints().forEach(codePoint -> {
			switch (codePoint) {
				case '*' -> regex.append(".*"); //$NON-NLS-1$
				case '?' -> regex.append('.');
				default -> regex.append(Pattern.quote(Character.toString(codePoint)));
			}
		});
		return Pattern.compile(regex.toString());
	}
}
