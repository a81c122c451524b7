package org.themewright.ui.transcript.internal.text;

import java.util.List;

import org.themewright.model.Researcher;

/** How the stripes of a researcher are drawn, so that people are told apart without colours. */
public enum ResearcherMark {

	/** One's own. */
	FILLED,
	/** With slanting lines. */
	HATCHED,
	/** Only the outline. */
	HOLLOW,
	/** With level bars. */
	BARRED,
	/** With dots. */
	DOTTED;

	private static final List<ResearcherMark> OF_OTHERS = List.of(HATCHED, HOLLOW, BARRED, DOTTED);

	/**
	 * @param who a researcher; null when it is not known who coded
	 * @param own who works here, or null
	 * @param all all researchers of the study, in their order
	 * @return the mark; up to four colleagues have marks of their own, after them marks come again
	 */
	public static ResearcherMark of(Researcher who, Researcher own, List<Researcher> all) {
		if (who == null) {
			return HOLLOW;
		}
		if (who == own) {
			return FILLED;
		}
		int number = 0;
		for (Researcher each : all) {
			if (each == who) {
				break;
			}
			number += each == own ? 0 : 1;
		}
		return OF_OTHERS.get(number % OF_OTHERS.size());
	}
}
