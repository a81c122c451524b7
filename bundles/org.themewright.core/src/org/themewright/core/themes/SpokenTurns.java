package org.themewright.core.themes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.themewright.model.Participant;
import org.themewright.model.Source;
import org.themewright.model.Speaker;
import org.themewright.model.SpeakerRole;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/** Who speaks where in a source, as it was read at one moment; afterwards on any thread. */
final class SpokenTurns {

	/** Of one turn. */
	private record Spoken(int start, int end, Participant participant, boolean interviewer) {
	}

	private final List<Spoken> turns;
	private final Participant only;

	private SpokenTurns(List<Spoken> turns, Participant only) {
		this.turns = turns;
		this.only = only;
	}

	/** All of a source; null is taken for one of which nothing is known. */
	static SpokenTurns of(Source source) {
		return of(source, 0, Integer.MAX_VALUE);
	}

	/** What of a source, or of null, has to do with a range. */
	static SpokenTurns of(Source source, int start, int end) {
		if (source == null || source.eIsProxy()) {
			return new SpokenTurns(List.of(), null);
		}
		List<Participant> participants = source.getParticipants();
		Participant only = participants.size() == 1 ? known(participants.get(0)) : null;
		if (!(source instanceof Transcript transcript)) {
			return new SpokenTurns(List.of(), only);
		}
		List<Turn> all = transcript.getTurns();
		int first = CodingVoices.firstEndingAfter(all, start);
		int last = first;
		while (last < all.size() && all.get(last).getStart() < end) {
			last++;
		}
		return new SpokenTurns(all.subList(first, last).stream().map(SpokenTurns::spoken).toList(), only);
	}

	private static Spoken spoken(Turn turn) {
		Speaker speaker = turn.getSpeaker();
		return new Spoken(turn.getStart(), turn.getEnd(), speaker == null ? null : known(speaker.getParticipant()),
				speaker != null && speaker.getRole() == SpeakerRole.INTERVIEWER);
	}

	private static Participant known(Participant participant) {
		return participant == null || participant.eIsProxy() ? null : participant;
	}

	/** The participants who speak in a range, in their order, as {@link CodingVoices} says; a new set. */
	Set<Participant> voices(int start, int end) {
		Set<Participant> result = new LinkedHashSet<>();
		boolean asked = false;
		for (int i = firstEndingAfter(start); i < turns.size() && turns.get(i).start < end; i++) {
			if (turns.get(i).participant != null) {
				result.add(turns.get(i).participant);
			}
			asked |= turns.get(i).interviewer;
		}
		if (result.isEmpty() && !asked && only != null) {
			result.add(only);
		}
		return result;
	}

	private int firstEndingAfter(int offset) {
		int low = 0;
		int high = turns.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (turns.get(middle).end > offset) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}
}
