package org.themewright.ui.internal.search;

import org.eclipse.osgi.util.NLS;
import org.themewright.model.Speaker;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;
import org.themewright.search.SearchHit;

/** What is written of a hit on the screen and on the clipboard. */
final class HitText {

	private HitText() {
	}

	/**
	 * @param text any text
	 * @return it on one line; spaces at its ends are kept, so that parts can be put together again
	 */
	static String onOneLine(String text) {
		return text.replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * @param hit        a hit
	 * @param transcript its transcript as it is now, or null
	 * @return the words with their surroundings and where they were said, fit for a report
	 */
	static String withReference(SearchHit hit, Transcript transcript) {
		String words = onOneLine(hit.before() + hit.text() + hit.after()).strip();
		String where = transcript == null || transcript.getName() == null ? hit.name() : transcript.getName();
		String who = who(hit, transcript);
		if (hit.turn() < 0) {
			return NLS.bind(Messages.reference, words, where);
		}
		int turn = hit.turn() + 1;
		return who == null ? NLS.bind(Messages.referenceTurn, new Object[] { words, where, turn })
				: NLS.bind(Messages.referenceSpeaker, new Object[] { words, who, where, turn });
	}

	/** The words with what is around them, who says them and where, by tabs. */
	static String concordanceLine(SearchHit hit) {
		return String.join("\t", onOneLine(hit.before()).strip(), onOneLine(hit.text()), onOneLine(hit.after()).strip(), //$NON-NLS-1$
				hit.name(), hit.speaker() == null ? "" : hit.speaker()); //$NON-NLS-1$
	}

	/** The pseudonym of the participant who speaks, else the name in the transcript. */
	private static String who(SearchHit hit, Transcript transcript) {
		if (transcript != null && hit.turn() >= 0 && hit.turn() < transcript.getTurns().size()) {
			Turn turn = transcript.getTurns().get(hit.turn());
			Speaker speaker = turn.getSpeaker();
			if (speaker != null && speaker.getParticipant() != null && speaker.getParticipant().getName() != null) {
				return speaker.getParticipant().getName();
			}
		}
		return hit.speaker();
	}
}
