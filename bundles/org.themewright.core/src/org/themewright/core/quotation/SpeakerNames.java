package org.themewright.core.quotation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.themewright.core.snapshot.StudySnapshot.ParticipantData;
import org.themewright.core.snapshot.StudySnapshot.SourceData;
import org.themewright.core.snapshot.StudySnapshot.TurnData;
import org.themewright.model.Participant;
import org.themewright.model.Speaker;
import org.themewright.model.SpeakerRole;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/**
 * What the speakers of a transcript are called outside of the study. Participants have their pseudonyms. Of anybody else
 * the name in the transcript may be a real one, so these are called by their role, with a number where several of a role
 * speak. Immutable.
 *
 * @since 1.0
 */
public final class SpeakerNames {

	/** Who speaks; {@code pseudonym} is null for those who are no participants. */
	private record Voice(String name, SpeakerRole role, String pseudonym) {
	}

	private final Map<Voice, String> names = new HashMap<>();
	private final Map<String, String> pseudonyms = new HashMap<>();

	private SpeakerNames() {
	}

	/**
	 * @param transcript a transcript, not null; on the thread that uses its study
	 * @return what its speakers are called now
	 */
	public static SpeakerNames of(Transcript transcript) {
		SpeakerNames result = new SpeakerNames();
		Set<Voice> voices = new LinkedHashSet<>();
		for (Turn turn : transcript.getTurns()) {
			if (turn.getSpeaker() != null) {
				voices.add(voice(turn.getSpeaker()));
			}
		}
		result.call(voices);
		return result;
	}

	/**
	 * @param source a transcript, not null
	 * @param participants the participants of its study, not null
	 * @return what its speakers are called
	 */
	public static SpeakerNames of(SourceData source, Iterable<ParticipantData> participants) {
		SpeakerNames result = new SpeakerNames();
		participants.forEach(each -> result.pseudonyms.put(each.id(), each.name()));
		Set<Voice> voices = new LinkedHashSet<>();
		for (TurnData turn : source.turns()) {
			if (turn.speaker() != null || turn.participantId() != null) {
				voices.add(result.voice(turn));
			}
		}
		result.call(voices);
		return result;
	}

	/**
	 * @param turn a turn of the transcript, not null
	 * @return who speaks, or null when nobody is named
	 */
	public String of(Turn turn) {
		return turn.getSpeaker() == null ? null : names.get(voice(turn.getSpeaker()));
	}

	/**
	 * @param turn a turn of the transcript, not null
	 * @return who speaks, or null when nobody is named
	 */
	public String of(TurnData turn) {
		return names.get(voice(turn));
	}

	private static Voice voice(Speaker speaker) {
		Participant participant = speaker.getParticipant();
		boolean known = participant != null && !participant.eIsProxy();
		return voice(speaker.getName(), speaker.getRole(), known ? participant.getName() : null);
	}

	private Voice voice(TurnData turn) {
		return voice(turn.speaker(), turn.role(), pseudonyms.get(turn.participantId()));
	}

	/** A participant is one voice, whatever the transcript calls them. */
	private static Voice voice(String name, SpeakerRole role, String pseudonym) {
		return pseudonym == null || pseudonym.isBlank() ? new Voice(name, role, null) : new Voice(null, null, pseudonym);
	}

	private void call(Set<Voice> voices) {
		for (SpeakerRole role : SpeakerRole.values()) {
			Set<Voice> ofRole = new LinkedHashSet<>(voices);
			ofRole.removeIf(each -> each.role != role);
			int number = 0;
			for (Voice each : ofRole) {
				number++;
				names.put(each, ofRole.size() == 1 ? word(role) : NLS.bind(Messages.numbered, word(role), number));
			}
		}
		voices.stream().filter(each -> each.pseudonym != null).forEach(each -> names.put(each, each.pseudonym));
	}

	private static String word(SpeakerRole role) {
		return switch (role) {
		case INTERVIEWER -> Messages.interviewer;
		case PARTICIPANT -> Messages.participant;
		default -> Messages.other;
		};
	}
}
