package org.themewright.ui.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was filled in by somebody who does not write queries. What is blank asks for nothing.
 *
 * @param base a query that was there before; blank for none
 * @param all words that all have to be there
 * @param any words of which one has to be there
 * @param phrase words that have to stand next to each other
 * @param exact whether the phrase is meant in just these forms
 * @param none words that must not be there
 * @param role the id of a speaker's role
 * @param speaker the name of a speaker
 * @param source the name of a transcript
 * @param code the name or path of a code
 * @param coder the name of a researcher
 * @param coded {@code yes} or {@code no}
 * @param attribute the name of an attribute
 * @param from its value; the least one if {@code to} is filled in too
 * @param to its greatest value
 * @param since the first day, month or year
 * @param until the last day, month or year
 */
record FormQuery(String base, String all, String any, String phrase, boolean exact, String none, String role,
		String speaker, String source, String code, String coder, String coded, String attribute, String from, String to,
		String since, String until) {

	/** Letters, digits and what may stand within a word; wildcards too. */
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}*?][\\p{L}\\p{N}\\p{M}*?'\u2019-]*"); //$NON-NLS-1$
	private static final Pattern OPERATOR = Pattern.compile("AND|OR|NOT"); //$NON-NLS-1$
	private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(-[\\p{L}\\p{N}\\p{M}]+)*"); //$NON-NLS-1$

	/** The query that asks for this. */
	String text() {
		List<String> parts = new ArrayList<>(words(all));
		List<String> choice = words(any);
		if (!choice.isEmpty()) {
			String joined = String.join(" OR ", choice); //$NON-NLS-1$
			parts.add(choice.size() == 1 ? joined : '(' + joined + ')');
		}
		// wildcards stand outside of quotation marks, and so do operators
		List<String> together = words(phrase.replaceAll("[*?]", " ")).stream().map(each -> each.replace("\"", "")).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (!together.isEmpty()) {
			parts.add((exact ? "=" : "") + '"' + String.join(" ", together) + '"'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		words(none).forEach(each -> parts.add('-' + each));
		field(parts, "role", role); //$NON-NLS-1$
		field(parts, "speaker", speaker); //$NON-NLS-1$
		field(parts, "source", source); //$NON-NLS-1$
		field(parts, "code", code); //$NON-NLS-1$
		field(parts, "coder", coder); //$NON-NLS-1$
		field(parts, "coded", coded); //$NON-NLS-1$
		if (!quoted(attribute).isEmpty()) {
			range(parts, "attr." + quoted(attribute), quoted(from), quoted(to), quoted(to).isEmpty()); //$NON-NLS-1$
		}
		range(parts, "date", since.strip(), until.strip(), since.strip().equals(until.strip())); //$NON-NLS-1$
		String made = String.join(" ", parts); //$NON-NLS-1$
		if (base.isBlank() || made.isEmpty()) {
			return made.isEmpty() ? base.strip() : made;
		}
		return (PLAIN.matcher(base.strip()).matches() ? base.strip() : '(' + base.strip() + ')') + ' ' + made;
	}

	private static void field(List<String> parts, String name, String value) {
		if (!quoted(value).isEmpty()) {
			parts.add(name + ':' + quoted(value));
		}
	}

	private static void range(List<String> parts, String name, String from, String to, boolean one) {
		if (!from.isEmpty() || !to.isEmpty()) {
			String least = from.isEmpty() ? "*" : from; //$NON-NLS-1$
			String greatest = to.isEmpty() ? "*" : to; //$NON-NLS-1$
			parts.add(name + ':' + (one ? from : '[' + least + " TO " + greatest + ']')); //$NON-NLS-1$
		}
	}

	private static List<String> words(String text) {
		List<String> result = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			String word = matcher.group().replaceAll("[-'\u2019]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
			if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
				result.add(OPERATOR.matcher(word).matches() ? '"' + word + '"' : word);
			}
		}
		return result;
	}

	/** A name as it is written in a query: in quotation marks unless it is one plain word. */
	static String quoted(String name) {
		String value = name.replaceAll("[\"\u201C\u201D\u201E\u201F\u00AB\u00BB\\s]+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		if (value.codePoints().noneMatch(Character::isLetterOrDigit)) {
			return ""; //$NON-NLS-1$
		}
		boolean plain = PLAIN.matcher(value).matches() && !OPERATOR.matcher(value).matches()
				&& !value.equals("TO"); //$NON-NLS-1$
		return plain ? value : '"' + value + '"';
	}
}
