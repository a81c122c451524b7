package org.themewright.ui.internal.codings;

import java.util.List;

import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Participant;
import org.themewright.model.Researcher;
import org.themewright.model.Source;
import org.themewright.model.Speaker;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/**
 * A coding with what is said about its place.
 *
 * @param coding the coding
 * @param source the source it is in
 * @param researcher who coded
 * @param turnNumber the number of the turn it begins in, from 1; 0 when there is none
 * @param speaker who speaks there; null when nobody is named
 */
record Passage(Coding coding, Source source, Researcher researcher, int turnNumber, Speaker speaker) {

	static Passage of(Coding coding) {
		return of(coding, StudyObjects.setOf(coding));
	}

	/** @param set the one the coding is in */
	static Passage of(Coding coding, CodingSet set) {
		List<Turn> turns = set.getSource() instanceof Transcript transcript ? transcript.getTurns() : List.of();
		int index = turnAt(turns, coding.getStart());
		return new Passage(coding, set.getSource(), set.getResearcher(), index + 1,
				index < 0 ? null : turns.get(index).getSpeaker());
	}

	/** The last turn that begins at or before an offset, if it reaches that far. */
	private static int turnAt(List<Turn> turns, int offset) {
		int low = 0;
		int high = turns.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			if (turns.get(middle).getStart() <= offset) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return high >= 0 && offset < turns.get(high).getEnd() ? high : -1;
	}

	/** Who speaks, when it is a participant. */
	Participant participant() {
		return speaker == null ? null : speaker.getParticipant();
	}

	/** The pseudonym, or the name in the transcript when the speaker is no participant. */
	String speakerName() {
		String name = participant() != null ? participant().getName() : speaker == null ? null : speaker.getName();
		return name == null ? "" : name; //$NON-NLS-1$
	}

	String sourceName() {
		return source == null || source.getName() == null ? "" : source.getName(); //$NON-NLS-1$
	}

	String codeName() {
		return coding.getCode() == null || coding.getCode().getName() == null ? "" : coding.getCode().getName(); //$NON-NLS-1$
	}

	String researcherInitials() {
		if (researcher == null) {
			return ""; //$NON-NLS-1$
		}
		String sign = researcher.getInitials() != null ? researcher.getInitials() : researcher.getName();
		return sign == null ? "" : sign; //$NON-NLS-1$
	}

	/** The words, on one line. */
	String quote() {
		return coding.getQuote() == null ? "" : coding.getQuote().strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	boolean hasMemo() {
		return coding.getMemo() != null && !coding.getMemo().isBlank();
	}
}
