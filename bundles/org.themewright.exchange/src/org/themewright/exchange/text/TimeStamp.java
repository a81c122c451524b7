package org.themewright.exchange.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time stamps of transcripts: {@code [00:12:31]}, {@code (12:31)}, {@code 00:12:31.05}. */
final class TimeStamp {

	private static final String NUMBERS = "(?:\\d{1,2}:)?\\d{1,3}:[0-5]\\d(?:[.,]\\d{1,3})?"; //$NON-NLS-1$
	private static final String RANGE = NUMBERS + "(?:\\s*(?:-->|[-\u2013\u2014])\\s*" + NUMBERS + ")?"; //$NON-NLS-1$ //$NON-NLS-2$

	/** In brackets. */
	static final String BRACKETED = "(?:\\[\\s*" + RANGE + "\\s*\\]|\\(\\s*" + RANGE + "\\s*\\)|\\{" + RANGE + "\\}|<" + RANGE + ">)"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	/** With hours, so that it is no time of day, without brackets. */
	static final String LONG = "\\d{1,2}:[0-5]\\d:[0-5]\\d(?:[.,]\\d{1,3})?(?![\\d:])"; //$NON-NLS-1$
	/** In brackets or bare. */
	static final String ANY = "(?:" + BRACKETED + "|" + RANGE + "(?![\\d:]))"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final Pattern PARTS = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):(\\d\\d)(?:[.,](\\d{1,3}))?"); //$NON-NLS-1$
	private static final Pattern LEADING = Pattern.compile("^\\s*(" + BRACKETED + "|" + LONG + ")(?=\\s|$)\\s*"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private TimeStamp() {
	}

	/** Milliseconds of the first time in a stamp; -1 for null. */
	static int milliseconds(String stamp) {
		if (stamp == null) {
			return -1;
		}
		Matcher parts = PARTS.matcher(stamp);
		if (!parts.find()) {
			throw new IllegalArgumentException(stamp);
		}
		int hours = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
		int seconds = (hours * 60 + Integer.parseInt(parts.group(2))) * 60 + Integer.parseInt(parts.group(3));
		String fraction = parts.group(4) == null ? "0" : parts.group(4); //$NON-NLS-1$
		return seconds * 1000 + Integer.parseInt((fraction + "00").substring(0, 3)); //$NON-NLS-1$
	}

	/** Matches a stamp at the start of words, group 1, with the blanks around it. */
	static Matcher leading(CharSequence words) {
		return LEADING.matcher(words);
	}
}
