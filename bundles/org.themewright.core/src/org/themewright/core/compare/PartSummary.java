package org.themewright.core.compare;

import org.themewright.model.StudyPart;

/**
 * How much differs in one part of a study, that is in one of its files.
 *
 * @param part the part: of mine, or of theirs when mine has no such part
 * @param label what to call it, for people
 * @param added number of differences of kind ADDED; likewise the others
 * @param removed see {@code added}
 * @param changed see {@code added}
 * @param moved see {@code added}
 * @since 0.1
 */
public record PartSummary(StudyPart part, String label, int added, int removed, int changed, int moved) {
}
