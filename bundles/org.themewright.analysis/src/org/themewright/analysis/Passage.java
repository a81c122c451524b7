package org.themewright.analysis;

import java.util.Objects;

import org.themewright.core.snapshot.StudySnapshot.CodingData;

/**
 * Words behind a result: a range of a source, and the coding on it where the result was made from a coding.
 *
 * @param sourceId id of the source
 * @param start    first UTF-16 offset in the text of the source, not negative
 * @param end      offset after the last, not less than start
 * @param codingId id of the coding, or null
 * @since 1.0
 */
public record Passage(String sourceId, int start, int end, String codingId) {

	/** Checks the offsets. */
	public Passage {
		Objects.requireNonNull(sourceId);
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("not a range: " + start + ".." + end); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * @param coding a coding
	 * @return the words it is on
	 */
	public static Passage of(CodingData coding) {
		return new Passage(coding.sourceId(), coding.start(), coding.end(), coding.id());
	}
}
