package org.themewright.core.quotation;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.themewright.core.text.TextRange;
import org.themewright.model.Consent;
import org.themewright.model.ConsentState;
import org.themewright.model.Participant;
import org.themewright.model.Speaker;
import org.themewright.model.Transcript;
import org.themewright.model.Turn;

/**
 * Words of a transcript to be quoted, with who says them and where they stand. Nobody is called by a name that is not a
 * pseudonym. Immutable.
 *
 * @param transcript the name of the transcript
 * @param parts what is said, in order; empty where there are no words
 * @param firstTurn the number of the first turn, from 1; 0 when the words are in no turn
 * @param lastTurn the number of the last turn; 0 when the words are in no turn
 * @param cutBefore whether the words begin within a sentence
 * @param cutAfter whether the words end within a sentence
 * @param withheld whether somebody whose words these are, or may be, did not allow to be quoted or withdrew consent
 * @since 1.0
 */
public record Quotation(String transcript, List<Part> parts, int firstTurn, int lastTurn, boolean cutBefore,
		boolean cutAfter, boolean withheld) {

	/**
	 * What one voice says.
	 *
	 * @param speaker a pseudonym or a role; null when nobody is named
	 * @param words the words, without white space around them; may have several lines
	 */
	public record Part(String speaker, String words) {
	}

	/** Copies the list. */
	public Quotation {
		parts = List.copyOf(parts);
	}

	/**
	 * Takes words from a transcript; on the thread that uses its study.
	 *
	 * @param transcript the transcript, not null
	 * @param range UTF-16 offsets in its text, not null; what lies beyond the text is left out, and no character is split
	 * @return the words and what is known of them
	 */
	public static Quotation of(Transcript transcript, TextRange range) {
		String text = transcript.getText();
		TextRange within = new TextRange(Math.min(range.start(), text.length()), Math.min(range.end(), text.length()))
				.withoutSplitPairs(text);
		return new Reading(transcript, text).read(within);
	}

	/** @return whether more than one voice is heard */
	public boolean isDialogue() {
		return parts.stream().map(Part::speaker).distinct().limit(2).count() > 1;
	}

	/** Goes through the turns of a transcript once. */
	private static final class Reading {

		private final Transcript transcript;
		private final String text;
		private final SpeakerNames names;
		private final List<Part> parts = new ArrayList<>();
		private int first;
		private int last;
		private int start = -1;
		private int end;
		private boolean withheld;
		private boolean everyoneKnown = true;

		Reading(Transcript transcript, String text) {
			this.transcript = transcript;
			this.text = text;
			this.names = SpeakerNames.of(transcript);
		}

		Quotation read(TextRange range) {
			int at = range.start();
			int number = 0;
			for (Turn turn : transcript.getTurns()) {
				number++;
				if (turn.getEnd() > at && turn.getStart() < range.end()) {
					int from = Math.max(at, turn.getStart());
					add(at, from, null);
					at = Math.min(turn.getEnd(), range.end());
					if (add(from, at, turn)) {
						first = first == 0 ? number : first;
						last = number;
					}
				}
			}
			add(at, range.end(), null);
			boolean maybe = !everyoneKnown
					&& transcript.getParticipants().stream().anyMatch(each -> !mayBeQuoted(each));
			boolean empty = start < 0;
			return new Quotation(transcript.getName() == null ? "" : transcript.getName(), parts, first, last, //$NON-NLS-1$
					!empty && isCut(start, true), !empty && isCut(end, false), withheld || maybe);
		}

		private boolean add(int from, int to, Turn turn) {
			String words = text.substring(from, Math.max(from, to));
			if (words.isBlank()) {
				return false;
			}
			start = start < 0 ? from + words.length() - words.stripLeading().length() : start;
			end = from + words.stripTrailing().length();
			parts.add(new Part(turn == null ? null : names.of(turn), words.strip()));
			Speaker speaker = turn == null ? null : turn.getSpeaker();
			Participant participant = speaker == null ? null : speaker.getParticipant();
			everyoneKnown &= participant != null;
			withheld |= participant != null && !mayBeQuoted(participant);
			return turn != null;
		}

		/** Whether a sentence goes on across an offset. */
		private boolean isCut(int offset, boolean before) {
			int from = 0;
			int to = text.length();
			for (Turn turn : transcript.getTurns()) {
				if (turn.getStart() <= offset && offset <= turn.getEnd()) {
					from = turn.getStart();
					to = turn.getEnd();
				}
			}
			Locale locale = transcript.getLanguage() == null ? Locale.ROOT
					: Locale.forLanguageTag(transcript.getLanguage());
			BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
			sentences.setText(text.substring(from, to));
			int at = offset - from;
			int edge = before ? at == 0 || sentences.isBoundary(at) ? at : sentences.preceding(at)
					: at == to - from || sentences.isBoundary(at) ? at : sentences.following(at);
			return !text.substring(from + Math.min(at, edge), from + Math.max(at, edge)).isBlank();
		}

		private static boolean mayBeQuoted(Participant participant) {
			Consent consent = participant.eIsProxy() ? null : participant.getConsent();
			return consent == null || consent.isQuotesAllowed() && consent.getState() != ConsentState.WITHDRAWN;
		}
	}
}
