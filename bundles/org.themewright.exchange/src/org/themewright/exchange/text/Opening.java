package org.themewright.exchange.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.themewright.core.text.TextRange;

/**
 * What may be the opening of a turn: a label at the start of a line.
 *
 * @param label the speaker as written, without colon
 * @param form how it is set
 * @param stamped whether a time stamp stands beside it
 * @param time milliseconds or -1
 * @param words where the words of the turn begin in the line
 */
record Opening(String label, Form form, boolean stamped, int time, int words) {

	/** How a label is set apart from the words. */
	enum Form {
		/** By the layout of the document. */
		LAYOUT,
		/** Bold, with a colon. */
		BOLD_COLON,
		/** By a colon or a tab. */
		COLON,
		/** Bold, followed by words. */
		BOLD,
		/** Bold, on a line of its own. */
		BOLD_ALONE,
		/** On a line of its own. */
		ALONE
	}

	private static final int LONGEST_BOLD = 60;
	private static final String LABEL = "(?<label>[\\p{L}\\p{N}][^:\\t?!;,\"\u201c\u201d\\[\\]{}<>=|*]{0,39}?)"; //$NON-NLS-1$
	private static final String BEFORE = "^\\s*(?:(?<before>" + TimeStamp.ANY + ")\\s*[-\u2013]?\\s*)?"; //$NON-NLS-1$ //$NON-NLS-2$
	private static final String BESIDE = "(?:\\s*(?<beside>" + TimeStamp.BRACKETED + ")|\\s+(?<bare>" + TimeStamp.ANY + "))?"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String AFTER = "(?:\\s*(?<after>" + TimeStamp.BRACKETED + "|" + TimeStamp.LONG + ")(?=\\s|$))?\\s*"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final Pattern COLON = Pattern.compile(BEFORE + LABEL + BESIDE + "\\s*[:\uff1a](?![\\d/\\\\:])" + AFTER); //$NON-NLS-1$
	private static final Pattern COLON_STAMP = Pattern.compile(BEFORE + LABEL + BESIDE + "\\s*[:\uff1a]\\s*(?<after>" + TimeStamp.BRACKETED + "|" + TimeStamp.LONG + ")(?=\\s|$)\\s*"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Pattern TAB = Pattern.compile(BEFORE + LABEL + BESIDE + " *\\t" + AFTER); //$NON-NLS-1$
	private static final Pattern ALONE = Pattern.compile(BEFORE + LABEL + BESIDE + "\\s*$"); //$NON-NLS-1$
	private static final Pattern BOLD_LABEL = Pattern.compile(BEFORE + "(?<label>.*?)" + BESIDE + "\\s*[:\uff1a]?\\s*$"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Pattern BOLD_REST = Pattern.compile("^\\s*[:\uff1a]?" + AFTER); //$NON-NLS-1$

	/** The opening at the start of a line, or null. */
	static Opening of(Line line) {
		if (line.speaker() != null) {
			return ofLayout(line);
		}
		String text = line.text();
		if (text.isBlank()) {
			return null;
		}
		Opening bold = ofBold(line);
		if (bold != null && bold.form == Form.BOLD_COLON) {
			return bold;
		}
		Opening found = match(COLON_STAMP, text, Form.COLON);
		found = found != null ? found : match(COLON, text, Form.COLON);
		found = found != null ? found : match(TAB, text, Form.COLON);
		found = found != null ? found : bold;
		return found != null ? found : match(ALONE, text, Form.ALONE);
	}

	private static Opening ofLayout(Line line) {
		Matcher matcher = BOLD_LABEL.matcher(line.speaker());
		Matcher leading = TimeStamp.leading(line.text());
		boolean inWords = leading.find();
		if (!matcher.find() || matcher.group("label").isBlank()) { //$NON-NLS-1$
			return null;
		}
		String stamp = first(matcher, "before", "beside", "bare"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		stamp = stamp == null && inWords ? leading.group(1) : stamp;
		return new Opening(matcher.group("label").strip(), Form.LAYOUT, stamp != null, TimeStamp.milliseconds(stamp), //$NON-NLS-1$
				inWords ? leading.end() : 0);
	}

	private static Opening match(Pattern pattern, String text, Form form) {
		Matcher matcher = pattern.matcher(text);
		if (!matcher.find()) {
			return null;
		}
		String stamp = first(matcher, "before", "beside", "bare", "after"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return new Opening(matcher.group("label").strip(), form, stamp != null, TimeStamp.milliseconds(stamp), //$NON-NLS-1$
				matcher.end());
	}

	private static String first(Matcher matcher, String... groups) {
		for (String group : groups) {
			if (matcher.namedGroups().containsKey(group) && matcher.group(group) != null) {
				return matcher.group(group);
			}
		}
		return null;
	}

	/** A label in bold at the start of the line may have any signs in it. */
	private static Opening ofBold(Line line) {
		String text = line.text();
		if (line.bold().isEmpty()) {
			return null;
		}
		TextRange range = line.bold().get(0);
		Matcher leading = TimeStamp.leading(text.substring(0, range.start()));
		boolean stampFirst = leading.matches();
		if (range.length() > LONGEST_BOLD || !stampFirst && !text.substring(0, range.start()).isBlank()) {
			return null;
		}
		Matcher inside = BOLD_LABEL.matcher(range.in(text));
		Matcher rest = BOLD_REST.matcher(text.substring(range.end()));
		if (!inside.find() || !rest.find() || inside.group("label").isBlank()) { //$NON-NLS-1$
			return null;
		}
		boolean colon = range.in(text).strip().matches("(?s).*[:\uff1a]") || rest.group().strip().matches("(?s)[:\uff1a].*"); //$NON-NLS-1$ //$NON-NLS-2$
		String stamp = first(inside, "before", "beside", "bare"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		stamp = stamp == null && stampFirst ? leading.group(1) : stamp;
		stamp = stamp == null ? rest.group("after") : stamp; //$NON-NLS-1$
		int words = range.end() + rest.end();
		Form form = colon ? Form.BOLD_COLON : words >= text.stripTrailing().length() ? Form.BOLD_ALONE : Form.BOLD;
		return new Opening(inside.group("label").strip(), form, stamp != null, TimeStamp.milliseconds(stamp), words); //$NON-NLS-1$
	}
}
