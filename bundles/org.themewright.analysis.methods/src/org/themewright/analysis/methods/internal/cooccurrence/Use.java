package org.themewright.analysis.methods.internal.cooccurrence;

/**
 * A coding on its way through a count.
 *
 * @param ordinal its place among the codings of the study
 * @param code    the number of its code, from 0
 * @param start   where it begins: an offset of its source, or the number of a turn
 * @param end     where it has ended, greater
 */
public record Use(int ordinal, int code, int start, int end) {
}
