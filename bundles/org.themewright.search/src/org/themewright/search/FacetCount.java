package org.themewright.search;

/**
 * How many hits have a value.
 *
 * @param key the value
 * @param label the value for people: a name, a number, a month
 * @param count how many of all hits have it, also of those beyond the limit
 * @since 1.0
 */
public record FacetCount(FacetKey key, String label, int count) {
}
