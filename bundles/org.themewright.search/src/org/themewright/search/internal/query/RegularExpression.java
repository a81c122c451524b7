package org.themewright.search.internal.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.themewright.search.internal.text.Globs;

/**
 * Regular expressions for single words: {@code . * + ? {m,n} | ( ) [ ]}, classes as {@code \d}, and {@code \} before a
 * sign that stands for itself. They are run as automata, so that none takes exponential time.
 */
public final class RegularExpression {

	private static final int MAX_LENGTH = 500;
	/** An automaton has a state for each repetition, and for each of each where they are nested. */
	private static final long MAX_REPETITIONS = 1000;
	private static final int MAX_DEPTH = 50;
	private static final Pattern REPETITION = Pattern.compile("\\{(\\d+)(?:,(\\d*))?\\}"); //$NON-NLS-1$

	private RegularExpression() {
	}

	/**
	 * @param text a regular expression as it was typed
	 * @return the same for folded words; anchors at both ends, which say nothing new, are taken away
	 */
	static String fold(String text) {
		StringBuilder result = new StringBuilder();
		int end = text.endsWith("$") && !text.endsWith("\\$") ? text.length() - 1 : text.length(); //$NON-NLS-1$ //$NON-NLS-2$
		for (int i = text.startsWith("^") ? 1 : 0; i < end;) { //$NON-NLS-1$
			int codePoint = text.codePointAt(i);
			i += Character.charCount(codePoint);
			if (codePoint == '\\' && i < end) {
				// Capitals after a backslash stand for classes.
				int escaped = text.codePointAt(i);
				i += Character.charCount(escaped);
				result.append('\\').appendCodePoint(escaped);
			} else {
				result.appendCodePoint(Globs.foldSign(codePoint));
			}
		}
		return result.toString();
	}

	/**
	 * @param expression a folded regular expression
	 * @return whether it can be run at a price that is known before
	 */
	static boolean isBounded(String expression) {
		if (expression.length() > MAX_LENGTH) {
			return false;
		}
		long repetitions = 1;
		Matcher matcher = REPETITION.matcher(expression);
		while (matcher.find()) {
			String most = matcher.group(2) == null || matcher.group(2).isEmpty() ? matcher.group(1) : matcher.group(2);
			if (most.length() > 4) {
				return false;
			}
			repetitions *= Math.max(1, Long.parseLong(most));
			if (repetitions > MAX_REPETITIONS) {
				return false;
			}
		}
		int depth = 0;
		int deepest = 0;
		for (int i = 0; i < expression.length(); i++) {
			depth += expression.charAt(i) == '(' ? 1 : expression.charAt(i) == ')' ? -1 : 0;
			deepest = Math.max(deepest, depth);
		}
		return deepest <= MAX_DEPTH;
	}

	/**
	 * @param expression a folded regular expression
	 * @return what matches it, deterministic
	 * @throws IllegalArgumentException if it is none
	 * @throws TooComplexToDeterminizeException if it would take too much
	 */
	public static Automaton automaton(String expression) {
		return Operations.determinize(new RegExp(expression, RegExp.NONE).toAutomaton(),
				Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
	}
}
