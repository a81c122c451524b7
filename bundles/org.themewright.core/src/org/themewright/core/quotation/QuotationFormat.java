package org.themewright.core.quotation;

import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.quotation.Quotation.Part;

/**
 * Writes quotations the way a paper has them, as plain text, HTML and RTF, by templates.
 * <p>
 * A template is text with placeholders. What stands in square brackets is left out when a placeholder in it has nothing
 * to say, e.g. because the transcript has no turns. A backslash takes the special meaning from the sign after it.
 * <ul>
 * <li>{@code {quote}}: the words, in one line; quotation marks in them give way to the inner ones of the style in which
 * the template has its own
 * <li>{@code {dialogue}}: the words of each voice in a line of its own, with the speaker before them
 * <li>{@code {speaker}}, {@code {transcript}}, {@code {turn}} (e.g. 12 or 12–14), {@code {turns}} (e.g. turn 12)
 * </ul>
 * Immutable.
 *
 * @since 1.0
 */
public final class QuotationFormat {

	/** How words of one voice are written when nothing else is said. */
	public static final String DEFAULT_QUOTE = "\u201c{quote}\u201d ([{speaker}, ]{transcript}[, {turns}])"; //$NON-NLS-1$
	/** How words of several voices are written when nothing else is said. */
	public static final String DEFAULT_DIALOGUE = "{dialogue}\n({transcript}[, {turns}])"; //$NON-NLS-1$

	private static final String QUOTE = "{quote}"; //$NON-NLS-1$
	private static final String DIALOGUE = "{dialogue}"; //$NON-NLS-1$
	private static final Set<String> PLACEHOLDERS = new TreeSet<>(
			Set.of(QUOTE, DIALOGUE, "{speaker}", "{transcript}", "{turn}", "{turns}")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Pattern TOKEN = Pattern.compile("\\\\(.)|(\\{[^{}]*\\})|([\\[\\]])|(\n)", Pattern.DOTALL); //$NON-NLS-1$
	private static final Pattern DOUBLE_MARK = Pattern.compile("[\"\u201c\u201d\u201e\u00ab\u00bb]"); //$NON-NLS-1$
	/** The marks within others: by the mark that opens the outer quotation. */
	private static final Map<Character, String> INNER = Map.of('\u201c', "\u2018\u2019", '"', "''", '\u201e', //$NON-NLS-1$ //$NON-NLS-2$
			"\u201a\u2018", '\u00ab', "\u2039\u203a", '\u00bb', "\u203a\u2039"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** Words that are written in one way; {@code spoken} ones have a direction of their own. */
	private record Run(String text, boolean strong, boolean spoken) {
	}

	private final String quote;
	private final String dialogue;
	private final boolean marksCuts;

	/**
	 * @param quote the template for words of one voice, not null
	 * @param dialogue the template for words of several voices, not null
	 * @param marksCuts whether "[…]" says that the words begin or end within a sentence
	 * @throws IllegalArgumentException if {@link #problem} finds one in a template
	 */
	public QuotationFormat(String quote, String dialogue, boolean marksCuts) {
		for (String template : List.of(quote, dialogue)) {
			problem(template).ifPresent(problem -> {
				throw new IllegalArgumentException(problem);
			});
		}
		this.quote = quote;
		this.dialogue = dialogue;
		this.marksCuts = marksCuts;
	}

	/** @return the format when nothing else is said */
	public static QuotationFormat standard() {
		return new QuotationFormat(DEFAULT_QUOTE, DEFAULT_DIALOGUE, false);
	}

	/**
	 * @param template a template, not null
	 * @return what is wrong with it, to be shown to who wrote it; empty when it can be used
	 */
	public static Optional<String> problem(String template) {
		int depth = 0;
		boolean words = false;
		Matcher token = TOKEN.matcher(template);
		while (token.find()) {
			if (token.group(2) != null) {
				if (!PLACEHOLDERS.contains(token.group(2))) {
					return Optional.of(NLS.bind(Messages.templatePlaceholder, token.group(2),
							String.join(" ", PLACEHOLDERS))); //$NON-NLS-1$
				}
				words |= QUOTE.equals(token.group(2)) || DIALOGUE.equals(token.group(2));
			} else if (token.group(3) != null) {
				depth += "[".equals(token.group(3)) ? 1 : -1; //$NON-NLS-1$
				if (depth < 0) {
					break;
				}
			}
		}
		if (depth != 0) {
			return Optional.of(Messages.templateBracket);
		}
		return words ? Optional.empty() : Optional.of(NLS.bind(Messages.templateWords, QUOTE));
	}

	/**
	 * @param quotation what is quoted, not null
	 * @return it as text, lines separated by LF
	 */
	public String plain(Quotation quotation) {
		return lines(quotation).stream().map(line -> line.stream().map(Run::text).collect(Collectors.joining()))
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	/**
	 * @param quotation what is quoted, not null
	 * @return it as a piece of HTML, a paragraph for each line
	 */
	public String html(Quotation quotation) {
		StringBuilder result = new StringBuilder();
		for (List<Run> line : lines(quotation)) {
			result.append("<p dir=\"auto\">"); //$NON-NLS-1$
			for (Run run : line) {
				String element = run.strong ? "b" : run.spoken ? "bdi" : null; //$NON-NLS-1$ //$NON-NLS-2$
				result.append(element == null ? "" : '<' + element + '>').append(escaped(run.text)) //$NON-NLS-1$
						.append(element == null ? "" : "</" + element + '>'); //$NON-NLS-1$ //$NON-NLS-2$
			}
			result.append("</p>\n"); //$NON-NLS-1$
		}
		return result.toString();
	}

	/**
	 * @param quotation what is quoted, not null
	 * @return it as an RTF document of ASCII characters, a paragraph for each line
	 */
	public String rtf(Quotation quotation) {
		StringBuilder result = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0 Times New Roman;}}\n"); //$NON-NLS-1$
		List<List<Run>> lines = lines(quotation);
		for (int i = 0; i < lines.size(); i++) {
			String text = lines.get(i).stream().map(Run::text).collect(Collectors.joining());
			boolean leftToRight = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
			result.append("\\pard").append(leftToRight ? "\\ltrpar " : "\\rtlpar\\qr "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			for (Run run : lines.get(i)) {
				result.append(run.strong ? "{\\b " : "{").append(rtf(run.text)).append('}'); //$NON-NLS-1$ //$NON-NLS-2$
			}
			result.append(i < lines.size() - 1 ? "\\par\n" : "\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return result.append('}').toString();
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}

	private static String rtf(String text) {
		StringBuilder result = new StringBuilder();
		for (char each : text.toCharArray()) {
			if (each == '\\' || each == '{' || each == '}') {
				result.append('\\').append(each);
			} else if (StandardCharsets.US_ASCII.newEncoder().canEncode(each) && each >= ' ') {
				result.append(each);
			} else {
				result.append("\\u").append((short) each).append('?'); //$NON-NLS-1$
			}
		}
		return result.toString();
	}

	// the template

	private List<List<Run>> lines(Quotation quotation) {
		if (quotation.parts().isEmpty()) {
			return List.of();
		}
		String template = quotation.isDialogue() ? dialogue : quote;
		Map<String, String> values = new HashMap<>();
		values.put("{speaker}", speakers(quotation)); //$NON-NLS-1$
		values.put("{transcript}", quotation.transcript().isBlank() ? null : quotation.transcript()); //$NON-NLS-1$
		String numbers = quotation.firstTurn() == 0 ? null
				: quotation.firstTurn() == quotation.lastTurn() ? Integer.toString(quotation.firstTurn())
						: NLS.bind(Messages.range, quotation.firstTurn(), quotation.lastTurn());
		values.put("{turn}", numbers); //$NON-NLS-1$
		values.put("{turns}", numbers == null ? null //$NON-NLS-1$
				: NLS.bind(quotation.firstTurn() == quotation.lastTurn() ? Messages.turn : Messages.turns, numbers));
		Expansion expansion = new Expansion(quotation, values);
		expansion.expand(TOKEN.matcher(template), template);
		return expansion.lines();
	}

	private static String speakers(Quotation quotation) {
		String all = quotation.parts().stream().map(Part::speaker).filter(Objects::nonNull).distinct()
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		return all.isEmpty() ? null : all;
	}

	/** Fills one template. */
	private final class Expansion {

		private final Quotation quotation;
		private final Map<String, String> values;
		private List<Run> runs = new ArrayList<>();

		Expansion(Quotation quotation, Map<String, String> values) {
			this.quotation = quotation;
			this.values = values;
		}

		/** Goes on to the end of the template or of the brackets; returns whether all placeholders had something to say. */
		boolean expand(Matcher token, String template) {
			boolean complete = true;
			int at = token.hasMatch() ? token.end() : 0;
			while (token.find()) {
				add(template.substring(at, token.start()));
				at = token.end();
				if (token.group(1) != null) {
					add(token.group(1));
				} else if (token.group(2) != null) {
					complete &= fill(token.group(2));
				} else if ("[".equals(token.group(3))) { //$NON-NLS-1$
					List<Run> outside = runs;
					runs = new ArrayList<>();
					if (expand(token, template)) {
						outside.addAll(runs);
					}
					runs = outside;
					at = token.end();
				} else if (token.group(3) != null) {
					return complete;
				} else {
					add("\n"); //$NON-NLS-1$
				}
			}
			add(template.substring(at));
			return complete;
		}

		private void add(String text) {
			if (!text.isEmpty()) {
				runs.add(new Run(text, false, false));
			}
		}

		private boolean fill(String placeholder) {
			switch (placeholder) {
			case QUOTE -> {
				String words = quotation.parts().stream().map(part -> oneLine(part.words()))
						.collect(Collectors.joining(" ")); //$NON-NLS-1$
				String before = runs.isEmpty() ? "" : runs.getLast().text; //$NON-NLS-1$
				runs.add(new Run(cut(inner(words, before), true, true), false, true));
			}
			case DIALOGUE -> dialogue();
			default -> {
				if (values.get(placeholder) == null) {
					return false;
				}
				runs.add(new Run(values.get(placeholder), false, true));
			}
			}
			return true;
		}

		private void dialogue() {
			List<Part> parts = quotation.parts();
			for (int i = 0; i < parts.size(); i++) {
				add(i == 0 ? "" : "\n"); //$NON-NLS-1$ //$NON-NLS-2$
				if (parts.get(i).speaker() != null) {
					runs.add(new Run(parts.get(i).speaker() + ": ", true, false)); //$NON-NLS-1$
				}
				runs.add(new Run(cut(oneLine(parts.get(i).words()), i == 0, i == parts.size() - 1), false, true));
			}
		}

		private String cut(String words, boolean first, boolean last) {
			String before = marksCuts && first && quotation.cutBefore() ? Messages.cut + ' ' : ""; //$NON-NLS-1$
			return before + words + (marksCuts && last && quotation.cutAfter() ? ' ' + Messages.cut : ""); //$NON-NLS-1$
		}

		private List<List<Run>> lines() {
			List<List<Run>> lines = new ArrayList<>();
			lines.add(new ArrayList<>());
			for (Run run : runs) {
				String[] pieces = run.text.split("\n", -1); //$NON-NLS-1$
				for (int i = 0; i < pieces.length; i++) {
					if (i > 0) {
						lines.add(new ArrayList<>());
					}
					if (!pieces[i].isEmpty()) {
						lines.getLast().add(new Run(pieces[i], run.strong, run.spoken));
					}
				}
			}
			return lines;
		}
	}

	private static String oneLine(String words) {
		return words.strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Words within quotation marks have the other kind of marks inside. */
	private static String inner(String words, String before) {
		String marks = before.isEmpty() ? null : INNER.get(before.charAt(before.length() - 1));
		if (marks == null) {
			return words;
		}
		boolean[] open = new boolean[1];
		return DOUBLE_MARK.matcher(words).replaceAll(mark -> {
			open[0] = !open[0];
			return Matcher.quoteReplacement(marks.substring(open[0] ? 0 : 1, open[0] ? 1 : 2));
		});
	}
}
