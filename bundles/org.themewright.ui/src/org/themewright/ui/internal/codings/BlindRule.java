package org.themewright.ui.internal.codings;

import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Memo;
import org.themewright.model.Researcher;
import org.themewright.model.Round;
import org.themewright.model.StudyObjects;

/**
 * What is hidden from a researcher in one transcript: in blind coding, what others coded and wrote. It is the rule alone;
 * {@link BlindCoding} follows what it depends on. Immutable.
 *
 * @param own who works here, or null
 * @param blind whether anything is hidden
 */
public record BlindRule(Researcher own, boolean blind) {

	/**
	 * @param own who works here, or null
	 * @param display how codings are to be shown
	 * @param round the round that counts for the transcript, or null
	 * @return the rule
	 */
	public static BlindRule of(Researcher own, CodingDisplay display, Round round) {
		return new BlindRule(own, display.isBlindIn(round));
	}

	/**
	 * @param who a researcher, or null for nobody known
	 * @return whether what this one coded is hidden
	 */
	public boolean hides(Researcher who) {
		return blind && who != own;
	}

	/**
	 * @param coding a coding of the transcript; one that was removed is not hidden
	 * @return whether it is hidden
	 */
	public boolean hides(Coding coding) {
		if (!blind) {
			return false;
		}
		CodingSet set = StudyObjects.setOf(coding);
		return set != null && hides(set.getResearcher());
	}

	/**
	 * @param memo a memo about the transcript, a place in it, or a coding of it
	 * @return whether it is hidden; what nobody is known to have written is not
	 */
	public boolean hides(Memo memo) {
		return memo.getAuthor() != null && hides(memo.getAuthor());
	}
}
