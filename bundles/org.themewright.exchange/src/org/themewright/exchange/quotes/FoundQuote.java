package org.themewright.exchange.quotes;

/**
 * Words that were found, with what stands around them.
 *
 * @param source   the name of what they are in
 * @param speaker  who says them, as they are called outside of the study; null when nobody is named
 * @param turn     the number of the turn from 1; 0 when there is none
 * @param start    first UTF-16 offset of the words
 * @param end      offset after them
 * @param before   what stands before them
 * @param words    the words
 * @param after    what stands after them
 * @param codes    the names of the codes they are coded with
 * @param withheld whether who says them did not allow to be quoted or withdrew consent, as far as is known
 * @since 1.0
 */
public record FoundQuote(String source, String speaker, int turn, int start, int end, String before, String words,
		String after, String codes, boolean withheld) {
}
