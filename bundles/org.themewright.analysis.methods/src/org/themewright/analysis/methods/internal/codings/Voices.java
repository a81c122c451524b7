package org.themewright.analysis.methods.internal.codings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.themewright.core.snapshot.StudySnapshot.CodingData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.model.SpeakerRole;

/** Tells whose words were coded, in the same way as {@code org.themewright.core.themes.CodingVoices}. */
public final class Voices {

	private Voices() {
	}

	/**
	 * The participants who speak in the words of a coding. Where nobody is named there, it is the one participant of the
	 * source; words of an interviewer alone are nobody's.
	 *
	 * @param source the source of the coding
	 * @param coding the coding
	 * @return ids in the order they speak; empty when it is not known
	 */
	public static Set<String> of(SourceData source, CodingData coding) {
		Set<String> result = new LinkedHashSet<>();
		boolean asked = false;
		List<TurnData> turns = source.turns();
		TurnData first = source.turnAt(coding.start());
		for (int i = first == null ? 0 : first.index(); i < turns.size() && turns.get(i).start() < coding.end(); i++) {
			TurnData turn = turns.get(i);
			if (turn.end() > coding.start()) {
				if (turn.participantId() != null) {
					result.add(turn.participantId());
				}
				asked |= turn.role() == SpeakerRole.INTERVIEWER;
			}
		}
		if (result.isEmpty() && !asked && source.participantIds().size() == 1) {
			result.add(source.participantIds().getFirst());
		}
		return result;
	}

	/**
	 * Tells whether words may be quoted, as {@code CodingVoices.isWithheld} does. Who is not among those who allowed it, as
	 * somebody outside of the scope, did not.
	 *
	 * @param source  the source of the coding
	 * @param coding  the coding
	 * @param allowed ids of the participants who may be quoted
	 * @return whether all who speak there may be quoted, and where it is not known who does, all of the source
	 */
	public static boolean mayBeQuoted(SourceData source, CodingData coding, Set<String> allowed) {
		TurnData first = source.turnAt(coding.start());
		boolean everyoneKnown = first != null && coding.end() <= source.turns().getLast().end();
		for (int i = first == null ? 0 : first.index(); i < source.turns().size()
				&& source.turns().get(i).start() < coding.end(); i++) {
			TurnData turn = source.turns().get(i);
			if (turn.end() > coding.start()) {
				everyoneKnown &= turn.participantId() != null;
				if (turn.participantId() != null && !allowed.contains(turn.participantId())) {
					return false;
				}
			}
		}
		return everyoneKnown || allowed.containsAll(source.participantIds());
	}
}
