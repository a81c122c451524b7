package org.themewright.analysis.methods.internal.frequency;

import java.util.Map;
import java.util.Set;

import org.themewright.analysis.Label;

/**
 * What a column is about.
 *
 * @param columnId the id of the column
 * @param label    what it is called
 * @param sources  places of the sources that have to do with it; for each the ids of the participants whose words count,
 *                 null for all words
 */
record Bin(String columnId, Label label, Map<Integer, Set<String>> sources) {
}
