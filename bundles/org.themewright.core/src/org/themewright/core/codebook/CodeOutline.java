package org.themewright.core.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.themewright.model.Code;

/**
 * The structure of a branch of a codebook, without codings: to be copied to another place, into another study, or as
 * indented text. Immutable.
 *
 * @param name the name of the code
 * @param colour {@code #rrggbb}, or null
 * @param definition what it means, or null
 * @param whenToUse when to use it, or null
 * @param whenNotToUse when not to use it, or null
 * @param example a typical example, or null
 * @param boundaryExample an example at its edge, or null
 * @param codes what is below it, in order
 * @since 1.0
 */
public record CodeOutline(String name, String colour, String definition, String whenToUse, String whenNotToUse,
		String example, String boundaryExample, List<CodeOutline> codes) {

	private static final int TAB = 4;
	private static final int DEEPEST = 80;

	/** Copies the list. */
	public CodeOutline {
		Objects.requireNonNull(name);
		codes = List.copyOf(codes);
	}

	/**
	 * @param name the name of a code
	 * @param codes what is below it
	 * @return it without texts
	 */
	public static CodeOutline named(String name, List<CodeOutline> codes) {
		return new CodeOutline(name, null, null, null, null, null, null, codes);
	}

	/**
	 * @param code a code
	 * @return it with all that is below it
	 */
	public static CodeOutline of(Code code) {
		return new CodeOutline(Objects.requireNonNullElse(code.getName(), ""), code.getColour(), code.getDefinition(), //$NON-NLS-1$
				code.getWhenToUse(), code.getWhenNotToUse(), code.getExample(), code.getBoundaryExample(),
				code.getCodes().stream().map(CodeOutline::of).toList());
	}

	/**
	 * @param codes codes of one study; what is below another of them is not told twice
	 * @return their outlines, in the same order
	 */
	public static List<CodeOutline> of(Collection<Code> codes) {
		Set<Code> all = new HashSet<>(codes);
		return codes.stream().filter(each -> !isBelow(each, all)).map(CodeOutline::of).toList();
	}

	private static boolean isBelow(Code code, Set<Code> codes) {
		return code.eContainer() instanceof Code above && (codes.contains(above) || isBelow(above, codes));
	}

	/**
	 * @param outlines outlines
	 * @return one name a line, each level by one tab further to the right
	 */
	public static String toText(List<CodeOutline> outlines) {
		StringBuilder text = new StringBuilder();
		outlines.forEach(each -> each.append(text, 0));
		return text.toString();
	}

	private void append(StringBuilder text, int depth) {
		text.append("\t".repeat(depth)).append(name.replaceAll("\\s+", " ")).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		codes.forEach(each -> each.append(text, depth + 1));
	}

	/**
	 * Reads names of codes from lines of text. What is indented further than the line above is below it, whether by tabs
	 * or spaces; marks of lists (hyphen, asterisk, bullet) before a name do not belong to it. Empty lines mean nothing.
	 *
	 * @param text any text
	 * @return the outlines; empty when there is no name
	 */
	public static List<CodeOutline> fromText(String text) {
		List<Line> lines = text.lines().filter(each -> !each.isBlank()).map(Line::of).filter(each -> !each.name().isEmpty())
				.toList();
		List<CodeOutline> result = new ArrayList<>();
		int at = 0;
		while (at < lines.size()) {
			at = read(lines, at, result, 0);
		}
		return result;
	}

	/** Adds the outline of a line with what is below it, and returns the next line that is not. */
	private static int read(List<Line> lines, int at, List<CodeOutline> into, int depth) {
		Line line = lines.get(at);
		List<CodeOutline> below = new ArrayList<>();
		int next = at + 1;
		while (depth < DEEPEST && next < lines.size() && lines.get(next).indent() > line.indent()) {
			next = read(lines, next, below, depth + 1);
		}
		into.add(named(line.name(), below));
		return next;
	}

	/** A line of an outline. */
	private record Line(int indent, String name) {

		static Line of(String text) {
			int indent = 0;
			int at = 0;
			while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
				indent += text.charAt(at) == '\t' ? TAB : 1;
				at++;
			}
			return new Line(indent, text.substring(at).replaceFirst("^[-*\u2022\u2013]\\s+", "").strip()); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** @return how many codes it is, with itself */
	public int size() {
		return 1 + codes.stream().mapToInt(CodeOutline::size).sum();
	}
}
