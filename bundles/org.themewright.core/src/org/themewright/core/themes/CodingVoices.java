package org.themewright.core.themes;

import java.util.List;
import java.util.Set;

import org.themewright.model.Coding;
import org.themewright.model.CodingSet;
import org.themewright.model.Consent;
import org.themewright.model.ConsentState;
import org.themewright.model.Participant;
import org.themewright.model.StudyObjects;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/**
 * Tells whose words were coded. Called on the thread that uses the study.
 *
 * @since 1.0
 */
public final class CodingVoices {

	private CodingVoices() {
	}

	/**
	 * The participants who speak in the words of a coding. Where nobody is named there, it is the one participant of the
	 * source; words of an interviewer alone are nobody's.
	 *
	 * @param coding a coding of a study, not null
	 * @return in the order they speak; empty when it is not known; a new set
	 */
	public static Set<Participant> of(Coding coding) {
		CodingSet set = StudyObjects.setOf(coding);
		return SpokenTurns.of(set == null ? null : set.getSource(), coding.getStart(), coding.getEnd())
				.voices(coding.getStart(), coding.getEnd());
	}

	/** Turns do not overlap, so their ends are in order too. */
	static int firstEndingAfter(List<Turn> turns, int offset) {
		int low = 0;
		int high = turns.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (turns.get(middle).getEnd() > offset) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}

	/**
	 * Tells what {@code Quotation} says of the same words, in time that does not grow with the transcript.
	 *
	 * @param coding a coding of a study, not null
	 * @return whether somebody whose words these are, or may be, did not allow to be quoted or withdrew consent
	 */
	public static boolean isWithheld(Coding coding) {
		CodingSet set = StudyObjects.setOf(coding);
		if (set == null || !(set.getSource() instanceof Transcript transcript) || transcript.eIsProxy()) {
			return false;
		}
		List<Turn> turns = transcript.getTurns();
		String text = transcript.getText();
		int end = Math.min(coding.getEnd(), text.length());
		int at = coding.getStart();
		boolean everyoneKnown = true;
		for (int i = firstEndingAfter(turns, at); i < turns.size() && turns.get(i).getStart() < end; i++) {
			Turn turn = turns.get(i);
			int from = Math.max(at, turn.getStart());
			int to = Math.min(turn.getEnd(), end);
			everyoneKnown &= isBlank(text, at, from);
			if (!isBlank(text, from, to)) {
				Participant participant = turn.getSpeaker() == null ? null : turn.getSpeaker().getParticipant();
				everyoneKnown &= participant != null;
				if (participant != null && !mayBeQuoted(participant)) {
					return true;
				}
			}
			at = to;
		}
		everyoneKnown &= isBlank(text, at, end);
		return !everyoneKnown && transcript.getParticipants().stream().anyMatch(each -> !mayBeQuoted(each));
	}

	private static boolean isBlank(String text, int from, int to) {
		return from >= to || text.substring(from, to).isBlank();
	}

	/**
	 * @param participant a participant, not null
	 * @return whether words of the participant may be quoted in reports
	 */
	public static boolean mayBeQuoted(Participant participant) {
		Consent consent = participant.eIsProxy() ? null : participant.getConsent();
		return consent == null || consent.isQuotesAllowed() && consent.getState() != ConsentState.WITHDRAWN;
	}
}
