package org.themewright.ui.transcript.internal.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How well the name of a code fits the few letters that somebody typed. */
public final class CodeMatch {

	/** What does not fit. */
	public static final int NONE = Integer.MAX_VALUE;

	private static final int WHOLE = 0;
	private static final int BEGINNING = 1;
	private static final int WORD_BEGINNINGS = 2;
	private static final int INSIDE = 3;
	private static final int IN_PATH = 4;
	private static final int SCATTERED = 5;
	private static final Pattern MARKS = Pattern.compile("\\p{M}+"); //$NON-NLS-1$
	private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+"); //$NON-NLS-1$

	private final String typed;
	private final String[] words;

	/** @param typed what was typed; case, accents and white space around it do not count */
	public CodeMatch(String typed) {
		this.typed = folded(typed);
		this.words = GAPS.split(this.typed);
	}

	/** @return whether nothing was typed, which fits everything */
	public boolean isEmpty() {
		return typed.isEmpty();
	}

	/**
	 * @param name the name of a code
	 * @param path the names from the top of the codebook down to it
	 * @return how well it fits, the less the better; {@link #NONE} when it does not
	 */
	public int rank(String name, String path) {
		String folded = folded(name);
		if (folded.equals(typed)) {
			return WHOLE;
		}
		if (folded.startsWith(typed)) {
			return BEGINNING;
		}
		if (beginWords(folded)) {
			return WORD_BEGINNINGS;
		}
		if (folded.contains(typed)) {
			return INSIDE;
		}
		if (beginWords(folded(path))) {
			return IN_PATH;
		}
		return typed.length() > 1 && isScattered(folded) ? SCATTERED : NONE;
	}

	/** Whether each word typed begins a word of the name, in any order. */
	private boolean beginWords(String name) {
		String[] ofName = GAPS.split(name);
		for (String word : words) {
			boolean found = false;
			for (int i = 0; i < ofName.length && !found; i++) {
				found = ofName[i].startsWith(word);
			}
			if (!found) {
				return false;
			}
		}
		return words.length > 0;
	}

	/** Whether the letters typed are in the name in this order, the first of them at its start. */
	private boolean isScattered(String name) {
		int at = -1;
		for (int i = 0; i < typed.length(); i++) {
			at = name.indexOf(typed.charAt(i), at + 1);
			if (at < 0 || i == 0 && at > 0) {
				return false;
			}
		}
		return true;
	}

	private static String folded(String text) {
		return MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD)).replaceAll("") //$NON-NLS-1$
				.toLowerCase(Locale.ROOT);
	}
}
