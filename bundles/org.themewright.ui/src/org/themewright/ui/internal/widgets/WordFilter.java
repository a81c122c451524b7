package org.themewright.ui.internal.widgets;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is typed into a filter field: words that must all occur, in any order, letter case and accents ignored. */
public final class WordFilter {

	/** Lets everything pass. */
	public static final WordFilter NONE = new WordFilter(""); //$NON-NLS-1$

	private final List<String> words;

	/** @param typed what was typed, not null */
	public WordFilter(String typed) {
		words = Arrays.stream(plain(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList(); //$NON-NLS-1$
	}

	/** @return whether everything passes */
	public boolean isEmpty() {
		return words.isEmpty();
	}

	/**
	 * @param texts what is looked in; null is nothing
	 * @return whether each word occurs in one of the texts
	 */
	public boolean matches(String... texts) {
		if (words.isEmpty()) {
			return true;
		}
		List<String> plain = Arrays.stream(texts).filter(text -> text != null).map(WordFilter::plain).toList();
		return words.stream().allMatch(word -> plain.stream().anyMatch(text -> text.contains(word)));
	}

	/**
	 * @param plain texts as {@link #plain} makes them, for many that are looked in again and again
	 * @return whether each word occurs in it
	 */
	public boolean matchesPlain(String plain) {
		return words.stream().allMatch(plain::contains);
	}

	/**
	 * @param text any text
	 * @return it without accents, in small letters
	 */
	public static String plain(String text) {
		if (isBare(text)) {
			return text.toLowerCase(Locale.ROOT);
		}
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether there is nothing that could have an accent, as in most long texts: looking for it costs most. */
	private static boolean isBare(String text) {
		for (int i = 0; i < text.length(); i++) {
			char each = text.charAt(i);
			if (each >= '\u00c0' && (each < '\u2010' || each > '\u2027')) {
				return false;
			}
		}
		return true;
	}
}
