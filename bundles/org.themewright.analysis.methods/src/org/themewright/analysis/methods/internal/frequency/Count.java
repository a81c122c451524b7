package org.themewright.analysis.methods.internal.frequency;

/**
 * A count.
 *
 * @param number  the number
 * @param codings the codings behind it, by their places in the study
 */
record Count(long number, int[] codings) {
}
