package org.themewright.ui.internal.codings;

import org.themewright.model.Coding;

/** Where a coding stands, in words. */
public final class CodingReference {

	private CodingReference() {
	}

	/**
	 * @param coding a coding of a study
	 * @return pseudonym, transcript and turn, as far as they are known
	 */
	public static String of(Coding coding) {
		return PassageTexts.reference(Passage.of(coding));
	}
}
