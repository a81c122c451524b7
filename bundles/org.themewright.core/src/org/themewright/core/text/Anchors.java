package org.themewright.core.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.themewright.model.AnchorState;
import org.themewright.model.Anchored;
import org.themewright.model.Transcript;

/**
 * How a coding or memo holds on to its words: by offsets, by the words themselves, and by what stands around them. Not
 * thread-safe; called on the thread that uses the study.
 *
 * @since 0.1
 */
public final class Anchors {

	/** How many UTF-16 code units before and after the words are kept at most. */
	public static final int CONTEXT = 32;

	private Anchors() {
	}

	/**
	 * Places a coding or memo on a range and notes the words there and around.
	 *
	 * @param anchored the coding or memo, not null
	 * @param transcript the transcript it is in, not null
	 * @param range a range of its text that is not empty
	 */
	public static void place(Anchored anchored, Transcript transcript, TextRange range) {
		String text = transcript.getText();
		anchored.setStart(range.start());
		anchored.setEnd(range.end());
		anchored.setQuote(range.in(text));
		anchored.setBefore(before(text, range.start()));
		anchored.setAfter(after(text, range.end()));
		anchored.setRevision(transcript.getRevision());
		anchored.setState(AnchorState.FIRM);
	}

	/**
	 * Puts a memo on the words that something else holds on to, as sure or unsure as that is.
	 *
	 * @param memo what is placed, not null
	 * @param other what has the place, in the same source, not null
	 */
	public static void copy(Anchored memo, Anchored other) {
		memo.setStart(other.getStart());
		memo.setEnd(other.getEnd());
		memo.setQuote(other.getQuote());
		memo.setBefore(other.getBefore());
		memo.setAfter(other.getAfter());
		memo.setRevision(other.getRevision());
		memo.setState(other.getState());
	}

	/**
	 * Takes a memo off its words.
	 *
	 * @param memo the memo, not null; about the whole of its source from then on
	 */
	public static void release(Anchored memo) {
		memo.setStart(-1);
		memo.setEnd(-1);
		memo.setQuote(null);
		memo.setBefore(null);
		memo.setAfter(null);
		memo.setRevision(0);
		memo.setState(AnchorState.FIRM);
	}

	/**
	 * @param anchored a coding or memo, not null
	 * @param text a text in which it has a place, not null
	 * @return whether what it noted is exactly what stands there and around
	 */
	public static boolean isExact(Anchored anchored, String text) {
		return text.substring(anchored.getStart(), anchored.getEnd()).equals(anchored.getQuote())
				&& before(text, anchored.getStart()).equals(anchored.getBefore())
				&& after(text, anchored.getEnd()).equals(anchored.getAfter());
	}

	/** Never begins with the second half of a character: that could not be written to a file. */
	private static String before(String text, int end) {
		int start = Math.max(0, end - CONTEXT);
		return text.substring(start < end && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start, end);
	}

	private static String after(String text, int start) {
		int end = Math.min(text.length(), start + CONTEXT);
		return text.substring(start, start < end && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
	}

	/**
	 * Finds the words of a coding or memo in a text that may have changed: first where they were, then wherever the same words
	 * stand with the most of the same context around them.
	 *
	 * @param text the text, not null
	 * @param anchored the coding or memo, not null
	 * @return the place, or null when the words are not there or nothing tells several places apart
	 */
	public static TextRange find(String text, Anchored anchored) {
		String quote = anchored.getQuote();
		if (quote == null || quote.isEmpty()) {
			return null;
		}
		String before = anchored.getBefore() == null ? "" : anchored.getBefore(); //$NON-NLS-1$
		String after = anchored.getAfter() == null ? "" : anchored.getAfter(); //$NON-NLS-1$
		TextRange best = null;
		int bestScore = -1;
		boolean tie = false;
		for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
			int end = at + quote.length();
			int score = commonSuffix(text, at, before) + commonPrefix(text, end, after)
					+ (at == anchored.getStart() ? 1 : 0);
			if (score > bestScore) {
				best = new TextRange(at, end);
				bestScore = score;
				tie = false;
			} else if (score == bestScore) {
				tie = true;
			}
		}
		return tie ? null : best;
	}

	private static int commonSuffix(String text, int end, String context) {
		int count = 0;
		while (count < context.length() && count < end
				&& text.charAt(end - 1 - count) == context.charAt(context.length() - 1 - count)) {
			count++;
		}
		return count;
	}

	private static int commonPrefix(String text, int start, String context) {
		int count = 0;
		while (count < context.length() && start + count < text.length()
				&& text.charAt(start + count) == context.charAt(count)) {
			count++;
		}
		return count;
	}

	/**
	 * @param text a text, not null
	 * @return the SHA-256 of its UTF-8 form, lower-case hexadecimal
	 */
	public static String sha256(String text) {
		return sha256(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * @param bytes any bytes, not null
	 * @return their SHA-256, lower-case hexadecimal
	 */
	public static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)); //$NON-NLS-1$
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e); //$NON-NLS-1$
		}
	}
}
