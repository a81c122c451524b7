package org.themewright.core.deidentify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What is known of words: which are common, and where they and sentences begin. */
final class Words {

	private static final Set<String> COMMON = list("common"); //$NON-NLS-1$
	private static final Set<String> AMBIGUOUS = list("ambiguous"); //$NON-NLS-1$

	/** Titles that are written with a full stop. */
	private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "prof", "st", "rev", "hon", "sr", "jr", "fr"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$

	private Words() {
	}

	/**
	 * Reads a list of words that belongs to this package: words between blanks or, where a line has a tab before it, one
	 * phrase a line; lines that begin with # are remarks.
	 */
	static Set<String> list(String name) {
		Set<String> result = new HashSet<>();
		try (InputStream in = Words.class.getResourceAsStream(name + ".txt"); //$NON-NLS-1$
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (line.startsWith("\t")) { //$NON-NLS-1$
					result.add(folded(line.strip()));
				} else if (!line.startsWith("#") && !line.isBlank()) { //$NON-NLS-1$
					for (String word : line.strip().split(" +")) { //$NON-NLS-1$
						result.add(folded(word));
					}
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return Set.copyOf(result);
	}

	/** The form in which words are looked up. */
	static String folded(String word) {
		return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
	}

	/** Whether a word in lower case means something else than a name. */
	static boolean isCommon(String word) {
		return isNeverName(word) || isAmbiguous(word);
	}

	static boolean isNeverName(String word) {
		return COMMON.contains(folded(word));
	}

	/** Whether a word may be a name and may be none. */
	static boolean isAmbiguous(String word) {
		return AMBIGUOUS.contains(folded(word));
	}

	static boolean isWordPart(int c) {
		return Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK
				|| Character.getType(c) == Character.COMBINING_SPACING_MARK;
	}

	static boolean isWordPartAt(String text, int offset) {
		return offset < text.length() && isWordPart(text.codePointAt(offset));
	}

	static boolean isWordPartBefore(String text, int offset) {
		return offset > 0 && isWordPart(text.codePointBefore(offset));
	}

	/** Whether a sentence begins with the word at an offset. */
	static boolean startsSentence(String text, int offset) {
		int before = offset - 1;
		boolean apart = false;
		while (before >= 0 && "\"'\u201C\u201D\u2018\u2019\u201E\u00AB\u00BB([*_ \t\u00A0\u2013\u2014-".indexOf(text.charAt(before)) >= 0) { //$NON-NLS-1$
			apart |= Character.isWhitespace(text.charAt(before)) || text.charAt(before) == '\u00A0';
			before--;
		}
		if (before < 0 || text.charAt(before) == '\n') {
			return true;
		}
		return apart && ".!?\u2026".indexOf(text.charAt(before)) >= 0 && !isAbbreviation(text, before); //$NON-NLS-1$
	}

	/** Whether a full stop belongs to a title or an initial: Dr. Patel, J. Smith. */
	private static boolean isAbbreviation(String text, int stop) {
		if (text.charAt(stop) != '.') {
			return false;
		}
		int start = stop;
		while (isWordPartBefore(text, start)) {
			start -= Character.charCount(text.codePointBefore(start));
		}
		String word = text.substring(start, stop);
		return word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0)) && !word.equals("I") //$NON-NLS-1$
				|| TITLES.contains(folded(word));
	}
}
