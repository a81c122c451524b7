package org.themewright.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.themewright.core.text.TextRange;

/**
 * The words of a line of Markdown and which of them are bold. Emphasis, escapes, links and references to characters are
 * resolved; what is none of these stays as it is written, so that no word is lost.
 *
 * @param text the words
 * @param bold the bold parts, in order
 */
record MarkdownWords(String text, List<TextRange> bold) {

	/** Limits, so that no file can make a line take for ever. */
	private static final int MOST_OPEN = 64;
	private static final int LONGEST_SPAN = 4_000;
	private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"; //$NON-NLS-1$
	private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]+));"); //$NON-NLS-1$
	private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"nbsp", "\u00a0", "hellip", "\u2026", "mdash", "\u2014", "ndash", "\u2013"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	private static final Pattern ADDRESS = Pattern.compile("\\(\\s*(?:<[^>]*>|[^\\s()]*(?:\\([^\\s()]*\\)[^\\s()]*)*)(?:\\s+(?:\"[^\"]*\"|'[^']*'))?\\s*\\)"); //$NON-NLS-1$
	private static final Pattern AUTOLINK = Pattern.compile("<((?:https?://|mailto:)[^\\s<>]*)>"); //$NON-NLS-1$
	private static final Pattern TAG = Pattern.compile("</?(?:b|i|u|em|strong|span|a|sup|sub|p|div|small|mark)(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

	private static final Pattern LINE_BREAK = Pattern.compile("<br ?/?>", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

	/** A run of asterisks or underscores, or plain words between them. */
	private static final class Piece {
		final StringBuilder words = new StringBuilder();
		final char sign;
		int left;
		boolean opens;
		boolean closes;
		int boldStarts;
		int boldEnds;

		Piece(char sign) {
			this.sign = sign;
		}
	}

	static MarkdownWords of(String source) {
		List<Piece> pieces = new ArrayList<>();
		split(source, pieces);
		match(pieces);
		return join(pieces);
	}

	private static Piece words(List<Piece> pieces) {
		if (pieces.isEmpty() || pieces.getLast().sign != 0) {
			pieces.add(new Piece((char) 0));
		}
		return pieces.getLast();
	}

	private static void split(String source, List<Piece> pieces) {
		for (int i = 0; i < source.length();) {
			char each = source.charAt(i);
			int next = switch (each) {
			case '\\' -> escape(source, i, pieces);
			case '*', '_' -> run(source, i, pieces);
			case '`' -> code(source, i, pieces);
			case '&' -> reference(source, i, pieces);
			case '[', '!' -> link(source, i, pieces);
			case '<' -> tag(source, i, pieces);
			default -> i;
			};
			if (next == i) {
				words(pieces).words.append(each);
				next++;
			}
			i = next;
		}
	}

	private static int escape(String source, int at, List<Piece> pieces) {
		if (at + 1 < source.length() && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0) {
			words(pieces).words.append(source.charAt(at + 1));
			return at + 2;
		}
		return at;
	}

	private static int run(String source, int at, List<Piece> pieces) {
		char sign = source.charAt(at);
		int end = at;
		while (end < source.length() && source.charAt(end) == sign) {
			end++;
		}
		int before = at == 0 ? ' ' : source.codePointBefore(at);
		int after = end == source.length() ? ' ' : source.codePointAt(end);
		boolean leftFlanking = !isBlank(after) && (!isPunctuation(after) || isBlank(before) || isPunctuation(before));
		boolean rightFlanking = !isBlank(before) && (!isPunctuation(before) || isBlank(after) || isPunctuation(after));
		Piece piece = new Piece(sign);
		piece.left = end - at;
		piece.opens = leftFlanking && (sign == '*' || !rightFlanking || isPunctuation(before));
		// "**Name:**words" is no emphasis by the rules of CommonMark, and what people write
		piece.closes = rightFlanking && (sign == '*' || !leftFlanking || isPunctuation(after))
				|| sign == '*' && end - at == 2 && before == ':';
		pieces.add(piece);
		return end;
	}

	private static boolean isBlank(int codePoint) {
		return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
	}

	private static boolean isPunctuation(int codePoint) {
		return !Character.isLetterOrDigit(codePoint) && !isBlank(codePoint) && Character.getType(codePoint) != Character.NON_SPACING_MARK;
	}

	private static int code(String source, int at, List<Piece> pieces) {
		int end = at;
		while (end < source.length() && source.charAt(end) == '`') {
			end++;
		}
		String fence = source.substring(at, end);
		int limit = Math.min(source.length(), end + LONGEST_SPAN);
		int close = source.indexOf(fence, end, limit);
		while (close >= 0 && close + fence.length() < limit && source.charAt(close + fence.length()) == '`') {
			close = source.indexOf(fence, close + fence.length() + 1, limit);
		}
		if (close < 0) {
			words(pieces).words.append(fence);
			return end;
		}
		// editors that escape every bracket do so in code too, where CommonMark would show the backslash
		for (int i = end; i < close;) {
			int next = source.charAt(i) == '\\' ? escape(source, i, pieces) : i;
			if (next == i) {
				words(pieces).words.append(source.charAt(i));
				next++;
			}
			i = next;
		}
		return close + fence.length();
	}

	private static int reference(String source, int at, List<Piece> pieces) {
		Matcher matcher = REFERENCE.matcher(source).region(at, source.length());
		if (!matcher.lookingAt()) {
			return at;
		}
		if (matcher.group(3) != null) {
			String named = NAMED.get(matcher.group(3));
			if (named == null) {
				return at;
			}
			words(pieces).words.append(named);
		} else {
			int codePoint = matcher.group(1) != null ? Integer.parseInt(matcher.group(1))
					: Integer.parseInt(matcher.group(2), 16);
			if (!Character.isValidCodePoint(codePoint) || Character.isISOControl(codePoint)
					|| codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
				return at;
			}
			words(pieces).words.appendCodePoint(codePoint);
		}
		return matcher.end();
	}

	/** The words of a link stay, its address goes. */
	private static int link(String source, int at, List<Piece> pieces) {
		int open = source.charAt(at) == '!' ? at + 1 : at;
		if (open >= source.length() || source.charAt(open) != '[') {
			return at;
		}
		int depth = 0;
		for (int i = open; i < Math.min(source.length(), open + LONGEST_SPAN); i++) {
			char each = source.charAt(i);
			if (each == '\\') {
				i++;
			} else if (each == '[') {
				depth++;
			} else if (each == ']' && --depth == 0) {
				Matcher address = ADDRESS.matcher(source).region(i + 1, source.length());
				if (!address.lookingAt()) {
					return at;
				}
				split(source.substring(open + 1, i), pieces);
				return address.end();
			}
		}
		return at;
	}

	private static int tag(String source, int at, List<Piece> pieces) {
		Matcher autolink = AUTOLINK.matcher(source).region(at, source.length());
		if (autolink.lookingAt()) {
			words(pieces).words.append(autolink.group(1));
			return autolink.end();
		}
		Matcher lineBreak = LINE_BREAK.matcher(source).region(at, source.length());
		if (lineBreak.lookingAt()) {
			words(pieces).words.append(' ');
			return lineBreak.end();
		}
		Matcher tag = TAG.matcher(source).region(at, source.length());
		return tag.lookingAt() ? tag.end() : at;
	}

	private static void match(List<Piece> pieces) {
		List<Piece> openers = new ArrayList<>();
		for (Piece closer : pieces) {
			if (closer.sign == 0) {
				continue;
			}
			for (int i = openers.size() - 1; closer.closes && closer.left > 0 && i >= 0;) {
				Piece opener = openers.get(i);
				if (opener.sign != closer.sign || opener.left == 0) {
					i--;
					continue;
				}
				boolean strong = opener.left > 1 && closer.left > 1;
				opener.left -= strong ? 2 : 1;
				closer.left -= strong ? 2 : 1;
				if (strong) {
					opener.boldStarts++;
					closer.boldEnds++;
				}
				openers.subList(i + 1, openers.size()).clear();
			}
			if (closer.opens && closer.left > 0) {
				openers.add(closer);
				if (openers.size() > MOST_OPEN) {
					openers.remove(0);
				}
			}
		}
	}

	private static MarkdownWords join(List<Piece> pieces) {
		StringBuilder text = new StringBuilder();
		List<TextRange> bold = new ArrayList<>();
		int depth = 0;
		int start = 0;
		for (Piece piece : pieces) {
			if (piece.sign == 0) {
				text.append(piece.words);
				continue;
			}
			depth -= piece.boldEnds;
			if (piece.boldEnds > 0 && depth == 0 && text.length() > start) {
				bold.add(new TextRange(start, text.length()));
			}
			text.append(String.valueOf(piece.sign).repeat(piece.left));
			if (piece.boldStarts > 0 && depth == 0) {
				start = text.length();
			}
			depth += piece.boldStarts;
		}
		return new MarkdownWords(text.toString(), List.copyOf(bold));
	}
}
