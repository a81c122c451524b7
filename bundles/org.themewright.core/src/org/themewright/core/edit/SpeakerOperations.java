package org.themewright.core.edit;

import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.osgi.util.NLS;
import org.themewright.core.StudySession;
import org.themewright.core.text.TextRange;
import org.themewright.core.text.TextUnits;
import org.themewright.model.Speaker;
import org.themewright.model.SpeakerRole;
import org.themewright.model.StudyObjects;
import org.themewright.model.StudyPackage;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/**
 * Corrects who speaks in a transcript, and where turns begin and end. Neither the text nor codings change. Every method is
 * one command on the study's command stack; offsets are UTF-16 offsets in the transcript's text. Called on the thread that
 * uses the study.
 *
 * @since 0.1
 */
public final class SpeakerOperations {

	private final StudySession session;

	/** @param session the open study, not null */
	public SpeakerOperations(StudySession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * @param transcript a transcript
	 * @param name the name of a speaker; white space around it and its case do not count
	 * @return the speaker of the transcript who is called so, or null
	 */
	public static Speaker find(Transcript transcript, String name) {
		return transcript.getSpeakers().stream()
				.filter(each -> each.getName() != null && each.getName().strip().equalsIgnoreCase(name.strip())).findFirst()
				.orElse(null);
	}

	/**
	 * Adds a speaker who has no turns yet.
	 *
	 * @param transcript a transcript of the study
	 * @param name the name; white space around it is removed
	 * @param role the part in the interview
	 * @return the new speaker, or the one who has this name already, as it was
	 * @throws IllegalArgumentException if the name is blank
	 */
	public Speaker add(Transcript transcript, String name, SpeakerRole role) {
		String wanted = checked(name);
		Speaker present = find(transcript, wanted);
		if (present != null) {
			return present;
		}
		Speaker speaker = StudyObjects.create(StudyPackage.Literals.SPEAKER);
		speaker.setName(wanted);
		speaker.setRole(role);
		session.execute(NLS.bind(Messages.addSpeaker, wanted), () -> transcript.getSpeakers().add(speaker));
		return speaker;
	}

	/**
	 * Gives a speaker another name in all turns.
	 *
	 * @param speaker a speaker of a transcript of the study
	 * @param name the name; white space around it is removed
	 * @throws IllegalArgumentException if the name is blank or another speaker's in the transcript: these two can be
	 *                                  {@link #merge merged}
	 */
	public void rename(Speaker speaker, String name) {
		String wanted = checked(name);
		Speaker present = find(transcriptOf(speaker), wanted);
		if (present != null && present != speaker) {
			throw new IllegalArgumentException(NLS.bind(Messages.speakerExists, wanted));
		}
		session.execute(NLS.bind(Messages.renameSpeaker, speaker.getName(), wanted), () -> speaker.setName(wanted));
	}

	private static String checked(String name) {
		if (name.isBlank()) {
			throw new IllegalArgumentException(Messages.nameMissing);
		}
		return name.strip();
	}

	/**
	 * Gives all turns of one speaker to another and takes the one away. The other stays as it is; who it is, participant
	 * or researcher, is taken from the one where it is not known.
	 *
	 * @param speaker a speaker of a transcript of the study
	 * @param into another one of the same transcript
	 * @throws IllegalArgumentException if they are the same or of different transcripts
	 */
	public void merge(Speaker speaker, Speaker into) {
		Transcript transcript = transcriptOf(speaker);
		if (speaker == into || transcriptOf(into) != transcript) {
			throw new IllegalArgumentException(Messages.mergeSpeakersDiffer);
		}
		session.execute(NLS.bind(Messages.mergeSpeakers, speaker.getName(), into.getName()), () -> {
			transcript.getTurns().stream().filter(each -> each.getSpeaker() == speaker)
					.forEach(each -> each.setSpeaker(into));
			if (into.getParticipant() == null && into.getResearcher() == null) {
				into.setParticipant(speaker.getParticipant());
				into.setResearcher(speaker.getResearcher());
			}
			transcript.getSpeakers().remove(speaker);
		});
	}

	/**
	 * @param speaker a speaker of a transcript of the study
	 * @param role the part in the interview
	 */
	public void setRole(Speaker speaker, SpeakerRole role) {
		session.execute(NLS.bind(Messages.changeRole, speaker.getName()), () -> speaker.setRole(role));
	}

	/**
	 * Says who speaks in one turn.
	 *
	 * @param turn a turn of a transcript of the study
	 * @param speaker a speaker of the same transcript; null when nobody is named
	 * @throws IllegalArgumentException if the speaker is of another transcript
	 */
	public void give(Turn turn, Speaker speaker) {
		checkSame(turn, speaker);
		session.execute(NLS.bind(Messages.giveTurn, nameOf(speaker)), () -> turn.setSpeaker(speaker));
	}

	private static void checkSame(Turn turn, Speaker speaker) {
		if (speaker != null && speaker.eContainer() != turn.eContainer()) {
			throw new IllegalArgumentException(NLS.bind(Messages.speakerElsewhere, speaker.getName()));
		}
	}

	private static String nameOf(Speaker speaker) {
		return speaker == null ? Messages.nobody : speaker.getName();
	}

	/**
	 * @param turn a turn of a transcript
	 * @param offset an offset
	 * @return whether the turn can be {@link #split} there: it has words on both sides
	 */
	public static boolean canSplit(Turn turn, int offset) {
		TextRange range = new TextRange(turn.getStart(), turn.getEnd());
		return offset > range.start() && offset < range.end() && !first(turn, offset).isEmpty()
				&& !second(turn, offset).isEmpty();
	}

	private static TextRange first(Turn turn, int offset) {
		return TextUnits.trimmed(textOf(turn), new TextRange(turn.getStart(), offset));
	}

	private static TextRange second(Turn turn, int offset) {
		return TextUnits.trimmed(textOf(turn), new TextRange(offset, turn.getEnd()));
	}

	/**
	 * Makes two turns of one. White space between the two belongs to neither. The first keeps the id and the time stamp;
	 * the second has none.
	 *
	 * @param turn a turn of a transcript of the study
	 * @param offset where the second begins; moved where it would cut a character in two
	 * @param speaker who speaks in the second, of the same transcript; null when nobody is named
	 * @return the second turn
	 * @throws IllegalArgumentException if there are no words on one of the sides, or the speaker is of another transcript
	 */
	public Turn split(Turn turn, int offset, Speaker speaker) {
		checkSame(turn, speaker);
		String text = textOf(turn);
		int at = offset < 0 || offset > text.length() ? -1
				: new TextRange(offset, text.length()).withoutSplitPairs(text).start();
		if (!canSplit(turn, at)) {
			throw new IllegalArgumentException(NLS.bind(Messages.splitTurnOutside, offset));
		}
		TextRange place = second(turn, at);
		int end = first(turn, at).end();
		Turn added = StudyObjects.create(StudyPackage.Literals.TURN);
		added.setStart(place.start());
		added.setEnd(turn.getEnd());
		added.setSpeaker(speaker);
		EList<Turn> turns = transcriptOf(turn).getTurns();
		session.execute(Messages.splitTurn, () -> {
			turn.setEnd(end);
			turns.add(turns.indexOf(turn) + 1, added);
		});
		return added;
	}

	/**
	 * @param turn a turn of a transcript
	 * @return the turn after it, or null
	 */
	public static Turn next(Turn turn) {
		EList<Turn> turns = transcriptOf(turn).getTurns();
		int index = turns.indexOf(turn) + 1;
		return index < turns.size() ? turns.get(index) : null;
	}

	/**
	 * Makes one turn of a turn and the next one, with the speaker and the time stamp of the first. What stands between the
	 * two then belongs to it.
	 *
	 * @param turn a turn of a transcript of the study
	 * @throws IllegalArgumentException if it is the last
	 */
	public void join(Turn turn) {
		Turn next = next(turn);
		if (next == null) {
			throw new IllegalArgumentException(Messages.joinLast);
		}
		session.execute(Messages.joinTurns, () -> {
			turn.setEnd(Math.max(turn.getEnd(), next.getEnd()));
			transcriptOf(turn).getTurns().remove(next);
		});
	}

	private static Transcript transcriptOf(Turn turn) {
		return (Transcript) turn.eContainer();
	}

	private static Transcript transcriptOf(Speaker speaker) {
		return (Transcript) speaker.eContainer();
	}

	private static String textOf(Turn turn) {
		return transcriptOf(turn).getText();
	}
}
