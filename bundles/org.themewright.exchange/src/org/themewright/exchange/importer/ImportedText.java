package org.themewright.exchange.importer;

import java.util.List;
import java.util.Objects;

import org.themewright.model.SpeakerRole;

/**
 * What an importer makes of a file. Immutable; offsets are UTF-16 code units in the text, ranges are half-open.
 *
 * @param title a title that the file gives itself; null when it has none
 * @param text the words: line ends are LF, no control characters but tab and line feed, turns and paragraphs apart by a
 *            blank line
 * @param speakers who speaks, in order of appearance
 * @param turns the turns in text order, which do not overlap; empty when the file names no turns
 * @param charset the character encoding found; null for formats that have none
 * @param note what was changed or left out, for people; null when there is nothing to say
 * @since 0.1
 */
public record ImportedText(String title, String text, List<Speaker> speakers, List<Turn> turns, String charset,
		String note) {

	/**
	 * A voice.
	 *
	 * @param name as the file writes it, not blank
	 * @param role its part in the interview
	 * @param personal whether the name tells this person from others across files; false for names like "Participant"
	 */
	public record Speaker(String name, SpeakerRole role, boolean personal) {
	}

	/**
	 * A turn.
	 *
	 * @param start first offset of its words
	 * @param end offset after the last
	 * @param speaker index into {@link ImportedText#speakers()}; -1 when nobody is named
	 * @param time milliseconds from the start of the recording; -1 when there is no time stamp
	 */
	public record Turn(int start, int end, int speaker, int time) {
	}

	/** Copies the lists and checks that turns are in order and within the text. */
	public ImportedText {
		Objects.requireNonNull(text);
		speakers = List.copyOf(speakers);
		turns = List.copyOf(turns);
		int last = 0;
		for (Turn turn : turns) {
			if (turn.start < last || turn.end < turn.start || turn.end > text.length() || turn.speaker < -1
					|| turn.speaker >= speakers.size()) {
				throw new IllegalArgumentException("Turn out of place: " + turn); //$NON-NLS-1$
			}
			last = turn.end;
		}
	}

	/**
	 * @param found the character encoding found, or null
	 * @return this text with it
	 */
	public ImportedText withCharset(String found) {
		return new ImportedText(title, text, speakers, turns, found, note);
	}

	/**
	 * @param found the title, or null
	 * @return this text with it
	 */
	public ImportedText withTitle(String found) {
		return new ImportedText(found, text, speakers, turns, charset, note);
	}

	/**
	 * @param more what else there is to say, or null
	 * @return this text with it added to its note
	 */
	public ImportedText withNote(String more) {
		String all = note == null || more == null ? (note == null ? more : note) : note + ' ' + more;
		return new ImportedText(title, text, speakers, turns, charset, all);
	}
}
