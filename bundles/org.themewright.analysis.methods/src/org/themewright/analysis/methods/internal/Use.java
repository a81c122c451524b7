package org.themewright.analysis.methods.internal;

import java.util.Objects;

import org.themewright.core.snapshot.StudySnapshot.CodingData;

/**
 * A coding on its way through a count.
 *
 * @param ordinal its place among the codings of the study
 * @param code    the place of its code in the codebook
 * @param coding  the coding, not empty
 */
record Use(int ordinal, int code, CodingData coding) {

	int start() {
		return coding.start();
	}

	int end() {
		return coding.end();
	}

	/** Codings of nobody are together: whoever made them, nothing says it was somebody else. */
	boolean isBySameResearcher(Use other) {
		return Objects.equals(coding.researcherId(), other.coding.researcherId());
	}
}
