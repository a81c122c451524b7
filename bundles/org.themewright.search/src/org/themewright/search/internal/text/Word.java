package org.themewright.search.internal.text;

/**
 * A word in a text; a part of a hyphenated word counts as a word.
 *
 * @param start its first UTF-16 offset
 * @param end the offset after its last character
 * @param form its folded form, as {@link Words} makes it
 * @param joined whether a hyphen joins it to the word before it
 */
public record Word(int start, int end, String form, boolean joined) {
}
